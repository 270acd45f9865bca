public import RectoText

/// What a lookup asks for.
public struct LookupOptions: Sendable {
  /// How much of a unit's context must be known and equal for 101.
  public enum ContextRule: String, Hashable, Sendable, CaseIterable {
    case both, previous
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
  public var context: ContextRule
  /// Whether aligned units of confidence below .50 are offered.
  public var unreviewed: UnreviewedRule
  public var filter: UnitFilter
  /// Whether matches say what differs.
  public var detail: Detail

  public enum PenaltyRule: Hashable, Sendable { case charged, ignored }
  public enum UnreviewedRule: Hashable, Sendable { case confident, all }
  public enum Detail: Hashable, Sendable { case scores, edits }

  public init(
    source: LanguageTag? = nil, target: LanguageTag? = nil, minimumScore: Int = 70, limit: Int = 5,
    penalties: PenaltyRule = .charged, context: ContextRule = .both,
    unreviewed: UnreviewedRule = .confident, filter: UnitFilter = .all, detail: Detail = .scores
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
  }
}

/// A segment to look up, with what stands around it in its document.
public struct LookupQuery: Hashable, Sendable {
  public var text: String
  public var context: UnitContext

  public init(_ text: String, context: UnitContext = UnitContext()) {
    self.text = text
    self.context = context
  }
}
