import GRDB
import RectoText
import Reference
import Testing

@testable import RectoMemory

@Suite struct MigrationTests {
  private let folder = TemporaryFolder()

  /// Units, one of three variants, one joined, one deleted; a name; what a header said.
  private func memory() throws -> TranslationMemory {
    var wide = unit("Quay", "码头", created: "20260101T000000Z", by: "ada")
    wide.variants.append(Variant("Kai", language: .german, properties: [Property("state", "new")]))
    let memory = try folder.memory([unit("One", "一"), wide, unit("Two", "二")])
    _ = try memory.delete(unitIDs: [1])
    var reader = ListReader(units: [unit("Two", "二", properties: [Property("client", "Tram")])])
    reader.fileProperties = [Property("domain", "news")]
    _ = try memory.add(contentsOf: &reader)
    _ = try memory.addNames([
      NamePair(
        names: [
          Segment("林海", language: .simplifiedChinese), Segment("Lin Hai", language: .english),
        ], kind: .person)
    ])
    return memory
  }

  @Test(
    "a memory of version 1 is brought up to date when it is opened, and loses nothing",
    arguments: [TranslationMemory.Access.existing, .writing, .creating])
  func migration(access: TranslationMemory.Access) throws {
    let before = try memory()
    let path = try folder.versionOne(of: before)
    let memory = try TranslationMemory(at: path, access: access)
    #expect(try memory.info().schemaVersion == 3)
    #expect(try memory.units() == before.units())
    #expect(try memory.unit(id: 2)?.variants.map(\.text) == ["Quay", "码头", "Kai"])
    #expect(try memory.generation() == before.generation())
    #expect(try memory.fileProperties == before.fileProperties)
    #expect(try memory.names(matching: "lin hai").count == 1)
    #expect(try memory.concordance(of: "头").hits.map(\.variant.text) == ["码头"])
    #expect(try memory.check() == before.check())
    #expect(try memory.check().isClean)
    #expect(try memory.changes(since: 1) == [UnitChange(unit: 1, isLiving: false)])
    #expect(try memory.add([unit("Two", "二")]).joined == 1)
    #expect(try memory.undo() == nil)
    #expect(try memory.delete(unitIDs: [2]) == 1)
    #expect(try memory.undo()?.restored == [2])
    #expect(!folder.names.contains { $0.hasSuffix(".lock") })
  }

  @Test("a migrated memory has the tables and indexes of a new one, and stays as it is")
  func sameTables() throws {
    func tables(_ memory: TranslationMemory) throws -> [String] {
      try memory.read { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT replace(replace(sql, '"', ''), ' ', '') FROM sqlite_master
            WHERE sql IS NOT NULL ORDER BY name
            """)
      }
    }
    let before = try memory()
    let path = try folder.versionOne(of: before)
    let memory = try TranslationMemory(at: path, access: .existing)
    #expect(try tables(memory) == tables(before))
    // An index that is made now is believed by the next process.
    let mark = try memory.read { db in
      try TranslationMemory.mark(of: TranslationMemory.generation(db), db)
    }
    #expect(mark != nil)
  }

  @Test(
    "a memory of version 2 gets its glossary, and keeps generation and marks, so that its index holds"
  )
  func versionTwo() throws {
    let (path, units, generation, mark) = try {
      let before = try self.memory()
      let mark = try before.read { db in try TranslationMemory.mark(of: 1, db) }
      return try (before.path, before.units(), before.generation(), mark)
    }()
    #expect(mark != nil)
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in try db.execute(sql: "DROP TABLE term; PRAGMA user_version=2;") }
    try queue.close()
    // Where it cannot be written it is read as it is.
    let asItIs = try TranslationMemory.immutableReader(path)
    #expect(try asItIs.read { db in try StoredTerms.all(db) }.isEmpty)
    try asItIs.close()
    let memory = try TranslationMemory(at: path, access: .existing)
    #expect(try memory.info().schemaVersion == 3)
    #expect(try memory.units() == units && memory.generation() == generation)
    #expect(try memory.read { db in try TranslationMemory.mark(of: 1, db) } == mark)
    #expect(try memory.terms().isEmpty && memory.check().isClean)
  }

  @Test("several that open a memory of version 1 at once all get it up to date")
  func together() async throws {
    let path = try folder.versionOne(of: memory())
    let units = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask { try TranslationMemory(at: path, access: .existing).info().units }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(units == [2, 2, 2, 2])
  }

  @Test("a memory of version 1 that cannot be written is refused, with what to do")
  func readOnly() throws {
    let path = try folder.versionOne(of: memory())
    #expect(thrown { _ = try TranslationMemory.immutableReader(path) } == .readOnly)
    _ = try TranslationMemory(at: path, access: .existing)
    #expect(thrown { _ = try TranslationMemory.immutableReader(path) } == nil)
  }

  @Test("what the new tables cannot hold leaves the file as it was")
  func refusal() throws {
    let path = try folder.versionOne(of: memory())
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try db.execute(sql: "UPDATE variant SET position = 65535 WHERE unit = 2 AND position = 2")
    }
    #expect(thrown { _ = try TranslationMemory(at: path, access: .writing) } == .damaged)
    #expect(try queue.read(Migration.version) == 1)
    try queue.write { db in
      try db.execute(sql: "UPDATE variant SET position = 2 WHERE position > 2")
    }
    #expect(try TranslationMemory(at: path, access: .writing).check().isClean)
  }
}
