/// The evidence for one term, laid out over the other side's sentences.
struct EvidenceSpread {
  private(set) var weights: [Float]
  /// The sentences with evidence, ascending.
  private(set) var touched: [Int] = []

  init(count: Int) { weights = [Float](repeating: 0, count: count) }

  /// Lays out what a type's partners weigh in the sentences that runs from `row` reach.
  mutating func take(
    _ evidence: PairTable.Rows, _ type: Int, _ places: OccurrenceLists,
    within row: ClosedRange<Int>
  ) {
    let range = row.lowerBound...row.upperBound + BeadShape.longestRun
    for place in evidence[type] {
      let weight = evidence.weights[place]
      places.forEach(Int(evidence.partners[place]), in: range) { sentence in
        if weights[sentence] == 0 { touched.append(sentence) }
        weights[sentence] += weight
      }
    }
    touched.sort()
  }

  mutating func clear() {
    for place in touched { weights[place] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
