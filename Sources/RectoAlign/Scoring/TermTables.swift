/// What a run of sentences on one side says of a sentence's terms on the other, for every cell of a band.
struct TermTables {
  private let documents: ScoredPair
  private let band: Band
  private let options: AlignerOptions

  init(_ documents: ScoredPair, band: Band, options: AlignerOptions) {
    self.documents = documents
    self.band = band
    self.options = options
  }

  /// By cell, then by run length − 1: target sentence *j* given a run of source sentences from *i*.
  ///
  /// - Parameters:
  ///   - evidence: For each target type, source types with their weights.
  ///   - gain: What a unit of log-likelihood weighs.
  ///   - hit: What a term of usual rarity weighs that has evidence.
  func ofTarget(_ evidence: PairTable.Rows, _ gain: Float, _ hit: Float) -> [Float] {
    let sentences = band.target.lowerBound..<band.target.upperBound
    // The source positions at which a target sentence is in the band.
    var rows = [ClosedRange<Int>?](repeating: nil, count: sentences.count)
    for i in band.source where i < band.source.upperBound {
      for j in band.row(i) where j < sentences.upperBound {
        let place = j - sentences.lowerBound
        rows[place] = rows[place].map { $0.lowerBound...i } ?? i...i
      }
    }
    return table(
      of: documents.target, sentences, given: documents.source, evidence, rows, gain, hit
    ) { band.cell($1, $0) }
  }

  /// By cell, then by run length − 1: source sentence *i* given a run of target sentences from *j*.
  ///
  /// - Parameters:
  ///   - evidence: For each source type, target types with their weights.
  ///   - gain: What a unit of log-likelihood weighs.
  ///   - hit: What a term of usual rarity weighs that has evidence.
  func ofSource(_ evidence: PairTable.Rows, _ gain: Float, _ hit: Float) -> [Float] {
    let sentences = band.source.lowerBound..<band.source.upperBound
    return table(
      of: documents.source, sentences, given: documents.target, evidence, sentences.map(band.row),
      gain, hit
    ) { band.cell($0, $1) }
  }

  /// - Parameters:
  ///   - sentences: Of `side`, those of the band.
  ///   - rows: For each of them, the positions on the other at which it is in the band.
  ///   - cell: The number of the cell of a sentence of `side` and a position on the other.
  @inline(__always)
  private func table(
    of side: ScoredSide, _ sentences: Range<Int>, given other: ScoredSide,
    _ evidence: PairTable.Rows, _ rows: [ClosedRange<Int>?], _ gain: Float, _ hit: Float,
    cell: (_ sentence: Int, _ start: Int) -> Int?
  ) -> [Float] {
    let longest = BeadShape.longestRun
    var table = [Float](repeating: 0, count: band.cellCount * longest)
    let rarity = side.rarity
    let count = other.sentences.count
    let floor = Float(options.floor)
    let nothing = Float(logarithm(options.floor))
    let clip = Float(options.clip)
    let reach = rows.reduce(into: (low: Int.max, high: 0)) { reach, row in
      guard let row else { return }
      reach = (min(reach.low, row.lowerBound), max(reach.high, row.upperBound))
    }
    guard reach.low <= reach.high else { return table }
    var spread = EvidenceSpread(
      reach.low..<min(count, reach.high + longest + 1) + longest)
    for (sentence, row) in zip(sentences, rows) {
      guard let row else { continue }
      let terms = side.sentences.terms(of: sentence)
      let base = gain * nothing * Float(terms.count { rarity.counts[Int($0)] })
      for start in row {
        guard let cell = cell(sentence, start) else { continue }
        for run in 0..<longest { table[cell * longest + run] = base }
      }
      for token in terms {
        let type = Int(token)
        guard rarity.counts[type] else { continue }
        spread.take(evidence, type, other.places, within: row)
        let scale = rarity.scales[type]
        let bonus = hit * rarity.bonuses[type]
        // Every run that holds one of the touched sentences, once.
        var next = row.lowerBound
        for place in spread.touched {
          for start in max(next, place - longest + 1)...max(next, place) {
            guard start <= place, start <= row.upperBound, let cell = cell(sentence, start) else {
              continue
            }
            var sum: Float = 0
            for run in 0..<min(longest, count - start) {
              sum += spread[start + run]
              guard sum > 0 else { continue }
              let likelihood = floor + scale * sum * other.dilutions[start * longest + run]
              table[cell * longest + run] +=
                gain * (min(clip, logarithm(likelihood)) - nothing) + (sum > 0.05 ? bonus : 0)
            }
          }
          next = max(next, place + 1)
        }
        spread.clear()
      }
    }
    return table
  }
}
