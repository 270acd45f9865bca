/// Dates, by numbers and by names.
extension NumberScan {
  /// The date that begins with a number in digits or Chinese numerals: 2024年3月5日, 3月5日, 5 March
  /// 2024, 5. März, 2024-03-05, 5/3/2024 where the language settles the order.
  func date(at start: Int) -> MentionDraft? {
    guard case .numeral(let first) = dateNumeral(at: start) else { return nil }
    return hanDate(first, era: nil) ?? separated(first) ?? dayAndMonth(first)
      ?? namedMonth(after: first)
  }

  /// 05.03. as German and its neighbours write a day without its year; the last full stop may end the
  /// sentence, so it is left out.
  private func dayAndMonth(_ first: Numeral) -> MentionDraft? {
    guard conventions.hasDecimalComma, conventions.dateOrder == .dayFirst, first.digitCount == 2,
      text[first.end] == 0x2E, case let end = afterDigits(first.end + 1), end - first.end == 3,
      text[end] == 0x2E, !Glyph.isDigit(text[end + 1]), let day = first.number.int,
      (1...31).contains(day), case let month = int(first.end + 1..<end), (1...12).contains(month)
    else { return nil }
    return MentionDraft(
      first.start, end, .date(CalendarDate(month: month, day: day)), .digits)
  }

  /// A number that may be part of a date: bare digits, or any Chinese numeral without scale words.
  private func dateNumeral(at i: Int) -> NumeralReading {
    if Glyph.isDigit(text[i]) {
      let end = afterDigits(i)
      guard end - i <= 4 else { return .none(end: end) }
      return .numeral(
        Numeral(
          start: i, end: end, number: ExactNumber(int(i..<end)), form: .digits, digitCount: end - i)
      )
    }
    return HanSign(text[i]) == nil ? .none(end: i) : hanNumeral(at: i)
  }

  // MARK: Year, month, day by their signs

  /// 2024年3月5日 and its parts, from the numeral that begins it.
  ///
  /// - Parameter era: What is added to the year, and the place where the era's name begins.
  func hanDate(_ first: Numeral, era: (offset: Int, start: Int)?) -> MentionDraft? {
    var date = CalendarDate()
    let start = era?.start ?? first.start
    var end = first.start
    var part: Numeral? = first
    let mark = text[afterSpace(first.end)]
    if isYearMark(mark), let year = year(first, era: era?.offset) {
      date.year = year
      end = afterSpace(first.end) + 1
      // 90年代, 八十年代
      if text[end] == 0x4EE3 { return decadeOfYears(first, year, start, end + 1) }
      part = numeralFollowing(end)
    } else if era != nil {
      return nil
    }
    if let month = part, isMonthMark(text[afterSpace(month.end)]), let value = month.number.int,
      (1...12).contains(value), month.number.divisor == 1, date.year != nil || !isRelative(month)
    {
      date.month = value
      end = afterSpace(month.end) + 1
      if text[end] == 0x4EFD { end += 1 }  // 月份
      part = numeralFollowing(end)
    } else if date.year != nil {
      part = nil
    }
    if let day = part, let value = day.number.int, (1...31).contains(value) {
      let sign = text[afterSpace(day.end)]
      let isDay = sign == 0x65E5 || sign == 0xC77C
      let isNumbered = date.month != nil && (sign == 0x53F7 || sign == 0x865F)
      // 三日 alone may be three days; 5日元 is money.
      let isWhole = date.month != nil || day.form == .digits && !isMoney(afterSpace(day.end))
      if isDay || isNumbered, isWhole {
        date.day = value
        end = afterSpace(day.end) + 1
      }
    }
    if date == CalendarDate() { return nil }
    return MentionDraft(start, end, .date(date), first.form)
  }

  /// 上一月 and 某一月 are no January.
  private func isRelative(_ month: Numeral) -> Bool {
    month.form == .hanNumerals && month.number == ExactNumber(1)
      && Self.relative.contains(text[month.start - 1])
  }

  private static let relative: Set<UInt32> = Set("上下某每这這同任前后後意首".unicodeScalars.map(\.value))

  private func isYearMark(_ scalar: UInt32) -> Bool { scalar == 0x5E74 || scalar == 0xB144 }
  private func isMonthMark(_ scalar: UInt32) -> Bool { scalar == 0x6708 || scalar == 0xC6D4 }

  private func isMoney(_ i: Int) -> Bool {
    vocabulary.following.longestMatch(in: text, at: i)?.term.role == .currency
  }

  private func numeralFollowing(_ end: Int) -> Numeral? {
    guard case .numeral(let numeral) = dateNumeral(at: afterSpace(end)) else { return nil }
    return numeral
  }

  /// The year that a numeral before 年 says; `nil` for a number of years.
  private func year(_ numeral: Numeral, era: Int?) -> Int? {
    guard numeral.number.divisor == 1, let value = numeral.number.int, value > 0 else { return nil }
    if let era {
      if era < 0 { return -value }
      return era == 0 || value < 200 ? value + era : nil
    }
    if numeral.digitCount == 4 { return (1000...2999).contains(value) ? value : nil }
    // 〇八年, 08年; 两千零八年
    if numeral.digitCount == 2, text[numeral.start] == 0x3007 || text[numeral.start] == 0x30 {
      return 2000 + value
    }
    if numeral.digitCount == 2, numeral.number.significand.utf8.count == 1,
      afterDecadeMark(afterSpace(numeral.end)) != nil
    {
      return 1900 + value
    }
    if numeral.digitCount == 0, numeral.signs == 2, value % 10 == 0, (20...90).contains(value),
      afterDecadeMark(numeral.end) != nil
    {
      return 1900 + value
    }
    return numeral.digitCount == 0 && numeral.signs > 1 && (1900...2099).contains(value)
      ? value : nil
  }

  private func decadeOfYears(_ numeral: Numeral, _ year: Int, _ start: Int, _ end: Int)
    -> MentionDraft?
  {
    year % 10 == 0 ? MentionDraft(start, end, .decade(year), numeral.form) : nil
  }

  // MARK: Signs between numbers

  /// 2024-03-05, 2024/3/5, 5.3.2024, 03/05/2024.
  private func separated(_ first: Numeral) -> MentionDraft? {
    let sign = text[first.end]
    guard first.form == .digits, sign == 0x2D || sign == 0x2F || sign == 0x2E,
      case let (start, b) = (first.end + 1, afterDigits(first.end + 1)),
      (1...2).contains(b - start),
      text[b] == sign
    else { return nil }
    let end = afterDigits(b + 1)
    guard (1...4).contains(end - b - 1), !Glyph.isLetter(text[end]) || text[end] == 0x54,
      text[end] != sign || !Glyph.isDigit(text[end + 1]),
      let parts = ordered((first.start..<first.end, start..<b, b + 1..<end), sign)
    else { return nil }
    guard let month = parts.month, (1...12).contains(month), let day = parts.day,
      (1...31).contains(day)
    else { return nil }
    return MentionDraft(first.start, end, .date(parts), .digits)
  }

  private func ordered(_ parts: (Range<Int>, Range<Int>, Range<Int>), _ sign: UInt32)
    -> CalendarDate?
  {
    let (a, b, c) = (int(parts.0), int(parts.1), int(parts.2))
    if parts.0.count == 4, (1000...2999).contains(a), parts.2.count <= 2 {
      return CalendarDate(year: a, month: b, day: c)
    }
    guard parts.2.count == 4, (1000...2999).contains(c), parts.0.count <= 2, sign != 0x2D || a > 0
    else { return nil }
    if a > 12, b <= 12 { return CalendarDate(year: c, month: b, day: a) }
    if b > 12, a <= 12 { return CalendarDate(year: c, month: a, day: b) }
    if a == b { return CalendarDate(year: c, month: a, day: b) }
    // Full stops are written by those who put the day first.
    if sign == 0x2E { return CalendarDate(year: c, month: b, day: a) }
    switch conventions.dateOrder {
    case .dayFirst: return CalendarDate(year: c, month: b, day: a)
    case .monthFirst: return CalendarDate(year: c, month: a, day: b)
    case .yearFirst, nil: return nil
    }
  }

  // MARK: Months by name

  /// 5 March 2024, 5th of March, 5. März 2024, 1er mars, 5 de marzo de 2024.
  private func namedMonth(after day: Numeral) -> MentionDraft? {
    guard day.form == .digits, day.digitCount <= 2, let value = day.number.int,
      (1...31).contains(value)
    else { return nil }
    var i = day.end
    if text[i] == 0x2E {
      i += 1
    } else if let match = vocabulary.following.longestMatch(in: text, at: i),
      match.term.role == .ordinalMark
    {
      i = match.end
    }
    guard Glyph.isSpace(text[i]) || text[i] == 0x2D || i > day.end else { return nil }
    i = afterConnectingWord(Glyph.isSpace(text[i]) || text[i] == 0x2D ? i + 1 : i)
    guard let month = monthName(at: i) else { return nil }
    var date = CalendarDate(month: month.value, day: value)
    let end = addYear(&date, month.end)
    return MentionDraft(day.start, end, .date(date), .digits)
  }

  /// March 5, 2024; March 2024; March; from the name.
  func date(fromMonth term: Term, _ start: Int, _ nameEnd: Int) -> MentionDraft? {
    var date = CalendarDate(month: term.value)
    let dotted = text[nameEnd] == 0x2E && term.isShort ? nameEnd + 1 : nameEnd
    var end = nameEnd
    if let day = dayFollowing(dotted) {
      date.day = day.value
      end = addYear(&date, day.end)
    } else {
      end = addYear(&date, dotted)
      if date.year == nil { end = nameEnd }
    }
    if date.year == nil, date.day == nil, !isMonthAlone(term, start, nameEnd) { return nil }
    return MentionDraft(start, end, .date(date), end == nameEnd ? .name : .digits)
  }

  /// The day of March 5, March 5th: one or two digits that go on as no other number.
  private func dayFollowing(_ i: Int) -> (value: Int, end: Int)? {
    guard Glyph.isSpace(text[i]) else { return nil }
    guard Glyph.isDigit(text[i + 1]) else {
      // March thirty-first
      guard case .numeral(let word) = wordNumeral(at: i + 1), word.isOrdinal,
        let value = word.number.int, (1...31).contains(value)
      else { return nil }
      return (value, word.end)
    }
    var end = afterDigits(i + 1)
    guard end - i <= 3, case let value = int(i + 1..<end), (1...31).contains(value) else {
      return nil
    }
    if let match = vocabulary.following.longestMatch(in: text, at: end),
      match.term.role == .ordinalMark
    {
      end = match.end
    }
    let isNumber = text[end] == 0x2E || text[end] == 0x2C || text[end] == 0x3A
    if isNumber, Glyph.isDigit(text[end + 1]) { return nil }
    if Glyph.isLetter(text[end]) || text[end] == 0x25 { return nil }
    if let match = vocabulary.following.longestMatch(in: text, at: afterSpace(end)),
      [.scale, .percent, .currency, .forenoon, .afternoon].contains(match.term.role)
    {
      return nil
    }
    return (value, end)
  }

  /// Takes ", 2024", " 2024", " de 2024" into a date; the end of it, or where it began.
  private func addYear(_ date: inout CalendarDate, _ end: Int) -> Int {
    var i = end
    if text[i] == 0x2E, !Glyph.isDigit(text[i + 1]) { i += 1 }
    if text[i] == 0x2C { i += 1 }
    guard Glyph.isSpace(text[i]) || text[i] == 0x2D || i > end else { return end }
    i = afterConnectingWord(Glyph.isSpace(text[i]) || text[i] == 0x2D ? i + 1 : i)
    if case .numeral(let word) = wordNumeral(at: i), word.digitCount == 4,
      let year = word.number.int
    {
      date.year = year
      return word.end
    }
    let last = afterDigits(i)
    guard last - i == 4, case let year = int(i..<last), (1000...2999).contains(year),
      !Glyph.isWordPart(text[last]),
      !([0x2C, 0x2E].contains(text[last]) && Glyph.isDigit(text[last + 1]))
    else { return end }
    date.year = year
    return last
  }

  /// The place after "of", "de", "del", "d'" and a space.
  private func afterConnectingWord(_ i: Int) -> Int {
    // No further than the longest of them: all of 1st1st1st… is one word.
    var end = i
    while Glyph.isWordPart(text[end]), end - i < 4 { end += 1 }
    let word = (i..<end).map { Glyph.lower(text[$0]) }
    if word == [0x64], text[end] == 0x27 || text[end] == 0x2019 { return end + 1 }
    return Self.connecting.contains(word) && Glyph.isSpace(text[end]) ? end + 1 : i
  }

  private static let connecting: Set<[UInt32]> = Set(
    ["of", "de", "del", "di", "do"].map { $0.unicodeScalars.map(\.value) })

  /// A month's name within a date, in any case.
  private func monthName(at i: Int) -> (value: Int, end: Int)? {
    var best: (Int, Int)?
    vocabulary.running.forEachMatch(in: text, at: i, ignoringCase: true) { term, end in
      if term.role == .month {
        best = (term.value, term.isShort && text[end] == 0x2E ? end + 1 : end)
      }
    }
    return best
  }

  /// Whether a month's name alone is one: March, not Mar or march; May only after in, by, since.
  private func isMonthAlone(_ term: Term, _ start: Int, _ end: Int) -> Bool {
    if term.isShort { return text[end] == 0x2E && Self.beforeMonths.contains(wordBefore(start)) }
    guard wordAt(start) == "may" else { return true }
    return Self.beforeMonths.contains(wordBefore(start))
  }

  private static let beforeMonths: Set<String> = [
    "in", "by", "since", "of", "last", "next", "this", "until", "till", "from", "to", "early",
    "late",
    "mid", "before", "on", "after", "during", "through", "for", "every",
  ]
}
