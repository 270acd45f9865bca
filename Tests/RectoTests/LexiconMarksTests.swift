import Recto
import Reference
import Testing

@Suite struct LexiconMarksTests {
  private let folder = TemporaryFolder()

  private func lexicon() throws -> Lexicon {
    var builder = LexiconBuilder(.simplifiedChinese, .english)
    for (chinese, english) in [("渡轮", "ferry"), ("港口", "harbour"), ("基点", "basis point")] {
      _ = builder.add(
        LexiconEntry(
          headwords: [Segment(chinese, language: .simplifiedChinese)],
          senses: [Segment(english, language: .english)]))
    }
    return try Lexicon(builder.bytes(sources: []), path: "test.recto-lexicon")
  }

  private func page(_ query: String, _ names: [NamePair] = []) throws -> ConcordancePage {
    let memory = try TranslationMemory.create(at: "\(folder.path)/\(folder.names.count).db")
    let units = [
      ("Two ferries left the harbour.", "两艘渡轮离开港口。"), ("It rose 20 basis points.", "上升20个基点。"),
    ].map { english, chinese in
      TranslationUnit(
        variants: [
          Variant(english, language: .english), Variant(chinese, language: .simplifiedChinese),
        ])
    }
    _ = try memory.add(units)
    _ = try memory.addNames(names)
    return try memory.concordance(of: query)
  }

  private func marked(_ query: String, _ names: [NamePair] = []) throws -> [String] {
    var page = try page(query, names)
    let lexicon = try lexicon()
    page.markTranslations(of: [query]) { a, b in lexicon.covers(a, b) ? lexicon : nil }
    return page.hits.flatMap { hit in
      hit.unit.variants.indices.filter { $0 != hit.position }.flatMap { position in
        let bytes = Array(hit.unit.variants[position].text.utf8)
        return (hit.ranges[position] ?? []).map { String(decoding: bytes[$0], as: UTF8.self) }
      }
    }
  }

  @Test("words of a lexicon are marked in translations, in any form, both ways")
  func both() throws {
    #expect(try marked("ferries") == ["渡轮"])
    #expect(try marked("渡轮") == ["ferries"])
    #expect(try marked("basis points") == ["基点"])
    #expect(try marked("基点") == ["basis", "points"])
    #expect(try marked("渡轮离开港口") == ["ferries", "harbour"])
  }

  @Test("what it does not know, and where there is none, nothing is marked")
  func nothing() throws {
    #expect(try marked("left") == [])
    var page = try page("ferries")
    page.markTranslations(of: ["ferries"]) { _, _ in nil }
    #expect(page.hits.map(\.ranges.count) == [1])
  }

  @Test("a name that is marked there stays as it is")
  func names() throws {
    let name = NamePair(
      names: [Segment("harbour", language: .english), Segment("离开", language: .simplifiedChinese)],
      kind: .place)
    #expect(try marked("harbour", [name]) == ["离开"])
  }
}
