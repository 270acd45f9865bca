/// The layout of an index file.
///
/// A header of 64 bytes at 0, the sections from `dataStart` on, each at a multiple of `alignment`, and the table
/// behind them: a checksum for each block of the sections, the stamp, and for each language where its sections
/// stand. The header holds the table's checksum and its own. Numbers are the machine's.
enum IndexFormat {
  static let magic: UInt64 = 0x3258_4449_4F54_4352  // "RCTOIDX2"
  static let headerSize = 64
  static let dataStart = 4096
  static let alignment = 64

  /// The parts of one language's index. The raw values are in files: new ones are added at the end.
  enum Section: UInt32, CaseIterable {
    // Characters.
    case scalars, buckets, classes
    // Segments by length: texts, signatures.
    case lengths, texts, unigrams, bigrams
    // Who has which segment.
    case referenceStarts, references, precedences, kinds, companions, companionSets, ownerSummaries,
      ownerClasses
    // Words.
    case wordStarts, wordTexts, wordSlots
    // Segments by their number of tokens.
    case tokenCounts, places, ranks, tokenStarts, tokens, tokenSignatures
    // Which segments have a word among their rarest.
    case rareStarts, rare, lessRareStarts, lessRare
    // Which segments have a word, or two characters side by side.
    case useStarts, uses, pairs, pairStarts, pairUses
  }

  static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) / alignment * alignment }
}

/// Segments of one length beside each other.
struct LengthRun {
  /// In symbols.
  var length: UInt32
  /// The place of the first.
  var first: UInt32
  /// Where the text of the first begins, in symbols.
  var text: UInt64
}
