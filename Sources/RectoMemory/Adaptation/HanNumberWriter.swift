/// Writes numbers in Chinese numerals, as they are usually written.
enum HanNumberWriter {
  /// 二十五, 三百万, 一百零五; `nil` beyond 9999万亿.
  ///
  /// - Parameter isTraditional: Whether the units are 萬 and 億.
  static func text(_ value: Int, isTraditional: Bool = false) -> String? {
    guard value > 0, value < 10_000_000_000_000_000 else { return value == 0 ? "零" : nil }
    let units = isTraditional ? ["", "萬", "億", "兆"] : ["", "万", "亿", "万亿"]
    var sections: [Int] = []
    var rest = value
    while rest > 0 {
      sections.append(rest % 10_000)
      rest /= 10_000
    }
    var text = ""
    var skipsZero = false
    for place in sections.indices.reversed() {
      let section = sections[place]
      if section == 0 {
        skipsZero = true
        continue
      }
      if !text.isEmpty, skipsZero || section < 1000 { text += "零" }
      text += self.section(section) + units[place]
      skipsZero = false
    }
    // 十五, not 一十五
    return text.hasPrefix("一十") ? String(text.dropFirst()) : text
  }

  /// 二〇二四: a digit a character.
  static func digits(_ value: Int) -> String {
    String(String(value).compactMap { $0.wholeNumberValue.map { positional[$0] } })
  }

  private static func section(_ value: Int) -> String {
    var text = ""
    var skipsZero = false
    for (unit, size) in [("千", 1000), ("百", 100), ("十", 10), ("", 1)] {
      let digit = value / size % 10
      if digit == 0 {
        skipsZero = !text.isEmpty
        continue
      }
      if skipsZero { text += "零" }
      text += String(numerals[digit]) + unit
      skipsZero = false
    }
    return text
  }

  private static let numerals = Array("零一二三四五六七八九")
  private static let positional = Array("〇一二三四五六七八九")
}
