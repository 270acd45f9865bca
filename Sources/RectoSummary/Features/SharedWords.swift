internal import Glibc
internal import RectoText

/// How much each sentence has in common with all the others, by whole words without those of grammar.
///
/// - Note: The degree of a sentence in the graph of TextRank, Mihalcea and Tarau (2004): words that two
///   sentences share over the sum of the logarithms of their lengths. Its power iteration changes little.
struct SharedWords {
  /// A sum a sentence.
  private(set) var degrees: [Double]

  /// Longer sentences count as so long: what is summed by length stays linear.
  private static let longest = 127
  /// The logarithms of all lengths.
  private static let logarithms = (0...longest).map { log(Double(max(1, $0))) }

  /// - Complexity: O(*n*): the sentences of a word are counted by length.
  init(_ places: [Document.SentencePlace], of document: Document, without words: FunctionWords) {
    let read = DocumentTerms(places, of: document, stem: .max)
    var kept: [HashedTerm] = []
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(places.count)
    read.withTerms { terms in
      kept.reserveCapacity(terms.count)
      for sentence in places.indices {
        let start = kept.count
        for place in read.range(of: sentence) where !words.contains(terms[place].hash) {
          kept.append(terms[place])
        }
        ranges.append(start..<kept.count)
      }
    }
    let incidence = kept.withUnsafeBufferPointer { TermIncidence($0, ranges: ranges) }
    let lengths = incidence.lengths.map { UInt8(min($0, Self.longest)) }
    let runs = LengthRuns(incidence, lengths: lengths)
    let logarithms = Self.logarithms
    degrees = places.indices.map { sentence in
      let own = logarithms[Int(lengths[sentence])]
      var degree = 0.0
      for entry in incidence.starts[sentence]..<incidence.starts[sentence + 1] {
        for run in runs.of(Int(incidence.terms[entry])) {
          let width = own + logarithms[Int(run.length)]
          let others = run.length == lengths[sentence] ? run.count - 1 : run.count
          if width > 0, others > 0 { degree += Double(others) / width }
        }
      }
      return degree
    }
  }
}

/// How many sentences of each length every word stands in.
private struct LengthRuns {
  /// Sentences of one length that have a word.
  struct Run {
    var length: UInt8
    var count: Int32
  }

  private var runs: [Run] = []
  private var starts: [Int] = [0]

  /// - Parameters:
  ///   - incidence: Which words stand in which sentences.
  ///   - lengths: The length of each sentence.
  /// - Complexity: O(*n*).
  init(_ incidence: TermIncidence, lengths: [UInt8]) {
    let columns = incidence.columnStarts
    runs.reserveCapacity(incidence.sentences.count)
    starts.reserveCapacity(columns.count)
    // Kept at 0 between words.
    var counts = [Int32](repeating: 0, count: 256)
    for term in 0..<columns.count - 1 {
      let column = columns[term]..<columns[term + 1]
      if column.count == 1 {
        let sentence = Int(incidence.sentences[column.lowerBound])
        runs.append(Run(length: lengths[sentence], count: 1))
      } else {
        var (shortest, longest) = (UInt8.max, UInt8.min)
        for place in column {
          let length = lengths[Int(incidence.sentences[place])]
          counts[Int(length)] += 1
          (shortest, longest) = (min(shortest, length), max(longest, length))
        }
        for length in shortest...longest where counts[Int(length)] > 0 {
          runs.append(Run(length: length, count: counts[Int(length)]))
          counts[Int(length)] = 0
        }
      }
      starts.append(runs.count)
    }
  }

  /// The runs of a word, from the shortest length to the longest.
  func of(_ term: Int) -> ArraySlice<Run> { runs[starts[term]..<starts[term + 1]] }
}
