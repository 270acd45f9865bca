import RectoMemory
import RectoText
import Reference
import Testing

@Suite struct ConcordanceTests {
  private let folder = TemporaryFolder()
  private let units = [
    unit("The central bank cut rates.", "央行降息。", created: "20260101T000000Z", by: "ada"),
    unit("Banks fear the cut.", "银行担心降息。", created: "20260201T000000Z", by: "tom"),
    unit("Rain fell on the embankment.", "雨落在堤岸上。"),
    unit("The bank of the river", "河岸"),
    unit("Zinsen", "利息", from: .german),
    unit("The securities exchange", "證券交易所", to: .traditionalChinese),
    unit("A broker", "证券公司"), unit("GDP", "GDP"),
  ]

  /// The parts of the variants that hits mark.
  private func marked(_ page: ConcordancePage) -> [[String]] {
    page.hits.map { hit in
      let bytes = Array(hit.variant.text.utf8)
      return hit.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  @Test(
    "one Chinese character is found, and two, and the count is exact",
    arguments: [
      ("息", 3), ("降息", 2), ("行", 2), ("央行", 1), ("岸", 2), ("河岸", 1), ("港", 0), ("息降", 0),
    ])
  func chinese(_ query: String, total: Int) throws {
    let page = try folder.memory(units).concordance(of: query)
    #expect(page.total == total && page.hits.count == total)
    #expect(marked(page).allSatisfy { $0 == [query] })
  }

  @Test("words hit whole come before words hit inside, shorter texts first")
  func order() throws {
    let page = try folder.memory(units).concordance(of: "BANK")
    #expect(page.hits.map(\.unit.id) == [4, 1, 2, 3])
    #expect(marked(page) == [["bank"], ["bank"], ["Bank"], ["bank"]])
  }

  @Test("every place is marked in the text as it is written")
  func ranges() throws {
    let memory = try folder.memory([unit("Ｂａｎｋ and bank, ban\u{AD}k", "银行，银行")])
    #expect(try marked(memory.concordance(of: "bank")) == [["Ｂａｎｋ", "bank", "ban\u{AD}k"]])
    #expect(try marked(memory.concordance(of: "银行")) == [["银行", "银行"]])
  }

  @Test("Simplified and Traditional find each other")
  func scripts() throws {
    let memory = try folder.memory(units)
    #expect(try marked(memory.concordance(of: "证券")) == [["证券"], ["證券"]])
    #expect(try marked(memory.concordance(of: "證券")) == [["证券"], ["證券"]])
  }

  @Test("languages and filters narrow the search, and the count with it")
  func narrowing() throws {
    let memory = try folder.memory(units)
    func total(_ query: String, _ options: ConcordanceOptions) throws -> Int {
      try memory.concordance(of: query, options: options).total
    }
    #expect(try total("bank", ConcordanceOptions(language: .simplifiedChinese)) == 0)
    #expect(try total("息", ConcordanceOptions(target: .german)) == 1)
    #expect(try total("息", ConcordanceOptions(language: .german)) == 0)
    var filter = UnitFilter()
    filter.author = "tom"
    #expect(try total("息", ConcordanceOptions(filter: filter)) == 1)
  }

  @Test("pages follow one another, each with the whole count")
  func pages() throws {
    let memory = try folder.memory((1...7).map { unit("Report \($0)", "报告\($0)") })
    var seen: [Int64] = []
    for offset in stride(from: 0, to: 9, by: 3) {
      let page = try memory.concordance(
        of: "报", options: ConcordanceOptions(limit: 3, offset: offset))
      #expect(page.total == 7)
      seen += page.hits.map(\.unit.id)
    }
    #expect(seen == Array(1...7))
  }

  @Test("a hit is the variant of its own language, though another has the same text")
  func sameText() throws {
    let memory = try folder.memory(units)
    let page = try memory.concordance(of: "gdp")
    #expect(page.hits.map(\.variant.language) == [.english, .simplifiedChinese])
    let chinese = try memory.concordance(
      of: "gdp", options: ConcordanceOptions(language: .simplifiedChinese))
    #expect(chinese.hits.map(\.variant.language) == [.simplifiedChinese])
  }

  @Test("a query that folds to nothing finds nothing", arguments: ["", " \n", "\u{200B}"])
  func empty(_ query: String) throws {
    let page = try folder.memory(units).concordance(of: query)
    #expect(page.total == 0 && page.hits.isEmpty)
  }

  @Test("counts are what a scan of the folded texts gives")
  func exhaustive() throws {
    var numbers = SplitMix(9)
    let alphabet = Array("abAB 银行港口，ｂ")
    func text(_ lengths: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: lengths, using: &numbers)).map { _ in
          alphabet[Int.random(in: alphabet.indices, using: &numbers)]
        })
    }
    let units = (0..<60).map { _ in unit(text(0...8), text(0...8), to: .german) }
    let memory = try folder.memory(units)
    let stored = try memory.units().flatMap(\.variants)
    for _ in 0..<40 {
      let query = text(1...3)
      let needle = Folding.fold(query)
      if needle.isEmpty { continue }
      let expected = stored.count { Folding.fold($0.text).contains(needle) }
      #expect(try memory.concordance(of: query).total == expected, "\(query)")
    }
  }
}
