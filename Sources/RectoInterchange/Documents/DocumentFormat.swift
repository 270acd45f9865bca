internal import RectoText

/// What a document is written in.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text.
  case text
  /// CommonMark with GitHub's tables.
  case markdown
  /// A web page, HTML or XHTML.
  case html

  /// What a document is, by its content and, where that does not say, by its name.
  ///
  /// A document type or an element `html` is HTML whatever the name. Else the name's ending decides; without one that
  /// says something, a tag of HTML at the start is HTML, and front matter between lines of `---` is Markdown.
  ///
  /// - Parameters:
  ///   - text: The document's text, or its first kilobytes.
  ///   - fileName: The name or path, `-` for standard input.
  public static func detect(_ text: String, fileName: String) -> DocumentFormat {
    let start = DocumentStart(text)
    if start.isPage { return .html }
    if let named = byName(fileName) { return named }
    if start.hasTag { return .html }
    return FrontMatter(text) == nil ? .text : .markdown
  }

  /// What the ending of a name says; `nil` for one that says nothing.
  public static func byName(_ name: String) -> DocumentFormat? {
    let file = name.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: ".") else { return nil }
    switch file[file.index(after: dot)...].lowercased() {
    case "html", "htm", "xhtml", "xht", "shtml": return .html
    case "md", "markdown", "mkd", "mkdn", "mdown": return .markdown
    case "txt", "text": return .text
    default: return nil
    }
  }
}

/// What the first tag of a text says.
private struct DocumentStart {
  /// A document type of HTML or an element `html`.
  private(set) var isPage = false
  /// Another element that pages begin with.
  private(set) var hasTag = false

  private static let tags: Set<String> = [
    "head", "body", "title", "meta", "link", "script", "style", "div", "p", "table", "h1", "h2",
    "article", "main", "section", "header", "nav", "center", "font", "ul", "ol", "blockquote", "a",
  ]

  init(_ text: String) {
    var rest = text.utf8.prefix(1 << 16)
    while true {
      rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      if rest.starts(with: "<!--".utf8) {
        guard let end = Self.skip(rest, past: "-->") else { return }
        rest = end
      } else if rest.starts(with: "<?".utf8) {
        guard let end = Self.skip(rest, past: ">") else { return }
        rest = end
      } else {
        break
      }
    }
    guard rest.first == 0x3C else { return }
    let word = rest.dropFirst().prefix {
      !($0 <= 0x20 || $0 == 0x3E || $0 == 0x2F || $0 == 0x5B)
    }
    let name = String(Substring(word)).lowercased()
    if name == "!doctype" {
      let root = rest.dropFirst(9).drop { $0 <= 0x20 }.prefix(4)
      isPage = String(Substring(root)).lowercased() == "html"
    } else {
      isPage = name == "html"
      hasTag = Self.tags.contains(name)
    }
  }

  private static func skip(
    _ text: Substring.UTF8View, past end: String
  ) -> Substring.UTF8View? {
    let mark = Array(end.utf8)
    var place = text.startIndex
    while let found = text[place...].firstIndex(of: mark[0]) {
      if text[found...].starts(with: mark) { return text[found...].dropFirst(mark.count) }
      place = text.index(after: found)
    }
    return nil
  }
}
