internal import Foundation
internal import RectoText

/// Lists in a column: JSON, or NULL for the empty one.
enum JSONColumn {
  /// As `JSONEncoder` writes them, byte for byte: hashes of rows are over these bytes, and an import may bring
  /// properties with every unit.
  static func encode(_ list: [Property]) -> String? {
    if list.isEmpty { return nil }
    var json = JSONText()
    for property in list {
      json.openObject()
      json.add("name", property.name)
      json.add("value", property.value)
    }
    return json.text
  }

  static func encode(_ list: [Note]) -> String? {
    if list.isEmpty { return nil }
    var json = JSONText()
    for note in list {
      json.openObject()
      if let language = note.language { json.add("language", language.rawValue) }
      json.add("text", note.text)
    }
    return json.text
  }

  static func encode(_ list: [InlineCode]) throws -> String? {
    list.isEmpty ? nil : try encoded(list)
  }

  /// The general and slow way.
  static func encoded<Element: Encodable>(_ list: [Element]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(list), as: UTF8.self)
  }

  static func decode<Element: Decodable>(_ text: String?, as: Element.Type) throws -> [Element] {
    guard let text else { return [] }
    return try JSONDecoder().decode([Element].self, from: Data(text.utf8))
  }
}

/// A JSON array of objects of texts.
private struct JSONText {
  private var bytes: [UInt8] = [UInt8(ascii: "[")]
  private var isInObject = false
  private var hasMembers = false

  mutating func openObject() {
    bytes += isInObject ? "},{".utf8 : "{".utf8
    isInObject = true
    hasMembers = false
  }

  /// - Parameter name: A name without anything to escape.
  mutating func add(_ name: StaticString, _ value: String) {
    if hasMembers { bytes.append(UInt8(ascii: ",")) }
    hasMembers = true
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes += "\":\"".utf8
    var value = value
    value.withUTF8 { utf8 in
      for byte in utf8 {
        switch byte {
        case 0x22: bytes += "\\\"".utf8
        case 0x5C: bytes += "\\\\".utf8
        case 0x08: bytes += "\\b".utf8
        case 0x09: bytes += "\\t".utf8
        case 0x0A: bytes += "\\n".utf8
        case 0x0C: bytes += "\\f".utf8
        case 0x0D: bytes += "\\r".utf8
        case 0..<0x20:
          bytes += "\\u00".utf8
          bytes.append(UInt8(ascii: "0") + (byte >> 4))
          bytes.append(byte & 15 < 10 ? 0x30 + (byte & 15) : 0x57 + (byte & 15))
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  var text: String { String(decoding: bytes, as: UTF8.self) + (isInObject ? "}]" : "]") }
}
