/// Which Chinese numerals say a number: 三个 does, 三星 and 一些 do not.
extension NumberScan {
  /// Whether a Chinese numeral counts something.
  ///
  /// 三百, 二十五, 两千零八 do by themselves. One character does before a measure word only, and 一 never,
  /// as it is the article. Digits without units are a number where they are many or hold a zero.
  func counts(_ numeral: Numeral) -> Bool {
    let before = text[numeral.start - 1]
    // 几十, 数百, 好几千
    if [0x51E0, 0x5E7E, 0x6570, 0x6578].contains(before) { return false }
    switch numeral.digitCount {
    case 0:
      return numeral.signs > 1 || isMeasure(numeral.end)
        || [0x5230, 0x81F3, 0x662F, 0x4E3A].contains(before) && !isHan(numeral.end)  // 数到十
        || [0x591A, 0x4F59, 0x9918, 0x6765, 0x4F86].contains(text[numeral.end])
          && isMeasure(numeral.end + 1)
    case 1:
      let next = text[numeral.end]
      if isScore(numeral) { return true }
      if numeral.number == ExactNumber(1) {
        return Self.ranks.contains(next) || next == 0x7B49 && isMeasure(numeral.end)  // 一等奖
      }
      // 二元 is binary and 二次 quadratic, 两元 is money; 两国 and 两者 need no measure word.
      if text[numeral.start] == 0x4E8C, next == 0x5143 || next == 0x6B21 { return false }
      // 三元共聚物 is ternary, 三元的 and 三元。 are prices.
      if next == 0x5143, isHan(numeral.end + 1), !Self.afterPrices.contains(text[numeral.end + 1]) {
        return false
      }
      if text[numeral.start] == 0x4E24, Self.pairs.contains(next) { return true }
      return numeral.number > ExactNumber(1) && isMeasure(numeral.end)
    default:
      let scalars = (numeral.start..<numeral.end).map { text[$0] }
      let hasZero = scalars.dropFirst().contains { $0 == 0x3007 || $0 == 0x96F6 || $0 == 0x25CB }
      let isLeadingZero = scalars.first == 0x3007
      let isCounting = zip(scalars, scalars.dropFirst()).allSatisfy {
        guard case .digit(let a)? = HanSign($0), case .digit(let b)? = HanSign($1) else {
          return false
        }
        return b == a + 1 || b == a
      }
      // 两 is never a digit among others: 三三两两.
      if scalars.contains(0x4E24) { return false }
      return numeral.digitCount >= 4 ? !isCounting : hasZero || isLeadingZero
    }
  }

  /// 二比一, with nothing but a digit on either side; not 比一比.
  private func isScore(_ numeral: Numeral) -> Bool {
    let sign: UInt32 = 0x6BD4  // 比
    if text[numeral.end] == sign {
      return text[numeral.start - 1] != sign && isHanDigit(numeral.end + 1)
        && !isHanDigit(numeral.end + 2)
    }
    return text[numeral.start - 1] == sign && isHanDigit(numeral.start - 2)
      && text[numeral.start - 3] != sign
  }

  /// 一级 and the like are ranks: there 一 is no article.
  private static let ranks: Set<UInt32> = Set("级級阶階号號楼樓".unicodeScalars.map(\.value))
  private static let afterPrices: Set<UInt32> = Set("钱錢的一以左多到至起和或买買".unicodeScalars.map(\.value))
  private static let pairs: Set<UInt32> = Set("国國者队隊侧側".unicodeScalars.map(\.value))

  /// Whether a Chinese character or kana stands here.
  func isHan(_ i: Int) -> Bool {
    (0x3041...0x30FF).contains(text[i]) || (0x3400...0x9FFF).contains(text[i])
  }

  /// Whether a measure word, a unit or a currency begins here.
  func isMeasure(_ i: Int) -> Bool {
    guard text[i] > 0x7F, let match = vocabulary.following.longestMatch(in: text, at: i) else {
      return false
    }
    switch match.term.role {
    case .unit, .currency, .percent, .percentagePoint, .basisPoint: return true
    default: return false
    }
  }

  /// The numeral that a percentage, an ordinal or an era is given by: any Chinese one, 一 too.
  func argument(at i: Int) -> Numeral? {
    guard case .numeral(let numeral) = anyNumeral(at: i) else { return nil }
    return numeral
  }

  /// A number in digits or Chinese numerals, with its Chinese units, whatever follows it.
  func anyNumeral(at i: Int) -> NumeralReading {
    guard Glyph.isDigit(text[i]) else {
      return HanSign(text[i]) == nil ? .none(end: i + 1) : hanNumeral(at: i)
    }
    let reading = digitNumeral(at: i)
    guard case .numeral(let literal) = reading else { return reading }
    let next = afterSpace(literal.end)
    let isMore = [0x591A, 0x4F59, 0x9918].contains(text[next])
    guard HanSign(text[next])?.isUnit == true || isMore && HanSign(text[next + 1])?.isUnit == true,
      case .numeral(let scaled) = hanNumeral(at: i, after: literal)
    else { return reading }
    return .numeral(scaled)
  }

  /// 三分之二, 4分之1, 3分の2, 二又三分之一: a ratio, after the numeral that is its denominator or its whole part.
  func ratio(after first: Numeral) -> Numeral? {
    var whole: ExactNumber?
    var denominator = first
    if text[first.end] == 0x53C8, let next = argument(at: first.end + 1) {
      whole = first.number
      denominator = next
    }
    guard text[denominator.end] == 0x5206,
      text[denominator.end + 1] == 0x4E4B || text[denominator.end + 1] == 0x306E,  // 之の
      let numerator = argument(at: afterSpace(denominator.end + 2)),
      let a = numerator.number.int, let b = denominator.number.int,
      let ratio =
        (UInt32(exactly: a).flatMap { n in
          UInt32(exactly: b).flatMap { ExactNumber(n, over: $0) }
        })
    else { return nil }
    return Numeral(
      start: first.start, end: numerator.end, number: whole.map { $0.adding(ratio) } ?? ratio,
      form: first.form)
  }

  /// 两成, 三成五, 三割: tenths as a percentage, after their numeral.
  func tenths(after numeral: Numeral) -> (percent: ExactNumber, end: Int)? {
    let sign = text[numeral.end]
    let isJapanese = conventions.language == "ja" && sign == 0x5272
    guard isJapanese || sign == 0x6210 && !HanWords.notTenths.contains(text[numeral.end + 1]),
      let tenths = numeral.number.int, (1...10).contains(tenths),
      numeral.digitCount == 1 || numeral.signs == 1 || numeral.form == .digits
    else { return nil }
    var more = 0
    if case .digit(let digit)? = HanSign(text[numeral.end + 1]) {
      more = digit
    } else if Glyph.isDigit(text[numeral.end + 1]), isJapanese, text[numeral.end + 2] == 0x5206 {
      more = Int(text[numeral.end + 1]) - 0x30
    }
    if more == 0 { return (ExactNumber(tenths * 10), numeral.end + 1) }
    // 三割五分
    let end = numeral.end + 2
    return (ExactNumber(tenths * 10 + more), isJapanese && text[end] == 0x5206 ? end + 1 : end)
  }

  /// 半径, 半岛 and so on: 两个半径 are two.
  private static let afterHalf: Set<UInt32> = Set(
    "数數径徑岛島球导導场場成自透音圆圓程价價夜路空".unicodeScalars.map(\.value))

  /// 半 after a numeral and its measure word: 两年半, 三个半小时, 2時間半.
  func half(after numeral: Numeral) -> Int? {
    var i = afterSpace(numeral.end)
    switch text[i] {
    case 0x4E2A, 0x500B, 0x5E74, 0x5929, 0x500D: i += 1  // 个個年天倍
    case 0x5C0F where text[i + 1] == 0x65F6 || text[i + 1] == 0x6642: i += 2  // 小时
    case 0x6642 where text[i + 1] == 0x9593: i += 2  // 時間
    case 0x304B, 0x30F6, 0x30AB:  // かヶカ
      guard text[i + 1] == 0x6708 else { return nil }
      i += 2
    default: return nil
    }
    // 两年半数: half of them
    return text[i] == 0x534A && !Self.afterHalf.contains(text[i + 1]) ? i + 1 : nil
  }
}
