/// The punctuation of a sentence that translations tend to keep.
struct SentenceMarks {
  /// How many there are of each kind.
  var counts: [Float]
  /// The kind of mark that the sentence starts or ends with.
  var opensQuotation = false
  var closesQuotation = false
  var end = End.none

  enum Kind: Int, CaseIterable {
    case question, exclamation, quotation, colon, bracket
    /// Where a sentence could be cut in two: commas, colons, semicolons, dashes.
    case cut
  }

  enum End: Int {
    case none, stop, question, exclamation, comma, colon
  }

  init(_ text: String) {
    counts = [Float](repeating: 0, count: Kind.allCases.count)
    let scalars = Array(text.unicodeScalars)
    var isFirst = true
    var last: Unicode.Scalar = " "
    for (place, scalar) in scalars.enumerated() where !scalar.properties.isWhitespace {
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      let before = place > 0 ? scalars[place - 1] : " "
      if let (kind, share) = Self.kind(of: scalar, between: before, next) {
        counts[kind.rawValue] += share
        if isFirst, kind == .quotation { opensQuotation = true }
      }
      // —— is one dash.
      if Self.isCut(scalar), scalar != last { counts[Kind.cut.rawValue] += 1 }
      if isFirst, Self.isDash(scalar) { opensQuotation = true }
      isFirst = false
      closesQuotation = Self.isQuotation(scalar)
      if !closesQuotation {
        if let mark = Self.end(scalar) {
          end = mark
        } else if !Self.isBracket(scalar) {
          end = .none
        }
      }
      last = scalar
    }
  }

  private static func kind(
    of scalar: Unicode.Scalar, between before: Unicode.Scalar, _ next: Unicode.Scalar
  ) -> (Kind, Float)? {
    switch scalar {
    case "?", "？", "؟": (.question, 1)
    case "!", "！": (.exclamation, 1)
    // Opening ones, and straight ones as halves.
    case "“", "„", "«", "「", "『", "‚", "‹": (.quotation, 1)
    // Between a space and a letter they are no apostrophes.
    case "‘", "'":
      !before.properties.isAlphabetic && next.properties.isAlphabetic ? (.quotation, 1) : nil
    case "\"": (.quotation, 0.5)
    case ":", "：": (.colon, 1)
    case "(", "（": (.bracket, 1)
    default: nil
    }
  }

  private static func isCut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "，", "、", ":", "：", ";", "；": true
    default: isDash(scalar)
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "—" || scalar == "–" || scalar == "―"
  }

  private static func isQuotation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "”", "„", "«", "»", "「", "」", "『", "』", "\"", "’", "‘", "'", "›", "‹", "‚": true
    default: false
    }
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ")" || scalar == "）" || scalar == "]" || scalar == "】"
  }

  private static func end(_ scalar: Unicode.Scalar) -> End? {
    switch scalar {
    case ".", "。", "．", "…": .stop
    case "?", "？": .question
    case "!", "！": .exclamation
    case ",", "，", ";", "；", "—": .comma
    case ":", "：": .colon
    default: nil
    }
  }
}
