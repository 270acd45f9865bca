internal import RectoText

/// Says what memories have for the texts of an analysis.
///
/// Sendable: several tasks may ask at once.
public struct AnalysisLookup: Sendable {
  /// By languages: a lookup for each band, the best first. A search down to 50 % costs a hundred times one down to 85 %, so
  /// that it is made only for texts which have nothing better.
  private let lookups: [LanguagePair: [MemoriesLookup]]
  /// A score from which another context may make a difference.
  private let contextFloor: Int

  /// - Parameters:
  ///   - memories: What is asked.
  ///   - pairs: The languages of the texts.
  ///   - bands: Scores below the lowest are of no interest.
  ///   - context: How much of the context must be known and equal for 101.
  ///   - unreviewed: Which aligned units count.
  ///   - filter: Which units count.
  /// - Throws: `MemoryError`.
  public init(
    _ memories: MemorySet, pairs: some Sequence<LanguagePair>, bands: AnalysisBands,
    context: LookupOptions.ContextRule = .both,
    unreviewed: LookupOptions.UnreviewedRule = .confident, filter: UnitFilter = .all
  ) throws {
    var lookups: [LanguagePair: [MemoriesLookup]] = [:]
    for pair in pairs where lookups[pair] == nil {
      let isKnown = pair.source != .undetermined
      lookups[pair] = try ([100] + bands.limits).map { minimum in
        try memories.lookup(
          LookupOptions(
            source: isKnown ? pair.source : nil, target: pair.target, minimumScore: minimum,
            limit: 1, context: context, unreviewed: unreviewed, filter: filter, adaptation: .off))
      }
    }
    self.lookups = lookups
    // In its context a source may lose the point for other translations of it and gain one for the context.
    contextFloor = 99 - (memories.members.map(\.penalty).max() ?? 0)
  }

  /// The best score of a text in each of its contexts, per cent; 0 where there is none of interest.
  ///
  /// Whether a number or a name could be put in place makes no difference: the score is that of the stored
  /// translation.
  ///
  /// - Throws: `MemoryError`.
  public func scores(of text: DistinctText) throws -> [Int] {
    guard let lookups = lookups[text.pair] else { return text.contexts.map { _ in 0 } }
    var scores: [Int] = []
    for context in text.contexts {
      if let first = scores.first, first < contextFloor {
        scores.append(first)
        continue
      }
      let query = LookupQuery(text.text, context: context, codes: text.codes)
      scores.append(try Self.score(of: query, in: lookups))
    }
    return scores
  }

  /// The best score: that of the first band which has a match.
  private static func score(of query: LookupQuery, in lookups: [MemoriesLookup]) throws -> Int {
    for lookup in lookups {
      if let match = try lookup.matches(for: query).first { return match.score }
    }
    return 0
  }
}
