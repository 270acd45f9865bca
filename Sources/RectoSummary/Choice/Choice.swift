internal import RectoText

/// Orders the units of a document, and takes as many as a budget holds.
struct Choice {
  /// Units, first chosen first, whatever the budget; where only the chosen ones are ranked, no further than
  /// the last that is taken.
  let order: [Int]
  /// For each unit, whether it is in the summary: in the order of choosing, each one that still fits.
  ///
  /// Where none fits at all, the first of the order that is one sentence is the summary, or else the first.
  let taken: [Bool]

  init(
    of units: ChoiceUnits, terms: TermSpace, features: SentenceFeatures, columns: FeatureColumns,
    budget: SummaryBudget, ranking: SummaryRanking
  ) {
    var filling = Filling(units, budget)
    let isEnough = { (unit: Int) in
      filling.take(unit)
      return ranking == .chosen && filling.isComplete
    }
    if features.profile == .transcript {
      order = CoverageOrder(of: units, terms: terms, until: isEnough).units
    } else {
      let comfort = units.members.map { unit in
        let first = unit.lowerBound
        let isComforted =
          first > 0 && columns.signs[first].contains(.dangles)
          && columns.places[first - 1].block == columns.places[first].block
        return isComforted ? features.dangling / Double(unit.count) : 0
      }
      let scores = GreedyOrder.Scores(
        totals: units.mean(features.totals), redundancy: features.redundancy, comfort: comfort)
      order = GreedyOrder(scores, of: units, terms: terms, until: isEnough).units
    }
    // Past the limit of choices units are ordered without being told of.
    for unit in order.dropFirst(filling.count) { filling.take(unit) }
    if !filling.hasAny {
      let first = order.first { units.members[$0].count == 1 } ?? order.first
      if let first { filling.taken[first] = true }
    }
    taken = filling.taken
  }

  /// A budget as it is filled.
  private struct Filling {
    var taken: [Bool]
    /// How many units it was told of.
    private(set) var count = 0
    private(set) var hasAny = false
    private var hasLone = false
    private var left: Int
    private let sizes: [Int]
    private let least: Int
    private let units: ChoiceUnits

    init(_ units: ChoiceUnits, _ budget: SummaryBudget) {
      self.units = units
      taken = [Bool](repeating: false, count: units.count)
      sizes = units.sum(budget.sizes)
      least = sizes.min() ?? 0
      left = budget.size
    }

    mutating func take(_ unit: Int) {
      count += 1
      if units.members[unit].count == 1 { hasLone = true }
      guard sizes[unit] <= left else { return }
      taken[unit] = true
      left -= sizes[unit]
      hasAny = true
    }

    /// Whether no unit that comes can be part of the summary.
    var isComplete: Bool { left < least && (hasAny || hasLone) }
  }
}
