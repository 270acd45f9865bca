import GRDB
import RectoText
import Reference
import Testing

@testable import RectoMemory

@Suite struct CompactTests {
  private let folder = TemporaryFolder()

  /// Five hundred units; all but every fifth are deleted.
  private func memory() throws -> TranslationMemory {
    let memory = try folder.memory(
      (1...500).map {
        unit("Harbour report number \($0)", "第\($0)号港口报告", created: "20260101T000000Z")
      })
    _ = try memory.addNames([
      NamePair(
        names: [
          Segment("林海", language: .simplifiedChinese), Segment("Lin Hai", language: .english),
        ], kind: .person)
    ])
    _ = try memory.delete(unitIDs: (1...500).filter { $0 % 5 != 0 }.map(Int64.init))
    return memory
  }

  private func mark(_ memory: TranslationMemory, _ generation: Int64) throws -> Int64? {
    try memory.read { db in try TranslationMemory.mark(of: generation, db) }
  }

  @Test("living units stay as they are, deleted ones are gone for good, the file is smaller")
  func compaction() throws {
    let memory = try memory()
    let (before, generation) = (try memory.units(), try memory.generation())
    let report = try memory.compact()
    #expect(report.droppedUnits == 400 && report.sizeAfter < report.sizeBefore)
    #expect(try memory.info().fileSize == report.sizeAfter)
    #expect(try memory.units() == before)
    #expect(try memory.info().deletedUnits == 0)
    #expect(try memory.undo()?.restored.isEmpty ?? true)
    #expect(try memory.names(matching: "lin hai").count == 1)
    #expect(try memory.check().isClean)
    // Who knows the deleted units is not told that they are gone, but that what it knows is not this store.
    #expect(try mark(memory, generation) == nil)
    #expect(try mark(memory, memory.generation()) != nil)
    #expect(try memory.add(before).joined == 100)
  }

  @Test("deleted units stay where that is asked for, and come back")
  func keepingDeleted() throws {
    let memory = try memory()
    let mark = try self.mark(memory, memory.generation())
    #expect(try memory.compact(keepingDeleted: true).droppedUnits == 0)
    #expect(try self.mark(memory, memory.generation()) == mark)
    #expect(try memory.undo()?.restored.count == 400)
    #expect(try memory.units().map(\.id) == (1...500).map(Int64.init))
    #expect(try memory.check().isClean)
  }

  @Test("an edit whose old text is gone is not taken back, and a later one is")
  func undoing() throws {
    let memory = try folder.memory([unit("One", "一"), unit("Two", "二")])
    func edit(_ unit: Int64, _ text: String) throws -> Int64 {
      var edit = UnitEdit()
      edit.texts = [UnitEdit.Text(text, at: .target)]
      _ = try memory.edit(unit, edit)
      return try #require(try memory.units().first { $0.variants[1].text == text }?.id)
    }
    let one = try edit(1, "壹")
    #expect(try memory.compact().droppedUnits == 1)
    #expect(try memory.undo() == nil && memory.redo() == nil)
    #expect(try memory.units().map { $0.variants[1].text }.sorted() == ["二", "壹"])
    _ = try edit(one, "壹壹")
    #expect(try memory.undo() != nil)
    #expect(try memory.units().map { $0.variants[1].text }.sorted() == ["二", "壹"])
    #expect(try memory.check().isClean)
  }

  @Test("a memory without gaps stays as it is")
  func nothingToDo() throws {
    let memory = try folder.memory([unit("One", "一")])
    let generation = try memory.generation()
    #expect(try memory.compact().droppedUnits == 0)
    #expect(try memory.generation() == generation)
  }

  @Test("what progress throws stops it, and nothing living is lost")
  func interruption() throws {
    let memory = try memory()
    let before = try memory.units()
    #expect(throws: ListReader.Failure.self) {
      _ = try memory.compact { phase in if phase == .packing { throw ListReader.Failure() } }
    }
    #expect(try memory.units() == before)
    #expect(try memory.check().isClean)
    _ = try memory.compact()
    #expect(try memory.units() == before)
  }

  @Test("the record of what was done to dropped units goes with them")
  func record() throws {
    let memory = try memory()
    try memory.write { db in
      try db.execute(sql: "INSERT INTO change VALUES (1, 1, 'delete'), (1, 5, 'edit')")
    }
    _ = try memory.compact()
    let left = try memory.read { db in try Int64.fetchAll(db, sql: "SELECT unit FROM change") }
    #expect(left == [5])
  }

  @Test("a reader on an older snapshot is not disturbed")
  func reader() throws {
    let memory = try memory()
    let other = try TranslationMemory(at: memory.path, access: .existing)
    try other.read { db in
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") == 500)
      _ = try memory.compact()
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") == 500)
    }
    #expect(try other.units().count == 100)
  }
}
