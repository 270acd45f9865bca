extension BoundaryJudge {
  /// Whether a line goes on in the next one: it was broken at a blank (RFC 3676) or to fit a width, and its sentence
  /// has not ended.
  ///
  /// - Parameters:
  ///   - line: The line without its end.
  ///   - next: Where the next text begins.
  func joins(line: Range<Int>, to next: Int) -> Bool {
    guard isSingleLineEnd(line.upperBound..<next) else { return false }
    let last = text.skipping(backFrom: line.upperBound, to: line.lowerBound) { $0.isBlank }
    let before = text.before(
      text.skipping(backFrom: last, to: line.lowerBound) { $0.isQuote || $0.closes })
    let first = text.at(next)
    if before == ".", line.count >= 40, isOpenAbbreviation(endingAt: last, line, before: first) {
      return true
    }
    if ScalarBuffer.stopKind(of: before) != nil || before == ":" || before == ";" { return false }
    if first == "." || first == "," || first == ";" || first == ")" || first == "!" || first == "?"
    {
      let after = text.at(next + 1)
      return after.isBlank || after == "\0"
    }
    if first.isEastAsian {
      return last == line.upperBound
        && pack.lineJoining.contains { hasEnding($0, before: last, after: line.lowerBound) }
    }
    let hasBlank = last < line.upperBound
    guard first.isLower || first == "(" && hasBlank, !isMarker(at: next) else { return false }
    return hasBlank || line.count >= 40
  }

  /// Whether a line ends in an abbreviation that ends no sentence: "met by Dr.", "see p." before 5.
  private func isOpenAbbreviation(
    endingAt last: Int, _ line: Range<Int>, before next: Unicode.Scalar
  ) -> Bool {
    guard text.bytes[last - 1] == 0x2E else { return false }
    let roles = pack.words.roles(
      of: wordBefore(last - 1, to: line.lowerBound), in: text)
    return roles.contains(.neverFinal) && !roles.contains(.mayBeFinal)
      || roles.contains(.beforeNumber) && next.isDigit
  }

  private func isSingleLineEnd(_ gap: Range<Int>) -> Bool {
    var ends = 0
    var place = gap.lowerBound
    while place < gap.upperBound, let (scalar, after) = text.scalar(at: place) {
      if scalar == "\u{2029}" { return false }
      if scalar.endsLine, !(scalar == "\n" && text.before(place) == "\r") { ends += 1 }
      place = after
    }
    return ends == 1
  }

  /// `b)`, `ii.`, `(c)`, `12.`: an item of a list, and no short word with a stop.
  private func isMarker(at place: Int) -> Bool {
    let start = text.at(place) == "(" ? place + 1 : place
    let label = text.skipping(from: start, to: min(text.count, start + 4)) {
      $0.isASCII && $0.isLetterOrDigit
    }
    let bytes = text.bytes[start..<label]
    guard
      bytes.count == 1 || bytes.allSatisfy({ (0x30...0x39).contains($0) })
        || bytes.allSatisfy({ "ivxIVX".utf8.contains($0) })
    else { return false }
    return label > start
      && (text.at(label) == ")" || text.at(label) == "." && text.at(label + 1).isBlank)
  }
}
