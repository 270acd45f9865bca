internal import RectoText

/// Tells speech that is written down from what is written to be read.
///
/// Either paragraphs begin with who speaks, by labels that come back (`Chair: …`, 主持人：…); or people say I,
/// we and you in many sentences outside of quotations, and the beginning does not say more of the whole than the rest.
struct TranscriptSigns {
  /// Fewer sentences are too few to tell.
  static let fewest = 12
  /// From this share of sentences on with I, we or you.
  static let speaking = 0.4
  /// Up to this lead of the first three sentences, in the mean cosine with the document over the largest.
  static let lead = 0.1
  /// From this share of paragraphs on with a label.
  static let labelled = 0.34

  /// - Parameters:
  ///   - document: The text.
  ///   - columns: The features of its candidates.
  static func isTranscript(_ document: Document, _ columns: FeatureColumns) -> Bool {
    guard columns.count >= fewest else { return false }
    if hasLabels(document) { return true }
    let centroid = columns.centroid
    let mean = centroid.reduce(0, +) / Double(centroid.count)
    guard centroid.prefix(3).reduce(0, +) / 3 - mean < lead else { return false }
    let words = SignWords.of(document.language)
    let speaking = document.withUTF8 { utf8 in
      columns.places.count {
        SpokenSentence.speaks(UnsafeBufferPointer(rebasing: utf8[$0.range]), words: words)
      }
    }
    return Double(speaking) >= Self.speaking * Double(columns.count)
  }

  /// The longest label, in bytes.
  private static let longestLabel = 40

  private static func hasLabels(_ document: Document) -> Bool {
    guard document.blocks.count >= 4 else { return false }
    return document.withUTF8 { utf8 in
      // By hash of the label.
      var counts: [UInt64: Int] = [:]
      for block in document.blocks {
        let block = UnsafeBufferPointer(rebasing: utf8[block.range])
        guard let end = labelEnd(block) else { continue }
        counts[FNVHash(block[..<end]).value, default: 0] += 1
      }
      let repeated = counts.values.reduce(0) { $0 + ($1 >= 2 ? $1 : 0) }
      return repeated >= 4 && Double(repeated) >= labelled * Double(document.blocks.count)
    }
  }

  /// Where the label ends that stands before a colon at a paragraph's start, if it is short and no punctuation is in it.
  private static func labelEnd(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    for place in 0..<min(longestLabel, utf8.count) {
      switch utf8[place] {
      case 0x3A: return place > 0 && place + 1 < utf8.count ? place : nil
      // , ; ! ? "
      case 0x2C, 0x3B, 0x21, 0x3F, 0x22: return nil
      case 0xEF:
        guard place + 2 < utf8.count, utf8[place + 1] == 0xBC else { continue }
        // ： and ，
        if utf8[place + 2] == 0x9A { return place > 0 ? place : nil }
        if utf8[place + 2] == 0x8C { return nil }
      case 0xE3:
        // 。
        if place + 2 < utf8.count, utf8[place + 1] == 0x80, utf8[place + 2] == 0x82 { return nil }
      default: continue
      }
    }
    return nil
  }
}
