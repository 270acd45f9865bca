import RectoMatch
import RectoMemory
import RectoText
import Reference
import Testing

@Suite struct MemoryLookupTests {
  private let folder = TemporaryFolder()

  private func matches(
    _ text: String, in units: [TranslationUnit], context: UnitContext = UnitContext(),
    _ options: LookupOptions = LookupOptions(source: .english, target: .simplifiedChinese)
  ) throws -> [Match] {
    let memory = try folder.memory(units, name: "\(folder.names.count).db")
    return try MemoryLookup(memory, options: options)
      .matches(for: LookupQuery(text, context: context))
  }

  @Test("the same source is exact, at 100; a like one is fuzzy, below")
  func kinds() throws {
    let found = try matches(
      "Open the port", in: [unit("Open the port", "开放港口"), unit("Open the door", "开门")])
    #expect(found.map(\.kind) == [.exact, .fuzzy])
    #expect(found.map(\.score) == [100, 76])
    #expect(found.map(\.target.text) == ["开放港口", "开门"])
    #expect(found.allSatisfy { $0.penalties.isEmpty && $0.edits.isEmpty })
  }

  @Test(
    "only NFC and white space may differ in an exact match",
    arguments: [
      ("Cafe\u{301}  noir", true), (" Café\u{A0}noir\n", true), ("café noir", false),
      ("Ｃafé noir", false), ("Caf\u{AD}é noir", false),
    ])
  func exactness(_ text: String, isExact: Bool) throws {
    let match = try #require(try matches(text, in: [unit("Café noir", "黑咖啡")]).first)
    #expect(match.kind == (isExact ? .exact : .fuzzy))
    #expect(match.score == (isExact ? 100 : 99) && match.similarity.base == 100)
  }

  private static let known = UnitContext(previous: .text("Good morning."), next: .boundary)

  @Test(
    "101 asks for a context that is known and equal",
    arguments: [
      (known, known, .both, 101), (known, known, .previous, 101),
      (known, UnitContext(previous: .text(" Good  morning.")), .both, 100),
      (known, UnitContext(previous: .text(" Good  morning.")), .previous, 101),
      (known, UnitContext(previous: .text("Good morning."), next: .text("Bye.")), .both, 100),
      (known, UnitContext(previous: .text("Good evening."), next: .boundary), .previous, 100),
      (known, UnitContext(next: .boundary), .both, 100), (known, UnitContext(), .previous, 100),
      (UnitContext(), known, .previous, 100), (UnitContext(), UnitContext(), .both, 100),
      (UnitContext(), UnitContext(), .previous, 100),
      (UnitContext(previous: .boundary), UnitContext(previous: .boundary), .both, 100),
      (UnitContext(previous: .boundary), UnitContext(previous: .boundary), .previous, 101),
      (UnitContext(previous: .text("")), UnitContext(previous: .boundary), .previous, 100),
    ] as [(UnitContext, UnitContext, LookupOptions.ContextRule, Int)])
  func context(
    _ stored: UnitContext, asked: UnitContext, rule: LookupOptions.ContextRule, score: Int
  ) throws {
    let options = LookupOptions(
      source: .english, target: .simplifiedChinese, minimumScore: score, context: rule)
    let units = [unit("Thank you.", "谢谢。", context: stored)]
    let match = try #require(try matches("Thank you.", in: units, context: asked, options).first)
    #expect(match.score == score && match.kind == (score == 101 ? .context : .exact))
  }

  @Test("a fuzzy match or one with a penalty is never a context match")
  func contextNeedsExact() throws {
    let units = [unit("Thank you.", "谢谢。", context: Self.known)]
    let found = try matches("thank you.", in: units, context: Self.known)
    #expect(found.map(\.score) == [99] && found.map(\.kind) == [.fuzzy])
    let aligned = [unit("Thank you.", "谢谢。", context: Self.known, confidence: 1)]
    let unreviewed = try matches("Thank you.", in: aligned, context: Self.known)
    #expect(unreviewed.map(\.score) == [99] && unreviewed.map(\.kind) == [.exact])
  }

  @Test("the limit counts distinct pairs of source and target")
  func limit() throws {
    var units: [TranslationUnit] = []
    for number in 1...4 {
      for context in [UnitContext(), UnitContext(next: .boundary), Self.known] {
        units.append(unit("Platform \(number) is closed", "\(number)号站台关闭", context: context))
      }
    }
    for limit in [0, 1, 3, 4, 9] {
      let options = LookupOptions(source: .english, limit: limit)
      let found = try matches("Platform 9 is closed", in: units, options)
      #expect(found.map(\.unit.id) == Array([1, 4, 7, 10].prefix(limit)))
    }
  }

  @Test("of one pair in several units the best is shown")
  func bestOfPair() throws {
    let units = [
      unit("Thank you.", "谢谢。", confidence: 0.6), unit("Thank you.", "谢谢。"),
      unit("Thank you.", "谢谢。", context: Self.known),
    ]
    let found = try matches("Thank you.", in: units, context: Self.known)
    #expect(found.map(\.unit.id) == [3])
    #expect(found.map(\.score) == [101])
  }

  @Test("ties: reviewed first, then the newest, then the lowest unit")
  func ties() throws {
    let units = [
      unit("Gate 1", "一", created: "20260101T000000Z"), unit("Gate 2", "二"), unit("Gate 3", "三"),
      unit("Gate 4", "四", created: "20250101T000000Z", changed: "20260201T000000Z"),
      unit("Gate 5", "五", created: "20270101T000000Z", confidence: 0.99),
    ]
    let options = LookupOptions(
      source: .english, minimumScore: 50, limit: 9, penalties: .ignored)
    #expect(try matches("Gate 9", in: units, options).map(\.unit.id) == [4, 1, 2, 3, 5])
  }

  @Test("alternatives of a language are pairs of their own, on either side")
  func alternatives() throws {
    var two = unit("Save", "保存")
    two.variants.append(Variant("存储", language: .simplifiedChinese))
    two.variants.append(Variant("Saved", language: .english))
    let options = LookupOptions(source: .english, target: .simplifiedChinese, penalties: .ignored)
    let found = try matches("Save", in: [two], options)
    #expect(
      found.map { $0.source.text + $0.target.text } == ["Save保存", "Save存储", "Saved保存", "Saved存储"])
  }

  @Test("without languages every side is a source, and every other language a target")
  func anyLanguage() throws {
    let units = [unit("Port", "港口"), unit("Hafen", "港口", from: .german)]
    #expect(try matches("港口", in: units, LookupOptions()).map(\.target.text) == ["Port", "Hafen"])
    #expect(
      try matches("港口", in: units, LookupOptions(target: .german)).map(\.target.text) == ["Hafen"])
    #expect(try matches("港口", in: units, LookupOptions(source: .english)).isEmpty)
  }

  @Test("Simplified and Traditional translate each other where that is asked")
  func betweenScripts() throws {
    let units = [unit("证券", "證券", from: .simplifiedChinese, to: .traditionalChinese)]
    let options = LookupOptions(source: .simplifiedChinese, target: .traditionalChinese)
    #expect(try matches("证券", in: units, options).first?.target.text == "證券")
  }

  @Test("edits are told on request, in the bytes of both texts")
  func edits() throws {
    let options = LookupOptions(source: .english, detail: .edits)
    let match = try #require(
      try matches("Open the old port", in: [unit("Open the new port", "开放新港")], options).first)
    let (query, source) = (Array("Open the old port".utf8), Array(match.source.text.utf8))
    let changed = match.edits.filter { $0.kind == .replaced }
    #expect(changed.map { String(decoding: query[$0.query], as: UTF8.self) } == ["old"])
    #expect(changed.map { String(decoding: source[$0.other], as: UTF8.self) } == ["new"])
  }

  @Test("an empty query finds nothing", arguments: ["", " \n", "\u{200B}"])
  func empty(_ text: String) throws {
    #expect(try matches(text, in: [unit("", "空"), unit("a", "甲")], LookupOptions()).isEmpty)
  }

  @Test("context decides among several translations of one source")
  func contextDecides() throws {
    let one = unit(
      "Second.", "第二。", context: UnitContext(previous: .text("First."), next: .boundary))
    let other = unit(
      "Second.", "其二。", context: UnitContext(previous: .text("Other."), next: .boundary))
    let memory = try folder.memory([one, other])
    let lookup = try MemoryLookup(
      memory, options: LookupOptions(source: .english, target: .simplifiedChinese, limit: 1))
    let query = LookupQuery(
      "Second.", context: UnitContext(previous: .text("Other."), next: .boundary))
    let best = try #require(try lookup.matches(for: query).first)
    #expect(best.target.text == "其二。" && best.score == 101 && best.kind == .context)
  }

  @Test("a Traditional query meets Simplified units where nobody said what it is in")
  func traditional() throws {
    let memory = try folder.memory([unit("The hair is dry.", "头发干了。")])
    let lookup = try MemoryLookup(memory, options: LookupOptions())
    #expect(try lookup.matches(for: LookupQuery("頭髮乾了。")).first?.score == 99)
    #expect(try lookup.matches(for: LookupQuery("头发干了。")).first?.score == 100)
  }

  @Test("translations into different languages are not ambiguous")
  func languages() throws {
    var three = unit("Open", "打开")
    three.variants.append(Variant("打開", language: .traditionalChinese))
    three.variants.append(Variant("Ouvrir", language: .french))
    let memory = try folder.memory([three])
    let lookup = try MemoryLookup(memory, options: LookupOptions(source: .english))
    let matches = try lookup.matches(for: LookupQuery("Open"))
    #expect(matches.count == 3 && matches.allSatisfy { $0.score == 100 })
  }

  @Test("two translations in the same context stay ambiguous")
  func sameContextTwice() throws {
    let context = UnitContext(previous: .text("First."), next: .boundary)
    let memory = try folder.memory([
      unit("Second.", "第二。", context: context), unit("Second.", "其二。", context: context),
      unit("Second.", "第二。"),
    ])
    let lookup = try MemoryLookup(
      memory, options: LookupOptions(source: .english, target: .simplifiedChinese))
    let matches = try lookup.matches(for: LookupQuery("Second.", context: context))
    #expect(matches.map(\.score) == [99, 99])
    #expect(matches.allSatisfy { $0.penalties.map(\.kind) == [.ambiguous] })
  }
}
