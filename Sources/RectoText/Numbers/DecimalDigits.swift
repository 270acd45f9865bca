/// Arithmetic by hand on ASCII digits, most significant first. Factors and divisors are below 2^32, so that
/// ten times one and a digit fit into 64 bits.
enum DecimalDigits {
  static func product(_ digits: [UInt8], _ factor: UInt64) -> [UInt8] {
    if factor == 1 { return digits }
    var result: [UInt8] = []
    result.reserveCapacity(digits.count + 10)
    var carry: UInt64 = 0
    for digit in digits.reversed() {
      carry += UInt64(digit - 0x30) * factor
      result.append(UInt8(carry % 10) + 0x30)
      carry /= 10
    }
    while carry > 0 {
      result.append(UInt8(carry % 10) + 0x30)
      carry /= 10
    }
    result.reverse()
    return result
  }

  static func remainder(_ digits: [UInt8], _ divisor: UInt64) -> UInt64 {
    digits.reduce(0) { ($0 * 10 + UInt64($1 - 0x30)) % divisor }
  }

  static func quotient(_ digits: [UInt8], _ divisor: UInt64) -> [UInt8] {
    var rest: UInt64 = 0
    return digits.map { digit in
      rest = rest * 10 + UInt64(digit - 0x30)
      defer { rest %= divisor }
      return UInt8(rest / divisor) + 0x30
    }
  }

  static func sum(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(max(a.count, b.count) + 1)
    var carry: UInt8 = 0
    for i in 0..<max(a.count, b.count) {
      let x = i < a.count ? a[a.count - 1 - i] - 0x30 : 0
      let y = i < b.count ? b[b.count - 1 - i] - 0x30 : 0
      let digit = x + y + carry
      result.append(digit % 10 + 0x30)
      carry = digit / 10
    }
    if carry > 0 { result.append(0x31) }
    result.reverse()
    return result
  }

  static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var (a, b) = (a, b)
    while b > 0 { (a, b) = (b, a % b) }
    return a
  }
}
