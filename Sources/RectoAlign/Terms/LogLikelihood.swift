/// How much two things stand together, from the segments that hold them.
struct LogLikelihood {
  /// Segments that hold both.
  var both: Int
  /// Segments that hold the first.
  var first: Int
  /// Segments that hold the second.
  var second: Int
  /// All segments.
  var all: Int

  /// Twice what both share, of all that hold either: `0...1`.
  var dice: Double { first + second == 0 ? 0 : 2 * Double(both) / Double(first + second) }

  /// The ratio of the likelihoods that they depend on each other and that they do not, as −2 log λ.
  ///
  /// - Note: Dunning (1993), "Accurate methods for the statistics of surprise and coincidence".
  var ratio: Double {
    let table = [both, first - both, second - both, all - first - second + both].map {
      Double(max(0, $0))
    }
    func entropy(_ counts: [Double]) -> Double {
      let sum = counts.reduce(0, +)
      return counts.reduce(0) { $0 + ($1 > 0 ? $1 * logarithm($1 / sum) : 0) }
    }
    let rows = [table[0] + table[1], table[2] + table[3]]
    let columns = [table[0] + table[2], table[1] + table[3]]
    return 2 * (entropy(table) - entropy(rows) - entropy(columns))
  }
}
