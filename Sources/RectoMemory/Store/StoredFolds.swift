internal import GRDB
internal import RectoText

/// The columns that depend on how this version folds: hashes of folded text and the keys of names.
///
/// They are stamped with the fold's version, and made anew by the first writer of another version.
enum StoredFolds {
  static func stamp(_ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO meta VALUES ('fold', ?)", arguments: [UnicodeVersions.fold])
  }

  /// - Complexity: O(rows) where the version differs, else O(1).
  static func refresh(_ db: Database) throws {
    let version = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'fold'")
    guard version != UnicodeVersions.fold else { return }
    // Ids first: rows are changed below, one statement at a time.
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM variant") {
      guard let text = try text(of: id, in: "variant", db) else { continue }
      try db.cachedStatement(sql: "UPDATE variant SET fold_hash = ? WHERE id = ?")
        .execute(arguments: [TranslationMemory.foldHash(Folding.fold(text)), id])
    }
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM name_form") {
      guard let text = try text(of: id, in: "name_form", db) else { continue }
      try db.cachedStatement(
        sql: "UPDATE name_form SET fold_key = ?, reading_key = ? WHERE id = ?"
      ).execute(arguments: [StoredNames.foldKey(text), Romanizer.readingKey(text), id])
    }
    try stamp(db)
  }

  private static func text(of id: Int64, in table: String, _ db: Database) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT text FROM \(table) WHERE id = ?"), arguments: [id])
  }
}
