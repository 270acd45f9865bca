import RectoSummary
import RectoText
import Testing

@Suite struct BriefComposerTests {
  @Test("one article without wishes gives the sentences of its summary")
  func oneArticle() throws {
    for document in Articles.all {
      for length in [SummaryLength.sentences(3), .words(40), .characters(90), .ratio(0.4)] {
        let summary = try document.summary(length: length)
        let brief = try Stories.selection([document], BriefOptions(length: length))
        let chosen = summary.all.indices.filter { summary.all[$0].isSelected }
        #expect(brief.sentences.map(\.place.sentence) == chosen)
        #expect(brief.sentences.allSatisfy { $0.reasons == [.score] })
        let ranked = try Stories.selection([document], BriefOptions(length: length, order: .rank))
        let ranks = ranked.sentences.compactMap { summary.all[$0.place.sentence].rank }
        #expect(ranks == ranks.sorted() && ranks.count == chosen.count)
      }
    }
  }

  @Test("what several articles say stands once, and the others are named beside it")
  func duplicates() throws {
    let brief = try Stories.selection(Stories.english, BriefOptions(length: .sentences(20)))
    let opening = ["1.1", "2.1", "3.3"]
    let compensation = ["1.6", "2.2"]
    for alike in [opening, compensation] {
      let kept = brief.sentences.filter { alike.contains($0.place.description) }
      #expect(kept.count == 1, "\(alike)")
      #expect(
        kept.first.map { $0.alike.map(\.description) + [$0.place.description] }?.sorted() == alike)
    }
    // Two facts with like words are two facts.
    for place in ["1.3", "1.4", "2.5", "3.1", "3.2"] { #expect(brief.ids.contains(place)) }
  }

  @Test("Chinese articles, too")
  func chineseDuplicates() throws {
    let brief = try Stories.selection(Stories.chinese, BriefOptions(length: .sentences(20)))
    #expect(Set(["1.1", "2.1"]).intersection(brief.ids).count == 1)
    #expect(Set(["1.3", "2.3"]).intersection(brief.ids).count == 1)
    #expect(brief.ids.contains("1.2") && brief.ids.contains("2.2"))
  }

  @Test("a word that must be there is there, one that must not is not")
  func words() throws {
    for length in [SummaryLength.sentences(2), .words(40)] {
      let options = BriefOptions(length: length, must: ["rents", "airport"], without: ["Monday"])
      let brief = try Stories.selection(Stories.english, options)
      #expect(brief.ids.contains("3.2") && brief.ids.contains("2.4"))
      #expect(Set(brief.ids).isDisjoint(with: ["1.1", "2.1", "3.3"]))
      #expect(brief.findings.isEmpty)
    }
  }

  @Test(
    "words are found whole, in any form of their stem, and in Chinese anywhere in either script")
  func forms() throws {
    func first(_ documents: [Document], _ word: String) throws -> [BriefFinding] {
      let options = BriefOptions(length: .sentences(4), must: [word])
      return try Stories.selection(documents, options).findings
    }
    for word in ["tram", "TRAMS", "shop owner", "complain", "9 million"] {
      #expect(try first(Stories.english, word).isEmpty, "\(word)")
    }
    for word in ["arbour", "owner shop", "ship"] {
      #expect(try first(Stories.english, word) == [.mustNowhere(word)])
    }
    for word in ["电车", "電車", "补偿", "23公里"] {
      #expect(try first(Stories.chinese, word).isEmpty, "\(word)")
    }
    #expect(try first(Stories.chinese, "机场") == [.mustNowhere("机场")])
  }

  @Test("a word as written is preferred, another form taken where that cannot be had")
  func writtenForms() throws {
    let document = Document(
      "The mayor opened the fair. Ferries leave at noon. The ferry was late. Nobody minded it much.",
      language: .english)
    var options = BriefOptions(length: .sentences(1), must: ["ferry"])
    #expect(try Stories.selection([document], options).ids == ["1.3"])
    options.excluded = [SentenceSelector("3")]
    let brief = try Stories.selection([document], options)
    #expect(brief.ids == ["1.2"] && brief.findings.isEmpty)
  }

  @Test("what cannot be met is said")
  func findings() throws {
    var options = BriefOptions(length: .sentences(1), must: ["rents", "airport"])
    var brief = try Stories.selection(Stories.english, options)
    #expect(brief.sentences.count == 1)
    let one = try #require(brief.findings.first)
    #expect(brief.findings.count == 1)
    #expect(
      [
        .mustTooLong("rents", SentencePlace(article: 2, sentence: 1)),
        .mustTooLong("airport", SentencePlace(article: 1, sentence: 3)),
      ].contains(one))
    options = BriefOptions(length: .sentences(3), must: ["airport"], without: ["tram"])
    brief = try Stories.selection(Stories.english, options)
    #expect(brief.findings == [.mustLeftOut("airport", SentencePlace(article: 1, sentence: 3))])
    options = BriefOptions(length: .sentences(3), query: ["zeppelin tram"])
    brief = try Stories.selection(Stories.english, options)
    #expect(brief.findings == [.queryNowhere("zeppelin")])
    options = BriefOptions(
      length: .sentences(3), without: ["the", "a", "of", "they", "every", "rose"])
    brief = try Stories.selection(Stories.english, options)
    #expect(brief.findings == [.nothingLeft] && brief.sentences.isEmpty)
    options = BriefOptions(length: .words(3))
    brief = try Stories.selection(Stories.english, options)
    guard case .nothingFits(let length, 3)? = brief.findings.first else {
      Issue.record("\(brief.findings)")
      return
    }
    #expect(brief.sentences.count == 1 && length > 3)
  }

  @Test("sentences with words of the query come first")
  func query() throws {
    let options = BriefOptions(length: .sentences(3), query: ["minutes", "night"], order: .rank)
    let brief = try Stories.selection(Stories.english, options)
    #expect(brief.ids.first == "1.4")
    #expect(Set(brief.ids) == ["1.3", "1.4", "2.5"])
    #expect(brief.sentences.first?.reasons == [.query("minutes"), .query("night")])
  }

  @Test("where nothing fits, the sentence with a word that must be there stands")
  func nothingFits() throws {
    let options = BriefOptions(length: .words(3), must: ["airport"])
    let brief = try Stories.selection(Stories.english, options)
    #expect(brief.ids == ["2.4"])
    #expect(brief.findings.count == 1)
    guard case .nothingFits(_, 3)? = brief.findings.first else {
      Issue.record("\(brief.findings)")
      return
    }
  }

  @Test("each word of a query is met on its own")
  func apart() throws {
    let document = Document(
      "The ships wait outside the pier. A ship leaves, and other ships wait. The crane fell over.",
      language: .english)
    let query = BriefOptions(length: .sentences(1), query: ["ship ships"], order: .rank)
    let brief = try Stories.selection([document], query)
    #expect(brief.ids == ["1.2"])
    #expect(brief.sentences.first?.reasons == [.query("ship"), .query("ships")])
    var options = query
    options.length = .sentences(2)
    #expect(try Stories.selection([document], options).sentences.last?.reasons == [.query("ships")])
    let chinese = Document(
      "港口周二重新开放，渡轮先行。香港与港口的航线恢复。起重机倒下了。", language: .simplifiedChinese)
    let both = BriefOptions(length: .sentences(1), query: ["港 港口"], order: .rank)
    #expect(try Stories.selection([chinese], both).ids == ["1.2"])
    #expect(
      try Stories.selection([chinese], BriefOptions(length: .sentences(3), query: ["港 港口"]))
        .findings.isEmpty)
  }

  @Test("a phrase of the query is one word")
  func phrase() throws {
    let options = BriefOptions(length: .sentences(1), query: ["\"tram stops\""])
    #expect(try Stories.selection(Stories.english, options).ids == ["3.1"])
  }

  @Test("locked sentences are taken whatever speaks against them, others beside them")
  func locked() throws {
    var options = BriefOptions(
      length: .sentences(3), without: ["hill"],
      locked: [SentenceSelector("2.3"), SentenceSelector("its trains will")])
    var brief = try Stories.selection(Stories.english, options)
    #expect(brief.sentences.count == 3)
    #expect(Set(brief.ids).isSuperset(of: ["2.3", "2.5"]))
    #expect(brief.findings == [.lockedHas("hill", SentencePlace(article: 1, sentence: 2))])
    #expect(brief.sentences.count { $0.reasons.first == .locked } == 2)

    options = BriefOptions(length: .words(10), locked: [SentenceSelector("1.1")])
    brief = try Stories.selection(Stories.english, options)
    #expect(brief.ids == ["1.1"])
    #expect(brief.findings == [.lockedTooLong(length: 18, budget: 10)])

    options = BriefOptions(
      length: .sentences(5), locked: [SentenceSelector("1.1"), SentenceSelector("2.1")])
    brief = try Stories.selection(Stories.english, options)
    #expect(
      brief.findings == [
        .lockedAlike(
          SentencePlace(article: 0, sentence: 0), SentencePlace(article: 1, sentence: 0))
      ])
    #expect(!brief.ids.contains("3.3"))
  }

  @Test("noise can be locked")
  func lockedNoise() throws {
    let document = Document(
      "The port reopened on Tuesday. Ships wait.\nPhoto: ships outside the port.\nRepairs took a week.",
      language: .english)
    let options = BriefOptions(length: .sentences(2), locked: [SentenceSelector("3")])
    #expect(try Stories.selection([document], options).ids.contains("1.3"))
  }

  @Test("excluded sentences are not there")
  func excluded() throws {
    let all = try Stories.selection(Stories.english, BriefOptions(length: .sentences(3)))
    for id in all.ids {
      let options = BriefOptions(length: .sentences(3), excluded: [SentenceSelector(id)])
      #expect(!(try Stories.selection(Stories.english, options).ids.contains(id)))
    }
    let options = BriefOptions(length: .sentences(20), excluded: [SentenceSelector("THE LINE")])
    #expect(
      Set(try Stories.selection(Stories.english, options).ids).isDisjoint(with: ["1.2", "3.3"]))
  }

  @Test(
    "a wish that names no sentence, several or contradicts another is an error",
    arguments: [
      BriefOptions(length: .sentences(2), locked: [SentenceSelector("9.1")]),
      BriefOptions(length: .sentences(2), locked: [SentenceSelector("1.99")]),
      BriefOptions(length: .sentences(2), locked: [SentenceSelector("3")]),
      BriefOptions(length: .sentences(2), locked: [SentenceSelector("The")]),
      BriefOptions(length: .sentences(2), excluded: [SentenceSelector("Nothing begins so")]),
      BriefOptions(length: .sentences(2), must: ["?!"]),
      BriefOptions(
        length: .sentences(2), locked: [SentenceSelector("1.1")],
        excluded: [SentenceSelector("1.1")]),
    ])
  func errors(options: BriefOptions) throws {
    #expect(throws: BriefError.self) { try Stories.selection(Stories.english, options) }
  }

  @Test("numbers and beginnings are told apart")
  func selectors() {
    #expect(SentenceSelector("2.7") == .number(article: 2, sentence: 7))
    #expect(SentenceSelector("7") == .number(article: nil, sentence: 7))
    #expect(SentenceSelector("2.7 million people") == .beginning("2.7 million people"))
    #expect(SentenceSelector("7.") == .beginning("7."))
    #expect(SentenceSelector("The port") == .beginning("The port"))
  }

  @Test("no articles, and articles without sentences, give an empty brief")
  func empty() throws {
    let options = BriefOptions(length: .sentences(3))
    #expect(try BriefComposer(options).selection(from: []).sentences.isEmpty)
    let blank = [Document(" \n", language: .english), Document("", language: .english)]
    #expect(try Stories.selection(blank, options).sentences.isEmpty)
    #expect(try Stories.selection(blank + [Stories.english[0]], options).sentences.count == 3)
  }
}
