public import RectoText

/// What a lookup asks for.
public struct LookupOptions: Sendable {
  /// How much of a unit's context must be known and equal for 101.
  public enum ContextRule: String, Hashable, Sendable, CaseIterable {
    /// The segment before and the one after.
    case both
    /// The segment before only.
    case previous
  }

  /// The query's language; `nil` looks among all languages of the memory.
  public var source: LanguageTag?
  /// The wanted language; `nil` takes any other than the source's.
  public var target: LanguageTag?
  /// The lowest score of interest, per cent.
  public var minimumScore: Int
  /// How many distinct pairs of source and target at most.
  public var limit: Int
  /// Whether penalties are taken off; if not, the score is the base.
  public var penalties: PenaltyRule
  /// How much of a unit's context must be known and equal for 101.
  public var context: ContextRule
  /// Whether aligned units of confidence below .50 are offered.
  public var unreviewed: UnreviewedRule
  /// Which units are offered; those that are deleted never are.
  public var filter: UnitFilter
  /// Whether matches say what differs.
  public var detail: Detail
  /// Whether numbers, dates and names of the query are put in place of a match's own.
  public var adaptation: Adaptation

  /// Whether matches bring an adapted target.
  public enum Adaptation: Hashable, Sendable {
    /// Where it is certain, beside the untouched target and at a point less.
    case offered
    /// Never: `Match.adapted` is `nil`.
    case off
  }

  /// Whether penalties are taken off.
  public enum PenaltyRule: Hashable, Sendable {
    /// The score is the base less its penalties; 101 for a context match.
    case charged
    /// The score is the base, `0...100`, and matches list no penalties.
    case ignored
  }

  /// Which units that an aligner made and nobody has confirmed are offered.
  public enum UnreviewedRule: Hashable, Sendable {
    /// Those of confidence .50 and above.
    case confident
    /// All, however unsure the aligner was.
    case all
  }

  /// What matches say besides their scores.
  public enum Detail: Hashable, Sendable {
    /// Nothing: `Match.edits` is empty.
    case scores
    /// The edits from the query to the source.
    case edits
  }

  /// - Parameters:
  ///   - source: The query's language; `nil` looks among all languages of the memory.
  ///   - target: The wanted language; `nil` takes any other than the source's.
  ///   - minimumScore: Per cent, `1...101`; 101 asks for context matches only.
  ///   - limit: The most matches; none for 0 and below.
  ///   - penalties: Whether penalties are taken off.
  ///   - context: How much of the context must be equal for 101.
  ///   - unreviewed: Which aligned units are offered.
  ///   - filter: Which units are offered.
  ///   - detail: Whether matches say what differs.
  ///   - adaptation: Whether matches bring an adapted target.
  public init(
    source: LanguageTag? = nil, target: LanguageTag? = nil, minimumScore: Int = 70, limit: Int = 5,
    penalties: PenaltyRule = .charged, context: ContextRule = .both,
    unreviewed: UnreviewedRule = .confident, filter: UnitFilter = .all, detail: Detail = .scores,
    adaptation: Adaptation = .offered
  ) {
    self.source = source
    self.target = target
    self.minimumScore = minimumScore
    self.limit = limit
    self.penalties = penalties
    self.context = context
    self.unreviewed = unreviewed
    self.filter = filter
    self.detail = detail
    self.adaptation = adaptation
  }
}

extension LookupOptions {
  /// Whether only segments that fold as the query does can score enough: those are found without an index.
  public var isExactOnly: Bool { minimumScore >= 100 && penalties == .charged }
}

/// A segment to look up, with what stands around it in its document.
public struct LookupQuery: Hashable, Sendable {
  /// The segment as it is written; it is folded for the search. An empty one finds nothing.
  public var text: String
  /// The segments before and after it. Where they are unknown, there is no context match.
  public var context: UnitContext
  /// Its inline codes, ascending by offset: stored ones that are the same cost nothing.
  public var codes: [InlineCode]

  /// - Parameters:
  ///   - text: The segment as it is written.
  ///   - context: The segments before and after it, as far as they are known.
  ///   - codes: Its inline codes, ascending by offset.
  public init(_ text: String, context: UnitContext = UnitContext(), codes: [InlineCode] = []) {
    self.text = text
    self.context = context
    self.codes = codes
  }
}
