extension Document {
  /// A plain text as an article, as `DocumentReader` reads it: its headline is the first line that says nothing of its
  /// origin, where that line is short, has no end mark and stands before a blank one.
  ///
  /// - Parameters:
  ///   - text: The whole text, the headline included; it stays part of it.
  ///   - language: The text's language.
  ///   - title: The headline where it is known otherwise.
  /// - Complexity: O(*n*).
  public static func article(
    _ text: String, language: LanguageTag, title: String? = nil
  ) -> Document {
    ReadDocument(article: text).document(language: language, title: title)
  }
}
