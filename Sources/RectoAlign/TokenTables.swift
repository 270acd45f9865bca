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

  /// What a token that occurs with `count` of `total` says when the evidence for it is `weight` among
  /// `others` tokens.
  @inline(__always)
  private func gain(_ weight: Double, others: Int, background: Double) -> Double {
    let share = weight / power(Double(max(1, others)), options.dilution)
    let likelihood = options.floor + (1 - options.floor) * share / background
    return min(options.clip, logarithm(likelihood)) - logarithm(options.floor)
  }

  /// By run length − 1, then by cell: target sentence *j* given a run of source sentences from *i*.
  ///
  /// - Parameter evidence: For each target type, source types with their weights.
  func ofTarget(_ evidence: [[(type: Int, weight: Double)]]) -> [[Float]] {
    var tables = empty
    let places = Self.places(of: source)
    let background = Self.background(target)
    let sizes = RunningSums.tokenCounts(source)
    let nothing = logarithm(options.floor)
    // The source positions at which a target sentence is in the band.
    var rows = [ClosedRange<Int>?](repeating: nil, count: target.sentences.count)
    for i in 0..<source.sentences.count {
      for j in band.rows[i] where j < target.sentences.count {
        rows[j] = rows[j].map { $0.lowerBound...i } ?? i...i
      }
    }
    var weights = [Double](repeating: 0, count: source.sentences.count + 1)
    for (j, tokens) in target.sentences.enumerated() {
      guard let row = rows[j] else { continue }
      let base = Float(Double(tokens.count) * nothing)
      for i in row { for run in 0..<6 { add(base, &tables[run], i, j) } }
      for token in tokens {
        let touched = spread(evidence[token], places, within: row, &weights)
        for run in 1...6 {
          forEachRun(touching: touched, length: run, count: source.sentences.count) { start in
            guard row.contains(start) else { return }
            let sum = (start..<start + run).reduce(0) { $0 + weights[$1] }
            let size = sizes[start + run] - sizes[start]
            let value = gain(min(1, sum), others: size, background: background[token])
            add(Float(value), &tables[run - 1], start, j)
          }
        }
        for place in touched { weights[place] = 0 }
      }
    }
    return tables
  }

  /// By run length − 1, then by cell: source sentence *i* given a run of target sentences from *j*.
  ///
  /// - Parameter evidence: For each source type, target types with their weights.
  func ofSource(_ evidence: [[(type: Int, weight: Double)]]) -> [[Float]] {
    var tables = empty
    let places = Self.places(of: target)
    let background = Self.background(source)
    let sizes = RunningSums.tokenCounts(target)
    let nothing = logarithm(options.floor)
    var weights = [Double](repeating: 0, count: target.sentences.count + 1)
    for (i, tokens) in source.sentences.enumerated() {
      let row = band.rows[i]
      let base = Float(Double(tokens.count) * nothing)
      for j in row { for run in 0..<6 { add(base, &tables[run], i, j) } }
      // A run may reach past the row's end.
      let reach = row.lowerBound...row.upperBound + 6
      for token in tokens {
        let touched = spread(evidence[token], places, within: reach, &weights)
        for run in 1...6 {
          forEachRun(touching: touched, length: run, count: target.sentences.count) { start in
            let sum = (start..<start + run).reduce(0) { $0 + weights[$1] }
            let size = sizes[start + run] - sizes[start]
            let value = gain(min(1, sum), others: size, background: background[token])
            add(Float(value), &tables[run - 1], i, start)
          }
        }
        for place in touched { weights[place] = 0 }
      }
    }
    return tables
  }

  @inline(__always)
  private func add(_ value: Float, _ table: inout [Float], _ i: Int, _ j: Int) {
    if let cell = band.cell(i, j) { table[cell] += value }
  }

  /// Puts a token's evidence at the sentences where its partners stand; gives them, ascending.
  private func spread(
    _ partners: [(type: Int, weight: Double)], _ places: [[Int]], within row: ClosedRange<Int>,
    _ weights: inout [Double]
  ) -> [Int] {
    var touched: [Int] = []
    for partner in partners {
      let list = places[partner.type]
      var place = firstIndex(in: list, from: row.lowerBound - 6)
      while place < list.count, list[place] <= row.upperBound + 6 {
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
