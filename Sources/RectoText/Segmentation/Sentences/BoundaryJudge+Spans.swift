extension BoundaryJudge {
  /// Whether no sentence ends inside a passage in brackets or quotation marks: titles and remarks are part of the
  /// sentence around them, and so is speech with which a sentence goes on.
  func isShut(_ span: EnclosedSpans.Span, to end: Int) -> Bool {
    switch span.opening {
    case "(", "[", "{", "（", "［", "【", "〔", "〖", "《", "〈": true
    default: isEmbedded(span) || goesOn(after: span, to: end)
    }
  }

  /// Whether a passage stands inside a clause, so that a mark at its end ends no sentence: a title,
  /// a bracket right behind a letter, 王某（男，42岁。）被捕, and a short call there, 写着“安全第一！”四个字.
  /// Behind a full stop in quotation marks a sentence has ended, and speech is no part of a clause.
  func isPhrase(_ span: EnclosedSpans.Span) -> Bool {
    switch span.opening {
    case "《", "〈": return true
    case "（", "「", "『", "“":
      let before = text.before(span.open)
      guard before.isEastAsian, before.isLetter else { return false }
      if span.opening == "（" { return true }
      let close = text.scalar(before: span.end)?.start ?? span.end
      let isSpeech = pack.speechVerbs.contains { hasEnding($0, before: span.open, after: 0) }
      return !isSpeech && span.end - span.open <= 60 && text.before(close) != "。"
    default: return false
    }
  }

  /// Whether a quotation is introduced by a comma, as speech is inside a sentence: "She said, 'No.'" In Chinese and
  /// Japanese a colon introduces it, too; there a long one is a text of its own.
  func isEmbedded(_ span: EnclosedSpans.Span) -> Bool {
    let place = text.skipping(backFrom: span.open, to: max(0, span.open - 8)) { $0.isBlank }
    switch text.before(place) {
    case ",": return span.end - span.open <= 600
    case "，", "：": return span.end - span.open <= 90
    default: return false
    }
  }

  /// Whether the sentence plainly goes on behind a quotation: its own mark stands there, or the source in brackets, or,
  /// in a script without blanks, more words. Behind a comma or in lower case it goes on as well, but there every
  /// sentence of a long speech would be joined to "he said".
  private func goesOn(after span: EnclosedSpans.Span, to end: Int) -> Bool {
    guard span.end < end else { return false }
    let next = text.skipping(from: span.end, to: end) { $0.isBlank }
    guard next < end else { return false }
    let first = text.at(next)
    if first == "(" || first == "，" || first == "、" || first == "；" { return true }
    guard next == span.end else { return false }
    if ScalarBuffer.stopKind(of: first) != nil { return true }
    guard first.isEastAsian, first.isLetter else { return false }
    let close = text.scalar(before: span.end)?.start ?? span.end
    let hasEnded = ScalarBuffer.stopKind(of: text.before(close)) != nil
    return !hasEnded || continuesQuotation(at: next, to: end)
  }
}
