/// The tokens that similarity counts, in folded text.
public enum SimilarityTokens {
  /// The tokens of a folded text.
  ///
  /// By scalar: a maximal run of categories L, M, N and `_` whose script is none of Han, Hiragana,
  /// Katakana, Hangul, Thai, Lao, Khmer, Myanmar is one token; every other scalar that is not
  /// White_Space is one alone. An apostrophe is its own token; `ー` is Common and joins runs.
  ///
  /// - Parameter folded: The scalars of a text that `Folding.fold` gave.
  /// - Returns: Ranges of scalar numbers, ascending, never empty, never white space.
  /// - Complexity: O(*n*).
  public static func ranges(in folded: [UInt32]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    tokens.reserveCapacity(folded.count / 4 + 1)
    var start = -1
    for (index, scalar) in folded.enumerated() {
      let kind = scalarClass(scalar)
      if kind == .wordPart {
        if start < 0 { start = index }
        continue
      }
      if start >= 0 { tokens.append(start..<index) }
      start = -1
      if kind == .alone { tokens.append(index..<index + 1) }
    }
    if start >= 0 { tokens.append(start..<folded.count) }
    return tokens
  }
}
