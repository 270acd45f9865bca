/// What a mention says: an amount with its unit, a date or a part of one, a weekday, a time of day.
///
///     Quantity.amount(3_000_000, .currency("CNY"))    // 300万元, ３００万元, 3 million yuan
///     Quantity.date(CalendarDate(year: 2024))          // 2024年, 二〇二四年, 民国113年
public enum Quantity: Hashable, Sendable {
  /// A number and what it counts.
  case amount(ExactNumber, Unit)
  /// A day of the calendar, or the part of one that was said.
  case date(CalendarDate)
  /// Ten years, by the first of them: the 1990s, 90年代.
  case decade(Int)
  /// A day of the week, 1 for Monday to 7 for Sunday.
  case weekday(Int)
  /// A time of day.
  case time(TimeOfDay)

  /// What an amount counts. Things and measures (metres, people, years) are all `one`: which noun follows
  /// is for a dictionary to say.
  public enum Unit: Hashable, Sendable {
    /// A plain number.
    case one
    /// A place in an order: third, 第三, 3rd.
    case ordinal
    /// Hundredths: 5 %, 百分之五; 两成 is 20, 千分之三 is 0.3.
    case percent
    /// A difference between two percentages: 2个百分点.
    case percentagePoint
    /// Hundredths of a percentage point: 25个基点.
    case basisPoint
    /// Money, by ISO 4217 code; `nil` where the text leaves open which (pesos).
    case currency(String?)
  }

  /// The number, for an amount and for what is named by one number alone: a year, a day, a decade.
  public var number: ExactNumber? {
    switch self {
    case .amount(let number, _): number
    case .date(let date): date.onlyNumber.map { ExactNumber($0) }
    case .decade(let year): ExactNumber(year)
    case .weekday, .time: nil
    }
  }

  /// The value that two mentions must share to meet, whatever languages they stand in.
  ///
  /// What one language says as a plain number and another as a place in an order is one: 第3章 and
  /// chapter 3, 2024年 and 2024, 5日 and 5th. Per cent are hundredths, so that 20 % meets 五分之一, and
  /// basis points hundredths of percentage points. A time is the one on a clock's face, as languages
  /// differ in saying which half of the day, and on the hour it is the hour alone: at six, 六点. A
  /// decade is its first year: 1980年代, les années 1980.
  public var meetingValue: Quantity {
    switch self {
    case .amount(let number, .ordinal): .amount(number, .one)
    case .amount(let number, .percent): .amount(number.scaled(byPowerOfTen: -2), .one)
    case .amount(let number, .basisPoint):
      .amount(number.scaled(byPowerOfTen: -2), .percentagePoint)
    case .date(let date):
      date.onlyNumber.map { .amount(ExactNumber($0), .one) } ?? self
    case .decade(let year): .amount(ExactNumber(year), .one)
    case .time(let time): time.meetingValue
    default: self
    }
  }

  /// Whether two mentions with these quantities say the same.
  public func meets(_ other: Quantity) -> Bool { meetingValue == other.meetingValue }
}

/// A day of the Gregorian calendar or the part of one that was said: a year, a month, 5 March.
public struct CalendarDate: Hashable, Sendable {
  /// The year; 221 BC is -221. Japanese eras and the Chinese republic's years are converted.
  public var year: Int?
  /// The month, 1 to 12.
  public var month: Int?
  /// The day of the month, 1 to 31.
  public var day: Int?

  /// A date of the parts that are given.
  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The year or the day where it is all there is. A month alone has a name in most languages and is no
  /// number.
  var onlyNumber: Int? {
    switch (year, month, day) {
    case (let year?, nil, nil): year
    case (nil, nil, let day?): day
    default: nil
    }
  }
}

/// A time of day on the 24-hour clock.
public struct TimeOfDay: Hashable, Sendable {
  /// The hour, 0 to 24.
  public var hour: Int
  /// The minute, 0 to 59.
  public var minute: Int
  /// The second, 0 to 59; `nil` where none was said.
  public var second: Int?

  /// A time of the parts that are given.
  public init(hour: Int, minute: Int = 0, second: Int? = nil) {
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  var meetingValue: Quantity {
    minute == 0 && second ?? 0 == 0
      ? .amount(ExactNumber((hour + 11) % 12 + 1), .one)
      : .time(TimeOfDay(hour: hour % 12, minute: minute, second: second))
  }
}
