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
    #expect(
      NameReadings.tokens(of: ["林海到了", "奇安信公司"], wordsOf: ["Linhai and Qianxin met."])
        == [["linhai"], ["qianxin"]])
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
}
