internal import RectoText

/// Orders the units of a document, and takes as many as a budget holds.
struct Choice {
  /// All units, first chosen first, whatever the budget.
  let order: [Int]
  private let units: ChoiceUnits

  init(
    of units: ChoiceUnits, terms: TermSpace, features: SentenceFeatures, columns: FeatureColumns,
    profile: SummaryProfile
  ) {
    self.units = units
    guard profile != .transcript else {
      order = CoverageOrder(of: units, terms: terms).units
      return
    }
    let comfort = units.members.map { unit in
      let first = unit.lowerBound
      let isComforted =
        first > 0 && columns.signs[first].contains(.dangles)
        && columns.places[first - 1].block == columns.places[first].block
      return isComforted ? features.dangling / Double(unit.count) : 0
    }
    let scores = GreedyOrder.Scores(
      totals: units.mean(features.totals), redundancy: features.redundancy, comfort: comfort)
    order = GreedyOrder(scores, of: units, terms: terms, postings: Postings(terms)).units
  }

  /// For each unit, whether it is in the summary: in the order of choosing, each one that still fits.
  ///
  /// Where none fits at all, the first of the order that is one sentence is the summary, or else the first.
  func taken(within budget: SummaryBudget) -> [Bool] {
    var taken = [Bool](repeating: false, count: units.count)
    let sizes = units.sum(budget.sizes)
    var left = budget.size
    for unit in order where sizes[unit] <= left {
      taken[unit] = true
      left -= sizes[unit]
    }
    if !taken.contains(true) {
      let first = order.first { units.members[$0].count == 1 } ?? order.first
      if let first { taken[first] = true }
    }
    return taken
  }
}
