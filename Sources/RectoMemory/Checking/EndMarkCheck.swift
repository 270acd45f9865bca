internal import RectoText

/// Compares what two sentences end with.
enum EndMarkCheck {
  private enum Mark: String {
    case stop = "a full stop"
    case question = "a question mark"
    case exclamation = "an exclamation mark"
    case colon = "a colon"
    case ellipsis = "an ellipsis"
    case comma = "a comma"
    case none = "no mark"
  }

  static func findings(in pair: CheckedPair) -> [CheckFinding] {
    // Thai, Lao, Khmer and Burmese sentences end without one.
    guard !unmarked.contains(pair.target.language.language),
      !unmarked.contains(pair.source.language.language)
    else { return [] }
    let source = mark(at: pair.source)
    let target = mark(at: pair.target)
    guard source != target, !isFree(source, target) else { return [] }
    return [
      CheckFinding(
        .endMark, nil,
        "the source ends with \(source.rawValue), the translation with \(target.rawValue)")
    ]
  }

  /// Marks that stand for each other: how strongly something is said differs between languages.
  private static func isFree(_ a: Mark, _ b: Mark) -> Bool {
    let both: Set<Mark> = [a, b]
    return both == [.exclamation, .stop] || both == [.exclamation, .none]
      || both == [.ellipsis, .stop] || both == [.comma, .none] || both == [.comma, .stop]
      || both == [.colon, .stop] || both == [.colon, .comma] || both == [.ellipsis, .comma]
  }

  private static let unmarked: Set<String> = ["th", "lo", "km", "my"]

  private static func mark(at segment: Segment) -> Mark {
    var text = segment.text[...]
    while let last = text.unicodeScalars.last,
      last.properties.isWhitespace || closing.contains(last)
    {
      text = Substring(text.unicodeScalars.dropLast())
    }
    guard let last = text.unicodeScalars.last else { return .none }
    if text.hasSuffix("...") { return .ellipsis }
    switch last {
    case ".", "。", "．", "｡", "।", "॥", "۔", "։", "።": return .stop
    case "?", "？", "؟", "⸮", "፧": return .question
    // The Greek question mark is a semicolon.
    case ";", "\u{37E}": return segment.language.language == "el" ? .question : .none
    case "!", "！": return .exclamation
    case ":", "：": return .colon
    case "…", "⋯": return .ellipsis
    case ",", "，", "、", "،": return .comma
    default: return .none
    }
  }

  private static let closing = Set("\"'”’»«“‘）)]】」』》〉›*_".unicodeScalars)
}
