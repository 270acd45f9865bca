/// Amounts whose unit or sign stands before the number.
extension NumberScan {
  /// US$3.5bn, RMB 300, 人民币300万元: an amount after its currency.
  func prefixed(_ term: Term, _ start: Int, _ end: Int) -> MentionReading {
    let place = afterSpace(end)
    let isNegative = text[place] == 0x2D || text[place] == 0x2212
    let i = isNegative ? place + 1 : place
    guard Glyph.isDigit(text[i]) || HanSign(text[i]) != nil,
      var draft = amount(at: i, hasCurrency: true).draft,
      case .amount(let number, let unit) = draft.quantity
    else { return .none(end: end) }
    var code = CurrencyWords.code(term.value)
    switch unit {
    case .one: break
    case .currency(let other): code = other ?? code
    // "CAD 5 %" is no money.
    default: return .mention(draft)
    }
    draft.quantity = .amount(isNegative ? number.negated : number, .currency(code))
    draft.start = start
    return .mention(draft)
  }

  /// 百分之五, 千分之三, and %5 in Turkish; 百分百 is a hundred by itself.
  func percentage(_ term: Term, _ start: Int, _ end: Int) -> MentionReading {
    if term.value == 100 {
      return .mention(
        MentionDraft(start, end, .amount(ExactNumber(100), .percent), .hanNumerals))
    }
    guard let numeral = argument(at: afterSpace(end)) else { return .none(end: end) }
    let power = term.role == .percent ? 0 : term.role == .permille ? -1 : -2
    return .mention(
      MentionDraft(
        start, numeral.end, numeral: numeral.start..<numeral.end,
        .amount(numeral.number.scaled(byPowerOfTen: power), .percent), numeral.form))
  }

  /// 第三, 第 3
  func numbered(_ start: Int, _ end: Int) -> MentionReading {
    guard let numeral = argument(at: afterSpace(end)) else { return .none(end: end) }
    return .mention(
      MentionDraft(
        start, numeral.end, numeral: numeral.start..<numeral.end, .amount(numeral.number, .ordinal),
        numeral.form))
  }

  /// 民国113年, 公元前221年, 令和元年
  func eraDate(_ term: Term, _ start: Int, _ end: Int) -> MentionDraft? {
    let i = afterSpace(end)
    if text[i] == 0x5143, text[i + 1] == 0x5E74 {
      return MentionDraft(start, i + 2, .date(CalendarDate(year: term.value + 1)), .hanNumerals)
    }
    guard let numeral = argument(at: i) else { return nil }
    return hanDate(numeral, era: (term.value, start))
  }

  // MARK: Signs

  private static let verbsBeforeSigns = "为至到从於于成是及"

  /// After these a hyphen is a sign, or parts the ends of a range: 设为-1, 3月-5月.
  static let beforeSigns: Set<UInt32> = Set(
    (verbsBeforeSigns + "年月日号时分").unicodeScalars.map(\.value))

  private static let beforeMinus: Set<UInt32> = Set(
    (verbsBeforeSigns + "([{<=:\"'“‘「（《/|,;>，。、；！？!?\n\r").unicodeScalars.map(\.value))

  /// Whether a minus sign or a point stands here that belongs to the number behind it.
  func isSign(_ i: Int) -> Bool {
    let scalar = text.scalars[i]
    guard scalar == 0x2D || scalar == 0x2212 || scalar == 0x2E && Glyph.isDigit(text[i + 1]) else {
      return false
    }
    let isOpen = i == 0 || Glyph.isSpace(text[i - 1]) || Self.beforeMinus.contains(text[i - 1])
    if scalar == 0x2E { return isOpen || isHan(i - 1) }
    var j = i - 1
    while Glyph.isSpace(text[j]) { j -= 1 }
    // "3 -5" is a range.
    return !Glyph.isDigit(text[j]) && (isOpen || scalar == 0x2212)
  }

  /// -5, −$3, .5
  func readSigned(_ i: Int) -> MentionReading {
    guard text[i] == 0x2E else { return negated(i, i + 1) }
    let end = afterDigits(i + 1)
    guard !conventions.hasDecimalComma, text[end] != 0x2E, !Glyph.isLetter(text[end]) else {
      return .none(end: afterWord(end))
    }
    let number = ExactNumber(
      digits: digits(i + 1..<end), exponent: -(end - i - 1), isNegative: false)
    return suffixed(
      Numeral(start: i, end: end, number: number, form: .digits), hasCurrency: false)
  }

  /// What follows a minus sign or a word for it, below zero.
  func negated(_ start: Int, _ end: Int) -> MentionReading {
    let isWord = text[start] > 0x40 && text[start] != 0x2212
    let i = isWord ? afterSpace(end) : end
    if isHan(start), !isMinus(start, i) { return .none(end: end) }
    var draft: MentionDraft?
    if let match = vocabulary.running.longestMatch(in: text, at: i), match.term.role == .currency {
      draft = prefixed(match.term, i, match.end).draft
    } else if Glyph.isDigit(text[i]) || isWord && Glyph.isLetter(text[i]) {
      draft = amount(at: i).draft
    } else if isWord, HanSign(text[i]) != nil {
      // 负五 needs no measure word.
      draft =
        amount(at: i).draft
        ?? argument(at: i).map {
          MentionDraft($0.start, $0.end, .amount($0.number, .one), $0.form)
        }
    }
    guard var draft else { return .none(end: end) }
    if case .amount(let number, let unit) = draft.quantity {
      draft.quantity = .amount(number.negated, unit)
      draft.start = start
    }
    return .mention(draft)
  }

  /// Whether 负 is a sign: not in 胜20负7平, 负一定责任, 担负三项任务.
  private func isMinus(_ start: Int, _ i: Int) -> Bool {
    if text[start] != 0x8D1F && text[start] != 0x8CA0 { return true }
    if Glyph.isDigit(text[start - 1]) || HanSign(text[start - 1]) != nil { return false }
    guard HanSign(text[i]) != nil else { return true }
    if Self.beforeBurdens.contains(text[start - 1]) { return false }
    return !isHan(i + 1) || HanSign(text[i + 1]) != nil || isMeasure(i + 1)
  }

  private static let beforeBurdens: Set<UInt32> = Set("担承肩辜胜抱自背".unicodeScalars.map(\.value))
}
