import GRDB
import RectoText
import Reference
import Testing

@testable import RectoMemory

@Suite struct CheckTests {
  private let folder = TemporaryFolder()

  private func memory() throws -> TranslationMemory {
    try folder.memory(
      (1...40).map {
        unit(
          "Harbour report \($0)", "港口报告\($0)", properties: [Property("page", "\($0)")],
          created: "20260101T000000Z", by: "ada", confidence: 0.5)
      })
  }

  @Test("a sound memory is clean, and its units and variants are counted")
  func clean() throws {
    let memory = try memory()
    _ = try memory.delete(unitIDs: [1])
    let report = try memory.check()
    #expect(report.isClean && report.problems.isEmpty)
    #expect(report.units == 39 && report.variants == 78)
  }

  @Test(
    "a byte changed in any column is found, with its row",
    arguments: [
      ("unit", "created_by = 'adb'"), ("unit", "created = '20260101T000001Z'"),
      ("unit", "properties = replace(properties, '7', '8')"), ("unit", "confidence = 0.5000001"),
      ("unit", "previous_kind = 1"), ("unit", "next = 'x'"), ("unit", "source_language = 'en-GB'"),
      ("unit", "identity = identity + 1"), ("unit", "hash = hash + 1"), ("unit", "notes = '{'"),
      ("unit", "alignment = ''"), ("unit", "origin_line = 0"),
      ("variant", "text = replace(text, 'r', 's')"), ("variant", "language = 'fr'"),
      ("variant", "language_group = 'fr'"), ("variant", "codes = '[]'"),
      ("variant", "changed = '20260101T000000Z'"), ("variant", "language = '?'"),
    ])
  func flippedByte(_ table: String, change: String) throws {
    let memory = try memory()
    let row = table == "unit" ? 7 : VariantKey.of(unit: 7, position: 0)
    try memory.write { db in
      try db.execute(sql: "UPDATE \(table) SET \(change) WHERE id = \(row)")
      #expect(db.changesCount == 1)
    }
    let report = try memory.check()
    #expect(report.problems.map(\.place) == [table])
    #expect(report.problems.map(\.row) == [row])
    #expect(report.problems.first?.description.hasPrefix("\(table) \(row): ") == true)
  }

  @Test(
    "rows that belong to nothing are found",
    arguments: [
      ("PRAGMA foreign_keys=OFF; DELETE FROM unit WHERE id = 3", "variant", 2),
      ("DELETE FROM variant WHERE id >> 16 = 3", "unit", 1),
      ("DELETE FROM variant WHERE id = 3 << 16", "variant", 1),
      ("PRAGMA foreign_keys=OFF; DELETE FROM name", "name_form", 2),
    ])
  func relations(_ sql: String, place: String, count: Int) throws {
    let memory = try memory()
    _ = try memory.addNames([
      NamePair(
        names: [
          Segment("Northaven", language: .english), Segment("北港", language: .simplifiedChinese),
        ], kind: .place)
    ])
    let path = memory.path
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
    try queue.close()
    let report = try memory.check()
    #expect(report.problems.count == count)
    #expect(report.problems.allSatisfy { $0.place == place })
  }

  @Test("a damaged page is found", arguments: [2, 3, 4, 5])
  func damage(_ page: Int) throws {
    do {
      let memory = try memory()
      // Writing leaves the whole content in the file itself, not in its log.
      #expect(try memory.info().units == 40)
      try memory.reader.close()
    }
    folder.overwrite("news.db", at: page * 8192, with: [UInt8](repeating: 0xA5, count: 8192))
    let report = try TranslationMemory(at: "\(folder.path)/news.db", access: .existing).check()
    #expect(!report.isClean)
    #expect(report.problems.contains { $0.place == "file" })
  }

  @Test("a memory whose first table is damaged says so when it is opened")
  func damagedStart() throws {
    do {
      let memory = try memory()
      try memory.reader.close()
    }
    folder.overwrite("news.db", at: 8192, with: [UInt8](repeating: 0xA5, count: 8192))
    #expect(
      thrown { _ = try TranslationMemory(at: "\(folder.path)/news.db", access: .existing) }
        == .damaged)
  }

  @Test("a fingerprint tells fields apart that run together")
  func fingerprint() {
    func print(_ fields: [String?]) -> Int64 {
      var print = Fingerprint()
      for field in fields { print.add(field) }
      return print.value
    }
    let fields: [[String?]] = [
      [], [nil], [""], ["", ""], ["ab", "c"], ["a", "bc"], ["abc"], [nil, "abc"], ["abc", nil],
    ]
    #expect(Set(fields.map(print)).count == fields.count)
  }

  @Test(
    "a name that was changed is found",
    arguments: [
      "UPDATE name SET note = 'x'", "UPDATE name SET kind = 'place'",
      "UPDATE name_form SET text = '东海' WHERE position = 0",
      "DELETE FROM name_form WHERE position = 2",
    ])
  func changedName(statement: String) throws {
    let memory = try folder.memory()
    let name = NamePair(
      names: [
        Segment("林海", language: .simplifiedChinese), Segment("Lin Hai", language: .english),
      ], kind: .person, aliases: ["Hai Lin"])
    _ = try memory.addNames([name])
    _ = try memory.addNames([
      NamePair(names: name.names, kind: .person, aliases: ["Hai Lin", "H. Lin"])
    ])
    #expect(try memory.check().isClean)
    try memory.write { db in try db.execute(sql: statement) }
    #expect(try memory.check().problems.map(\.place) == ["name"])
  }

  @Test(
    "a row that cannot be read is an error that names it, and a problem for the check",
    arguments: [
      "UPDATE unit SET properties = 'xx' WHERE id = 7",
      "UPDATE variant SET language = '5' WHERE id = 7 << 16",
      "UPDATE variant SET codes = '{' WHERE id = 7 << 16",
    ])
  func unreadable(change: String) throws {
    let memory = try memory()
    try memory.write { db in try db.execute(sql: change) }
    #expect(thrown { try memory.forEachUnit { _ in } } == .damaged)
    #expect(try !memory.check().isClean)
  }

  @Test(
    "a value of another type is read as what it can be, and found by the check",
    arguments: [
      "UPDATE unit SET confidence = 'x' WHERE id = 7",
      "UPDATE variant SET text = x'FF' WHERE id = 7 << 16",
      "UPDATE unit SET notes = x'00FF' WHERE id = 7",
    ])
  func otherType(change: String) throws {
    let memory = try memory()
    try memory.write { db in try db.execute(sql: change) }
    _ = thrown { try memory.forEachUnit { _ in } }
    #expect(try !memory.check().isClean)
  }

  @Test("a damaged name is an error where names are looked for")
  func damagedName() throws {
    let memory = try folder.memory()
    _ = try memory.addNames([
      NamePair(
        names: [
          Segment("林海", language: .simplifiedChinese), Segment("Lin Hai", language: .english),
        ], kind: .person)
    ])
    try memory.write { db in try db.execute(sql: "UPDATE name_form SET text = x'FF'") }
    #expect(thrown { _ = try memory.names(in: "Lin Hai spoke.") } == .damaged)
    #expect(thrown { _ = try memory.names(matching: "Lin Hai") } == .damaged)
    #expect(try memory.check().problems.map(\.place) == ["name"])
  }

  @Test("damage to what files said about themselves is told")
  func damagedHeader() throws {
    let memory = try memory()
    try memory.write { db in
      try db.execute(sql: "INSERT OR REPLACE INTO meta VALUES ('header', 'xx')")
    }
    #expect(thrown { _ = try memory.fileProperties } == .damaged)
    #expect(try memory.check().problems.map(\.place) == ["meta"])
  }
}
