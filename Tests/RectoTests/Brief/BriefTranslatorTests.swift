import Recto
import Reference
import Testing

@Suite struct BriefTranslatorTests {
  private let folder = TemporaryFolder()
  private let article = [
    "The harbour reopened on Tuesday.", "Two ferries waited outside.",
    "Lin Hai praised the pilots.",
  ]

  private func unit(
    _ source: String, _ target: String, context: UnitContext = UnitContext(),
    confidence: Double? = nil
  ) -> TranslationUnit {
    TranslationUnit(
      variants: [
        Variant(source, language: .english), Variant(target, language: .simplifiedChinese),
      ],
      sourceLanguage: .english, context: context,
      origin: UnitOrigin(alignment: confidence.map { _ in "a|b" }, confidence: confidence))
  }

  private func translator(
    _ units: [TranslationUnit], names: [NamePair] = [], terms: [GlossaryTerm] = [],
    to target: LanguageTag = .simplifiedChinese, minimum: Int = 70
  ) throws -> BriefTranslator {
    let memory = try TranslationMemory.create(at: "\(folder.path)/\(folder.names.count).db")
    _ = try memory.add(units)
    _ = try memory.addNames(names)
    _ = try memory.addTerms(terms)
    return try BriefTranslator(MemorySet([.init(memory)]), to: target, minimumScore: minimum)
  }

  private func said(
    _ text: String, by translator: BriefTranslator, in language: LanguageTag = .english
  ) throws -> SentenceTranslation {
    var translator = translator
    return try translator.translation(of: Segment(text, language: language))
  }

  @Test("a sentence that the memory has is exact, in its context a context match")
  func exact() throws {
    let context = UnitContext(previous: .boundary, next: .text(article[1]))
    var translator = try translator([unit(article[0], "港口周二重新开放。", context: context)])
    let said = try [(0, context), (2, UnitContext())].map { number, context in
      try translator.translation(
        of: Segment(article[number], language: .english), context: context)
    }
    #expect(said[0].state == .context && said[0].match?.score == 101)
    #expect(said[0].translation?.text == "港口周二重新开放。" && !said[0].isOpen)
    #expect(said[1].state == .none && said[1].match == nil && said[1].isOpen)
    let alone = try self.said(article[0], by: translator)
    #expect(alone.state == .exact && alone.match?.score == 100 && alone.numbers.isEmpty)
  }

  @Test("a fuzzy match is no translation; its number is adapted and the difference is told")
  func fuzzy() throws {
    let said = try said(
      "The central bank cut its key rate by 50 basis points.",
      by: translator([
        unit("The central bank cut its key rate by 25 basis points.", "央行将关键利率下调25个基点。")
      ]))
    #expect(said.state == .fuzzy && said.translation == nil && said.isOpen)
    #expect(said.match?.adapted?.text == "央行将关键利率下调50个基点。")
    #expect(said.match?.target.text == "央行将关键利率下调25个基点。")
    #expect(said.match?.edits.contains { $0.kind == .replaced } == true)
    #expect(said.numbers.map(\.target) == ["50个基点"])
  }

  @Test("below the minimum there is no match")
  func minimum() throws {
    let units = [unit("Two ferries waited in the rain outside.", "两艘渡轮在雨中等候。")]
    #expect(try said(article[1], by: translator(units, minimum: 50)).state == .fuzzy)
    #expect(try said(article[1], by: translator(units, minimum: 90)).state == .none)
  }

  @Test("a pair that an aligner doubted is open; one that it was sure of, or a person made, is not")
  func unreviewed() throws {
    for (confidence, state) in [
      (0.6, SentenceTranslation.State.doubtful), (0.94, .doubtful), (0.97, .exact), (nil, .exact),
    ] {
      let said = try said(
        article[0], by: translator([unit(article[0], "港口周二重新开放。", confidence: confidence)]))
      #expect(said.state == state && said.isOpen == (state == .doubtful))
      #expect(said.translation?.text == "港口周二重新开放。")
    }
  }

  @Test("what a person confirmed is preferred to a doubted pair, and other translations are told")
  func alternatives() throws {
    let said = try said(
      article[0],
      by: translator([
        unit(article[0], "港口周二关闭。", confidence: 0.6), unit(article[0], "港口周二重新开放。"),
      ]))
    #expect(said.state == .exact && said.match?.target.text == "港口周二重新开放。")
    #expect(said.alternatives.map(\.target.text) == ["港口周二关闭。"])
  }

  @Test("names come with their form in the wanted language; those without one do not")
  func names() throws {
    let names = [
      NamePair(
        names: [
          Segment("Lin Hai", language: .english), Segment("林海", language: .simplifiedChinese),
        ],
        kind: .person),
      NamePair(names: [Segment("pilots", language: .english)], kind: .other),
    ]
    let said = try said(article[2], by: translator([], names: names))
    #expect(said.names.map(\.target) == ["林海"] && said.names.map(\.source) == ["Lin Hai"])
    #expect(said.names.first?.ranges == [0..<7])
    let chinese = try self.said(
      "林海表扬了引航员。", by: translator([], names: names, to: .english), in: .simplifiedChinese)
    #expect(chinese.names.map(\.target) == ["Lin Hai"])
  }

  @Test(
    "terms come with approved and forbidden translations, and a match with a forbidden one says so")
  func terms() throws {
    func term(_ target: String, _ status: TermStatus) -> GlossaryTerm {
      GlossaryTerm(
        source: Segment("rate cut", language: .english),
        target: Segment(target, language: .simplifiedChinese), status: status)
    }
    let text = "The city announced a rate cut."
    let terms = [term("降息", .approved), term("利率下调", .forbidden)]
    let said = try said(
      text, by: translator([unit(text, "该市宣布利率下调。")], terms: terms))
    #expect(said.terms.map(\.term.status) == [.approved, .forbidden])
    #expect(said.forbidden.map(\.term.target.text) == ["利率下调"])
    // Of two translations the one without a forbidden term is taken, though the other is newer.
    var late = unit(text, "该市宣布利率下调。")
    late.history.created = Timestamp("20261123T140500Z")
    let both = try self.said(
      text, by: translator([unit(text, "该市宣布降息。"), late], terms: terms))
    #expect(both.translation?.text == "该市宣布降息。" && both.forbidden.isEmpty)
    #expect(both.alternatives.map(\.target.text) == ["该市宣布利率下调。"])
  }

  @Test(
    "a unit that holds the sentence and the one beside it is told as such, and the sentence stays open"
  )
  func wider() throws {
    let document = Document(
      "Two ferries waited outside. Lin Hai praised the pilots. It rained.\n", language: .english)
    let brief = try Brief(
      [.init(name: "port.txt", document: document)], options: BriefOptions(length: .sentences(3)))
    var translator = try translator([
      unit("Two ferries waited outside. Lin Hai praised the pilots.", "两艘渡轮在外等候，林海表扬了引航员。")
    ])
    let said = try brief.translations(by: &translator)
    #expect(
      said[1]?.state == .wider && said[2]?.state == .wider
        && said[3]?.state == SentenceTranslation.State.none)
    #expect(said[1]?.beside?.after == " Lin Hai praised the pilots." && said[1]?.translation == nil)
    #expect(said[2]?.beside?.before == "Two ferries waited outside. " && said[2]?.isOpen == true)
    #expect(said[2]?.match?.target.text == "两艘渡轮在外等候，林海表扬了引航员。")
    #expect(said[1]?.context.previous == .boundary && said[3]?.context.next == .boundary)
    #expect(said[2]?.context.previous == .text("Two ferries waited outside."))
    let sheet = TranslationSheet(brief, said, to: .simplifiedChinese)
    #expect(sheet.count == 3 && sheet.rows[1].contains("port.txt:1 (1.1)"))
  }

  @Test("both directions work")
  func reversed() throws {
    let said = try said(
      "央行将关键利率下调50个基点。",
      by: translator(
        [unit("The central bank cut its key rate by 25 basis points.", "央行将关键利率下调25个基点。")],
        to: .english), in: .simplifiedChinese)
    #expect(
      said.match?.adapted?.text == "The central bank cut its key rate by 50 basis points.")
  }

  @Test("sentences of the wanted language are not translated")
  func same() throws {
    let translator = try translator([])
    #expect(translator.translates(.english) && !translator.translates(.traditionalChinese))
  }
}
