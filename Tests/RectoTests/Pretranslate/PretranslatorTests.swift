import RectoInterchange
import RectoMemory
import RectoText
import Reference
import Testing

@testable import Recto

@Suite struct PretranslatorTests {
  private let folder = TemporaryFolder()

  private struct Units: UnitReader {
    var units: [TranslationUnit]
    let skipped: [Skip] = []
    let skippedCount = 0
    mutating func next() -> TranslationUnit? { units.isEmpty ? nil : units.removeFirst() }
  }

  private func bold(_ start: Int, _ end: Int) -> [InlineCode] {
    [
      InlineCode(
        .opening, element: "bpt", attributes: [.init(name: "i", value: "1")], markup: "&lt;b>",
        offset: start),
      InlineCode(
        .closing, element: "ept", attributes: [.init(name: "i", value: "1")], markup: "&lt;/b>",
        offset: end),
    ]
  }

  private func translator(givesParts: Bool = false) throws -> Pretranslator {
    let chinese = LanguageTag.simplifiedChinese
    let memory = try TranslationMemory(at: "\(folder.path)/m.db", access: .creating)
    var units = Units(units: [
      TranslationUnit(variants: [
        Variant("Press Save now.", language: .english, codes: bold(6, 10)),
        Variant("请立即按保存。", language: chinese, codes: bold(12, 18)),
      ]),
      TranslationUnit(variants: [
        Variant("The file has 3 pages.", language: .english),
        Variant("该文件有3页。", language: chinese),
      ]),
      TranslationUnit(variants: [
        Variant("Close the window.", language: .english), Variant("关闭窗口。", language: chinese),
      ]),
      TranslationUnit(variants: [
        Variant("Right", language: .english), Variant("右", language: chinese),
      ]),
      TranslationUnit(variants: [
        Variant("Right", language: .english), Variant("正确", language: chinese),
      ]),
    ])
    _ = try memory.add(contentsOf: &units)
    let lookup = try MemoryLookup(
      memory,
      options: LookupOptions(source: .english, target: chinese, minimumScore: 70, limit: 1))
    return Pretranslator(minimumScore: 75, givesParts: givesParts) { try lookup.matches(for: $0) }
  }

  private func offer(
    _ text: String, codes: [InlineCode] = [], givesParts: Bool = false
  ) throws -> Pretranslator.Offer? {
    try translator(givesParts: givesParts)
      .offer(for: FileText(text, codes: codes, language: .english), context: UnitContext())
  }

  private func mark(_ role: InlineCode.Role, _ offset: Int) -> InlineCode {
    InlineCode(role, element: role == .standalone ? "x" : "g", offset: offset)
  }

  @Test("an exact match is translated, with the blanks of the file around it")
  func exact() throws {
    let found = try #require(try offer("\n  Close the window.\n "))
    #expect(found.kind == .exact)
    #expect(
      found.translation == FileTranslation("\n  关闭窗口。\n ", state: .translated, score: 100))
  }

  @Test("fuzzy, adapted and ambiguous matches are drafts")
  func drafts() throws {
    let fuzzy = try #require(try offer("Close the windows."))
    #expect(fuzzy.kind == .fuzzy && fuzzy.translation.state == .draft)
    let adapted = try #require(try offer("The file has 5 pages."))
    #expect(adapted.translation.text == "该文件有5页。" && adapted.translation.state == .draft)
    let ambiguous = try #require(try offer("Right"))
    #expect(ambiguous.translation.state == .draft && ambiguous.translation.score == 99)
    #expect(try offer("Something else entirely") == nil)
  }

  @Test("codes go where the memory has them, and such a match is certain")
  func mappedCodes() throws {
    let found = try #require(
      try offer("Press Save now.", codes: [mark(.opening, 6), mark(.closing, 10)]))
    #expect(found.kind == .exact && found.translation.score == 100)
    #expect(
      found.translation.codes
        == [.init(.source(0), offset: 12), .init(.source(1), offset: 18)])
  }

  @Test("codes around a text go around its translation, others are estimated and make a draft")
  func placedCodes() throws {
    let around = try #require(
      try offer("Close the window.", codes: [mark(.opening, 0), mark(.closing, 17)]))
    #expect(around.kind == .exact)
    #expect(around.translation.codes.map(\.offset) == [0, 15])
    let inside = try #require(try offer("Close the window.", codes: [mark(.standalone, 9)]))
    #expect(inside.kind == .fuzzy && inside.translation.state == .draft)
    #expect(inside.translation.codes.map(\.place) == [.source(0)])
    let text = Array(inside.translation.text.utf8)
    let offset = try #require(inside.translation.codes.first?.offset)
    #expect(offset == text.count || text[offset] & 0xC0 != 0x80)
  }

  @Test("codes around what was adapted go around it")
  func anchoredCodes() throws {
    let found = try #require(
      try offer("The file has 5 pages.", codes: [mark(.opening, 13), mark(.closing, 14)]))
    let text = Array(found.translation.text.utf8)
    let offsets = found.translation.codes.map(\.offset)
    #expect(String(decoding: text[offsets[0]..<offsets[1]], as: UTF8.self) == "5")
  }

  @Test("every code of a segment comes exactly once, in order", arguments: 0..<200)
  func allCodes(seed: UInt64) throws {
    var random = SplitMix(seed)
    let text = "Close the window."
    let codes = (0..<Int(random.next() % 6)).map { _ in
      mark(.standalone, Int(random.next() % 18))
    }.sorted { $0.offset < $1.offset }
    let match = try #require(
      try lookupMatch("Close the window."))
    let placing = CodePlacing(
      FileText(text, codes: codes, language: .english), match: match, text: "关闭窗口。")
    #expect(placing.codes.map(\.place) == codes.indices.map { .source($0) })
    #expect(placing.codes.map(\.offset) == placing.codes.map(\.offset).sorted())
    let bytes = Array("关闭窗口。".utf8)
    #expect(
      placing.codes.allSatisfy { $0.offset == bytes.count || bytes[$0.offset] & 0xC0 != 0x80 })
  }

  private func lookupMatch(_ text: String) throws -> Match? {
    let chinese = LanguageTag.simplifiedChinese
    let memory = try TranslationMemory(at: "\(folder.path)/n.db", access: .creating)
    var units = Units(units: [
      TranslationUnit(variants: [
        Variant("Close the window.", language: .english), Variant("关闭窗口。", language: chinese),
      ])
    ])
    _ = try memory.add(contentsOf: &units)
    return try MemoryLookup(memory, options: LookupOptions(source: .english, target: chinese))
      .matches(for: LookupQuery(text)).first
  }

  @Test("a paragraph is put together of its sentences, with the codes of each")
  func assembled() throws {
    let found = try #require(
      try offer(
        "Close the window. The file has 3 pages.",
        codes: [mark(.standalone, 18), mark(.standalone, 39)]))
    #expect(found.kind == .assembled && found.translation.state == .translated)
    #expect(found.translation.text == "关闭窗口。该文件有3页。")
    #expect(found.translation.codes.map(\.offset) == [15, 34])
  }

  @Test("what is known in part is given only where the file is in one language")
  func partial() throws {
    let text = "Close the window. Nobody has ever said this before."
    #expect(try offer(text) == nil)
    let part = try #require(try offer(text, givesParts: true))
    #expect(part.kind == .partial && part.translation.state == .draft)
    #expect(part.translation.text == "关闭窗口。 Nobody has ever said this before.")
  }
}
