import RectoText
import Reference
import Testing

@testable import RectoAlign

@Suite struct AlignerTests {
  private func ladder(
    _ source: [String], _ target: [String], from: LanguageTag = .german,
    lexicon: (any TranslationLexicon)? = nil
  ) throws -> [String] {
    let alignment = try Aligner(lexicon: lexicon).align(
      source: source, sourceLanguage: from, target: target, targetLanguage: .english)
    return alignment.ladder.split(separator: "\n").map(String.init)
  }

  @Test("every sentence is in one bead, in order, and every figure is sound")
  func invariants() throws {
    var numbers = SplitMix(41)
    for round in 0..<40 {
      let source = numbers.sentences(0...12)
      let target = numbers.sentences(0...12)
      let languages: (LanguageTag, LanguageTag) =
        round % 2 == 0 ? (.english, .german) : (.simplifiedChinese, .english)
      let alignment = try Aligner().align(
        source: source, sourceLanguage: languages.0, target: target, targetLanguage: languages.1)
      #expect(alignment.beads.flatMap(\.source) == Array(source.indices))
      #expect(alignment.beads.flatMap(\.target) == Array(target.indices))
      for bead in alignment.beads {
        #expect(!bead.source.isEmpty || !bead.target.isEmpty)
        #expect(bead.source.count + bead.target.count <= 8)
        #expect((0...1).contains(bead.confidence) && bead.cost.isFinite)
      }
      let again = try Aligner().align(
        source: source, sourceLanguage: languages.0, target: target, targetLanguage: languages.1)
      #expect(again == alignment)
    }
  }

  @Test("sentences that face each other are paired one to one, surely")
  func oneToOne() throws {
    let alignment = try Aligner().align(
      source: [
        "Die Stadt eröffnet am Montag eine Straßenbahn von 23 Kilometern.",
        "Bürgermeisterin Ada Quill dankte 4000 Arbeitern.", "Wann fährt die erste Bahn?",
      ], sourceLanguage: .german,
      target: [
        "The city opens a tram line of 23 kilometres on Monday.",
        "Mayor Ada Quill thanked 4000 workers.", "When does the first tram run?",
      ], targetLanguage: .english)
    #expect(alignment.ladder == "[0]:[0]\n[1]:[1]\n[2]:[2]\n")
    #expect(alignment.beads.allSatisfy { $0.confidence > 0.9 })
  }

  @Test("two sentences that became one are merged, in both directions")
  func merges() throws {
    let two = [
      "Die Bank senkt den Zins um 25 Punkte.", "Das sagte Ada Quill am Montag in Northaven.",
    ]
    let one = [
      "The bank cuts its rate by 25 points, Ada Quill said in Northaven on Monday morning."
    ]
    let next = ("Der Hafen bleibt bis 2030 offen.", "The harbour stays open until 2030.")
    #expect(try ladder(two + [next.0], one + [next.1]) == ["[0,1]:[0]", "[2]:[1]"])
    #expect(
      try ladder(one + [next.1], two + [next.0], from: .english) == ["[0]:[0,1]", "[1]:[2]"])
  }

  @Test("a sentence without a partner stays alone, on either side")
  func alone() throws {
    let places = [
      "Northaven", "Westholm", "Eastmark", "Southford", "Quill", "Reed", "Marlow", "Finch",
    ]
    let target = places.enumerated().map { "In \($1) the harbour paid \(31 + $0) crowns." }
    var source = places.enumerated().map { "In \($1) zahlte der Hafen \(31 + $0) Kronen." }
    source.insert(
      "Der Chor der Gärtner sang bis spät in die Nacht, und niemand wollte nach Hause gehen, weil "
        + "der Wein noch reichte und die Luft am Wasser warm war: so geht es dort jeden Sommer!",
      at: 4)
    let pairs = (0..<9).map { $0 == 4 ? "[4]:[]" : "[\($0)]:[\($0 > 4 ? $0 - 1 : $0)]" }
    #expect(try ladder(source, target) == pairs)
    let reversed = (0..<9).map { $0 == 4 ? "[]:[4]" : "[\($0 > 4 ? $0 - 1 : $0)]:[\($0)]" }
    #expect(try ladder(target, source, from: .english) == reversed)
  }

  @Test("a number tells which neighbour its sentence belongs to")
  func numbers() throws {
    let source = ["Er kam am Abend an.", "Sie bot 450 dafür.", "Alle gingen nach Haus."]
    #expect(
      try ladder(source, ["He came and she bid 450 for it.", "All of them went home."])
        == ["[0,1]:[0]", "[2]:[1]"])
    #expect(
      try ladder(source, ["He came in the evening.", "She bid 450 and all went home."])
        == ["[0]:[0]", "[1,2]:[1]"])
  }

  @Test("a Chinese name tells by its reading which neighbour its sentence belongs to")
  func names() throws {
    let source = ["客人们晚上到了。", "林海出了高价。", "大家都回家去了。"]
    func found(_ target: [String]) throws -> [String] {
      try ladder(source, target, from: .simplifiedChinese)
    }
    #expect(
      try found(["Guests came and Linhai bid a lot.", "All of the people went home."])
        == ["[0,1]:[0]", "[2]:[1]"])
    #expect(
      try found(["Guests came in the evening.", "Linhai bid a lot and all went home."])
        == ["[0]:[0]", "[1,2]:[1]"])
  }

  @Test("names of a document are its words, with what the other side writes for them")
  func documentNames() {
    let cutter = TermCutter(.english, lexicon: nil)
    let names = DocumentNames(
      ["林海到了", "奇安信公司", "齐向东说"], ["Linhai and Qianxin met.", "Qi Xiangdong spoke."],
      cutter: cutter)
    func terms(_ characters: String) -> Set<String> {
      Set(names.entries.filter { $0.characters == characters }.map(\.term))
    }
    #expect(terms("林海") == ["linhai"])
    #expect(terms("奇安信") == ["qianxin"])
    #expect(terms("齐向东") == ["qi", "xiangdong"])
    #expect(terms("公司").isEmpty)
  }

  @Test("an empty side leaves every sentence of the other alone")
  func emptySides() throws {
    #expect(try ladder([], []).isEmpty)
    #expect(try ladder(["Eins.", "Zwei."], []) == ["[0]:[]", "[1]:[]"])
    #expect(try ladder([], ["One.", "Two."]) == ["[]:[0]", "[]:[1]"])
    let alignment = try Aligner().align(
      source: ["Eins."], sourceLanguage: .german, target: [], targetLanguage: .english)
    #expect(alignment.beads.map(\.confidence) == [1])
  }

  @Test("blank lines keep their numbers and take no partner from a sentence")
  func blanks() throws {
    let found = try ladder(
      ["Der Zins fällt auf 25.", "", "Der Hafen schließt 2030."],
      ["The rate falls to 25.", "The harbour closes in 2030."])
    #expect(found == ["[0]:[0]", "[1]:[]", "[2]:[1]"])
  }

  @Test("a lexicon tells what nothing else shows")
  func lexicon() throws {
    let source = ["客人们晚上到了。", "狗在院子里叫。", "大家都回家去了。"]
    let table = TableLexicon(pairs: [("狗在", "dog"), ("回家", "home"), ("客人", "guests")])
    func found(_ target: [String], _ lexicon: (any TranslationLexicon)?) throws -> [String] {
      try ladder(source, target, from: .simplifiedChinese, lexicon: lexicon)
    }
    let (early, late) = (
      ["The guests came, the dog barked.", "All of the people went home."],
      ["The guests came in the evening.", "The dog barked, all went home."]
    )
    #expect(try found(early, table) == ["[0,1]:[0]", "[2]:[1]"])
    #expect(try found(late, table) == ["[0]:[0]", "[1,2]:[1]"])
    #expect(try found(early, nil) == found(late, nil))
  }

  @Test("what is given stays, and the rest is aligned around it")
  func anchors() throws {
    let source = (0..<6).map { "Satz \($0) aus Northaven." }
    let target = (0..<6).map { "Sentence \($0) from Northaven." }
    func ladder(_ anchors: [Anchor]) throws -> [String] {
      try Aligner().align(
        source: source, sourceLanguage: .german, target: target, targetLanguage: .english,
        anchors: anchors
      ).ladder.split(separator: "\n").map(String.init)
    }
    let given = try ladder([Anchor(source: 2..<4, target: 2..<3)])
    #expect(given.prefix(3) == ["[0]:[0]", "[1]:[1]", "[2,3]:[2]"])
    #expect(given.last == "[5]:[5]")
    // A border, and a sentence that is to stay alone; in any order.
    let beads = try Aligner().align(
      source: source, sourceLanguage: .german, target: target, targetLanguage: .english,
      anchors: [Anchor(source: 5..<6, target: 6..<6), Anchor(source: 1..<1, target: 2..<2)]
    ).beads
    #expect(beads.contains { $0.source.upperBound == 1 && $0.target.upperBound == 2 })
    #expect(beads.last?.source == 5..<6 && beads.last?.target.isEmpty == true)
    #expect(beads.last?.confidence == 1)
    // Everything given, beads of any size too.
    #expect(try ladder([Anchor(source: 0..<6, target: 0..<6)]) == ["[0,1,2,3,4,5]:[0,1,2,3,4,5]"])
  }

  @Test(
    "anchors that cannot all hold are refused",
    arguments: [
      [Anchor(source: 0..<2, target: 0..<1), Anchor(source: 1..<3, target: 1..<2)],
      [Anchor(source: 0..<1, target: 2..<3), Anchor(source: 1..<2, target: 0..<1)],
      [Anchor(source: 2..<4, target: 2..<3)],
    ])
  func contradictions(_ anchors: [Anchor]) {
    let texts = ["One.", "Two.", "Three."]
    #expect {
      try Aligner().align(
        source: texts, sourceLanguage: .english, target: texts, targetLanguage: .german,
        anchors: anchors)
    } throws: {
      ($0 as? AlignError)?.code == .contradictoryAnchors
    }
  }

  @Test("a paragraph that starts on both sides tells where a bead ends, when nothing else does")
  func paragraphs() throws {
    let source = ["Eins oder zwei.", "Drei oder vier.", "Acht oder neun."]
    let target = ["Everybody was at home.", "Nobody ever left home."]
    func ladder(_ starts: ParagraphStarts?) throws -> String {
      try Aligner().align(
        source: source, sourceLanguage: .german, target: target, targetLanguage: .english,
        paragraphs: starts
      ).ladder
    }
    let late = try ladder(ParagraphStarts(source: [0, 2], target: [0, 1]))
    let early = try ladder(ParagraphStarts(source: [0, 1], target: [0, 1]))
    #expect(late == "[0,1]:[0]\n[2]:[1]\n")
    #expect(early == "[0]:[0]\n[1,2]:[1]\n")
    // One paragraph says nothing.
    #expect(try ladder(ParagraphStarts(source: [0, 2], target: [0])) == ladder(nil))
  }

  @Test("starts of paragraphs that meet no more than by chance weigh nothing after a pass")
  func unrelatedParagraphs() throws {
    var numbers = SplitMix(77)
    let beads = (0..<400).map {
      Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, cost: 0, confidence: 1)
    }
    func starts() -> Set<Int> { Set((0..<400).filter { _ in Bool.random(using: &numbers) }) }
    let (some, others) = (starts(), starts())
    let single = try #require(BeadShape.all.first { $0.source == 1 && $0.target == 1 })
    func scores(_ target: Set<Int>) throws -> [Float] {
      let scores = try #require(
        ParagraphScores(ParagraphStarts(source: some, target: target), (400, 400), after: beads))
      return (0..<400).map { scores.score($0, $0, single) }
    }
    #expect(try scores(others).allSatisfy { abs($0) < 0.4 })
    // The same ones: every bead gains.
    #expect(try scores(some).allSatisfy { $0 > 0.4 })
  }
}
