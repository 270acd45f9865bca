internal import GRDB
public import RectoText

/// A segment as a scan reads it.
package struct VariantRow {
  package var unitID: Int64
  /// Its place among the variants of its unit.
  package var position: Int
  /// The tag as it is stored.
  package var language: String
  package var text: String

  /// One number for unit and position.
  package var variantID: Int64 { VariantKey.of(unit: unitID, position: position) }

  /// Reads id, language and text of a variant.
  init(_ row: Row) throws {
    let key: Int64 = try row.value(0)
    unitID = VariantKey.unit(of: key)
    position = VariantKey.position(of: key)
    language = try row.value(1)
    text = try row.value(2)
  }
}

extension TranslationMemory {
  /// A living unit.
  ///
  /// - Throws: `MemoryError`.
  public func unit(id: Int64) throws -> TranslationUnit? {
    try read { db in try StoredUnits.unit(id, db) }
  }

  /// Living units by id, from one snapshot; `nil` for those that are not there.
  func units(ids: [Int64]) throws -> [TranslationUnit?] {
    try read { db in try ids.map { try StoredUnits.unit($0, db) } }
  }

  /// A living unit that a filter lets through.
  func unit(id: Int64, matching filter: UnitFilter) throws -> TranslationUnit? {
    guard filter != .all else { return try unit(id: id) }
    return try read { db in
      let condition = filter.condition
      let statement = try db.cachedStatement(
        sql: "SELECT 1 FROM unit WHERE \(condition.sql) AND unit.id = ?")
      let passes = try Bool.fetchOne(statement, arguments: condition.arguments + [id])
      return passes == true ? try StoredUnits.unit(id, db) : nil
    }
  }

  /// The living units that a filter lets through.
  func unitIDs(matching filter: UnitFilter) throws -> Set<Int64> {
    try read { db in
      let condition = filter.condition
      return try Int64.fetchSet(
        db, sql: "SELECT id FROM unit WHERE \(condition.sql)", arguments: condition.arguments)
    }
  }

  /// Calls `body` with every living unit that the filter lets through, by id, from one snapshot.
  ///
  /// `body` must not call the memory again, not even to read: reads do not nest, and such a call
  /// traps.
  ///
  /// - Throws: `MemoryError`, or what `body` throws.
  /// - Complexity: O(units), constant memory.
  public func forEachUnit(
    matching filter: UnitFilter = .all, _ body: (TranslationUnit) throws -> Void
  ) throws {
    try read { db in
      let condition = filter.condition
      let rows = try Row.fetchCursor(
        db, sql: "SELECT \(UnitRow.columns) FROM unit WHERE \(condition.sql) ORDER BY id",
        arguments: condition.arguments)
      while let row = try rows.next() { try body(StoredUnits.completed(row, db)) }
    }
  }

  /// Calls `body` with every variant of a language group in living units that the filter lets through, by unit
  /// and position.
  ///
  /// `body` must not call the memory again, not even to read: reads do not nest, and such a call
  /// traps.
  ///
  /// - Parameters:
  ///   - group: A `LanguageTag.group`, or `nil` for all.
  ///   - targetGroup: The unit has a variant in this group too; `nil` where any will do.
  package func forEachVariant(
    group: String?, targetGroup: String? = nil, filter: UnitFilter = .all,
    _ body: (VariantRow) throws -> Void
  ) throws {
    try read { db in
      let condition = filter.condition
      var sql = """
        SELECT variant.id, variant.language, variant.text
        FROM unit CROSS JOIN variant ON \(VariantKey.isOfUnit("variant")) WHERE \(condition.sql)
        """
      var arguments = condition.arguments
      if let group {
        sql += " AND variant.language_group = ?"
        arguments += [group]
      }
      if let targetGroup {
        sql += """
           AND EXISTS (SELECT 1 FROM variant AS other WHERE \(VariantKey.isOfUnit("other"))
             AND other.language_group = ? AND other.id <> variant.id)
          """
        arguments += [targetGroup]
      }
      sql += " ORDER BY unit.id, variant.id"
      let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
      while let row = try rows.next() {
        try body(try VariantRow(row))
      }
    }
  }

  /// The living variants of a language group, or of all, whose folded text has a hash; more texts than one may.
  package func variants(group: String?, foldHash: Int64) throws -> [VariantRow] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT variant.id, variant.language, variant.text
          FROM variant JOIN unit ON unit.id = variant.id >> 16
          WHERE variant.fold_hash = ? \(group == nil ? "" : "AND variant.language_group = ?")
            AND unit.deleted IS NULL
          """)
      let arguments: StatementArguments = group.map { [foldHash, $0] } ?? [foldHash]
      return try Row.fetchAll(statement, arguments: arguments).map(VariantRow.init)
    }
  }
}
