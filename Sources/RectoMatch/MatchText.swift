internal import RectoText

/// A text in the form that matching compares, beside the text itself.
public struct MatchText: Sendable {
  /// The text as it was written.
  public let text: String

  /// Whether Traditional Chinese was read as Simplified: so it is where the scripts of query and
  /// segment differ.
  public let isSimplified: Bool

  /// The scalars of the folded text.
  public let folded: [UInt32]

  /// The tokens of the folded text: ranges of scalar numbers.
  public let tokens: [Range<Int>]

  /// - Complexity: O(*n*).
  public init(_ text: String, simplified: Bool = false) {
    self.text = text
    self.isSimplified = simplified
    let written = simplified ? Folding.simplified(text) : text
    folded = Folding.fold(written).unicodeScalars.map(\.value)
    tokens = SimilarityTokens.ranges(in: folded)
  }
}
