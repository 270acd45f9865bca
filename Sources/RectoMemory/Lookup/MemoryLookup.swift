internal import RectoMatch
internal import RectoText
internal import Synchronization

/// Looks segments up in a memory: the segments of the source language are read once and searched for
/// every query.
///
///     let lookup = try MemoryLookup(memory, options: LookupOptions(source: .english, target: .german))
///     try lookup.matches(for: LookupQuery("Save the file"))
///
/// Sendable: several tasks may ask at once.
public struct MemoryLookup: Sendable {
  private let memory: TranslationMemory
  private let options: LookupOptions
  /// One for each language group that queries may be in.
  private let sides: [Side]
  private let otherScript = OtherScript()

  /// The Chinese side as queries in the script that is not the memory's usual one see it; read when the first
  /// such query comes.
  private final class OtherScript: Sendable {
    private let side = Mutex<Side?>(nil)

    func side(orRead read: () throws -> Side) rethrows -> Side {
      try side.withLock { known in
        let side = try known ?? read()
        known = side
        return side
      }
    }
  }

  /// The segments of one language group.
  private struct Side: Sendable {
    /// The language that queries are taken to be in.
    let language: LanguageTag
    var index: FuzzyIndex
    /// The unit of each variant in the index.
    var units: [Int64: Int64]
  }

  /// Reads the segments that queries are compared with.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(segments); about 150 bytes a segment.
  public init(_ memory: TranslationMemory, options: LookupOptions) throws {
    self.memory = memory
    self.options = options
    let languages = try options.source.map { [$0] } ?? Self.languages(of: memory)
    sides = try languages.map { try Self.side($0, memory, options) }
  }

  /// The segments that a query is compared with. Where nobody said what the query is in, a Chinese one is in the
  /// script that its characters tell.
  private func sides(for query: String) throws -> [Side] {
    guard options.source == nil, sides.contains(where: { $0.language.language == "zh" }),
      let written = ChineseScript.language(of: query)
    else { return sides }
    return try sides.map { side in
      guard side.language.language == "zh", side.language.script != written.script else {
        return side
      }
      return try otherScript.side { try Self.side(written, memory, options) }
    }
  }

  /// One tag for each language group of the memory.
  private static func languages(of memory: TranslationMemory) throws -> [LanguageTag] {
    var groups: Set<String> = []
    return try memory.info().languages.compactMap { entry in
      groups.insert(entry.language.group).inserted ? entry.language : nil
    }
  }

  private static func side(
    _ language: LanguageTag, _ memory: TranslationMemory, _ options: LookupOptions
  ) throws -> Side {
    var side = Side(language: language, index: FuzzyIndex(), units: [:])
    var scripts: [String: String?] = [:]
    try memory.forEachVariant(
      group: language.group, targetGroup: options.target?.group, filter: options.filter
    ) { row in
      let script = try scripts[row.language] ?? LanguageTag(row.language).script
      scripts[row.language] = script
      let isOther = script != language.script && language.language == "zh"
      side.index.add(row.variantID, MatchText(row.text, simplified: isOther))
      side.units[row.variantID] = row.unitID
    }
    return side
  }

  /// The best translations of a segment, best first.
  ///
  /// - Returns: At most `options.limit` distinct pairs of source and target, each at least
  ///   `options.minimumScore`. Ties: reviewed before unreviewed, newest, lowest unit.
  /// - Throws: `MemoryError`.
  public func matches(for query: LookupQuery) throws -> [Match] {
    guard options.limit > 0 else { return [] }
    var best = BestMatches(limit: options.limit)
    for side in try sides(for: query.text) {
      var judge = MatchJudge(query: query, language: side.language, options: options)
      // 101 is asked of context matches, whose base is 100.
      let minimum = min(100, max(1, options.minimumScore))
      for hit in side.index.hits(for: query.text, minimum: minimum) {
        // A context match may score one above its base.
        if best.isFull, hit.similarity.base + 1 < best.lowestScore { break }
        guard let unitID = side.units[hit.id], let unit = try memory.unit(id: unitID) else {
          continue
        }
        for match in try judge.matches(
          of: unit, similarity: hit.similarity, memory: memory)
        where match.score >= options.minimumScore { best.insert(match) }
      }
    }
    return best.sorted
  }
}
