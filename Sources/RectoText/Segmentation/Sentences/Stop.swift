/// A place where a sentence may end: the marks that end it, what closes behind them, and what comes next. All offsets
/// are UTF-8 bytes.
struct Stop {
  enum Kind {
    /// `.`, which also ends abbreviations and stands in numbers.
    case fullStop
    /// `!` and `?`, or several marks.
    case strong
    /// A mark of a script in which no blank need follow: `。`, `।`, `؟`.
    case wide
    /// `…` or three full stops and more.
    case ellipsis
    /// The end of an address, a date or a line of dashes, in informal text.
    case header
    /// The comma behind a greeting, in informal text.
    case greeting
  }

  var kind: Kind
  /// Where the first mark stands.
  var start: Int
  /// After the last mark.
  var marksEnd: Int
  /// After the quotation marks and brackets that close behind the marks.
  var closedEnd: Int
  /// Where the next text begins; the end of the paragraph if nothing follows.
  var next: Int
  /// Whether quotation marks or brackets close behind the marks.
  var isClosed: Bool

  var hasBlank: Bool { next > closedEnd }
}

extension ScalarBuffer {
  /// What a mark that may end a sentence is; `nil` for other scalars.
  static func stopKind(of scalar: Unicode.Scalar) -> Stop.Kind? {
    switch scalar {
    case ".": .fullStop
    case "!", "?": .strong
    case "…", "‥", "⋯": .ellipsis
    case "。", "！", "？", "．", "｡": .wide
    // The Burmese little section is a comma, whatever Unicode says.
    case "\u{104A}": nil
    default: mayEndSentence(scalar.value) && scalar.endsSentence ? .wide : nil
    }
  }

  /// Leaves out the blocks of which the marks are known.
  private static func mayEndSentence(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x37E, 0x900..<0x964, 0x966..<0x1000, 0x2018..<0x203C, 0x2190..<0x2CF0,
      0x2E80..<0xA490,
      0xAC00..<0xFE50, 0xFE68..<0x10000:
      false
    default: true
    }
  }

  /// Reads the stop whose first mark stands at an offset.
  ///
  /// - Parameters:
  ///   - start: Where a mark of a kind stands.
  ///   - end: Where the paragraph ends.
  ///   - isOpenQuote: Whether a straight quotation mark is open there, so that the next one closes.
  func stop(at start: Int, kind: Stop.Kind, to end: Int, isOpenQuote: Bool) -> Stop {
    var kind = kind
    // The mark at the start may be one of the language alone.
    var marksEnd = scalar(at: start)?.end ?? end
    marksEnd = skipping(from: marksEnd, to: end) { Self.stopKind(of: $0) != nil }
    if kind == .fullStop || kind == .ellipsis {
      marksEnd = spacedEllipsisEnd(from: start, marksEnd, to: end)
      kind = kindOfRun(start..<marksEnd)
    } else if kind == .strong, kindOfRun(start..<marksEnd) == .wide {
      kind = .wide
    }
    let visible = skipping(from: marksEnd, to: end) { $0.isInvisible }
    let closedEnd = closingEnd(from: visible, to: end, isOpenQuote: isOpenQuote)
    let next = skipping(from: closedEnd, to: end) { $0.isBlank }
    return Stop(
      kind: kind, start: start, marksEnd: marksEnd, closedEnd: closedEnd, next: next,
      isClosed: closedEnd > visible)
  }

  private func kindOfRun(_ run: Range<Int>) -> Stop.Kind {
    var stops = 0
    var kind = Stop.Kind.fullStop
    var place = run.lowerBound
    while place < run.upperBound, let (scalar, end) = scalar(at: place) {
      switch Self.stopKind(of: scalar) {
      case .fullStop: stops += 1
      case .ellipsis: stops += 3
      case .strong: kind = .strong
      case .wide: return .wide
      case nil, .header, .greeting: break
      }
      place = end
    }
    if kind == .strong { return .strong }
    return stops >= 3 ? .ellipsis : .fullStop
  }

  /// Three or four full stops with blanks between them are one mark, as the Chicago Manual sets them.
  private func spacedEllipsisEnd(from start: Int, _ marksEnd: Int, to end: Int) -> Int {
    guard marksEnd == start + 1 else { return marksEnd }
    var place = marksEnd
    var stops = 1
    while stops < 4, place + 1 < end, bytes[place] == 0x20, bytes[place + 1] == 0x2E {
      place += 2
      stops += 1
    }
    return stops >= 3 ? place : marksEnd
  }

  /// After the marks that close behind a stop. A mark that could open as well closes where a blank, the end or more
  /// punctuation follows it.
  private func closingEnd(from marksEnd: Int, to end: Int, isOpenQuote: Bool) -> Int {
    var place = marksEnd
    while place < end, let (scalar, after) = scalar(at: place) {
      if scalar.isBlank {
        guard let closed = spacedClosingEnd(from: place, to: end, isOpenQuote: isOpenQuote) else {
          break
        }
        place = closed
        continue
      }
      if scalar.isEmphasis {
        let run = skipping(from: after, to: end) { $0.isEmphasis }
        guard run >= end || at(run).isBlank || at(run).isQuote || at(run).closes else { break }
        place = run
        continue
      }
      guard closes(scalar, after: after, to: end, isOpenQuote: isOpenQuote) else { break }
      place = after
    }
    return place
  }

  private func closes(
    _ scalar: Unicode.Scalar, after: Int, to end: Int, isOpenQuote: Bool
  ) -> Bool {
    if scalar.isInvisible || scalar.isPictograph { return true }
    let following = at(after)
    let endsThere = after >= end || following.isBlank
    if scalar.isStraightQuote {
      return endsThere || !following.isLetterOrDigit || scalar == "\"" && isOpenQuote
    }
    if scalar.closes, scalar != "»", scalar != "›" { return true }
    return scalar.isQuote
      && (endsThere || scalar.closes && following.isLetterOrDigit
        || !following.isLetterOrDigit && !following.opens)
  }

  /// Closing marks with a blank before them: French `. »`, the `''` of typewriters, and an emoticon in place of one.
  private func spacedClosingEnd(from blank: Int, to end: Int, isOpenQuote: Bool) -> Int? {
    let place = skipping(from: blank, to: end) { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    guard let (scalar, after) = scalar(at: place), place < end else { return nil }
    let following = at(after)
    if scalar == "'", following == "'" {
      return after + 1 >= end || at(after + 1).isBlank ? after + 1 : nil
    }
    let isFree = after >= end || following.isBlank
    if scalar == "»" || scalar == "”" || scalar == "\"" && isOpenQuote {
      return isFree ? after : nil
    }
    if scalar.isPictograph {
      let run = skipping(from: after, to: end) { $0.isPictograph || $0.isInvisible }
      return run >= end || at(run).isBlank ? run : nil
    }
    return emoticonEnd(at: place, to: end)
  }

  /// After an emoticon: `:)`, `;-)`, `:P`, `:(`. `nil` where there is none.
  func emoticonEnd(at place: Int, to end: Int) -> Int? {
    guard place + 1 < end, at(place) == ":" || at(place) == ";" || at(place) == "=" else {
      return nil
    }
    var mouth = place + 1
    if at(mouth) == "-" || at(mouth) == "'" || at(mouth) == "o" { mouth += 1 }
    guard mouth < end else { return nil }
    switch at(mouth) {
    case ")", "(", "]", "[", "D", "P", "p", "/", "|", "*", "3", "O", "o": break
    default: return nil
    }
    let after = skipping(from: mouth, to: end) { $0 == at(mouth) }
    return after >= end || at(after).isBlank ? after : nil
  }
}
