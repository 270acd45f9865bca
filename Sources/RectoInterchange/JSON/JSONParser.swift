internal import CSimdJSON
internal import RectoText

/// Reads JSON values one after another with the same buffers.
///
/// Strict RFC 8259: no comments, no trailing commas, nothing after the value, UTF-8 only, no half of a
/// surrogate pair, no bare control character in a string.
///
/// Not Sendable: one task reads with one parser.
public final class JSONParser {
  /// How deep arrays and objects may be nested.
  public static let maxDepth = 256

  private let handle: OpaquePointer
  private let name: String

  /// - Parameter name: What messages call the input; `nil` leaves it out.
  /// - Throws: `InterchangeError` `outOfMemory`.
  public init(name: String? = nil) throws(InterchangeError) {
    guard let handle = cj_parser_open(Int32(Self.maxDepth)) else {
      throw InterchangeError(.outOfMemory, "there is no memory for a JSON parser")
    }
    self.handle = handle
    self.name = name ?? ""
  }

  deinit { cj_parser_close(handle) }

  /// Reads a value that fills the bytes, white space aside.
  ///
  /// - Parameters:
  ///   - bytes: The text, UTF-8.
  ///   - line: The bytes' place in their file, for messages.
  /// - Throws: `InterchangeError`: `malformed`, `damagedText` for bytes that are not UTF-8,
  ///   `limitExceeded` for nesting deeper than `maxDepth`.
  /// - Complexity: O(*n*).
  public func parse(_ bytes: [UInt8], line: Int? = nil) throws(InterchangeError) -> JSONValue {
    var events: UnsafePointer<cj_event>?
    var count: Int64 = 0
    let status = bytes.withUnsafeBufferPointer {
      cj_parse(handle, $0.baseAddress, Int64($0.count), &events, &count)
    }
    guard status == CJ_OK else { throw error(status, line: line) }
    var tape = EventTape(events: UnsafeBufferPointer(start: events, count: Int(count)))
    return tape.value()
  }

  /// Throws where the bytes are no JSON value; makes none of them.
  ///
  /// - Parameters:
  ///   - bytes: The text, UTF-8.
  ///   - line: The bytes' place in their file where they are one line of it; else lines are counted.
  /// - Throws: As `parse`, with line and column.
  /// - Complexity: O(*n*).
  func check(_ bytes: [UInt8], line: Int? = nil) throws(InterchangeError) {
    var events: UnsafePointer<cj_event>?
    var count: Int64 = 0
    let status = bytes.withUnsafeBufferPointer {
      cj_parse(handle, $0.baseAddress, Int64($0.count), &events, &count)
    }
    guard status != CJ_OK else { return }
    var error = error(status, line: line ?? 1)
    let offset = Int(cj_offset(handle))
    if line == nil, offset >= 0 {
      let before = bytes.prefix(offset)
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      error.location?.line = 1 + before.count { $0 == 0x0A }
      error.location?.column = offset - start + 1
    }
    throw error
  }

  private func error(_ status: Int32, line: Int?) -> InterchangeError {
    let offset = cj_offset(handle)
    let detail = String(cString: cj_message(handle))
    let location =
      name.isEmpty
      ? nil
      : SourceLocation(
        file: name, line: line, column: line != nil && offset >= 0 ? Int(offset) + 1 : nil)
    switch Int(status) {
    case CJ_TOO_DEEP:
      return InterchangeError(
        .limitExceeded, "\(detail): at most \(Self.maxDepth) levels are read", at: location)
    case CJ_BAD_UTF8: return InterchangeError(.damagedText, "\(detail)", at: location)
    case CJ_NO_MEMORY:
      return InterchangeError(.outOfMemory, "there is no memory for the value", at: location)
    default:
      let place = location == nil && offset >= 0 ? " at byte \(offset + 1)" : ""
      return InterchangeError(.malformed, "not JSON: \(detail)\(place)", at: location)
    }
  }
}

/// Builds values from a checked list of events; its depth is bounded by the parser's.
private struct EventTape {
  let events: UnsafeBufferPointer<cj_event>
  var position = 0

  mutating func value() -> JSONValue {
    let event = events[position]
    position += 1
    switch Int(event.kind) {
    case CJ_OBJECT_START:
      var members: [JSONValue.Member] = []
      while Int(events[position].kind) != CJ_OBJECT_END {
        let name = text(events[position])
        position += 1
        members.append(JSONValue.Member(name, value()))
      }
      position += 1
      return .object(members)
    case CJ_ARRAY_START:
      var elements: [JSONValue] = []
      while Int(events[position].kind) != CJ_ARRAY_END { elements.append(value()) }
      position += 1
      return .array(elements)
    case CJ_STRING: return .string(text(event))
    case CJ_NUMBER: return .number(text(event))
    case CJ_TRUE: return .bool(true)
    case CJ_FALSE: return .bool(false)
    default: return .null
    }
  }

  private func text(_ event: cj_event) -> String {
    String(
      decoding: UnsafeBufferPointer(start: event.bytes, count: Int(event.length)), as: UTF8.self)
  }
}
