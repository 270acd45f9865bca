internal import RectoText

/// Writes a paragraph with other words: the translation's, with the codes of the original in their new places.
///
/// What comes out is well-formed whatever the translation does with its codes: an end without a beginning is left out, what
/// overlaps is ended early. Codes that stand alone (pictures, notes, fields) are never lost: those that the translation does
/// not place go to the end, or to the start where they stood before all words.
struct WordParagraphWriter {
  private(set) var pieces: [WordRewriter.Piece] = []
  /// Names of elements around words that are gone.
  private(set) var lost: [String] = []

  private let bytes: [UInt8]
  private let paragraph: WordParagraph
  private let translation: FileTranslation
  private let attributePrefix: String?
  private var text: [UInt8]
  /// Elements around words that are open, the paragraph first.
  private var scopes: [(id: Int, code: Int)] = [(0, -1)]
  /// Looks that have begun, and in which element.
  private var formats: [(code: Int, scope: Int)] = []
  private var placed: Set<Int> = []

  init(
    _ bytes: [UInt8], _ paragraph: WordParagraph, _ translation: FileTranslation,
    attributePrefix: String?
  ) {
    self.bytes = bytes
    self.paragraph = paragraph
    self.translation = translation
    self.attributePrefix = attributePrefix
    text = Array(translation.text.utf8)
  }

  mutating func run() {
    let isEmpty = paragraph.head == paragraph.range
    if isEmpty {
      // `<w:p/>` has no place for words.
      let end =
        bytes[..<paragraph.range.upperBound].lastIndex(of: 0x2F) ?? paragraph.range.upperBound
      pieces.append(.copy(paragraph.range.lowerBound..<end))
      put(">")
    } else {
      pieces.append(.copy(paragraph.head))
    }
    let steps = placedCodes()
    placed = Set(steps.map(\.code))
    for mark in paragraph.leading { pieces.append(.copy(mark)) }
    for (index, code) in paragraph.codes.enumerated() where !placed.contains(index) {
      for mark in code.before { pieces.append(.copy(mark)) }
      if case .open(let element, _) = code.kind { lost.append(element.name) }
      if case .alone(let element) = code.kind, code.inline.offset == 0 { put(element.pieces) }
    }
    var position = 0
    for step in steps {
      write(position..<max(position, step.offset))
      position = max(position, step.offset)
      place(step.code)
    }
    write(position..<text.count)
    while let scope = scopes.last, scope.id != 0 { close(scope) }
    for (index, code) in paragraph.codes.enumerated() where !placed.contains(index) {
      if case .alone(let element) = code.kind, code.inline.offset > 0 { put(element.pieces) }
      for mark in code.after { pieces.append(.copy(mark)) }
    }
    for mark in paragraph.trailing { pieces.append(.copy(mark)) }
    if isEmpty {
      put("</\(paragraph.prefix)p>")
    } else {
      let end = paragraph.range.upperBound
      pieces.append(.copy(XMLTag.closingTag(before: end, in: bytes)..<end))
    }
  }

  /// The codes that the translation places, each once, with where they go; in order.
  private func placedCodes() -> [(code: Int, offset: Int)] {
    var seen: Set<Int> = []
    var steps: [(code: Int, offset: Int)] = []
    for code in translation.codes {
      guard case .source(let index) = code.place, paragraph.codes.indices.contains(index),
        seen.insert(index).inserted
      else { continue }
      var offset = min(max(0, code.offset), text.count)
      while offset < text.count, offset > 0, text[offset] & 0xC0 == 0x80 { offset -= 1 }
      steps.append((index, offset))
    }
    return steps.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }.map(\.element)
  }

  private mutating func place(_ index: Int) {
    let code = paragraph.codes[index]
    switch code.kind {
    case .format: formats.append((index, scopes.last?.id ?? 0))
    case .formatEnd: formats.removeAll { $0.code == code.partner }
    case .alone(let element):
      putMarks(code.before)
      put(element.pieces)
      putMarks(code.after)
    case .open(let element, let scope):
      putMarks(code.before)
      put(element.pieces)
      putMarks(code.after)
      scopes.append((scope, index))
    case .close(_, let scope):
      guard scopes.contains(where: { $0.id == scope }) else {
        putMarks(code.before)
        putMarks(code.after)
        return
      }
      while let last = scopes.last, last.id != scope { close(last) }
      if let last = scopes.last { close(last) }
    }
  }

  private mutating func putMarks(_ marks: [Range<Int>]) {
    for mark in marks { pieces.append(.copy(mark)) }
  }

  private mutating func close(_ scope: (id: Int, code: Int)) {
    scopes.removeLast()
    formats.removeAll { $0.scope == scope.id }
    guard let partner = paragraph.codes[scope.code].partner,
      case .close(let element, _) = paragraph.codes[partner].kind
    else { return }
    if placed.contains(partner) { putMarks(paragraph.codes[partner].before) }
    put(element.pieces)
    if placed.contains(partner) { putMarks(paragraph.codes[partner].after) }
  }

  private mutating func put(_ string: String) { pieces.append(.bytes(Array(string.utf8))) }

  private mutating func put(_ own: [WordParagraph.Piece]) {
    var index = 0
    while index < own.count {
      switch own[index] {
      case .raw(let range): pieces.append(.copy(range))
      case .run(let range, let properties):
        put("<\(paragraph.prefix)r>")
        if let properties { pieces.append(.copy(properties)) }
        pieces.append(.copy(range))
        // What stood in runs of one look stands in one run again.
        while index + 1 < own.count, case .run(let more, properties) = own[index + 1] {
          pieces.append(.copy(more))
          index += 1
        }
        put("</\(paragraph.prefix)r>")
      }
      index += 1
    }
  }

  /// Writes words in the look that holds here.
  private mutating func write(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let scope = scopes.last?.id ?? 0
    var properties = paragraph.base[scope]
    if let format = formats.last, format.scope == scope,
      case .format(let own) = paragraph.codes[format.code].kind
    {
      properties = own
    }
    let prefix = paragraph.prefix
    put("<\(prefix)r>")
    if translation.state == .draft {
      pieces.append(
        .bytes(
          WordHighlight.added(
            to: properties.map { Array(bytes[$0]) }, prefix: prefix, attributes: attributePrefix)))
    } else if let properties {
      pieces.append(.copy(properties))
    }
    var out: [UInt8] = []
    var piece: [UInt8] = []
    func endPiece() {
      guard !piece.isEmpty else { return }
      let isSpaced =
        piece.first == 0x20 || piece.last == 0x20
        || zip(piece, piece.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
      out += (isSpaced ? "<\(prefix)t xml:space=\"preserve\">" : "<\(prefix)t>").utf8
      XMLText.append(String(decoding: piece, as: UTF8.self), to: &out)
      out += "</\(prefix)t>".utf8
      piece = []
    }
    for character in String(decoding: text[range], as: UTF8.self).unicodeScalars {
      let element: String
      switch character {
      case "\t": element = "tab"
      case "\n", "\r", "\u{B}": element = "br"
      case "\u{2011}": element = "noBreakHyphen"
      case "\u{AD}": element = "softHyphen"
      default:
        piece += Array(String(character).utf8)
        continue
      }
      endPiece()
      out += "<\(prefix)\(element)/>".utf8
    }
    endPiece()
    pieces.append(.bytes(out))
    put("</\(prefix)r>")
  }
}
