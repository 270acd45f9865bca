/// Numbers with what they count: sign, currency, per cent, ordinal mark.
extension NumberScan {
  /// The amount at a place that a numeral begins at.
  ///
  /// - Parameter hasCurrency: Whether a currency stands before it, which letters of scale need: $3m.
  func amount(at start: Int, hasCurrency: Bool = false) -> MentionReading {
    let reading =
      Glyph.isDigit(text[start]) || HanSign(text[start]) != nil
      ? anyNumeral(at: start) : wordNumeral(at: start)
    switch reading {
    case .none(let end): return .none(end: max(end, start + 1))
    case .numeral(let numeral): return composed(numeral, hasCurrency: hasCurrency)
    }
  }

  /// The amount that a numeral is the first part of.
  private func composed(_ first: Numeral, hasCurrency: Bool) -> MentionReading {
    var numeral = first
    let start = numeral.start
    if let ratio = ratio(after: numeral) { return .mention(draft(ratio, ratio.end, .one)) }
    if let decade = decadeOfCentury(numeral) { return .mention(decade) }
    if let tenths = tenths(after: numeral) {
      return .mention(
        MentionDraft(start, tenths.end, .amount(tenths.percent, .percent), numeral.form))
    }
    if numeral.form != .words, numeral.number.divisor == 1, let end = half(after: numeral),
      let half = ExactNumber(1, over: 2)
    {
      return .mention(
        MentionDraft(
          start, end, numeral: start..<numeral.end, .amount(numeral.number.adding(half), .one),
          numeral.form))
    }
    if numeral.form == .digits, numeral.digitCount > 0 { addFraction(&numeral) }
    if !numeral.isOrdinal, !numeral.isScaled || numeral.form != .hanNumerals {
      scale(&numeral, hasCurrency: hasCurrency)
    }
    return suffixed(numeral, hasCurrency: hasCurrency)
  }

  /// 1 in 5, 1/2, 2½, 2 1/2
  private func addFraction(_ numeral: inout Numeral) {
    if numeral.number == ExactNumber(1), let ratio = oneIn(numeral.end) {
      (numeral.number, numeral.end) = ratio
    } else if let part = slashed(at: numeral.start) {
      (numeral.number, numeral.end) = part
    } else if let part = fraction(after: numeral) {
      (numeral.number, numeral.end) = (numeral.number.adding(part.number), part.end)
    } else {
      return
    }
    numeral.digitCount = 0
  }

  private func draft(_ numeral: Numeral, _ end: Int, _ unit: Quantity.Unit) -> MentionDraft {
    MentionDraft(
      numeral.start, end, numeral: numeral.start..<numeral.end, .amount(numeral.number, unit),
      numeral.form)
  }

  /// The place where a word after a numeral may begin: at once, after one space, after a hyphen.
  private func wordPlace(_ end: Int) -> Int {
    if Glyph.isSpace(text[end]) { return end + 1 }
    return text[end] == 0x2D && Glyph.isLetter(text[end + 1]) ? end + 1 : end
  }

  /// Multiplies by the words of scale that follow: 3.5 million, 500 mil millones, 2 dozen, $3bn.
  func scale(_ numeral: inout Numeral, hasCurrency: Bool) {
    for _ in 0..<3 {
      let place = wordPlace(numeral.end)
      if let power = Self.letters[text[place]], !Glyph.isWordPart(text[place + 1]),
        hasCurrency && place == numeral.end || isMoneyLetter(place, numeral.end)
      {
        numeral.number = numeral.number.scaled(byPowerOfTen: power)
        (numeral.end, numeral.isScaled, numeral.digitCount) = (place + 1, true, 0)
        return
      }
      guard let match = vocabulary.following.longestMatch(in: text, at: place) else { return }
      switch match.term.role {
      case .scale where numeral.form == .words && numeral.isScaled: return
      case .scale:
        // A letter alone is an abbreviation only where it touches the number.
        if match.end - place == 1, place > numeral.end { return }
        numeral.number = numeral.number.scaled(byPowerOfTen: match.term.value)
      case .dozen: numeral.number = numeral.number.times(UInt32(match.term.value))
      default: return
      }
      (numeral.end, numeral.isScaled, numeral.digitCount) = (match.end, true, 0)
    }
  }

  private static let letters: [UInt32: Int] = [
    0x6D: 6, 0x4D: 6, 0x62: 9, 0x42: 9, 0x4B: 3, 0x6B: 3, 0x74: 12, 0x54: 12,
  ]

  /// Whether a letter after a number is of money: 300m yuan, 3,5 M€, 50 k€; not 3m EUR 25.
  private func isMoneyLetter(_ place: Int, _ end: Int) -> Bool {
    guard place == end || Glyph.isUpper(text[place]) || !Glyph.isSpace(text[place + 1]),
      let match = vocabulary.following.longestMatch(in: text, at: afterSpace(place + 1))
    else { return false }
    return match.term.role == .currency && !match.term.isShort
      && !Glyph.isDigit(text[afterSpace(match.end)])
  }

  /// The amount with the unit that follows its numeral.
  func suffixed(_ numeral: Numeral, hasCurrency: Bool) -> MentionReading {
    if numeral.isOrdinal { return .mention(draft(numeral, numeral.end, .ordinal)) }
    var place = wordPlace(numeral.end)
    if conventions.hasConnector, numeral.isScaled { place = afterConnector(place) }
    let following = vocabulary.following.longestMatch(in: text, at: place)
    if let following,
      let draft = measured(numeral, following.term, following.end, hasCurrency: hasCurrency)
    {
      return .mention(draft)
    }
    if numeral.form == .digits, let decade = decade(numeral) { return .mention(decade) }
    if numeral.digitCount > 0 {
      if let following, following.term.role == .beforeChrist, let year = numeral.number.int {
        let date = CalendarDate(year: -year)
        return .mention(MentionDraft(numeral.start, following.end, .date(date), numeral.form))
      }
      if let mark = vocabulary.following.longestMatch(in: text, at: numeral.end),
        mark.term.role == .ordinalMark
      {
        return .mention(draft(numeral, mark.end, .ordinal))
      }
    }
    let isHexadecimal = text[place] == 0x78 && numeral.digitCount == 1 && text[place - 1] == 0x30
    let isMeasured =
      place == numeral.end && !isHexadecimal
      && following.map { isSymbol($0.term, place, $0.end) } == true
    if numeral.form == .digits, !isMeasured, let end = nameEnd(numeral) { return .none(end: end) }
    return MentionReading(accepted(numeral), orEnd: numeral.end)
  }

  /// A percentage, money and the like, if that is what follows.
  private func measured(_ numeral: Numeral, _ term: Term, _ end: Int, hasCurrency: Bool)
    -> MentionDraft?
  {
    // "5pc" is a percentage, "2 PC games" are none.
    let isTouching = Glyph.isLetter(text[numeral.end])
    guard let unit = unit(term), term.role == .currency || !hasCurrency,
      term.role != .percent || term.value == 0 || isTouching,
      term.role != .currency || mayBeMoney(numeral, term, end)
    else { return nil }
    var numeral = numeral
    if term.role == .permille { numeral.number = numeral.number.scaled(byPowerOfTen: -1) }
    if term.role == .permyriad { numeral.number = numeral.number.scaled(byPowerOfTen: -2) }
    if let change = change(end) {
      numeral.number = numeral.number.adding(change.number)
      numeral.end = change.end
      return draft(numeral, change.end, unit)
    }
    return draft(numeral, end, unit)
  }

  /// The tenths and hundredths that follow 元: 2元5角, 贰仟元伍角叁分.
  private func change(_ end: Int) -> (number: ExactNumber, end: Int)? {
    guard [0x5143, 0x5706, 0x5713, 0x584A, 0x5757].contains(text[end - 1]) else { return nil }
    var change = ExactNumber(0)
    var last = end
    for (power, signs) in [(-1, [0x89D2, 0x6BDB] as [UInt32]), (-2, [0x5206])] {  // 角毛, 分
      guard let digit = digit(last), signs.contains(text[last + 1]), text[last + 2] != 0x4E4B else {
        continue
      }
      change = change.adding(ExactNumber(digit).scaled(byPowerOfTen: power))
      last += 2
    }
    return last > end ? (change, last) : nil
  }

  /// The digit that stands alone at a place.
  private func digit(_ i: Int) -> Int? {
    switch HanSign(text[i]) {
    case .digit(let digit), .financial(let digit): digit
    case nil where Glyph.isDigit(text[i]): Int(text[i]) - 0x30
    default: nil
    }
  }

  /// Whether letters that touch a number are the symbol of a measure: 5km, 5V, 7am, not 5G and 3M.
  private func isSymbol(_ term: Term, _ start: Int, _ end: Int) -> Bool {
    guard [.unit, .forenoon, .afternoon].contains(term.role) else { return false }
    return end - start > 1 || !Glyph.isUpper(text[start]) || text[start] == 0x56
      || text[start] == 0x57
  }

  /// The end of a name that begins with digits: 3D, 5G, 2019-nCoV, 1$s, 10⁶.
  private func nameEnd(_ numeral: Numeral) -> Int? {
    let next = text[numeral.end]
    if Glyph.isLetter(next), !numeral.isScaled { return afterWord(numeral.end) }
    if next == 0x24, Glyph.isLetter(text[numeral.end + 1]) { return afterWord(numeral.end + 1) }
    let isRaised = [0xB2, 0xB3, 0xB9].contains(next) || (0x2070...0x2079).contains(next)
    return isRaised ? numeral.end + 1 : nil
  }

  /// The plain number, if it says one: "one" and 一 are articles, a Chinese numeral may be part of a word.
  private func accepted(_ numeral: Numeral) -> MentionDraft? {
    switch numeral.form {
    case .hanNumerals where !counts(numeral): nil
    case .words
    where !numeral.isScaled && numeral.number < ExactNumber(2) && numeral.number.divisor == 1
      && numeral.number.exponent >= 0:
      nil
    default: draft(numeral, numeral.end, .one)
    }
  }

  private func unit(_ term: Term) -> Quantity.Unit? {
    switch term.role {
    case .percent, .permille, .permyriad: .percent
    case .percentagePoint: .percentagePoint
    case .basisPoint: .basisPoint
    case .currency: .currency(CurrencyWords.code(term.value))
    default: nil
    }
  }

  /// Names of money that are other words too: "20 pounds", 三元 in a name, 一元 as unary.
  private func mayBeMoney(_ numeral: Numeral, _ term: Term, _ end: Int) -> Bool {
    // 3元组, 三元素
    if text[end - 1] == 0x5143, Self.notMoney.contains(text[end]) { return false }
    if numeral.form == .hanNumerals {
      if numeral.digitCount == 1, numeral.number == ExactNumber(1) {
        // 一美元 and 一元钱, not 一元 as unary, nor 统一美元.
        return (end - numeral.end > 1 || text[end] == 0x94B1 || text[end] == 0x9322)
          && !Self.beforeOne.contains(text[numeral.start - 1])
      }
      // 几百元 is no number, whatever follows.
      return counts(numeral) || text[numeral.start - 1] == 0x4E00 && numeral.number > ExactNumber(1)
    }
    return numeral.isScaled || !term.isShort
  }

  private static let beforeOne: Set<UInt32> = Set("统統单單唯同划劃第几幾数數".unicodeScalars.map(\.value))
  private static let notMoney: Set<UInt32> = Set("组組素件年旦论論月".unicodeScalars.map(\.value))

  /// "de" of "3 millones de euros", "d'" of "2 millions d'euros".
  private func afterConnector(_ i: Int) -> Int {
    let first = Glyph.lower(text[i])
    guard first == 0x64 else { return i }  // d
    let second = Glyph.lower(text[i + 1])
    if second == 0x27 || second == 0x2019 { return i + 2 }
    return (second == 0x65 || second == 0x69) && Glyph.isSpace(text[i + 2]) ? i + 3 : i
  }

  /// 1980s, 1990's, 80s, 1980年代, 90年代.
  private func decade(_ numeral: Numeral) -> MentionDraft? {
    guard numeral.digitCount == 4 || numeral.digitCount == 2, let value = numeral.number.int,
      value % 10 == 0
    else { return nil }
    var end = numeral.end
    if text[end] == 0x27 || text[end] == 0x2019 { end += 1 }
    if conventions.language == "de", text[end] == 0x65, text[end + 1] == 0x72,
      !Glyph.isWordPart(text[end + 2])
    {
      end += 2
    } else if Glyph.lower(text[end]) == 0x73, !Glyph.isWordPart(text[end + 1]) {
      end += 1
      // "in his 40s" is an age, "30s" a time.
      if numeral.digitCount == 2, !isAfterArticle(numeral.start) {
        return draft(numeral, numeral.end, .one)
      }
    } else if let next = afterDecadeMark(afterSpace(end)) {
      end = next
    } else {
      return nil
    }
    return decade(value, digits: numeral.digitCount, numeral.start, end, numeral.form)
  }

  /// 20世纪90年代
  private func decadeOfCentury(_ numeral: Numeral) -> MentionDraft? {
    let i = afterSpace(numeral.end)
    guard text[i] == 0x4E16, text[i + 1] == 0x7EAA || text[i + 1] == 0x7D00,
      let century = numeral.number.int, (1...21).contains(century),
      let years = argument(at: afterSpace(i + 2)), let value = years.number.int, value < 100,
      value % 10 == 0, let end = afterDecadeMark(afterSpace(years.end))
    else { return nil }
    return MentionDraft(numeral.start, end, .decade((century - 1) * 100 + value), numeral.form)
  }

  func afterDecadeMark(_ i: Int) -> Int? {
    text[i] == 0x5E74 && text[i + 1] == 0x4EE3 ? i + 2 : nil  // 年代
  }

  /// A decade of two digits is one of the last century's, but for the first two.
  func decade(
    _ value: Int, digits: Int, _ start: Int, _ end: Int, _ form: NumberMention.Form
  ) -> MentionDraft? {
    if digits == 4 { return MentionDraft(start, end, .decade(value), form) }
    return value >= 20 ? MentionDraft(start, end, .decade(1900 + value), form) : nil
  }

  /// the 80s, the early 80s
  private func isAfterArticle(_ start: Int) -> Bool {
    // the '80s
    let start = [0x27, 0x2018, 0x2019].contains(text[start - 1]) ? start - 1 : start
    let word = wordBefore(start)
    if ["early", "mid", "late"].contains(word) {
      return isAfterArticle(start - word.utf8.count - 1)
    }
    return word == "the"
  }
}
