/// Chinese numerals, alone or after digits.
extension NumberScan {
  /// The numeral that begins at a Chinese numeral, or goes on after digits: 三百万, 3.5亿, 3千5百万, 二〇二四,
  /// 两千零八, 三点五, 三万五. Vague ones (几百, 三四十, 十几) say no number.
  ///
  /// - Parameter literal: The digits that it begins with, if any.
  func hanNumeral(at start: Int, after literal: Numeral? = nil) -> NumeralReading {
    var value = HanValue(leavesOutOne: conventions.language == "ja")
    var signs = 0
    var end = start
    var i = start
    if let literal {
      value.addLiteral(literal.number)
      end = literal.end
      i = end
    }
    var isColloquial = false
    var isFinancial = false
    reading: while i < text.count {
      var at = i
      // 28 亿: a space after digits is spacing.
      if Glyph.isSpace(text[at]), Glyph.isDigit(text[at - 1]) { at += 1 }
      // 300多万, 二十余亿: more or less, the number is the one that is said.
      if signs > 0 || literal != nil, [0x591A, 0x4F59, 0x9918].contains(text[at]),
        HanSign(text[at + 1])?.isUnit == true
      {
        at += 1
      }
      guard let sign = HanSign(text[at]) else {
        if let part = literalPart(afterSpace(at), &value) {
          (i, end, isColloquial) = (part.end, part.end, part.digitCount == 1 && value.isOneUnit)
          continue
        }
        if let next = decimalPart(at, &value, signs: signs) {
          (i, end) = (next, next)
          signs += 1
          continue
        }
        break
      }
      switch sign {
      case .digit(let digit):
        guard at == i, literal == nil || value.hasUnit else { break reading }
        guard value.takesDigit, !value.isDecimal else { return .none(end: afterHan(at)) }
        value.addDigit(digit)
        isColloquial = digit > 0
        if !value.endsInZero { end = at + 1 }
      case .financial(let digit):
        guard at == i, value.takesDigit, literal == nil, value.positional.isEmpty || value.hasUnit,
          HanSign(text[at + 1])?.isUnit == true || isFinancial && value.hasUnit
        else { break reading }
        value.addDigit(digit)
        isFinancial = true
        if value.hasUnit { end = at + 1 }
      case .unit(let power):
        if isMeasurePrefix(at, afterDigits: literal != nil && !value.hasUnit) { break reading }
        guard !(at > i && literal == nil && signs == 0), value.addUnit(power) else {
          return stopped(value, start, end, at, literal)
        }
        end = at + 1
      case .tens(let digit):
        guard at == i, literal == nil, value.addTens(digit) else { break reading }
        end = at + 1
      case .myriad(let power):
        // 兆字节, 兆瓦: a prefix of measures.
        guard !(power == 12 && "字瓦赫欧帕比位".unicodeScalars.contains { $0.value == text[at + 1] }),
          value.addMyriad(power)
        else { return stopped(value, start, end, at, literal) }
        end = at + 1
      }
      signs += 1
      i = at + 1
    }
    guard end > start, signs > 0 else { return .none(end: max(start + 1, i)) }
    // 十几, 三百几
    if [0x51E0, 0x5E7E, 0x6570, 0x6578].contains(text[end]) { return .none(end: end + 1) }
    let isPositional = !value.hasUnit && literal == nil
    return .numeral(
      Numeral(
        start: start, end: end, number: value.value(colloquial: isColloquial),
        form: literal == nil ? .hanNumerals : .digits,
        digitCount: isPositional ? value.positional.count : 0,
        isScaled: value.hasUnit, signs: signs))
  }

  /// 5000 of 3亿5000万.
  private func literalPart(_ at: Int, _ value: inout HanValue) -> Numeral? {
    guard Glyph.isDigit(text[at]), value.hasUnit, !value.isDecimal,
      case .numeral(let part) = digitNumeral(at: at)
    else { return nil }
    let isFollowed = HanSign(text[afterSpace(part.end)])?.isUnit == true
    let isSpaced = Glyph.isSpace(text[at - 1])
    guard let whole = part.number.int, isFollowed || !isSpaced,
      value.takesLiteral(digits: String(whole).utf8.count)
    else { return nil }
    value.addLiteral(part.number)
    return part
  }

  /// 点五 of 三点五: no time of day, so no 十 and no 分 after it.
  private func decimalPart(_ at: Int, _ value: inout HanValue, signs: Int) -> Int? {
    guard text[at] == 0x70B9 || text[at] == 0x9EDE, signs > 0, !value.isDecimal else { return nil }
    var decimals: [UInt8] = []
    var i = at + 1
    while case .digit(let digit)? = HanSign(text[i]) {
      decimals.append(UInt8(digit) + 0x30)
      i += 1
    }
    // 三点五分 is a time, 一点一点 a way.
    if decimals.isEmpty || text[i] == 0x5206 || text[i] == text[at] { return nil }
    if case .unit? = HanSign(text[i]) { return nil }
    // 两点五亿, but 两点一线: two is 二 in decimals but before what is counted.
    if text[at - 1] == 0x4E24, HanSign(text[i])?.isUnit != true,
      !Self.afterDecimals.contains(text[i])
    {
      return nil
    }
    value.addDecimals(decimals)
    return i
  }

  private static let afterDecimals: Set<UInt32> = Set(
    "个個倍公米吨噸克斤升亩畝平立美欧歐元%".unicodeScalars.map(\.value))

  /// 千 of 千克 and 千瓦, 百 of 百帕; 千米 only after digits, as 三千米 is three thousand metres.
  private func isMeasurePrefix(_ at: Int, afterDigits: Bool) -> Bool {
    switch (text[at], text[at + 1]) {
    case (0x5343, 0x7C73): afterDigits  // 千米
    case (0x5343, 0x514B), (0x5343, 0x74E6), (0x5343, 0x5361), (0x5343, 0x7126), (0x5343, 0x5E15),
      (0x5343, 0x8D6B), (0x5343, 0x4F0F), (0x767E, 0x5E15):
      true
    default: false
    }
  }

  /// The end of a run of Chinese numerals.
  func afterHan(_ i: Int) -> Int {
    var i = i
    while HanSign(text[i]) != nil { i += 1 }
    return i
  }

  /// Where a unit cannot go on: after digits the number is done, other numerals are vague or a word.
  private func stopped(
    _ value: HanValue, _ start: Int, _ end: Int, _ at: Int, _ literal: Numeral?
  ) -> NumeralReading {
    guard literal == nil || !value.hasUnit else {
      return .numeral(
        Numeral(
          start: start, end: end, number: value.value(colloquial: false), form: .digits,
          isScaled: true, signs: 1))
    }
    return .none(end: afterHan(max(at, start + 1)))
  }
}
