/// Numbers in words.
extension NumberScan {
  /// The numeral that begins with a word: three million, twenty-one, two and a half, half a million,
  /// three-quarters, nineteen ninety-eight, twenty-first; in other languages a cardinal below a hundred.
  func wordNumeral(at start: Int) -> NumeralReading {
    // A name in a program: django.utils.six
    if [0x2E, 0x2F, 0x40].contains(text[start - 1]) { return .none(end: afterWord(start)) }
    guard let first = word(at: start) else { return .none(end: afterWord(start)) }
    switch first.term.role {
    case .spelled:
      let part = spelledPart(first)
      return .numeral(
        Numeral(
          start: start, end: part?.end ?? first.end,
          number: part?.number ?? ExactNumber(first.term.value), form: .words))
    case .half: return halfNumeral(start, first.end)
    case .cardinal, .article, .ordinal: return composed(start)
    default: return .none(end: first.end)
    }
  }

  private func word(at i: Int) -> (term: Term, end: Int)? {
    vocabulary.running.longestMatch(in: text, at: i)
  }

  /// zwei Drittel, trois quarts, un tiers; dos cuartos are rooms.
  private func spelledPart(_ first: (term: Term, end: Int)) -> (number: ExactNumber, end: Int)? {
    guard let place = nextWord(first.end), let part = word(at: place), part.term.role == .fraction,
      first.term.value < part.term.value,
      DecimalDigits.greatestCommonDivisor(UInt64(first.term.value), UInt64(part.term.value)) == 1,
      let ratio = ExactNumber(UInt32(first.term.value), over: UInt32(part.term.value))
    else { return nil }
    return (ratio, part.end)
  }

  /// The place where the next word of a numeral begins: after one space or hyphen.
  private func nextWord(_ end: Int) -> Int? {
    let isJoined = Glyph.isSpace(text[end]) || text[end] == 0x2D || text[end] == 0x2010
    return isJoined && Glyph.isLetter(text[end + 1]) ? end + 1 : nil
  }

  /// The word that begins at a place, in lower case; its first letters, where it is long.
  func wordAt(_ i: Int) -> String {
    var word = String.UnicodeScalarView()
    var end = i
    while Glyph.isWordPart(text[end]), end - i < 12 {
      if let scalar = Unicode.Scalar(Glyph.lower(text[end])) { word.append(scalar) }
      end += 1
    }
    return String(word)
  }

  private func isWord(_ word: StaticString, at i: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    for j in 0..<length where Glyph.lower(text[i + j]) != UInt32(word.utf8Start[j]) { return false }
    return !Glyph.isWordPart(text[i + length])
  }

  /// half a million, half million, half a dozen; half of, half an hour.
  private func halfNumeral(_ start: Int, _ end: Int) -> NumeralReading {
    guard let half = ExactNumber(1, over: 2) else { return .none(end: end) }
    let next = nextWord(end) ?? end
    var place = next
    if let article = word(at: next), article.term.role == .article,
      let after = nextWord(article.end)
    {
      place = after
    }
    if let scale = word(at: place), scale.term.role == .scale || scale.term.role == .dozen {
      let number =
        scale.term.role == .scale
        ? half.scaled(byPowerOfTen: scale.term.value) : half.times(UInt32(scale.term.value))
      return .numeral(
        Numeral(start: start, end: scale.end, number: number, form: .words, isScaled: true))
    }
    let isMeasured =
      text[end] == 0x2D && ["hour", "day", "year", "mile"].contains { wordAt(next) == $0 }
    let isCompared = ["than", "about", "nearly", "almost", "by"].contains(wordBefore(start))
    guard place > next || isMeasured || isCompared || Self.afterHalf.contains(wordAt(next)) else {
      return .none(end: end)
    }
    return .numeral(Numeral(start: start, end: end, number: half, form: .words))
  }

  private static let afterHalf: Set<String> = [
    "of", "the", "its", "his", "her", "their", "our", "my", "your", "all", "those", "these",
  ]

  private func composed(_ start: Int) -> NumeralReading {
    var words = WordValue()
    var end = start
    var i = start
    var first: (term: Term, end: Int)?
    while let next = word(at: i) {
      if first == nil { first = next }
      guard words.add(next.term) else { break }
      end = next.end
      if words.isOver { break }
      if let decimals = spokenDecimals(end) {
        words.addFraction(decimals.number)
        end = decimals.end
        if let scaleAt = nextWord(end), let scale = word(at: scaleAt), words.scaleAll(scale.term) {
          end = scale.end
        }
        break
      }
      guard var place = nextWord(end) else { break }
      if isWord("and", at: place), let after = nextWord(place + 3) {
        if let half = fractionAfterAnd(after) {
          words.addFraction(half.number)
          end = half.end
          // two and a half million
          if let scaleAt = nextWord(end), let scale = word(at: scaleAt), words.scaleAll(scale.term)
          {
            end = scale.end
          }
          break
        }
        guard words.takesAnd else { break }
        place = after
      }
      i = place
    }
    // one in five, one out of ten
    if let first, first.end == end, first.term.role == .cardinal, first.term.value == 1,
      let ratio = oneIn(end)
    {
      return .numeral(Numeral(start: start, end: ratio.end, number: ratio.number, form: .words))
    }
    guard end > start, let number = words.number, let first else {
      return .none(end: first?.end ?? afterWord(start))
    }
    // "a third of" and "by a third" are parts; "a third time" and "a quarter" are read without the
    // article.
    if first.term.role == .article, words.isPart, !isWord("of", at: end + 1),
      !isMargin(start, end)
    {
      return .none(end: first.end)
    }
    if words.isQuarters, text[first.end] != 0x2D, !isWord("of", at: end + 1) {
      return .numeral(
        Numeral(
          start: start, end: first.end, number: ExactNumber(first.term.value), form: .words))
    }
    return .numeral(
      Numeral(
        start: start, end: end, number: number, form: .words, digitCount: words.isYear ? 4 : 0,
        isScaled: words.isScaled, isOrdinal: words.isOrdinal))
  }

  /// Whether a part is what something differs by: "fell by a third in May", not "by a third country".
  private func isMargin(_ start: Int, _ end: Int) -> Bool {
    guard ["by", "than", "about", "nearly", "almost", "over"].contains(wordBefore(start)) else {
      return false
    }
    return !Glyph.isSpace(text[end]) && text[end] != 0x2D || !Glyph.isLetter(text[end + 1])
      || ["in", "to", "from", "since", "over", "after", "on", "and", "as", "this", "last", "at"]
        .contains(wordAt(end + 1))
  }

  /// "in five" and "out of ten" after one or 1.
  func oneIn(_ end: Int) -> (number: ExactNumber, end: Int)? {
    guard Glyph.isSpace(text[end]) else { return nil }
    var i = end + 1
    if isWord("in", at: i) {
      i += 3
    } else if isWord("out", at: i), Glyph.isSpace(text[i + 3]), isWord("of", at: i + 4) {
      i += 7
    } else {
      return nil
    }
    guard Glyph.isSpace(text[i - 1]) else { return nil }
    if isWord("every", at: i), Glyph.isSpace(text[i + 5]) { i += 6 }
    let whole = Glyph.isDigit(text[i]) ? digitNumeral(at: i) : wordNumeral(at: i)
    guard case .numeral(let numeral) = whole, !numeral.isOrdinal, let value = numeral.number.int,
      (2...1000).contains(value), numeral.number.divisor == 1,
      let ratio = ExactNumber(1, over: UInt32(value))
    else { return nil }
    return (ratio, numeral.end)
  }

  /// "point one four" after three.
  private func spokenDecimals(_ end: Int) -> (number: ExactNumber, end: Int)? {
    guard let point = nextWord(end), isWord("point", at: point) else { return nil }
    var digits: [UInt8] = []
    var last = point + 5
    while let place = nextWord(last), let digit = word(at: place), digit.term.role == .cardinal,
      digit.term.value < 10
    {
      digits.append(UInt8(digit.term.value) + 0x30)
      last = digit.end
    }
    if digits.isEmpty { return nil }
    return (ExactNumber(digits: digits, exponent: -digits.count, isNegative: false), last)
  }

  /// a half, a quarter, three quarters, after "and".
  private func fractionAfterAnd(_ i: Int) -> (number: ExactNumber, end: Int)? {
    guard let count = word(at: i), count.term.role == .article || count.term.role == .cardinal,
      let place = nextWord(count.end), let part = word(at: place),
      part.term.role == .half || part.term.role == .fraction || part.term.role == .ordinal,
      count.term.value < part.term.value,
      let ratio = ExactNumber(UInt32(count.term.value), over: UInt32(part.term.value))
    else { return nil }
    // "twenty and a second": ordinals are parts from the third on.
    return part.term.role == .ordinal && part.term.value < 3 ? nil : (ratio, part.end)
  }

  /// The fraction that follows digits: 2½, 2 1/2, 3 and a half.
  func fraction(after numeral: Numeral) -> (number: ExactNumber, end: Int)? {
    if let glyph = Self.fractions[text[numeral.end]] { return (glyph, numeral.end + 1) }
    guard Glyph.isSpace(text[numeral.end]) else { return nil }
    let i = numeral.end + 1
    if let glyph = Self.fractions[text[i]] { return (glyph, i + 1) }
    if Glyph.isDigit(text[i]) { return slashed(at: i) }
    guard isWord("and", at: i), Glyph.isSpace(text[i + 3]) else { return nil }
    return fractionAfterAnd(i + 4)
  }

  /// 1/2, 3/4: below one, over a denominator that things are divided by.
  func slashed(at start: Int) -> (number: ExactNumber, end: Int)? {
    let slash = afterDigits(start)
    let end = afterDigits(slash + 1)
    guard text[slash] == 0x2F || text[slash] == 0x2044, (1...2).contains(slash - start),
      (1...3).contains(end - slash - 1), text[start] != 0x30, text[start - 1] != 0x2F,
      text[end] != 0x2F, text[end] != 0x2E || !Glyph.isDigit(text[end + 1]),
      !Glyph.isLetter(text[end])
    else { return nil }
    let (a, b) = (int(start..<slash), int(slash + 1..<end))
    guard a < b, [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 50, 64, 100].contains(b) else {
      return nil
    }
    // 9/10 septembre: two days
    if Glyph.isSpace(text[end]), b <= 31,
      vocabulary.running.longestMatch(in: text, at: end + 1)?.term.role == .month
    {
      return nil
    }
    return ExactNumber(UInt32(a), over: UInt32(b)).map { ($0, end) }
  }

  static let fractions: [UInt32: ExactNumber] = {
    let table =
      "½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8 ⅐1/7 ⅑1/9 ⅒1/10"
    var fractions: [UInt32: ExactNumber] = [:]
    for entry in table.split(separator: " ") {
      guard let glyph = entry.unicodeScalars.first else { continue }
      fractions[glyph.value] = ExactNumber(String(entry.dropFirst()))
    }
    return fractions
  }()
}
