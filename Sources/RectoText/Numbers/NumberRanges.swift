/// What the two ends of a range share: 3–5 million is 3 million and 5 million, 3月5日至8日 two dates.
extension NumberScan {
  func sharingRanges(_ drafts: [MentionDraft]) -> [MentionDraft] {
    var drafts = drafts
    for i in drafts.indices.dropLast() where isRange(drafts[i].end, drafts[i + 1].start) {
      share(&drafts, i)
    }
    return drafts
  }

  /// Whether a dash or a word of a range, and nothing else, stands between two places.
  private func isRange(_ start: Int, _ end: Int) -> Bool {
    var (a, b) = (start, end)
    while a < b, Glyph.isSpace(text[a]) { a += 1 }
    while b > a, Glyph.isSpace(text[b - 1]) { b -= 1 }
    guard a < b, b - a <= 3 else { return false }
    if b - a == 1 {
      return Glyph.isDash(text[a]) || text[a] == 0x81F3 || text[a] == 0x5230 || text[a] == 0x6216
    }
    let word = (a..<b).map { Glyph.lower(text[$0]) }
    return Self.words.contains(word)
  }

  private static let words: Set<[UInt32]> = Set(
    ["to", "or", "bis", "à", "a", "al", "ao", "tot", "до", "do", "till", "til", "から", "--", "——"]
      .map { $0.unicodeScalars.map(\.value) })

  private func share(_ drafts: inout [MentionDraft], _ i: Int) {
    switch (drafts[i].quantity, drafts[i + 1].quantity) {
    case (.amount(let low, let lowUnit), .amount(let high, let highUnit)):
      shareAmounts(&drafts, i, (low, lowUnit), (high, highUnit))
    case (.amount(let number, .one), .date(let date)):
      // 5–8 March 2024
      guard date.day != nil, date.month != nil, let day = number.int, (1...31).contains(day) else {
        return
      }
      drafts[i].quantity = .date(CalendarDate(year: date.year, month: date.month, day: day))
    case (.date(let date), .amount(let number, .one)):
      // March 5–8
      guard date.day != nil, date.month != nil, let day = number.int, (1...31).contains(day),
        drafts[i].end + 1 == drafts[i + 1].start
      else { return }
      drafts[i + 1].quantity = .date(CalendarDate(year: date.year, month: date.month, day: day))
    case (.date(var a), .date(var b)):
      if a.year == nil, a.month != nil, b.month != nil { a.year = b.year }
      if b.year == nil, b.day != nil || b.month != nil, a.month != nil { b.year = a.year }
      if b.month == nil, b.day != nil, a.day != nil { b.month = a.month }
      if a.month == nil, a.day != nil, b.day != nil { (a.month, a.year) = (b.month, b.year) }
      drafts[i].quantity = .date(a)
      drafts[i + 1].quantity = .date(b)
    default: break
    }
  }

  /// The scale and the unit that only one end has: 3–5 million, $5–10, 5 to 10 per cent.
  private func shareAmounts(
    _ drafts: inout [MentionDraft], _ i: Int, _ low: (ExactNumber, Quantity.Unit),
    _ high: (ExactNumber, Quantity.Unit)
  ) {
    var low = low
    var high = high
    let isBare = isBareNumeral(drafts[i].numeral)
    if isBare, let scale = coefficient(drafts[i + 1].numeral), scale.power > 0,
      low.0 < scale.number, low.1 == .one || low.1 == high.1 || isMoney(low.1)
    {
      low.0 = low.0.scaled(byPowerOfTen: scale.power)
    }
    if low.1 == .one, high.1 != .one, high.1 != .ordinal {
      // 5 percentage points and the like; "from 5 to 10 %".
      low.1 = high.1
    } else if isMoney(low.1), high.1 == .one, drafts[i].end + 1 == drafts[i + 1].start {
      high.1 = low.1
    }
    drafts[i].quantity = .amount(low.0, low.1)
    drafts[i + 1].quantity = .amount(high.0, high.1)
  }

  private func isMoney(_ unit: Quantity.Unit) -> Bool {
    if case .currency = unit { return true }
    return false
  }

  private func isBareNumeral(_ range: Range<Int>) -> Bool {
    range.allSatisfy { Glyph.isDigit(text[$0]) || text[$0] == 0x2E || text[$0] == 0x2C }
      || range.count == 1 && HanSign(text[range.lowerBound]) != nil
  }

  /// The number that a numeral begins with, and the power of ten that its words of scale come to.
  private func coefficient(_ range: Range<Int>) -> (number: ExactNumber, power: Int)? {
    guard Glyph.isDigit(text[range.lowerBound]),
      case .numeral(let literal) = digitNumeral(at: range.lowerBound),
      literal.end < range.upperBound, case .numeral(let whole) = rescaled(literal, range.upperBound)
    else { return nil }
    let power = whole.number.exponent - literal.number.exponent
    let isScale = whole.number.significand == literal.number.significand
    return isScale ? (literal.number, power) : nil
  }

  private func rescaled(_ literal: Numeral, _ end: Int) -> NumeralReading {
    if HanSign(text[afterSpace(literal.end)]) != nil { return anyNumeral(at: literal.start) }
    var scaled = literal
    scale(&scaled, hasCurrency: true)
    return scaled.end == end ? .numeral(scaled) : .none(end: end)
  }
}
