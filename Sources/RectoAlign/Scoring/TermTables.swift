/// What a run of sentences on one side says of a sentence's terms on the other, for every cell of a band.
struct TermTables {
  private let source: SentenceTokens
  private let target: SentenceTokens
  private let band: Band
  private let options: AlignerOptions

  init(_ documents: TokenisedPair, band: Band, options: AlignerOptions) {
    source = documents.source
    target = documents.target
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
    // The source positions at which a target sentence is in the band.
    var rows = [ClosedRange<Int>?](repeating: nil, count: target.count)
    for i in band.source where i < band.source.upperBound {
      for j in band.row(i) where j < target.count {
        rows[j] = rows[j].map { $0.lowerBound...i } ?? i...i
      }
    }
    return table(of: target, given: source, evidence, rows, gain, hit) { band.cell($1, $0) }
  }

  /// By cell, then by run length − 1: source sentence *i* given a run of target sentences from *j*.
  ///
  /// - Parameters:
  ///   - evidence: For each source type, target types with their weights.
  ///   - gain: What a unit of log-likelihood weighs.
  ///   - hit: What a term of usual rarity weighs that has evidence.
  func ofSource(_ evidence: PairTable.Rows, _ gain: Float, _ hit: Float) -> [Float] {
    var rows = [ClosedRange<Int>?](repeating: nil, count: source.count)
    for i in band.source where i < band.source.upperBound { rows[i] = band.row(i) }
    return table(of: source, given: target, evidence, rows, gain, hit) { band.cell($0, $1) }
  }

  /// - Parameters:
  ///   - rows: For each sentence of `side`, the positions on the other at which it is in the band.
  ///   - cell: The number of the cell of a sentence of `side` and a position on the other.
  @inline(__always)
  private func table(
    of side: SentenceTokens, given other: SentenceTokens, _ evidence: PairTable.Rows,
    _ rows: [ClosedRange<Int>?], _ gain: Float, _ hit: Float,
    cell: (_ sentence: Int, _ start: Int) -> Int?
  ) -> [Float] {
    let longest = BeadShape.longestRun
    var table = [Float](repeating: 0, count: band.cellCount * longest)
    let places = OccurrenceLists(other)
    let rarity = TermRarity(side, floor: options.floor)
    let dilutions = self.dilutions(other)
    let floor = Float(options.floor)
    let nothing = Float(logarithm(options.floor))
    let clip = Float(options.clip)
    var spread = EvidenceSpread(count: other.count)
    for sentence in 0..<side.count {
      guard let row = rows[sentence] else { continue }
      let base = gain * nothing * Float(side.terms(of: sentence).count { rarity.counts[Int($0)] })
      for start in row {
        guard let cell = cell(sentence, start) else { continue }
        for run in 0..<longest { table[cell * longest + run] = base }
      }
      for token in side.terms(of: sentence) {
        let type = Int(token)
        guard rarity.counts[type] else { continue }
        spread.take(evidence, type, places, within: row)
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
            for run in 0..<min(longest, other.count - start) {
              sum += spread.weights[start + run]
              guard sum > 0 else { continue }
              let likelihood = floor + scale * sum * dilutions[start * longest + run]
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

  /// By sentence, then by run length − 1: the factor by which the terms of a run dilute what each of them says.
  private func dilutions(_ side: SentenceTokens) -> [Float] {
    let longest = BeadShape.longestRun
    var factors = [Float](repeating: 0, count: side.count * longest)
    for start in 0..<side.count {
      for run in 0..<min(longest, side.count - start) {
        // An empty word a sentence.
        let size = side.starts[start + run + 1] - side.starts[start] + run + 1
        factors[start * longest + run] = Float(power(Double(size), -options.dilution))
      }
    }
    return factors
  }
}
