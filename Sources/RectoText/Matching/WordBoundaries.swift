/// Where words begin and end in a text by libicu's rules, which know the words of Chinese from a dictionary.
package struct WordBoundaries {
  private var offsets: Set<Int> = [0]

  /// - Throws: `TextError` when libicu has no memory or no data.
  /// - Complexity: O(*n*).
  package init(_ text: String, language: LanguageTag) throws(TextError) {
    var found: Set<Int> = [0]
    try BreakIterator(.word, language: language).forEachPiece(in: text) { piece, _ in
      found.insert(piece.upperBound)
    }
    offsets = found
  }

  /// Whether a part of the text, in UTF-8 bytes, neither begins nor ends inside a word.
  package func hold(_ range: Range<Int>) -> Bool {
    offsets.contains(range.lowerBound) && offsets.contains(range.upperBound)
  }
}
