internal import GRDB
internal import RectoText

/// The columns that depend on how this version folds: hashes of folded text and the keys of names.
///
/// They are stamped with the versions of fold and readings, and made anew by the first writer of other
/// versions.
enum StoredFolds {
  private static var version: String { "\(UnicodeVersions.fold)-readings\(Romanizer.version)" }

  static func stamp(_ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO meta VALUES ('fold', ?)", arguments: [version])
  }

  /// - Complexity: O(rows) where the version differs, else O(1).
  static func refresh(_ db: Database) throws {
    let stamp = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'fold'")
    guard stamp != version else { return }
    // Ids first: rows are changed below, one statement at a time.
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM variant") {
      guard let text = try text(of: id, in: "variant", db) else { continue }
      try db.cachedStatement(sql: "UPDATE variant SET fold_hash = ? WHERE id = ?")
        .execute(arguments: [TranslationMemory.foldHash(of: text), id])
    }
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM name_form") {
      guard let text = try text(of: id, in: "name_form", db) else { continue }
      let kind = try String.fetchOne(
        db.cachedStatement(
          sql: "SELECT kind FROM name WHERE id = (SELECT name FROM name_form WHERE id = ?)"),
        arguments: [id])
      let key = StoredNames.readingKey(text, of: kind.flatMap(NamePair.Kind.init))
      try db.cachedStatement(
        sql: "UPDATE name_form SET fold_key = ?, reading_key = ? WHERE id = ?"
      ).execute(arguments: [StoredNames.foldKey(text), key, id])
    }
    try self.stamp(db)
  }

  private static func text(of id: Int64, in table: String, _ db: Database) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT text FROM \(table) WHERE id = ?"), arguments: [id])
  }
}
