/// One side of an alignment: a document as the sentences that beads number.
public struct AlignmentSide: Hashable, Sendable {
  /// What all the sentences are written in.
  public var language: LanguageTag
  /// In document order; a blank one where the input had a blank line of its own number.
  public var sentences: [String]
  /// Numbers of the sentences that a paragraph or heading starts with, as far as that is known.
  public var paragraphStarts: Set<Int> = []

  /// A side whose sentences are cut already.
  ///
  /// - Parameters:
  ///   - language: What they are written in.
  ///   - sentences: In document order, one an element; blank ones keep their number.
  public init(language: LanguageTag, sentences: [String]) {
    self.language = language
    self.sentences = sentences
  }

  /// The sentences of a text.
  public init(text: String, language: LanguageTag) {
    self.init(Document(text, language: language))
  }

  /// The sentences of a document whose parts are known.
  public init(_ document: Document) {
    language = document.language
    let sentences = document.sentences()
    self.sentences = sentences.map(\.text)
    paragraphStarts = Set(
      sentences.indices.filter { $0 == 0 || sentences[$0].block != sentences[$0 - 1].block })
  }

  /// A text with one sentence a line already: each line keeps its number, the blank ones too.
  public init(lines text: String, language: LanguageTag) {
    self.language = language
    // By scalars: a carriage return and a line feed are one character.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0.last == "\r" ? $0.dropLast() : $0)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    sentences = lines
    // A blank line parts paragraphs.
    paragraphStarts = Set(
      lines.indices.filter {
        !Self.isBlank(lines[$0]) && ($0 == 0 || Self.isBlank(lines[$0 - 1]))
      })
  }

  /// The text of a run of sentences, joined as the language joins them.
  public func joined(_ range: Range<Int>) -> String {
    sentences[range].filter { !Self.isBlank($0) }
      .joined(separator: language.joinsWithoutSpace ? "" : " ")
  }

  /// What stands before and after a run of sentences: the nearest one that is not blank, or the
  /// document's start or end.
  func context(of range: Range<Int>) -> UnitContext {
    func neighbour(_ sentence: String?) -> UnitContext.Neighbour {
      sentence.map { .text($0) } ?? .boundary
    }
    return UnitContext(
      previous: neighbour(sentences[..<range.lowerBound].last { !Self.isBlank($0) }),
      next: neighbour(sentences[range.upperBound...].first { !Self.isBlank($0) }))
  }

  /// The same side with some sentences blank, under their numbers.
  func blanking(_ numbers: Set<Int>) -> AlignmentSide {
    var side = self
    for number in numbers where side.sentences.indices.contains(number) {
      side.sentences[number] = ""
    }
    return side
  }

  private static func isBlank(_ sentence: String) -> Bool { sentence.allSatisfy(\.isWhitespace) }
}

/// Two documents with the beads between them.
public struct AlignedDocuments: Sendable {
  /// The sentences that the beads' `source` ranges number.
  public let source: AlignmentSide
  /// The sentences that the beads' `target` ranges number.
  public let target: AlignmentSide
  /// Its beads cover the sentences of both sides.
  public let alignment: Alignment

  /// Two documents whose beads are known.
  ///
  /// - Precondition: The beads cover the sentences of both sides.
  public init(_ source: AlignmentSide, _ target: AlignmentSide, alignment: Alignment) {
    precondition(
      (alignment.beads.last?.source.upperBound ?? 0) == source.sentences.count
        && (alignment.beads.last?.target.upperBound ?? 0) == target.sentences.count,
      "beads cover both sides")
    (self.source, self.target, self.alignment) = (source, target, alignment)
  }

  /// Aligns two documents.
  ///
  /// - Parameters:
  ///   - anchors: What is given of the alignment.
  ///   - vectors: What an embedder says of the two sides (`DocumentEmbedder`), or `nil` to do without.
  ///   - progress: Called now and then with the share that is done, `0...1`.
  /// - Throws: `AlignError`.
  public init(
    _ source: AlignmentSide, _ target: AlignmentSide, with aligner: Aligner, anchors: [Anchor] = [],
    vectors: SentenceVectors? = nil, progress: ((Double) -> Void)? = nil
  ) throws {
    self.source = source
    self.target = target
    alignment = try aligner.align(
      source: source.sentences, sourceLanguage: source.language, target: target.sentences,
      targetLanguage: target.language, anchors: anchors,
      paragraphs: ParagraphStarts(source: source.paragraphStarts, target: target.paragraphStarts),
      vectors: vectors, progress: progress)
  }
}
