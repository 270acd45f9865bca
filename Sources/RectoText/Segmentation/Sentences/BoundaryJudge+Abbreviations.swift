extension BoundaryJudge {
  /// Whether a lone full stop before a blank ends a sentence, by the word before it and the word after it.
  ///
  /// - Parameters:
  ///   - word: Where the next word begins, behind opening marks.
  ///   - sentence: Where the sentence began.
  func endsAfterFullStop(_ stop: Stop, word: Int, sentence: Int, end: Int) -> Bool {
    let opening = text.skipping(from: sentence, to: min(stop.start, sentence + 64)) {
      $0.isBlank || $0.opens || $0.isQuote || $0.isDash || ListMarker.isBullet($0)
    }
    let left = wordBefore(stop.start, to: sentence)
    guard !left.isEmpty else { return true }
    let roles = pack.words.roles(of: left, in: text)
    let next = wordAfter(word, to: end)
    // A quotation mark begins no sentence behind one letter in lower case: м. «Київ».
    let isShort = isSingleLetter(left) && text.at(left.lowerBound).isLower
    func isStarter() -> Bool {
      if pack.traits.contains(.fullStopsShorten) { return false }
      return isShort ? self.isStarter(next) : starts(next, gap: stop.closedEnd..<word)
    }

    if isTail(left) { return true }
    if text.at(left.lowerBound).isDigit || isRomanNumeral(left),
      let decision = endsAfterNumber(left, sentence: opening, next: next, isStarter: isStarter)
    {
      return decision
    }
    let stem = roles.isEmpty ? pack.words.roles(of: afterHyphen(left), in: text) : roles
    if stem.contains(.neverFinal) { return roles.contains(.mayBeFinal) && isStarter() }
    if stem.contains(.beforeNumber), isNumber(at: stop.next, to: end) { return false }
    if stem.isEmpty, isShortCompound(left) {
      return !isNumber(at: stop.next, to: end) && isStarter()
    }
    if text.at(word).isUpper, isUnit(left) { return true }
    if roles.contains(.hour) {
      return endsAfterHour(next, at: word, sentence: opening, left: left.lowerBound)
    }
    // "Mm." is a sentence where it stands alone.
    if left.lowerBound == opening, isVowelless(left), text.at(word).isUpper { return true }
    if roles.contains(.mayBeFinal) {
      if text.at(stop.next) == "(" { return false }
      if isTitle(next) { return !isIntroduced(opening, left.lowerBound) }
      return isStarter()
    }
    if isSingleLetter(left), !roles.contains(.word) || text.at(left.lowerBound).isUpper {
      return left.lowerBound > opening && isStarter() && !isSingleLetter(next)
    }
    // What stands behind a slash is the end of an address.
    let mayBeShort = isVowelless(left) || isDotted(left) && text.before(left.lowerBound) != "/"
    return !mayBeShort || isStarter()
  }

  /// A symbol of measure behind a number, as in "90 kg": symbols take no stop of their own.
  private func isUnit(_ word: Range<Int>) -> Bool {
    guard word.count <= 3, text.before(word.lowerBound).isBlank,
      text.before(
        text.skipping(backFrom: word.lowerBound, to: max(0, word.lowerBound - 4)) { $0.isBlank }
      ).isDigit
    else { return false }
    // No single letters: these are initials, pages and streets as well.
    switch text.string(word) {
    case "kg", "mg", "km", "cm", "mm", "nm", "ms", "ml", "kV", "kW", "MW", "GW", "kWh", "Hz",
      "kHz", "MHz", "GHz", "kB", "MB", "GB", "TB", "ha", "dB", "Pa":
      return true
    default: return false
    }
  }

  /// The word that ends at an offset, without marks before it.
  func wordBefore(_ end: Int, to limit: Int) -> Range<Int> {
    let floor = max(limit, end - 48)
    let visible = text.skipping(backFrom: end, to: floor) { $0.isInvisible }
    let start = text.skipping(backFrom: visible, to: floor) {
      !$0.isBlank && !$0.isQuote && !$0.opens && !$0.closes && $0 != "/" && $0 != "—" && $0 != "–"
        && $0 != "," && !$0.isInvisible && $0 != "_" && $0 != "*" && $0 != "…"
        && !$0.isEastAsian
    }
    return text.skipping(from: start, to: visible) { $0.isDash }..<visible
  }

  private func wordAfter(_ start: Int, to end: Int) -> Range<Int> {
    start..<text.skipping(from: start, to: min(end, start + 48)) {
      $0.isLetterOrDigit || $0 == "'" || $0 == "’" || $0.isMark
    }
  }

  /// The part of a compound behind its last hyphen.
  private func afterHyphen(_ word: Range<Int>) -> Range<Int> {
    let start = text.skipping(backFrom: word.upperBound, to: word.lowerBound) { $0 != "-" }
    return start < word.upperBound ? start..<word.upperBound : word
  }

  /// A compound of which the last part is short: Hauptstr., Telefonnr.
  private func isShortCompound(_ word: Range<Int>) -> Bool {
    pack.endings.contains { hasEnding($0, before: word.upperBound, after: word.lowerBound) }
  }

  /// Whether a word begins sentences more often than it goes on with a name. A quotation mark that opens counts too.
  private func starts(_ word: Range<Int>, gap: Range<Int>) -> Bool {
    let opening = text.at(text.skipping(from: gap.lowerBound, to: gap.upperBound) { $0.isBlank })
    if gap.upperBound > gap.lowerBound, opening.isQuote || opening == "¿" || opening == "¡" {
      return true
    }
    if word.isEmpty { return false }
    return isStarter(word)
  }

  /// Whether a word is on the list; a contraction is as its first part is.
  func isStarter(_ word: Range<Int>) -> Bool {
    if pack.words.roles(of: word, in: text).contains(.starter) { return true }
    let first = text.skipping(from: word.lowerBound, to: word.upperBound) { $0 != "'" && $0 != "’" }
    guard first < word.upperBound else { return false }
    return pack.words.roles(of: word.lowerBound..<first, in: text).contains(.starter)
      || pack.words.roles(of: text.string(word).lowercased().replacing("’", with: "'"))
        .contains(.starter)
  }

  /// A title with its full stop: what follows is a person, and the sentence before has ended.
  private func isTitle(_ word: Range<Int>) -> Bool {
    !word.isEmpty && text.at(word.upperBound) == "."
      && pack.words.roles(of: word, in: text).contains(.neverFinal)
  }

  /// "At 5 a.m. Mr. Smith rose": so far there is nothing but an adverbial.
  private func isIntroduced(_ sentence: Int, _ left: Int) -> Bool {
    guard left - sentence < 24 else { return false }
    let first = text.skipping(from: sentence, to: left) { $0.isLetter }
    return pack.words.roles(of: sentence..<first, in: text).contains(.introductory)
  }

  private func endsAfterHour(
    _ next: Range<Int>, at start: Int, sentence: Int, left: Int
  ) -> Bool {
    let first = text.at(start)
    return (first.isUpper || first.isDigit) && !isIntroduced(sentence, left)
      && !pack.words.roles(of: next, in: text).contains(.afterHour)
  }

  private func isNumber(at place: Int, to end: Int) -> Bool {
    let scalar = text.at(place)
    if scalar.isDigit || scalar == "#" || scalar == "§" || scalar == "№" { return true }
    if scalar == "(" || scalar == "+" || scalar == "¶" {
      return text.at(place + scalar.utf8.count).isDigit
    }
    let word = wordAfter(place, to: end)
    guard !word.isEmpty else { return false }
    // "I" is a word before it is a numeral, as "A" is.
    if word.count == 1 { return scalar.isUpper && !isStarter(word) }
    return isRomanNumeral(word)
  }

  func isRomanNumeral(_ word: Range<Int>) -> Bool {
    !word.isEmpty && word.count <= 8
      && text.bytes[word].allSatisfy { "IVXLCDM".utf8.contains($0) }
  }

  /// After a number: an item's number begins a sentence, and an ordinal does not end one. `nil` leaves it to other
  /// rules.
  private func endsAfterNumber(
    _ number: Range<Int>, sentence: Int, next: Range<Int>, isStarter: () -> Bool
  ) -> Bool? {
    let isRoman = !text.at(number.lowerBound).isDigit
    let digits = text.skipping(from: number.lowerBound, to: number.upperBound) { $0.isDigit }
    let isWhole = digits == number.upperBound
    let isSection =
      text.skipping(from: digits, to: number.upperBound) { $0.isDigit || $0 == "." }
      == number.upperBound
    if number.lowerBound == sentence,
      isRoman || isSection && number.count <= 6
    {
      return false
    }
    if isRoman, number.count == 1 { return nil }
    if pack.traits.contains(.ordinals), isWhole, number.count == 4, isDayOrMonth(next) {
      return false
    }
    let mayBeOrdinal = pack.traits.contains(.ordinals) && (isRoman || isWhole && number.count <= 2)
    return mayBeOrdinal ? isStarter() : isRoman ? nil : true
  }

  /// One or two digits and a full stop, as in the dates 2024. 5. 3. and 2024. 05. 03.
  private func isDayOrMonth(_ word: Range<Int>) -> Bool {
    !word.isEmpty && word.count <= 2 && text.at(word.upperBound) == "."
      && text.bytes[word].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// One letter in lower case behind an apostrophe: the end of "don't" and "Moe's".
  private func isTail(_ word: Range<Int>) -> Bool {
    guard let (mark, start) = text.scalar(before: word.lowerBound), mark == "'" || mark == "’"
    else { return false }
    return text.before(start).isLetter && text.at(word.lowerBound).isLower && isSingleLetter(word)
  }

  /// One letter, whatever marks and vowel signs it carries. A Hangul syllable is more: 네.
  private func isSingleLetter(_ word: Range<Int>) -> Bool {
    guard let (first, second) = text.scalar(at: word.lowerBound), first.isLetter,
      !first.isEastAsian, !(0xAC00...0xD7A3).contains(first.value)
    else { return false }
    return text.skipping(from: second, to: word.upperBound) { $0.isMark } == word.upperBound
  }

  /// Letters with full stops between them, as in "U.S" and "e.V"; addresses have longer parts. Without capitals any
  /// short parts will do: आर.एस.एस.
  private func isDotted(_ word: Range<Int>) -> Bool {
    var letters = 0
    var parts = 1
    var hasSingle = text.at(word.lowerBound).isUncased
    var place = word.lowerBound
    while place < word.upperBound, let (scalar, end) = text.scalar(at: place) {
      if scalar == "." {
        if letters == 0 || letters > 4 { return false }
        hasSingle = hasSingle || letters == 1
        letters = 0
        parts += 1
      } else if scalar.isMark {
        // The letter before it is counted.
      } else if scalar.isLetter || scalar == "-" {
        letters += 1
      } else {
        return false
      }
      place = end
    }
    return parts > 1 && letters <= 4 && (hasSingle || letters == 1)
  }

  /// Letters without a vowel between them are short for something: "bldg", "skt". Capitals are acronyms, which end
  /// sentences as words do.
  func isVowelless(_ word: Range<Int>) -> Bool {
    guard word.count > 1, !pack.traits.contains(.syllabicConsonants) else { return false }
    var place = word.lowerBound
    while place < word.upperBound, let (scalar, after) = text.scalar(at: place) {
      if place > word.lowerBound, scalar.isUpper { return false }
      switch scalar {
      case "B"..."D", "F"..."H", "J"..."N", "P"..."T", "V"..."X", "Z": break
      case "b"..."d", "f"..."h", "j"..."n", "p"..."t", "v"..."x", "z", "ß", "ç": break
      default: return false
      }
      place = after
    }
    return true
  }
}
