/// How the sentences of a summary or a brief follow each other.
public enum SummaryOrder: String, Hashable, Sendable, Codable, CaseIterable {
  /// As the article has them; of several articles the one with the best of the chosen sentences comes first.
  case document
  /// As they were chosen.
  case rank
}
