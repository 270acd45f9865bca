extension BoundaryJudge {
  /// After the reference marks behind a stop, with what closes behind them and the blanks that
  /// follow: "…martyr.[1] The", "…treated.11 12 The".
  func referencesEnd(from stop: Stop, to end: Int) -> Int {
    guard stop.next < end else { return stop.next }
    var place = stop.next
    while text.at(place) == "[", let after = bracketedReference(at: place, to: end) {
      let closed = text.skipping(from: after, to: end) { $0.closes || $0.isStraightQuote }
      place = text.skipping(from: closed, to: end) { $0.isBlank }
    }
    if place > stop.next { return place }
    guard text.at(stop.next).isDigit else { return stop.next }
    guard let after = numberedReference(at: stop.next, to: end) else { return stop.next }
    let left = wordBefore(stop.start, to: 0)
    guard pack.words.roles(of: left, in: text).isDisjoint(with: .abbreviation) else {
      return stop.next
    }
    guard stop.hasBlank else { return after }
    // With a blank before it a number may begin a sentence, but not before a word that itself
    // begins one: "4 Even so".
    let word = after..<text.skipping(from: after, to: min(end, after + 24)) { $0.isLetter }
    return after - stop.next <= 3 && isStarter(word) ? after : stop.next
  }

  /// After reference marks right behind a stop in scripts without blanks: "。[1]其他", "。²后来".
  func attachedReferencesEnd(from stop: Stop, to end: Int) -> Int {
    var place = stop.closedEnd
    while text.at(place) == "[", let after = bracketedReference(at: place, to: end) {
      place = after
    }
    place = text.skipping(from: place, to: end) {
      $0 == "¹" || $0 == "²" || $0 == "³" || ("\u{2070}"..."\u{2079}").contains($0)
    }
    return text.skipping(from: place, to: end) { $0.isBlank }
  }

  /// `[12]`, `[1, 2]`, `[2–11]`.
  private func bracketedReference(at place: Int, to end: Int) -> Int? {
    let close = text.skipping(from: place + 1, to: min(end, place + 24)) {
      $0.isDigit || $0.isDash || $0 == "," || $0 == " "
    }
    guard close > place + 1, text.at(close) == "]", text.at(place + 1).isDigit else { return nil }
    return close + 1
  }

  /// Superscript numbers that lost their form, as in "treated.11 12 The next".
  private func numberedReference(at place: Int, to end: Int) -> Int? {
    let after = text.skipping(from: place, to: min(end, place + 24)) {
      $0.isDigit || $0.isDash || $0 == "," || $0 == " "
    }
    guard text.before(after).isBlank, text.at(after).isUpper else { return nil }
    return after
  }

  /// Whether digits behind a full stop are a reference mark and no decimals: the full stop stands after a word.
  func isReferenceMark(at place: Range<Int>) -> Bool {
    let before = text.before(place.lowerBound)
    return before.isLower || before == ")"
  }
}
