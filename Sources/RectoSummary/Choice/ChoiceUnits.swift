/// The candidates as they are chosen: groups of sentences, most of one.
struct ChoiceUnits {
  /// For each unit, the candidates in it, which follow each other.
  let members: [Range<Int>]
  /// For each candidate, its unit.
  let unitOf: [Int]

  var count: Int { members.count }

  /// - Parameters:
  ///   - candidates: The numbers of the sentences that may be chosen, ascending.
  ///   - groups: For each sentence of the document, the numbers of its group.
  ///   A group that noise stands in is left in parts.
  init(candidates: [Int], groups: [Range<Int>]) {
    var members: [Range<Int>] = []
    var unitOf: [Int] = []
    unitOf.reserveCapacity(candidates.count)
    var start = 0
    while start < candidates.count {
      let group = groups[candidates[start]]
      let end = start + group.count
      let isWhole =
        candidates[start] == group.lowerBound && end <= candidates.count
        && candidates[end - 1] == group.upperBound - 1
      let unit = start..<(isWhole ? end : start + 1)
      for _ in unit { unitOf.append(members.count) }
      members.append(unit)
      start = unit.upperBound
    }
    self.members = members
    self.unitOf = unitOf
  }

  /// The mean over a unit's candidates.
  func mean(_ values: [Double]) -> [Double] {
    members.map { unit in
      unit.count == 1
        ? values[unit.lowerBound] : unit.reduce(0) { $0 + values[$1] } / Double(unit.count)
    }
  }

  /// The sum over a unit's candidates.
  func sum(_ values: [Int]) -> [Int] { members.map { $0.reduce(0) { $0 + values[$1] } } }
}
