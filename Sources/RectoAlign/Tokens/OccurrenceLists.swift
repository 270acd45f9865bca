/// The sentences of each type, ascending, once for each time it stands there.
struct OccurrenceLists {
  private let starts: [Int]
  private let sentences: [Int32]

  init(_ side: SentenceTokens) {
    var starts = [Int](repeating: 0, count: side.types.count + 1)
    for token in side.tokens { starts[Int(token) + 1] += 1 }
    for type in side.types.indices { starts[type + 1] += starts[type] }
    var places = starts
    var sentences = [Int32](repeating: 0, count: side.tokens.count)
    for sentence in 0..<side.count {
      for token in side.terms(of: sentence) {
        sentences[places[Int(token)]] = Int32(sentence)
        places[Int(token)] += 1
      }
    }
    self.starts = starts
    self.sentences = sentences
  }

  func count(_ type: Int) -> Int { starts[type + 1] - starts[type] }

  /// Calls `body` with the sentences of a type that lie in a range, ascending.
  ///
  /// - Complexity: O(log *n*) and a call each.
  @inline(__always)
  func forEach(_ type: Int, in range: ClosedRange<Int>, _ body: (Int) -> Void) {
    var (low, high) = (starts[type], starts[type + 1])
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if Int(sentences[middle]) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < end, Int(sentences[low]) <= range.upperBound {
      body(Int(sentences[low]))
      low += 1
    }
  }
}
