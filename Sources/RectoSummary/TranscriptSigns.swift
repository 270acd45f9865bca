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
    let speaking = columns.signs.count { $0.contains(.speaks) }
    guard Double(speaking) >= Self.speaking * Double(columns.count) else { return false }
    let centroid = columns.centroid
    let mean = centroid.reduce(0, +) / Double(centroid.count)
    return centroid.prefix(3).reduce(0, +) / 3 - mean < lead
  }

  /// The longest label, in bytes.
  private static let longestLabel = 40

  private static func hasLabels(_ document: Document) -> Bool {
    guard document.blocks.count >= 4 else { return false }
    return document.withUTF8 { utf8 in
      var counts: [String: Int] = [:]
      for block in document.blocks {
        guard let label = label(UnsafeBufferPointer(rebasing: utf8[block.range])) else { continue }
        counts[label, default: 0] += 1
      }
      let repeated = counts.values.reduce(0) { $0 + ($1 >= 2 ? $1 : 0) }
      return repeated >= 4 && Double(repeated) >= labelled * Double(document.blocks.count)
    }
  }

  /// What stands before a colon at a paragraph's start, if it is short and no punctuation is in it.
  private static func label(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
    for place in 0..<min(longestLabel, utf8.count) {
      let isWide = utf8[place...].starts(with: [0xEF, 0xBC, 0x9A])
      if utf8[place] == 0x3A || isWide {
        return place > 0 && place + 1 < utf8.count
          ? String(decoding: utf8[..<place], as: UTF8.self) : nil
      }
      if [0x2C, 0x3B, 0x21, 0x3F, 0x22].contains(utf8[place]) { return nil }
      if utf8[place...].starts(with: [0xE3, 0x80, 0x82])
        || utf8[place...].starts(with: [0xEF, 0xBC, 0x8C])
      {
        return nil
      }
    }
    return nil
  }
}
