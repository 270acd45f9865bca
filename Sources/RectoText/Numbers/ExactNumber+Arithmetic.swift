extension ExactNumber {
  /// The sum of two values that are not negative. Two ratios with different divisors are beyond it: the
  /// first is answered.
  ///
  /// Numerals need no more: 三亿 + 五千万, two + a half.
  func adding(_ other: ExactNumber) -> ExactNumber {
    if significand == "0" { return other }
    if other.significand == "0" { return self }
    guard divisor == other.divisor || divisor == 1 || other.divisor == 1 else { return self }
    let common = max(divisor, other.divisor)
    let lowest = min(exponent, other.exponent)
    let a = shifted(divisor < common ? common : 1, exponent - lowest)
    let b = other.shifted(other.divisor < common ? common : 1, other.exponent - lowest)
    return ExactNumber(
      digits: DecimalDigits.sum(a, b), exponent: lowest, isNegative: false, divisor: common)
  }

  /// The value times a small whole number.
  func times(_ factor: UInt32) -> ExactNumber {
    ExactNumber(
      digits: DecimalDigits.product(Array(significand.utf8), UInt64(factor)), exponent: exponent,
      isNegative: isNegative, divisor: divisor)
  }

  private func shifted(_ factor: UInt64, _ zeros: Int) -> [UInt8] {
    DecimalDigits.product(Array(significand.utf8), factor) + [UInt8](repeating: 0x30, count: zeros)
  }
}

extension ExactNumber: Comparable {
  /// Whether the value is the smaller one.
  public static func < (a: ExactNumber, b: ExactNumber) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    let order = a.comparedMagnitude(b)
    return a.isNegative ? order > 0 : order < 0
  }

  /// -1, 0 or 1 as the magnitude is below, at or above the other's.
  private func comparedMagnitude(_ other: ExactNumber) -> Int {
    if significand == "0" || other.significand == "0" {
      return (significand == "0" ? 0 : 1) - (other.significand == "0" ? 0 : 1)
    }
    let a = DecimalDigits.product(Array(significand.utf8), other.divisor)
    let b = DecimalDigits.product(Array(other.significand.utf8), divisor)
    let places = (a.count + exponent, b.count + other.exponent)
    if places.0 != places.1 { return places.0 < places.1 ? -1 : 1 }
    for i in 0..<max(a.count, b.count) {
      let pair = (i < a.count ? a[i] : 0x30, i < b.count ? b[i] : 0x30)
      if pair.0 != pair.1 { return pair.0 < pair.1 ? -1 : 1 }
    }
    return 0
  }
}
