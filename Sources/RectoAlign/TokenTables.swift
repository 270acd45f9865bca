internal import RectoText

/// What a run of sentences on one side says of a sentence's tokens on the other, for every cell of a band.
struct TokenTables {
  private let source: SentenceTokens
  private let target: SentenceTokens
  private let band: Band
  private let options: AlignerOptions

  init(_ source: SentenceTokens, _ target: SentenceTokens, band: Band, options: AlignerOptions) {
    self.source = source
    self.target = target
    self.band = band
    self.options = options
  }

  private var empty: [[Float]] {
    [[Float]](repeating: [Float](repeating: 0, count: band.cellCount), count: 6)
  }

  /// By run length − 1, then by cell: target sentence *j* given a run of source sentences from *i*.
  ///
  /// - Parameter evidence: For each target type, source types with their weights.
  func ofTarget(_ evidence: [[(type: Int, weight: Double)]]) -> [[Float]] {
    // The source positions at which a target sentence is in the band.
    var rows = [ClosedRange<Int>?](repeating: nil, count: target.sentences.count)
    for i in 0..<source.sentences.count {
      for j in band.rows[i] where j < target.sentences.count {
        rows[j] = rows[j].map { $0.lowerBound...i } ?? i...i
      }
    }
    return tables(of: target, given: source, evidence, rows: rows) { band.cell($1, $0) }
  }

  /// By run length − 1, then by cell: source sentence *i* given a run of target sentences from *j*.
  ///
  /// - Parameter evidence: For each source type, target types with their weights.
  func ofSource(_ evidence: [[(type: Int, weight: Double)]]) -> [[Float]] {
    tables(of: source, given: target, evidence, rows: band.rows) { band.cell($0, $1) }
  }

  /// - Parameters:
  ///   - rows: For each sentence of `side`, the positions on the other at which it is in the band.
  ///   - cell: The number of the cell of a sentence of `side` and a position on the other.
  @inline(__always)
  private func tables(
    of side: SentenceTokens, given other: SentenceTokens,
    _ evidence: [[(type: Int, weight: Double)]], rows: [ClosedRange<Int>?],
    cell: (_ sentence: Int, _ start: Int) -> Int?
  ) -> [[Float]] {
    var tables = [[Float]](
      repeating: [Float](repeating: 0, count: band.cellCount), count: Self.longestRun)
    let places = Self.places(of: other)
    let background = Self.background(side)
    let sizes = RunningSums.tokenCounts(other)
    let nothing = logarithm(options.floor)
    var weights = [Double](repeating: 0, count: other.sentences.count + 1)
    for (sentence, tokens) in side.sentences.enumerated() {
      guard let row = rows[sentence] else { continue }
      let base = Float(Double(tokens.count) * nothing)
      for start in row {
        guard let cell = cell(sentence, start) else { continue }
        for run in 0..<Self.longestRun { tables[run][cell] += base }
      }
      for token in tokens {
        let touched = spread(evidence[token], places, within: row, &weights)
        for run in 1...Self.longestRun {
          forEachRun(touching: touched, length: run, count: other.sentences.count) { start in
            guard let cell = cell(sentence, start) else { return }
            let sum = (start..<start + run).reduce(0) { $0 + weights[$1] }
            let size = sizes[start + run] - sizes[start]
            let share = min(1, sum) / power(Double(max(1, size)), options.dilution)
            // What the token says when the evidence for it is that share.
            let likelihood =
              options.floor + (1 - options.floor) * share / background[token]
            tables[run - 1][cell] += Float(min(options.clip, logarithm(likelihood)) - nothing)
          }
        }
        for place in touched { weights[place] = 0 }
      }
    }
    return tables
  }

  /// The most sentences that a bead has on one side.
  private static let longestRun = 6

  /// Puts a token's evidence at the sentences where its partners stand; gives them, ascending.
  private func spread(
    _ partners: [(type: Int, weight: Double)], _ places: [[Int]], within row: ClosedRange<Int>,
    _ weights: inout [Double]
  ) -> [Int] {
    var touched: [Int] = []
    for partner in partners {
      let list = places[partner.type]
      var place = firstIndex(in: list, from: row.lowerBound - Self.longestRun)
      while place < list.count, list[place] <= row.upperBound + Self.longestRun {
        if weights[list[place]] == 0 { touched.append(list[place]) }
        weights[list[place]] += partner.weight
        place += 1
      }
    }
    return touched.sorted()
  }

  private func firstIndex(in list: [Int], from value: Int) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Calls `body` once for the start of every run of that length that holds one of the places.
  @inline(__always)
  private func forEachRun(
    touching places: [Int], length: Int, count: Int, _ body: (Int) -> Void
  ) {
    var next = 0
    for place in places {
      var start = max(next, place - length + 1)
      while start <= place, start + length <= count {
        body(start)
        start += 1
      }
      next = max(next, place + 1)
    }
  }

  /// The sentences of each token type, ascending, once for each time it stands there.
  private static func places(of side: SentenceTokens) -> [[Int]] {
    var places = [[Int]](repeating: [], count: side.types.count)
    for (number, tokens) in side.sentences.enumerated() {
      for token in tokens where places[token].last != number { places[token].append(number) }
    }
    return places
  }

  private static func background(_ side: SentenceTokens) -> [Double] {
    let counts = side.counts
    let total = Double(counts.reduce(0, +) + counts.count)
    return counts.map { Double($0 + 1) / total }
  }
}
