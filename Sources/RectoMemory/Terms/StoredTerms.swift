internal import GRDB
internal import RectoText

/// Glossary terms in the table.
enum StoredTerms {
  /// What became of a term.
  enum Outcome {
    case added
    /// It was there with everything that it says.
    case joined
    /// It was there with another status or note, which it has no longer.
    case replaced
  }

  /// - Complexity: O(log terms).
  static func add(_ term: GlossaryTerm, _ db: Database) throws -> Outcome {
    let identity = identity(of: term)
    let known = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(columns) FROM term WHERE identity = ?"),
      arguments: [identity])
    guard let known else {
      try db.cachedStatement(
        sql: """
          INSERT INTO term (source_language, source, target_language, target, status, note, identity, hash)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        term.source.language.rawValue, term.source.text, term.target.language.rawValue,
        term.target.text, term.status.rawValue, term.note, identity, fingerprint(of: term),
      ])
      return .added
    }
    let (id, before) = try self.term(known)
    var new = before
    new.status = term.status
    if !term.note.isEmpty { new.note = term.note }
    guard new != before else { return .joined }
    try db.cachedStatement(sql: "UPDATE term SET status = ?, note = ?, hash = ? WHERE id = ?")
      .execute(arguments: [new.status.rawValue, new.note, fingerprint(of: new), id])
    return .replaced
  }

  /// Every term, in the order they came.
  static func all(_ db: Database) throws -> [GlossaryTerm] {
    guard try exist(db) else { return [] }
    return try Row.fetchAll(db, sql: "SELECT \(columns) FROM term ORDER BY id").map {
      try term($0).term
    }
  }

  /// Whether there is the table: a memory of version 2 that cannot be written lacks it.
  static func exist(_ db: Database) throws -> Bool { try db.tableExists("term") }

  static let columns = "id, source_language, source, target_language, target, status, note, hash"

  /// - Throws: `DamagedRow`.
  static func term(_ row: Row) throws -> (id: Int64, term: GlossaryTerm) {
    try DamagedRow.reading("term", row) { row in
      func segment(_ place: Int) throws -> Segment {
        Segment(
          try row.value(place + 1), language: try LanguageTag(row.value(place) as String))
      }
      let id: Int64 = try row.value(0)
      guard let status = TermStatus(rawValue: try row.value(5)) else {
        throw DamagedRow(table: "term", id: id)
      }
      return (
        id,
        GlossaryTerm(
          source: try segment(1), target: try segment(3), status: status, note: try row.value(6))
      )
    }
  }

  /// What makes two terms one: both texts in their languages.
  private static func identity(of term: GlossaryTerm) -> Int64 {
    var print = Fingerprint()
    for side in [term.source, term.target] {
      print.add(side.language.normalized)
      print.add(side.text)
    }
    return print.value
  }

  /// Over everything that a term holds.
  static func fingerprint(of term: GlossaryTerm) -> Int64 {
    var print = Fingerprint()
    for side in [term.source, term.target] {
      print.add(side.language.rawValue)
      print.add(side.text)
    }
    print.add(term.status.rawValue)
    print.add(term.note)
    return print.value
  }
}
