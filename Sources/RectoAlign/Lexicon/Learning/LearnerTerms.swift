internal import RectoText

/// The terms of sentences in one language, as learning counts them: distinct, without function words and numbers.
struct LearnerTerms {
  private let cutter: TermCutter?
  private let terms: LexiconTerms
  private let stopWords: Set<String>

  /// - Parameter words: What divides Chinese text; without it every two characters are a term.
  init(_ language: LanguageTag, words: (any TranslationLexicon)?) {
    cutter =
      words == nil || !LexiconTerms.areWhole(in: language)
      ? nil : TermCutter(language, lexicon: words)
    terms = LexiconTerms(language)
    stopWords = GlossRules.rules(for: language).stopWords
  }

  /// - Complexity: O(*n*).
  func terms(in sentence: String) -> [String] {
    let all =
      cutter.map {
        $0.terms(of: sentence).filter { $0.unicodeScalars.allSatisfy(\.properties.isIdeographic) }
      }
      ?? Tokenizer.terms(in: sentence).filter {
        !stopWords.contains($0) && !$0.unicodeScalars.contains { $0.properties.numericType != nil }
      }.map { terms.stem(of: $0) }
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }
}
