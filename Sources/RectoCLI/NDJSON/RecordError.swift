internal import Recto

/// Why one record of an NDJSON stream has no answer; the stream goes on.
struct RecordError: Error {
  var code: String
  var message: String

  static func missing(_ field: String) -> RecordError {
    RecordError(code: "missing", message: "the record has no '\(field)'")
  }

  static func type(_ field: String, _ wanted: String) -> RecordError {
    RecordError(code: "type", message: "'\(field)' is not \(wanted)")
  }
}

extension JSONValue {
  /// A field that must be there and be a string.
  func requiredString(_ name: String) throws -> String {
    guard let value = try optionalString(name) else { throw RecordError.missing(name) }
    return value
  }

  /// A field that may be missing or null.
  func optionalString(_ name: String) throws -> String? {
    switch self[name] {
    case nil, .null: return nil
    case .string(let text): return text
    default: throw RecordError.type(name, "a string")
    }
  }

  /// The record's `lang`, else the one given for all.
  func language(_ name: String = "lang", default given: LanguageTag?) throws -> LanguageTag? {
    guard let tag = try optionalString(name), !tag.isEmpty else { return given }
    do {
      return try LanguageTag(tag)
    } catch {
      throw RecordError(code: "language", message: error.description)
    }
  }
}
