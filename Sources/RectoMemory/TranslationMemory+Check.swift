internal import GRDB
internal import RectoText

/// What a check of a memory found.
public struct CheckReport: Hashable, Sendable {
  /// A fault with its place.
  public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// The table, or `file`.
    public var place: String
    /// The row, where one is at fault.
    public var row: Int64?
    /// One clause, no trailing full stop.
    public var detail: String

    /// `variant 12: …`: the place, the row where one is at fault, then the detail.
    public var description: String {
      "\(place)\(row.map { " \($0)" } ?? ""): \(detail)"
    }
  }

  /// Living units.
  public var units = 0
  /// Variants of living units.
  public var variants = 0
  /// Up to a thousand.
  public var problems: [Problem] = []

  /// Whether nothing is wrong.
  public var isClean: Bool { problems.isEmpty }

  mutating func found(_ detail: String, in place: String, row: Int64? = nil) {
    if problems.count < 1000 { problems.append(Problem(place: place, row: row, detail: detail)) }
  }
}

extension TranslationMemory {
  /// Reads everything: SQLite's structure, the hash of every row, what belongs together.
  ///
  /// - Throws: `MemoryError` when the file cannot be read at all.
  /// - Complexity: O(rows).
  public func check() throws -> CheckReport {
    var report = CheckReport()
    do {
      try reader.read { db in
        for line in try String.fetchAll(db, sql: "PRAGMA integrity_check") where line != "ok" {
          report.found(line, in: "file")
        }
        Self.checkMeta(db, &report)
        try Self.checkUnits(db, &report)
        try Self.checkVariants(db, &report)
        try Self.checkNames(db, &report)
        try Self.checkTerms(db, &report)
        try Self.checkRelations(db, &report)
      }
    } catch let error as DatabaseError {
      guard [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) else {
        throw MemoryError(error, path: path)
      }
      report.found(error.message ?? "damaged", in: "file")
    }
    return report
  }

  private static func checkMeta(_ db: Database, _ report: inout CheckReport) {
    if (try? FileHeaderNotes.properties(db)) == nil || (try? FileHeaderNotes.notes(db)) == nil {
      report.found("what files said about themselves cannot be read", in: "meta")
    }
    let kinds = try? String.fetchAll(
      db,
      sql:
        "SELECT typeof(value) FROM meta WHERE key IN ('fold', 'generation') ORDER BY key")
    if kinds != ["text", "integer"] {
      report.found("the generation or the fold's version cannot be read", in: "meta")
    }
  }

  private static func checkUnits(_ db: Database, _ report: inout CheckReport) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT \(UnitRow.columns), deleted FROM unit")
    while let row = try rows.next() {
      let isDeleted = (try? row.optional(18) as Int64?) != nil
      if !isDeleted { report.units += 1 }
      guard let unit = try? UnitRow(row) else {
        report.found("cannot be read", in: "unit", row: try? row.value(0))
        continue
      }
      if unit.fingerprint != unit.hash {
        report.found("was changed by something else than recto", in: "unit", row: try? row.value(0))
      }
    }
  }

  private static func checkVariants(_ db: Database, _ report: inout CheckReport) throws {
    let columns = VariantRecord.columns.split(separator: ",").map {
      "variant." + $0.filter { !$0.isWhitespace }
    }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(columns), unit.deleted FROM variant LEFT JOIN unit ON unit.id = variant.id >> 16
        ORDER BY variant.id
        """)
    var last: Int64 = -1
    while let row = try rows.next() {
      if (try? row.optional(13) as Int64?) == nil { report.variants += 1 }
      let key: Int64 = try row.value(0)
      if VariantKey.position(of: key) > 0, key != last + 1 {
        report.found("does not stand next to another of its unit", in: "variant", row: key)
      }
      last = key
      guard let variant = try? VariantRecord(row) else {
        report.found("cannot be read", in: "variant", row: try? row.value(0))
        continue
      }
      if variant.fingerprint != variant.hash {
        report.found(
          "was changed by something else than recto", in: "variant", row: try? row.value(0))
      }
    }
  }

  private static func checkNames(_ db: Database, _ report: inout CheckReport) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, hash FROM name ORDER BY id") {
      let id: Int64 = try row.value(0)
      guard let name = try? StoredNames.name(id, db) else {
        report.found("cannot be read", in: "name", row: id)
        continue
      }
      if try StoredNames.fingerprint(of: name) != row.value(1) as Int64 {
        report.found("was changed by something else than recto", in: "name", row: id)
      }
    }
  }

  private static func checkTerms(_ db: Database, _ report: inout CheckReport) throws {
    guard try StoredTerms.exist(db) else { return }
    for row in try Row.fetchAll(db, sql: "SELECT \(StoredTerms.columns) FROM term ORDER BY id") {
      guard let (id, term) = try? StoredTerms.term(row) else {
        report.found("cannot be read", in: "term", row: try? row.value(0))
        continue
      }
      if (try? row.value(7) as Int64) != StoredTerms.fingerprint(of: term) {
        report.found("was changed by something else than recto", in: "term", row: id)
      }
    }
  }

  private static func checkRelations(_ db: Database, _ report: inout CheckReport) throws {
    for (sql, place, detail) in [
      (
        "SELECT id FROM variant WHERE id >> 16 NOT IN (SELECT id FROM unit)", "variant",
        "belongs to no unit"
      ),
      (
        """
        SELECT id FROM unit WHERE deleted IS NULL
          AND NOT EXISTS (SELECT 1 FROM variant WHERE \(VariantKey.isOfUnit("variant")))
        """, "unit", "has no variant"
      ),
      (
        "SELECT id FROM name_form WHERE name NOT IN (SELECT id FROM name)", "name_form",
        "belongs to no name"
      ),
      (
        """
        SELECT DISTINCT unit FROM change WHERE unit NOT IN (SELECT id FROM unit)
          OR generation NOT IN (SELECT generation FROM operation)
        """, "change", "is of no unit or no operation"
      ),
    ] {
      for id in try Int64.fetchAll(db, sql: sql) { report.found(detail, in: place, row: id) }
    }
  }
}
