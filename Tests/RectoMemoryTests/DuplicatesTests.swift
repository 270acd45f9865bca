import RectoText
import Reference
import Testing

@testable import RectoMemory

@Suite struct DuplicatesTests {
  private let folder = TemporaryFolder()

  private func duplicates(
    _ memory: TranslationMemory, _ likeness: Likeness = .exact
  ) throws -> [[Int64]] {
    var options = DuplicateOptions()
    options.likeness = likeness
    return try memory.duplicates(options).groups.map { $0.units.map(\.id) }
  }

  @Test("units with the same texts in the same languages are duplicates, whatever else they have")
  func groups() throws {
    var reversed = unit("Quay", "码头", created: "20200101T000000Z")
    reversed.variants.reverse()
    reversed.sourceLanguage = nil
    let memory = try folder.memory([
      unit("Quay", "码头"), unit("Quay", "码头", context: UnitContext(previous: .boundary)),
      reversed, unit("Quay", "码头", confidence: 0.3), unit("Quay", "埠头"), unit("quay", "码头"),
      unit("Quay", "码头", to: try LanguageTag("zh-CN")), unit("Pier", "栈桥"),
      unit("Pier", "栈桥", codes: [InlineCode(.standalone, element: "ph", offset: 2)]),
      unit("Ｐｉｅｒ ", "栈桥", to: .traditionalChinese),
    ])
    #expect(try duplicates(memory) == [[1, 2, 3, 4]])
    let folded = try duplicates(memory, .folded)
    #expect(folded == [[1, 2, 3, 4, 6, 7], [8, 10]])
    _ = try memory.delete(unitIDs: [1, 2, 3])
    #expect(try duplicates(memory).isEmpty)
  }

  @Test("units of several languages and with alternatives are told apart by all their texts")
  func manyTexts() throws {
    func wide(_ texts: [String], by author: String) -> TranslationUnit {
      TranslationUnit(
        variants: texts.map {
          Variant(String($0.dropFirst(3)), language: .init(wellFormedPart: $0))
        },
        history: UnitHistory(createdBy: author),
        origin: UnitOrigin(alignment: author))
    }
    let memory = try folder.memory([
      wide(["en OK", "de OK", "fr OK"], by: "a"), wide(["en OK", "de OK", "fr OK"], by: "b"),
      wide(["fr OK", "en OK", "de OK"], by: "c"), wide(["en OK", "de OK"], by: "d"),
      wide(["en OK", "en OK", "de OK"], by: "e"), wide(["en OK", "de OK", "en OK"], by: "f"),
      wide(["en OK", "de OK", "de OK"], by: "g"),
    ])
    #expect(try duplicates(memory) == [[1, 2, 3], [5, 6]])
  }

  @Test("a page is part of the list, largest first, and counts are of all")
  func pages() throws {
    var units: [TranslationUnit] = []
    for group in 0..<30 {
      for copy in 0..<(2 + group % 3) {
        units.append(
          unit("Text \(group)", "文 \(group)", context: UnitContext(next: .text("\(copy)"))))
      }
    }
    let memory = try folder.memory(units)
    var options = DuplicateOptions()
    let all = try memory.duplicates(options)
    #expect(all.total == 30 && all.units == 90 && all.groups.count == 30)
    #expect(
      all.groups.map(\.units.count)
        == (2...4).reversed().flatMap { [Int](repeating: $0, count: 10) })
    options.limit = 7
    options.offset = 12
    let page = try memory.duplicates(options)
    #expect(page.groups == Array(all.groups[12..<19]))
    #expect(page.total == 30 && page.units == 90)
    options.filter.author = "nobody"
    #expect(try memory.duplicates(options) == DuplicatePage(groups: [], total: 0, units: 0))
  }

  @Test("all pairs of a random memory agree with the slow way", arguments: 0..<10)
  func reference(seed: Int) throws {
    var random = SplitMix(UInt64(seed))
    let words = ["a", "A", "b", "ｂ", "c"]
    let units = (0..<60).map { number in
      unit(
        words[Int.random(in: 0..<5, using: &random)], words[Int.random(in: 0..<5, using: &random)],
        context: UnitContext(previous: .text("\(number)")))
    }
    let memory = try folder.memory(units, name: "\(seed).db")
    for likeness in Likeness.allCases {
      let expected = Dictionary(grouping: units.indices) { place in
        units[place].variants.map { likeness.key($0.text) }
      }.values.filter { $0.count > 1 }.map { $0.map { Int64($0 + 1) } }
      #expect(Set(try duplicates(memory, likeness)) == Set(expected))
    }
  }

  @Test("one of each group stays, with the notes and properties of all, and undo brings all back")
  func settling() throws {
    var noted = unit(
      "Quay", "码头", context: UnitContext(next: .boundary), created: "20240101T000000Z")
    noted.notes = [Note("seen")]
    let units = [
      unit("Quay", "码头", properties: [Property("a", "1")], created: "20250101T000000Z"), noted,
      unit("Quay", "码头", confidence: 0.9), unit("Pier", "栈桥"),
    ]
    for (policy, kept, created) in [
      (DuplicatePolicy.newest, UnitContext(), "20250101T000000Z"),
      (.oldest, UnitContext(next: .boundary), "20240101T000000Z"),
      (.reviewed, UnitContext(), "20250101T000000Z"),
    ] {
      let memory = try folder.memory(units, name: "\(policy).db")
      let before = try memory.units()
      let report = try memory.settleDuplicates(keeping: policy, by: author("li"))
      #expect(report == SettleReport(settled: 1, united: 2))
      #expect(try memory.duplicates().total == 0)
      let stayed = try #require(try memory.units().last)
      #expect(try memory.units().count == 2)
      #expect(stayed.context == kept && stayed.history.created == Timestamp(created))
      #expect(stayed.properties == [Property("a", "1")] && stayed.notes == [Note("seen")])
      #expect(stayed.history.changedBy == "li")
      #expect(stayed.origin.confidence == nil && stayed.origin.alignment == nil)
      #expect(try memory.settleDuplicates(keeping: policy) == SettleReport())
      #expect(try memory.history().operations.map(\.kind) == [.settle])
      _ = try memory.undo()
      #expect(try memory.units() == before)
      #expect(try memory.check().isClean)
    }
  }

  @Test("one that an aligner made and one that a person made become the person's")
  func alignedAndOwn() throws {
    let context = UnitContext(previous: .boundary)
    let memory = try folder.memory([
      unit("Quay", "码头", context: context, created: "20250101T000000Z", confidence: 0.9),
      unit("Quay", "码头", created: "20240101T000000Z"),
      unit("Quay", "码头", context: context, created: "20230101T000000Z"),
    ])
    _ = try memory.settleDuplicates(keeping: .newest)
    let units = try memory.units()
    #expect(units.count == 1)
    #expect(units.first?.origin == UnitOrigin() && units.first?.context == context)
    _ = try memory.undo()
    #expect(try memory.units().map(\.id) == [1, 2, 3])
  }
}

extension LanguageTag {
  /// The tag before a space.
  fileprivate init(wellFormedPart text: String) {
    self = (try? LanguageTag(String(text.prefix(2)))) ?? .undetermined
  }
}
