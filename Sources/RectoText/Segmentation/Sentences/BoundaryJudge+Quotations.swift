extension BoundaryJudge {
  /// Whether a sentence goes on right behind a quotation that ended with a stop, in scripts without blanks: with a
  /// particle, or with who said it.
  func continuesQuotation(at place: Int, to end: Int) -> Bool {
    if pack.continuations.contains(where: { starts(with: $0, at: place) }) { return true }
    guard !pack.speechVerbs.isEmpty else { return false }
    // "他笑着说，": a verb of speech within a dozen characters, right before a pause.
    let pause = text.skipping(from: place, to: min(end, place + 42)) { $0.isLetter }
    guard pause > place, !text.at(pause).isLetter else { return false }
    return pack.speechVerbs.contains { hasEnding($0, before: pause, after: place) }
  }

  private func starts(with word: String, at place: Int) -> Bool {
    let utf8 = word.utf8
    return place + utf8.count <= text.count
      && text.bytes[place..<place + utf8.count].elementsEqual(utf8)
  }

  /// Whether the text before an offset ends with a word.
  func hasEnding(_ word: String, before place: Int, after start: Int) -> Bool {
    let first = place - word.utf8.count
    return first >= start && starts(with: word, at: first)
  }
}
