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
      return (hit.ranges[hit.position] ?? []).map { String(decoding: bytes[$0], as: UTF8.self) }
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

  @Test(
    "variants of a Chinese character find each other, within a script and across",
    arguments: [
      ("群", ["人群散去", "人羣散去", "人群散了"]), ("羣", ["人羣散去", "人群散去", "人群散了"]),
      ("峰", ["登上峰頂", "登上峯頂"]), ("峯", ["登上峰頂", "登上峯頂"]), ("汇丰", ["滙豐銀行", "匯豐銀行"]),
      ("滙豐", ["滙豐銀行", "匯豐銀行"]), ("山岳", ["山嶽"]), ("裡面", ["在裏面"]), ("臺灣", ["在台灣"]), ("啓動", ["啟動"]),
      ("你", ["愛妳"]),
    ])
  func variants(_ query: String, found: [String]) throws {
    let units = [
      unit("a", "人羣散去", to: .traditionalChinese), unit("b", "人群散去", to: .traditionalChinese),
      unit("c", "人群散了"), unit("d", "登上峯頂", to: .traditionalChinese),
      unit("e", "登上峰頂", to: .traditionalChinese), unit("f", "滙豐銀行", to: .traditionalChinese),
      unit("g", "匯豐銀行", to: .traditionalChinese), unit("h", "山嶽", to: .traditionalChinese),
      unit("i", "在裏面", to: .traditionalChinese), unit("j", "在台灣", to: .traditionalChinese),
      unit("k", "啟動", to: .traditionalChinese), unit("l", "愛妳", to: .traditionalChinese),
    ]
    let page = try folder.memory(units).concordance(of: query)
    #expect(Set(page.hits.map(\.variant.text)) == Set(found) && page.total == found.count)
    #expect(page.hits.allSatisfy { !$0.isRegional && $0.ranges[$0.position]?.count == 1 })
    #expect(marked(page).joined().allSatisfy { $0.count == query.count })
  }

  @Test(
    "what one script tells apart stays apart in it",
    arguments: [("乾部", 1), ("干部", 2), ("幹部", 2), ("著", 1)])
  func distinct(_ query: String, total: Int) throws {
    let memory = try folder.memory([
      unit("cadre", "幹部", to: .traditionalChinese), unit("cadre", "干部"),
      unit("He is reading", "他看着书"), unit("famous", "著名"),
    ])
    #expect(try memory.concordance(of: query).total == total)
  }

  @Test("Japanese keeps its own forms")
  func japanese() throws {
    let memory = try folder.memory([unit("a group", "羣馬", to: .japanese)])
    #expect(try memory.concordance(of: "群").total == 0)
    #expect(try memory.concordance(of: "羣").total == 1)
  }

  @Test(
    "regional words find each other, the query's own first, and the places are those of the text",
    arguments: [
      ("软件", ["軟件", "软件", "軟體", "軟體"], 2), ("軟體", ["軟體", "軟體", "軟件", "软件"], 2),
      ("軟件", ["軟件", "软件", "軟體", "軟體"], 2), ("打印机软件", ["印表機軟體"], 1),
      ("印表機", ["印表機"], 0), ("的士", ["出租车", "計程車"], 2), ("導彈", ["飛彈"], 1),
      // Inside 国内存款 only what was asked for is found.
      ("內存", ["内存", "记忆体"], 1), ("記憶體", ["记忆体"], 0),
    ])
  func regional(_ query: String, places: [String], regionalHits: Int) throws {
    let (taiwan, hongKong) = (try LanguageTag("zh-TW"), try LanguageTag("zh-HK"))
    let memory = try folder.memory([
      unit("New software", "新的软件装好了。"), unit("New software", "新軟件", to: hongKong),
      unit("The AB software works", "這個ＡＢ軟體可以用", to: taiwan),
      unit("Printer software", "印表機軟體", to: taiwan), unit("Memory", "记忆体很大"),
      unit("Domestic deposits grew", "国内存款增加了。"), unit("A taxi", "叫了出租车"),
      unit("A taxi", "叫了計程車", to: taiwan), unit("A missile", "一枚飛彈", to: taiwan),
    ])
    let page = try memory.concordance(of: query)
    #expect(marked(page) == places.map { [$0] })
    #expect(page.total == places.count)
    #expect(page.hits.count(where: \.isRegional) == regionalHits)
    #expect(page.hits.suffix(regionalHits).allSatisfy { $0.isRegional })
  }

  @Test("a text that says it both ways is marked at both places")
  func bothWays() throws {
    let memory = try folder.memory([
      unit("software", "軟體（大陸叫軟件）", to: try LanguageTag("zh-TW"))
    ])
    let page = try memory.concordance(of: "軟體")
    #expect(marked(page) == [["軟體", "軟件"]] && page.hits.first?.isRegional == false)
  }

  @Test(
    "characters beyond the basic plane are found and their places are right",
    arguments: [("𠮷", 2), ("𠮷野家", 1), ("野家", 1), ("𠮷𠮷", 1), ("吉", 0), ("𠮸", 0), ("👍", 1)])
  func supplementary(_ query: String, total: Int) throws {
    let memory = try folder.memory([
      unit("Yoshinoya opened", "店名是𠮷野家。👍"), unit("Twice", "𠮷𠮷", to: .traditionalChinese),
    ])
    let page = try memory.concordance(of: query)
    #expect(page.total == total)
    #expect(marked(page).joined().allSatisfy { $0 == query })
    if query == "𠮷" { #expect(marked(page) == [["𠮷", "𠮷"], ["𠮷"]]) }
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
