/// What the two ends of a range share: 3–5 million is 3 million and 5 million, 3月5日至8日 two dates.
extension NumberScan {
  func sharingRanges(_ drafts: [MentionDraft]) -> [MentionDraft] {
    var drafts = drafts
    for i in drafts.indices.dropLast() where isRange(drafts[i], drafts[i + 1]) {
      share(&drafts, i)
    }
    return drafts
  }

  /// Whether a dash or a word of a range, and nothing else, stands between two mentions.
  private func isRange(_ low: MentionDraft, _ high: MentionDraft) -> Bool {
    var (a, b) = (low.end, high.start)
    // 5. bis 8. März
    if text[a] == 0x2E, case .date = high.quantity { a += 1 }
    while a < b, Glyph.isSpace(text[a]) { a += 1 }
    while b > a, Glyph.isSpace(text[b - 1]) { b -= 1 }
    guard a < b, b - a <= 3 else { return false }
    if b - a == 1, isRangeSign(text[a]) { return true }
    // 9/10 septembre
    if b - a == 1, text[a] == 0x2F, case .date = high.quantity { return true }
    let word = (a..<b).map { Glyph.lower(text[$0]) }
    if Self.words.contains(word) { return true }
    // between 5 and 10 per cent
    return Glyph.isLetter(word[0])
      && Self.conjunctions[wordBefore(low.start)]?.contains(word) == true
  }

  /// Dashes, 至, 到, 或.
  private func isRangeSign(_ scalar: UInt32) -> Bool {
    Glyph.isDash(scalar) || scalar == 0x81F3 || scalar == 0x5230 || scalar == 0x6216
  }

  private static let words: Set<[UInt32]> = Set(
    [
      "to", "or", "bis", "à", "au", "a", "al", "ao", "tot", "до", "по", "do", "till", "til", "から",
      "--", "——",
    ].map { $0.unicodeScalars.map(\.value) })

  /// What stands between the ends after a word for "between".
  private static let conjunctions = [
    "between": ["and"], "zwischen": ["und"], "entre": ["et", "y", "e"], "tra": ["e"],
    "fra": ["e"], "tussen": ["en"], "между": ["и"], "pomiędzy": ["a"], "między": ["a"],
  ].mapValues { Set($0.map { $0.unicodeScalars.map(\.value) }) }

  /// 三 of 三到五年, which by itself would count nothing.
  func rangeStart(_ i: Int) -> MentionDraft? {
    guard case .digit(let low)? = HanSign(text[i]), low > 1, isRangeSign(text[i + 1]),
      HanSign(text[i + 2]) != nil, let high = amount(at: i + 2).draft,
      case .amount(let number, _) = high.quantity, ExactNumber(low) < number
    else { return nil }
    return MentionDraft(i, i + 1, .amount(ExactNumber(low), .one), .hanNumerals)
  }

  private func share(_ drafts: inout [MentionDraft], _ i: Int) {
    switch (drafts[i].quantity, drafts[i + 1].quantity) {
    case (.amount(let low, let lowUnit), .amount(var high, let highUnit)):
      // $300m–400m: the second end has a currency too, so that m is no metre.
      if isMoney(lowUnit), highUnit == .one, drafts[i].end + 1 == drafts[i + 1].start,
        let scaled = amount(at: drafts[i + 1].start, hasCurrency: true).draft,
        case .amount(let number, .one) = scaled.quantity
      {
        (drafts[i + 1], high) = (scaled, number)
      }
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
    let isOneSign = drafts[i].numeral.count == 1
    if isBareNumeral(drafts[i]), let scale = coefficient(drafts[i + 1], isOneSign: isOneSign),
      scale.power > 0,
      low.0 < scale.number, low.1 == .one || low.1 == high.1 || isMoney(low.1)
    {
      low.0 = low.0.scaled(byPowerOfTen: scale.power)
    }
    if low.1 == .one, high.1 != .one, high.1 != .ordinal {
      // 5 percentage points and the like; "from 5 to 10 %".
      low.1 = high.1
    } else if isMoney(low.1), high.1 == .one, drafts[i].end + 1 == drafts[i + 1].start {
      high.1 = low.1
    } else if low.1 == .percent, high.1 == .one, drafts[i].start < drafts[i].numeral.lowerBound {
      // 百分之五到十
      high.1 = low.1
    }
    drafts[i].quantity = .amount(low.0, low.1)
    drafts[i + 1].quantity = .amount(high.0, high.1)
  }

  private func isMoney(_ unit: Quantity.Unit) -> Bool {
    if case .currency = unit { return true }
    return false
  }

  /// Whether a numeral has no scale of its own: 3, 三十, ten.
  private func isBareNumeral(_ draft: MentionDraft) -> Bool {
    if draft.form == .words { return scaleAtEnd(draft.numeral) == nil }
    return draft.numeral.allSatisfy {
      if case .myriad? = HanSign(text[$0]) { return false }
      return Glyph.isDigit(text[$0]) || text[$0] == 0x2E || text[$0] == 0x2C
        || HanSign(text[$0]) != nil
    }
  }

  /// The number that a numeral begins with, and the power of ten that its words of scale come to.
  ///
  /// - Parameter isOneSign: Whether the other end is a digit alone, which 百 and 千 count too: 三至五百.
  private func coefficient(_ draft: MentionDraft, isOneSign: Bool) -> (
    number: ExactNumber, power: Int
  )? {
    let range = draft.numeral
    guard case .amount(let value, _) = draft.quantity else { return nil }
    switch draft.form {
    case .words:
      guard let power = scaleAtEnd(range) else { return nil }
      return part(of: value, power, below: 1000)
    case .hanNumerals:
      var power = 0
      signs: for i in range.reversed() {
        switch HanSign(text[i]) {
        case .myriad(let more): power += more
        case .unit(let more) where isOneSign && more > 1: power += more
        default: break signs
        }
      }
      return part(of: value, power, below: 10000)
    default:
      guard Glyph.isDigit(text[range.lowerBound]),
        case .numeral(let literal) = digitNumeral(at: range.lowerBound),
        literal.end < range.upperBound,
        case .numeral(let whole) = rescaled(literal, range.upperBound)
      else { return nil }
      let power = whole.number.exponent - literal.number.exponent
      let isScale = whole.number.significand == literal.number.significand
      return isScale ? (literal.number, power) : nil
    }
  }

  private func part(of value: ExactNumber, _ power: Int, below limit: Int) -> (
    number: ExactNumber, power: Int
  )? {
    let part = value.scaled(byPowerOfTen: -power)
    return power > 0 && part < ExactNumber(limit) ? (part, power) : nil
  }

  /// The power of ten of the word of scale that number words end in.
  private func scaleAtEnd(_ range: Range<Int>) -> Int? {
    var start = range.upperBound
    while start > range.lowerBound, Glyph.isLetter(text[start - 1]) { start -= 1 }
    for trie in [vocabulary.running, vocabulary.following] {
      // Hundreds are part of the number that a scale counts.
      if let match = trie.longestMatch(in: text, at: start), match.term.role == .scale,
        match.term.value > 2
      {
        return match.term.value
      }
    }
    return nil
  }

  private func rescaled(_ literal: Numeral, _ end: Int) -> NumeralReading {
    if HanSign(text[afterSpace(literal.end)]) != nil { return anyNumeral(at: literal.start) }
    var scaled = literal
    scale(&scaled, hasCurrency: true)
    return scaled.end == end ? .numeral(scaled) : .none(end: end)
  }
}
