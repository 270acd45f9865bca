/// Writes whole numbers as people do: the slow twin of reading them.
public enum NumberWriter {
  /// Digits in groups of three.
  public static func grouped(_ value: Int, by sign: String) -> String {
    var groups: [String] = []
    var rest = String(value)
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest.removeLast(3)
    }
    return ([rest] + groups).joined(separator: sign)
  }

  /// The last three digits, then groups of two.
  public static func indian(_ value: Int) -> String {
    var groups = [String(String(value).suffix(3))]
    var rest = String(value).dropLast(3)
    while !rest.isEmpty {
      groups.insert(String(rest.suffix(2)), at: 0)
      rest = rest.dropLast(min(2, rest.count))
    }
    return groups.joined(separator: ",")
  }

  /// ASCII as full-width forms.
  public static func fullWidth(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isPrinting = (0x21...0x7E).contains(scalar.value)
      scalars.append(isPrinting ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(scalars)
  }

  /// ASCII digits as those of another script, by the code of its zero.
  public static func digits(_ text: String, zero: UInt32) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      scalars.append(isDigit ? Unicode.Scalar(scalar.value - 0x30 + zero) ?? scalar : scalar)
    }
    return String(scalars)
  }

  /// Chinese numerals with units, up to 9999兆: 三千零五万.
  public static func han(
    _ value: Int, digits: String = "零一二三四五六七八九", units: String = "十百千"
  ) -> String {
    if value == 0 { return String(digits.prefix(1)) }
    let digits = Array(digits)
    let units = [""] + units.map(String.init)
    var sections: [(value: Int, unit: String)] = []
    var rest = value
    for unit in ["", "万", "亿", "兆"] where rest > 0 {
      sections.append((rest % 10000, unit))
      rest /= 10000
    }
    var text = ""
    var needsZero = false
    for section in sections.reversed() {
      if section.value == 0 {
        needsZero = !text.isEmpty
        continue
      }
      var rest = section.value
      for place in [3, 2, 1, 0] {
        let digit = rest / power(10, place)
        rest %= power(10, place)
        if digit == 0 {
          needsZero = !text.isEmpty
        } else {
          if needsZero { text.append(digits[0]) }
          needsZero = false
          text.append(digits[digit])
          text += units[place]
        }
      }
      text += section.unit
      needsZero = false
    }
    return text
  }

  /// Chinese numerals one a digit: 二〇二四.
  public static func positional(_ value: Int) -> String {
    let digits = Array("〇一二三四五六七八九")
    return String(String(value).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }

  /// Digits with Chinese units: 3亿5000万.
  public static func mixed(_ value: Int) -> String {
    var parts: [String] = []
    var rest = value
    for unit in ["", "万", "亿", "兆"] where rest > 0 {
      if rest % 10000 > 0 { parts.insert("\(rest % 10000)\(unit)", at: 0) }
      rest /= 10000
    }
    return parts.isEmpty ? "0" : parts.joined()
  }

  /// English words, up to trillions.
  public static func english(_ value: Int) -> String {
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = [
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    if value < 20 { return small[value] }
    if value < 100 {
      return tens[value / 10] + (value % 10 > 0 ? "-" + small[value % 10] : "")
    }
    if value < 1000 {
      let rest = value % 100
      return small[value / 100] + " hundred" + (rest > 0 ? " and " + english(rest) : "")
    }
    for (name, size) in [
      ("trillion", 1_000_000_000_000), ("billion", 1_000_000_000), ("million", 1_000_000),
      ("thousand", 1000),
    ] where value >= size {
      let rest = value % size
      let joint = rest == 0 ? "" : rest < 100 ? " and " : " "
      return "\(english(value / size)) \(name)" + joint + (rest > 0 ? english(rest) : "")
    }
    return String(value)
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
