/// What stands at a place where a mention may begin.
enum MentionReading {
  case mention(MentionDraft)
  /// No mention; where reading goes on.
  case none(end: Int)

  init(_ draft: MentionDraft?, orEnd end: Int) {
    self = draft.map { .mention($0) } ?? .none(end: end)
  }

  var draft: MentionDraft? {
    if case .mention(let draft) = self { return draft }
    return nil
  }

  var end: Int {
    switch self {
    case .mention(let draft): draft.end
    case .none(let end): end
    }
  }
}

/// The walk through a text: which reader looks at which place.
extension NumberScan {
  /// Every mention, with what the ends of ranges share.
  func mentions() -> [MentionDraft] {
    var drafts: [MentionDraft] = []
    var i = 0
    while i < text.count {
      let scalar = text.scalars[i]
      let isStarter = scalar > 0xFFFF || vocabulary.starters[Int(scalar)]
      let reading: MentionReading
      if scalar &- 0x2E80 < 0x7180 {
        // Chinese and kana are never part of a word here: most of them end the matter at once.
        reading = isStarter ? readSign(i) : .none(end: i + 1)
      } else if Glyph.isDigit(scalar) {
        reading = readDigits(i)
      } else if Glyph.isWordPart(scalar) {
        reading = readWord(i, isStarter: isStarter)
      } else if isStarter {
        reading = readSign(i)
      } else {
        reading =
          isSign(i) ? readSigned(i) : MentionReading(bracketedWeekday(i), orEnd: i + 1)
      }
      if let draft = reading.draft { drafts.append(draft) }
      i = max(reading.end, i + 1)
    }
    return sharingRanges(drafts)
  }

  /// The longest of a date, a time and an amount that begin at a number.
  func reading(at i: Int) -> MentionReading {
    let amount = amount(at: i)
    var best: MentionDraft?
    for draft in [date(at: i), time(at: i), amount.draft] {
      guard let draft, draft.end > best?.end ?? i else { continue }
      best = draft
    }
    return MentionReading(best, orEnd: amount.end)
  }

  /// A number in digits, unless what is around makes it part of a name or a placeholder.
  private func readDigits(_ i: Int) -> MentionReading {
    if isPlaceholder(i) || isInName(i) { return .none(end: afterWord(i)) }
    if let code = hyphenatedCode(i) { return .none(end: code) }
    return reading(at: i)
  }

  /// %1$s, {0}, \2, &1 and &#160;
  private func isPlaceholder(_ i: Int) -> Bool {
    switch text[i - 1] {
    case 0x25: conventions.language != "tr"  // Turkish writes %5 for 5 %.
    case 0x5C, 0x26: true
    case 0x7B: text[afterDigits(i)] == 0x7D
    case 0x23: text[i - 2] == 0x26
    default: false
    }
  }

  /// F-16, COVID-19, 歼-20; but mid-1990s, 3月-5月 and 价格-300元 hold numbers.
  private func isInName(_ i: Int) -> Bool {
    guard text[i - 1] == 0x2D, !Glyph.isDigit(text[i - 2]) else { return false }
    if isHan(i - 2), !Self.beforeSigns.contains(text[i - 2]), HanSign(text[i - 2]) == nil {
      let end = afterDigits(i)
      return !isMeasure(end) && ![0x25, 0x2C, 0x2D, 0x2E].contains(text[end])
    }
    return Glyph.isUpper(text[i - 2])
  }

  /// The end of three groups of digits or more with hyphens between, which are no date, and of an area
  /// code with its number: 010-12345678. They are telephone numbers.
  private func hyphenatedCode(_ start: Int) -> Int? {
    let head = afterDigits(start)
    var end = head
    var groups = 1
    while text[end] == 0x2D, Glyph.isDigit(text[end + 1]) {
      end = afterDigits(end + 1)
      groups += 1
    }
    if groups == 2, text[start] == 0x30, (3...4).contains(head - start),
      (7...8).contains(end - head - 1)
    {
      return end
    }
    guard groups > 2 else { return nil }
    return groups == 3 && date(at: start).map { $0.end >= end } == true ? nil : end
  }

  /// A word: a number, a month, a weekday, a currency before its amount. Where it is none, all of it is
  /// passed, so that the digits of H1N1 are not seen.
  private func readWord(_ i: Int, isStarter: Bool) -> MentionReading {
    // 20x66mm: two numbers
    if text[i] | 0x20 == 0x78, Glyph.isDigit(text[i - 1]), Glyph.isDigit(text[i + 1]) {
      return .none(end: i + 1)
    }
    guard isStarter, let match = vocabulary.running.longestMatch(in: text, at: i) else {
      return .none(end: afterName(i))
    }
    let reading = readTerm(match.term, i, match.end)
    return MentionReading(reading.draft, orEnd: max(reading.end, afterWord(i)))
  }

  /// The end of a word, and of the version that it ends in: v1.2.
  private func afterName(_ i: Int) -> Int {
    var end = afterWord(i)
    while text[end] == 0x2E, Glyph.isDigit(text[end - 1]), Glyph.isDigit(text[end + 1]) {
      end = afterWord(end + 1)
    }
    return end
  }

  /// A sign or a Chinese character.
  private func readSign(_ i: Int) -> MentionReading {
    if let match = vocabulary.running.longestMatch(in: text, at: i) {
      return readTerm(match.term, i, match.end)
    }
    if HanSign(text[i]) != nil {
      return (neighbour(i) ?? rangeStart(i)).map { .mention($0) } ?? reading(at: i)
    }
    let fraction = Self.fractions[text[i]].map {
      MentionDraft(i, i + 1, .amount($0, .one), .digits)
    }
    return MentionReading(fraction, orEnd: i + 1)
  }

  /// What a phrase of the vocabulary begins.
  private func readTerm(_ term: Term, _ i: Int, _ end: Int) -> MentionReading {
    switch term.role {
    case .month: return MentionReading(date(fromMonth: term, i, end), orEnd: end)
    case .weekday: return weekday(term, i, end)
    case .currency: return prefixed(term, i, end)
    case .minus: return negated(i, end)
    case .percent, .permille, .permyriad: return percentage(term, i, end)
    case .era: return MentionReading(eraDate(term, i, end), orEnd: end)
    case .forenoon, .afternoon: return MentionReading(time(after: term, i, end), orEnd: end)
    case .ordinal where HanSign(text[i]) == nil && isHan(i): return numbered(i, end)
    case .ordinal where term.value == 1 && !isPlace(i): return .none(end: end)
    case .ordinal where term.value == 2 && isDuration(i): return .none(end: end)
    case .half where isHan(i): return hanHalf(i, end)
    case .spelled where term.value == 1 && !isBeforeUnit(end): return .none(end: end)
    case .cardinal, .article, .half, .ordinal, .spelled, .plain: return reading(at: i)
    default: return .none(end: end)
    }
  }

  /// Whether "un" and the like may be a number: before a scale, a unit or a part, and not as an article.
  private func isBeforeUnit(_ end: Int) -> Bool {
    guard Glyph.isSpace(text[end]) else { return false }
    return vocabulary.following.longestMatch(in: text, at: end + 1) != nil
      || vocabulary.running.longestMatch(in: text, at: end + 1)?.term.role == .fraction
  }

  /// 三 of 三四个, which are three or four; 四个 is read by itself.
  private func neighbour(_ i: Int) -> MentionDraft? {
    guard case .digit(let low)? = HanSign(text[i]), low > 1,
      HanSign(text[i + 1]) == .digit(low + 1), !isHanDigit(i + 2),
      let high = amount(at: i + 1).draft, case .amount(let number, let unit) = high.quantity,
      number.significand == String(low + 1), number.divisor == 1, !number.isNegative
    else { return nil }
    let value = ExactNumber(low).scaled(byPowerOfTen: number.exponent)
    return MentionDraft(i, i + 1, .amount(value, unit), .hanNumerals)
  }

  func isHanDigit(_ i: Int) -> Bool {
    if case .digit? = HanSign(text[i]) { return true }
    return false
  }

  /// 一半, 半年; but 下半年 is the second half of one.
  private func hanHalf(_ i: Int, _ end: Int) -> MentionReading {
    guard !Self.beforeHalf.contains(text[i - 1]), let half = ExactNumber(1, over: 2) else {
      return .none(end: end)
    }
    let end = HanSign(text[i]) == nil ? i + 1 : end
    return .mention(MentionDraft(i, end, .amount(half, .one), .hanNumerals))
  }

  private static let beforeHalf: Set<UInt32> = Set("上下前后後大多".unicodeScalars.map(\.value))

  private func weekday(_ term: Term, _ start: Int, _ end: Int) -> MentionReading {
    if term.isShort { return .none(end: end) }
    if isHan(start), HanSign(text[end - 1]) != nil {
      // 四周一次, 每周四天
      let isCounted = HanSign(text[start - 1]) != nil || Glyph.isDigit(text[start - 1])
      if isCounted || [0x6B21, 0x671F, 0x5929].contains(text[end]) { return .none(end: end - 1) }
    }
    return .mention(MentionDraft(start, end, .weekday(term.value), .name))
  }

  /// （火）after a Japanese date.
  private func bracketedWeekday(_ i: Int) -> MentionDraft? {
    guard text[i] == 0x28, text[i + 2] == 0x29, conventions.language == "ja",
      let day = Self.japaneseDays.firstIndex(of: text[i + 1])
    else { return nil }
    return MentionDraft(i + 1, i + 2, .weekday(day + 1), .name)
  }

  private static let japaneseDays = "月火水木金土日".unicodeScalars.map(\.value)

  /// "first" as a place in an order: the first chapter, not "first, we".
  private func isPlace(_ start: Int) -> Bool { Self.beforePlaces.contains(wordBefore(start)) }

  private static let beforePlaces: Set<String> = [
    "the", "his", "her", "its", "their", "your", "our", "my", "this", "that", "each", "every", "s",
  ]

  /// "second" as a length of time: per second, wait a second; "a second summit" is another one.
  private func isDuration(_ start: Int) -> Bool {
    if Glyph.isDigit(text[start - 2]) { return true }
    let before = wordBefore(start)
    guard before == "a" || before == "one" else { return Self.beforeDurations.contains(before) }
    let end = afterWord(start)
    return !Glyph.isSpace(text[end]) || !Glyph.isLetter(text[end + 1])
      || Self.afterDurations.contains(wordAt(end + 1))
  }

  private static let beforeDurations: Set<String> = [
    "per", "each", "every", "split", "this", "any",
  ]
  private static let afterDurations: Set<String> = [
    "ago", "later", "or", "and", "before", "after", "to", "per", "for", "of", "in", "on", "at",
    "while", "is", "if", "when", "longer", "delay", "with", "from", "has", "as", "than",
  ]
}
