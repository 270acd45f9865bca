/// Two documents with what scoring asks of them again and again, made once for all pieces.
struct ScoredPair {
  let source: ScoredSide
  let target: ScoredSide
  /// The logarithm of the ratio of the documents' term counts.
  let sizeRatio: Float
  /// The bytes of a usual target sentence.
  let usualLength: Double

  init(_ documents: TokenisedPair, _ options: AlignerOptions) {
    let (left, right) = (documents.source, documents.target)
    let lengths = (left.lengths.reduce(0, +), right.lengths.reduce(0, +))
    source = ScoredSide(left, ratio: max(1, lengths.1) / max(1, lengths.0), options)
    target = ScoredSide(right, ratio: 1, options)
    sizeRatio = Float(logarithm(Double(left.tokens.count + 2) / Double(right.tokens.count + 2)))
    usualLength = max(1, lengths.1) / Double(max(1, right.count)) + 10
  }
}

/// One side of them.
struct ScoredSide {
  let sentences: SentenceTokens
  let sums: RunSums
  let places: OccurrenceLists
  let rarity: TermRarity
  /// By sentence, then by run length − 1: the factor by which the terms of a run dilute what each of them says.
  let dilutions: [Float]

  init(_ side: SentenceTokens, ratio: Double, _ options: AlignerOptions) {
    sentences = side
    sums = RunSums(side, ratio: ratio)
    places = OccurrenceLists(side)
    rarity = TermRarity(side, floor: options.floor)
    let longest = BeadShape.longestRun
    var factors = [Float](repeating: 0, count: side.count * longest)
    for start in 0..<side.count {
      for run in 0..<min(longest, side.count - start) {
        // An empty word a sentence.
        let size = side.starts[start + run + 1] - side.starts[start] + run + 1
        factors[start * longest + run] = Float(power(Double(size), -options.dilution))
      }
    }
    dilutions = factors
  }
}
