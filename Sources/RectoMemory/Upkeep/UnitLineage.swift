internal import GRDB

/// Which unit followed which: an edited unit has a new number, and one of several that were united goes on.
enum UnitLineage {
  /// The living unit that holds what a deleted one held, or `nil` where none does.
  static func successor(of unit: Int64, _ db: Database) throws -> Int64? {
    var unit = unit
    var seen: Set<Int64> = []
    // Only the last word on a unit counts: what replaced it may have been taken back since.
    while seen.insert(unit).inserted,
      case .replaced(let next)? = try changes(of: unit, db).last?.action
    {
      unit = next
    }
    return try TranslationMemory.isLiving(unit, db) ? unit : nil
  }

  /// A unit with all that it came from, and all that came from those.
  ///
  /// - Returns: By number, newest first.
  /// - Complexity: O(changes) for each.
  static func family(of unit: Int64, _ db: Database) throws -> [Int64] {
    var family: Set<Int64> = []
    var open = [unit]
    while let unit = open.popLast() {
      guard family.insert(unit).inserted else { continue }
      open += try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT unit FROM change WHERE action = ?"),
        arguments: [UnitAction.replaced(by: unit).description])
      for case .replaced(let next) in try changes(of: unit, db).map(\.action) { open.append(next) }
    }
    return family.sorted(by: >)
  }

  /// What was done to a unit, first to last.
  ///
  /// - Complexity: O(changes).
  static func changes(
    of unit: Int64, _ db: Database
  ) throws -> [(generation: Int64, action: UnitAction)] {
    let statement = try db.cachedStatement(
      sql: "SELECT generation, action FROM change WHERE unit = ? ORDER BY generation")
    return try Row.fetchAll(statement, arguments: [unit]).map { row in
      (try row.value(0), try action(of: unit, row, at: 1))
    }
  }

  /// What an operation did to a unit.
  static func change(
    of unit: Int64, in generation: Int64, _ db: Database
  ) throws -> UnitAction? {
    let statement = try db.cachedStatement(
      sql: "SELECT action FROM change WHERE generation = ? AND unit = ?")
    return try Row.fetchOne(statement, arguments: [generation, unit]).map {
      try action(of: unit, $0, at: 0)
    }
  }

  /// What all units had done to them in an operation, by number.
  static func changes(
    in generation: Int64, _ db: Database
  ) throws -> [(unit: Int64, action: UnitAction)] {
    let statement = try db.cachedStatement(
      sql: "SELECT unit, action FROM change WHERE generation = ? ORDER BY unit")
    return try Row.fetchAll(statement, arguments: [generation]).map { row in
      let unit: Int64 = try row.value(0)
      return (unit, try action(of: unit, row, at: 1))
    }
  }

  private static func action(of unit: Int64, _ row: Row, at index: Int) throws -> UnitAction {
    guard let action = UnitAction(try row.value(index)) else {
      throw DamagedRow(table: "change of unit", id: unit)
    }
    return action
  }
}
