/// Where words begin and end in a text by libicu's rules, which know the words of Chinese from a dictionary.
package struct WordBoundaries {
  private var offsets: Set<Int> = [0]

  /// - Parameter scalars: Those of the text; places are their numbers.
  ///
  /// - Throws: `TextError` when libicu has no memory or no data.
  /// - Complexity: O(*n*).
  package init(scalars: [UInt32], language: LanguageTag) throws(TextError) {
    var text = String.UnicodeScalarView()
    var places: [Int: Int] = [0: 0]
    var bytes = 0
    for (place, value) in scalars.enumerated() {
      let scalar = Swift.Unicode.Scalar(value) ?? "\u{FFFD}"
      text.append(scalar)
      bytes += UTF8.width(scalar)
      places[bytes] = place + 1
    }
    var found: Set<Int> = [0]
    try BreakIterator(.word, language: language).forEachPiece(in: String(text)) { piece, _ in
      if let place = places[piece.upperBound] { found.insert(place) }
    }
    offsets = found
  }

  /// Whether a part of the text neither begins nor ends inside a word.
  package func hold(_ range: Range<Int>) -> Bool {
    offsets.contains(range.lowerBound) && offsets.contains(range.upperBound)
  }
}
