/// A JSON value, its object's members in the order they were written and its numbers as they were
/// written, so that what comes in as an `id` goes out the same.
///
///     let record = try JSONValue(parsing: Array(#"{"id": 1.0, "text": "Hello"}"#.utf8))
///     record["text"]?.string      // "Hello"
///     record["id"]                // .number("1.0")
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number's own characters: `-0`, `1.50`, `12345678901234567890`.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in order; a name may come twice.
  case object([Member])

  /// A name with its value in an object.
  public struct Member: Hashable, Sendable {
    /// Unescaped; several members of an object may share one.
    public var name: String
    /// Any value; `null` is one, unlike a member that is not there.
    public var value: JSONValue

    /// A member, its name unescaped.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Reads a value that fills the bytes, white space aside. Many values: use one `JSONParser`.
  ///
  /// - Throws: `InterchangeError`: `malformed`, `damagedText`, `limitExceeded`.
  public init(parsing bytes: [UInt8]) throws(InterchangeError) {
    self = try JSONParser().parse(bytes)
  }

  /// The value of a member, or `nil` if there is none or this is no object. Of several members with
  /// the name the last counts, as in most languages.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// Whether it is the literal `null`.
  public var isNull: Bool { self == .null }

  /// The text of a string.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A truth value.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// A whole number written as one (`12`, not `12.0`) that fits.
  public var int: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }

  /// A number, rounded to the nearest; `nil` where that is not finite.
  public var double: Double? {
    guard case .number(let text) = self, let value = Double(text), value.isFinite else {
      return nil
    }
    return value
  }

  /// The elements of an array.
  public var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members of an object.
  public var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}
