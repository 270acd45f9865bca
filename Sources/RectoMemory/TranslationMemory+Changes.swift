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
    try read { db in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT id, deleted IS NULL FROM unit WHERE generation > ? ORDER BY id",
        arguments: [generation])
      var changes: [UnitChange] = []
      while let row = try rows.next() {
        changes.append(UnitChange(unit: try row.value(0), isLiving: try row.value(1)))
      }
      return changes
    }
  }

  /// A number that the file got when it was made, at random; copies have the same.
  ///
  /// - Throws: `MemoryError`.
  package func storeIdentity() throws -> Int64 {
    try read { db in
      let identity = try Int64.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'store'")
      guard let identity else { throw DamagedRow(table: "meta 'store'", id: nil) }
      return identity
    }
  }
}
