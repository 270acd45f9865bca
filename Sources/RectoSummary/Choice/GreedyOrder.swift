internal import RectoText

/// The order in which sentences are chosen: each time the best one that says something new.
///
/// - Note: Maximal marginal relevance, Carbonell and Goldstein (1998), with the cosine of term vectors.
struct GreedyOrder {
  /// What speaks for each unit, and what takes off from it.
  struct Scores {
    /// What speaks for each unit.
    var totals: [Double]
    /// What being the same as one that is chosen takes off, in the unit of the totals.
    var redundancy: Double
    /// What a unit gains once the unit before it is chosen; 0 for nearly all.
    var comfort: [Double]
  }

  /// Units, first chosen first; up to the last that was asked for.
  private(set) var units: [Int] = []

  /// From this cosine on with a chosen sentence, one says the same: it waits behind all that are
  /// new, whatever speaks for it.
  static let sameness = 0.95

  /// - Parameters:
  ///   - scores: What speaks for each unit.
  ///   - choice: The units.
  ///   - terms: The vectors of the candidates.
  ///   - isEnough: Takes each unit as it is chosen, and says whether no more are asked for.
  /// - Complexity: O(*s*) a choice, *s* units, and O(*n*) where more than one is asked for.
  init(
    _ scores: Scores, of choice: ChoiceUnits, terms: TermSpace,
    until isEnough: (Int) -> Bool = { _ in false }
  ) {
    let count = choice.count
    var totals = scores.totals
    var nearest = [Double](repeating: 0, count: count)
    var isTaken = [Bool](repeating: false, count: count)
    var similarity = [Double](repeating: 0, count: terms.count)
    var touched: [Int] = []
    var postings: Postings?
    let limit = min(count, ChoiceLimit.of(count))
    while units.count < limit {
      var best = -1
      var bestValue = -Double.infinity
      var isBestNew = false
      for unit in 0..<count where !isTaken[unit] {
        let value = totals[unit] - scores.redundancy * nearest[unit]
        let isNew = nearest[unit] < Self.sameness
        // The earlier of two equals: strictly better only.
        if isNew == isBestNew ? value > bestValue : isNew {
          (best, bestValue, isBestNew) = (unit, value, isNew)
        }
      }
      guard best >= 0 else { break }
      isTaken[best] = true
      units.append(best)
      if isEnough(best) { return }
      if best + 1 < count { totals[best + 1] += scores.comfort[best + 1] }
      let lists = postings ?? terms.postings
      postings = lists
      for chosen in choice.members[best] {
        lists.addProducts(of: terms.entries(of: chosen), in: terms, to: &similarity, &touched)
        for other in touched {
          let unit = choice.unitOf[other]
          if similarity[other] > nearest[unit] { nearest[unit] = similarity[other] }
          similarity[other] = 0
        }
        touched.removeAll(keepingCapacity: true)
      }
    }
    var rest = (0..<count).filter { !isTaken[$0] }
    rest.sort { (totals[$1], $0) < (totals[$0], $1) }
    units += rest
  }
}
