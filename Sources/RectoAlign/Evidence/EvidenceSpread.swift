/// The evidence for one term, laid out over some of the other side's sentences.
struct EvidenceSpread {
  private let first: Int
  private var weights: [Float]
  /// The sentences with evidence, ascending.
  private(set) var touched: [Int] = []

  /// - Parameter sentences: All that will be asked for.
  init(_ sentences: Range<Int>) {
    first = sentences.lowerBound
    weights = [Float](repeating: 0, count: sentences.count)
  }

  @inline(__always)
  subscript(sentence: Int) -> Float { weights[sentence - first] }

  /// Lays out what a type's partners weigh in the sentences that runs from `row` reach.
  mutating func take(
    _ evidence: PairTable.Rows, _ type: Int, _ places: OccurrenceLists,
    within row: ClosedRange<Int>
  ) {
    let range = row.lowerBound...row.upperBound + BeadShape.longestRun
    for place in evidence[type] {
      let weight = evidence.weights[place]
      places.forEach(Int(evidence.partners[place]), in: range) { sentence in
        if weights[sentence - first] == 0 { touched.append(sentence) }
        weights[sentence - first] += weight
      }
    }
    touched.sort()
  }

  mutating func clear() {
    for place in touched { weights[place - first] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
