internal import RectoText

/// Where the texts of a web page stand that people read: the runs of text and tags within lines, between the tags of blocks.
struct HTMLPlaces {
  /// Text or a tag within a line.
  struct Piece {
    enum Kind { case text, opening, closing, standalone }
    var kind: Kind
    var range: Range<Int>
    /// Of a tag.
    var name = ""
  }

  private(set) var places: [[Piece]] = []
  private let bytes: [UInt8]
  private var open: [Piece] = []

  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var scanner = HTMLMarkupScanner(bytes)
    while let piece = scanner.next() {
      switch piece.kind {
      case .text: open.append(Piece(kind: .text, range: piece.range))
      case .comment: open.append(Piece(kind: .standalone, range: piece.range, name: "comment"))
      case .declaration: finish()
      case .start(let name, let skips):
        let isInline = Self.inlineElements.contains(name)
        if skips || Self.keptElements.contains(name), !Self.emptyElements.contains(name) {
          let end = Self.end(of: name, &scanner) ?? piece.range.upperBound
          let range = piece.range.lowerBound..<end
          if isInline {
            open.append(Piece(kind: .standalone, range: range, name: name))
          } else {
            finish()
          }
        } else if isInline {
          let kind: Piece.Kind = Self.emptyElements.contains(name) ? .standalone : .opening
          open.append(Piece(kind: kind, range: piece.range, name: name))
        } else {
          finish()
        }
      case .end(let name):
        if Self.inlineElements.contains(name) {
          open.append(Piece(kind: .closing, range: piece.range, name: name))
        } else {
          finish()
        }
      }
    }
    finish()
  }

  /// Reads past an element, those of its name within it included.
  private static func end(of name: String, _ scanner: inout HTMLMarkupScanner) -> Int? {
    var depth = 1
    var last: Int?
    while let piece = scanner.next() {
      last = piece.range.upperBound
      switch piece.kind {
      case .start(name, _): depth += 1
      case .end(name): depth -= 1
      default: break
      }
      if depth == 0 { break }
    }
    return last
  }

  private mutating func finish() {
    defer { open.removeAll(keepingCapacity: true) }
    guard open.contains(where: { $0.kind == .text && !isBlank($0.range) }) else { return }
    var pieces = open[...]
    // Deeper than people nest tags, they are the text's.
    for _ in 0..<20 {
      let count = pieces.count
      while let first = pieces.first, isIdle(first) { pieces = pieces.dropFirst() }
      while let last = pieces.last, isIdle(last) { pieces = pieces.dropLast() }
      // Marks around all of it are not the text's.
      if let first = pieces.first, let last = pieces.last, first.kind == .opening,
        last.kind == .closing, first.name == last.name, isPair(pieces)
      {
        pieces = pieces.dropFirst().dropLast()
      }
      if pieces.count == count { break }
    }
    if var first = pieces.first, first.kind == .text {
      first.range = first.range.lowerBound + leadingSpace(first.range)..<first.range.upperBound
      pieces[pieces.startIndex] = first
    }
    if var last = pieces.last, last.kind == .text {
      var end = last.range.upperBound
      while end > last.range.lowerBound, Self.isSpace(bytes[end - 1]) { end -= 1 }
      last.range = last.range.lowerBound..<end
      pieces[pieces.endIndex - 1] = last
    }
    places.append(Array(pieces))
  }

  /// Whether the first tag is closed by the last and by none before it.
  private func isPair(_ pieces: ArraySlice<Piece>) -> Bool {
    var depth = 0
    for piece in pieces.dropLast() where piece.name == pieces.first?.name {
      depth += piece.kind == .opening ? 1 : piece.kind == .closing ? -1 : 0
      if depth == 0 { return false }
    }
    return true
  }

  private func isIdle(_ piece: Piece) -> Bool {
    piece.kind == .standalone || piece.kind == .text && isBlank(piece.range)
  }

  private func isBlank(_ range: Range<Int>) -> Bool { leadingSpace(range) == range.count }

  private func leadingSpace(_ range: Range<Int>) -> Int {
    bytes[range].prefix { Self.isSpace($0) }.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static let emptyElements: Set<String> = ["br", "img", "input", "wbr"]

  /// Whose content is no prose.
  private static let keptElements: Set<String> = ["pre", "svg", "math", "template"]

  private static let inlineElements: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "math", "time", "tt", "u",
    "var", "wbr",
  ]
}
