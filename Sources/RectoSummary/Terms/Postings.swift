/// The sentences that each term stands in.
struct Postings {
  /// Where each term's sentences begin; one more than there are terms.
  let starts: [Int]
  /// Sentences by number, ascending for each term.
  let sentences: [Int32]
  /// What each sentence's term weighs there.
  let weights: [Double]

  /// - Complexity: O(*n*).
  init(_ space: TermSpace) {
    var starts = [Int](repeating: 0, count: space.termCount + 1)
    for term in space.terms { starts[Int(term) + 1] += 1 }
    for term in 0..<space.termCount { starts[term + 1] += starts[term] }
    var next = starts
    var sentences = [Int32](repeating: 0, count: space.terms.count)
    var weights = [Double](repeating: 0, count: space.terms.count)
    for sentence in 0..<space.count {
      for entry in space.entries(of: sentence) {
        let term = Int(space.terms[entry])
        sentences[next[term]] = Int32(truncatingIfNeeded: sentence)
        weights[next[term]] = space.weights[entry]
        next[term] += 1
      }
    }
    self.starts = starts
    self.sentences = sentences
    self.weights = weights
  }

  /// The places of a term's sentences.
  func entries(of term: Int32) -> Range<Int> { starts[Int(term)]..<starts[Int(term) + 1] }
}
