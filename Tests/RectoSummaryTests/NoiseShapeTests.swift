import RectoText
import Testing

@testable import RectoSummary

@Suite struct NoiseShapeTests {
  private func classes(
    _ text: String, _ language: LanguageTag = .english, title: String? = nil
  ) -> [NoiseClass?] {
    let document = Document(text, language: language, title: title)
    let sentences = document.sentences()
    var byBlock: [Int: [NoiseClass?]] = [:]
    for (sentence, noise) in zip(sentences, document.noiseClasses) {
      byBlock[sentence.block, default: []].append(noise)
    }
    return document.blocks.indices.map { block in
      let all = byBlock[block] ?? []
      return all.contains(nil) ? nil : all.first ?? nil
    }
  }

  @Test("a headline of another story is dropped where sentences have end marks")
  func headline() {
    let lines = Articles.english + "\nBaker wins prize for rye loaf with walnuts"
    #expect(classes(lines).last == .heading)
    #expect(classes(Articles.chinese + "\n面包师傅凭核桃面包获奖", .simplifiedChinese).last == .heading)
  }

  @Test("one paragraph is enough to know that sentences end with marks")
  func oneParagraph() {
    let article = """
      The harbour reopened on Tuesday after a storm that closed it for three days. Forty ships were \
      waiting outside, the port said.
      Baker wins prize for rye loaf
      Trams stand still on Sunday
      Share
      """
    let found = classes(article)
    #expect(found[0] == nil)
    #expect(found.dropFirst().allSatisfy { $0 != nil })
  }

  @Test(
    "texts without end marks lose nothing",
    arguments: [
      "The tide comes in\nThe gulls go out\nA rope lies coiled\nUpon the quay\n\nThe lamps are lit\nThe boats are home",
      "flour, two cups\nbutter\nthree eggs\na pinch of salt\nlemon peel",
      "ท่าเรือเปิดอีกครั้งในวันอังคาร\nเรือสี่สิบลำรออยู่ข้างนอก\nพายุทำให้ท่าเรือเสียหาย\nการซ่อมแซมใช้เวลาสองวัน",
    ])
  func unmarked(_ text: String) {
    #expect(classes(text).allSatisfy { $0 == nil })
  }

  /// An article whose paragraphs have several sentences.
  private static let paragraphs = [
    "The harbour of Eastmark reopened on Tuesday after a storm. The storm had closed the harbour for three days.",
    "Forty ships were waiting outside the harbour. The ferries of Eastmark sail first, the harbour master said.",
    "The storm broke two cranes of the northern pier. The harbour master said the pier and the cranes cost three million.",
    "The ferries sail again on Wednesday. Ships with fuel wait until the pier and the cranes of the harbour are inspected.",
    "The inspection of the northern pier takes two days. The harbour master said the ferries do not need the pier.",
  ]

  @Test(
    "a lone sentence of another story among paragraphs of several is dropped",
    arguments: [
      "Bakers from seven valleys knead walnut loaves for charity in a mountain village.",
      "Did the goalkeeper really forget his gloves?",
      "Rye Loaf With Walnuts Wins Baking Prize!",
      "their loaves went to schools nearby.",
    ])
  func lone(_ line: String) {
    var lines = Self.paragraphs
    lines.insert(line, at: 3)
    let found = classes(lines.joined(separator: "\n"))
    #expect(found[3] != nil)
    #expect(found.count { $0 != nil } == 1)
  }

  @Test(
    "a lone sentence of this story stays, and so does what somebody says",
    arguments: [
      "Nobody was hurt on the ships and the ferries, the harbour master said.",
      "“Bakers from seven valleys knead walnut loaves for charity in a mountain village.”",
      "Bakers from seven valleys knead walnut loaves for charity in a mountain village.”",
      "So it goes.",
    ])
  func loneOfOwn(_ line: String) {
    var lines = Self.paragraphs
    lines.insert(line, at: 3)
    #expect(classes(lines.joined(separator: "\n")).allSatisfy { $0 == nil })
  }

  @Test("words of grammar make no line kin in any language with a table")
  func grammar() throws {
    let french = [
      "Le port de Belrive a rouvert mardi après une tempête. La tempête avait fermé le port pendant trois jours.",
      "Quarante navires attendaient devant le port. Les ferries de Belrive partent les premiers, a dit le capitaine du port.",
      "La tempête a brisé deux grues du quai nord. Le capitaine du port estime que le quai et les grues coûtent trois millions.",
      "Les ferries partent encore mercredi. Les navires attendent que le quai et les grues du port soient inspectés.",
      "Une boulangère a gagné un concours avec un pain que sa famille fait dans un village.",
      "L’inspection du quai nord dure deux jours. Le capitaine du port dit que les ferries partent sans le quai.",
    ]
    let found = classes(french.joined(separator: "\n"), .french)
    #expect(found.map { $0 == nil } == [true, true, true, true, false, true])
  }

  @Test("the dates of a chronicle are its headings, the date of an article is none")
  func chronicle() {
    let months = ["MARCH 2026.", "APRIL 2026.", "MAY 2026."]
    let dated = zip(months, Self.paragraphs).flatMap { [$0, $1] } + Self.paragraphs.suffix(2)
    let found = classes(dated.joined(separator: "\n"))
    #expect(found.prefix(6).enumerated().allSatisfy { $1 == ($0 % 2 == 0 ? .heading : nil) })
    let one = classes((["12 March 2026"] + Self.paragraphs).joined(separator: "\n"))
    #expect(one.first == .dateline)
  }

  @Test("a meeting keeps its speakers' words")
  func transcript() {
    let text = """
      Chair: Good morning, everybody. Shall we begin?
      Reed: Yes. I have read the report on the pier.
      Chair: What does it say?
      Reed: The pier can be repaired in two weeks. It costs three million.
      Quill: Please share the figures with us.
      Reed: I will send them by email today.
      """
    #expect(classes(text).allSatisfy { $0 == nil })
    let chinese = "主持人：各位早上好，我们现在开始。\n李明：我看了码头的报告。\n记者：报告里怎么说？\n李明：码头两周内可以修好，费用三百万。\n主持人：请把数字分享给大家。"
    #expect(classes(chinese, .simplifiedChinese).allSatisfy { $0 == nil })
  }

  @Test("a list in an article stays: with bullets, and behind a colon")
  func lists() {
    let text = """
      The council decided on Monday what the harbour needs most. It named three works for this year:
      a new northern pier
      two cranes for heavy loads
      lamps along the quay
      The works begin in spring, and the council pays half of the costs. The state pays the other half.
      - no ships on Sundays
      - no fires on the pier
      The rules hold until the works end, the council said in its letter to the captains.
      """
    #expect(classes(text).allSatisfy { $0 == nil })
  }

  @Test(
    "the title is found though it is not the same to the letter",
    arguments: [
      "Harbour city opens its longest tram line | Northaven Post",
      "Harbour City Opens its Longest Tram Line.", "HARBOUR CITY OPENS ITS LONGEST TRAM LINE!",
    ])
  func title(_ line: String) {
    let text = Articles.english.replacing("Harbour city opens its longest tram line", with: line)
    #expect(classes(text, title: "Harbour city opens its longest tram line").first == .title)
  }

  @Test("a title with the name of the site finds the headline without it")
  func siteName() {
    let found = classes(Articles.chinese, .simplifiedChinese, title: "北港市最长电车线路开通_北港新闻网")
    #expect(found.first == .title)
    #expect(found.dropFirst().allSatisfy { $0 == nil })
  }

  @Test(
    "menus, paths and lines of links are navigation in any language",
    arguments: ["Home | News | Harbour | Sport", "Hafen › Verkehr › Straßenbahn", "港口 · 交通 · 电车"])
  func navigation(_ line: String) {
    #expect(classes(line + "\n" + Articles.english).first == .navigation)
  }

  @Test("a paragraph of links is dropped, one with a link in it is not")
  func links() {
    let parts: [(String, Double)] = [
      ("The mayor spoke of the pier at noon.", 0.2), ("Trams run at night on the harbour line.", 0),
      ("The other storm and its costs", 1), ("Ten years of trams on the harbour line.", 1),
    ]
    var (text, blocks) = ("", [Document.Block]())
    for (part, density) in parts {
      let start = text.utf8.count
      text += part
      blocks.append(
        Document.Block(.paragraph, range: start..<text.utf8.count, linkDensity: density))
      text += "\n"
    }
    let document = Document(text, language: .english, title: nil, blocks: blocks)
    let found = document.noiseClasses
    #expect(found[0] == nil && found[1] == nil)
    #expect(found[2] != nil && found[3] != nil)
  }

  @Test("prompts and credits inside a paragraph are dropped alone")
  func insideParagraphs() {
    let text = """
      The pier was repaired in two weeks, and the trams run again. Click here for more pictures. The \
      mayor thanked the workers in a speech at the harbour on Friday. (Reporting by Ada Quill; editing \
      by Tom Reed)
      """
    let document = Document(text, language: .english)
    let found = document.noiseClasses
    #expect(found == [nil, .readMore, nil, .editorCredit])
    let chinese = Document("码头两周内修好，电车恢复运行。市长周五在港口向工人致谢。（责任编辑：林海）", language: .simplifiedChinese)
    let classes = chinese.noiseClasses
    #expect(classes.last == .editorCredit)
    #expect(classes.dropLast().allSatisfy { $0 == nil })
  }

  @Test("a dateline before the first sentence is part of it")
  func dateline() {
    #expect(
      classes("NORTHAVEN, March 3 (Example News) - The trams run again.\n" + Articles.english).first
        == .some(nil))
    #expect(
      classes("示例社北港3月3日电 电车恢复运行，市民在港口庆祝。\n" + Articles.chinese, .simplifiedChinese).first
        == .some(nil))
  }

  @Test("a question about something else between headlines is another story's headline")
  func strangers() {
    let text =
      Articles.english + """

        Baker wins prize for rye loaf
        Can walnuts make bread healthier?
        Ten gardens to see in winter
        """
    #expect(classes(text).suffix(3).allSatisfy { $0 != nil })
  }
}

extension Document {
  /// What the filter finds in each sentence.
  var noiseClasses: [NoiseClass?] {
    let places = sentencePlaces()
    return NoiseFilter(self, places: places, terms: DocumentTerms(places, of: self)).classes
  }
}
