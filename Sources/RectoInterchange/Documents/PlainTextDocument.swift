internal import RectoText

/// A plain text as an article: paragraphs, headline, and what its first lines say about its origin.
///
/// The headline is the first line that says nothing of the origin, where it is short, has no end mark, and a blank line
/// follows it, lines of the origin apart.
struct PlainTextDocument: FoundDocument {
  /// As it came.
  let text: String
  /// Ascending.
  let blocks: [Document.Block]
  /// As it stands in the text.
  let title: String?
  /// `nil` where the text says nothing.
  let source: DocumentSource?

  /// Plain text does not say its language.
  var language: LanguageTag? { nil }

  /// - Parameter text: The whole text; its offsets are the blocks'.
  /// - Complexity: O(*n*).
  init(_ text: String) {
    self.text = text
    var text = text
    blocks = text.withUTF8 { TextParagraphs($0, in: 0..<$0.count).blocks }
    let head = ArticleHead(text, blocks: blocks)
    title = head.title
    source = head.source.isEmpty ? nil : head.source
  }
}
