/// Which sentences are told their place in the order of choosing.
public enum SummaryRanking: Hashable, Sendable {
  /// All but noise: the order is carried on past the budget to the last sentence.
  case all
  /// Those of the summary, and maybe some that were passed over: less work, the same summary.
  case chosen
}
