internal import Foundation

/// Lists in a column: JSON, or NULL for the empty one.
enum JSONColumn {
  static func encode<Element: Encodable>(_ list: [Element]) throws -> String? {
    if list.isEmpty { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(list), as: UTF8.self)
  }

  static func decode<Element: Decodable>(_ text: String?, as: Element.Type) throws -> [Element] {
    guard let text else { return [] }
    return try JSONDecoder().decode([Element].self, from: Data(text.utf8))
  }
}
