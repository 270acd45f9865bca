/// Learns words from many aligned documents, for a second pass over them.
///
///     var learner = PairsLearner()
///     for lesson in lessons { learner.add(lesson) }
///     let lexicon = try learner.lexicons()["de-en"]
///
/// The same lessons in the same order give the same words. Memory is bounded: that of a `LexiconLearner` for each two
/// languages, of which there are a few, and of no document. For languages that have no dictionary: beside one, what is
/// learned in this way makes alignments worse.
public struct PairsLearner {
  /// What two aligned documents teach: their beads with both sides.
  public struct Lesson: Sendable {
    /// Of source and target.
    public let languages: (LanguageTag, LanguageTag)
    /// Whether the documents are aligned so badly that the words of others help: less than 88 % sure on average, weighed
    /// by length. Surer ones know more from themselves.
    public let isUnsure: Bool
    let pairs: [(source: String, target: String)]

    /// Takes what is aligned; documents that hardly translate each other teach nothing.
    public init(_ documents: AlignedDocuments) {
      languages = (documents.source.language, documents.target.language)
      let doubt = AlignmentDoubt(documents)
      isUnsure = doubt.confidence < 0.88
      guard doubt.reason == nil else {
        pairs = []
        return
      }
      pairs = documents.alignment.beads.compactMap { bead in
        guard !bead.source.isEmpty, !bead.target.isEmpty else { return nil }
        return (documents.source.joined(bead.source), documents.target.joined(bead.target))
      }
    }
  }

  /// Sentence pairs that are learned from for two languages; later ones are left out.
  private static let most = 200_000
  /// Two languages more than this are not learned for.
  private static let mostLanguages = 8

  private var learners: [String: (learner: LexiconLearner, documents: Int)] = [:]

  /// Nothing learned yet.
  public init() {}

  /// Takes what two documents teach.
  ///
  /// - Complexity: O(pairs · terms²).
  public mutating func add(_ lesson: Lesson) {
    let (source, target) = lesson.languages
    guard !source.meets(target), !lesson.pairs.isEmpty else { return }
    let pair = LexiconInfo.pair(source, target)
    guard
      var known = learners[pair]
        ?? (learners.count < Self.mostLanguages
          ? (
            LexiconLearner(
              source, target, words: nil,
              learned: LexiconInfo.Learned(
                memory: "pairs of documents", words: "none", includesUnreviewed: true
              )), 0
          ) : nil)
    else { return }
    let isFirstHead = known.learner.head.meets(source)
    for pair in lesson.pairs where known.learner.count < Self.most {
      known.learner.add(
        head: isFirstHead ? pair.source : pair.target,
        other: isFirstHead ? pair.target : pair.source, generation: 0,
        unit: Int64(known.learner.count + 1))
    }
    known.documents += 1
    learners[pair] = known
  }

  /// What was learned, by `LexiconInfo.pair`: from two pairs of documents at least, as one teaches itself.
  ///
  /// - Throws: `AlignError`.
  public func lexicons() throws -> [String: any TranslationLexicon] {
    try learners.filter { $0.value.documents > 1 }.mapValues { learner, documents in
      LearnedFromPairs(
        lexicon: try Lexicon(learner.bytes(runs: 1), path: "pairs of documents"),
        name: "learned from \(documents) pairs of documents")
    }
  }
}

/// A learned lexicon under a name that people read.
private struct LearnedFromPairs: TranslationLexicon {
  let lexicon: Lexicon
  let name: String

  func translations(
    of token: String, from source: LanguageTag, to target: LanguageTag
  ) -> [(token: String, probability: Double)] {
    lexicon.translations(of: token, from: source, to: target)
  }

  func headwordLengths(
    startingAt scalars: ArraySlice<Unicode.Scalar>, of language: LanguageTag
  ) -> UInt32 {
    lexicon.headwordLengths(startingAt: scalars, of: language)
  }
}
