extension Document {
  /// A plain text as an article: its headline is the first line, where that line is short, has no end
  /// mark and stands before a blank one.
  ///
  /// - Parameters:
  ///   - text: The whole text, the headline included; it stays part of it.
  ///   - language: The text's language.
  ///   - title: The headline where it is known otherwise.
  /// - Complexity: O(*n*).
  public static func article(
    _ text: String, language: LanguageTag, title: String? = nil
  ) -> Document {
    Document(text, language: language, title: title ?? headline(of: text))
  }

  private static func headline(of text: String) -> String? {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.firstIndex(where: \.isNewline) else { return nil }
    let line = String(start[..<end])
    let rest = start[end...].dropFirst()
    guard line.count <= 200, let next = rest.first(where: { !$0.isWhitespace || $0.isNewline }),
      next.isNewline, rest.contains(where: { !$0.isWhitespace }),
      let last = line.last(where: { !$0.isWhitespace }), !".!?。！？…:：;；".contains(last)
    else { return nil }
    return line
  }
}
