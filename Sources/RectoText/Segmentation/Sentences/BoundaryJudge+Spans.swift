extension BoundaryJudge {
  /// Whether no sentence ends inside a passage in brackets or quotation marks: titles and remarks are part of the
  /// sentence around them, and so is speech with which a sentence goes on.
  func isShut(_ span: EnclosedSpans.Span, to end: Int) -> Bool {
    switch span.opening {
    case "(", "[", "{", "（", "［", "【", "〔", "〖", "《", "〈": true
    default: isEmbedded(span) || goesOn(after: span, to: end)
    }
  }

  /// Whether a quotation is introduced by a comma, as speech is inside a sentence: "She said, 'No.'" In Chinese and
  /// Japanese a colon introduces it, too; there a long one is a text of its own.
  func isEmbedded(_ span: EnclosedSpans.Span) -> Bool {
    let place = text.skipping(backFrom: span.open, to: max(0, span.open - 8)) { $0.isBlank }
    switch text.before(place) {
    case ",": return true
    case "，", "：": return span.end - span.open <= 90
    default: return false
    }
  }

  /// Whether the sentence goes on behind a quotation: in lower case, after a comma, or with the source in brackets.
  private func goesOn(after span: EnclosedSpans.Span, to end: Int) -> Bool {
    guard span.end < end else { return false }
    var next = text.skipping(from: span.end, to: end) { $0.isBlank }
    guard next < end else { return false }
    let first = text.at(next)
    switch first {
    case ",", ";", "(", "，", "、", "；": return true
    default: break
    }
    if next == span.end {
      if ScalarBuffer.stopKind(of: first) != nil { return true }
      if first.isEastAsian, first.isLetter {
        let close = text.scalar(before: span.end)?.start ?? span.end
        let hasEnded = ScalarBuffer.stopKind(of: text.before(close)) != nil
        return !hasEnded || continuesQuotation(at: next, to: end)
      }
    }
    next = text.skipping(from: next, to: end) { $0.isDash || $0.isBlank }
    return text.at(next).isLower
  }
}
