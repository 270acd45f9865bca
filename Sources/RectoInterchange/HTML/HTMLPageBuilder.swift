internal import RectoText

/// Makes a page of the tags and texts that a parser finds, as a browser would lay them out in lines.
final class HTMLPageBuilder {
  private(set) var page = HTMLPage()

  /// An element whose end has not come.
  private struct Open {
    var name: String
    var marks: HTMLElement
    /// The innermost block element, itself included.
    var element: Int
  }

  private let readsHidden: Bool
  private var stack: [Open] = []
  /// How many of the open elements are not read, keep their white space, are links, times, code, controls.
  private var unread = 0
  private var preformatted = 0
  private var links = 0
  private var times = 0
  private var codes = 0
  private var controls = 0

  /// The part that is open: its text, where it began, and the file's line of each of its lines.
  private var start = 0
  private var current = HTMLPage.Part(kind: .paragraph, range: 0..<0, line: 0, element: 0)
  private var lineNumbers: [Int] = []
  private var isSpacePending = false
  /// Whether the part's lines are the file's own, as in `pre`.
  private var keepsLines = false

  private enum Capture { case title, linkedData, byline(isName: Bool) }
  private var capture: (kind: Capture, depth: Int, text: [UInt8])?

  /// - Parameter readsHidden: Whether text is read that a browser does not show, as where a page has no other.
  init(readsHidden: Bool) {
    self.readsHidden = readsHidden
  }

  /// Ends the last part.
  func finish() { endPart() }

  func startElement(_ name: String, _ attributes: [HTMLAttribute], line: Int) {
    var marks = HTMLElement.named(name)
    switch name {
    case "br":
      lineBreak()
      return
    case "wbr", "img", "input": return
    case "meta":
      page.head.read(meta: attributes)
      return
    case "link":
      page.head.read(link: attributes)
      return
    default: break
    }
    if !attributes.isEmpty {
      marks.formUnion(HTMLElement.marked(by: attributes))
      if page.head.language == nil, let language = attributes["lang"] ?? attributes["xml:lang"],
        !language.isEmpty, stack.count <= 2
      {
        page.head.language = language
      }
      if name == "time", page.head.time == nil, unread == 0 {
        page.head.time = attributes["datetime"]
      }
    }
    // Classes of the outermost elements are said of the whole page, those of an article of its subject.
    if marks.contains(.bodyOrRoot) {
      marks.subtract([.extra, .comments, .aside, .byline, .caption])
    }
    if marks.contains(.article) || marks.contains(.main) { marks.subtract([.byline, .caption]) }
    if !readsHidden, marks.contains(.substitute) || marks.contains(.hidden) {
      marks.insert(.unread)
    }
    if name == "head" { marks.remove(.unread) }
    var element = stack.last?.element ?? 0
    if marks.contains(.block) {
      if marks.contains(.cell) { beginCell() } else { endPart() }
      page.elements.append(HTMLPage.Element(marks: marks, parent: element))
      element = page.elements.count - 1
    }
    stack.append(Open(name: name, marks: marks, element: element))
    count(marks, 1)
    beginCapture(name, marks, attributes)
  }

  func endElement(_ name: String) {
    guard let place = stack.lastIndex(where: { $0.name == name }) else { return }
    while stack.count > place {
      let open = stack[stack.count - 1]
      if let captured = capture, captured.depth == stack.count { end(captured.kind, captured.text) }
      // What is left of a row's last cell belongs to the row.
      if open.marks.contains(.block), !open.marks.contains(.cell) { endPart() }
      stack.removeLast()
      count(open.marks, -1)
    }
  }

  /// - Parameter line: Where the text ends.
  func text(_ utf8: UnsafeBufferPointer<UInt8>, line: Int) {
    if capture != nil { heard(utf8) }
    guard unread == 0, !isInHead else { return }
    let isPreformatted = preformatted > 0
    var newlines = 0
    for byte in utf8 where byte == 0x0A { newlines += 1 }
    var number = line - newlines
    var place = 0
    while place < utf8.count {
      let byte = utf8[place]
      if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C {
        if byte == 0x0A { number += 1 }
        if isPreformatted {
          if byte == 0x0A {
            keepsLines = true
            lineBreakKept(number)
          } else if byte != 0x0D, !isEmpty {
            page.text.append(byte)
          }
        } else {
          isSpacePending = true
        }
        place += 1
        continue
      }
      if isEmpty { begin(number) }
      if isSpacePending {
        isSpacePending = false
        if let last = page.text.last, page.text.count > start, last != 0x0A, last != 0x09 {
          page.text.append(0x20)
        }
      }
      if lineNumbers.last == 0 { lineNumbers[lineNumbers.count - 1] = number }
      var end = place + 1
      while end < utf8.count, utf8[end] > 0x20, utf8[end] != 0xC2 { end += 1 }
      if byte == 0xC2, place + 1 < utf8.count {
        end = place + 2
        append(latin: utf8[place + 1])
      } else {
        page.text.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[place..<end]))
      }
      let size = end - place
      current.bytes += size
      if links > 0 { current.linkBytes += size }
      if times > 0 { current.timeBytes += size }
      if codes > 0 { current.codeBytes += size }
      if controls > 0 { current.isControl = true }
      place = end
    }
  }

  private func heard(_ utf8: UnsafeBufferPointer<UInt8>) {
    capture?.text.append(contentsOf: utf8)
    // What is longer is no byline, whatever its class says.
    if case .byline? = capture?.kind, let size = capture?.text.count, size > 600 { capture = nil }
  }

  private var isInHead: Bool { stack.last?.name == "title" || stack.last?.name == "head" }

  /// U+0080 to U+00BF. A page that says &#146; means the character of windows-1252, as browsers know.
  private func append(latin byte: UInt8) {
    if (0x80...0x9F).contains(byte), let character = Self.windows1252[Int(byte) - 0x80] {
      page.text.append(contentsOf: String(character).utf8)
    } else {
      page.text.append(0xC2)
      page.text.append(byte)
    }
  }

  private static let windows1252: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  // MARK: - Parts

  private var isEmpty: Bool { page.text.count == start }

  private func begin(_ line: Int) {
    current = HTMLPage.Part(
      kind: .paragraph, range: start..<start, line: line, element: stack.last?.element ?? 0)
    lineNumbers = [line]
    isSpacePending = false
    keepsLines = preformatted > 0
  }

  private func lineBreak() {
    guard unread == 0, !isEmpty else { return }
    dropTrailingSpace()
    if page.text.last == 0x0A { return endPart() }
    lineBreakKept(0)
  }

  private func lineBreakKept(_ number: Int) {
    guard !isEmpty else { return }
    isSpacePending = false
    page.text.append(0x0A)
    lineNumbers.append(number)
  }

  private func dropTrailingSpace() {
    while page.text.count > start, let last = page.text.last, last == 0x20 || last == 0x09 {
      page.text.removeLast()
    }
  }

  private func beginCell() {
    guard !isEmpty else { return }
    dropTrailingSpace()
    guard !isEmpty, unread == 0 else { return }
    isSpacePending = false
    page.text.append(0x09)
  }

  private func endPart() {
    isSpacePending = false
    dropTrailingSpace()
    while page.text.count > start, let last = page.text.last,
      last == 0x0A || last == 0x20 || last == 0x09
    {
      page.text.removeLast()
    }
    guard !isEmpty else { return }
    (current.kind, current.level) = kind()
    let range = trimmed(start..<page.text.count)
    start = page.text.count
    guard current.bytes > 0, !range.isEmpty else { return }
    // A row with one cell that is not empty: a table for the layout.
    if current.kind == .tableRow, !page.text[range].contains(0x09) { current.kind = .paragraph }
    guard page.text[range].contains(0x0A) else {
      current.range = range
      page.parts.append(current)
      return
    }
    var blocks = page.text.withUnsafeBufferPointer { TextParagraphs($0, in: range).blocks }
    let isBroken = blocks.contains { page.text[$0.range].contains(0x0A) }
    if !isBroken, !keepsLines { blocks = joined(blocks) }
    let whole = current
    for block in blocks {
      var part = whole
      part.range = trimmed(block.range)
      if part.range.isEmpty { continue }
      part.bytes = page.text[block.range].count { $0 > 0x20 }
      // The shares are the whole part's.
      let share = Double(part.bytes) / Double(max(1, whole.bytes))
      part.linkBytes = Int(Double(whole.linkBytes) * share)
      part.timeBytes = Int(Double(whole.timeBytes) * share)
      part.codeBytes = Int(Double(whole.codeBytes) * share)
      if let line = block.line, lineNumbers.indices.contains(line - 1), lineNumbers[line - 1] > 0 {
        part.line = lineNumbers[line - 1]
      }
      if part.bytes > 0 { page.parts.append(part) }
    }
    if isBroken { joinLines(range) }
  }

  /// Without white space at the ends that no browser collapses: U+00A0, U+3000, U+200B, and what it would.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let spaces: [[UInt8]] = [
      [0x20], [0x09], [0x0A], [0xC2, 0xA0], [0xE3, 0x80, 0x80], [0xE2, 0x80, 0x8B],
    ]
    var range = range
    while let space = spaces.first(where: { page.text[range].starts(with: $0) }) {
      range = range.lowerBound + space.count..<range.upperBound
    }
    while let space = spaces.first(where: { page.text[range].suffix($0.count).elementsEqual($0) }) {
      range = range.lowerBound..<range.upperBound - space.count
    }
    return range
  }

  /// Lines that were parted inside a sentence as one.
  private func joined(_ lines: [Document.Block]) -> [Document.Block] {
    let ranges = lines.map { trimmed($0.range) }.filter { !$0.isEmpty }
    guard ranges.count == lines.count, let base = ranges.first?.lowerBound else { return lines }
    let breaks = page.text.withUnsafeBufferPointer { HTMLLineBreaks($0, ranges) }
    guard breaks.goesOn.contains(true) else { return lines }
    var text: [UInt8] = []
    var joined: [Document.Block] = []
    for (place, range) in ranges.enumerated() {
      let line = page.text[range]
      if !breaks.goesOn[place] {
        if !joined.isEmpty { text.append(0x0A) }
        let start = base + text.count
        joined.append(Document.Block(.paragraph, range: start..<start, line: lines[place].line))
      } else if !HTMLLineBreaks.joinsTightly(page.text[ranges[place - 1]], line) {
        text.append(0x20)
      }
      text += line
      let last = joined.count - 1
      joined[last].range = joined[last].range.lowerBound..<base + text.count
    }
    page.text.removeSubrange(base...)
    page.text += text
    start = page.text.count
    return joined
  }

  /// A wrapped text has spaces where its lines end.
  private func joinLines(_ range: Range<Int>) {
    for place in range where page.text[place] == 0x0A { page.text[place] = 0x20 }
  }

  /// What the open elements make of a part.
  private func kind() -> (Document.Block.Kind, Int) {
    var hasParagraph = false
    for open in stack.reversed() {
      let marks = open.marks
      if marks.contains(.heading) { return (.heading, Int(open.name.dropFirst()) ?? 0) }
      if marks.contains(.caption) { return (.caption, 0) }
      if marks.contains(.quotation) { return (.quotation, 0) }
      if marks.contains(.item) { return (.listItem, 0) }
      if marks.contains(.figure) { return (.caption, 0) }
      if marks.contains(.cell), hasParagraph { return (.paragraph, 0) }
      if marks.contains(.row) { return (.tableRow, 0) }
      if marks.contains(.article) || marks.contains(.main) { return (.paragraph, 0) }
      if marks.contains(.block) && !marks.contains(.cell) { hasParagraph = true }
    }
    return (.paragraph, 0)
  }

  // MARK: - State

  private func count(_ marks: HTMLElement, _ step: Int) {
    if marks.contains(.unread) { unread += step }
    if marks.contains(.preformatted) { preformatted += step }
    if marks.contains(.link) { links += step }
    if marks.contains(.time) { times += step }
    if marks.contains(.code) { codes += step }
    if marks.contains(.control) { controls += step }
  }

  private func beginCapture(_ name: String, _ marks: HTMLElement, _ attributes: [HTMLAttribute]) {
    if let captured = capture {
      // A name inside a byline says more.
      guard case .byline(isName: false) = captured.kind, marks.contains(.author) else { return }
    }
    let depth = stack.count
    if name == "title", page.head.title.isEmpty {
      // Not that of a drawing.
      if unread == 0 { capture = (.title, depth, []) }
    } else if name == "script" {
      let type = attributes["type"]?.lowercased() ?? ""
      if type.hasPrefix("application/ld+json") { capture = (.linkedData, depth, []) }
    } else if unread == 0, page.head.bylines.count < 20,
      marks.contains(.author) || marks.contains(.byline)
    {
      capture = (.byline(isName: marks.contains(.author)), depth, [])
    }
  }

  private func end(_ kind: Capture, _ bytes: [UInt8]) {
    capture = nil
    let text = String(decoding: bytes, as: UTF8.self)
    switch kind {
    case .title: page.head.title = Self.collapsed(text)
    case .linkedData: page.head.add(linkedData: text)
    case .byline(let isName):
      let line = Self.collapsed(text)
      if !line.isEmpty, line.utf8.count <= 300 { page.head.bylines.append((line, isName)) }
    }
  }

  private static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
