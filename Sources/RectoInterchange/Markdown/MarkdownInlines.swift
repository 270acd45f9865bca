internal import RectoText

/// The marks within a paragraph of Markdown as inline codes: emphasis, code, links, images, tags, line breaks.
///
/// Backslashes and references such as `&amp;` stay in the text. What a mark is taken for never changes bytes: codes hold
/// the marks as they are written, and go back so.
struct MarkdownInlines {
  private let raw: [UInt8]
  private var place = 0
  private(set) var text: [UInt8] = []
  private(set) var codes: [InlineCode] = []
  /// Codes that open a span, by number, with what closes them.
  private var open: [(code: Int, mark: [UInt8])] = []
  private let brackets: [Int: Int]
  /// The next `>` that was found, or the end.
  private var tagEnd = -1
  /// Numbers of backticks that no other as many follow.
  private var openRuns: Set<Int> = []

  /// - Parameter raw: The paragraph, its lines joined.
  init(_ raw: String) {
    self.raw = Array(raw.utf8)
    brackets = Self.brackets(self.raw)
    scan()
    // What nothing closes stands alone.
    for (code, _) in open { codes[code].role = .standalone }
  }

  private mutating func scan() {
    if raw.starts(with: "[ ] ".utf8) || raw.starts(with: "[x] ".utf8)
      || raw.starts(with: "[X] ".utf8)
    {
      add(.standalone, "task", to: 4)
    }
    while place < raw.count {
      switch raw[place] {
      case UInt8(ascii: "\\"): escape()
      case UInt8(ascii: "`"): code()
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis()
      case UInt8(ascii: "!") where byte(place + 1) == UInt8(ascii: "["): openLink(length: 2)
      case UInt8(ascii: "["): openLink(length: 1)
      case UInt8(ascii: "]"): closeLink()
      case 0x0A: add(.standalone, "br", to: place + 1)
      default: take(1)
      }
    }
  }

  private func byte(_ place: Int) -> UInt8 { place < raw.count && place >= 0 ? raw[place] : 0 }

  private mutating func take(_ count: Int) {
    let end = min(raw.count, place + count)
    text += raw[place..<end]
    place = end
  }

  private mutating func add(_ role: InlineCode.Role, _ element: String, to end: Int) {
    var markup: [UInt8] = []
    XMLText.append(String(decoding: raw[place..<end], as: UTF8.self), to: &markup)
    codes.append(
      InlineCode(
        role, element: element, markup: String(decoding: markup, as: UTF8.self),
        offset: text.count))
    place = end
  }

  private mutating func escape() {
    if byte(place + 1) == 0x0A { add(.standalone, "br", to: place + 2) } else { take(2) }
  }

  /// As many backticks as it begins with end it.
  private mutating func code() {
    var end = place
    while byte(end) == UInt8(ascii: "`") { end += 1 }
    let size = end - place
    guard !openRuns.contains(size) else { return take(size) }
    var run = 0
    while end < raw.count {
      run = raw[end] == UInt8(ascii: "`") ? run + 1 : 0
      end += 1
      if run == size, byte(end) != UInt8(ascii: "`") {
        return add(.standalone, "code", to: end)
      }
    }
    openRuns.insert(size)
    take(size)
  }

  private mutating func tag() {
    if tagEnd <= place { tagEnd = raw[place...].firstIndex(of: UInt8(ascii: ">")) ?? raw.count }
    let close = tagEnd
    guard close < raw.count else { return take(1) }
    let inner = raw[(place + 1)..<close]
    guard let first = inner.first, !inner.contains(UInt8(ascii: "<")) else { return take(1) }
    let isLetter = (0x61...0x7A).contains(first | 0x20)
    let isAddress =
      isLetter && !inner.contains(0x20)
      && (inner.contains(UInt8(ascii: ":")) || inner.contains(UInt8(ascii: "@")))
    if isAddress { return add(.standalone, "address", to: close + 1) }
    guard isLetter || first == UInt8(ascii: "/") || first == UInt8(ascii: "!") else {
      return take(1)
    }
    let name = inner.drop { $0 == UInt8(ascii: "/") }.prefix {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
    }
    let isAlone = inner.last == UInt8(ascii: "/") || first == UInt8(ascii: "!")
    if first == UInt8(ascii: "/") {
      closes(Array(name), "tag", to: close + 1)
    } else if isAlone {
      add(.standalone, "tag", to: close + 1)
    } else {
      opens(Array(name), "tag", to: close + 1)
    }
  }

  private mutating func emphasis() {
    let mark = raw[place]
    var end = place
    while byte(end) == mark { end += 1 }
    let before = place == 0 ? 0x20 : raw[place - 1]
    let after = end == raw.count ? 0x20 : raw[end]
    let isInWord = Self.isWord(before) && Self.isWord(after)
    if before <= 0x20 && after <= 0x20 || mark == UInt8(ascii: "_") && isInWord
      || mark == UInt8(ascii: "~") && end - place != 2
    {
      return take(end - place)
    }
    let run = Array(raw[place..<end])
    let isOpen = open.contains { $0.mark == run }
    if before > 0x20, isOpen {
      closes(run, "emphasis", to: end)
    } else if after > 0x20 {
      opens(run, "emphasis", to: end)
    } else {
      add(.standalone, "emphasis", to: end)
    }
  }

  private mutating func openLink(length: Int) {
    let bracket = place + length - 1
    guard let end = brackets[bracket] else { return take(length) }
    if length == 1, byte(place + 1) == UInt8(ascii: "^") {
      return add(.standalone, "footnote", to: end + 1)
    }
    // A link has an address or a name behind its text; brackets without are characters.
    let next = byte(end + 1)
    guard next == UInt8(ascii: "(") || next == UInt8(ascii: "["),
      linkEnd(at: end) != nil
    else { return take(length) }
    opens([UInt8(ascii: "["), 0] + String(end).utf8, "link", to: place + length)
  }

  private mutating func closeLink() {
    let mark = [UInt8(ascii: "["), 0] + Array(String(place).utf8)
    guard open.contains(where: { $0.mark == mark }) else { return take(1) }
    closes(mark, "link", to: linkEnd(at: place) ?? place + 1)
  }

  /// Where the address or name ends that stands behind the bracket which closes a link's text.
  private func linkEnd(at bracket: Int) -> Int? {
    guard byte(bracket + 1) == UInt8(ascii: "(") else {
      return brackets[bracket + 1].map { $0 + 1 }
    }
    var end = bracket + 2
    var depth = 1
    while end < min(raw.count, bracket + 2_000) {
      switch raw[end] {
      case UInt8(ascii: "\\"): end += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      end += 1
      if depth == 0 { return min(end, raw.count) }
    }
    return nil
  }

  /// Where each bracket that opens is closed.
  private static func brackets(_ raw: [UInt8]) -> [Int: Int] {
    var (closing, waiting, place): ([Int: Int], [Int], Int) = ([:], [], 0)
    while place < raw.count {
      switch raw[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "["): waiting.append(place)
      case UInt8(ascii: "]"): if let open = waiting.popLast() { closing[open] = place }
      default: break
      }
      place += 1
    }
    return closing
  }

  private mutating func opens(_ mark: [UInt8], _ element: String, to end: Int) {
    // Nested deeper than people write, marks stand alone; so the search for their ends stays short.
    if open.count < 50 { open.append((codes.count, mark)) }
    add(open.last?.code == codes.count ? .opening : .standalone, element, to: end)
  }

  private mutating func closes(_ mark: [UInt8], _ element: String, to end: Int) {
    guard let index = open.lastIndex(where: { $0.mark == mark }) else {
      return add(.standalone, element, to: end)
    }
    for (code, _) in open[(index + 1)...] { codes[code].role = .standalone }
    open.removeSubrange(index...)
    add(.closing, element, to: end)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
