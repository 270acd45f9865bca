/// Learns which terms translate each other from sentence pairs that come one after another.
///
/// IBM Model 1 in both directions, once through the pairs: a block of them is explained by what the blocks before
/// taught and, in the second and third round, by itself; then its expected counts are added for good. A block that is
/// not full is explained likewise for an answer, and its pairs must be given again: so the counts after any number of
/// visits are those of one visit with all pairs.
///
/// - Note: Brown et al. (1993), "The mathematics of statistical machine translation", Model 1; Neal and Hinton (1998),
///   "A view of the EM algorithm that justifies incremental, sparse, and other variants".
struct PairLearner {
  /// Distinct terms of a sentence pair, by their numbers.
  struct Example {
    var head: [UInt32]
    var other: [UInt32]
  }

  /// Sentence pairs that are explained together.
  static let blockSize = 4_096
  /// Times that a block is explained.
  private static let rounds = 3
  /// More pairs of terms than this are cut back after a block: the least counted ones go.
  private static let mostPairs = 2_000_000
  /// A block's counts below this teach nothing.
  private static let leastCount: Float = 0.02

  private(set) var counts = PairCounts()
  /// By head term: expected translations, those of dropped pairs included.
  private(set) var headTotals: [Float] = []
  /// By other term.
  private(set) var otherTotals: [Float] = []
  /// By head term: sentence pairs that hold it.
  private(set) var headUses: [Float] = []
  /// By other term.
  private(set) var otherUses: [Float] = []

  init() {}

  /// What was stored.
  init(
    counts: PairCounts, headTotals: [Float], otherTotals: [Float], headUses: [Float],
    otherUses: [Float]
  ) {
    self.counts = counts
    self.headTotals = headTotals
    self.otherTotals = otherTotals
    self.headUses = headUses
    self.otherUses = otherUses
  }

  /// Learns a block.
  ///
  /// - Parameters:
  ///   - block: At most `blockSize` pairs.
  ///   - heads: How many head terms there are so far.
  ///   - others: How many other terms there are so far.
  /// - Complexity: O(pairs of terms in the block).
  mutating func learn(_ block: [Example], heads: Int, others: Int) {
    grow(heads: heads, others: others)
    for example in block {
      for term in example.head { headUses[Int(term)] += 1 }
      for term in example.other { otherUses[Int(term)] += 1 }
    }
    let pairs = BlockPairs(block)
    let known = pairs.keys.map { counts[$0] }
    let forward = explained(
      block, pairs, isForward: true, known.map(\.forward), totals: headTotals, uses: otherUses)
    let backward = explained(
      block, pairs, isForward: false, known.map(\.backward), totals: otherTotals, uses: headUses)
    for (place, key) in pairs.keys.enumerated() {
      let (head, other) = PairCounts.terms(of: key)
      headTotals[head] += forward[place]
      otherTotals[other] += backward[place]
      guard max(forward[place], backward[place]) >= Self.leastCount else { continue }
      counts.add(
        PairCounts.Count(forward: forward[place], backward: backward[place]), to: key)
    }
    var floor: Float = 0.1
    while counts.count > Self.mostPairs {
      counts.prune(below: floor)
      floor *= 1.5
    }
  }

  private mutating func grow(heads: Int, others: Int) {
    headTotals += [Float](repeating: 0, count: max(0, heads - headTotals.count))
    headUses += [Float](repeating: 0, count: max(0, heads - headUses.count))
    otherTotals += [Float](repeating: 0, count: max(0, others - otherTotals.count))
    otherUses += [Float](repeating: 0, count: max(0, others - otherUses.count))
  }

  /// The expected counts of a block's pairs in one direction.
  ///
  /// - Parameters:
  ///   - known: Counts of the pairs before the block.
  ///   - totals: Of the terms that are given, before the block.
  ///   - uses: Of the terms that are explained.
  private func explained(
    _ block: [Example], _ pairs: BlockPairs, isForward: Bool, _ known: [Float], totals: [Float],
    uses: [Float]
  ) -> [Float] {
    let allUses = uses.reduce(0, +)
    // t(explained | given) without evidence is how often the explained term comes at all, times this many counts.
    let prior: Float = 1
    let keys = pairs.keys.map { key -> (given: Int, explained: Int) in
      let (head, other) = PairCounts.terms(of: key)
      return isForward ? (head, other) : (other, head)
    }
    var counts = [Float](repeating: 0, count: keys.count)
    var sums = totals
    var weights = [Float](repeating: 0, count: keys.count)
    for round in 0..<Self.rounds {
      for (place, key) in keys.enumerated() {
        let before = known[place] + (round == 0 ? 0 : counts[place])
        let share = uses[key.explained] / allUses
        weights[place] = (before + prior * share) / (sums[key.given] + prior)
      }
      for place in counts.indices { counts[place] = 0 }
      sums = totals
      for (number, example) in block.enumerated() {
        let (given, explained) =
          isForward ? (example.head, example.other) : (example.other, example.head)
        for (row, term) in explained.enumerated() {
          // The empty word explains any term as often as it comes.
          var sum = uses[Int(term)] / allUses
          for column in given.indices {
            sum += weights[pairs.place(number, isForward, given: column, explained: row)]
          }
          for column in given.indices {
            let place = pairs.place(number, isForward, given: column, explained: row)
            let share = weights[place] / sum
            counts[place] += share
            sums[Int(given[column])] += share
          }
        }
      }
    }
    return counts
  }
}

/// The distinct pairs of terms in a block, and where each stands in each example.
private struct BlockPairs {
  /// In the order they first come.
  private(set) var keys: [UInt64] = []
  /// For each example its pairs, head terms outside, other terms inside.
  private var places: [UInt32] = []
  private var starts: [Int] = []
  private var widths: [Int] = []

  init(_ block: [PairLearner.Example]) {
    var numbers: [UInt64: UInt32] = [:]
    for example in block {
      starts.append(places.count)
      widths.append(example.other.count)
      for head in example.head {
        for other in example.other {
          let key = PairCounts.key(head: head, other: other)
          if let number = numbers[key] {
            places.append(number)
          } else {
            let number = UInt32(keys.count)
            numbers[key] = number
            keys.append(key)
            places.append(number)
          }
        }
      }
    }
  }

  /// The number of a pair.
  func place(_ example: Int, _ isForward: Bool, given: Int, explained: Int) -> Int {
    let (head, other) = isForward ? (given, explained) : (explained, given)
    return Int(places[starts[example] + head * widths[example] + other])
  }
}
