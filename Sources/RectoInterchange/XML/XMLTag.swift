internal import RectoText

/// A start tag in well-formed bytes.
struct XMLTag {
  /// As it is written, prefix included.
  var name: String
  /// In order, values unescaped and normalised as XML reads them.
  var attributes: [InlineCode.Attribute] = []
  /// The bytes of each attribute's value, without the quotation marks.
  var values: [Range<Int>] = []
  /// Behind its `>`.
  var end: Int
  /// Whether it is an element without content: `<x/>`.
  var isEmpty: Bool
  /// Behind the last attribute, or the name: where another attribute may be put.
  var attributesEnd: Int

  /// - Parameter start: Where its `<` stands.
  init(_ bytes: [UInt8], at start: Int) {
    var at = start + 1
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let nameStart = at
    while at < bytes.count, !isSpace(bytes[at]), bytes[at] != 0x3E, bytes[at] != 0x2F { at += 1 }
    name = String(decoding: bytes[nameStart..<at], as: UTF8.self)
    attributesEnd = at
    while at < bytes.count {
      while at < bytes.count, isSpace(bytes[at]) { at += 1 }
      guard at < bytes.count, bytes[at] != 0x3E, bytes[at] != 0x2F else { break }
      let keyStart = at
      while at < bytes.count, bytes[at] != 0x3D, !isSpace(bytes[at]) { at += 1 }
      let key = String(decoding: bytes[keyStart..<at], as: UTF8.self)
      while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x27 { at += 1 }
      guard at < bytes.count else { break }
      let quote = bytes[at]
      at += 1
      let valueStart = at
      while at < bytes.count, bytes[at] != quote { at += 1 }
      values.append(valueStart..<at)
      attributes.append(
        InlineCode.Attribute(name: key, value: Self.unescaped(bytes[valueStart..<at])))
      at = min(at + 1, bytes.count)
      attributesEnd = at
    }
    isEmpty = at < bytes.count && bytes[at] == 0x2F
    end = min(bytes.count, at + (isEmpty ? 2 : 1))
  }

  /// The value of an attribute.
  func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var plain = Array(bytes)
    for index in plain.indices where (0x09...0x0D).contains(plain[index]) { plain[index] = 0x20 }
    return XMLText.characters(of: String(decoding: plain, as: UTF8.self))
  }

  /// Behind the end tag of an element whose start tag is given.
  static func end(ofElement tag: XMLTag, in bytes: [UInt8]) -> Int {
    guard !tag.isEmpty else { return tag.end }
    var depth = 1
    var at = tag.end
    while at < bytes.count {
      guard bytes[at] == 0x3C, at + 1 < bytes.count else {
        at += 1
        continue
      }
      if bytes[at...].starts(with: "<!--".utf8) {
        at = find("-->", in: bytes, from: at + 4)
      } else if bytes[at...].starts(with: "<![CDATA[".utf8) {
        at = find("]]>", in: bytes, from: at + 9)
      } else if bytes[at + 1] == 0x3F {
        at = find("?>", in: bytes, from: at + 2)
      } else if bytes[at + 1] == 0x2F {
        at = find(">", in: bytes, from: at)
        depth -= 1
        if depth == 0 { return at }
      } else {
        let inner = XMLTag(bytes, at: at)
        if !inner.isEmpty { depth += 1 }
        at = inner.end
      }
    }
    return bytes.count
  }

  /// Where the end tag starts that ends at a place.
  static func closingTag(before end: Int, in bytes: [UInt8]) -> Int {
    bytes[..<end].lastIndex(of: 0x3C) ?? end
  }

  /// Behind the next place of a mark; the end where there is none.
  static func find(_ mark: StaticString, in bytes: [UInt8], from start: Int) -> Int {
    let count = mark.utf8CodeUnitCount
    var at = start
    while at + count <= bytes.count {
      if (0..<count).allSatisfy({ mark.utf8Start[$0] == bytes[at + $0] }) { return at + count }
      at += 1
    }
    return bytes.count
  }
}
