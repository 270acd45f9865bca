public import RectoText

/// What speaks for a pair, the surest first.
public enum TermEvidence: String, Hashable, Sendable, Codable, CaseIterable {
  /// The letters are a reading of the characters: Li Minghua and 李明华.
  case reading
  /// One of the two stands in brackets behind the other: 奇安信（QAX）.
  case bracket
  /// Its words are translations of each other: World Health Organization and 世界卫生组织.
  case gloss
  /// A foreign name by its sound: Federer and 费德勒.
  case sound
  /// The two stand in the same segments, and hardly in others.
  case cooccurrence = "co-occurrence"
}

/// A pair of names or terms that a harvest found, with what speaks for it.
public struct HarvestedTerm: Hashable, Sendable {
  /// As it stands in the source.
  public var source: String
  /// As it stands in the target.
  public var target: String
  /// Other spellings that stand in brackets behind it, on either side: QAX.
  public var aliases: [String]
  /// What bears the name, as far as its words tell.
  public var kind: NamePair.Kind
  /// How sure the pair is: above 0, at most 1.
  public var score: Double
  /// What speaks for it, the surest first; never empty.
  public var evidence: [TermEvidence]
  /// In how many segments the two were found together, and how many hold each of them at all.
  public var counts: Counts
  /// The number of the first segment that has it.
  public var example: Int

  /// Segments that hold a pair and its sides.
  public struct Counts: Hashable, Sendable {
    /// Segments in which the two were found as a pair.
    public var together: Int
    /// Segments that hold the source's side.
    public var source: Int
    /// Segments that hold the target's side.
    public var target: Int

    /// - Parameters:
    ///   - together: Segments in which the two were found as a pair.
    ///   - source: Segments that hold the source's side.
    ///   - target: Segments that hold the target's side.
    public init(together: Int, source: Int, target: Int) {
      self.together = together
      self.source = source
      self.target = target
    }
  }
}
