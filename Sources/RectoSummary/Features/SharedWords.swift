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

  /// - Complexity: O(*n*): the sentences of a word are counted by length.
  init(_ places: [Document.SentencePlace], of document: Document, without words: FunctionWords) {
    var reader = TermReader()
    var read: [HashedTerm] = []
    var ends: [Int] = []
    document.withUTF8 { utf8 in
      for place in places {
        let start = read.count
        reader.read(utf8, in: place.range, into: &read)
        read[start...].removeAll { words.contains($0.hash) }
        ends.append(read.count)
      }
    }
    var numbers = TermNumbers(capacity: read.count)
    let sequence = read.map { Int32(truncatingIfNeeded: numbers.number(of: $0.hash)) }
    let runs = SentenceTerms(sequence, ends: ends)
    let lengths = runs.lengths.map { min($0, Self.longest) }
    let logarithms = (0...Self.longest).map { log(Double(max(1, $0))) }

    // Each word's sentences, by length.
    var byLength = [[Int32: Int32]](repeating: [:], count: numbers.count)
    for sentence in places.indices {
      for entry in runs.starts[sentence]..<runs.starts[sentence + 1] {
        byLength[Int(runs.terms[entry])][Int32(lengths[sentence]), default: 0] += 1
      }
    }
    let counted = byLength.map { $0.sorted { $0.key < $1.key } }
    degrees = places.indices.map { sentence in
      let own = logarithms[lengths[sentence]]
      var degree = 0.0
      for entry in runs.starts[sentence]..<runs.starts[sentence + 1] {
        for (length, count) in counted[Int(runs.terms[entry])] {
          let width = own + logarithms[Int(length)]
          let others = Int(length) == lengths[sentence] ? count - 1 : count
          if width > 0, others > 0 { degree += Double(others) / width }
        }
      }
      return degree
    }
  }
}
