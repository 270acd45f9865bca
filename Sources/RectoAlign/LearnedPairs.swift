/// Token pairs learned from beads: IBM Model 1 in both directions.
///
/// - Note: Brown et al. (1993), "The mathematics of statistical machine translation", Model 1, with an empty
///   word.
struct LearnedPairs {
  struct Pair {
    var source: Int
    var target: Int
    var weight: Double
  }

  private(set) var targetGivenSource: [Pair] = []
  private(set) var sourceGivenTarget: [Pair] = []

  /// More token pairs than this are not kept in memory: later beads are left out.
  private static let limit = 6_000_000

  /// - Parameters:
  ///   - beads: Those that are trusted enough, with both sides.
  ///   - rounds: Of expectation maximisation.
  init(_ beads: [Bead], _ source: SentenceTokens, _ target: SentenceTokens, rounds: Int = 4) {
    var groups: [(source: [Int], target: [Int])] = []
    var size = 0
    for bead in beads {
      let left = Array(Set(bead.source.flatMap { source.sentences[$0] })).sorted()
      let right = Array(Set(bead.target.flatMap { target.sentences[$0] })).sorted()
      size += left.count * right.count
      if size > Self.limit { break }
      groups.append((left, right))
    }
    targetGivenSource = Self.learn(groups, rounds: rounds)
    sourceGivenTarget = Self.learn(groups.map { ($0.target, $0.source) }, rounds: rounds)
      .map { Pair(source: $0.target, target: $0.source, weight: $0.weight) }
  }

  /// t(second | first) for pairs that stay above a floor.
  private static func learn(
    _ groups: [(source: [Int], target: [Int])], rounds: Int
  ) -> [Pair] {
    // Pairs by number, in the order they come, so that sums are the same in every run.
    var numbers: [UInt64: Int] = [:]
    var pairs: [Pair] = []
    var places: [[Int]] = []
    for group in groups {
      var row: [Int] = []
      row.reserveCapacity(group.source.count * group.target.count)
      for target in group.target {
        for source in group.source {
          let key = UInt64(source) << 32 | UInt64(target)
          if let number = numbers[key] {
            row.append(number)
          } else {
            numbers[key] = pairs.count
            row.append(pairs.count)
            pairs.append(Pair(source: source, target: target, weight: 1))
          }
        }
      }
      places.append(row)
    }
    let sources = (pairs.map(\.source).max() ?? -1) + 1
    var counts = [Double](repeating: 0, count: pairs.count)
    var totals = [Double](repeating: 0, count: sources)
    for round in 0..<rounds {
      for place in counts.indices { counts[place] = 0 }
      for place in totals.indices { totals[place] = 0 }
      for (group, row) in zip(groups, places) {
        let width = group.source.count
        for place in group.target.indices {
          let run = row[place * width..<(place + 1) * width]
          // The empty word takes what nothing explains.
          let empty = round == 0 ? 1.0 : 0.02
          let sum = run.reduce(empty) { $0 + pairs[$1].weight }
          for number in run {
            let share = pairs[number].weight / sum
            counts[number] += share
            totals[pairs[number].source] += share
          }
        }
      }
      for number in pairs.indices {
        // One occurrence proves little: half a count is spread over nothing.
        pairs[number].weight = counts[number] / (totals[pairs[number].source] + 0.5)
      }
    }
    return pairs.filter { $0.weight >= 0.08 }
  }
}
