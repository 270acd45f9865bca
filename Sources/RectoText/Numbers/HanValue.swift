/// What a character is in Chinese, Japanese and Korean numerals.
enum HanSign: Equatable {
  case digit(Int)
  /// 壹 and the like, which are words of their own unless a unit follows.
  case financial(Int)
  /// 十百千, by power of ten; 廿卅卌 are tens with their digit.
  case unit(Int)
  case tens(Int)
  /// 万亿兆 and 만억조, by power of ten.
  case myriad(Int)

  init?(_ scalar: UInt32) {
    guard scalar >= 0x25CB else { return nil }
    switch scalar {
    case 0x3007, 0x25CB, 0x96F6: self = .digit(0)  // 〇○零
    case 0x4E00: self = .digit(1)
    case 0x4E8C, 0x4E24: self = .digit(2)  // 二两
    case 0x4E09: self = .digit(3)
    case 0x56DB: self = .digit(4)
    case 0x4E94: self = .digit(5)
    case 0x516D: self = .digit(6)
    case 0x4E03: self = .digit(7)
    case 0x516B: self = .digit(8)
    case 0x4E5D: self = .digit(9)
    case 0x5341, 0x62FE: self = .unit(1)  // 十拾
    case 0x767E, 0x4F70, 0xBC31: self = .unit(2)  // 百佰백
    case 0x5343, 0x4EDF, 0xCC9C: self = .unit(3)  // 千仟천
    case 0x5EFF: self = .tens(2)  // 廿
    case 0x5345: self = .tens(3)  // 卅
    case 0x534C: self = .tens(4)  // 卌
    case 0x4E07, 0xB9CC: self = .myriad(4)  // 万만
    case 0x4EBF, 0xC5B5: self = .myriad(8)  // 亿억
    case 0x5146, 0xC870: self = .myriad(12)  // 兆조
    case 0x58F9: self = .financial(1)
    case 0x8D30, 0x8CB3: self = .financial(2)
    case 0x53C1, 0x53C3: self = .financial(3)
    case 0x8086: self = .financial(4)
    case 0x4F0D: self = .financial(5)
    case 0x9646, 0x9678: self = .financial(6)
    case 0x67D2: self = .financial(7)
    case 0x634C: self = .financial(8)
    case 0x7396: self = .financial(9)
    default: return nil
    }
  }

  var isUnit: Bool {
    switch self {
    case .unit, .myriad: true
    default: false
    }
  }
}

/// The value of a numeral while its characters come: 三千万 is 3, then a thousand times that, then ten
/// thousand times all.
struct HanValue {
  private var total = ExactNumber(0)
  private var section = ExactNumber(0)
  private(set) var current: ExactNumber?
  /// The digits of 二〇二四, where no unit has been seen.
  private(set) var positional: [UInt8] = []
  private(set) var hasUnit = false
  private(set) var isDecimal = false
  /// Powers of ten of the last unit of any kind, of the last within the section, of the last myriad.
  private var lastUnit = 0
  private var lastInSection = Int.max
  private var lastMyriad = Int.max
  private var sawZero = false
  private var units = 0
  private var wasMyriad = false
  private var rises = 0
  /// Whether 百二十 is a hundred and twenty, as in Japanese.
  private let leavesOutOne: Bool

  init(leavesOutOne: Bool) { self.leavesOutOne = leavesOutOne }

  /// Whether it is of the form 3万, so that 3万5 is 35,000.
  var isOneUnit: Bool { units == 1 }

  /// Whether a digit can follow.
  var takesDigit: Bool { current == nil || !hasUnit }

  mutating func addDigit(_ digit: Int) {
    wasMyriad = false
    if !hasUnit {
      positional.append(UInt8(digit) + 0x30)
      current = ExactNumber(digit)
    } else if digit == 0 {
      sawZero = true
    } else {
      current = ExactNumber(digit)
    }
  }

  /// Takes a number in digits, as 3.5 of 3.5亿.
  mutating func addLiteral(_ number: ExactNumber) {
    wasMyriad = false
    current = number
  }

  /// Takes the decimals of 三点五.
  mutating func addDecimals(_ decimals: [UInt8]) {
    let whole = value(colloquial: false)
    let part = ExactNumber(digits: decimals, exponent: -decimals.count, isNegative: false)
    (total, section, current) = (ExactNumber(0), ExactNumber(0), whole.adding(part))
    isDecimal = true
    hasUnit = true
    (lastUnit, lastInSection, lastMyriad) = (0, 0, .max)
  }

  /// Takes 十百千; `false` where the numeral cannot go on with it.
  mutating func addUnit(_ power: Int) -> Bool {
    guard positional.count < 2 || hasUnit, power < lastInSection else { return false }
    if current == nil {
      // 十五 leaves out the one; 百 and 千 do in Japanese only.
      guard power == 1 || leavesOutOne else { return false }
      current = ExactNumber(1)
    }
    units += 1
    section = section.adding((current ?? ExactNumber(1)).scaled(byPowerOfTen: power))
    current = nil
    (hasUnit, lastUnit, lastInSection, sawZero, wasMyriad) = (true, power, power, false, false)
    return true
  }

  /// Takes 廿卅卌.
  mutating func addTens(_ digit: Int) -> Bool {
    guard current == nil, positional.isEmpty else { return false }
    current = ExactNumber(digit)
    return addUnit(1)
  }

  /// Takes 万亿兆; `false` where the numeral cannot go on with it.
  mutating func addMyriad(_ power: Int) -> Bool {
    guard positional.count < 2 || hasUnit else { return false }
    units += 1
    if wasMyriad {
      // 1.2万亿
      guard rises < 4 else { return false }
      rises += 1
      total = total.scaled(byPowerOfTen: power)
    } else {
      guard current != nil || section.significand != "0" else { return false }
      let value = current.map { section.adding($0) } ?? section
      if power < lastMyriad {
        total = total.adding(value.scaled(byPowerOfTen: power))
      } else {
        // 二万三千亿
        guard power > lastMyriad, rises < 4 else { return false }
        rises += 1
        total = total.adding(value).scaled(byPowerOfTen: power)
      }
    }
    (section, current, hasUnit, sawZero, wasMyriad) = (ExactNumber(0), nil, true, false, true)
    (lastUnit, lastInSection, lastMyriad) = (power, .max, power)
    return true
  }

  /// Whether a number in digits may still follow 3千: below the last unit.
  func takesLiteral(digits: Int) -> Bool { hasUnit && current == nil && digits <= lastUnit }

  var endsInZero: Bool { sawZero && current == nil }

  /// The value. In 三万五 the last digit counts the next lower unit, if `colloquial` and no zero forbids.
  func value(colloquial: Bool) -> ExactNumber {
    if !hasUnit, positional.count > 1 {
      return ExactNumber(digits: positional, exponent: 0, isNegative: false)
    }
    var last = current ?? ExactNumber(0)
    if colloquial, hasUnit, !sawZero, !isDecimal, lastUnit >= 2 {
      last = last.scaled(byPowerOfTen: lastUnit - 1)
    }
    return total.adding(section).adding(last)
  }
}
