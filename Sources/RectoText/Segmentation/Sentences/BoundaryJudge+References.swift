extension BoundaryJudge {
  /// After the reference marks behind a stop, with what closes behind them and the blanks that
  /// follow: "…martyr.[1] The", "…treated.11 12 The", "…end.² The", "。[1]其他".
  func referencesEnd(from stop: Stop, to end: Int) -> Int {
    guard stop.closedEnd < end else { return stop.next }
    let raised = text.skipping(from: stop.closedEnd, to: end) { $0.isRaisedDigit }
    // In scripts without blanks what stands behind one is the next text.
    let isWide = stop.kind == .wide
    func passingBlanks(_ place: Int) -> Int { text.skipping(from: place, to: end) { $0.isBlank } }
    let first = isWide ? raised : passingBlanks(raised)
    var place = first
    while place < end, text.at(place) == "[", let after = bracketedReference(at: place, to: end) {
      let closed = text.skipping(from: after, to: end) { $0.closes || $0.isStraightQuote }
      place = isWide ? closed : passingBlanks(closed)
    }
    if place > first || raised > stop.closedEnd { return passingBlanks(place) }
    guard !isWide else { return stop.next }
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
