internal import GRDB
internal import RectoText

/// What imported files said about themselves, kept in `meta`.
enum FileHeaderNotes {
  static func properties(_ db: Database) throws -> [Property] {
    try list(of: "header", db)
  }

  static func notes(_ db: Database) throws -> [Note] {
    try list(of: "header-notes", db)
  }

  /// Keeps what is new beside what is there.
  static func keep(_ properties: [Property], _ notes: [Note], _ db: Database) throws {
    let known = (properties: try self.properties(db), notes: try self.notes(db))
    let new = (
      properties: properties.filter { !known.properties.contains($0) },
      notes: notes.filter { !known.notes.contains($0) }
    )
    if !new.properties.isEmpty {
      try set("header", JSONColumn.encode(known.properties + new.properties), db)
    }
    if !new.notes.isEmpty {
      try set("header-notes", JSONColumn.encode(known.notes + new.notes), db)
    }
  }

  /// - Throws: `DamagedRow`.
  private static func list<Element: Decodable>(
    of key: String, _ db: Database
  ) throws -> [Element] {
    let row = try Row.fetchOne(
      db, sql: "SELECT value FROM meta WHERE key = ?", arguments: [key])
    do {
      return try JSONColumn.decode(row?.optional(0), as: Element.self)
    } catch {
      throw DamagedRow(table: "meta '\(key)'", id: nil)
    }
  }

  private static func set(_ key: String, _ value: String?, _ db: Database) throws {
    try db.execute(sql: "INSERT OR REPLACE INTO meta VALUES (?, ?)", arguments: [key, value])
  }
}
