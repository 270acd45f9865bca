extension BoundaryJudge {
  /// Where the next sentence would begin: behind the marks that close the stop and any reference marks.
  func boundary(after stop: Stop, to end: Int) -> Int {
    if stop.kind == .ellipsis, isSpaced(stop), stop.marksEnd == stop.start + 7,
      text.before(stop.start).isLetterOrDigit
    {
      // "It ended. . . . And then": four spaced stops are a full stop and an ellipsis.
      return stop.next < end && !stop.isClosed ? stop.start + 2 : stop.next
    }
    return referencesEnd(from: stop, to: end)
  }

  /// Whether a sentence ends at a stop.
  ///
  /// - Parameters:
  ///   - boundary: Where the next sentence would begin.
  ///   - sentence: Where the sentence before the stop began.
  func isBoundary(_ stop: Stop, at boundary: Int, sentence: Int, end: Int) -> Bool {
    boundary < stop.next || isPlainEnd(stop, at: boundary, sentence: sentence)
      || endsByRules(stop, at: boundary, sentence: sentence, end: end)
  }

  /// The same by all rules, for a boundary where the next text begins or behind it.
  func endsByRules(_ stop: Stop, at boundary: Int, sentence: Int, end: Int) -> Bool {
    let next = text.at(boundary)
    if continuesAfter(next, at: boundary) || isEditorial(stop) { return false }
    if stop.kind == .greeting { return isGreeting(sentence..<stop.start) }
    if stop.kind == .wide {
      return !isBetweenLetterNames(stop, to: end) && endsWide(stop, at: boundary, to: end)
    }
    if stop.kind == .header { return true }
    if !text.before(boundary).isBlank { return endsWithoutBlank(stop, to: end) }
    let word = text.skipping(from: boundary, to: end) {
      $0.opens || $0.isQuote || $0.isDash || $0.isBlank || $0.isInvisible || $0 == "*" || $0 == "_"
        || $0 == "," || $0 == "`"
    }
    // Nothing but marks follows.
    if word >= end { return false }
    if text.at(word).isLower, !isSpelledWithLowerCase(at: word) {
      return allowsLowerCase(after: stop)
    }
    switch stop.kind {
    case .ellipsis: return endsAfterEllipsis(stop)
    case .fullStop:
      if pack.traits.contains(.pausingStops) { return false }
      if stop.marksEnd > stop.start + 1 || stop.isClosed && !closesAbbreviation(stop) {
        return true
      }
      return endsAfterFullStop(stop, word: word, sentence: sentence, end: end)
    default:
      return true
    }
  }

  /// "Hi," or "Kind regards,": up to three words of which the first is one of greeting.
  private func isGreeting(_ range: Range<Int>) -> Bool {
    guard range.count <= 32 else { return false }
    let words = text.string(range).split(separator: " ")
    guard words.count <= 3, let first = words.first else { return false }
    return pack.words.roles(of: first.lowercased()).contains(.greeting)
  }

  /// Whether a bracket closes behind the stop, as in "(approx.)": the stop may then belong to the word alone.
  private func closesAbbreviation(_ stop: Stop) -> Bool {
    let closing = text.at(stop.marksEnd)
    return closing == ")" || closing == "]"
  }

  /// Punctuation with which a sentence goes on.
  private func continuesAfter(_ next: Unicode.Scalar, at boundary: Int) -> Bool {
    switch next {
    case ",": !isTypewriterQuote(at: boundary)
    case ";", ":", "/", ")", "]", "}", "，", "、", "；", "：", "）", "］", "」", "』", "》", "】", "·", "،",
      "؛":
      // An emoticon stands where a mark would.
      !(next == ":" && !text.at(boundary + 1).isBlank)
    // Marks that open in some languages: »Nein!«, ”Nej!”
    case "”", "»", "’", "›": !text.at(boundary + next.utf8.count).isLetterOrDigit
    case "[": isOmission(at: boundary)
    default:
      ScalarBuffer.stopKind(of: next) != nil && !text.at(boundary).isBlank
        && !isLeadingEllipsis(at: boundary)
    }
  }

  /// `,,`: an opening quotation mark, low as „ is.
  private func isTypewriterQuote(at place: Int) -> Bool {
    text.at(place + 1) == "," && text.at(place + 2) != ","
  }

  /// "[...]" in place of what was left out.
  private func isOmission(at place: Int) -> Bool {
    let after = text.skipping(from: place + 1, to: text.count) { $0 == "." || $0 == "…" }
    return after > place + 1 && text.at(after) == "]"
  }

  /// `...and then`: an ellipsis that begins a sentence.
  private func isLeadingEllipsis(at place: Int) -> Bool {
    let after = text.skipping(from: place, to: text.count) { $0 == "." || $0 == "…" }
    return (after >= place + 3) && (text.at(after).isLetter || text.at(after) == " ")
  }

  /// A remark of marks alone, as in "(!)" and "[?]", and an omission in brackets.
  private func isEditorial(_ stop: Stop) -> Bool {
    guard stop.isClosed else { return false }
    let closing = text.at(stop.marksEnd)
    let opening = text.before(stop.start)
    return (opening == "(" || opening == "[" || opening == "（")
      && (closing == ")" || closing == "]" || closing == "）")
  }

  /// Urdu shortens with the mark that ends sentences, between the names of Latin letters: پی۔ایچ۔ڈی.
  private func isBetweenLetterNames(_ stop: Stop, to end: Int) -> Bool {
    guard text.at(stop.start) == "۔" else { return false }
    let first = text.skipping(backFrom: stop.start, to: max(0, stop.start - 24)) { $0.isLetter }
    let last = text.skipping(from: stop.next, to: min(end, stop.next + 24)) { $0.isLetter }
    return pack.words.roles(of: first..<stop.start, in: text).contains(.mayBeFinal)
      && pack.words.roles(of: stop.next..<last, in: text).contains(.mayBeFinal)
  }

  /// After a mark of a script without blanks: the sentence goes on with particles and with who spoke.
  private func endsWide(_ stop: Stop, at boundary: Int, to end: Int) -> Bool {
    let next = text.at(boundary)
    if next.isLower, text.at(stop.start) != "。" { return false }
    guard stop.isClosed, !stop.hasBlank else { return true }
    return !continuesQuotation(at: boundary, to: end)
  }

  /// Without a blank only what is plainly two words, or letters of a script without case, are two sentences.
  private func endsWithoutBlank(_ stop: Stop, to end: Int) -> Bool {
    let next = text.at(stop.closedEnd)
    let before = text.before(stop.start)
    if next.isUncased {
      return stop.kind != .ellipsis && before.isUncased && next.isEastAsian
    }
    if stop.kind == .strong, before.isEastAsian, next.isDigit || next.isUpper { return true }
    if profile == .informal, isGluedInformally(stop) { return true }
    return stop.kind != .ellipsis && isGlued(stop, to: end)
  }

  /// `word.Next word`: a blank was forgotten between a word or a grouped number and a capitalised word.
  private func isGlued(_ stop: Stop, to end: Int) -> Bool {
    guard stop.marksEnd == stop.start + 1, text.at(stop.closedEnd).isUpper else { return false }
    let first = text.skipping(backFrom: stop.start, to: max(0, stop.start - 40)) { !$0.isBlank }
    guard isPlainWord(first..<stop.start) else { return false }
    let last = text.skipping(from: stop.closedEnd, to: end) {
      $0.isLetter || $0 == "'" || $0 == "’"
    }
    let next = stop.closedEnd..<last
    let roles = pack.words.roles(of: next, in: text)
    guard isCapitalised(next) || isStarter(next) || isRomanNumeral(next) && next.count > 1 else {
      return false
    }
    let after = text.at(last)
    guard after.isBlank || after == "," || after == "." && roles.contains(.neverFinal) else {
      return false
    }
    let isAbbreviation = !pack.words.roles(of: first..<stop.start, in: text)
      .isDisjoint(with: [.neverFinal, .mayBeFinal])
    return !isAbbreviation && !isDomain(next)
  }

  /// "Shop.Com": what is written as a name may be an address.
  private func isDomain(_ word: Range<Int>) -> Bool {
    word.count <= 4 && ["com", "org", "net", "edu", "gov"].contains(text.string(word).lowercased())
  }

  /// `word?next`, `word...Next`: in informal text a blank is often missing behind marks that stand in no address.
  private func isGluedInformally(_ stop: Stop) -> Bool {
    let next = text.at(stop.closedEnd)
    guard next.isLetter, stop.kind == .strong || stop.kind == .ellipsis && next.isUpper else {
      return false
    }
    let first = text.skipping(backFrom: stop.start, to: max(0, stop.start - 40)) { !$0.isBlank }
    let word = text.bytes[first..<stop.start]
    return word.count >= 2
      && word.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x27 }
  }

  /// A word of three letters and more that ends in lower case, or a number with groups: no address, no file name.
  private func isPlainWord(_ word: Range<Int>) -> Bool {
    let bytes = text.bytes[word]
    guard bytes.count >= 3 else { return false }
    if text.at(word.lowerBound).isDigit {
      return bytes.contains(0x2C) && bytes.allSatisfy { $0 == 0x2C || ($0 >= 0x30 && $0 <= 0x39) }
    }
    return text.before(word.upperBound).isLower
      && bytes.allSatisfy {
        $0 >= 0x80 || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x27 || $0 == 0x22
      }
  }

  /// A capital and lower-case letters, or "I'm".
  private func isCapitalised(_ word: Range<Int>) -> Bool {
    guard let (first, second) = text.scalar(at: word.lowerBound), first.isUpper,
      second < word.upperBound
    else { return false }
    return text.at(second).isLower || text.at(second) == "'" || text.at(second) == "’"
  }

  /// iPhone, eBay: names that begin in lower case with a capital after it.
  private func isSpelledWithLowerCase(at word: Int) -> Bool {
    guard let (_, second) = text.scalar(at: word) else { return false }
    return text.at(second).isUpper
  }

  /// Where a sentence may begin in lower case: after a long word that is no abbreviation. In informal text after `!`
  /// and `?` too.
  private func allowsLowerCase(after stop: Stop) -> Bool {
    guard !stop.isClosed else { return false }
    let first = text.skipping(backFrom: stop.start, to: max(0, stop.start - 40)) { $0.isLetter }
    let word = first..<stop.start
    let isInformal = profile == .informal
    guard stop.kind == .fullStop, stop.marksEnd == stop.start + 1 else {
      return isInformal && stop.kind == .strong && !isNamedMark(stop, word)
    }
    guard word.count >= (isInformal ? 2 : 4),
      pack.words.roles(of: word, in: text).isDisjoint(with: .abbreviation)
    else { return false }
    if isInformal {
      let before = text.before(first)
      return !before.isLetterOrDigit && before != "." && !isVowelless(word)
    }
    // Where words end in vowels and abbreviations do not, the letter before the stop tells.
    guard pack.traits.contains(.finalVowels) else { return false }
    switch text.before(stop.start) {
    case "a", "e", "i", "o", "u", "à", "è", "é", "ì", "ò", "ù": return true
    default: return false
    }
  }

  /// `Yahoo!`: a name that ends in a mark.
  private func isNamedMark(_ stop: Stop, _ word: Range<Int>) -> Bool {
    text.at(stop.start) == "!"
      && pack.words.roles(of: word.lowerBound..<stop.start + 1, in: text).contains(.mayBeFinal)
  }

  private func endsAfterEllipsis(_ stop: Stop) -> Bool {
    !isSpaced(stop) || stop.marksEnd == stop.start + 7
  }

  /// Full stops with blanks between them.
  private func isSpaced(_ stop: Stop) -> Bool {
    stop.marksEnd > stop.start + 1 && text.bytes[stop.start] == 0x2E
      && text.bytes[stop.start + 1] == 0x20
  }
}
