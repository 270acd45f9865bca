public import RectoText

/// A text of a unit as its file holds it: the words, the inline codes among them, and the language
/// where the file says one.
public struct FileText: Hashable, Sendable {
  /// As the translator sees it: inline codes left out, escapes resolved.
  public var text: String
  /// Inline codes, ascending by offset.
  public var codes: [InlineCode]
  /// `nil` where neither the file nor the caller says it.
  public var language: LanguageTag?

  /// - Parameters:
  ///   - text: Without inline codes.
  ///   - codes: Ascending by offset, each within the text.
  ///   - language: `nil` where nobody says it.
  public init(_ text: String, codes: [InlineCode] = [], language: LanguageTag? = nil) {
    self.text = text
    self.codes = codes
    self.language = language
  }

  /// Whether it holds neither words nor codes; white space alone counts as nothing.
  public var isBlank: Bool { codes.isEmpty && text.allSatisfy(\.isWhitespace) }

  /// The text with the codes' own characters in place: `Press {0} now` for a `<ph>{0}</ph>`.
  ///
  /// Codes without characters of their own, such as XLIFF's `<x/>` and `<g>`, add nothing.
  ///
  /// - Complexity: O(*n*).
  public var markup: String {
    guard codes.contains(where: { !$0.markup.isEmpty }) else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var position = 0
    for code in codes {
      let end = min(max(position, code.offset), bytes.count)
      out += bytes[position..<end]
      position = end
      out += XMLText.characters(of: code.markup).utf8
    }
    out += bytes[position...]
    return String(decoding: out, as: UTF8.self)
  }
}
