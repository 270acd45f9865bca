internal import RectoText

/// Which elements inside a text are inline codes, and how they stand there.
struct InlineVocabulary: Sendable {
  /// How an element stands in a text.
  enum Kind: Sendable {
    /// A code with all it holds: its characters are not words of the text (`ph`, `bpt`).
    case code(InlineCode.Role)
    /// Two codes around the words that it holds (`g`, `pc`, `mrk`).
    case pair
    /// Nothing: it and what it holds are no part of the text.
    case ignored
  }

  /// What an element is, by its name as it is written, prefix included.
  var kind: @Sendable (String) -> Kind

  /// No element is a code: tags are skipped, what they hold is text.
  static let none = InlineVocabulary { _ in .pair }
}

/// The content of an element as text with inline codes, and where in the bytes each piece stands, so that
/// a change of the text can be made in the bytes with nothing else touched.
///
/// The bytes are well-formed: a parser has read them before.
struct XMLContent {
  /// A piece of text and the bytes it stands in.
  struct Run {
    var text: Range<Int>
    var raw: Range<Int>
    /// Whether each byte of the text is one byte of the file; else it is a reference, CDATA's marks or a line end.
    var isPlain: Bool
  }

  /// The bytes, UTF-8.
  let raw: [UInt8]
  /// The words, UTF-8, line ends as XML reads them.
  private(set) var text: [UInt8] = []
  /// The codes, ascending by offset.
  private(set) var codes: [InlineCode] = []
  /// The bytes of each code: an element, or one tag of a pair.
  private(set) var codeRanges: [Range<Int>] = []
  /// The text's pieces, ascending.
  private(set) var runs: [Run] = []

  /// - Parameter raw: The content of an element, well-formed.
  /// - Complexity: O(*n*).
  init(_ raw: [UInt8], vocabulary: InlineVocabulary) {
    self.raw = raw
    var lexer = XMLContentLexer(raw: raw, vocabulary: vocabulary)
    lexer.run()
    text = lexer.text
    codes = lexer.codes
    codeRanges = lexer.codeRanges
    runs = lexer.runs
  }

  /// The text with its codes.
  func fileText(language: LanguageTag?) -> FileText {
    FileText(String(decoding: text, as: UTF8.self), codes: codes, language: language)
  }
}

/// Cuts the content of an element into text and codes.
private struct XMLContentLexer {
  let raw: [UInt8]
  let vocabulary: InlineVocabulary
  var text: [UInt8] = []
  var codes: [InlineCode] = []
  var codeRanges: [Range<Int>] = []
  var runs: [XMLContent.Run] = []

  private var at = 0
  /// Names of the open elements that are pairs.
  private var open: [(name: String, isSilent: Bool)] = []

  init(raw: [UInt8], vocabulary: InlineVocabulary) {
    self.raw = raw
    self.vocabulary = vocabulary
  }

  mutating func run() {
    while at < raw.count {
      switch raw[at] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "&"): readReference()
      case 0x0D: append([0x0A], from: at..<at + (starts("\r\n") ? 2 : 1))
      default: readPlain(until: raw.count)
      }
    }
  }

  private func starts(_ mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard at + count <= raw.count else { return false }
    return (0..<count).allSatisfy { mark.utf8Start[$0] == raw[at + $0] }
  }

  private func end(of mark: StaticString, from start: Int) -> Int {
    let count = mark.utf8CodeUnitCount
    var place = start
    while place + count <= raw.count {
      if (0..<count).allSatisfy({ mark.utf8Start[$0] == raw[place + $0] }) { return place + count }
      place += 1
    }
    return raw.count
  }

  /// Adds text that stands for bytes in another form.
  private mutating func append(_ utf8: [UInt8], from range: Range<Int>) {
    runs.append(
      XMLContent.Run(text: text.count..<text.count + utf8.count, raw: range, isPlain: false))
    text += utf8
    at = range.upperBound
  }

  private mutating func readPlain(until limit: Int, isLiteral: Bool = false) {
    let start = at
    while at < limit {
      let byte = raw[at]
      if byte == 0x0D || !isLiteral && (byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")) {
        break
      }
      at += 1
    }
    guard at > start else { return }
    runs.append(
      XMLContent.Run(
        text: text.count..<text.count + at - start, raw: start..<at, isPlain: true))
    text += raw[start..<at]
  }

  private mutating func readReference() {
    let end = end(of: ";", from: at)
    let name = String(decoding: raw[at + 1..<max(at + 1, end - 1)], as: UTF8.self)
    let characters: [UInt8]
    switch name {
    case "amp": characters = [0x26]
    case "lt": characters = [0x3C]
    case "gt": characters = [0x3E]
    case "quot": characters = [0x22]
    case "apos": characters = [0x27]
    default:
      let isHexadecimal = name.hasPrefix("#x")
      let number = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
      let scalar = number.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
      characters = Array(String(Character(scalar)).utf8)
    }
    append(characters, from: at..<end)
  }

  private mutating func readMarkup() {
    if starts("<!--") {
      at = end(of: "-->", from: at + 4)
    } else if starts("<?") {
      at = end(of: "?>", from: at + 2)
    } else if starts("<![CDATA[") {
      readCDATA()
    } else if starts("</") {
      closeElement()
    } else {
      openElement()
    }
  }

  private mutating func readCDATA() {
    let start = at
    let end = end(of: "]]>", from: at + 9)
    let before = text.count
    at += 9
    while at < end - 3 {
      if raw[at] == 0x0D {
        append([0x0A], from: at..<at + (starts("\r\n") ? 2 : 1))
      } else {
        readPlain(until: end - 3, isLiteral: true)
      }
    }
    // The whole section is one piece: a change inside it replaces it.
    runs.removeAll { $0.raw.lowerBound >= start && !$0.raw.isEmpty }
    runs.append(XMLContent.Run(text: before..<text.count, raw: start..<end, isPlain: false))
    at = end
  }

  private mutating func closeElement() {
    let start = at
    at = end(of: ">", from: at)
    guard let element = open.popLast(), !element.isSilent else { return }
    codes.append(InlineCode(.closing, element: element.name, offset: text.count))
    codeRanges.append(start..<at)
  }

  private mutating func openElement() {
    let tag = XMLTag(raw, at: at)
    let start = at
    switch vocabulary.kind(tag.name) {
    case .pair:
      at = tag.end
      codes.append(
        InlineCode(
          tag.isEmpty ? .standalone : .opening, element: tag.name, attributes: tag.attributes,
          offset: text.count))
      codeRanges.append(start..<at)
      if !tag.isEmpty { open.append((tag.name, false)) }
    case .code(let role):
      at = XMLTag.end(ofElement: tag, in: raw)
      let content = tag.isEmpty ? [] : raw[tag.end..<XMLTag.closingTag(before: at, in: raw)]
      codes.append(
        InlineCode(
          role, element: tag.name, attributes: tag.attributes,
          markup: String(decoding: content, as: UTF8.self), offset: text.count))
      codeRanges.append(start..<at)
    case .ignored:
      at = XMLTag.end(ofElement: tag, in: raw)
    }
  }
}
