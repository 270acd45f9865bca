internal import GRDB
internal import RectoText

/// Units in the tables, by id.
enum StoredUnits {
  /// A living unit with its variants, or a deleted one.
  static func unit(
    _ id: Int64, isLiving: Bool = true, _ db: Database
  ) throws -> TranslationUnit? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(UnitRow.columns) FROM unit WHERE id = ? AND deleted IS \(isLiving ? "" : "NOT") NULL
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    return try completed(row, db)
  }

  /// The unit of a row of `UnitRow.columns`, its variants read.
  static func completed(_ row: Row, _ db: Database) throws -> TranslationUnit {
    var unit = try UnitRow(row).unit
    let statement = try db.cachedStatement(
      sql: "SELECT \(VariantRecord.columns) FROM variant WHERE id BETWEEN ? AND ? ORDER BY id")
    let keys = VariantKey.keys(of: unit.id)
    let rows = try Row.fetchCursor(statement, arguments: [keys.lowerBound, keys.upperBound])
    while let row = try rows.next() { unit.variants.append(try VariantRecord(row).variant) }
    return unit
  }

  /// Living units with a variant of that text and language, in that context.
  static func units(
    withText variant: Variant, like context: UnitContext, _ db: Database
  ) throws -> [TranslationUnit] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT id >> 16 FROM variant WHERE fold_hash = ? AND language_group = ? ORDER BY 1
        """)
    let hash = TranslationMemory.foldHash(of: variant.text)
    return try Int64.fetchAll(statement, arguments: [hash, variant.language.group])
      .compactMap { try unit($0, db) }
      .filter { unit in
        unit.context == context
          && unit.variants.contains {
            $0.language == variant.language && $0.text.utf8.elementsEqual(variant.text.utf8)
          }
      }
  }

  /// A living unit that is the same byte for byte in all that joining compares.
  ///
  /// - Parameter known: One that does not count.
  static func identical(
    to unit: TranslationUnit, besides known: Int64 = 0, _ db: Database
  ) throws -> TranslationUnit? {
    let statement = try db.cachedStatement(
      sql: "SELECT id FROM unit WHERE identity = ? AND deleted IS NULL ORDER BY id")
    for id in try Int64.fetchAll(statement, arguments: [UnitRow.identity(of: unit)])
    where id != known {
      if let other = try self.unit(id, db), UnitRow.isSame(other, unit) { return other }
    }
    return nil
  }

  /// Marks a unit as deleted; its rows stay, so that it can come back.
  static func delete(_ id: Int64, generation: Int64, _ db: Database) throws {
    try db.cachedStatement(
      sql: "UPDATE unit SET deleted = ?1, generation = ?1 WHERE id = ?2 AND deleted IS NULL"
    ).execute(arguments: [generation, id])
  }
}
