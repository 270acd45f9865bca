internal import GRDB

/// That a unit was written, deleted or brought back.
package struct UnitChange: Hashable, Sendable {
  package var unit: Int64
  /// Whether it is there now.
  package var isLiving: Bool
}

extension TranslationMemory {
  /// The units that were changed by later writes than the one that made a generation, each once, by id: what an
  /// index of that generation lacks.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(*k* log *k*), *k* the units changed.
  package func changes(since generation: Int64) throws -> [UnitChange] {
    try read { db in try Self.changes(since: generation, db) }
  }

  static func changes(since generation: Int64, _ db: Database) throws -> [UnitChange] {
    // Without being told, SQLite reads all units so as not to sort the few.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, deleted IS NULL FROM unit INDEXED BY unit_generation
        WHERE generation > ? ORDER BY id
        """, arguments: [generation])
    var changes: [UnitChange] = []
    while let row = try rows.next() {
      changes.append(UnitChange(unit: try row.value(0), isLiving: try row.value(1)))
    }
    return changes
  }

  /// How many generations keep their marks.
  private static let marks: Int64 = 10_000

  /// Marks the generation that a write has made.
  static func putMark(_ db: Database) throws {
    let generation = try generation(db)
    try db.execute(
      sql: "INSERT OR REPLACE INTO mark VALUES (?, ?)",
      arguments: [generation, Int64.random(in: 1 ... .max)])
    try db.execute(
      sql: "DELETE FROM mark WHERE generation <= ?", arguments: [generation - marks])
  }

  /// The mark of a generation, or `nil` where this store never was at it, or long ago.
  static func mark(of generation: Int64, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT value FROM mark WHERE generation = ?", arguments: [generation])
  }
}
