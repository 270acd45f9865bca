/// Dates as XML Schema (part 2, sections 3.2.7 and 3.2.9) and TMX spell them, in a calendar that knows its months.
enum XMLDate {
  /// `2026-11-23T14:05:00`, with fractions of a second and a time zone where wanted.
  static func isDateTime(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    guard takeDate(&rest), take("T", &rest), takeTime(&rest) else { return false }
    return isZone(rest)
  }

  /// `2026-11-23`, with a time zone where wanted.
  static func isDate(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    return takeDate(&rest) && isZone(rest)
  }

  /// TMX's `20261123T140500Z`.
  static func isBasic(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    guard let year = number(4, &rest), let month = number(2, &rest), let day = number(2, &rest),
      isDay(year: year, month: month, day: day), take("T", &rest),
      let hour = number(2, &rest), let minute = number(2, &rest), let second = number(2, &rest),
      take("Z", &rest)
    else { return false }
    return rest.isEmpty && hour < 24 && minute < 60 && second <= 60
  }

  private static func takeDate(_ rest: inout ArraySlice<UInt8>) -> Bool {
    _ = take("-", &rest)
    let digits = rest.prefix(while: XMLNames.isDigit)
    guard digits.count >= 4, digits.count <= 9, let year = number(digits.count, &rest),
      take("-", &rest), let month = number(2, &rest), take("-", &rest), let day = number(2, &rest)
    else { return false }
    return isDay(year: year, month: month, day: day)
  }

  private static func takeTime(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard let hour = number(2, &rest), take(":", &rest), let minute = number(2, &rest),
      take(":", &rest), let second = number(2, &rest)
    else { return false }
    if take(".", &rest) {
      let fraction = rest.prefix(while: XMLNames.isDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest.dropFirst(fraction.count)
    }
    return minute < 60 && second < 60
      && (hour < 24 || (hour == 24 && minute == 0 && second == 0))
  }

  private static func isZone(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    if rest.isEmpty { return true }
    if take("Z", &rest) { return rest.isEmpty }
    guard take("+", &rest) || take("-", &rest), let hour = number(2, &rest), take(":", &rest),
      let minute = number(2, &rest)
    else { return false }
    return rest.isEmpty && minute < 60 && (hour < 14 || (hour == 14 && minute == 0))
  }

  private static func isDay(year: Int, month: Int, day: Int) -> Bool {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    switch month {
    case 2: return (1...(isLeap ? 29 : 28)).contains(day)
    case 4, 6, 9, 11: return (1...30).contains(day)
    case 1...12: return (1...31).contains(day)
    default: return false
    }
  }

  private static func number(_ count: Int, _ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(XMLNames.isDigit) else { return nil }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func take(_ character: Character, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == character.asciiValue else { return false }
    rest = rest.dropFirst()
    return true
  }
}
