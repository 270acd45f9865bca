internal import Recto

/// What memories know of the sentences of a brief, below each of them.
struct BriefTranslations: BriefAddition {
  /// By the sentence's number; none for those of the wanted language.
  private let translations: [Int: SentenceTranslation]
  /// In the language of the brief's frame.
  private let words: TranslationWords

  init(_ translations: [Int: SentenceTranslation], of brief: Brief) {
    self.translations = translations
    words = TranslationWords(brief.language)
  }

  func lines(of sentence: BriefSentence, style: Style) -> [String] {
    translations[sentence.number].map {
      TranslationRendering($0, style: style, words: words).lines
    } ?? []
  }

  func markdown(of sentence: BriefSentence) -> [String] {
    translations[sentence.number].map {
      TranslationRendering($0, style: Style(.never), words: words).markdown
    } ?? []
  }

  func html(of sentence: BriefSentence, words: BriefWords) -> String {
    translations[sentence.number].map { TranslationMarkup($0, words: self.words).html } ?? ""
  }

  func write(of sentence: BriefSentence, to out: inout JSONWriter) {
    if let translation = translations[sentence.number] {
      TranslationRendering(translation, style: Style(.never), words: .english).write(to: &out)
    } else {
      out.key("translation")
      out.writeNull()
    }
  }

  var css: String { TranslationStyle.css }

  var count: String? {
    let done = translations.values.count { !$0.isOpen }
    return translations.isEmpty ? nil : words.translated(done, of: translations.count)
  }
}
