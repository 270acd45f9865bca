/// Which weights score a document.
public enum SummaryProfile: String, Hashable, Sendable, Codable, CaseIterable {
  /// What matters comes first: a brief of a news article.
  case news
  /// A long extract: a quarter of the text and more.
  case document
  /// Speech written down: what is said again and again.
  case transcript
}
