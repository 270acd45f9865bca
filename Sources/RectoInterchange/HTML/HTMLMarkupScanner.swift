/// Cuts a web page into text, tags and what neither is shown nor translated, with where each stands.
///
/// - Note: After the tokenisation of the HTML standard (WHATWG), which gives every text a reading.
struct HTMLMarkupScanner {
  enum Kind {
    case text
    /// `<b>`; the name in lower case. `skips` for one whose content is not to be translated.
    case start(String, skips: Bool)
    case end(String)
    /// `<!-- … -->`
    case comment
    /// A document type, an instruction.
    case declaration
  }

  struct Piece {
    var kind: Kind
    var range: Range<Int>
  }

  private let bytes: [UInt8]
  private var place: Int
  /// The element whose content is no markup, that is read next.
  private var rawName: String?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = 0
  }

  /// The next piece, or `nil` at the end.
  mutating func next() -> Piece? {
    guard place < bytes.count else { return nil }
    let start = place
    if let name = rawName {
      rawName = nil
      let end = endTag(of: name, from: place)
      if end > place {
        place = end
        let isText = name == "title" || name == "textarea"
        return Piece(kind: isText ? .text : .declaration, range: start..<end)
      }
    }
    if bytes[place] == UInt8(ascii: "<"), let kind = markup() {
      return Piece(kind: kind, range: start..<place)
    }
    place += 1
    while place < bytes.count, !startsMarkup() { place += 1 }
    return Piece(kind: .text, range: start..<place)
  }

  private func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private func startsMarkup() -> Bool {
    guard bytes[place] == UInt8(ascii: "<") else { return false }
    let next = byte(place + 1)
    return Self.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || next == UInt8(ascii: "/") && Self.isLetter(byte(place + 2))
  }

  private mutating func markup() -> Kind? {
    guard startsMarkup() else { return nil }
    if bytes[place...].starts(with: "<!--".utf8) {
      place = commentEnd(place + 4)
      return .comment
    }
    let next = byte(place + 1)
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      place = bytes[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
      return .declaration
    }
    let isEnd = next == UInt8(ascii: "/")
    let first = place + (isEnd ? 2 : 1)
    var end = first
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">"),
      bytes[end] != UInt8(ascii: "/")
    { end += 1 }
    let name = String(decoding: bytes[first..<min(end, first + 64)], as: UTF8.self).lowercased()
    let close = tagEnd(from: end)
    let attributes = bytes[end..<close]
    place = close
    if isEnd { return .end(name) }
    if Self.rawElements.contains(name) { rawName = name }
    return .start(name, skips: Self.skipsTranslation(attributes))
  }

  /// Behind the `>` of a tag; one in quotation marks is part of a value.
  private func tagEnd(from start: Int) -> Int {
    var end = start
    var quote: UInt8 = 0
    var isValue = false
    while end < bytes.count {
      let byte = bytes[end]
      end += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return end
      } else if isValue, byte == 0x22 || byte == 0x27 {
        quote = byte
        isValue = false
      } else if byte > 0x20 {
        isValue = byte == UInt8(ascii: "=")
      }
    }
    return end
  }

  private func commentEnd(_ start: Int) -> Int {
    var end = start
    while end + 2 < bytes.count {
      if bytes[end] == UInt8(ascii: "-"), bytes[end + 1] == UInt8(ascii: "-"),
        bytes[end + 2] == UInt8(ascii: ">")
      {
        return end + 3
      }
      end += 1
    }
    return bytes.count
  }

  /// Where `</name` begins, or the end.
  private func endTag(of name: String, from start: Int) -> Int {
    let sign = Array("</\(name)".utf8)
    var place = start
    while place + sign.count <= bytes.count {
      if bytes[place] == sign[0],
        bytes[place..<(place + sign.count)].elementsEqual(sign, by: { $0 | 0x20 == $1 | 0x20 })
      {
        return place
      }
      place += 1
    }
    return bytes.count
  }

  /// `translate="no"`.
  private static func skipsTranslation(_ attributes: ArraySlice<UInt8>) -> Bool {
    guard attributes.count > 10 else { return false }
    let text = String(decoding: attributes, as: UTF8.self).lowercased().filter {
      $0 != "\"" && $0 != "'" && $0 != " "
    }
    return text.contains("translate=no")
  }

  private static let rawElements: Set<String> = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "title", "textarea",
  ]
}
