/// Pairs of terms learned from beads: IBM Model 1 in both directions.
///
/// - Note: Brown et al. (1993), "The mathematics of statistical machine translation", Model 1, with an empty word.
struct LearnedPairs {
  /// t(target | source) and t(source | target).
  private(set) var targetGivenSource = PairTable()
  private(set) var sourceGivenTarget = PairTable()

  /// More pairs of terms than this are not kept in memory: later beads are left out.
  private static let limit = 3_000_000
  /// Rounds of expectation maximisation.
  private static let rounds = 4
  /// Below this probability nothing is learned.
  private static let least = 0.08

  private typealias Group = (source: [Int32], target: [Int32])

  /// - Parameter beads: Those that are trusted enough, with both sides.
  init(_ beads: [Bead], _ documents: TokenisedPair) {
    var groups: [Group] = []
    var size = 0
    for bead in beads {
      let source = Self.distinct(documents.source, bead.source)
      let target = Self.distinct(documents.target, bead.target)
      size += source.count * target.count
      if size > Self.limit { break }
      groups.append((source, target))
    }
    for (source, target, weight) in Self.learn(groups) {
      targetGivenSource.add(source, target, weight)
    }
    for (target, source, weight) in Self.learn(groups.map { ($0.target, $0.source) }) {
      sourceGivenTarget.add(source, target, weight)
    }
  }

  private static func distinct(_ side: SentenceTokens, _ range: Range<Int>) -> [Int32] {
    Set(range.flatMap { side.terms(of: $0) }).sorted()
  }

  /// t(target | source) for pairs that stay above a floor, ascending.
  private static func learn(_ groups: [Group]) -> [(source: Int, target: Int, weight: Float)] {
    // Every pair of a group, target by target; then each distinct pair once.
    var keys: [UInt64] = []
    for group in groups {
      for target in group.target {
        for source in group.source { keys.append(UInt64(source) << 32 | UInt64(target)) }
      }
    }
    let pairs = distinct(keys)
    let places = keys.map { place(of: $0, in: pairs) }
    let sources = pairs.last.map { Int($0 >> 32) + 1 } ?? 0
    var weights = [Double](repeating: 1, count: pairs.count)
    for round in 0..<rounds {
      var counts = [Double](repeating: 0, count: pairs.count)
      var totals = [Double](repeating: 0, count: sources)
      // The empty word takes what nothing explains.
      let empty = round == 0 ? 1.0 : 0.02
      var start = 0
      for group in groups {
        for _ in group.target {
          let run = start..<start + group.source.count
          start = run.upperBound
          let sum = run.reduce(empty) { $0 + weights[Int(places[$1])] }
          for place in run {
            let pair = Int(places[place])
            let share = weights[pair] / sum
            counts[pair] += share
            totals[Int(pairs[pair] >> 32)] += share
          }
        }
      }
      for pair in pairs.indices {
        // One occurrence proves little: half a count is spread over nothing.
        weights[pair] = counts[pair] / (totals[Int(pairs[pair] >> 32)] + 0.5)
      }
    }
    return pairs.indices.compactMap { pair in
      weights[pair] < least
        ? nil : (Int(pairs[pair] >> 32), Int(pairs[pair] & 0xffff_ffff), Float(weights[pair]))
    }
  }

  private static func distinct(_ keys: [UInt64]) -> [UInt64] {
    var distinct: [UInt64] = []
    for key in keys.sorted() where distinct.last != key { distinct.append(key) }
    return distinct
  }

  private static func place(of key: UInt64, in keys: [UInt64]) -> UInt32 {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return UInt32(low)
  }
}
