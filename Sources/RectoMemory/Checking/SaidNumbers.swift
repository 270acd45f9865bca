internal import RectoText

/// The numbers that a text says, in the ways that another language may say them.
struct SaidNumbers {
  /// A number that has to be met.
  struct Value {
    var text: String
    /// Its numeral as it is written, scale included.
    var numeral: String
    /// Any of these meets it, in the order of likeness.
    var numbers: [ExactNumber]
    /// Whether it is often said in words that no reader knows: whole and up to twelve.
    var isSmall: Bool
  }

  /// A month or a day of the week as it is written.
  struct Named {
    var text: String
    var value: Int
  }

  /// Those that have to be met.
  private(set) var values: [Value] = []
  private(set) var months: [Named] = []
  private(set) var weekdays: [Named] = []
  /// Words that hold digits which are no numbers: names, versions, addresses.
  private(set) var names: [NameWithDigits] = []
  /// Every value that the text says in some way.
  private var said: Set<ExactNumber> = []
  /// Every numeral as it is written, and every run of digits that is no number for the reader.
  private var numerals: Set<String> = []

  init(_ text: String, mentions: [NumberMention]) {
    let bytes = Array(text.utf8)
    var covered = [Bool](repeating: false, count: bytes.count)
    for mention in mentions {
      for place in mention.range where place < covered.count { covered[place] = true }
      let words = String(decoding: bytes[mention.range], as: UTF8.self)
      let numeral = String(decoding: bytes[mention.numeral], as: UTF8.self)
      add(mention, words, numeral)
    }
    for run in Self.runs(of: bytes) where !covered[run.lowerBound] {
      let digits = String(decoding: bytes[run], as: UTF8.self)
      numerals.insert(digits)
      if let value = Int(digits) { said.insert(ExactNumber(value)) }
    }
    names = NameWithDigits.all(in: bytes) { !covered[$0] }
  }

  /// Whether the text says a value in any way, or has the numeral as it is: one language may keep the other's
  /// separators.
  func says(_ value: Value) -> Bool {
    value.numbers.contains(where: said.contains) || numerals.contains(value.numeral)
  }

  private mutating func add(_ mention: NumberMention, _ words: String, _ numeral: String) {
    let numeral = Self.narrow(numeral)
    numerals.insert(numeral)
    let isDigits = mention.form == .digits
    switch mention.quantity {
    case .amount(let number, let unit):
      said.insert(number)
      var numbers = [number]
      // '53 and 1953.
      if let year = number.int, (1900..<2100).contains(year) {
        said.insert(ExactNumber(year % 100))
        numbers.append(ExactNumber(year % 100))
      }
      switch unit {
      case .percent, .basisPoint:
        said.insert(number.scaled(byPowerOfTen: -2))
        numbers.append(number.scaled(byPowerOfTen: -2))
      case .one, .ordinal, .percentagePoint, .currency: break
      }
      let isLarge = !(number < ExactNumber(13))
      if isDigits || mention.form == .hanNumerals && isLarge && !Self.isVague(numeral) {
        let isSmall = number.int != nil && !isLarge && unit != .percent
        values.append(Value(text: words, numeral: numeral, numbers: numbers, isSmall: isSmall))
      }
    case .date(let date):
      if let month = date.month {
        months.append(Named(text: words, value: month))
        said.insert(ExactNumber(month))
      }
      for part in [date.year, date.day].compactMap(\.self) {
        said.insert(ExactNumber(part))
        if part > 1900 { said.insert(ExactNumber(part % 100)) }
        if isDigits {
          values.append(
            Value(
              text: words, numeral: numeral, numbers: [ExactNumber(part)],
              isSmall: (0..<13).contains(part)))
        }
      }
    case .decade(let year):
      said.formUnion([ExactNumber(year), ExactNumber(year % 100)])
      if isDigits {
        values.append(
          Value(
            text: words, numeral: numeral, numbers: [ExactNumber(year), ExactNumber(year % 100)],
            isSmall: false))
      }
    case .weekday(let day): weekdays.append(Named(text: words, value: day))
    case .time(let time):
      let hours = [time.hour, (time.hour + 11) % 12 + 1, (time.hour + 12) % 24]
      said.formUnion((hours + [time.minute]).map { ExactNumber($0) })
      if isDigits {
        values.append(
          Value(
            text: words, numeral: numeral, numbers: hours.map { ExactNumber($0) }, isSmall: true))
        if time.minute > 0 {
          values.append(
            Value(
              text: words, numeral: numeral, numbers: [ExactNumber(time.minute)], isSmall: false))
        }
      }
    }
  }

  /// Runs of ASCII digits.
  private static func runs(of bytes: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for place in 0...bytes.count {
      let isDigit = place < bytes.count && (0x30...0x39).contains(bytes[place])
      if isDigit, start == nil { start = place }
      if !isDigit, let first = start {
        runs.append(first..<place)
        start = nil
      }
    }
    return runs
  }

  /// Whether a Chinese numeral is a word of scale alone: 何千, 百万の.
  private static func isVague(_ numeral: String) -> Bool {
    numeral.unicodeScalars.allSatisfy { "十百千万萬亿億兆".unicodeScalars.contains($0) }
  }

  /// Full-width digits and marks as ASCII.
  private static func narrow(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var narrow = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      narrow.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(narrow)
  }
}
