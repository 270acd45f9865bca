import RectoMemory
import RectoText
import Reference
import Testing

@Suite struct UnitFilterTests {
  private let folder = TemporaryFolder()

  private func memory() throws -> TranslationMemory {
    var changed = unit("Three", "三", created: "20250101T000000Z", by: "tom")
    changed.history.changed = Timestamp("20260301T000000Z")
    changed.history.changedBy = "ada"
    return try folder.memory(
      [
        unit(
          "One", "一", properties: [Property("client", "Tram"), Property("domain", "news")],
          created: "20260101T000000Z", by: "ada"),
        unit("Two", "二", properties: [Property("client", "Port's \"Tram\"")], by: "tom"),
        changed,
        unit("Vier", "四", from: .german, to: .traditionalChinese, created: "20260201T000000Z"),
      ], name: "\(folder.names.count).db")
  }

  private func ids(_ change: (inout UnitFilter) throws -> Void) throws -> [Int64] {
    var filter = UnitFilter()
    try change(&filter)
    let memory = try memory()
    let found = try memory.units(matching: filter).map(\.id)
    // A lookup and an export see the same units.
    var options = LookupOptions(minimumScore: 0, limit: 99, filter: filter)
    options.unreviewed = .all
    var looked: Set<Int64> = []
    let lookup = try MemoryLookup(memory, options: options)
    for text in ["One", "Two", "Three", "Vier"] {
      looked.formUnion(try lookup.matches(for: LookupQuery(text)).map(\.unit.id))
    }
    #expect(looked == Set(found))
    return found
  }

  @Test("no condition lets every unit through")
  func all() throws {
    #expect(try ids { _ in } == [1, 2, 3, 4])
  }

  @Test("properties must all be there, with their exact values")
  func properties() throws {
    #expect(try ids { $0.properties = [Property("client", "Tram")] } == [1])
    #expect(
      try ids { $0.properties = [Property("domain", "news"), Property("client", "Tram")] } == [1])
    #expect(
      try ids { $0.properties = [Property("domain", "news"), Property("client", "Bus")] } == [])
    #expect(try ids { $0.properties = [Property("client", "Port's \"Tram\"")] } == [2])
    #expect(try ids { $0.properties = [Property("news", "domain")] } == [])
  }

  @Test("an author made the unit or changed it last")
  func author() throws {
    #expect(try ids { $0.author = "ada" } == [1, 3])
    #expect(try ids { $0.author = "tom" } == [2, 3])
    #expect(try ids { $0.author = "Ada" } == [])
  }

  @Test("dates are of the latest change, from one moment on and before another")
  func dates() throws {
    #expect(try ids { $0.since = Timestamp("20260101T000000Z") } == [1, 3, 4])
    #expect(try ids { $0.since = Timestamp("20260101T000001Z") } == [3, 4])
    #expect(try ids { $0.until = Timestamp("20260201T000000Z") } == [1])
    #expect(
      try ids {
        $0.since = Timestamp("20260115T000000Z")
        $0.until = Timestamp("20260301T000000Z")
      } == [4])
  }

  @Test("languages meet across regions and Chinese scripts")
  func languages() throws {
    #expect(try ids { $0.languages = [.german] } == [4])
    #expect(
      try ids { $0.languages = [try LanguageTag("en-AU"), .traditionalChinese] } == [1, 2, 3])
    #expect(try ids { $0.languages = [.english, .german] } == [])
  }

  @Test("conditions add up")
  func together() throws {
    #expect(
      try ids {
        $0.author = "ada"
        $0.since = Timestamp("20260201T000000Z")
        $0.languages = [.english]
      } == [3])
  }

  @Test("authors and dates of variants count as the unit's")
  func variants() throws {
    var dated = unit("The ferry is late.", "渡轮晚点。")
    dated.variants[1].history = UnitHistory(
      created: Timestamp("20260301T000000Z"), createdBy: "bea")
    let memory = try folder.memory([dated, unit("The ferry left.", "渡轮开走了。")])
    var filter = UnitFilter()
    filter.author = "bea"
    #expect(try memory.units(matching: filter).map(\.id) == [1])
    filter.author = nil
    filter.since = Timestamp("20260301T000000Z")
    #expect(try memory.units(matching: filter).map(\.id) == [1])
    filter.since = Timestamp("20260302T000000Z")
    #expect(try memory.units(matching: filter).isEmpty)
  }
}
