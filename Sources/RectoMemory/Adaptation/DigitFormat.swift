internal import RectoText

/// How a number in digits is written: separators, decimals, width, word of scale.
struct DigitFormat {
  /// The sign between groups of three, where there is one.
  var groupSign: String?
  var decimalSign: String
  /// How many digits follow the decimal sign.
  var decimals: Int
  /// How many digits stand before it.
  var wholeDigits: Int
  var isFullWidth: Bool
  /// Between digits and scale.
  var gap: String
  /// Empty where there is none.
  var scale: String
  /// The power of ten that the scale stands for.
  var power: Int
  /// What the digits say, without the scale.
  var coefficient: ExactNumber

  /// Reads how a numeral is written whose value is known; `nil` where writing it so does not give the same text
  /// again.
  init?(_ text: String, value: ExactNumber, decimalComma: Bool = false) {
    guard value.divisor == 1, let first = text.first, first.isAnyDigit else { return nil }
    let isFullWidth = "０１２３４５６７８９".contains(first)
    var digits = text.prefix { $0.isAnyDigit || Self.separators.contains($0) }
    while let last = digits.last, !last.isAnyDigit { digits.removeLast() }
    let rest = text.dropFirst(digits.count)
    let gap = String(rest.prefix { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" })
    let scale = String(rest.dropFirst(gap.count))
    guard !scale.isEmpty || gap.isEmpty,
      !scale.contains(where: { $0.isAnyDigit || $0.isWhitespace || "多余餘几".contains($0) })
    else { return nil }
    let narrow = String(digits.map { isFullWidth ? $0.narrow : $0 })
    let groups: [String] = ["'", "’", "\u{A0}", "\u{202F}", " "].filter {
      narrow.contains($0 as String)
    }
    for (decimal, group) in decimalComma ? [(",", "."), (".", ",")] : [(".", ","), (",", ".")] {
      let sign: String? = groups.first ?? (narrow.contains(group) ? group : nil)
      guard let (number, decimals, whole) = Self.parse(narrow, decimal: decimal, group: sign),
        let power = Self.power(of: value, over: number),
        scale.isEmpty ? power == 0 : (2...16).contains(power)
      else { continue }
      let format = DigitFormat(
        groupSign: sign, decimalSign: decimal, decimals: decimals, wholeDigits: whole,
        isFullWidth: isFullWidth, gap: gap, scale: scale, power: power, coefficient: number)
      guard format.written(number, decimals: decimals) == digits else { continue }
      self = format
      return
    }
    return nil
  }

  private init(
    groupSign: String?, decimalSign: String, decimals: Int, wholeDigits: Int, isFullWidth: Bool,
    gap: String, scale: String, power: Int, coefficient: ExactNumber
  ) {
    (self.groupSign, self.decimalSign, self.decimals) = (groupSign, decimalSign, decimals)
    (self.wholeDigits, self.isFullWidth) = (wholeDigits, isFullWidth)
    (self.gap, self.scale, self.power, self.coefficient) = (gap, scale, power, coefficient)
  }

  /// Digits as the format writes them, without scale.
  ///
  /// - Parameter decimals: How many are written at least; more where the value needs them.
  func written(_ value: ExactNumber, decimals: Int) -> String {
    let plain = (value.isNegative ? value.negated : value).description
    let parts = plain.split(separator: ".")
    var whole = String(parts.first ?? "0")
    var fraction = parts.count > 1 ? String(parts[1]) : ""
    while fraction.count < decimals { fraction += "0" }
    if let groupSign, whole.count > 3 {
      var groups: [Substring] = []
      var rest = whole[...]
      while !rest.isEmpty {
        groups.insert(rest.suffix(3), at: 0)
        rest = rest.dropLast(3)
      }
      whole = groups.joined(separator: groupSign)
    }
    let text = fraction.isEmpty ? whole : whole + decimalSign + fraction
    return isFullWidth ? String(text.map(\.wide)) : text
  }

  /// The decimals that a value cannot do without.
  static func decimals(of value: ExactNumber) -> Int { max(0, -value.exponent) }

  private static func parse(_ text: String, decimal: String, group: String?)
    -> (ExactNumber, decimals: Int, whole: Int)?
  {
    var text = text
    if let group {
      text = String(text.split(separator: group, omittingEmptySubsequences: false).joined())
    }
    let parts = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2, let number = ExactNumber(parts.joined(separator: ".")) else {
      return nil
    }
    return (number, parts.count == 2 ? parts[1].count : 0, parts[0].count)
  }

  /// The power of ten by which one value is the other.
  private static func power(of value: ExactNumber, over number: ExactNumber) -> Int? {
    let magnitude = value.isNegative ? value.negated : value
    if magnitude == number { return 0 }
    let power = magnitude.exponent - number.exponent
    return number.scaled(byPowerOfTen: power) == magnitude ? power : nil
  }

  private static let separators = Set<Character>(".,'’ \u{A0}\u{202F}．，")
}

extension Character {
  var isAnyDigit: Bool { ("0"..."9").contains(self) || ("０"..."９").contains(self) }

  /// A full-width form as ASCII.
  var narrow: Character {
    guard let scalar = unicodeScalars.first, (0xFF01...0xFF5E).contains(scalar.value),
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return self }
    return Character(narrow)
  }

  /// An ASCII digit, full stop or comma as a full-width form.
  var wide: Character {
    guard let value = asciiValue, let wide = Unicode.Scalar(UInt32(value) + 0xFEE0) else {
      return self
    }
    return Character(wide)
  }
}
