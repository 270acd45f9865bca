internal import RectoMatch
internal import RectoText

/// Finds earlier texts of the same analysis that are like a text.
///
/// Exact, as lookups in a memory are: the score is the similarity less what folding hid and other inline codes.
/// Sendable: several tasks may ask at once.
public struct InternalMatches: Sendable {
  private let texts: [DistinctText]
  private let bands: AnalysisBands
  /// Texts of one language pair share a side.
  private let sides: [LanguagePair: IndexSide]

  /// - Complexity: O(characters), memory about ten times the texts.
  /// - Throws: `MemoryError` where there is no memory for the index.
  init(_ texts: [DistinctText], bands: AnalysisBands) throws {
    self.texts = texts
    self.bands = bands
    var numbers: [LanguagePair: [Int]] = [:]
    for (number, text) in texts.enumerated() { numbers[text.pair, default: []].append(number) }
    let pairs = numbers.filter { $0.value.count > 1 }
      .sorted { $0.value[0] < $1.value[0] }
    var sides: [LanguagePair: IndexSide] = [:]
    do {
      let names = pairs.indices.map(String.init)
      let index = try SegmentIndex.build(
        at: nil, stamp: IndexStamp(mark: 0, generation: 0, fold: UnicodeVersions.fold),
        groups: names
      ) { group, add in
        guard let place = names.firstIndex(of: group) else { return }
        for number in pairs[place].value {
          let folded = Folding.foldedScalars(texts[number].text)
          if folded.isEmpty { continue }
          try add(IndexSide.Owner(id: Int64(number), kinds: 1), folded)
        }
      }
      for (place, name) in names.enumerated() { sides[pairs[place].key] = try index.side(name) }
    } catch let error as IndexError {
      throw MemoryError(
        .inputOutput, "analysis",
        "no room for an index of the texts (\(error)); analyse fewer files at once")
    }
    self.sides = sides
  }

  /// The best score that an earlier text gives to a text, per cent, where that puts it into a better band than what it
  /// has.
  ///
  /// - Parameters:
  ///   - number: The text's number.
  ///   - score: What a memory gives it.
  /// - Returns: A score of a better band, not necessarily the best in it; else `score`.
  /// - Throws: `MemoryError`.
  public func score(of number: Int, above score: Int) throws -> Int {
    let text = texts[number]
    guard let side = sides[text.pair], let first = bands.limit(above: score) else { return score }
    let query = MatchText(text.text)
    var best = score
    var next = first
    do {
      try side.search(query.folded, minimum: first, wanted: 2) { base, hits in
        for hit in hits {
          for owner in try side.owners(hit.place) where owner.id < number && base >= next {
            let found = charged(query, text.codes, Int(owner.id), hit.similarity)
            guard found >= next else { continue }
            best = found
            next = bands.limit(above: best) ?? 101
          }
        }
        return next
      }
    } catch let error as IndexError {
      throw MemoryError(
        .inputOutput, "analysis", "the index of the texts cannot be read (\(error))")
    }
    return best
  }

  private func charged(
    _ query: MatchText, _ codes: [InlineCode], _ number: Int, _ similarity: Similarity
  ) -> Int {
    let other = texts[number]
    let comparison = Comparison(
      query: query, other: MatchText(other.text), similarity: similarity)
    var points = comparison.hidden.count
    points += PenaltyRules.codes(of: query.text, codes, stored: other.codes)?.points ?? 0
    if similarity.base == 100, points == 0 { points = 1 }
    return max(0, similarity.base - points)
  }
}
