/// Writes JSON into a buffer of UTF-8, members in the order of the calls.
///
///     var writer = JSONWriter()
///     writer.beginObject()
///     writer.key("schema"); writer.write(1)
///     writer.key("text"); writer.write("你好")
///     writer.endObject()
///     writer.endLine()
///     try output.write(writer.take())          // {"schema":1,"text":"你好"}⏎
///
/// Only what JSON demands is escaped: quotation mark, backslash and the control characters below a
/// space. Calls out of order, such as a value in an object without its key, are programmer mistakes.
public struct JSONWriter: Sendable {
  /// How the text looks.
  public enum Layout: Hashable, Sendable {
    /// No white space.
    case compact
    /// A member or element a line, two spaces a level.
    case indented
  }

  /// What was written and not taken yet.
  public private(set) var bytes: [UInt8] = []

  private let layout: Layout
  private var scopes: [Scope] = []
  private var hasKey = false
  private var isComplete = false

  private struct Scope {
    var isObject: Bool
    var isEmpty = true
  }

  /// A writer with an empty buffer.
  public init(_ layout: Layout = .compact) { self.layout = layout }

  /// The text written so far; the buffer is empty afterwards and the place in the value is kept.
  public mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Opens an object: `key(_:)` and a value alternate until `endObject()`.
  public mutating func beginObject() {
    beginValue()
    bytes.append(UInt8(ascii: "{"))
    scopes.append(Scope(isObject: true))
  }

  /// Closes the object that was opened last.
  public mutating func endObject() { end(isObject: true, UInt8(ascii: "}")) }

  /// Opens an array: values follow until `endArray()`.
  public mutating func beginArray() {
    beginValue()
    bytes.append(UInt8(ascii: "["))
    scopes.append(Scope(isObject: false))
  }

  /// Closes the array that was opened last.
  public mutating func endArray() { end(isObject: false, UInt8(ascii: "]")) }

  /// The name of the value that is written next.
  public mutating func key(_ name: String) {
    precondition(scopes.last?.isObject == true && !hasKey, "a key belongs into an object")
    beginElement()
    appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    hasKey = true
  }

  /// A string in quotation marks, escaped as far as JSON demands.
  public mutating func write(_ text: String) {
    beginValue()
    appendQuoted(text)
  }

  /// A whole number in decimal digits.
  public mutating func write(_ number: Int) {
    beginValue()
    bytes += String(number).utf8
  }

  /// The shortest digits that read back as the same number.
  ///
  /// - Parameter number: Must be finite.
  public mutating func write(_ number: Double) {
    precondition(number.isFinite, "JSON has no infinities and no NaN")
    beginValue()
    bytes += number.description.utf8
  }

  /// `true` or `false`.
  public mutating func write(_ value: Bool) {
    beginValue()
    bytes += (value ? "true" : "false").utf8
  }

  /// The literal `null`.
  public mutating func writeNull() {
    beginValue()
    bytes += "null".utf8
  }

  /// A value, numbers as they were written.
  public mutating func write(_ value: JSONValue) {
    switch value {
    case .null: writeNull()
    case .bool(let value): write(value)
    case .number(let text):
      beginValue()
      bytes += text.utf8
    case .string(let text): write(text)
    case .array(let elements):
      beginArray()
      for element in elements { write(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.name)
        write(member.value)
      }
      endObject()
    }
  }

  /// Ends a complete value with LF, so that another may follow.
  public mutating func endLine() {
    precondition(scopes.isEmpty && isComplete, "a line holds one complete value")
    bytes.append(0x0A)
    isComplete = false
  }

  private mutating func beginValue() {
    guard let scope = scopes.last else {
      precondition(!isComplete, "end the line before another value")
      isComplete = true
      return
    }
    if scope.isObject {
      precondition(hasKey, "a value in an object needs its key")
      hasKey = false
    } else {
      beginElement()
    }
  }

  private mutating func beginElement() {
    if !scopes[scopes.count - 1].isEmpty { bytes.append(UInt8(ascii: ",")) }
    scopes[scopes.count - 1].isEmpty = false
    breakLine()
  }

  private mutating func end(isObject: Bool, _ bracket: UInt8) {
    guard let scope = scopes.popLast(), scope.isObject == isObject, !hasKey else {
      preconditionFailure("an array or object is ended that is not open")
    }
    if !scope.isEmpty { breakLine() }
    bytes.append(bracket)
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * scopes.count))
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      while start < utf8.count {
        let end = Self.firstEscape(in: utf8, from: start)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<end]))
        if end < utf8.count { appendEscape(utf8[end]) }
        start = end + 1
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The first byte from a place on that must be escaped, or the end; eight bytes at a time.
  private static func firstEscape(
    in utf8: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let bytes = UnsafeRawBufferPointer(utf8)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var place = start
    while place + 8 <= utf8.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
      let slash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
      // Each subtraction borrows into a byte's top bit first where that byte is below 0x20, or one of the two marks.
      let found =
        ((word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (slash &- ones) & ~slash)
        & (ones << 7)
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < utf8.count {
      let byte = utf8[place]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      place += 1
    }
    return place
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes += "u00".utf8
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
