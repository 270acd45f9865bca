internal import RectoText

/// Divides Chinese text into the headwords of a lexicon.
enum HeadwordDivision {
  /// The words of a text: from each place the longest headword, else one Han character. What is no Han character and
  /// starts no headword is passed over.
  ///
  /// - Parameter text: Any; it is folded.
  /// - Complexity: O(*n*) questions to the lexicon.
  static func words(
    in text: String, by lexicon: any TranslationLexicon, of language: LanguageTag
  ) -> [String] {
    let scalars = Array(Folding.fold(text).unicodeScalars)
    var words: [String] = []
    var place = 0
    while place < scalars.count {
      guard Ideographs.contains(scalars[place].value) else {
        place += 1
        continue
      }
      let length = max(1, lexicon.longestHeadword(startingAt: scalars[place...], of: language))
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars[place..<min(scalars.count, place + length)])
      words.append(String(word))
      place += length
    }
    return words
  }
}

/// Unified ideographs, extensions included.
private enum Ideographs {
  static func contains(_ scalar: UInt32) -> Bool {
    (0x3400...0x9FFF).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
      || (0x20000...0x3FFFF).contains(scalar) || scalar == 0x3007
  }
}
