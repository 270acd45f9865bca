/// The score of every bead in a band: a log-probability up to a constant of the document.
///
/// A bead's terms are likely or not given the other side's, both ways; that part is summed from tables which hold, for a
/// sentence of one side and a run of the other, what the run says of the sentence.
struct BeadScorer {
  let band: Band
  private let documents: ScoredPair
  private let options: AlignerOptions
  /// By cell, then by run length − 1: target sentence *j* given *m* source sentences from *i*.
  private let targetTable: [Float]
  /// By cell, then by run length − 1: source sentence *i* given *n* target sentences from *j*.
  private let sourceTable: [Float]

  /// What an embedder says, if there is one.
  private let vectors: SentenceVectors?
  private let paragraphs: ParagraphScores?

  init(
    _ documents: ScoredPair, evidence: EvidenceRows, band: Band, options: AlignerOptions,
    vectors: SentenceVectors? = nil, paragraphs: ParagraphScores? = nil,
    progress: (Double) -> Void = { _ in }
  ) {
    self.vectors = vectors
    self.paragraphs = paragraphs
    self.band = band
    self.documents = documents
    self.options = options
    let tables = TermTables(documents, band: band, options: options)
    let weights = options.weights
    targetTable = tables.ofTarget(
      evidence.targetGivenSource, weights[.targetTerms], weights[.targetHits])
    progress(0.5)
    sourceTable = tables.ofSource(
      evidence.sourceGivenTarget, weights[.sourceTerms], weights[.sourceHits])
    progress(1)
  }

  /// The score of a bead that starts at `i` and `j`, or `nil` outside the band.
  @inline(__always)
  func score(_ i: Int, _ j: Int, shape place: Int) -> Float? {
    let shape = BeadShape.all[place]
    if shape.target == 0, documents.source.sentences.isBlank[i] { return options.blankScore }
    if shape.source == 0, documents.target.sentences.isBlank[j] { return options.blankScore }
    var score = options.weights.shapes[place]
    if shape.source > 0, shape.target > 0 {
      guard let terms = terms(i, j, shape) else { return nil }
      score += terms.target + terms.source
      if let paragraphs { score += paragraphs.score(i, j, shape) }
      if let vectors,
        let nearness = vectors.nearness(
          source: i..<i + shape.source, target: j..<j + shape.target)
      {
        score += Float(options.vectorWeight) * (nearness - Float(options.vectorOffset))
      }
    }
    forEachFeature(i, j, shape) { score += options.weights[$0] * $1 }
    return score
  }

  /// What the terms of a bead with both sides add, weighed; `nil` outside the band.
  @inline(__always)
  func terms(_ i: Int, _ j: Int, _ shape: BeadShape) -> (target: Float, source: Float)? {
    let longest = BeadShape.longestRun
    var (forth, back): (Float, Float) = (0, 0)
    for step in 0..<shape.target {
      guard let cell = band.cell(i, j + step) else { return nil }
      forth += targetTable[cell * longest + shape.source - 1]
    }
    for step in 0..<shape.source {
      guard let cell = band.cell(i + step, j) else { return nil }
      back += sourceTable[cell * longest + shape.target - 1]
    }
    return (forth, back)
  }

  /// The features of a bead, but for its terms.
  @inline(__always)
  func forEachFeature(
    _ i: Int, _ j: Int, _ shape: BeadShape, _ body: (Feature, Float) -> Void
  ) {
    let (m, n) = (shape.source, shape.target)
    let (sourceSums, targetSums) = (documents.source.sums, documents.target.sums)
    if m == 0 || n == 0 {
      let length = m == 0 ? targetSums.length(j, 1) : sourceSums.length(i, 1)
      body(.aloneLength, Float(logarithm((length + 10) / documents.usualLength)))
      body(.aloneShort, length < 0.3 * documents.usualLength ? 1 : 0)
      return
    }
    for (feature, kind) in Self.kinds {
      body(feature, min(2, abs(sourceSums.marks(kind, i, m) - targetSums.marks(kind, j, n))))
    }
    let quotations = (
      sourceSums.marks(.quotation, i, m), targetSums.marks(.quotation, j, n)
    )
    body(.quotationPresence, abs(min(1, quotations.0) - min(1, quotations.1)))
    let (marks, otherMarks) = (documents.source.sentences.marks, documents.target.sentences.marks)
    let (first, otherFirst) = (marks[i], otherMarks[j])
    let (last, otherLast) = (marks[i + m - 1], otherMarks[j + n - 1])
    body(.opensQuotation, first.opensQuotation == otherFirst.opensQuotation ? 0 : 1)
    body(.closesQuotation, last.closesQuotation == otherLast.closesQuotation ? 0 : 1)
    body(.end, last.end == otherLast.end ? 0 : 1)
    body(.cuts, min(4, abs(sourceSums.marks(.cut, i, m) - targetSums.marks(.cut, j, n))))
    let off = abs(sourceSums.lengthLogarithm(i, m) - targetSums.lengthLogarithm(j, n))
    body(.length, off)
    let shorter = min(sourceSums.length(i, m), targetSums.length(j, n))
    body(.scaledLength, off * off * Float((shorter / 100).squareRoot()))
    body(
      .sizes,
      abs(
        sourceSums.sizeLogarithm(i, m) - targetSums.sizeLogarithm(j, n)
          - documents.sizeRatio))
  }

  private static let kinds: [(Feature, SentenceMarks.Kind)] = [
    (.question, .question), (.exclamation, .exclamation), (.quotation, .quotation),
    (.colon, .colon), (.bracket, .bracket),
  ]
}
