import GRDB
import Glibc
import RectoText
import Reference
import Testing

@testable import RectoMemory

/// Gives the same unit under ever new numbers, and never ends.
private struct EndlessReader: UnitReader {
  var given = 0
  var skipped: [Skip] { [] }
  var skippedCount: Int { 0 }

  mutating func next() -> TranslationUnit? {
    given += 1
    return unit("Number \(given)", "第\(given)号")
  }
}

@Suite struct ImportThreadTests {
  private let folder = TemporaryFolder()

  /// Units of few texts, so that many join, with properties and dates that differ.
  private func units(_ count: Int, seed: UInt64) -> [TranslationUnit] {
    var random = SplitMix(seed)
    return (0..<count).map { _ in
      let number = Int(random.next() % 400)
      return unit(
        "Number \(number)", "第\(number)号",
        properties: [Property("page", "\(random.next() % 3)")],
        created: "2026010\(1 + random.next() % 5)T000000Z")
    }
  }

  @Test("an import in batches gives what units one by one give, in an empty memory and in another")
  func batches() throws {
    for (place, size) in [0, 300].enumerated() {
      let first = units(size, seed: 1)
      let many = try folder.memory(first, name: "many\(place).db")
      let single = try folder.memory(first, name: "single\(place).db")
      var reader = ListReader(units: units(1500, seed: 2))
      let report = try many.add(contentsOf: &reader)
      #expect(try report == single.add(units(1500, seed: 2)))
      #expect(report.joined > 1000)
      #expect(try many.units() == single.units())
      #expect(try many.check().isClean)
      #expect(try indexes(of: many) == indexes(of: single))
    }
  }

  private func indexes(of memory: TranslationMemory) throws -> Set<String> {
    try memory.read { db in
      try Set(String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'index'"))
    }
  }

  @Test("where the writer fails, the reader is not read on, and the writer's error is told")
  func writerFails() throws {
    let memory = try folder.memory([unit("One", "一")])
    unlink(memory.path)
    var reader = EndlessReader()
    #expect(thrown { _ = try memory.add(contentsOf: &reader) } == .notFound)
  }

  @Test("a unit that cannot be held is skipped on its way, with its place")
  func obstacle() throws {
    let memory = try folder.memory()
    var bad = unit("One\u{0}", "一")
    bad.origin = UnitOrigin(file: "a.tmx", line: 7)
    var reader = ListReader(units: [bad, unit("Two", "二")])
    let report = try memory.add(contentsOf: &reader)
    #expect(report.added == 1 && report.skippedCount == 1)
    #expect(report.skipped.first?.location.description == "a.tmx:7")
  }

  @Test("an index that is being made is given up when the reader's side stops")
  func stoppedIndex() throws {
    let memory = try folder.memory([unit("One", "一")])
    let before = try indexes(of: memory)
    let handover = Handover()
    handover.cancel()
    #expect(throws: Handover.Ended.self) {
      try memory.write { db in
        try db.execute(
          sql: """
            INSERT INTO variant
            WITH RECURSIVE number(n) AS (SELECT 9 UNION ALL SELECT n + 1 FROM number WHERE n < 60000)
            SELECT n << 16, 'en', 'en', n, n, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0 FROM number
            """)
        var deferred = try DeferredIndexes(db, isAllowed: true)
        try deferred.note(added: 20_000, db)
        try deferred.restore([.fold], db, handover)
      }
    }
    #expect(try indexes(of: memory) == before)
    #expect(try memory.check().variants == 2)
  }

  @Test(
    "the index of folded texts is dropped where more comes in than was there, if nobody asks it")
  func threshold() throws {
    let memory = try folder.memory([unit("One", "一")])
    let before = try indexes(of: memory)
    func dropped(_ isAllowed: Bool, added: Int) throws -> Int {
      try memory.write { db in
        var deferred = try DeferredIndexes(db, isAllowed: isAllowed)
        #expect(!deferred.isFresh)
        try deferred.note(added: added, db)
        let names = try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_master WHERE type = 'index'")
        try deferred.restore([.identity, .fold], db, Handover())
        return before.count - Set(names).count
      }
    }
    #expect(try dropped(true, added: 19_999) == 0)
    #expect(try dropped(true, added: 20_000) == 1)
    #expect(try dropped(false, added: 20_000) == 0)
    #expect(try indexes(of: memory) == before)
  }

  @Test("a table of identities answers as a dictionary does")
  func identities() {
    var random = SplitMix(3)
    var table = IdentityTable()
    var twin: [Int64: [Int64]] = [:]
    for unit in 1...20_000 as ClosedRange<Int64> {
      // Some come twice, and some are next to one another.
      let identity = Int64(bitPattern: random.next() % 3 == 0 ? random.next() % 500 : random.next())
      table.add(unit, identity: identity)
      twin[identity, default: []].append(unit)
    }
    #expect(twin.allSatisfy { table.units(of: $0.key) == $0.value })
    #expect(table.units(of: -5).isEmpty && !table.isFull)
  }
}
