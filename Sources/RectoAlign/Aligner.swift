public import RectoText

/// Pairs the sentences of two documents that translate each other.
///
///     let alignment = try Aligner().align(
///       source: ["Hallo.", "Wie geht es?"], sourceLanguage: .german,
///       target: ["Hello. How are you?"], targetLanguage: .english)
///
/// Deterministic: the same input always gives the same beads and the same figures.
///
/// - Note: Dynamic programme over beads after Gale and Church (1993); token likelihoods in the manner of Moore
///   (2002), "Fast and accurate sentence alignment of bilingual corpora", and a second pass that learns from
///   the first; weights trained as a conditional random field.
public struct Aligner: Sendable {
  private let lexicon: (any TranslationLexicon)?
  private let options: AlignerOptions

  /// - Parameters:
  ///   - lexicon: Translations of words; without it strings, numbers, cognates, readings, lengths and
  ///     punctuation must do.
  ///   - options: What is weighed, and how much.
  public init(
    lexicon: (any TranslationLexicon)? = nil, options: AlignerOptions = AlignerOptions()
  ) {
    self.lexicon = lexicon
    self.options = options
  }

  /// Aligns two documents.
  ///
  /// - Parameters:
  ///   - source: The sentences of one side; blank ones keep their number.
  ///   - sourceLanguage: What that side is written in.
  ///   - target: The sentences of the other.
  ///   - targetLanguage: What the other is written in.
  ///   - anchors: Beads that are given, and borders, in any order; what lies between them is aligned.
  ///   - paragraphs: Where paragraphs start, or `nil` where that is not known.
  ///   - vectors: What an embedder says of the sentences of both sides, or `nil` to do without.
  ///   - progress: Called now and then with the share that is done, `0...1`; where the search is made wider, less than
  ///     before.
  /// - Returns: Beads that hold every sentence once.
  /// - Precondition: The vectors are those of these sentences.
  /// - Throws: `AlignError`: `contradictoryAnchors`, or `tooLarge`.
  /// - Complexity: O(*m* · *n*) up to the cell limit of the options, then about O(*m* + *n*): the width of the
  ///   band depends on how much the documents share, not on their length. With vectors, times their dimension.
  public func align(
    source: [String], sourceLanguage: LanguageTag, target: [String], targetLanguage: LanguageTag,
    anchors: [Anchor] = [], paragraphs: ParagraphStarts? = nil, vectors: SentenceVectors? = nil,
    progress: ((Double) -> Void)? = nil
  ) throws(AlignError) -> Alignment {
    precondition(
      vectors.map {
        ($0.source.sentenceCount, $0.target.sentenceCount) == (source.count, target.count)
      } ?? true, "there are vectors for every sentence")
    let pieces = try Pieces(source.count, target.count, anchors: anchors)
    let documents = TokenisedPair(
      source, sourceLanguage, target, targetLanguage, lexicon: lexicon)
    let scored = ScoredPair(documents, options)
    let evidence = Evidence(documents, lexicon: lexicon, partWeight: options.partWeight)
    let counts = (source.count, target.count)
    let passes =
      min(source.count, target.count) >= options.learningSize ? max(1, options.passes) : 1
    func report(_ pass: Int, _ share: Double) {
      progress?((Double(pass) + share) / Double(passes))
    }
    var beads = try search(
      pieces, scored, evidence.rows(nil, weight: 0), vectors,
      ParagraphScores(paragraphs, counts, after: nil)
    ) { report(0, $0) }
    for pass in 1..<passes {
      let trusted = beads.filter {
        $0.confidence >= options.trust && !$0.source.isEmpty && !$0.target.isEmpty
      }
      let learned = LearnedPairs(trusted, documents)
      beads = try search(
        pieces, scored, evidence.rows(learned, weight: options.learnedWeight), vectors,
        ParagraphScores(paragraphs, counts, after: beads)
      ) { report(pass, $0) }
    }
    return try Alignment(beads: beads)
  }

  /// The given beads, and the best ones of the pieces between them.
  private func search(
    _ pieces: Pieces, _ documents: ScoredPair, _ evidence: EvidenceRows,
    _ vectors: SentenceVectors?, _ paragraphs: ParagraphScores?, _ report: (Double) -> Void
  ) throws(AlignError) -> [Bead] {
    var path: CoarsePath?
    var beads: [Bead] = []
    let all = Double(max(1, documents.source.sentences.count))
    for part in pieces.parts {
      switch part {
      case .given(let anchor): beads += anchor.beads
      case .open(let source, let target):
        if source.count * target.count > options.cellLimit, path == nil {
          path = CoarsePath(documents, evidence)
        }
        beads += try search(
          source, target, documents, evidence, vectors, paragraphs, around: path
        ) { share in
          report((Double(source.lowerBound) + share * Double(source.count - 1)) / all)
        }
      }
    }
    return beads
  }

  private func search(
    _ source: ClosedRange<Int>, _ target: ClosedRange<Int>, _ documents: ScoredPair,
    _ evidence: EvidenceRows, _ vectors: SentenceVectors?,
    _ paragraphs: ParagraphScores?, around path: CoarsePath?, _ report: (Double) -> Void
  ) throws(AlignError) -> [Bead] {
    var band = Band(full: source, target)
    var halfWidths: [Int]?
    if let path, source.count * target.count > options.cellLimit {
      halfWidths = [Int](repeating: options.halfWidth, count: source.count)
      band = Band(
        source, target, around: path, halfWidths: halfWidths ?? [])
    }
    while true {
      guard band.cellCount <= Self.mostCells else {
        throw AlignError(
          .tooLarge,
          "\(source.count - 1) and \(target.count - 1) sentences that share too little are too many at once; "
            + "align them chapter by chapter")
      }
      let lattice = Lattice(
        BeadScorer(
          documents, evidence: evidence, band: band, options: options, vectors: vectors,
          paragraphs: paragraphs, progress: { report(0.8 * $0) }))
      report(0.9)
      let beads = lattice.bestPath()
      guard let path, let widths = halfWidths,
        let wider = Self.widened(widths, source, target, at: band.touched(by: beads))
      else { return lattice.withConfidence(beads) }
      let next = Band(source, target, around: path, halfWidths: wider)
      // Where no room is left, what was found stands.
      guard next.cellCount <= Self.mostCells else { return lattice.withConfidence(beads) }
      (band, halfWidths) = (next, wider)
    }
  }

  /// Twice as wide around the positions where the path came near the edge; `nil` where it did not, or where all is
  /// searched there.
  private static func widened(
    _ widths: [Int], _ source: ClosedRange<Int>, _ target: ClosedRange<Int>, at touched: [Int]
  ) -> [Int]? {
    var wider = widths
    for position in touched {
      let place = position - source.lowerBound
      for near in max(0, place - 40)...min(widths.count - 1, place + 40) {
        wider[near] = min(target.count, 2 * widths[near])
      }
    }
    return wider == widths ? nil : wider
  }

  /// Cells of the largest band that is searched: some 1.5 GB.
  private static let mostCells = 9_000_000

  /// For training: the features of the whole lattice, with what some beads teach.
  package func scorerOfAll(
    source: [String], _ sourceLanguage: LanguageTag, target: [String],
    _ targetLanguage: LanguageTag,
    taughtBy beads: [Bead]?
  ) -> FeatureReader {
    let documents = TokenisedPair(
      source, sourceLanguage, target, targetLanguage, lexicon: lexicon)
    let learned = beads.map { beads in
      LearnedPairs(
        beads.filter {
          $0.confidence >= options.trust && !$0.source.isEmpty && !$0.target.isEmpty
        }, documents)
    }
    let evidence = Evidence(documents, lexicon: lexicon, partWeight: options.partWeight)
      .rows(learned, weight: options.learnedWeight)
    return FeatureReader(documents, evidence, options)
  }
}
