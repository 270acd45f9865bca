/// Looks segments up in several memories and merges what they answer.
///
/// The answer is the one that a single search through all of them would give: from each memory's matches its
/// penalty comes off, and of those with the same source and target the best stays. `ambiguous` is asked of
/// each memory by itself.
///
/// Sendable: several tasks may ask at once.
public struct MemoriesLookup: Sendable {
  private struct Member: Sendable {
    let label: String?
    let penalty: Int
    /// The lowest score of interest when the penalty is off.
    let minimum: Int
    let lookup: MemoryLookup
  }

  private let members: [Member]
  private let limit: Int

  /// Reads the segments that queries are compared with.
  ///
  /// - Parameters:
  ///   - set: The memories.
  ///   - options: What each is asked; penalties of memories are charged where penalties are. A match that its memory's
  ///     penalty leaves nothing of is none.
  /// - Throws: `MemoryError`.
  public init(_ set: MemorySet, options: LookupOptions) throws {
    limit = options.limit
    var members: [Member] = []
    for member in set.members {
      let penalty = options.penalties == .charged ? member.penalty : 0
      let minimum = max(options.minimumScore, penalty > 0 ? 1 : 0)
      var asked = options
      // What scores less there is below the minimum when the penalty is off.
      asked.minimumScore = minimum + penalty
      guard asked.minimumScore <= 101 else { continue }
      members.append(
        Member(
          label: set.label(of: member), penalty: penalty, minimum: minimum,
          lookup: try MemoryLookup(member.memory, options: asked)))
    }
    self.members = members
  }

  /// The best translations of a segment, best first.
  ///
  /// - Returns: At most the limit of distinct pairs of source and target, each at least the minimum. Ties: same context,
  ///   reviewed before unreviewed, newest, the earlier memory, lowest unit.
  /// - Throws: `MemoryError`.
  public func matches(for query: LookupQuery) throws -> [Match] {
    let answers = try members.map { member in
      try member.lookup.matches(for: query).map { Self.charged($0, member) }
        // A context match had one point more before its memory was charged.
        .filter { $0.score >= member.minimum }
    }
    return Self.merged(answers, limit: limit)
  }

  private static func charged(_ match: Match, _ member: Member) -> Match {
    var match = match
    match.memory = member.label
    guard member.penalty > 0 else { return match }
    // 101 is for a context match without penalty; its kind stays.
    match.score = min(100, match.score) - member.penalty
    match.penalties.append(Penalty(.memory, member.penalty))
    return match
  }

  /// The best of several answers, each best first and without two of one source and target.
  ///
  /// A penalty is the same for all of an answer, so its order stays, and nothing that an answer's limit cut off can be
  /// among the best of all.
  static func merged(_ answers: [[Match]], limit: Int) -> [Match] {
    guard answers.count > 1 else { return Array((answers.first ?? []).prefix(max(0, limit))) }
    let all = answers.enumerated().flatMap { place, matches in
      matches.enumerated().map { (place: (place, $0.offset), match: $0.element) }
    }
    let sorted = all.sorted {
      BestMatches.isBetterApartFromUnit($0.match, than: $1.match) ?? ($0.place < $1.place)
    }
    var pairs: Set<[[UInt8]]> = []
    var best: [Match] = []
    for (_, match) in sorted where best.count < limit {
      let pair = [Array(match.source.text.utf8), Array(match.target.text.utf8)]
      if pairs.insert(pair).inserted { best.append(match) }
    }
    return best
  }
}

extension MemorySet {
  /// Prepares these memories for lookups.
  ///
  /// - Throws: `MemoryError`.
  public func lookup(_ options: LookupOptions) throws -> MemoriesLookup {
    try MemoriesLookup(self, options: options)
  }
}
