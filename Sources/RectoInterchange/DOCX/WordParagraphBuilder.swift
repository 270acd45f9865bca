internal import RectoText

/// Collects what stands in a paragraph, in order, and makes the text and its codes of it.
struct WordParagraphBuilder {
  /// How words look: the bytes of the properties that show, and those of all.
  struct Format {
    var key: [UInt8] = []
    var properties: Range<Int>?
    var isHidden = false
    /// Whether it shows on a space.
    var marksSpaces = false
    var attributes: [InlineCode.Attribute] = []
  }

  private enum Item {
    case text(Range<Int>, Format)
    case code(WordParagraph.Element)
    case open(WordParagraph.Element, scope: Int)
    case close(WordParagraph.Element, scope: Int)
    case hidden(Range<Int>, isEnd: Bool)
  }

  private struct Field {
    var pieces: [WordParagraph.Piece]
    /// Fields that began inside the instruction.
    var nested = 0
    /// The element around the field's result; `nil` while the instruction lasts.
    var scope: Int?
  }

  private(set) var paragraph: WordParagraph
  private var items: [Item] = []
  private var scopes: [(id: Int, item: Int)] = []
  private var scopeCount = 0
  private var fields: [Field] = []

  init(_ paragraph: WordParagraph) { self.paragraph = paragraph }

  /// Whether nothing has come yet.
  var isEmpty: Bool { items.isEmpty && fields.isEmpty }

  /// Whether what comes is a field's instruction and no text.
  var isInInstruction: Bool { fields.last.map { $0.scope == nil } ?? false }

  private var isInNestedField: Bool { isInInstruction && fields.last?.nested ?? 0 > 0 }

  mutating func setHead(_ end: Int, style: String?, isTracked: Bool) {
    paragraph.head = paragraph.head.lowerBound..<end
    paragraph.style = style
    if isTracked { paragraph.isTracked = true }
  }

  mutating func noteTracked() { paragraph.isTracked = true }
  mutating func noteRuby() { paragraph.hasRuby = true }

  /// Words of a run.
  mutating func add(_ text: [UInt8], _ format: Format, from piece: WordParagraph.Piece) {
    guard !isInInstruction else { return absorb(piece) }
    guard !text.isEmpty else { return }
    if format.isHidden { paragraph.isHidden = true }
    let start = paragraph.text.count
    paragraph.text += text
    if case .text(let range, let last) = items.last, last.key == format.key {
      items[items.count - 1] = .text(range.lowerBound..<paragraph.text.count, last)
    } else {
      items.append(.text(start..<paragraph.text.count, format))
    }
  }

  /// An element that stands alone.
  mutating func add(
    _ piece: WordParagraph.Piece, name: String, attributes: [InlineCode.Attribute] = []
  ) {
    guard !isInInstruction else { return absorb(piece) }
    items.append(
      .code(WordParagraph.Element(pieces: [piece], name: name, attributes: attributes)))
  }

  /// A mark that does not show.
  mutating func addHidden(_ range: Range<Int>, isEnd: Bool) {
    guard !isInInstruction else { return absorb(.raw(range)) }
    items.append(.hidden(range, isEnd: isEnd))
  }

  /// An element around words begins; its number.
  mutating func open(_ element: WordParagraph.Element) -> Int {
    scopeCount += 1
    scopes.append((scopeCount, items.count))
    items.append(.open(element, scope: scopeCount))
    return scopeCount
  }

  /// An element around words ends.
  mutating func close(_ scope: Int, _ element: WordParagraph.Element) {
    // A field that begins inside and ends outside: its two ends stand alone.
    while let last = scopes.last, last.id != scope { loosen(last) }
    guard scopes.popLast() != nil else { return }
    items.append(.close(element, scope: scope))
  }

  private mutating func loosen(_ scope: (id: Int, item: Int)) {
    if case .open(let element, _) = items[scope.item] { items[scope.item] = .code(element) }
    scopes.removeAll { $0.id == scope.id }
  }

  private mutating func absorb(_ piece: WordParagraph.Piece) {
    guard !fields.isEmpty else { return }
    fields[fields.count - 1].pieces.append(piece)
  }

  /// A mark that begins, parts or ends a field.
  mutating func addFieldMark(_ kind: String?, _ piece: WordParagraph.Piece) {
    switch kind {
    case "begin" where isInInstruction:
      fields[fields.count - 1].nested += 1
      absorb(piece)
    case "begin": fields.append(Field(pieces: [piece]))
    case "separate" where isInNestedField: absorb(piece)
    case "end" where isInNestedField:
      fields[fields.count - 1].nested -= 1
      absorb(piece)
    case "separate" where isInInstruction:
      absorb(piece)
      let last = fields.count - 1
      fields[last].scope = open(
        WordParagraph.Element(pieces: fields[last].pieces, name: "field"))
    case "end":
      guard let field = fields.popLast() else { return add(piece, name: "fldChar") }
      end(field, piece)
    default: add(piece, name: "fldChar")
    }
  }

  private mutating func end(_ field: Field, _ piece: WordParagraph.Piece) {
    guard let scope = field.scope else {
      let element = WordParagraph.Element(pieces: field.pieces + [piece], name: "field")
      items.append(.code(element))
      return
    }
    if scopes.last?.id == scope {
      close(scope, WordParagraph.Element(pieces: [piece], name: "field"))
      return
    }
    if let open = scopes.last(where: { $0.id == scope }) { loosen(open) }
    add(piece, name: "fldChar")
  }

  /// The paragraph with its text and codes.
  mutating func finish(at end: Int) -> WordParagraph {
    for field in fields {
      if let scope = field.scope {
        if let open = scopes.last(where: { $0.id == scope }) { loosen(open) }
      } else {
        items.append(.code(WordParagraph.Element(pieces: field.pieces, name: "field")))
      }
    }
    fields = []
    paragraph.range = paragraph.range.lowerBound..<end
    findBases()
    placeCodes()
    return paragraph
  }

  /// What most of the words of each element look like.
  private mutating func findBases() {
    struct Look: Hashable {
      var scope: Int
      var key: [UInt8]
    }
    var places: [Look: Int] = [:]
    var looks: [(scope: Int, format: Format, count: Int)] = []
    eachText { scope, range, format in
      let look = Look(scope: scope, key: format.key)
      if let place = places[look] {
        looks[place].count += range.count
      } else {
        places[look] = looks.count
        looks.append((scope, format, range.count))
      }
    }
    var most: [Int: Int] = [:]
    // The first of those that are equally many.
    for look in looks where look.count > most[look.scope, default: 0] {
      most[look.scope] = look.count
      bases[look.scope] = look.format
      paragraph.base[look.scope] = look.format.properties
    }
  }

  private var bases: [Int: Format] = [:]

  private func eachText(_ body: (Int, Range<Int>, Format) -> Void) {
    var open = [0]
    for item in items {
      switch item {
      case .open(_, let scope): open.append(scope)
      case .close: open.removeLast()
      case .text(let range, let format): body(open.last ?? 0, range, format)
      default: break
      }
    }
  }

  private mutating func placeCodes() {
    var open: [(scope: Int, code: Int)] = [(0, -1)]
    /// The code that began the words' look, where it is not that of most.
    var format: (key: [UInt8], code: Int)?
    var offset = 0
    /// Marks since the last words or code.
    var waiting: [(range: Range<Int>, isEnd: Bool)] = []
    /// The last code, while nothing but marks follows it.
    var lastCode: Int?

    func inline(
      _ role: InlineCode.Role, _ name: String, _ attributes: [InlineCode.Attribute] = []
    ) -> InlineCode {
      InlineCode(role, element: name, attributes: attributes, offset: offset)
    }
    func endFormat() {
      guard let begun = format else { return }
      paragraph.codes[begun.code].partner = paragraph.codes.count
      paragraph.codes.append(
        WordParagraph.Code(kind: .formatEnd, inline: inline(.closing, "r"), partner: begun.code))
      format = nil
    }
    /// Starts of marks go with the code behind them, ends with the code before; the rest to the paragraph's ends.
    func settle(before code: Int?) {
      for mark in waiting {
        if offset == 0, lastCode == nil, code == nil || !mark.isEnd {
          paragraph.leading.append(mark.range)
        } else if mark.isEnd, let lastCode {
          paragraph.codes[lastCode].after.append(mark.range)
        } else if !mark.isEnd, let code {
          paragraph.codes[code].before.append(mark.range)
        } else if mark.isEnd {
          paragraph.trailing.append(mark.range)
        } else {
          paragraph.leading.append(mark.range)
        }
      }
      waiting = []
    }
    func append(_ code: WordParagraph.Code) {
      paragraph.codes.append(code)
      settle(before: paragraph.codes.count - 1)
      lastCode = paragraph.codes.count - 1
    }
    for item in items {
      switch item {
      case .text(let range, let look):
        let isSpace = paragraph.text[range].allSatisfy { $0 == 0x20 }
        let current = format?.key ?? bases[open.last?.scope ?? 0]?.key ?? []
        let isPlain = isSpace && !look.marksSpaces && !(format?.code).map(marksSpaces(_:)).isTrue
        if look.key != current, !isPlain {
          endFormat()
          if look.key != bases[open.last?.scope ?? 0]?.key ?? [] {
            format = (look.key, paragraph.codes.count)
            paragraph.codes.append(
              WordParagraph.Code(
                kind: .format(look.properties), inline: inline(.opening, "r", look.attributes)))
          }
        }
        settle(before: nil)
        offset = range.upperBound
        lastCode = nil
      case .code(let element):
        append(
          WordParagraph.Code(
            kind: .alone(element),
            inline: inline(.standalone, element.name, element.attributes)))
      case .open(let element, let scope):
        endFormat()
        open.append((scope, paragraph.codes.count))
        append(
          WordParagraph.Code(
            kind: .open(element, scope: scope),
            inline: inline(.opening, element.name, element.attributes)))
      case .close(let element, let scope):
        endFormat()
        let partner = open.removeLast().code
        paragraph.codes[partner].partner = paragraph.codes.count
        append(
          WordParagraph.Code(
            kind: .close(element, scope: scope), inline: inline(.closing, element.name),
            partner: partner))
      case .hidden(let range, let isEnd): waiting.append((range, isEnd))
      }
    }
    endFormat()
    for mark in waiting {
      if mark.isEnd, let lastCode {
        paragraph.codes[lastCode].after.append(mark.range)
      } else {
        paragraph.trailing.append(mark.range)
      }
    }
  }

  private func marksSpaces(_ code: Int) -> Bool {
    guard case .format = paragraph.codes[code].kind else { return false }
    return paragraph.codes[code].inline.attributes.contains { Self.spaceMarks.contains($0.name) }
  }

  /// What shows where there is only a space.
  static let spaceMarks: Set<String> = [
    "u", "strike", "dstrike", "highlight", "shd", "bdr", "em", "rStyle",
  ]
}

extension Bool? {
  fileprivate var isTrue: Bool { self == true }
}
