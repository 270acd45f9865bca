import RectoText
import Testing

@testable import RectoAlign

/// Harvests a few segments.
private func harvest(
  _ texts: [(String, String)], lexicon: [(String, String)] = [], atLeast minimum: Double = 0.6
) -> [HarvestedTerm] {
  TermHarvester(
    source: .english, target: .simplifiedChinese,
    lexicon: lexicon.isEmpty ? nil : TableLexicon(pairs: lexicon),
    options: HarvestOptions(minimumScore: minimum)
  ).terms(in: texts.map { AlignedText($0.0, $0.1) }) { _ in }
}

private func pairs(_ terms: [HarvestedTerm]) -> [String] {
  terms.map { "\($0.source)=\($0.target)" }.sorted()
}

@Suite struct TermHarvesterTests {
  @Test(
    "a name is found by its reading with exactly its words and characters",
    arguments: [
      ("Mayor Li Minghua said no.", "市长李明华说不行。", "Li Minghua=李明华"),
      ("\"No,\" said Ouyang Yun.", "欧阳云说：“不行。”", "Ouyang Yun=欧阳云"),
      ("We met Minghua Li's brother.", "我们见到了李明华的弟弟。", "Minghua Li=李明华"),
      ("Ch'en Hsiang-tung wrote it.", "这是陈向东写的。", "Ch'en Hsiang-tung=陈向东"),
      ("Trains from Luoyang were late.", "来自洛阳的列车晚点。", "Luoyang=洛阳"),
      ("He lives in Xi'an with Cheng'en.", "他住在西安。", "Xi'an=西安"),
      ("Yesterday Lin Hai left Hailing County.", "昨天林海离开了海陵县。", "Lin Hai=林海"),
    ])
  func readings(english: String, chinese: String, pair: String) throws {
    let found = harvest([(english, chinese)])
    #expect(pairs(found).contains(pair))
    #expect(found.first { "\($0.source)=\($0.target)" == pair }?.evidence.first == .reading)
  }

  @Test("what else stands in the sentence is no name")
  func nothingElse() throws {
    let found = harvest([
      ("In March, Professor Lin Hai and two students found it.", "三月，林海教授和两名学生找到了它。"),
      ("On Tuesday the Mayor spoke.", "市长周二讲话。"),
      ("She can ban long men.", "她可以禁止长龙门。"),
    ])
    #expect(pairs(found) == ["Lin Hai=林海"])
    #expect(found.first?.kind == .person)
    #expect(found.first?.example == 0)
  }

  @Test(
    "words of classes make a reading the name of a place or an institution",
    arguments: [
      ("The road to Hailing County was shut.", "通往海陵县的公路封闭了。", "Hailing County=海陵县", "place"),
      ("She grew up in Li County.", "她在理县长大。", "Li County=理县", "place"),
      ("It rains in Hailing district.", "海陵区在下雨。", "Hailing district=海陵区", "place"),
      ("Hailing University said so.", "海陵大学这样说。", "Hailing University=海陵大学", "institution"),
      (
        "It is at the University of Hailing.", "它在海陵大学。", "University of Hailing=海陵大学",
        "institution"
      ),
      ("Shares in Bank of Hailing fell.", "海陵银行的股价下跌。", "Bank of Hailing=海陵银行", "company"),
      ("She went to Hailing.", "她去了海陵县。", "Hailing=海陵县", "place"),
    ])
  func classes(english: String, chinese: String, pair: String, kind: String) throws {
    let found = harvest([(english, chinese)])
    #expect(pairs(found) == [pair])
    #expect(found.first?.kind.rawValue == kind)
  }

  @Test("a mayor is no part of the town that he is mayor of")
  func mayor() throws {
    #expect(pairs(harvest([("The mayor of Hailing left.", "海陵市长离开了。")])) == ["Hailing=海陵"])
  }

  @Test("where English says city of, the city is no part of the Chinese name")
  func cityOf() throws {
    #expect(pairs(harvest([("The city of Hailing grew.", "海陵市扩大了。")])) == ["Hailing=海陵"])
  }

  @Test("a surname that is a word besides is part of the name, and no name otherwise")
  func surnameThatIsAWord() throws {
    let found = harvest([
      ("He Haiyan was late.", "何海燕迟到了。"), ("He was late.", "他迟到了。"),
      ("Both left, and He Long too.", "两人和贺龙都离开了。"), ("Zheng He sailed.", "郑和出海了。"),
    ])
    #expect(pairs(found) == ["He Haiyan=何海燕", "He Long=贺龙", "Zheng He=郑和"])
  }

  @Test("a character for a direction or a saint belongs to the sound behind it")
  func prefixes() throws {
    let found = harvest([
      ("It opened in St Kassand on Monday.", "它周一在圣卡桑德开业。"),
      ("West Kassandia is known for it.", "西卡桑迪亚以此闻名。"),
    ])
    #expect(pairs(found) == ["St Kassand=圣卡桑德", "West Kassandia=西卡桑迪亚"])
  }

  @Test("two names that and joins are two")
  func joined() throws {
    let found = harvest([("Viktor Kassandi and Lin Hai met.", "维克多·卡桑迪和林海会面。")])
    #expect(pairs(found) == ["Lin Hai=林海", "Viktor Kassandi=维克多·卡桑迪"])
  }

  @Test("names are found by the translations of their words, in any order")
  func glosses() throws {
    let lexicon = [("海上", "maritim"), ("救助", "rescu"), ("海洋", "ocean")]
    let found = harvest(
      [
        ("He leads the Maritime Rescue Association.", "他领导海上救助协会。"),
        ("The Association for Rescue was founded.", "成立了救助协会。"),
      ], lexicon: lexicon)
    #expect(
      pairs(found) == ["Association for Rescue=救助协会", "Maritime Rescue Association=海上救助协会"])
    #expect(found.allSatisfy { $0.evidence == [.gloss] && $0.kind == .institution })
    #expect(harvest([("The Rescue failed.", "救助失败了。")], lexicon: lexicon).isEmpty)
  }

  @Test("foreign names are found by their sound, the given name with them")
  func sounds() throws {
    let found = harvest([
      ("We met Viktor Kassandi at the station.", "我们在车站见到了维克多·卡桑迪。"),
      ("Critics praised Marta Lindström again.", "评论家再次称赞林德斯特伦。"),
    ])
    #expect(pairs(found) == ["Marta Lindström=林德斯特伦", "Viktor Kassandi=维克多·卡桑迪"])
    #expect(found.allSatisfy { $0.evidence == [.sound] && $0.kind == .person })
  }

  @Test(
    "an alias is what remains of a bracket without the words that lead it in",
    arguments: [
      ("海陵银行（英文简称HLB）", "HLB"), ("海陵银行（以下简称“海陵”）说", "海陵"),
      ("海陵银行（英文名：Hailing Bank）", "Hailing Bank"),
      ("海陵银行 (HLB)", "HLB"), ("海陵银行（简称）", "简称"), ("海陵银行（图）", "图"), ("海陵银行（2014年）", nil),
      ("海陵银行说（HLB）", nil),
    ] as [(String, String?)])
  func alias(_ text: String, _ expected: String?) {
    #expect(BracketAliases.alias(in: text, after: "海陵银行".utf8.count) == expected)
  }

  @Test("an English alias loses the words that lead it in")
  func englishAlias() {
    let text = "Hailing Bank (also known as HLB) and Hailing Bank (a remark)"
    #expect(BracketAliases.alias(in: text, after: 12) == "HLB")
    #expect(BracketAliases.alias(in: text, after: 49) == nil)
  }

  @Test("what stands in brackets behind a name is an alias, or proves the pair")
  func brackets() throws {
    let found = harvest([
      ("Hailing Bank (HLB) fell.", "海陵银行（HLB）下跌。"),
      ("We met Viktor Kassandi.", "我们见到了维克多·卡桑迪（Viktor Kassandi）。"),
      ("It was Lin Hai (2012).", "那是林海（2012）。"),
    ])
    #expect(found.first { $0.target == "海陵银行" }?.aliases == ["HLB"])
    #expect(found.first { $0.target == "林海" }?.aliases == [])
    let sound = try #require(found.first { $0.source == "Viktor Kassandi" })
    #expect(sound.evidence == [.bracket, .sound] && sound.aliases.isEmpty)
  }

  @Test("what nothing explains is found by standing in the same segments, to its ends")
  func cooccurrence() throws {
    let others = (1...20).map { ("The tram number \($0) was late.", "电车晚点，第\($0)次了。") }
    let found = harvest(
      others + [
        ("Shares in Northway fell.", "北途股价下跌。"), ("They work for Northway.", "他们在北途工作。"),
        ("Northway hired forty people.", "北途招聘了四十人。"),
      ])
    #expect(pairs(found) == ["Northway=北途"])
    let pair = try #require(found.first)
    #expect(pair.evidence == [.cooccurrence])
    #expect(pair.counts == .init(together: 3, source: 3, target: 3))
  }

  @Test("with Chinese first the pairs are the same, turned round")
  func reversed() throws {
    let harvester = TermHarvester(source: .simplifiedChinese, target: .english)
    let found = harvester.terms(in: [AlignedText("市长李明华说不行。", "Mayor Li Minghua said no.")])
    #expect(pairs(found) == ["李明华=Li Minghua"])
  }

  @Test("two languages without Chinese are not harvested, and Japanese is no Chinese")
  func languages() {
    #expect(TermHarvester.supports(.english, .traditionalChinese))
    #expect(!TermHarvester.supports(.english, .german))
    #expect(!TermHarvester.supports(.japanese, .simplifiedChinese))
    let harvester = TermHarvester(source: .english, target: .german)
    #expect(harvester.terms(in: [AlignedText("Berlin", "Berlin")]).isEmpty)
  }

  @Test("what progress throws stops the harvest")
  func stopping() {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try TermHarvester(source: .english, target: .simplifiedChinese)
        .terms(in: [AlignedText("Lin Hai", "林海")]) { _ in throw Stop() }
    }
  }
}

@Suite struct FoundTermsTests {
  @Test("all that longer forms of a place's name were counted comes down to the shortest")
  func longForms() {
    var found = FoundTerms()
    found.add(
      [("海陵", 1), ("海陵市", 2), ("海陵市区", 4)].map { han, count in
        Cooccurrence.Pair(
          latin: "Hailing", han: han, score: 0.9,
          counts: LogLikelihood(both: count, first: count, second: count, all: 20), example: 0)
      })
    let terms = found.terms(
      in: Array(repeating: ("Hailing", "海陵"), count: 20), atLeast: 0.6, isReversed: false)
    #expect(terms.map(\.target) == ["海陵"])
    #expect(terms.map(\.counts.together) == [7])
  }
}

@Suite struct LatinWordsTests {
  @Test("possessives, initials and hyphens are understood, and sentences begin anew")
  func words() {
    let latin = LatinWords("Li Minghua’s J. K. Hsiang-tung. The end")
    #expect(
      latin.words.map(\.text) == ["Li", "Minghua", "J", "K", "Hsiang", "tung", "The", "end"])
    #expect(latin.words.map(\.joint)[2] == .broken && latin.words.map(\.joint)[3] == .space)
    #expect(latin.words[5].joint == .hyphen)
    #expect(
      latin.words.map(\.startsSentence) == [true, false, false, false, false, false, true, false])
    #expect(latin.text(0..<2) == "Li Minghua" && latin.text(2..<6) == "J. K. Hsiang-tung")
  }
}

@Suite struct LogLikelihoodTests {
  @Test("independent things have none, things that stand together much")
  func ratio() {
    #expect(abs(LogLikelihood(both: 1, first: 10, second: 10, all: 100).ratio) < 1e-9)
    // 2 · (5 ln 5 + 95 ln 95 − …) over the table 5, 0, 0, 95.
    let together = LogLikelihood(both: 5, first: 5, second: 5, all: 100)
    #expect(abs(together.ratio - 39.7030) < 1e-3)
    #expect(together.dice == 1)
  }

  @Test(
    "of two forms of which one is the start of the other and stands nowhere else, the whole one stays"
  )
  func clipped() {
    var found = FoundTerms()
    func pair(_ han: String, both: Int) -> Cooccurrence.Pair {
      Cooccurrence.Pair(
        latin: "Calvonia", han: han, score: 0.8,
        counts: LogLikelihood(both: both, first: 3, second: 3, all: 3), example: 0)
    }
    found.add([pair("卡尔沃尼", both: 1), pair("卡尔沃尼亚", both: 2)])
    let texts = [
      ("Calvonia won.", "卡尔沃尼亚赢了。"), ("Calvonia lost.", "卡尔沃尼亚输了。"), ("Calvonia left.", "卡尔沃尼亚走了。"),
    ]
    #expect(
      found.terms(in: texts, atLeast: 0.6, isReversed: false).map(\.target) == ["卡尔沃尼亚"])
    // Where the short form stands alone, both are forms.
    let free = texts + [("Calvonia paid.", "卡尔沃尼付了钱。")]
    #expect(
      Set(found.terms(in: free, atLeast: 0.6, isReversed: false).map(\.target))
        == ["卡尔沃尼", "卡尔沃尼亚"])
  }
}
