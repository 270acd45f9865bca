/// Numbers in digits: where groups and decimals begin, by the language and by the shape.
extension NumberScan {
  /// The numeral that begins with a digit, without words of scale.
  ///
  /// Two different signs settle each other in every language: 1.234,5 and 1,234.5. One sign is a group
  /// or a decimal as the language has it, and by its shape: 12,34,567 is grouped, 3.14.15 is a version,
  /// "1,2,3" is a list.
  func digitNumeral(at start: Int) -> NumeralReading {
    let head = afterDigits(start)
    switch text[head] {
    case 0x2E where Glyph.isDigit(text[head + 1]): return dotted(start, head)
    case 0x2C where Glyph.isDigit(text[head + 1]): return commaed(start, head)
    case 0x27, 0x2019: return grouped(start, head, decimals: [0x2E, 0x2C])
    case let sign where Glyph.isSpace(sign) && sign != 0x09:
      // A plain space groups where the language does so, and anywhere in 10 000 and 1 234 567; the
      // others are made for it.
      let isSure =
        sign != 0x20 || conventions.hasDecimalComma
        || groupsEnd(start, head).map { $0 - head > 4 || digits(head + 1..<$0) == Self.zeros }
          == true
      return isSure ? grouped(start, head, decimals: [0x2E, 0x2C]) : plain(start, head)
    default: return plain(start, head)
    }
  }

  private static let zeros: [UInt8] = [0x30, 0x30, 0x30]

  private func plain(_ start: Int, _ end: Int, digitCount: Int? = nil) -> NumeralReading {
    .numeral(
      Numeral(
        start: start, end: end,
        number: ExactNumber(digits: digits(start..<end), exponent: 0, isNegative: false),
        form: .digits, digitCount: digitCount ?? end - start))
  }

  /// Digits with groups, and decimals where `point` is the place of a decimal sign.
  private func number(_ start: Int, _ end: Int, point: Int?) -> NumeralReading {
    var digits: [UInt8] = []
    digits.reserveCapacity(end - start)
    for i in start..<end where Glyph.isDigit(text[i]) {
      digits.append(UInt8(truncatingIfNeeded: text[i]))
    }
    return .numeral(
      Numeral(
        start: start, end: end,
        number: ExactNumber(
          digits: digits, exponent: point.map { -(end - $0 - 1) } ?? 0, isNegative: false),
        form: .digits))
  }

  /// The most characters that groups may take.
  private static var longestGroups: Int { 1024 }

  /// The end of groups of three digits that begin at a sign, if there is one at least and no other
  /// group follows.
  private func groupsEnd(_ start: Int, _ head: Int) -> Int? {
    let sign = text[head]
    guard (1...3).contains(head - start), text[start] != 0x30 else { return nil }
    var end = head
    while text[end] == sign, Glyph.isDigit(text[end + 1]) {
      let next = afterDigits(end + 1)
      // A list without end is not searched from each of its members.
      if end - head > Self.longestGroups { return nil }
      // A space parts other numbers too: what is no group ends the number.
      if next - end != 4 { return Glyph.isSpace(sign) && end > head ? end : nil }
      end = next
    }
    return end > head ? end : nil
  }

  /// 12,34,567: groups of two before the last.
  private func indianGroupsEnd(_ start: Int, _ head: Int) -> Int? {
    guard (1...2).contains(head - start), text[start] != 0x30 else { return nil }
    var end = head
    while text[end] == 0x2C, Glyph.isDigit(text[end + 1]), end - head < Self.longestGroups {
      let next = afterDigits(end + 1)
      if next - end == 4 {
        return end > head && !(text[next] == 0x2C && Glyph.isDigit(text[next + 1])) ? next : nil
      }
      if next - end != 3 { return nil }
      end = next
    }
    return nil
  }

  /// A number whose groups are parted by the sign at `head`, else the digits before it.
  private func grouped(_ start: Int, _ head: Int, decimals: [UInt32]) -> NumeralReading {
    guard let end = groupsEnd(start, head) else { return plain(start, head) }
    if decimals.contains(text[end]), Glyph.isDigit(text[end + 1]) {
      let last = afterDigits(end + 1)
      // "1 234,567,890" goes on as another number does.
      if text[last] != text[end] || !Glyph.isDigit(text[last + 1]) {
        return number(start, last, point: end)
      }
    }
    return number(start, end, point: nil)
  }

  private func dotted(_ start: Int, _ head: Int) -> NumeralReading {
    let next = afterDigits(head + 1)
    if text[next] == 0x2E, Glyph.isDigit(text[next + 1]) { return dottedChain(start, head) }
    if text[next] == 0x2C, Glyph.isDigit(text[next + 1]), groupsEnd(start, head) != nil {
      return grouped(start, head, decimals: [0x2C])
    }
    if conventions.hasDecimalComma, groupsEnd(start, head) != nil {
      return number(start, next, point: nil)
    }
    return number(start, next, point: head)
  }

  /// Two full stops or more: groups where the language has them, else a version or an address.
  private func dottedChain(_ start: Int, _ head: Int) -> NumeralReading {
    var end = head
    var parts = 1
    var isByte = head - start <= 3 && int(start..<head) < 256
    while text[end] == 0x2E, Glyph.isDigit(text[end + 1]) {
      let next = afterDigits(end + 1)
      isByte =
        isByte && next - end <= 4 && int(end + 1..<next) < 256
        && (text[end + 1] != 0x30 || next == end + 2)
      end = next
      parts += 1
    }
    // 5.100.100.100 is five billion, 192.168.100.200 an address.
    let isAddress = parts == 4 && isByte && head - start == 3
    let hasDecimals = text[end] == 0x2C && Glyph.isDigit(text[end + 1])
    guard !isAddress, conventions.hasDecimalComma || hasDecimals, groupsEnd(start, head) == end
    else { return .none(end: afterWord(end)) }
    return grouped(start, head, decimals: [0x2C])
  }

  private func commaed(_ start: Int, _ head: Int) -> NumeralReading {
    let next = afterDigits(head + 1)
    if let end = groupsEnd(start, head) {
      let hasPoint = text[end] == 0x2E && Glyph.isDigit(text[end + 1])
      if !conventions.hasDecimalComma || end > next || hasPoint {
        return grouped(start, head, decimals: [0x2E])
      }
    }
    if let end = indianGroupsEnd(start, head) {
      let hasPoint = text[end] == 0x2E && Glyph.isDigit(text[end + 1])
      return number(start, hasPoint ? afterDigits(end + 1) : end, point: hasPoint ? end : nil)
    }
    let isList = text[next] == 0x2C && Glyph.isDigit(text[next + 1])
    guard conventions.hasDecimalComma, !isList else { return plain(start, head) }
    return number(start, next, point: head)
  }
}
