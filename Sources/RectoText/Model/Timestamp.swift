/// A moment in UTC, to the second, spelled as TMX does: `20261123T140500Z`.
///
/// The spelling sorts as time does, so that it is all that is stored.
public struct Timestamp: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// `YYYYMMDDThhmmssZ`.
  public let rawValue: String

  /// Reads the basic and the extended form of ISO 8601 with `Z` or without a zone, which is taken as
  /// UTC; a date alone is its midnight.
  ///
  /// - Returns: `nil` for another form, or for a month, day, hour, minute or second out of range.
  public init?(_ text: String) {
    var digits = text.filter { $0.isASCII && $0.isNumber }
    let others = text.filter { !($0.isASCII && $0.isNumber) }
    guard others.allSatisfy({ "TtZz-: ".contains($0) }) else { return nil }
    if digits.count == 8 { digits += "000000" }
    guard digits.count == 14 else { return nil }
    let number = { (from: Int, length: Int) -> Int in
      Int(digits.dropFirst(from).prefix(length)) ?? -1
    }
    let (year, month) = (number(0, 4), number(4, 2))
    guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(number(6, 2)),
      (0...23).contains(number(8, 2)), (0...59).contains(number(10, 2)),
      (0...60).contains(number(12, 2))
    else { return nil }
    rawValue = digits.prefix(8) + "T" + digits.suffix(6) + "Z"
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Reads one as it is written by `encode(to:)`.
  ///
  /// - Throws: `DecodingError` for what is no moment.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Timestamp(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no moment in UTC")
    }
    self = moment
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// The moment that many seconds after 1970-01-01T00:00:00Z.
  ///
  /// - Note: The civil calendar from days: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  public init(secondsSince1970 seconds: Int64) {
    let day = Int((Double(seconds) / 86400).rounded(.down))
    let second = Int(seconds) - day * 86400
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let padded = { (value: Int, width: Int) -> String in
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    rawValue =
      padded(year, 4) + padded(month, 2) + padded(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, 2)
      + "T" + padded(second / 3600, 2) + padded(second / 60 % 60, 2) + padded(second % 60, 2) + "Z"
  }

  /// Whether one moment is before another.
  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.rawValue < b.rawValue }

  /// `YYYYMMDDThhmmssZ`.
  public var description: String { rawValue }
}
