/// One side of an alignment: a document as the sentences that beads number.
public struct AlignmentSide: Hashable, Sendable {
  public var language: LanguageTag
  /// In document order; a blank one where the input had a blank line of its own number.
  public var sentences: [String]

  public init(language: LanguageTag, sentences: [String]) {
    self.language = language
    self.sentences = sentences
  }

  /// The sentences of a text.
  ///
  /// - Throws: `TextError`.
  public init(text: String, language: LanguageTag) throws {
    self.language = language
    sentences = try Document(text, language: language).sentences().map(\.text)
  }

  /// A text with one sentence a line already: each line keeps its number, the blank ones too.
  public init(lines text: String, language: LanguageTag) {
    self.language = language
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasSuffix("\r") ? String(line.dropLast()) : String(line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    sentences = lines
  }

  /// The text of a run of sentences, joined as the language joins them.
  public func joined(_ range: Range<Int>) -> String {
    sentences[range].filter { !$0.isEmpty }
      .joined(separator: language.joinsWithoutSpace ? "" : " ")
  }
}

/// Two documents with the beads between them.
public struct AlignedDocuments: Sendable {
  public var source: AlignmentSide
  public var target: AlignmentSide
  public var alignment: Alignment

  /// Aligns two documents.
  ///
  /// - Throws: `AlignError`.
  public init(_ source: AlignmentSide, _ target: AlignmentSide, with aligner: Aligner) throws {
    self.source = source
    self.target = target
    alignment = try aligner.align(
      source: source.sentences, sourceLanguage: source.language, target: target.sentences,
      targetLanguage: target.language)
  }
}
