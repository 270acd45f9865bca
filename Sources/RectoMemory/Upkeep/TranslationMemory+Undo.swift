internal import GRDB
internal import RectoText

/// What was taken back.
public struct UndoReport: Hashable, Sendable {
  /// The operation that was taken back, `undone` set; for `redo` the one that stands again.
  public var operation: UpkeepOperation
  /// Units that went.
  public var deleted: [Int64] = []
  /// Units that came back.
  public var restored: [Int64] = []
  /// Units that stay although the operation brought them, as an import has changed them since.
  public var kept: [Int64] = []
  /// Units that stay deleted, as identical ones have been added since.
  public var present: [Int64] = []
}

extension TranslationMemory {
  /// Takes back the last operation of upkeep that stands: what it added goes, what it deleted comes back. Again, it
  /// takes back the one before.
  ///
  /// A unit that was added again meanwhile is not doubled, and one that an import has changed since stays.
  ///
  /// - Returns: `nil` where no operation stands.
  /// - Throws: `MemoryError`.
  public func undo(by author: Authorship = Authorship()) throws -> UndoReport? {
    try write { db in
      let last = try Self.operation(
        """
        kind NOT IN ('undo', 'redo') AND undone IS NULL AND \(Self.isAfterCompaction)
        ORDER BY generation DESC
        """, db)
      guard var operation = last else { return nil }
      let writer = try UpkeepWriter(db, .undo, by: author)
      operation.undone = writer.generation
      try Self.set(undone: writer.generation, of: operation.generation, db)
      return try revert(operation.generation, as: UndoReport(operation: operation), writer, db)
    }
  }

  /// Takes back the last `undo`, where no other operation has come since.
  ///
  /// - Returns: `nil` where there is none to take back.
  /// - Throws: `MemoryError`.
  public func redo(by author: Authorship = Authorship()) throws -> UndoReport? {
    try write { db in
      let last = try Self.operation(
        """
        kind = 'undo' AND undone IS NULL AND \(Self.isAfterCompaction) AND generation > coalesce((
          SELECT max(generation) FROM operation WHERE kind NOT IN ('undo', 'redo')), 0)
        ORDER BY generation DESC
        """, db)
      guard let undo = last,
        var operation = try Self.operation("undone = \(undo.generation)", db)
      else { return nil }
      let writer = try UpkeepWriter(db, .redo, by: author)
      operation.undone = nil
      try Self.set(undone: nil, of: operation.generation, db)
      try Self.set(undone: writer.generation, of: undo.generation, db)
      return try revert(undo.generation, as: UndoReport(operation: operation), writer, db)
    }
  }

  /// Units that operations before it deleted may be gone for good.
  private static let isAfterCompaction = """
    generation > coalesce((SELECT value FROM meta WHERE key = 'compacted'), 0)
    """

  private static func set(undone: Int64?, of operation: Int64, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE operation SET undone = ? WHERE generation = ?", arguments: [undone, operation])
  }

  /// Swaps what came and what went in an operation. What a redone operation had replaced is replaced again.
  private func revert(
    _ generation: Int64, as report: UndoReport, _ writer: UpkeepWriter, _ db: Database
  ) throws -> UndoReport {
    var (report, writer) = (report, writer)
    var returning: [Int64] = []
    // What came goes first, so that what went finds no identical unit but those of others.
    for (unit, action) in try UnitLineage.changes(in: generation, db) {
      guard action.isLiving else {
        returning.append(unit)
        continue
      }
      guard try Self.isLiving(unit, db) else { continue }
      if try Self.isAsUpkeepLeft(unit, db) {
        let before = try UnitLineage.change(of: unit, in: report.operation.generation, db)
        try writer.delete(unit, successor: before?.successor)
        report.deleted.append(unit)
      } else {
        report.kept.append(unit)
      }
    }
    for unit in returning where try !Self.isLiving(unit, db) {
      guard let old = try StoredUnits.unit(unit, isLiving: false, db) else {
        throw DamagedRow(table: "change of unit", id: unit)
      }
      if try StoredUnits.identical(to: old, db) != nil {
        report.present.append(unit)
      } else {
        try writer.restore(unit)
        report.restored.append(unit)
      }
    }
    try writer.keepRecord()
    return report
  }

  /// Whether the last that changed a unit was an operation of upkeep.
  private static func isAsUpkeepLeft(_ unit: Int64, _ db: Database) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT 1 FROM unit JOIN change ON change.generation = unit.generation
            AND change.unit = unit.id WHERE unit.id = ?
          """), arguments: [unit]) != nil
  }

  /// The first operation under a condition.
  private static func operation(_ condition: String, _ db: Database) throws -> UpkeepOperation? {
    try UpkeepOperation.read(where: condition, limit: 1, offset: 0, db).first
  }
}
