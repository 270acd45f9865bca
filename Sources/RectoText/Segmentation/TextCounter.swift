internal import CUnicode

/// How long a text is, as translators and editors count.
///
/// Not Sendable: it keeps a word iterator. Make one a task.
public struct TextCounter {
  private let counter: Counter

  private enum Counter {
    case spaced(BreakIterator)
    case unspaced
  }

  /// - Throws: `TextError` when libicu has no memory or no data.
  public init(language: LanguageTag) throws(TextError) {
    counter =
      language.language == "zh" || language.language == "ja"
      ? .unspaced : .spaced(try BreakIterator(.word, language: language))
  }

  /// The words of a text: ICU words that hold a letter or a digit; in Chinese and Japanese each Han
  /// or kana character, and each run of other letters and digits as one (字数 without punctuation).
  ///
  /// - Complexity: O(*n*).
  public func words(in text: String) -> Int {
    switch counter {
    case .spaced(let iterator):
      var count = 0
      iterator.forEachPiece(in: text) { _, status in count += status >= 100 ? 1 : 0 }
      return count
    case .unspaced:
      var count = 0
      var inRun = false
      for scalar in text.unicodeScalars {
        if cu_is_cjk_letter(scalar.value) {
          count += 1
          inRun = false
        } else if scalarClass(scalar.value) == .wordPart {
          count += inRun ? 0 : 1
          inRun = true
        } else {
          inRun = false
        }
      }
      return count
    }
  }

  /// Grapheme clusters that are not white space.
  ///
  /// - Complexity: O(*n*).
  public func characters(in text: String) -> Int {
    text.count(where: { !$0.isWhitespace })
  }
}
