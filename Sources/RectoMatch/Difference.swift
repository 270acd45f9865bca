internal import RectoText

/// What two texts differ in: each case allows what the cases before it name.
public enum Difference: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The texts are the same after NFC and white-space collapse.
  case none
  /// Only what `HiddenDifference` names: case, width, spaces, invisible characters, script.
  case forms
  /// Punctuation in other forms: 。 for a full stop, ， for a comma, “ ” for straight quotes, — for a hyphen.
  case punctuation
  /// Other figures, or the same written otherwise: 25 and 50, 1,000 and 1000.
  case numbers
  /// Other words or other punctuation.
  case text

  /// From the lightest to the weightiest.
  public static func < (a: Self, b: Self) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }

  /// - Complexity: O(*m* + *n*).
  static func between(_ query: MatchText, _ other: MatchText) -> Self {
    if plain(query.text).elementsEqual(plain(other.text)) { return .none }
    let isFoldedAlike = query.tokens.elementsEqual(other.tokens) { a, b in
      query.folded[a] == other.folded[b]
    }
    if isFoldedAlike {
      // Folding hides some forms of marks too, such as full-width ones.
      return marks(query.text) == marks(other.text) ? .forms : .punctuation
    }
    let (a, b) = (AlikeSymbols(query), AlikeSymbols(other))
    if a.withoutForms == b.withoutForms { return .punctuation }
    return a.withoutNumbers == b.withoutNumbers ? .numbers : .text
  }

  /// The punctuation of a text as it is written.
  private static func marks(_ text: String) -> [Unicode.Scalar] {
    Folding.nfc(text).unicodeScalars.filter { PunctuationForm.isPunctuation($0) }
  }

  /// Bytes, as Swift's `==` on strings would also equal what NFC does not.
  private static func plain(_ text: String) -> String.UTF8View {
    Folding.collapsingWhiteSpace(Folding.nfc(text)).utf8
  }
}

/// A text as symbols that are the same where texts differ only in forms of punctuation, or in numbers too.
private struct AlikeSymbols {
  private struct Part {
    /// `nil` for a word.
    var mark: PunctuationForm.Mark?
    /// A word's scalars, numbers as `number` where they do not count.
    var symbols: [UInt32] = []
    /// Where it stands in the folded text.
    var place: Range<Int>
  }

  /// Behind a word; no scalar of folded text.
  private static let end: UInt32 = 0
  /// Stands for any number; no scalar.
  private static let number: UInt32 = 0x11_0000

  private let parts: [Part]

  init(_ text: MatchText) {
    parts = text.tokens.map { token in
      let mark =
        token.count == 1 ? PunctuationForm.mark(of: text.folded[token.lowerBound]) : nil
      return Part(mark: mark, symbols: mark == nil ? Array(text.folded[token]) : [], place: token)
    }
  }

  /// Words as they are, marks by what they are.
  var withoutForms: [UInt32] { Self.symbols(parts) }

  /// The same with one symbol for a number, be it of several groups: `1,000.5`, `10:30`.
  var withoutNumbers: [UInt32] {
    var joined: [Part] = []
    for var part in parts {
      part.symbols = Self.withoutFigures(part.symbols)
      if joined.count >= 2,
        Self.isOneNumber(joined[joined.count - 2], joined[joined.count - 1], part)
      {
        joined.removeLast()
        joined[joined.count - 1].symbols += part.symbols.dropFirst()
        joined[joined.count - 1].place =
          joined[joined.count - 1].place.lowerBound..<part.place.upperBound
      } else {
        joined.append(part)
      }
    }
    return Self.symbols(joined)
  }

  private static func withoutFigures(_ symbols: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    for symbol in symbols {
      if !isFigure(symbol) {
        result.append(symbol)
      } else if result.last != number {
        result.append(number)
      }
    }
    return result
  }

  private static func isFigure(_ symbol: UInt32) -> Bool {
    switch Unicode.Scalar(symbol)?.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }

  /// Whether a mark stands between two groups of figures without spaces.
  private static func isOneNumber(_ a: Part, _ mark: Part, _ b: Part) -> Bool {
    let isSeparator =
      switch mark.mark {
      case .stop, .comma, .colon, .quote: true
      default: false
      }
    return isSeparator && a.symbols.last == number && b.symbols.first == number
      && a.place.upperBound == mark.place.lowerBound
      && mark.place.upperBound == b.place.lowerBound
  }

  /// Two and more full stops are an ellipsis, as are two of its own; dashes in a row are one.
  private static func symbols(_ parts: [Part]) -> [UInt32] {
    var result: [UInt32] = []
    var before: PunctuationForm.Mark?
    for part in parts {
      switch (before, part.mark) {
      case (_, nil): result += part.symbols + [end]
      case (.dash, .dash), (.ellipsis, .ellipsis), (.ellipsis, .stop): continue
      case (.stop, .stop):
        result[result.count - 1] = PunctuationForm.Mark.ellipsis.rawValue
        before = .ellipsis
        continue
      case (_, let mark?): result.append(mark.rawValue)
      }
      before = part.mark
    }
    return result
  }
}
