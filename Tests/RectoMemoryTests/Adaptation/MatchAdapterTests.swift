import RectoMatch
import RectoMemory
import RectoText
import Testing

@Suite struct MatchAdapterTests {
  private func text(
    _ query: String, _ source: String, _ target: String, _ from: String = "zh", _ to: String = "en"
  ) throws -> String? {
    try adapted(query, source, target, from: from, to: to)?.text
  }

  @Test(
    "numbers take the place of the match's, in the target's own way",
    arguments: [
      ("下调50个基点。", "下调25个基点。", "Cut by 25 basis points.", "Cut by 50 basis points."),
      ("共450万人。", "共300万人。", "3 million people in all.", "4.5 million people in all."),
      ("营收12亿元。", "营收1.2亿元。", "Revenue: 120 million yuan.", "Revenue: 1.2 billion yuan."),
      ("为期2天。", "为期1天。", "It lasts 1 day.", "It lasts 2 days."),
      ("涨幅8%。", "涨幅7%。", "A 7% rise.", "An 8% rise."),
      ("第四次。", "第三次。", "The third time.", "The fourth time."),
      ("第23届。", "第12届。", "The 12th edition.", "The 23rd edition."),
      ("约五十人。", "约二十五人。", "About twenty-five people.", "About fifty people."),
    ])
  func numbers(_ query: String, _ source: String, _ target: String, _ expected: String) throws {
    #expect(try text(query, source, target) == expected)
    // And the other way: what was adapted is adapted back.
    #expect(try text(source, query, expected) == target)
  }

  @Test(
    "dates and times keep their order and style",
    arguments: [
      ("于4月6日开幕。", "于3月5日开幕。", "It opens on March 5.", "It opens on April 6."),
      ("于4月6日开幕。", "于3月5日开幕。", "It opens on the 5th of March.", "It opens on the 6th of April."),
      (
        "于2025年4月16日开幕。", "于2024年3月5日开幕。", "It opens on March 5, 2024.",
        "It opens on April 16, 2025."
      ),
      ("于2025年4月16日开幕。", "于2024年3月5日开幕。", "It opens on 2024-03-05.", "It opens on 2025-04-16."),
      ("周四下午4点15分。", "周二下午3点30分。", "Tuesday, 3:30 p.m.", "Thursday, 4:15 p.m."),
      ("建于1985年。", "建于1990年。", "Built in 1990.", "Built in 1985."),
    ])
  func dates(_ query: String, _ source: String, _ target: String, _ expected: String) throws {
    #expect(try text(query, source, target) == expected)
    #expect(try text(expected, target, source, "en", "zh") == query)
  }

  @Test("names of the memory take each other's places, in the target language's approved form")
  func names() throws {
    #expect(
      try text("齐向东获奖。", "李华获奖。", "Li Hua won a prize.") == "Qi Xiangdong won a prize.")
    #expect(
      try text("Qi An Xin grew 8%.", "Yunhai grew 5%.", "云海增长5%。", "en", "zh") == "奇安信增长8%。")
    // Another company's pronoun is the same; a person's may not be.
    #expect(
      try text("云海和它的客户。", "奇安信和它的客户。", "Qi An Xin and its clients.")
        == "Yunhai and its clients.")
    #expect(try text("李华和他的客户。", "齐向东和他的客户。", "Qi Xiangdong and his clients.") == nil)
    // A name that the memory lacks is a word like others.
    #expect(try text("张三获奖。", "李华获奖。", "Li Hua won a prize.") == nil)
  }

  @Test("replacements say what stands where, in UTF-8 bytes of each text")
  func offsets() throws {
    let (query, source) = ("云海于4月6日裁员50人。", "奇安信于3月5日裁员25人。")
    let target = "Qi An Xin laid off 25 people on March 5."
    let adapted = try #require(try adapted(query, source, target, from: "zh", to: "en"))
    #expect(adapted.text == "Yunhai laid off 50 people on April 6.")
    #expect(adapted.replacements.map(\.kind) == [.name, .number, .date])
    func parts(_ text: String, _ range: (AdaptedTarget.Replacement) -> Range<Int>) -> [String] {
      adapted.replacements.map { String(decoding: Array(text.utf8)[range($0)], as: UTF8.self) }
    }
    #expect(parts(query, \.query) == ["云海", "50", "4月6日"])
    #expect(parts(source, \.source) == ["奇安信", "25", "3月5日"])
    #expect(parts(target, \.target) == ["Qi An Xin", "25", "March 5"])
    #expect(parts(adapted.text, \.adapted) == ["Yunhai", "50", "April 6"])
  }

  @Test("other words may differ, but not beside a number that changes")
  func otherWords() throws {
    let target = "The central bank cut its key rate by 25 basis points."
    let source = "央行将关键利率下调25个基点。"
    #expect(
      try text("央行已将关键利率下调50个基点。", source, target)
        == "The central bank cut its key rate by 50 basis points.")
    #expect(try text("央行将关键利率上调50个基点。", source, target) == nil)
    #expect(try text("央行将关键利率下调50个基点至3%。", source, target) == nil)
  }

  @Test("nothing is adapted where nothing counts differently")
  func nothing() throws {
    #expect(try text("下调25个基点。", "下调25个基点。", "Cut by 25 basis points.") == nil)
    #expect(try text("下调二十五个基点。", "下调25个基点。", "Cut by 25 basis points.") == nil)
    #expect(try text("", "下调25个基点。", "Cut by 25 basis points.") == nil)
    #expect(try text("保存文件", "保存档案", "Save the file") == nil)
  }

  @Test("all is put in place, or nothing")
  func allOrNothing() throws {
    // The share can be written, the range cannot.
    #expect(
      try text("占8%，需4至6天。", "占5%，需3至5天。", "5% of it, taking 3 to 5 days.") == nil)
  }

  @Test("the result is the same in every run and safe to ask for from many tasks")
  func concurrency() async throws {
    let expected = "Cut by 50 basis points."
    try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try adapted(
            "下调50个基点。", "下调25个基点。", "Cut by 25 basis points.", from: "zh", to: "en")?.text
        }
      }
      for try await text in group { #expect(text == expected) }
    }
  }
}
