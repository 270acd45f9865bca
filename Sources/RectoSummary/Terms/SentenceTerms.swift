internal import Glibc

/// The distinct terms of each sentence, and how often they stand in it.
struct SentenceTerms {
  /// Where each sentence's terms begin; one more than there are sentences.
  let starts: [Int]
  /// By number, ascending in each sentence.
  let terms: [Int32]
  /// How many terms each sentence has, repeated ones included.
  let lengths: [Int]
  /// How often each stands in its sentence.
  private let counts: [Int32]

  /// - Parameters:
  ///   - sequence: Terms by number, sentence after sentence.
  ///   - ends: Where each sentence ends in it.
  /// - Complexity: O(*n* log *m*), *m* the terms of a sentence.
  init(_ sequence: [Int32], ends: [Int]) {
    var starts = [0]
    var terms: [Int32] = []
    var counts: [Int32] = []
    var lengths: [Int] = []
    starts.reserveCapacity(ends.count + 1)
    lengths.reserveCapacity(ends.count)
    terms.reserveCapacity(sequence.count)
    counts.reserveCapacity(sequence.count)
    var start = 0
    var sorted: [Int32] = []
    for end in ends {
      sorted.removeAll(keepingCapacity: true)
      sorted.append(contentsOf: sequence[start..<end])
      sorted.sort()
      var last: Int32 = -1
      for term in sorted {
        if term == last {
          counts[counts.count - 1] += 1
        } else {
          terms.append(term)
          counts.append(1)
          last = term
        }
      }
      lengths.append(end - start)
      starts.append(terms.count)
      start = end
    }
    self.starts = starts
    self.terms = terms
    self.counts = counts
    self.lengths = lengths
  }

  /// (1 + ln frequency in the sentence) · rarity, each sentence's at unit length.
  func weights(rarities: [Double]) -> [Double] {
    var weights = [Double](repeating: 0, count: terms.count)
    for sentence in lengths.indices {
      var square = 0.0
      for entry in starts[sentence]..<starts[sentence + 1] {
        let count = counts[entry]
        // Nearly every term stands in a sentence once.
        let weight = (count == 1 ? 1 : 1 + log(Double(count))) * rarities[Int(terms[entry])]
        weights[entry] = weight
        square += weight * weight
      }
      guard square > 0 else { continue }
      let length = sqrt(square)
      for entry in starts[sentence]..<starts[sentence + 1] { weights[entry] /= length }
    }
    return weights
  }
}
