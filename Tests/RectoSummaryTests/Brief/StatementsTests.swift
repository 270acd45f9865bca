import RectoText
import Testing

@testable import RectoSummary

@Suite struct StatementsTests {
  private static let same: [(LanguageTag, String, String)] = [
    (
      .english,
      "The city of Northaven opened a tram line of 23 kilometres on Monday, the longest in the country.",
      "Northaven on Monday opened the country's longest tram line, 23 kilometres long."
    ),
    (
      .english, "Inspectors found a crack of 40 centimetres in a steel beam of the bridge.",
      "A 40-centimetre crack was found by inspectors in one of the bridge's steel beams."
    ),
    (
      .english, "The harbour reopened on Tuesday after a storm that closed it for three days.",
      "After a storm that closed it for three days, the harbour was open again on Tuesday."
    ),
    (
      .english, "Repairs cost about 3 million euros, the port said.",
      "The port said the repairs would cost about 3 million euros."
    ),
    (
      .english, "The council paid the shops 9 million crowns in compensation.",
      "The council paid the shops nine million crowns in compensation."
    ),
    (
      .english, "Prices in the harbor quarter rose, the agency said.",
      "Prices in the harbour quarter rose, the agency said."
    ),
    (
      .english, "Half of our customers come over that bridge every day of the week",
      "\"Half of our customers come over that bridge every day of the week,\" said Tom Reed, who sells boots."
    ),
    (.english, "It rained.", "It rained."),
    (.simplifiedChinese, "北港市周一开通一条全长23公里的电车线路，这是全国最长的电车线路。", "全国最长的电车线路周一在北港市开通，全长23公里。"),
    (.simplifiedChinese, "检查人员在一根钢梁上发现一条40厘米长的裂缝。", "钢梁上的一条40厘米裂缝被检查人员发现。"),
    (.simplifiedChinese, "市政府向商铺支付了900万元补偿款。", "商铺获得了市政府支付的900万元补偿。"),
    (.simplifiedChinese, "央行周二将关键利率下调25个基点，为14个月来首次降息。", "央行周二宣布下调关键利率25个基点，这是14个月来的首次降息。"),
  ]

  private static let different: [(LanguageTag, String, String)] = [
    (
      .english, "Food prices rose 3 per cent in October from a year earlier.",
      "Rents rose 3 per cent in October from a year earlier."
    ),
    (
      .english, "The index closed 1.2 per cent higher on Monday.",
      "The index closed 1.8 per cent higher on Monday."
    ),
    (
      .english, "The minister visited the flooded town of Arden on Monday.",
      "The minister visited the flooded town of Brill on Monday."
    ),
    (
      .english, "The storm damaged the northern pier and broke two cranes.",
      "The storm damaged the southern pier and broke three cranes."
    ),
    (
      .english,
      "The company will open a plant in Leeds next year, its first one outside the capital region.",
      "The company will close a plant in Leeds next year, its first one outside the capital region."
    ),
    (.english, "Exports to France grew by 4 per cent.", "Exports to Germany grew by 4 per cent."),
    (
      .english, "Police arrested a man of 32 on Tuesday evening.",
      "Police released a man of 32 on Tuesday evening."
    ),
    (
      .english, "Trams run every six minutes during the day.",
      "Trams run every twenty minutes at night."
    ),
    (
      .english, "The line links the harbour with the university.",
      "The line links the harbour with the airport."
    ),
    (
      .english, "Repairs will take two months, the port said.",
      "Repairs will cost about 3 million euros, the port said."
    ),
    (.simplifiedChinese, "央行上调了今年的经济增长预期。", "央行下调了今年的经济增长预期。"),
    (.simplifiedChinese, "北区的学校周一停课。", "南区的学校周一停课。"),
    (.simplifiedChinese, "对法国的出口增长了4%。", "对德国的出口增长了4%。"),
    (.simplifiedChinese, "码头北侧的两台起重机受损。", "码头南侧的三台起重机受损。"),
    (.simplifiedChinese, "警方周二晚逮捕了一名男子。", "警方周二晚释放了一名男子。"),
  ]

  /// A pair among other sentences, as it would stand in articles.
  private func statements(_ language: LanguageTag, _ one: String, _ other: String) -> Statements {
    let others =
      language == .english
      ? ["The mayor spoke on Friday.", "Shops were shut.", "Nobody was hurt in the town."]
      : ["市长周五发表讲话。", "商铺停业。", "无人受伤。"]
    let texts = [one, other] + others
    return Statements(texts, languages: texts.map { _ in language })
  }

  @Test("the same in other words is the same", arguments: same)
  func sameness(language: LanguageTag, one: String, other: String) {
    let statements = statements(language, one, other)
    #expect(statements.saySame(0, 1) && statements.saySame(1, 0))
    #expect(statements.same(as: 0) == [1])
  }

  @Test("two facts with like words are two facts", arguments: different)
  func difference(language: LanguageTag, one: String, other: String) {
    let statements = statements(language, one, other)
    #expect(!statements.saySame(0, 1) && !statements.saySame(1, 0))
  }

  @Test("Simplified and Traditional Chinese say the same")
  func scripts() {
    let statements = Statements(
      ["全国最长的电车线路周一在北港市开通，全长23公里。", "北港市週一開通一條全長23公里的電車線路，這是全國最長的電車線路。", "無人受傷。"],
      languages: [.simplifiedChinese, .traditionalChinese, .traditionalChinese])
    #expect(statements.same(as: 0) == [1])
  }

  @Test("sentences of two languages are never the same")
  func languages() {
    let statements = Statements(["AI 2026", "AI 2026"], languages: [.english, .french])
    #expect(!statements.saySame(0, 1))
  }

  @Test("sentences without a term are alike to none")
  func noTerms() {
    let statements = Statements(["…", "…", "?!"], languages: [.english, .english, .english])
    #expect(statements.same(as: 0).isEmpty && statements.cosines(of: 1).isEmpty)
  }
}
