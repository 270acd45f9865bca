internal import GRDB

/// Brings the tables of an earlier version up to date.
///
/// Version 1 numbered variants as they came and had `unit` and `position` beside them, wrote no generation of
/// deletions into `unit.generation`, and had neither `operation` and `change` nor marks. Version 2 had no `term`.
enum Migration {
  static func version(_ db: Database) throws -> UInt32 {
    try UInt32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Migrates in one transaction; the caller holds the write lock. What is up to date is left alone.
  ///
  /// - Throws: `MemoryError` `damaged` for what the new tables cannot hold, or `DatabaseError`; then the file is
  ///   as it was.
  /// - Complexity: O(rows), constant memory.
  static func run(_ db: Database, path: String) throws {
    try db.inTransaction(.immediate) {
      // Another process may have done it while this one waited for the lock.
      let version = try version(db)
      guard version < Schema.version else { return .rollback }
      if version == 1 { try fromOne(db, path: path) }
      try db.execute(sql: Schema.termTable)
      try db.execute(sql: "PRAGMA user_version=\(Schema.version)")
      return .commit
    }
  }

  /// Everything that version 2 has other than version 1.
  private static func fromOne(_ db: Database, path: String) throws {
    let crowded = try Int64.fetchOne(
      db, sql: "SELECT unit FROM variant WHERE position >= ?",
      arguments: [VariantKey.mostVariants])
    if let crowded {
      throw MemoryError(
        .damaged, path, "unit \(crowded): \(VariantKey.reason) with the version that made it")
    }
    try db.execute(sql: steps)
    try TranslationMemory.putMark(db)
  }

  private static let steps = """
    CREATE TABLE new_variant \(Schema.variantColumns);
    INSERT INTO new_variant
      SELECT unit << 16 | position, language, language_group, text, fold_hash, codes, properties, notes,
        created, created_by, changed, changed_by, hash
      FROM variant ORDER BY unit, position;
    DROP TABLE variant;
    ALTER TABLE new_variant RENAME TO variant;
    \(Schema.Index.fold.sql)
    UPDATE unit SET generation = deleted WHERE deleted IS NOT NULL;
    \(Schema.Index.generation.sql)
    \(Schema.upkeepTables)
    \(Schema.markTable)
    """
}
