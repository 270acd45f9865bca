internal import RectoText

/// Cuts well-formed XML into tags and text, each with the bytes it stands in, so that a part of a document can be changed and
/// the rest kept. A parser has read the bytes before.
struct XMLTokens {
  enum Kind {
    case start, empty, end, text
    /// `<![CDATA[…]]>`.
    case characters
    /// Comments, instructions, declarations.
    case other
  }

  struct Token {
    var kind: Kind
    var range: Range<Int>
    /// Of a tag, prefix included.
    var name: Range<Int>
  }

  let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next piece; `nil` at the end.
  mutating func next() -> Token? {
    guard position < bytes.count else { return nil }
    let start = position
    guard bytes[start] == 0x3C else {
      position = bytes[start...].firstIndex(of: 0x3C) ?? bytes.count
      return Token(kind: .text, range: start..<position, name: start..<start)
    }
    guard start + 1 < bytes.count else {
      position = bytes.count
      return Token(kind: .other, range: start..<position, name: start..<start)
    }
    switch bytes[start + 1] {
    case 0x21:
      if starts("<!--", at: start) {
        position = end(of: "-->", from: start + 4)
      } else if starts("<![CDATA[", at: start) {
        position = end(of: "]]>", from: start + 9)
        return Token(kind: .characters, range: start..<position, name: start..<start)
      } else {
        position = end(of: ">", from: start)
      }
      return Token(kind: .other, range: start..<position, name: start..<start)
    case 0x3F:
      position = end(of: "?>", from: start + 2)
      return Token(kind: .other, range: start..<position, name: start..<start)
    case 0x2F:
      position = end(of: ">", from: start)
      return Token(kind: .end, range: start..<position, name: name(from: start + 2))
    default:
      let name = name(from: start + 1)
      var place = name.upperBound
      while place < bytes.count, bytes[place] != 0x3E {
        let byte = bytes[place]
        if byte == 0x22 || byte == 0x27 {
          place = bytes[(place + 1)...].firstIndex(of: byte) ?? bytes.count - 1
        }
        place += 1
      }
      position = min(bytes.count, place + 1)
      let isEmpty = place > start && place <= bytes.count && bytes[place - 1] == 0x2F
      return Token(kind: isEmpty ? .empty : .start, range: start..<position, name: name)
    }
  }

  /// Reads past the end of the element whose start tag was the last token; its end.
  mutating func skipElement() -> Int {
    var depth = 1
    while depth > 0, let token = next() {
      if token.kind == .start { depth += 1 }
      if token.kind == .end { depth -= 1 }
    }
    return position
  }

  private func name(from start: Int) -> Range<Int> {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x3E || byte == 0x2F || byte == 0x20 || (0x09...0x0D).contains(byte) { break }
      place += 1
    }
    return start..<place
  }

  private func starts(_ mark: StaticString, at place: Int) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { mark.utf8Start[$0] == bytes[place + $0] }
  }

  private func end(of mark: StaticString, from start: Int) -> Int {
    let last = mark.utf8Start[mark.utf8CodeUnitCount - 1]
    var place = start
    while let found = bytes[min(place, bytes.count)...].firstIndex(of: last) {
      let begin = found + 1 - mark.utf8CodeUnitCount
      if begin >= start, starts(mark, at: begin) { return found + 1 }
      place = found + 1
    }
    return bytes.count
  }
}
