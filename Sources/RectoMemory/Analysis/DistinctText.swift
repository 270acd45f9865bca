public import RectoText

/// A text that stands in an analysis once or several times: what is looked up.
///
/// Texts are one where they are equal after NFC and white-space collapse and their inline codes open, close and stand
/// alone in the same order.
public struct DistinctText: Hashable, Sendable {
  /// As it is written where it first stands.
  public var text: String
  /// Its inline codes there.
  public var codes: [InlineCode]
  /// The languages that it is looked up in.
  public var pair: LanguagePair
  /// The contexts that it stands in, in the order they first come.
  public var contexts: [UnitContext]

  /// What makes two segments one text.
  struct Key: Hashable {
    var pair: LanguagePair
    var text: [UInt8]
    var roles: [InlineCode.Role]

    init(_ segment: AnalysedSegment) {
      pair = segment.pair
      text = Array(Folding.collapsingWhiteSpace(Folding.nfc(segment.text)).utf8)
      roles = segment.codes.map(\.role)
    }
  }
}
