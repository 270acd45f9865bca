public import RectoText

/// The terms under which a lexicon has the words of a language.
///
///     LexiconTerms(.english).terms(in: "Two ferries")             // two, ferri
///     LexiconTerms(.simplifiedChinese).terms(in: "渡轮")           // 渡轮
///
/// Not Sendable: one a task.
public final class LexiconTerms {
  /// What the texts are written in.
  public let language: LanguageTag
  private let stemmer: Stemmer?
  private var stems: [String: String] = [:]

  /// - Parameter language: Any; one without a stemmer keeps its words as they are.
  public init(_ language: LanguageTag) {
    self.language = language
    stemmer = Stemmer(language)
  }

  /// Whether a headword of a language is one term, as its texts are divided by the headwords: Chinese.
  static func areWhole(in language: LanguageTag) -> Bool { language.group == "zh" }

  /// The terms of a headword or a translation, in order.
  ///
  /// - Returns: For Chinese the folded text itself; else folded words, stemmed.
  /// - Complexity: O(*n*).
  public func terms(in text: String) -> [String] {
    if Self.areWhole(in: language) {
      let folded = Folding.fold(text)
      // Marks alone are no word.
      return Tokenizer.terms(in: folded).isEmpty ? [] : [folded]
    }
    return Tokenizer.terms(in: text).map { stem(of: $0) }
  }

  /// The stem of one folded word; the word itself in a language without a stemmer.
  public func stem(of word: String) -> String {
    guard let stemmer else { return word }
    if let known = stems[word] { return known }
    let stem = stemmer.stem(of: word)
    if stems.count < 1 << 20 { stems[word] = stem }
    return stem
  }
}
