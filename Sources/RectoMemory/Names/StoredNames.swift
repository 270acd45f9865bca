internal import GRDB
internal import RectoText

/// Names in the tables.
enum StoredNames {
  /// What spellings that fold alike share; spaces, hyphens and apostrophes are left out.
  static func foldKey(_ text: String) -> String {
    Folding.fold(text).filter { !" -'’·・‧•.".contains($0) }
  }

  /// What spellings of one reading share; in a person's name the surname is read as one.
  static func readingKey(_ text: String, of kind: NamePair.Kind?) -> String {
    kind == .person ? Romanizer.personKey(text) : Romanizer.readingKey(text)
  }

  /// - Returns: Whether the name is new; if not, what it brings is added to the one that is there.
  static func add(_ name: NamePair, _ db: Database) throws -> Bool {
    var print = Fingerprint()
    for form in name.names {
      print.add(form.language.normalized)
      print.add(form.text)
    }
    let known = try Int64.fetchOne(
      db, sql: "SELECT id FROM name WHERE identity = ?", arguments: [print.value])
    if let known {
      let before = try self.name(known, db)
      let new = name.aliases.filter { !before.aliases.contains($0) }
      for (place, alias) in new.enumerated() {
        try insertForm(
          alias, nil, of: known, name.kind, at: before.names.count + before.aliases.count + place,
          db)
      }
      if !new.isEmpty {
        try db.cachedStatement(sql: "UPDATE name SET hash = ? WHERE id = ?")
          .execute(arguments: [fingerprint(of: try self.name(known, db)), known])
      }
      return false
    }
    try db.cachedStatement(sql: "INSERT INTO name (kind, note, identity, hash) VALUES (?, ?, ?, ?)")
      .execute(arguments: [name.kind.rawValue, name.note, print.value, fingerprint(of: name)])
    let id = db.lastInsertedRowID
    for (position, form) in name.names.enumerated() {
      try insertForm(form.text, form.language, of: id, name.kind, at: position, db)
    }
    for (position, alias) in name.aliases.enumerated() {
      try insertForm(alias, nil, of: id, name.kind, at: name.names.count + position, db)
    }
    return true
  }

  /// Over everything that a name holds; `name.hash` is what it was when it was written.
  static func fingerprint(of name: NamePair) -> Int64 {
    var print = Fingerprint()
    print.add(name.kind.rawValue)
    print.add(name.note)
    for form in name.names {
      print.add(form.language.rawValue)
      print.add(form.text)
    }
    for alias in name.aliases { print.add(alias) }
    return print.value
  }

  private static func insertForm(
    _ text: String, _ language: LanguageTag?, of name: Int64, _ kind: NamePair.Kind,
    at position: Int, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO name_form (name, position, language, text, fold_key, reading_key)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      name, position, language?.rawValue, text, foldKey(text), readingKey(text, of: kind),
    ])
  }

  static func name(_ id: Int64, _ db: Database) throws -> NamePair {
    let name = try names(where: "name.id = ?", [id], db).first
    guard let name else { throw DamagedRow(table: "name", id: id) }
    return name
  }

  /// Every name, in the order they came.
  static func all(_ db: Database) throws -> [NamePair] { try names(where: "1", [], db) }

  private static func names(
    where condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [NamePair] {
    // Not a cursor: its rows read as text what is none.
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT name.id, name.kind, name.note, name_form.language, name_form.text
          FROM name LEFT JOIN name_form ON name_form.name = name.id
          WHERE \(condition) ORDER BY name.id, name_form.position
          """), arguments: arguments)
    var names: [NamePair] = []
    var last: Int64?
    for row in rows {
      let id: Int64 = try row.value(0)
      if id != last {
        last = id
        let kind: String = try row.value(1)
        names.append(
          NamePair(
            names: [], kind: NamePair.Kind(rawValue: kind) ?? .other, note: try row.value(2)))
      }
      if row.hasNull(atIndex: 4) { continue }
      let text: String = try row.value(4)
      guard let tag: String = try row.optional(3) else {
        names[names.count - 1].aliases.append(text)
        continue
      }
      guard let language = try? LanguageTag(tag) else { throw DamagedRow(table: "name", id: id) }
      names[names.count - 1].names.append(Segment(text, language: language))
    }
    return names
  }
}
