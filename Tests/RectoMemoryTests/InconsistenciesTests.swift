import RectoText
import Reference
import Testing

@testable import RectoMemory

@Suite struct InconsistenciesTests {
  private let folder = TemporaryFolder()

  /// Each group as its shared text and, for each rendering, its units.
  private func groups(
    _ memory: TranslationMemory, _ change: (inout InconsistencyOptions) throws -> Void = { _ in }
  ) throws -> [String: [[Int64]]] {
    var options = InconsistencyOptions()
    try change(&options)
    let groups = try memory.inconsistencies(options).groups
    return Dictionary(
      groups.map { group in
        ("\(group.shared.text) \(group.language)", group.renderings.map { $0.units.map(\.id) })
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test("a source with several translations, a translation of several sources")
  func sides() throws {
    let memory = try folder.memory([
      unit("Save", "保存"), unit("Save", "储存"), unit("Save", "保存", created: "20200101T000000Z"),
      unit("Save", "保存", context: UnitContext(next: .boundary)), unit("Store", "储存"),
      unit("SAVE", "存"), unit("保存", "Keep", from: .simplifiedChinese, to: .english),
    ])
    #expect(try groups(memory) == ["Save zh-Hans": [[1, 3], [2]]])
    #expect(try groups(memory) { $0.side = .target } == ["储存 en": [[2], [4]]])
    #expect(
      try groups(memory) { $0.likeness = .folded } == ["Save zh-Hans": [[1, 3], [2], [5]]])
    #expect(
      try groups(memory) { $0.from = .simplifiedChinese }.keys.sorted() == ["保存 en", "储存 en"])
    #expect(try groups(memory) { $0.to = .german }.isEmpty)
    _ = try memory.delete(unitIDs: [2])
    #expect(try groups(memory).isEmpty)
  }

  @Test("languages are compared each for itself, regions together, Chinese scripts apart")
  func languages() throws {
    let american = try LanguageTag("en-US")
    let memory = try folder.memory([
      unit("Quay", "码头"), unit("Quay", "碼頭", to: .traditionalChinese),
      unit("Quay", "Kai", to: .german), unit("Quay", "Anleger", from: american, to: .german),
      unit("Quay", "埠头", to: try LanguageTag("zh-CN")),
    ])
    #expect(
      try groups(memory) == ["Quay zh-Hans": [[1], [5]], "Quay de": [[3], [4]]])
    #expect(try groups(memory) { $0.to = .german } == ["Quay de": [[3], [4]]])
  }

  @Test("alternatives in a unit are one rendering")
  func alternatives() throws {
    var two = unit("Save", "保存")
    two.variants.append(Variant("储存", language: .simplifiedChinese))
    var again = two
    again.context.next = .boundary
    let memory = try folder.memory([two, again, unit("Save", "保存")])
    let page = try memory.inconsistencies()
    #expect(page.total == 1 && page.units == 3)
    #expect(page.groups[0].renderings.map(\.texts) == [["保存", "储存"], ["保存"]])
  }

  @Test("contexts that are both known and differ excuse another translation")
  func contexts() throws {
    let a = UnitContext(previous: .text("a"), next: .text("c"))
    let b = UnitContext(previous: .text("b"), next: .text("c"))
    let half = UnitContext(previous: .text("b"))
    let memory = try folder.memory([
      unit("Save", "保存", context: a), unit("Save", "储存", context: b),
    ])
    #expect(try groups(memory).isEmpty)
    #expect(try groups(memory) { $0.contexts = .ignored } == ["Save zh-Hans": [[1], [2]]])
    _ = try memory.add([unit("Save", "存", context: half)])
    #expect(try groups(memory) == ["Save zh-Hans": [[2], [3]]])
    _ = try memory.add([unit("Save", "存"), unit("Save", "保存", context: half)])
    #expect(try groups(memory) == ["Save zh-Hans": [[1, 5], [3, 4], [2]]])
  }

  @Test("contexts are judged as each pair for itself would be", arguments: 0..<20)
  func contextReference(seed: Int) {
    var random = SplitMix(UInt64(seed))
    func neighbour() -> UnitContext.Neighbour {
      [.unknown, .boundary, .text("a"), .text("b")][Int.random(in: 0..<4, using: &random)]
    }
    let members = (0..<Int.random(in: 2..<8, using: &random)).map { number in
      Disagreement.Member(
        unit: Int64(number), rendering: Int.random(in: 0..<3, using: &random),
        context: UnitContext(previous: neighbour(), next: neighbour()))
    }
    let expected = members.filter { member in
      members.contains { other in
        other.rendering != member.rendering
          && !ContextConflicts.differ(other.context, member.context)
      }
    }
    #expect(ContextConflicts(members).contradicted.map(\.unit) == expected.map(\.unit))
  }

  @Test("a page is part of the list, of most units first, and counts are of all")
  func pages() throws {
    var units: [TranslationUnit] = []
    for group in 0..<20 {
      for copy in 0..<(2 + group % 2) { units.append(unit("Text \(group)", "文 \(copy)")) }
    }
    let memory = try folder.memory(units)
    var options = InconsistencyOptions()
    let all = try memory.inconsistencies(options)
    #expect(all.total == 20 && all.units == 50)
    #expect(
      all.groups.map(\.renderings.count) == [Int](repeating: 3, count: 10)
        + [Int](repeating: 2, count: 10))
    options.limit = 4
    options.offset = 8
    #expect(try memory.inconsistencies(options).groups == Array(all.groups[8..<12]))
  }

  @Test("settling gives all the rendering that the policy names")
  func settling() throws {
    let units = [
      unit("Save", "保存", created: "20200101T000000Z"),
      unit("Save", "保存", from: try LanguageTag("en-GB"), created: "20210101T000000Z"),
      unit("Save", "储存", created: "20250101T000000Z"),
      unit("Save", "存", created: "20260101T000000Z", confidence: 0.5),
    ]
    for (policy, text, report) in [
      (InconsistencyPolicy.newest, "存", SettleReport(settled: 1, changed: 2, united: 1)),
      (.most, "保存", SettleReport(settled: 1, united: 2)),
      (.reviewed, "", SettleReport(left: 1)),
    ] {
      let memory = try folder.memory(units, name: "\(policy).db")
      let before = try memory.units()
      #expect(try memory.settleInconsistencies(keeping: policy) == report, "\(policy)")
      if report.left == 1 {
        #expect(try memory.units() == before)
        continue
      }
      #expect(Set(try memory.units().map(\.variants[1].text)) == [text])
      #expect(try memory.inconsistencies().total == 0)
      #expect(try memory.history().total == 1)
      _ = try memory.undo()
      #expect(try memory.units() == before)
      #expect(try memory.check().isClean)
    }
    let memory = try folder.memory([units[0], units[3]], name: "two.db")
    struct Stop: Error {}
    for steps in 0..<3 {
      var left = steps
      #expect(throws: Stop.self) {
        try memory.settleInconsistencies(keeping: .newest) { _ in
          if left == 0 { throw Stop() }
          left -= 1
        }
      }
      #expect(try memory.generation() == 1)
    }
    #expect(try memory.settleInconsistencies(keeping: .reviewed).settled == 1)
    #expect(try memory.units().map(\.variants[1].text) == ["保存"])
  }

  @Test("a unit of several languages keeps its other texts, and context its own")
  func settlingWide() throws {
    var wide = unit("Save", "保存", context: UnitContext(next: .boundary))
    wide.variants.append(Variant("Sichern", language: .german))
    let memory = try folder.memory([
      wide, unit("Save", "储存", created: "20260101T000000Z"),
      unit("Save", "Speichern", to: .german, created: "20260101T000000Z"),
    ])
    let report = try memory.settleInconsistencies(keeping: .newest, by: author("li", day: 2))
    #expect(report == SettleReport(settled: 2, changed: 2))
    let stored = try #require(try memory.units().last)
    #expect(try memory.units().count == 3)
    #expect(stored.variants.map(\.text) == ["Save", "储存", "Speichern"])
    #expect(stored.context == wide.context && stored.history.changedBy == "li")
    #expect(try memory.undo()?.restored == [1])
    #expect(try memory.units().map(\.id) == [1, 2, 3])
  }

  @Test("what its context excuses from the kept translation stays")
  func settlingContexts() throws {
    let memory = try folder.memory([
      unit("Save", "保存", context: UnitContext(previous: .text("a")), created: "20260101T000000Z"),
      unit("Save", "储存", context: UnitContext(previous: .text("b"))), unit("Save", "存"),
    ])
    #expect(
      try memory.settleInconsistencies(keeping: .newest) == SettleReport(settled: 1, changed: 1))
    #expect(Set(try memory.units().map(\.variants[1].text)) == ["保存", "储存"])
  }

  @Test("one unit's translation is given to all that contradict it")
  func settlingOne() throws {
    let memory = try folder.memory([
      unit("Save", "保存"), unit("Save", "储存"), unit("Open", "打开"), unit("Open", "开启"),
    ])
    #expect(thrown { _ = try memory.settle(unit: 9) } == .noUnit)
    #expect(try memory.settle(unit: 1).settled == 1)
    #expect(try memory.units().map(\.variants[1].text) == ["保存", "打开", "开启"])
    #expect(try memory.settle(unit: 1).settled == 0)
    #expect(try memory.undo()?.restored == [2])
    var options = InconsistencyOptions()
    options.side = .target
    #expect(try memory.settle(unit: 3, options).settled == 0)
    _ = try memory.add([unit("Unlock", "打开")])
    #expect(try memory.settle(unit: 3, options).united == 1)
    #expect(try memory.units().map(\.variants[0].text) == ["Save", "Save", "Open", "Open"])
  }

  @Test("inline codes come with a translation only where the source has the same")
  func codes() throws {
    let code = InlineCode(.standalone, element: "ph", offset: 0)
    var coded = unit("Save", "保存", codes: [code], created: "20260101T000000Z")
    coded.variants[1].codes = [code]
    let memory = try folder.memory([coded, unit("Save", "储存"), unit("Save", "存", codes: [code])])
    _ = try memory.settleInconsistencies(keeping: .newest)
    #expect(try memory.units().map { $0.variants.map(\.codes.count) } == [[1, 1], [0, 0]])
  }
}
