import RectoText
import Reference
import Testing

@testable import RectoMemory

@Suite struct ChangesTests {
  private let folder = TemporaryFolder()

  /// What a piece of work changed: the ids of units that are there, and those that are gone as negative ones.
  private func changes(
    in memory: TranslationMemory, _ work: () throws -> Void
  ) throws -> [Int64] {
    let generation = try memory.generation()
    try work()
    #expect(try memory.changes(since: memory.generation()).isEmpty)
    return try memory.changes(since: generation).map { $0.isLiving ? $0.unit : -$0.unit }
  }

  @Test("every kind of change of a unit is found by its generation")
  func kinds() throws {
    let memory = try folder.memory()
    #expect(
      try changes(in: memory) { _ = try memory.add([unit("One", "一"), unit("Two", "二")]) } == [
        1, 2,
      ])
    #expect(try changes(in: memory) { _ = try memory.add([unit("Three", "三")]) } == [3])
    #expect(try changes(in: memory) { _ = try memory.add([unit("Two", "二")]) } == [])
    let dated = unit("Two", "二", created: "20260101T000000Z")
    #expect(try changes(in: memory) { _ = try memory.add([dated]) } == [2])
    #expect(try changes(in: memory) { _ = try memory.delete(unitIDs: [1, 3]) } == [-1, -3])
    #expect(try changes(in: memory) { _ = try memory.undo() } == [1, 3])
    #expect(try changes(in: memory) { _ = try memory.redo() } == [-1, -3])
    #expect(try changes(in: memory) { _ = try memory.undo() } == [1, 3])
    #expect(
      try changes(in: memory) {
        _ = try memory.add([unit("One", "壹")], options: ImportOptions(onConflict: .overwrite))
      } == [-1, 4])
    #expect(try changes(in: memory) { _ = try memory.addNames([]) } == [])
    #expect(try memory.changes(since: 0).count == 4)
    #expect(try changes(in: memory) { _ = try memory.add(unit("Four", "四")) } == [5])
    #expect(try changes(in: memory) { _ = try memory.add(unit("Four", "四")) } == [])
    var edit = UnitEdit()
    edit.texts = [UnitEdit.Text("肆", at: .target)]
    #expect(try changes(in: memory) { _ = try memory.edit(5, edit) } == [-5, 6])
    #expect(try changes(in: memory) { _ = try memory.undo() } == [5, -6])
    _ = try memory.add([unit("Four", "四", context: UnitContext(previous: .boundary))])
    #expect(
      try changes(in: memory) { _ = try memory.settleDuplicates(keeping: .oldest) } == [-7])
  }

  @Test("an aligner's run again changes its earlier units and its new ones")
  func alignment() throws {
    let memory = try folder.memory([unit("Mine", "我的")])
    let run = { (target: String) in
      _ = try memory.replaceAlignment("a|b", with: [unit("One", target, confidence: 0.9)])
    }
    #expect(try changes(in: memory) { try run("一") } == [2])
    #expect(try changes(in: memory) { try run("壹") } == [-2, 3])
  }

  @Test("every generation has a mark that no other has")
  func marks() throws {
    func mark(_ memory: TranslationMemory, _ generation: Int64) throws -> Int64? {
      try memory.read { db in try TranslationMemory.mark(of: generation, db) }
    }
    let memory = try folder.memory([unit("One", "一")])
    let first = try #require(try mark(memory, 1))
    _ = try memory.add([unit("Two", "二")])
    #expect(try mark(memory, 1) == first)
    #expect(try mark(memory, 2) != first)
    #expect(try mark(memory, 3) == nil)
    #expect(try mark(folder.memory([unit("One", "一")], name: "other.db"), 1) != first)
  }
}
