import Glibc
import RectoMemory
import RectoText
import Reference
import Testing

@Suite struct ImportTests {
  private let folder = TemporaryFolder()
  private let file = [
    unit("The harbour is open.", "港口开放。", created: "20260301T080000Z"),
    unit("The tram is late.", "电车晚点。", context: UnitContext(previous: .boundary)),
    unit("The harbour is open.", "海港开放。"),
  ]

  private func report(added: Int = 0, joined: Int = 0, replaced: Int = 0, left: Int = 0)
    -> ImportReport
  {
    var report = ImportReport()
    (report.added, report.joined, report.replaced) = (added, joined, replaced)
    report.skippedCount = left
    return report
  }

  @Test("the same file twice adds nothing")
  func twice() throws {
    let memory = try folder.memory()
    var reader = ListReader(units: file)
    #expect(try memory.add(contentsOf: &reader) == report(added: 3))
    let before = try memory.units()
    reader = ListReader(units: file)
    #expect(try memory.add(contentsOf: &reader) == report(joined: 3))
    #expect(try memory.units() == before)
    #expect(try memory.check().isClean)
  }

  @Test("joined units have the earliest creation, the latest change, and all properties and notes")
  func joining() throws {
    var first = unit(
      "Rate cut", "降息", properties: [Property("domain", "news")], created: "20260305T000000Z",
      changed: "20260306T000000Z", by: "ada")
    first.notes = [Note("one")]
    var second = unit(
      "Rate cut", "降息", properties: [Property("client", "Tram"), Property("domain", "news")],
      created: "20260301T000000Z", changed: "20260309T000000Z", by: "tom")
    second.history.changedBy = "eve"
    second.notes = [Note("two"), Note("one")]
    for (place, pair) in [[first, second], [second, first]].enumerated() {
      let memory = try folder.memory([pair[0]], name: "\(place).db")
      #expect(try memory.add([pair[1]]) == report(joined: 1))
      let joined = try #require(try memory.units().first)
      #expect(try memory.units().count == 1)
      #expect(joined.history.created?.rawValue == "20260301T000000Z")
      #expect(joined.history.createdBy == "tom")
      #expect(joined.history.changed?.rawValue == "20260309T000000Z")
      #expect(joined.history.changedBy == "eve")
      #expect(Set(joined.properties) == Set(first.properties + second.properties))
      #expect(joined.properties.count == 2 && Set(joined.notes.map(\.text)) == ["one", "two"])
      #expect(try memory.check().isClean)
    }
  }

  @Test("another target, context, language, code or normal form is another unit")
  func distinction() throws {
    let code = InlineCode(.standalone, element: "ph", offset: 0)
    let units = [
      unit("Café", "咖啡馆"), unit("Café", "咖啡厅"), unit("Cafe\u{301}", "咖啡馆"),
      unit("café", "咖啡馆"), unit("Café ", "咖啡馆"), unit("Café", "咖啡馆", to: .traditionalChinese),
      unit("Café", "咖啡馆", from: .french), unit("Café", "咖啡馆", codes: [code]),
      unit("Café", "咖啡馆", context: UnitContext(previous: .boundary)),
      unit("Café", "咖啡馆", context: UnitContext(next: .boundary)),
      unit("Café", "咖啡馆", context: UnitContext(previous: .text(""))),
    ]
    let memory = try folder.memory()
    #expect(try memory.add(units) == report(added: units.count))
    #expect(try memory.add(units) == report(joined: units.count))
  }

  @Test(
    "conflicts are settled as asked",
    arguments: [
      (.keep, "2026", ["旧", "新"]), (.skip, "2026", ["旧"]), (.overwrite, "2024", ["新"]),
      (.newest, "2026", ["新"]), (.newest, "2024", ["旧"]),
    ] as [(ConflictPolicy, String, [String])])
  func conflicts(_ policy: ConflictPolicy, year: String, left: [String]) throws {
    let memory = try folder.memory([unit("Rate", "旧", created: "20250101T000000Z")])
    let new = unit("Rate", "新", created: "\(year)0101T000000Z")
    let settled = try memory.add([new], options: ImportOptions(onConflict: policy))
    #expect(try memory.units().map { $0.variants[1].text } == left)
    switch left {
    case ["旧"]: #expect(settled == report(left: 1))
    case ["新"]: #expect(settled == report(replaced: 1))
    default: #expect(settled == report(added: 1))
    }
    // Another context is no conflict.
    let apart = unit("Rate", "别", context: UnitContext(previous: .boundary))
    #expect(try memory.add([apart], options: ImportOptions(onConflict: policy)).added == 1)
  }

  @Test("authors and dates of the import go to units that have none")
  func defaults() throws {
    let moment = try #require(Timestamp("20260401T000000Z"))
    let memory = try folder.memory()
    _ = try memory.add(
      [unit("One", "一"), unit("Two", "二", created: "20250101T000000Z", by: "ada")],
      options: ImportOptions(user: "tom", moment: moment))
    #expect(try memory.units().map(\.history.createdBy) == ["tom", "ada"])
    #expect(
      try memory.units().map { $0.history.created?.rawValue }
        == ["20260401T000000Z", "20250101T000000Z"])
  }

  @Test("a reader that throws leaves the memory as it was")
  func rollback() throws {
    let memory = try folder.memory([unit("One", "一")])
    let (before, generation) = (try memory.units(), try memory.generation())
    var reader = ListReader(units: file + [unit("One", "一", created: "20200101T000000Z")])
    reader.failsAtEnd = true
    #expect(throws: ListReader.Failure.self) { try memory.add(contentsOf: &reader) }
    #expect(try memory.units() == before)
    #expect(try memory.generation() == generation)
    #expect(try memory.check().isClean)
    #expect(try memory.add(file).added == 3)
  }

  @Test("what progress throws stops the import")
  func interruption() throws {
    let memory = try folder.memory()
    var reader = ListReader(units: (0..<1100).map { unit("Number \($0)", "第\($0)号") })
    var seen: [Int] = []
    #expect(throws: ListReader.Failure.self) {
      try memory.add(contentsOf: &reader) { progress in
        seen.append(progress.units)
        throw ListReader.Failure()
      }
    }
    #expect(seen == [1000])
    #expect(try memory.info().units == 0)
  }

  @Test("a memory made for an import that fails is gone, unless something came into it after all")
  func failedCreation() throws {
    for isTriedAgain in [false, true] {
      do {
        let memory = try TranslationMemory(at: "\(folder.path)/new.db", access: .creating)
        var reader = ListReader(units: file, failsAtEnd: true)
        #expect(throws: ListReader.Failure.self) { try memory.add(contentsOf: &reader) }
        if isTriedAgain { #expect(try memory.add(file).added == 3) }
      }
      #expect(folder.names.contains("new.db") == isTriedAgain)
    }
    let memory = try TranslationMemory(at: "\(folder.path)/new.db", access: .existing)
    #expect(try memory.info().units == 3)
  }

  @Test("nothing is written to a file that was removed or replaced")
  func replacedFile() throws {
    let memory = try folder.memory([unit("One", "一")])
    unlink(memory.path)
    #expect(thrown { _ = try memory.add(file) } == .notFound)
    let other = try folder.memory()
    #expect(thrown { _ = try memory.add(file) } == .notFound)
    #expect(try other.info().units == 0)
  }

  @Test("what a reader read past is told, or fails the whole")
  func skips() throws {
    let skip = Skip("has no target", at: SourceLocation(file: "a.tsv", line: 3))
    let memory = try folder.memory()
    var reader = ListReader(units: [file[0]], skipped: [skip])
    #expect(
      thrown {
        _ = try memory.add(contentsOf: &reader, options: ImportOptions(failsOnSkip: true))
      } == .skipped)
    #expect(try memory.info().units == 0)
    reader = ListReader(units: [file[0]], skipped: [skip])
    let report = try memory.add(contentsOf: &reader)
    #expect(report.added == 1 && report.skipped == [skip] && report.skippedCount == 1)
  }

  @Test("a unit with more variants than a memory can number is skipped, with a reason")
  func tooManyVariants() throws {
    let memory = try folder.memory()
    var wide = unit("One", "一")
    wide.variants += (0..<65_533).map { Variant("\($0)", language: .english) }
    #expect(try memory.add([wide]).added == 1)
    #expect(try memory.unit(id: 1)?.variants.count == 65_535)
    wide.variants.append(Variant("one more", language: .english))
    let report = try memory.add([wide, unit("Two", "二")])
    #expect(report.added == 1 && report.skippedCount == 1)
    #expect(report.skipped.first?.reason.contains("65,535 variants") == true)
    #expect(try memory.check().isClean)
  }

  @Test("an aligner's run again takes the place of its units and leaves all others")
  func replacement() throws {
    let memory = try folder.memory([unit("Mine", "我的")])
    _ = try memory.replaceAlignment("a|b", with: [unit("One", "一", confidence: 0.9)])
    _ = try memory.replaceAlignment("c|d", with: [unit("One", "一", confidence: 0.9)])
    let report = try memory.replaceAlignment(
      "a|b", with: [unit("Two", "二", confidence: 0.8), unit("Mine", "我的", confidence: 0.8)])
    #expect(report.replaced == 1 && report.added == 1)
    #expect(try memory.units().map { $0.variants[0].text } == ["Mine", "One", "Two", "Mine"])
    #expect(try memory.units().map(\.origin.alignment) == [nil, "c|d", "a|b", "a|b"])
  }

  @Test("a translation into another language is no conflict", arguments: ConflictPolicy.allCases)
  func otherLanguage(policy: ConflictPolicy) throws {
    let memory = try folder.memory([unit("Open", "Ouvrir", to: .french)])
    let report = try memory.add(
      [unit("Open", "打开")], options: ImportOptions(onConflict: policy))
    #expect(report.added == 1)
    #expect(try memory.units().count == 2)
  }
}
