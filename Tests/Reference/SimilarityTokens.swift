/// The tokens of a folded text as docs/words.md defines them: the slow twin of `SimilarityTokens.ranges`.
///
/// - Complexity: O(*n*), a regular expression a scalar.
public func referenceTokens(_ scalars: [UInt32]) -> [Range<Int>] {
  var tokens: [Range<Int>] = []
  var place = 0
  while place < scalars.count {
    let start = place
    while place < scalars.count, isWordPart(scalars[place]) { place += 1 }
    if place > start {
      tokens.append(start..<place)
    } else {
      let isSpace = Unicode.Scalar(scalars[place])?.properties.isWhitespace ?? false
      if !isSpace { tokens.append(place..<place + 1) }
      place += 1
    }
  }
  return tokens
}

/// A letter, mark, number or underscore whose Script is none of those that stand alone.
private func isWordPart(_ value: UInt32) -> Bool {
  guard let scalar = Unicode.Scalar(value) else { return false }
  let text = String(scalar)
  return text.unicodeScalars.count == 1
    && text.wholeMatch(of: /[\p{L}\p{M}\p{N}_]/.matchingSemantics(.unicodeScalar)) != nil
    && text.wholeMatch(
      of:
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/
        .matchingSemantics(.unicodeScalar)) == nil
}
