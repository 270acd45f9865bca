/// A number that was read at a place of a folded text, before anyone asked what it counts. Indices are
/// scalars.
struct Numeral {
  var start: Int
  var end: Int
  var number: ExactNumber
  var form: NumberMention.Form
  /// Of bare digits or positional numerals (二〇二四): how many. 0 for all others.
  var digitCount = 0
  /// Whether a word of scale (million, 万) is part of it.
  var isScaled = false
  /// Whether its last word made an ordinal of it: third, twenty-first.
  var isOrdinal = false
  /// Chinese numerals: how many characters are numerals.
  var signs = 0
}

/// What stands at a place where a numeral may begin.
enum NumeralReading {
  case numeral(Numeral)
  /// Digits or numerals that say no number, such as a version or a name; where they end.
  case none(end: Int)
}

/// A mention in the making, in scalars of the folded text.
struct MentionDraft {
  var start: Int
  var end: Int
  var numeral: Range<Int>
  var quantity: Quantity
  var form: NumberMention.Form

  init(
    _ start: Int, _ end: Int, numeral: Range<Int>? = nil, _ quantity: Quantity,
    _ form: NumberMention.Form
  ) {
    self.start = start
    self.end = end
    self.numeral = numeral ?? start..<end
    self.quantity = quantity
    self.form = form
  }
}

/// One text being read: the readers of digits, numerals, words, dates and amounts are extensions of it.
struct NumberScan {
  let text: FoldedText
  let vocabulary: NumberVocabulary

  var conventions: NumberConventions { vocabulary.conventions }

  /// The place after one space at most.
  func afterSpace(_ i: Int) -> Int { Glyph.isSpace(text[i]) ? i + 1 : i }

  /// The place after a run of digits.
  func afterDigits(_ i: Int) -> Int {
    var i = i
    while Glyph.isDigit(text[i]) { i += 1 }
    return i
  }

  /// The place after letters, marks, digits and underscores.
  func afterWord(_ i: Int) -> Int {
    var i = i
    while Glyph.isWordPart(text[i]) { i += 1 }
    return i
  }

  /// The word that ends before a place and one space or hyphen, in lower case; its last letters, where it is
  /// long.
  func wordBefore(_ start: Int) -> String {
    var i = start - 1
    if Glyph.isSpace(text[i]) || text[i] == 0x2D { i -= 1 }
    let end = i + 1
    while Glyph.isLetter(text[i]), end - i <= 12 { i -= 1 }
    var word = String.UnicodeScalarView()
    for j in i + 1..<max(end, i + 1) {
      if let scalar = Unicode.Scalar(Glyph.lower(text[j])) { word.append(scalar) }
    }
    return String(word)
  }

  /// The value of a run of at most nine digits.
  func int(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + Int(text[$1]) - 0x30 }
  }

  func digits(_ range: Range<Int>) -> [UInt8] { range.map { UInt8(truncatingIfNeeded: text[$0]) } }
}
