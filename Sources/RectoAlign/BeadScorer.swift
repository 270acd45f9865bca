internal import RectoText

/// The log-probability of every bead in a band, up to a constant of the document.
///
/// A bead's tokens are likely or not given the other side's, both ways; that part is summed from tables
/// which hold, for a sentence of one side and a run of the other, what the run says of the sentence.
struct BeadScorer {
  let band: Band
  private let source: SentenceTokens
  private let target: SentenceTokens
  private let prior: BeadPrior
  private let options: AlignerOptions
  /// The documents' length ratio.
  private let ratio: Double
  /// Running sums of lengths and marks, so that a bead's are two subtractions.
  private let sourceSums: RunningSums
  private let targetSums: RunningSums
  /// By run length − 1, then by cell: target sentence *j* given *m* source sentences from *i*.
  private let targetTable: [[Float]]
  /// By run length − 1, then by cell: source sentence *i* given *n* target sentences from *j*.
  private let sourceTable: [[Float]]

  init(
    _ source: SentenceTokens, _ target: SentenceTokens, evidence: Evidence, prior: BeadPrior,
    band: Band, options: AlignerOptions
  ) {
    self.band = band
    self.source = source
    self.target = target
    self.prior = prior
    self.options = options
    sourceSums = RunningSums(source)
    targetSums = RunningSums(target)
    let lengths = (source.lengths.reduce(0, +), target.lengths.reduce(0, +))
    ratio = max(1, lengths.1) / max(1, lengths.0)
    let tables = TokenTables(source, target, band: band, options: options)
    targetTable = tables.ofTarget(evidence.targetGivenSource)
    sourceTable = tables.ofSource(evidence.sourceGivenTarget)
  }

  /// The score of a bead that starts at `i` and `j`, or `nil` outside the band.
  @inline(__always)
  func score(_ i: Int, _ j: Int, shape place: Int) -> Double? {
    let shape = BeadShape.all[place]
    if shape.target == 0 { return source.isBlank[i] ? options.blankScore : options.aloneScore }
    if shape.source == 0 { return target.isBlank[j] ? options.blankScore : options.aloneScore }
    var tokens = 0.0
    for step in 0..<shape.target {
      guard let cell = band.cell(i, j + step) else { return nil }
      tokens += options.targetWeight * Double(targetTable[shape.source - 1][cell])
    }
    for step in 0..<shape.source {
      guard let cell = band.cell(i + step, j) else { return nil }
      tokens += (1 - options.targetWeight) * Double(sourceTable[shape.target - 1][cell])
    }
    let lengths = (
      sourceSums.length(i, i + shape.source) * ratio, targetSums.length(j, j + shape.target)
    )
    let off = logarithm((lengths.0 + 10) / (lengths.1 + 10))
    let length = -off * off / (2 * options.lengthDeviation * options.lengthDeviation)
    let marks = RunningSums.difference(
      sourceSums, i, i + shape.source, targetSums, j, j + shape.target)
    return tokens + length - options.markWeight * marks + prior.logarithms[place]
  }
}
