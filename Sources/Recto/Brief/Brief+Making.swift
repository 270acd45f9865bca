extension Brief {
  /// An article to make a brief from.
  public struct Article: Sendable {
    /// Where it was read from, as it was given: a path, or `-`.
    public var name: String
    /// Its text; title and source head the brief.
    public var document: Document
    /// What the document's text is.
    public var text: BriefSource.Text

    /// - Parameters:
    ///   - name: Where it was read from.
    ///   - document: Its text with title and source.
    ///   - text: What the document's text is.
    public init(name: String, document: Document, text: BriefSource.Text = .file) {
      self.name = name
      self.document = document
      self.text = text
    }
  }

  /// Makes a brief.
  ///
  /// - Parameters:
  ///   - articles: One or more on one story; their order numbers them.
  ///   - options: Length and wishes.
  /// - Throws: `BriefError` for a wish that names no sentence, several, or contradicts another; `TextError` when
  ///   libicu has no memory or no data.
  /// - Complexity: As `Document.summary(length:explain:)` for each article; O(*s*²) in all sentences up to some thousands.
  public init(_ articles: [Article], options: BriefOptions) throws {
    let summaries = try articles.map {
      try $0.document.summary(length: options.length, explain: true)
    }
    let selection = try BriefComposer(options).selection(from: summaries)
    var sources: [BriefSource] = []
    for (number, (article, summary)) in zip(articles, summaries).enumerated() {
      let counter = try TextCounter(language: article.document.language)
      let words = summary.all.lazy.filter { $0.excluded == nil }.map { counter.words(in: $0.text) }
      sources.append(
        BriefSource(
          number: number + 1, name: article.name, document: article.document, text: article.text,
          summary: summary,
          lines: summary.all.map(LineNumbers(article.document, article.text).line),
          wordCount: words.reduce(0, +))
      )
    }
    self.sources = sources
    self.options = options
    findings = selection.findings
    sentences = selection.sentences.enumerated().map { number, chosen in
      let source = sources[chosen.place.article]
      let scored = source.summary.all[chosen.place.sentence]
      return BriefSentence(
        number: number + 1, place: chosen.place, text: scored.text,
        language: source.document.language, range: scored.range,
        line: source.lines[chosen.place.sentence], scored: scored,
        reasons: chosen.reasons, alike: chosen.alike)
    }
    counts = try Self.counts(sentences, sources)
  }

  private static func counts(
    _ sentences: [BriefSentence], _ sources: [BriefSource]
  ) throws -> BriefCounts {
    var counts = BriefCounts(
      words: 0, characters: 0, seconds: 0, originalWords: sources.reduce(0) { $0 + $1.wordCount })
    var byLanguage: [(language: LanguageTag, words: Int)] = []
    for sentence in sentences {
      let counter = try TextCounter(language: sentence.language)
      let words = counter.words(in: sentence.text)
      counts.words += words
      counts.characters += counter.characters(in: sentence.text)
      if let place = byLanguage.firstIndex(where: { $0.language == sentence.language }) {
        byLanguage[place].words += words
      } else {
        byLanguage.append((sentence.language, words))
      }
    }
    // Rounded once, not for each language.
    let milliseconds = byLanguage.reduce(0) {
      $0 + ReadingSpeed(language: $1.language).milliseconds(words: $1.words)
    }
    counts.seconds = milliseconds / 1_000 + (milliseconds % 1_000 > 0 ? 1 : 0)
    return counts
  }
}
