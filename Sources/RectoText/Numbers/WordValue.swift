/// The value of English number words while they come.
struct WordValue {
  private var total = ExactNumber(0)
  /// What has not met its scale: below a thousand.
  private var group = 0
  private var words = 0
  private var lastScale = Int.max
  private var fraction: ExactNumber?
  private var isHundred = false
  private var hasArticle = false
  private(set) var isOver = false
  private(set) var isYear = false
  private(set) var isOrdinal = false
  private(set) var isScaled = false

  /// Whether it is one part of a whole: a third, one half.
  var isPart: Bool { fraction != nil && total == ExactNumber(0) && group == 0 }
  /// Quarters of a whole, or of a year.
  private(set) var isQuarters = false

  /// Whether "and" may join what follows: two hundred and five.
  var takesAnd: Bool { isHundred || isScaled }

  /// The number, unless there was but an article.
  var number: ExactNumber? {
    if let fraction, total == ExactNumber(0), group == 0 { return fraction }
    if words == 0 || hasArticle && words == 1 && !isScaled && fraction == nil { return nil }
    let whole = total.adding(ExactNumber(group))
    return fraction.map { whole.adding($0) } ?? whole
  }

  /// Takes a word; `false` where the numeral ends before it.
  mutating func add(_ term: Term) -> Bool {
    defer { words += 1 }
    switch term.role {
    case .article:
      guard words == 0 else { return false }
      hasArticle = true
      group = 1
    case .cardinal: return addCardinal(term.value)
    case .hundred:
      guard (1...99).contains(group), !isHundred else { return false }
      group *= 100
      isHundred = true
      isScaled = true
    case .scale:
      guard group > 0, term.value < lastScale else { return false }
      total = total.adding(ExactNumber(group).scaled(byPowerOfTen: term.value))
      (group, lastScale, isHundred, isScaled) = (0, term.value, false, true)
    case .dozen:
      guard group > 0, !isScaled else { return false }
      (group, isOver, isScaled) = (group * 12, true, true)
    case .ordinal: return addOrdinal(term.value)
    case .fraction, .half:
      // three quarters, two thirds, a quarter, one half
      guard (1...2).contains(words), !isScaled, (1..<20).contains(group),
        term.role == .fraction || group == 1,
        DecimalDigits.greatestCommonDivisor(UInt64(group), UInt64(term.value)) == 1,
        let ratio = ExactNumber(UInt32(group), over: UInt32(term.value))
      else { return false }
      isQuarters = term.role == .fraction && term.value == 4 && !hasArticle
      (fraction, group, isOver) = (ratio, 0, true)
    default: return false
    }
    return true
  }

  mutating func addFraction(_ ratio: ExactNumber) {
    fraction = ratio
    isOver = true
  }

  /// Multiplies all: two and a half million.
  mutating func scaleAll(_ term: Term) -> Bool {
    guard term.role == .scale, !isScaled, let fraction else { return false }
    total = ExactNumber(group).adding(fraction).scaled(byPowerOfTen: term.value)
    (group, self.fraction, isScaled) = (0, nil, true)
    return true
  }

  private mutating func addCardinal(_ value: Int) -> Bool {
    guard !hasArticle || isScaled else { return false }
    if words == 0 || group % 100 == 0 && (group > 0 || isScaled) && takesAnd {
      group += value
    } else if (20...90).contains(group % 100), group % 10 == 0, (1...9).contains(value) {
      group += value
    } else if words == 1, (13...20).contains(group), value >= 10 {
      // nineteen ninety-eight
      total = ExactNumber(group * 100)
      group = value
      isYear = true
    } else {
      return false
    }
    return true
  }

  private mutating func addOrdinal(_ value: Int) -> Bool {
    if words == 0 {
      group = value
    } else if group == 1, words == 1, value >= 3 {
      // one third, a fifth: the caller asks whether "a third" is a part.
      guard let ratio = ExactNumber(1, over: UInt32(value)) else { return false }
      (fraction, group, isOver) = (ratio, 0, true)
      return true
    } else if group % 10 == 0, (20...90).contains(group % 100), value < 10 {
      group += value
    } else if takesAnd, group % 100 == 0, value < 100 {
      group += value
    } else {
      return false
    }
    (isOrdinal, isOver) = (true, true)
    return true
  }
}
