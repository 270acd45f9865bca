internal import RectoText

/// What hangs on a number in the words around it: the article before, the noun after, the letters of an
/// ordinal.
struct Agreement {
  private let side: NumberChange.Side
  private let old: ExactNumber
  private let new: ExactNumber
  /// Whether a word of scale follows in the new numeral: nouns after it are plural.
  private let isScaled: Bool

  /// Fails in languages whose nouns change by more than one and many, where they would.
  init?(_ side: NumberChange.Side, old: ExactNumber, new: ExactNumber, isScaled: Bool) {
    (self.side, self.old, self.new, self.isScaled) = (side, old, new, isScaled)
    let language = side.language.language
    guard language == "en" || PluralClass.of(old, language) == PluralClass.of(new, language) else {
      return nil
    }
    // l'8, dell'11, d'un
    if language != "en", let before = side.text.character(before: side.mention.range.lowerBound),
      "'’".contains(before)
    {
      return nil
    }
  }

  /// The rewrites beside the numeral's own; `nil` where what is around might have to change in a way that is not
  /// certain.
  func rewrites(with numeral: String) -> [Rewrite]? {
    let isTwo = old == ExactNumber(2) || new == ExactNumber(2)
    let text = side.text[0..<side.text.bytes.count]
    if isTwo, Self.hanOfTwo.contains(where: text.contains) { return nil }
    guard side.language.language == "en" else { return isPlainOrdinal ? [] : nil }
    guard let article = article(numeral), let suffix = suffix, let noun = noun,
      !isCounted(by: Self.ofTwo, when: ExactNumber(2))
    else { return nil }
    return article + suffix + noun
  }

  // MARK: Other languages

  /// 1er and 2e: low ordinals of other languages have forms of their own.
  private var isPlainOrdinal: Bool {
    guard case .amount(_, .ordinal) = side.mention.quantity,
      !["zh", "ja", "ko"].contains(side.language.language)
    else { return true }
    return !(old < 4) && !(new < 4)
  }

  // MARK: English

  /// 3rd to 4th.
  private var suffix: [Rewrite]? {
    guard case .amount(_, .ordinal) = side.mention.quantity, side.mention.form == .digits else {
      return []
    }
    let range = side.mention.numeral.upperBound..<side.mention.range.upperBound
    guard let old = old.int, let new = new.int, side.text[range] == EnglishNumberWords.suffix(old)
    else {
      return nil
    }
    return [Rewrite(range: range, text: EnglishNumberWords.suffix(new))]
  }

  /// An 8 % rise, a 9 % rise.
  private func article(_ numeral: String) -> [Rewrite]? {
    let start = side.mention.range.lowerBound
    let end = side.text.beforeSpace(start)
    let word = side.text.word(before: end)
    guard end < start, ["a", "an", "A", "An"].contains(word) else { return [] }
    guard let was = Self.takesAn(side.numeral), let isNow = Self.takesAn(numeral),
      was == (word.utf8.count == 2)
    else { return nil }
    if was == isNow { return [] }
    let letter = word.prefix(1)
    return [
      Rewrite(range: end - word.utf8.count..<end, text: isNow ? letter + "n" : String(letter))
    ]
  }

  /// Whether a numeral is spoken with a vowel first; `nil` for 1100 and the like, which are spoken in two ways.
  private static func takesAn(_ numeral: String) -> Bool? {
    guard let first = numeral.first else { return nil }
    guard first.isAnyDigit else { return "aeiou".contains(first.lowercased()) }
    if first == "8" { return true }
    let whole = numeral.prefix { $0.isAnyDigit || $0 == "," }.filter(\.isAnyDigit)
    guard whole.hasPrefix("11") || whole.hasPrefix("18") else { return false }
    switch whole.count % 3 {
    case 2: return true
    case 1: return whole.count == 4 ? nil : false
    default: return false
    }
  }

  /// 1 day to 2 days.
  private var noun: [Rewrite]? {
    guard side.language.language == "en", !isScaled else { return [] }
    if case .amount(_, .ordinal) = side.mention.quantity { return [] }
    let one = ExactNumber(1)
    // 0.5 point and 0.5 points are both written.
    let wasFraction = old < one
    let isFraction = new < one
    if (old == one) == (new == one), wasFraction == isFraction { return [] }
    let text = side.text
    let gap = side.mention.numeral.upperBound
    // A 1-day visit stays one.
    if let sign = text.character(after: gap), "-–".contains(sign) {
      return text.word(after: gap + String(sign).utf8.count).hasSuffix("s") ? nil : []
    }
    if let sign = text.character(after: gap), "%‰".contains(sign) { return [] }
    var start = text.afterSpace(gap)
    var word = text.word(after: start)
    if case .amount(_, .currency) = side.mention.quantity,
      side.mention.numeral.upperBound == side.mention.range.upperBound
    {
      return []
    }
    // "1 per cent" and the like are the same for many.
    if word.isEmpty { return start == gap || isAtClauseEnd(start) ? [] : nil }
    if ["basis", "percentage"].contains(word) {
      start = text.afterSpace(start + word.utf8.count)
      word = text.word(after: start)
    }
    if EnglishNouns.isInvariant(word) { return [] }
    // "more than 1" and other numbers without a noun of theirs
    if Self.nouns(after: word) { return [] }
    let range = start..<start + word.utf8.count
    let next = text.word(after: text.afterSpace(range.upperBound))
    guard let was = EnglishNouns.form(of: word, isPlural: old != one),
      let isNow = EnglishNouns.form(of: word, isPlural: new != one), was == word,
      !EnglishNouns.isAgreeing(next), !isCounted(by: Self.ofOne, when: one), !wasFraction,
      !isFraction
    else { return nil }
    return was == isNow ? [] : [Rewrite(range: range, text: isNow)]
  }

  private func isAtClauseEnd(_ place: Int) -> Bool {
    side.text.character(after: place).map { ".,;:!?)]\"”".contains($0) } ?? true
  }

  private static func nouns(after word: String) -> Bool {
    [
      "to", "from", "in", "on", "at", "by", "and", "or", "of", "with", "for", "as", "than",
      "against",
    ]
    .contains(word)
  }

  /// Whether old or new number is one that words elsewhere in the sentence depend on.
  private func isCounted(by words: Set<String>, when number: ExactNumber) -> Bool {
    guard old == number || new == number else { return false }
    let all = side.text[0..<side.text.bytes.count].lowercased()
    return all.split { !$0.isLetter }.contains { words.contains(String($0)) }
  }

  private static let ofTwo: Set<String> = [
    "both", "either", "neither", "pair", "couple", "twice", "double", "each", "former", "latter",
    "between",
  ]
  private static let hanOfTwo: [Character] = ["双", "雙", "俩", "倆", "互", "彼", "者"]
  private static let ofOne: Set<String> = [
    "this", "that", "these", "those", "each", "every", "another", "only", "single", "one",
  ]
}
