internal import RectoText

/// The order in which sentences are chosen: each time the best one that says something new.
///
/// - Note: Maximal marginal relevance, Carbonell and Goldstein (1998), with the cosine of term vectors.
struct GreedyOrder {
  /// Every sentence once, first chosen first.
  private(set) var places: [Int] = []

  /// Past so many choices the rest follows by score alone: each costs O(*s*), so that long documents have fewer.
  private static func limit(_ count: Int) -> Int { min(2_000, max(50, 2_000_000 / max(1, count))) }

  /// From this cosine on with a chosen sentence, one says the same: it waits behind all that are
  /// new, whatever speaks for it.
  static let sameness = 0.95

  /// - Parameters:
  ///   - scores: What speaks for each sentence.
  ///   - terms: Their vectors.
  ///   - redundancy: What being the same as one that is chosen takes off, in the unit of the scores.
  init(scores: [Double], terms: TermSpace, redundancy: Double) {
    let count = scores.count
    var postings = [[(place: Int, weight: Double)]](repeating: [], count: terms.termCount)
    for (place, vector) in terms.vectors.enumerated() {
      for (term, weight) in zip(vector.terms, vector.weights) {
        postings[term].append((place, weight))
      }
    }
    var nearest = [Double](repeating: 0, count: count)
    var isTaken = [Bool](repeating: false, count: count)
    while places.count < min(count, Self.limit(count)) {
      var best: Int?
      var bestValue = -Double.infinity
      var isBestNew = false
      for place in 0..<count where !isTaken[place] {
        let value = scores[place] - redundancy * nearest[place]
        let isNew = nearest[place] < Self.sameness
        // The earlier of two equals: strictly better only.
        if isNew == isBestNew ? value > bestValue : isNew {
          (best, bestValue, isBestNew) = (place, value, isNew)
        }
      }
      guard let best else { break }
      isTaken[best] = true
      places.append(best)
      let vector = terms.vectors[best]
      var similarity: [Int: Double] = [:]
      for (term, weight) in zip(vector.terms, vector.weights) {
        for other in postings[term] where !isTaken[other.place] {
          similarity[other.place, default: 0] += weight * other.weight
        }
      }
      for (place, value) in similarity { nearest[place] = max(nearest[place], value) }
    }
    places += (0..<count).filter { !isTaken[$0] }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
  }
}
