internal import Glibc

/// What each sentence has in common with the whole document, with its beginning and with its title, and what its
/// terms weigh: all in one pass, as sums that wait for themselves take most of the time.
struct SentenceProducts {
  /// The cosines with the whole document; 0 where it has no length.
  let whole: [Double]
  /// The products with the sum of all sentences.
  let sums: [Double]
  /// The cosines with the first sentences together.
  let lead: [Double]
  /// The cosines with the title.
  let title: [Double]
  /// Frequency here times rarity at large, over the distinct terms.
  let tfidf: [Double]

  /// What a term adds to each sum; the last without the term's weight in the sentence.
  private struct Column {
    var whole = 0.0
    var lead = 0.0
    var title = 0.0
    var tfidf: Double
  }

  /// - Parameters:
  ///   - terms: The vectors of the sentences.
  ///   - leading: How many sentences are the beginning.
  /// - Complexity: O(*n*).
  init(_ terms: TermSpace, leading: Int) {
    var columns = Self.columns(terms, leading: leading)
    let wholeLength = sqrt(columns.reduce(0) { $0 + $1.whole * $1.whole })
    let leadLength = sqrt(columns.reduce(0) { $0 + $1.lead * $1.lead })
    var sums = [Double](repeating: 0, count: terms.count)
    var (lead, title, tfidf) = (sums, sums, sums)
    columns.withUnsafeMutableBufferPointer { columns in
      terms.withEntries { entries, weights in
        for sentence in 0..<terms.count {
          var sum = Column(tfidf: 0)
          for entry in terms.entries(of: sentence) {
            let column = columns[Int(entries[entry])]
            let weight = weights[entry]
            sum.whole += column.whole * weight
            sum.lead += column.lead * weight
            sum.title += column.title * weight
            sum.tfidf += column.tfidf
          }
          sums[sentence] = sum.whole
          lead[sentence] = leadLength > 0 ? sum.lead / leadLength : 0
          title[sentence] = sum.title
          tfidf[sentence] = sum.tfidf
        }
      }
    }
    whole = sums.map { wholeLength > 0 ? $0 / wholeLength : 0 }
    self.sums = sums
    self.lead = lead
    self.title = title
    self.tfidf = tfidf
  }

  private static func columns(_ terms: TermSpace, leading: Int) -> [Column] {
    var columns = (0..<terms.termCount).map { term in
      Column(tfidf: Double(terms.frequencies[term]) * terms.rarities[term])
    }
    columns.withUnsafeMutableBufferPointer { columns in
      terms.withEntries { entries, weights in
        let (beginning, end) = (terms.starts[leading], terms.starts[terms.count])
        for entry in 0..<beginning { columns[Int(entries[entry])].lead += weights[entry] }
        for entry in 0..<end { columns[Int(entries[entry])].whole += weights[entry] }
      }
      for (term, weight) in terms.title { columns[Int(term)].title = weight }
    }
    return columns
  }
}
