import RectoMemory
import RectoText
import Reference
import Testing

/// Adapted targets in lookups.
@Suite struct AdaptedMatchTests {
  private let folder = TemporaryFolder()
  private let query = "The central bank cut its key rate by 50 basis points."

  private func matches(
    _ text: String, _ units: [TranslationUnit], _ names: [NamePair] = [],
    _ options: LookupOptions = LookupOptions(source: .english, target: .simplifiedChinese)
  ) throws -> [Match] {
    let memory = try folder.memory(units, name: "\(folder.names.count).db")
    _ = try memory.addNames(names)
    return try MemoryLookup(memory, options: options).matches(for: LookupQuery(text))
  }

  private let stored = unit(
    "The central bank cut its key rate by 25 basis points.", "央行将关键利率下调25个基点。")

  @Test("an adapted match costs a point and keeps its target")
  func penalty() throws {
    let match = try #require(try matches(query, [stored]).first)
    #expect(match.adapted?.text == "央行将关键利率下调50个基点。")
    #expect(match.target.text == "央行将关键利率下调25个基点。")
    #expect(match.penalties == [Penalty(.adapted, 1)])
    #expect(match.score == match.similarity.base - 1 && match.kind == .fuzzy)
  }

  @Test("without penalties it is offered at its base; off, it is not offered")
  func options() throws {
    var options = LookupOptions(
      source: .english, target: .simplifiedChinese, penalties: .ignored)
    let free = try #require(try matches(query, [stored], [], options).first)
    #expect(free.adapted != nil && free.penalties.isEmpty && free.score == free.similarity.base)
    options = LookupOptions(source: .english, target: .simplifiedChinese, adaptation: .off)
    let off = try #require(try matches(query, [stored], [], options).first)
    #expect(off.adapted == nil && off.penalties.isEmpty && off.score == off.similarity.base)
  }

  @Test("exact and context matches are never adapted")
  func exact() throws {
    let match = try #require(try matches(stored.variants[0].text, [stored]).first)
    #expect(match.score == 100 && match.adapted == nil)
  }

  @Test("names of the memory are put in place")
  func names() throws {
    let names = [("Qi An Xin", "奇安信"), ("Yunhai", "云海")].map { name in
      NamePair(
        names: [
          Segment(name.0, language: .english), Segment(name.1, language: .simplifiedChinese),
        ], kind: .company)
    }
    let units = [unit("Qi An Xin opened an office in the old harbour.", "奇安信在老港区开设了办事处。")]
    let text = "Yunhai opened an office in the old harbour."
    #expect(
      try matches(text, units, names).first?.adapted?.text == "云海在老港区开设了办事处。")
    #expect(try matches(text, units).first?.adapted == nil)
  }

  @Test("the point may take a match below the threshold")
  func threshold() throws {
    let base = try #require(try matches(query, [stored]).first).similarity.base
    let options = { LookupOptions(source: .english, target: .simplifiedChinese, minimumScore: $0) }
    #expect(try matches(query, [stored], [], options(base - 1)).count == 1)
    #expect(try matches(query, [stored], [], options(base)).isEmpty)
  }
}
