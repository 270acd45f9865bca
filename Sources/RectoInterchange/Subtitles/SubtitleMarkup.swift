internal import RectoText

/// The tags of subtitles as inline codes: `<i>`, `<font color="…">`, `{\an8}`, WebVTT's `<v Anna>` and `<00:01:02.500>`.
enum SubtitleMarkup {
  /// The text of a cue without its tags.
  ///
  /// - Parameters:
  ///   - raw: As it stands, lines ending with LF.
  ///   - resolves: Whether `&amp;`, `&lt;` and their like stand for characters, as in WebVTT.
  static func text(_ raw: String, resolves: Bool, language: LanguageTag?) -> FileText {
    var out = ""
    var codes: [InlineCode] = []
    var rest = raw[...]
    while let first = rest.first {
      if first == "<" || first == "{", let tag = tag(rest) {
        var markup: [UInt8] = []
        XMLText.append(String(tag.whole), to: &markup)
        codes.append(
          InlineCode(
            tag.role, element: tag.name, markup: String(decoding: markup, as: UTF8.self),
            offset: out.utf8.count))
        rest = rest[tag.whole.endIndex...]
      } else if resolves, first == "&", let (character, end) = reference(rest) {
        out.append(character)
        rest = rest[end...]
      } else {
        out.append(first)
        rest = rest.dropFirst()
      }
    }
    return FileText(out, codes: codes, language: language)
  }

  /// A text with tags as it stands in a cue.
  static func raw(_ translation: FileTranslation, of source: FileText, resolves: Bool) -> String {
    let bytes = Array(translation.text.utf8)
    var out = ""
    var place = 0
    func add(to end: Int) {
      let piece = String(decoding: bytes[place..<end], as: UTF8.self)
      out += resolves ? escaped(piece) : piece
      place = end
    }
    for code in translation.codes {
      add(to: min(max(place, code.offset), bytes.count))
      let index =
        switch code.place {
        case .source(let index), .target(let index): index
        }
      if source.codes.indices.contains(index) {
        out += XMLText.characters(of: source.codes[index].markup)
      }
    }
    add(to: bytes.count)
    return out
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("-->", with: "--&gt;")
  }

  private static func tag(
    _ text: Substring
  ) -> (whole: Substring, name: String, role: InlineCode.Role)? {
    let isBrace = text.first == "{"
    guard let end = text.prefix(1_000).firstIndex(of: isBrace ? "}" : ">") else { return nil }
    let whole = text[...end]
    var inner = whole.dropFirst().dropLast()
    if isBrace {
      // ASS's overrides; braces are also characters.
      guard inner.first == "\\" else { return nil }
      return (whole, "override", .standalone)
    }
    let isClosing = inner.first == "/"
    if isClosing { inner.removeFirst() }
    if !isClosing, inner.first?.isNumber == true,
      inner.allSatisfy({ $0.isNumber || $0 == ":" || $0 == "." })
    {
      return (whole, "time", .standalone)
    }
    let name = inner.prefix { $0.isASCII && $0.isLetter }.lowercased()
    let next = inner.dropFirst(name.count).first
    guard names.contains(name), next == nil || next == " " || next == "." || next == "\t" else {
      return nil
    }
    return (whole, name, isClosing ? .closing : .opening)
  }

  private static let names: Set<String> = [
    "b", "i", "u", "s", "font", "c", "v", "lang", "ruby", "rt", "em", "strong",
  ]

  private static func reference(_ text: Substring) -> (Character, Substring.Index)? {
    let references: [(String, Character)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"), ("&lrm;", "\u{200E}"),
      ("&rlm;", "\u{200F}"),
    ]
    for (name, character) in references where text.hasPrefix(name) {
      return (character, text.index(text.startIndex, offsetBy: name.count))
    }
    return nil
  }
}
