internal import RectoMatch
internal import RectoText

/// Looks segments up in a memory.
///
///     let lookup = try MemoryLookup(memory, options: LookupOptions(source: .english, target: .german))
///     try lookup.matches(for: LookupQuery("Save the file"))
///
/// Asks the memory's index, which is made where it is missing, stale or damaged, and the memory itself for what was
/// written since; exact and context matches alone need no index. Sendable: several tasks may ask at once.
public struct MemoryLookup: Sendable {
  private let memory: TranslationMemory
  private let options: LookupOptions
  /// With the names that the memory had when the lookup was made.
  private let adapter: MatchAdapter?

  /// - Throws: `MemoryError`.
  /// - Complexity: O(words and names of the memory) where the index is up to date; O(characters) where it is to be made.
  public init(_ memory: TranslationMemory, options: LookupOptions) throws {
    self.memory = memory
    self.options = options
    // What folds alike has nothing to be put in place.
    adapter =
      options.adaptation == .offered && !options.isExactOnly
      ? MatchAdapter(names: try memory.names()) : nil
    if !options.isExactOnly { _ = try memory.segments() }
  }

  /// The best translations of a segment, best first.
  ///
  /// - Returns: At most `options.limit` distinct pairs of source and target, each at least
  ///   `options.minimumScore`. Ties: reviewed before unreviewed, newest, lowest unit.
  /// - Throws: `MemoryError`.
  public func matches(for query: LookupQuery) throws -> [Match] {
    guard options.limit > 0, !Folding.fold(query.text).isEmpty else { return [] }
    if options.isExactOnly { return try exactMatches(for: query) }
    return try memory.withSegments { segments in try matches(for: query, in: segments) }
  }

  private func matches(
    for query: LookupQuery, in segments: IndexedSegments
  ) throws -> [Match] {
    var best = BestMatches(limit: options.limit)
    let languages = options.source.map { [$0] } ?? Self.languages(of: query.text, segments.groups)
    for language in languages {
      var search = MatchSearch(
        memory: memory, options: options, query: query, language: language, adapter: adapter,
        segments: segments)
      try search.run(&best)
    }
    return best.sorted
  }

  /// A language for each group: where nobody said what the query is in, a Chinese one is in the script that its
  /// characters tell.
  private static func languages(of query: String, _ groups: [String]) -> [LanguageTag] {
    groups.compactMap { group in
      guard group == "zh" else { return try? LanguageTag(group) }
      return ChineseScript.language(of: query) ?? .simplifiedChinese
    }
  }

  /// Matches of 100 and 101, from the memory alone: only texts that fold alike reach that.
  private func exactMatches(for query: LookupQuery) throws -> [Match] {
    var best = BestMatches(limit: options.limit)
    var judges: [LanguageTag: MatchJudge] = [:]
    let hash = TranslationMemory.foldHash(Folding.fold(query.text))
    var seen: Set<Int64> = []
    for row in try memory.variants(group: options.source?.group, foldHash: hash)
    where seen.insert(row.unitID).inserted {
      guard let unit = try memory.unit(id: row.unitID, matching: options.filter),
        let stored = try? LanguageTag(row.language)
      else { continue }
      let language = options.source ?? stored
      var judge =
        judges[language]
        ?? MatchJudge(query: query, language: language, options: options, adapter: adapter)
      let similarity = Similarity(char: 100, token: 100)
      for match in try judge.matches(of: unit, similarity: similarity, memory: memory)
      where match.score >= options.minimumScore { best.insert(match) }
      judges[language] = judge
    }
    return best.sorted
  }
}
