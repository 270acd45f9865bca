internal import RectoText

/// Two documents as terms, with the names that they share.
struct TokenisedPair {
  let source: SentenceTokens
  let target: SentenceTokens
  let names: DocumentNames
  let languages: (source: LanguageTag, target: LanguageTag)

  init(
    _ source: [String], _ sourceLanguage: LanguageTag, _ target: [String],
    _ targetLanguage: LanguageTag, lexicon: (any TranslationLexicon)?
  ) {
    languages = (sourceLanguage, targetLanguage)
    names =
      switch (sourceLanguage.language == "zh", targetLanguage.language == "zh") {
      case (true, false):
        DocumentNames(source, target, cutter: TermCutter(targetLanguage, lexicon: lexicon))
      case (false, true):
        DocumentNames(target, source, cutter: TermCutter(sourceLanguage, lexicon: lexicon))
      default: DocumentNames()
      }
    let headwords = Set(names.entries.map(\.characters))
    func side(_ texts: [String], _ language: LanguageTag) -> SentenceTokens {
      let numbers = NumberReader(language: language)
      return SentenceTokens(
        texts, cutter: TermCutter(language, lexicon: lexicon, headwords: headwords),
        extra: texts.map { NumberTerms.terms(of: $0, numbers) })
    }
    self.source = side(source, sourceLanguage)
    self.target = side(target, targetLanguage)
  }
}
