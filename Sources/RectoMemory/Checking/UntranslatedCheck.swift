internal import RectoText

/// Tells a source that was left from a name that is the same everywhere.
enum UntranslatedCheck {
  static func isSame(_ pair: CheckedPair) -> Bool {
    Folding.collapsingWhiteSpace(pair.source.text) == Folding.collapsingWhiteSpace(pair.target.text)
  }

  /// Whether the text holds words of a natural language: two in small letters, or one in a script that the
  /// translation's language is not written in.
  static func holdsWords(_ pair: CheckedPair) -> Bool {
    guard !pair.source.language.meets(pair.target.language) else { return false }
    let scan = WordScan(pair.source.text)
    if scan.smallWords >= 2 { return true }
    guard scan.otherLetters >= 2 else { return false }
    // Two languages that share a script share names in it, too.
    return scan.hasHan ? !writesHan(pair.target.language) : scan.smallWords + scan.otherWords >= 2
  }

  private static func writesHan(_ language: LanguageTag) -> Bool {
    ["zh", "ja", "ko"].contains(language.language)
  }
}

/// The words of a text that a reader would read.
struct WordScan {
  /// Words of Latin letters that start small and are neither names of files nor parts of placeholders.
  var smallWords = 0
  /// Words in other alphabets.
  var otherWords = 0
  /// Letters of other scripts.
  var otherLetters = 0
  var hasHan = false

  init(_ text: String) {
    for word in text.split(whereSeparator: \.isWhitespace) {
      let isName = word.unicodeScalars.contains {
        "/\\@_=<>{}%$#&0123456789".unicodeScalars.contains($0)
      }
      let core = word.drop { !$0.isLetter }
      if isName || core.dropLast().contains(where: { $0 == "." || $0 == ":" }) { continue }
      let letters = core.unicodeScalars.filter(\.properties.isAlphabetic)
      let others = letters.filter { $0.value >= 0x370 && !(0x1E00...0x1EFF).contains($0.value) }
      if !others.isEmpty {
        otherWords += 1
        otherLetters += others.count
        if others.contains(where: { (0x3400...0x9FFF).contains($0.value) }) { hasHan = true }
      } else if letters.count >= 2, core.first?.isLowercase == true,
        !core.contains(where: \.isUppercase)
      {
        smallWords += 1
      }
    }
  }
}
