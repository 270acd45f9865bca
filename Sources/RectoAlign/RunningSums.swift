/// Sums over runs of sentences in two subtractions.
struct RunningSums {
  private let lengths: [Double]
  /// Row-major, sentences + 1 × kinds of marks.
  private let marks: [Double]
  private static let kinds = 5

  init(_ side: SentenceTokens) {
    lengths = side.lengths.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    var sums = [Double](repeating: 0, count: Self.kinds)
    var rows = sums
    for row in side.marks {
      for kind in 0..<Self.kinds { sums[kind] += row[kind] }
      rows += sums
    }
    marks = rows
  }

  func length(_ from: Int, _ to: Int) -> Double { lengths[to] - lengths[from] }

  /// How many marks one run has that the other has not.
  static func difference(
    _ a: RunningSums, _ fromA: Int, _ toA: Int, _ b: RunningSums, _ fromB: Int, _ toB: Int
  ) -> Double {
    var sum = 0.0
    for kind in 0..<kinds {
      let left = a.marks[toA * kinds + kind] - a.marks[fromA * kinds + kind]
      let right = b.marks[toB * kinds + kind] - b.marks[fromB * kinds + kind]
      sum += abs(left - right)
    }
    return sum
  }

  /// The number of tokens before each sentence, and in all.
  static func tokenCounts(_ side: SentenceTokens) -> [Int] {
    side.sentences.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }
}
