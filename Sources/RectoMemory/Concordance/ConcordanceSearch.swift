internal import RectoMatch
internal import RectoText

/// A query of a concordance, folded once.
struct ConcordanceSearch {
  /// Where a variant stands among the hits.
  struct Rank: Comparable {
    var isInsideWord: Bool
    var length: Int
    var unitID: Int64
    var variantID: Int64
    var isSimplified: Bool

    static func < (a: Rank, b: Rank) -> Bool {
      (a.isInsideWord ? 1 : 0, a.length, a.variantID)
        < (b.isInsideWord ? 1 : 0, b.length, b.variantID)
    }
  }

  private let written: [UInt32]
  private let simplified: [UInt32]
  /// Whether the query holds characters that only Traditional Chinese has.
  private let isTraditional: Bool
  private let isASCII: Bool
  private let folded: [UInt8]

  init(_ query: String) {
    let text = MatchText(query)
    written = text.folded
    simplified = MatchText(query, simplified: true).folded
    isTraditional = written != simplified
    let bytes = Array(Folding.fold(query).utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    folded = bytes
  }

  var isEmpty: Bool { written.isEmpty }

  /// The rank of a variant that holds the words.
  func rank(_ row: VariantRow) -> Rank? {
    guard mayHold(row.text) else { return nil }
    let isSimplified = differsInScript(row.language)
    let text = MatchText(row.text, simplified: isSimplified)
    let found = FoldedSearch.occurrences(
      of: isSimplified ? simplified : written, in: text.folded)
    guard !found.isEmpty else { return nil }
    return Rank(
      isInsideWord: !found.contains { FoldedSearch.isWhole($0, tokens: text.tokens) },
      length: text.folded.count, unitID: row.unitID, variantID: row.variantID,
      isSimplified: isSimplified)
  }

  /// The hit that a rank stands for, its places marked in the text as written.
  func hit(_ variant: Variant, of unit: TranslationUnit, rank: Rank) -> ConcordanceHit {
    let text = MatchText(variant.text, simplified: rank.isSimplified)
    let map = FoldMap(text)
    let places = FoldedSearch.occurrences(
      of: rank.isSimplified ? simplified : written, in: text.folded)
    return ConcordanceHit(unit: unit, variant: variant, ranges: places.map { map.bytes(of: $0) })
  }

  /// A Traditional query meets Simplified variants, and one without Traditional characters meets
  /// Traditional variants, through Simplified.
  private func differsInScript(_ tag: String) -> Bool {
    guard let language = try? LanguageTag(tag), language.language == "zh" else { return false }
    return isTraditional == (language.script == "Hans")
  }

  /// Whether an ASCII text can hold the words, by its bytes alone; other texts are folded to see.
  private func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      if utf8.contains(where: { $0 >= 0x80 }) { return true }
      guard isASCII, let first = folded.first else { return false }
      let upper = (0x61...0x7A).contains(first) ? first & 0xDF : first
      return utf8.contains { $0 == first || $0 == upper }
    }
  }
}
