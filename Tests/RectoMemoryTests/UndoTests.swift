import RectoText
import Reference
import Testing

@testable import RectoMemory

@Suite struct UndoTests {
  private let folder = TemporaryFolder()

  @Test("undo goes back step by step, redo forth, and a new operation ends redo")
  func steps() throws {
    let memory = try folder.memory([unit("One", "一")])
    _ = try memory.add(unit("Two", "二"), by: author("li", day: 1))
    _ = try memory.edit(2, edit(.init("贰", at: .target)), by: author("li", day: 2))
    _ = try memory.delete(unitIDs: [1], by: author("li", day: 3))
    let ids = { try memory.units().map(\.id) }
    #expect(try ids() == [3])
    #expect(try memory.undo()?.operation.kind == .delete)
    #expect(try ids() == [1, 3])
    #expect(try memory.undo()?.operation.kind == .edit)
    #expect(try ids() == [1, 2])
    #expect(try memory.undo()?.operation.kind == .add)
    #expect(try ids() == [1])
    #expect(try memory.undo() == nil)
    #expect(try memory.redo()?.restored == [2])
    #expect(try memory.redo()?.operation.kind == .edit)
    #expect(try ids() == [1, 3])
    #expect(try memory.undo()?.operation.kind == .edit)
    #expect(try memory.redo()?.restored == [3])
    _ = try memory.edit(1, edit(.init("壹", at: .target)))
    #expect(try memory.redo() == nil)
    #expect(try memory.undo()?.restored == [1])
    #expect(try memory.undo()?.restored == [2])
    #expect(try memory.check().isClean)
  }

  @Test("what was added again meanwhile is not doubled")
  func addedAgain() throws {
    let memory = try folder.memory([unit("One", "一")])
    _ = try memory.delete(unitIDs: [1])
    _ = try memory.add([unit("One", "一")])
    let report = try #require(try memory.undo())
    #expect(report.restored.isEmpty && report.present == [1])
    #expect(try memory.units().map(\.id) == [2])
    #expect(try memory.history().operations.map(\.kind) == [.undo, .delete])
    #expect(try memory.undo() == nil)
  }

  @Test("what an import has changed since stays")
  func importedSince() throws {
    let memory = try folder.memory()
    _ = try memory.add(unit("One", "一"), by: author("li", day: 2))
    _ = try memory.add([unit("One", "一", created: "20200101T000000Z")])
    let report = try #require(try memory.undo())
    #expect(report.deleted.isEmpty && report.kept == [1])
    #expect(try memory.units().map(\.id) == [1])
  }

  @Test("what an import has replaced since does not come back with its older version")
  func replacedSince() throws {
    let memory = try folder.memory([unit("One", "一")])
    _ = try memory.edit(1, edit(.init("壹", at: .target)))
    _ = try memory.add([unit("One", "幺")], options: ImportOptions(onConflict: .overwrite))
    #expect(try memory.undo()?.restored == [1])
    #expect(try memory.units().map(\.variants[1].text) == ["一", "幺"])
  }

  @Test("a settlement that is done again remembers where its units went")
  func lineage() throws {
    let memory = try folder.memory([unit("One", "一")])
    _ = try memory.edit(1, edit(.init("壹", at: .target)))
    _ = try memory.undo()
    _ = try memory.redo()
    do {
      _ = try memory.edit(1, edit(.init("幺", at: .target)))
    } catch let error as MemoryError {
      #expect(error.detail.hasSuffix("unit 2 has taken its place"))
    }
  }

  @Test("history shows what was done, and a unit in all its versions")
  func history() throws {
    let memory = try folder.memory([unit("One", "一", by: "ann")])
    _ = try memory.edit(1, edit(.init("壹", at: .target)), by: author("li", day: 2))
    _ = try memory.edit(2, edit(.init("幺", at: .target)), by: author("bo", day: 3))
    _ = try memory.undo(by: author("li", day: 4))
    let page = try memory.history(limit: 2, offset: 1)
    #expect(page.total == 3)
    #expect(page.operations.map(\.kind) == [.edit, .edit])
    #expect(page.operations.map(\.user) == ["bo", "li"])
    #expect(page.operations.map(\.undone) == [4, nil])
    for number in 1...3 {
      let versions = try memory.history(ofUnit: Int64(number))
      #expect(versions.map(\.unit.id) == [3, 2, 1])
      #expect(versions.map(\.unit.variants[1].text) == ["幺", "壹", "一"])
      #expect(versions.map(\.isLiving) == [false, true, false])
      #expect(versions[0].events.map(\.change) == [.added, .deleted])
      #expect(versions[1].events.map(\.change) == [.added, .replaced(by: 3), .restored])
      #expect(versions[2].events.map(\.change) == [.replaced(by: 2)])
      #expect(versions[2].events[0].operation.user == "li")
    }
    #expect(try memory.history(ofUnit: 9).isEmpty)
  }

  @Test("two that work at once both get their turn, and undo takes back the last of either")
  func together() async throws {
    let path = try folder.memory([unit("One", "一")]).path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<3 {
        group.addTask {
          let memory = try TranslationMemory(at: path, access: .writing)
          for number in 0..<10 {
            let result = try memory.add(unit("Number \(number)", "号 \(worker)"))
            if number % 2 == 0 { _ = try memory.delete(unitIDs: [result.unit]) }
          }
        }
      }
      try await group.waitForAll()
    }
    let memory = try TranslationMemory(at: path, access: .writing)
    #expect(try memory.info().units == 16)
    #expect(try memory.history().total == 45)
    let generations = try memory.history().operations.map(\.generation)
    #expect(Set(generations).count == 45)
    var steps = 0
    while try memory.undo() != nil { steps += 1 }
    #expect(steps == 45)
    #expect(try memory.units().map(\.id) == [1])
    #expect(try memory.check().isClean)
  }

  @Test(
    "operations in any order are taken back to the start and done again to the end",
    arguments: 0..<20)
  func anyOrder(seed: Int) throws {
    var random = SplitMix(UInt64(seed))
    let texts = ["一", "二", "三"]
    let memory = try folder.memory(
      (0..<6).map { number in
        unit("Text \(number % 2)", texts[number % 3], properties: [Property("n", "\(number)")])
      })
    let contents = { try memory.units().map { unit in (unit.id, unit) } }
    let before = try contents()
    var count = 0
    for _ in 0..<12 {
      let ids = try memory.units().map(\.id)
      let some = ids.randomElement(using: &random) ?? 0
      let text = texts[Int.random(in: 0..<3, using: &random)]
      let total = try memory.history().total
      switch Int.random(in: 0..<6, using: &random) {
      case 0: _ = try memory.add(unit("Text \(Int.random(in: 0..<3, using: &random))", text))
      case 1: _ = try? memory.edit(some, edit(.init(text, at: .target)))
      case 2: _ = try? memory.edit(some, edit(notes: ["\(some)"]))
      case 3: _ = try memory.delete(unitIDs: [some])
      case 4: _ = try memory.settleDuplicates(keeping: .oldest)
      default: _ = try memory.settleInconsistencies(keeping: .newest)
      }
      count += try memory.history().total - total
      #expect(
        Set(try memory.units().map { "\($0.variants.map(\.text)) \($0.context)" }).count
          == (try memory.units().count), "no two units are identical")
    }
    let after = try contents()
    for _ in 0..<2 {
      for _ in 0..<count { #expect(try memory.undo() != nil) }
      #expect(try memory.undo() == nil)
      #expect(try contents().elementsEqual(before) { $0 == $1 })
      for _ in 0..<count { #expect(try memory.redo() != nil) }
      #expect(try memory.redo() == nil)
      #expect(try contents().elementsEqual(after) { $0 == $1 })
    }
    #expect(try memory.check().isClean)
  }
}
