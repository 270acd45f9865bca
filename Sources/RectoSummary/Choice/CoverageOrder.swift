internal import Glibc

/// The order in which the sentences of a transcript are chosen: each time the one that says most of what is said
/// again and again and is not said yet, for its length.
///
/// Speech comes back to what it is about; what stands in one sentence only counts nothing.
///
/// - Note: Greedy coverage of concepts, Gillick and Favre (2009), with terms for concepts and the root of the
///   number of their sentences as weight, scaled by cost as in Lin and Bilmes (2010).
struct CoverageOrder {
  /// Units, first chosen first; up to the last that was asked for.
  private(set) var units: [Int] = []

  /// Added to every length: very short sentences are not better for it.
  private static let ease = 10

  /// - Parameters:
  ///   - choice: The units.
  ///   - terms: The terms of the candidates.
  ///   - isEnough: Takes each unit as it is chosen, and says whether no more are asked for.
  /// - Complexity: O(*n* · *k*) for *k* choices.
  init(
    of choice: ChoiceUnits, terms: TermSpace, until isEnough: (Int) -> Bool = { _ in false }
  ) {
    let weights = Self.weights(terms)
    var isCovered = [Bool](repeating: false, count: terms.termCount)
    var isTaken = [Bool](repeating: false, count: choice.count)
    let alone = choice.members.map { Self.gain($0, terms, weights, isCovered) }
    // What a unit would add falls only, so that most need no new count: the bound is its last one.
    var bounds = alone
    let limit = min(choice.count, ChoiceLimit.of(choice.count))
    while units.count < limit {
      var best = -1
      var bestValue = -Double.infinity
      for unit in 0..<choice.count where !isTaken[unit] && bounds[unit] > bestValue {
        bounds[unit] = Self.gain(choice.members[unit], terms, weights, isCovered)
        if bounds[unit] > bestValue { (best, bestValue) = (unit, bounds[unit]) }
      }
      guard best >= 0 else { break }
      isTaken[best] = true
      units.append(best)
      if isEnough(best) { return }
      for sentence in choice.members[best] {
        for entry in terms.entries(of: sentence) { isCovered[Int(terms.terms[entry])] = true }
      }
    }
    var rest = (0..<choice.count).filter { !isTaken[$0] }
    rest.sort { (alone[$1], $0) < (alone[$0], $1) }
    units += rest
  }

  /// What each sentence covers alone.
  static func gains(_ terms: TermSpace) -> [Double] {
    let weights = weights(terms)
    let nothing = [Bool](repeating: false, count: terms.termCount)
    return (0..<terms.count).map { gain($0..<$0 + 1, terms, weights, nothing) }
  }

  private static func weights(_ terms: TermSpace) -> [Double] {
    terms.spreads.map { $0 >= 2 ? sqrt(Double($0)) : 0 }
  }

  private static func gain(
    _ sentences: Range<Int>, _ terms: TermSpace, _ weights: [Double], _ isCovered: [Bool]
  ) -> Double {
    var gain = 0.0
    var length = ease
    for sentence in sentences { length += terms.lengths[sentence] }
    let entries = terms.starts[sentences.lowerBound]..<terms.starts[sentences.upperBound]
    terms.terms.withUnsafeBufferPointer { terms in
      weights.withUnsafeBufferPointer { weights in
        isCovered.withUnsafeBufferPointer { isCovered in
          for entry in entries where !isCovered[Int(terms[entry])] {
            gain += weights[Int(terms[entry])]
          }
        }
      }
    }
    return gain / Double(length)
  }
}
