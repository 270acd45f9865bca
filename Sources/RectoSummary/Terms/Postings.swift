/// The sentences that each term stands in.
struct Postings {
  /// Where each term's sentences begin; one more than there are terms.
  let starts: [Int]
  /// Sentences by number, ascending for each term.
  let sentences: [Int32]
  /// What each sentence's term weighs there.
  let weights: [Double]

  /// - Parameters:
  ///   - incidence: Which terms stand in which sentences.
  ///   - weights: What each entry of it weighs.
  /// - Complexity: O(*n*).
  init(_ incidence: TermIncidence, weights: [Double]) {
    starts = incidence.columnStarts
    sentences = incidence.sentences
    self.weights = weights.withUnsafeBufferPointer { weights in
      incidence.entries.map { weights[Int($0)] }
    }
  }

  /// The places of a term's sentences.
  func entries(of term: Int32) -> Range<Int> { starts[Int(term)]..<starts[Int(term) + 1] }

  /// Adds a sentence's products with all sentences.
  ///
  /// - Parameters:
  ///   - entries: The places of its distinct terms.
  ///   - terms: Whose they are.
  ///   - sums: A number a sentence, 0 where none was touched.
  ///   - touched: Takes the sentences whose sum was 0.
  /// - Complexity: O(postings of its terms).
  func addProducts(
    of entries: Range<Int>, in terms: TermSpace, to sums: inout [Double], _ touched: inout [Int]
  ) {
    sums.withUnsafeMutableBufferPointer { sums in
      sentences.withUnsafeBufferPointer { sentences in
        weights.withUnsafeBufferPointer { weights in
          for entry in entries {
            let weight = terms.weights[entry]
            for posting in self.entries(of: terms.terms[entry]) {
              let other = Int(sentences[posting])
              if sums[other] == 0 { touched.append(other) }
              sums[other] += weight * weights[posting]
            }
          }
        }
      }
    }
  }
}
