extension BoundaryJudge {
  /// Whether no sentence ends inside a passage in brackets or quotation marks: titles and remarks are part of the
  /// sentence around them, and so is speech with which a sentence goes on.
  func isShut(_ span: EnclosedSpans.Span, to end: Int) -> Bool {
    switch span.opening {
    case "《", "〈", "[", "{", "【", "〔", "〖", "［", "（": return true
    case "(": return true
    case "「", "『", "｢": return goesOn(after: span, to: end)
    default: return isEmbedded(span) || goesOn(after: span, to: end)
    }
  }

  /// Whether a quotation is introduced by a comma, as speech is inside a sentence: "She said, 'No.'"
  func isEmbedded(_ span: EnclosedSpans.Span) -> Bool {
    let place = text.skipping(backFrom: span.open, to: max(0, span.open - 8)) { $0.isBlank }
    return text.before(place) == ","
  }

  /// Whether the sentence goes on behind a quotation: in lower case, after a comma, or with the source in brackets.
  private func goesOn(after span: EnclosedSpans.Span, to end: Int) -> Bool {
    guard span.end < end else { return false }
    var next = text.skipping(from: span.end, to: end) { $0.isBlank }
    guard next < end else { return false }
    let first = text.at(next)
    if next == span.end, ScalarBuffer.stopKind(of: first) != nil { return true }
    if first == "," || first == ";" || first == "(" || first == "，" || first == "、" || first == "；"
    {
      return true
    }
    if next == span.end, first.isEastAsian, first.isLetter { return true }
    next = text.skipping(from: next, to: end) { $0.isDash || $0.isBlank }
    return text.at(next).isLower
  }
}
