/// A number without rounding: a decimal of any length, or a ratio of whole numbers.
///
/// The value is `significand` · 10^`exponent` / `divisor`. It is kept in one form only, so equal values
/// are equal and hash alike: 300万, 3,000,000 and 3 million are one.
///
///     ExactNumber("3.50") == ExactNumber("3.5")      // true
///     ExactNumber("2/3")?.description                 // "2/3"
///
/// - Complexity: O(*n*) in the digits for everything but `description`, which also writes the zeros that
///   the exponent stands for.
public struct ExactNumber: Hashable, Sendable {
  /// Whether the value is below zero.
  public let isNegative: Bool
  /// Decimal digits without zeros at either end; "0" for zero.
  public let significand: String
  /// The power of ten that the significand is multiplied by.
  public let exponent: Int
  /// 1 for a decimal, else what remains of a ratio's denominator: it shares no factor with 10 or with the
  /// significand.
  public let divisor: UInt64

  /// A whole number.
  public init(_ value: Int) {
    self.init(digits: Array(String(value.magnitude).utf8), exponent: 0, isNegative: value < 0)
  }

  /// A ratio of whole numbers, or `nil` where the denominator is zero.
  public init?(_ numerator: UInt32, over denominator: UInt32) {
    guard denominator > 0 else { return nil }
    self.init(
      digits: Array(String(numerator).utf8), exponent: 0, isNegative: false,
      divisor: UInt64(denominator))
  }

  /// Reads what `description` writes: "-12.5", "35000000", "2/3".
  ///
  /// - Returns: `nil` for anything but ASCII digits with at most one full stop among them, or two runs of
  ///   at most nine with a stroke between; a minus sign may lead.
  public init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let body = text.dropFirst(isNegative ? 1 : 0)
    let isDigits = { (part: Substring) in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    let terms = body.split(separator: "/", omittingEmptySubsequences: false)
    if terms.count == 2 {
      guard terms.allSatisfy({ isDigits($0) && $0.utf8.count <= 9 }),
        let numerator = UInt32(terms[0]), let denominator = UInt32(terms[1]),
        let ratio = ExactNumber(numerator, over: denominator)
      else { return nil }
      self = isNegative ? ratio.negated : ratio
      return
    }
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy(isDigits) else { return nil }
    self.init(
      digits: parts.flatMap(\.utf8), exponent: parts.count == 2 ? -parts[1].utf8.count : 0,
      isNegative: isNegative)
  }

  /// Brings the value into its one form.
  ///
  /// - Parameters:
  ///   - digits: ASCII digits, most significant first.
  ///   - divisor: Above zero, below 2^32.
  init(digits: [UInt8], exponent: Int, isNegative: Bool, divisor: UInt64 = 1) {
    var digits = digits
    var exponent = exponent
    var divisor = divisor
    // Twos and fives of the divisor become tenths.
    while divisor % 10 == 0 {
      divisor /= 10
      exponent -= 1
    }
    for (factor, other) in [(UInt64(2), UInt64(5)), (5, 2)] {
      while divisor % factor == 0 {
        divisor /= factor
        exponent -= 1
        digits = DecimalDigits.product(digits, other)
      }
    }
    if divisor > 1 {
      let common = DecimalDigits.greatestCommonDivisor(
        divisor, DecimalDigits.remainder(digits, divisor))
      if common > 1 {
        divisor /= common
        digits = DecimalDigits.quotient(digits, common)
      }
    }
    let first = digits.firstIndex { $0 != 0x30 } ?? digits.count
    let last = digits.lastIndex { $0 != 0x30 } ?? -1
    let isZero = first > last
    self.isNegative = isNegative && !isZero
    self.significand = isZero ? "0" : String(decoding: digits[first...last], as: UTF8.self)
    self.exponent = isZero ? 0 : exponent + (digits.count - 1 - last)
    self.divisor = isZero ? 1 : divisor
  }

  /// The value with the other sign; zero stays zero.
  public var negated: ExactNumber {
    ExactNumber(
      digits: Array(significand.utf8), exponent: exponent, isNegative: !isNegative,
      divisor: divisor)
  }

  /// The value times a power of ten.
  public func scaled(byPowerOfTen power: Int) -> ExactNumber {
    significand == "0"
      ? self
      : ExactNumber(
        isNegative: isNegative, significand: significand, exponent: exponent + power,
        divisor: divisor)
  }

  /// The value as an `Int`, where it is whole and fits.
  public var int: Int? {
    guard divisor == 1, exponent >= 0, exponent < 19, significand.utf8.count + exponent < 20
    else { return nil }
    return Int((isNegative ? "-" : "") + significand + String(repeating: "0", count: exponent))
  }

  private init(isNegative: Bool, significand: String, exponent: Int, divisor: UInt64) {
    self.isNegative = isNegative
    self.significand = significand
    self.exponent = exponent
    self.divisor = divisor
  }
}

extension ExactNumber: ExpressibleByIntegerLiteral {
  /// A whole number in source code.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension ExactNumber: CustomStringConvertible {
  /// The value in full, with a full stop before the decimals: "35000000", "-0.05", "2/3", "-2000000/3".
  public var description: String {
    let sign = isNegative ? "-" : ""
    guard divisor == 1 else { return sign + ratioDescription }
    if exponent >= 0 { return sign + significand + String(repeating: "0", count: exponent) }
    let digits = significand.utf8.count
    if digits <= -exponent {
      return sign + "0." + String(repeating: "0", count: -exponent - digits) + significand
    }
    let whole = significand.prefix(digits + exponent)
    return "\(sign)\(whole).\(significand.suffix(-exponent))"
  }

  /// Numerator and denominator without common factors.
  private var ratioDescription: String {
    var numerator = Array(significand.utf8)
    var denominator = Array(String(divisor).utf8)
    if exponent >= 0 { numerator += [UInt8](repeating: 0x30, count: exponent) }
    denominator += [UInt8](repeating: 0x30, count: max(0, -exponent))
    for factor in [UInt64(2), 5] {
      // One factor of each kind a zero at most.
      for _ in 0..<max(0, -exponent) {
        guard DecimalDigits.remainder(numerator, factor) == 0,
          DecimalDigits.remainder(denominator, factor) == 0
        else { break }
        numerator = DecimalDigits.quotient(numerator, factor)
        denominator = DecimalDigits.quotient(denominator, factor)
      }
    }
    let digits = { (number: [UInt8]) in
      String(decoding: number.drop { $0 == 0x30 }, as: UTF8.self)
    }
    return "\(digits(numerator))/\(digits(denominator))"
  }
}
