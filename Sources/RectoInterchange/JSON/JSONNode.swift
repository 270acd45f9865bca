internal import RectoText

/// A value of a JSON text, with where its strings stand.
indirect enum JSONNode {
  struct Member {
    /// Unescaped.
    var name: String
    var value: JSONNode
  }

  /// With its quotation marks.
  case string(Range<Int>)
  /// `null`, where a translation may come.
  case null(Range<Int>)
  /// A number or truth value.
  case other
  case array([JSONNode])
  case object([Member])

  /// Of several members with the name the last.
  subscript(name: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }
}

/// Finds the strings of a JSON text that a parser has found to be one: nothing is checked here but what keeps it from
/// going astray.
struct JSONScanner {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int
  /// Names that an object has twice, with where the second stands.
  private(set) var duplicates: [(name: String, offset: Int)] = []

  /// - Parameter range: Of the value, white space around it.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
  }

  /// The value.
  ///
  /// - Complexity: O(*n*); nested as deep as the parser allows.
  mutating func value() -> JSONNode {
    skipSpace()
    let start = place
    switch current {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""):
      skipString()
      return .string(start..<place)
    default:
      while place < end, !Self.isEnd(bytes[place]) { place += 1 }
      return bytes[start..<place].first == UInt8(ascii: "n") ? .null(start..<place) : .other
    }
  }

  private mutating func object() -> JSONNode {
    var members: [JSONNode.Member] = []
    var names: Set<String> = []
    place += 1
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { break }
      let start = place
      skipString()
      let name = JSONString.text(bytes, start..<place)
      if !names.insert(name).inserted { duplicates.append((name, start)) }
      skipSpace()
      place = min(end, place + 1)
      members.append(JSONNode.Member(name: name, value: value()))
      skipSpace()
      guard current == UInt8(ascii: ",") else { break }
      place += 1
    }
    place = min(end, place + 1)
    return .object(members)
  }

  private mutating func array() -> JSONNode {
    var elements: [JSONNode] = []
    place += 1
    skipSpace()
    while place < end, current != UInt8(ascii: "]") {
      elements.append(value())
      skipSpace()
      guard current == UInt8(ascii: ",") else { break }
      place += 1
    }
    place = min(end, place + 1)
    return .array(elements)
  }

  private var current: UInt8 { place < end ? bytes[place] : 0 }

  private mutating func skipSpace() {
    while place < end, bytes[place] <= 0x20 { place += 1 }
  }

  private mutating func skipString() {
    place += 1
    while place < end, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    place = min(end, place + 1)
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: "}")
  }
}
