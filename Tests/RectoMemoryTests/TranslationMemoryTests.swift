import Foundation
import GRDB
import RectoText
import Reference
import Synchronization
import Testing

@testable import RectoMemory

@Suite struct TranslationMemoryTests {
  private let folder = TemporaryFolder()

  @Test("a new memory is empty and clean, and a file of its own")
  func creation() throws {
    let memory = try folder.memory()
    let info = try memory.info()
    #expect(info.units == 0 && info.names == 0 && info.generation == 0 && info.fileSize > 0)
    #expect(try memory.check().isClean)
    #expect(thrown { _ = try folder.memory() } == .exists)
    #expect(!folder.names.contains { $0.contains(".new-") })
  }

  @Test("what is no memory is refused and left alone")
  func refusal() throws {
    let path = "\(folder.path)/other"
    let open = { (access: TranslationMemory.Access) in
      thrown { _ = try TranslationMemory(at: path, access: access) }
    }
    #expect(open(.existing) == .notFound)
    #expect(open(.writing) == .notFound)
    folder.overwrite("other", at: 0, with: Array("en\tzh\nhello\t你好\n".utf8))
    for access in [TranslationMemory.Access.existing, .writing, .creating] {
      #expect(open(access) == .notAMemory)
    }
    let queue = try DatabaseQueue(path: "\(folder.path)/foreign.db")
    try queue.write { db in try db.execute(sql: "CREATE TABLE t (x)") }
    try queue.close()
    #expect(
      thrown { _ = try TranslationMemory(at: "\(folder.path)/foreign.db", access: .writing) }
        == .notAMemory)
    #expect(
      thrown { _ = try TranslationMemory(at: folder.path, access: .existing) } == .notFound)
  }

  @Test("a memory of a later version is refused")
  func newerVersion() throws {
    let memory = try folder.memory()
    folder.overwrite("news.db", at: 60, with: [0, 0, 0, 99])
    #expect(
      thrown { _ = try TranslationMemory(at: memory.path, access: .existing) } == .newerVersion)
  }

  @Test("units come back as they were given, whoever opens the file")
  func roundTrip() throws {
    var given = unit(
      "Save <b>now</b> e\u{301}", "现在保存",
      codes: [InlineCode(.standalone, element: "ph", offset: 5)],
      context: UnitContext(previous: .boundary, next: .text("Then close.")),
      properties: [Property("client", "Harbour"), Property("client", "Tram")],
      created: "20260301T080000Z", changed: "20260302T080000Z", by: "ada", confidence: 0.75)
    given.notes = [Note("check", language: .english)]
    given.origin.file = "a.txt"
    given.origin.line = 7
    given.origin.alignment = "a|b"
    given.variants[1].properties = [Property("state", "final")]
    given.variants.append(Variant("立即保存", language: .simplifiedChinese))
    given.variants.append(Variant("", language: try LanguageTag("pt_BR")))
    _ = try folder.memory([given])
    let memory = try TranslationMemory(at: "\(folder.path)/news.db", access: .existing)
    let stored = try #require(try memory.units().first)
    given.id = stored.id
    #expect(stored == given)
    #expect(stored.variants[0].text.utf8.elementsEqual(given.variants[0].text.utf8))
    #expect(stored.variants[3].language.rawValue == "pt_BR")
    #expect(try memory.unit(id: stored.id) == given)
    #expect(try memory.unit(id: stored.id + 1) == nil)
  }

  @Test("what a memory holds is counted, living units only")
  func info() throws {
    let memory = try folder.memory([
      unit("One", "一"), unit("Two", "二"), unit("Drei", "三", from: .german),
    ])
    _ = try memory.delete(unitIDs: [1])
    let info = try memory.info()
    #expect(info.units == 2 && info.deletedUnits == 1)
    #expect(info.languages.map(\.language.rawValue) == ["zh-Hans", "de", "en"])
    #expect(info.languages.map(\.variants) == [2, 1, 1])
  }

  @Test("every change raises the generation, and nothing else does")
  func generation() throws {
    let memory = try folder.memory()
    func step(_ work: () throws -> Void) throws -> Int64 {
      let before = try memory.generation()
      try work()
      return try memory.generation() - before
    }
    #expect(try step { _ = try memory.add([unit("One", "一"), unit("Two", "二")]) } == 1)
    #expect(try step { _ = try memory.add([unit("One", "一")]) } == 0)
    #expect(try step { _ = try memory.delete(unitIDs: [1]) } == 1)
    #expect(try step { _ = try memory.delete(unitIDs: [1, 99]) } == 0)
    #expect(try step { _ = try memory.undo() } == 1)
    #expect(try step { _ = try memory.concordance(of: "One") } == 0)
    #expect(try step { _ = try memory.check() } == 0)
    #expect(try step { _ = try memory.addNames([]) } == 0)
  }

  @Test("deleted units are gone from every question, and come back when that is taken back")
  func deletion() throws {
    let memory = try folder.memory([unit("One", "一"), unit("Two", "二"), unit("Three", "三")])
    #expect(try memory.delete(unitIDs: [1, 2, 2, 99]) == 2)
    #expect(try memory.delete(unitIDs: [3]) == 1)
    #expect(try memory.units().isEmpty)
    #expect(try memory.concordance(of: "One").total == 0)
    #expect(try MemoryLookup(memory, options: LookupOptions()).matches(for: .init("Two")).isEmpty)
    #expect(try memory.undo()?.restored == [3])
    #expect(try memory.units().map(\.id) == [3])
    #expect(try memory.undo()?.restored == [1, 2])
    #expect(try memory.units().map(\.id) == [1, 2, 3])
    #expect(try memory.undo() == nil)
    #expect(try memory.check().isClean)
  }

  @Test("what files say about themselves is kept, each thing once")
  func header() throws {
    let memory = try folder.memory()
    for values in [
      [("domain", "news"), ("client", "Tram")], [("client", "Tram"), ("domain", "sea")],
    ] {
      var reader = ListReader(units: [])
      reader.fileProperties = values.map { Property($0, $1) }
      reader.fileNotes = [Note("made by hand")]
      _ = try memory.add(contentsOf: &reader)
    }
    #expect(try memory.fileProperties.map(\.value) == ["news", "Tram", "sea"])
    #expect(try memory.fileNotes.map(\.text) == ["made by hand"])
  }
}

@Suite struct WriteLockTests {
  private let folder = TemporaryFolder()

  @Test("one writer holds the lock, and a second one is told so")
  func exclusion() throws {
    let path = "\(folder.path)/news.db"
    do {
      let lock = try WriteLock(beside: path, timeoutSeconds: 0)
      #expect(thrown { _ = try WriteLock(beside: path, timeoutSeconds: 0.05) } == .locked)
      _ = consume lock
    }
    #expect(folder.names.isEmpty)
    #expect(thrown { _ = try WriteLock(beside: path, timeoutSeconds: 0) } == nil)
  }

  @Test("a writer waits until the lock is free; a reader does not")
  func waiting() throws {
    let memory = try folder.memory([unit("One", "一")])
    let writer = WaitingWriter()
    do {
      let lock = try WriteLock(beside: memory.path, timeoutSeconds: 0)
      // A thread of its own: tasks wait for each other where there are few cores.
      Thread.detachNewThread {
        writer.isRunning.signal()
        let count = try? memory.add([unit("Two", "二")]).added
        writer.added.withLock { $0 = count }
        writer.isDone.signal()
      }
      writer.isRunning.wait()
      Thread.sleep(forTimeInterval: 0.1)
      // However late the writer is, it cannot have written.
      #expect(try memory.units().count == 1)
      #expect(writer.added.withLock { $0 } == nil)
      _ = consume lock
    }
    writer.isDone.wait()
    #expect(writer.added.withLock { $0 } == 1)
    #expect(try memory.units().count == 2)
    #expect(!folder.names.contains { $0.hasSuffix(".lock") })
  }

  private final class WaitingWriter: Sendable {
    let added = Mutex<Int?>(nil)
    let isRunning = DispatchSemaphore(value: 0)
    let isDone = DispatchSemaphore(value: 0)
  }
}
