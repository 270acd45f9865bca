public import RectoText

/// Several memories side by side, each with what its matches are charged.
///
///     let set = MemorySet([.init(mine), .init(agency, penalty: 5)])
///     try set.lookup(LookupOptions(source: .english)).matches(for: LookupQuery("Save the file"))
///     try set.concordance(of: "降息").total
///
/// Nothing is written to any of them.
public struct MemorySet: Sendable {
  /// One of the memories.
  public struct Member: Sendable {
    /// The memory itself.
    public let memory: TranslationMemory
    /// What matches and hits call it.
    public let name: String
    /// What comes off the score of each of its matches, per cent, `0...100`.
    public let penalty: Int

    /// - Parameters:
    ///   - memory: The memory itself.
    ///   - name: What matches and hits call it; its path where none is given.
    ///   - penalty: What comes off the score of each of its matches, per cent, `0...100`.
    public init(_ memory: TranslationMemory, name: String? = nil, penalty: Int = 0) {
      precondition((0...100).contains(penalty), "a penalty is 0 to 100 per cent")
      self.memory = memory
      self.name = name ?? memory.path
      self.penalty = penalty
    }
  }

  /// In the order of preference: of matches that are otherwise as good, the earlier memory's come first.
  public let members: [Member]

  /// - Parameter members: In the order of preference.
  public init(_ members: [Member]) { self.members = members }

  /// What matches and hits of a member call it; `nil` where there is nothing to tell apart.
  func label(of member: Member) -> String? { members.count > 1 ? member.name : nil }

  /// The names that a spelling may be, as each memory finds them; what several have in the same forms comes once.
  ///
  /// - Throws: `MemoryError`.
  public func names(matching text: String) throws -> [NamePair] {
    var names: [NamePair] = []
    for member in members {
      for name in try member.memory.names(matching: text)
      where !names.contains(where: { Self.isSame($0, name) }) {
        names.append(name)
      }
    }
    return names
  }

  /// The names that stand in a text, in text order; what several memories have in the same forms comes once.
  ///
  /// - Throws: `MemoryError`.
  public func names(in text: String) throws -> [NameHit] {
    guard members.count > 1 else { return try members.first?.memory.names(in: text) ?? [] }
    var hits: [NameHit] = []
    for member in members {
      for hit in try member.memory.names(in: text)
      where !hits.contains(where: { Self.isSame($0.name, hit.name) }) {
        hits.append(hit)
      }
    }
    return hits.enumerated().sorted { a, b in
      (a.element.ranges.first?.lowerBound ?? 0, a.offset)
        < (b.element.ranges.first?.lowerBound ?? 0, b.offset)
    }.map(\.element)
  }

  private static func isSame(_ a: NamePair, _ b: NamePair) -> Bool {
    a.kind == b.kind && a.names == b.names
  }
}
