/// What a line of an article is that no brief may hold.
public enum NoiseClass: String, Hashable, Sendable, Codable, CaseIterable {
  /// The headline, or its repetition in the text.
  case title
  /// A heading, or the headline of another article.
  case heading
  case caption
  case byline
  case dateline
  case readMore
  case share
  case comment
  case newsletter
  case cookie
  case disclaimer
  case editorCredit
  /// Menus, paths, tables of links, addresses of pages.
  case navigation
  /// What stands behind the end of the article.
  case afterEnd
}
