import RectoText
import Reference
import Testing

@Suite struct NameMatcherTests {
  @Test(
    "a spelling that can be a reading says how, and how well",
    arguments: [
      ("齐向东", "Qi Xiangdong", ReadingMatch.Kind.pinyin, 1.0),
      ("齊向東", "Qi Xiangdong", .pinyin, 1), ("齐向东", "qixiangdong", .pinyin, 1),
      ("齐向东", "QI Xiang-dong", .pinyin, 1), ("齐向东", "Qí Xiàngdōng", .pinyin, 1),
      ("齐向东", "Qi2 Xiang4dong1", .pinyin, 1), ("奇安信", "Qi'anxin", .pinyin, 1),
      ("尉迟恭", "Yuchi Gong", .pinyin, 1), ("西安", "Xi'an", .pinyin, 1), ("西安", "xian", .pinyin, 1),
      ("吕布", "Lü Bu", .pinyin, 1), ("吕布", "Lyu Bu", .pinyin, 1), ("吕布", "LV BU", .pinyin, 1),
      ("齐向东", "Xiangdong Qi", .surnameLast, 0.95), ("齐向东", "Xiang Dong Qi", .surnameLast, 0.95),
      ("欧阳娜娜", "Nana Ouyang", .surnameLast, 0.95),
      ("欧阳娜娜", "Na Na Ou Yang", .surnameLast, 0.95),
      ("齐向东", "Ch'i Hsiang-tung", .wadeGiles, 0.85), ("周恩来", "Chou En-lai", .wadeGiles, 0.85),
      ("毛泽东", "Mao Tse-tung", .wadeGiles, 0.85), ("曾国藩", "Tseng Kuo-fan", .wadeGiles, 0.85),
      ("齐向东", "Qi X.D.", .initials, 0.5), ("齐向东", "X. Qi", .initials, 0.4),
      ("奇安信", "QAX", .initials, 0.3), ("奇安信", "Q.A.X.", .initials, 0.3),
      ("齐向东", "Xiangdong", .givenName, 0.5), ("齐东", "Dong", .givenName, 0.2),
      ("齐向东", "Qi", .surname, 0.3),
    ])
  func kinds(_ name: String, _ latin: String, _ kind: ReadingMatch.Kind, _ score: Double) throws {
    let match = try #require(NameReading.match(of: latin, for: name))
    #expect(match.kind == kind)
    #expect(abs(match.score - score) < 1e-9, "\(match.score)")
  }

  @Test("what is rarer, wrong or left out costs")
  func order() throws {
    func score(_ latin: String, _ name: String) throws -> Double {
      try #require(NameReading.match(of: latin, for: name), "\(latin) \(name)").score
    }
    #expect(try score("Dan Xiongxin", "单雄信") < score("Shan Xiongxin", "单雄信"))
    #expect(try score("Lu Bu", "吕布") < score("Lü Bu", "吕布"))
    #expect(try score("Qì Xiángdōng", "齐向东") < score("Qi Xiangdong", "齐向东"))
    #expect(try score("Lin Yue", "林乐") < score("Lin Le", "林乐"))
    #expect(try score("Bo Linhai", "柏林海") < score("Bai Linhai", "柏林海"))
    #expect(try score("Chi Hsiang-tung", "齐向东") < score("Ch'i Hsiang-tung", "齐向东"))
    #expect(try score("Hsiang-tung Ch'i", "齐向东") < score("Ch'i Hsiang-tung", "齐向东"))
    #expect(try score("Qi", "齐向东") < score("Xiangdong", "齐向东"))
  }

  @Test(
    "what cannot be a reading is none",
    arguments: [
      ("齐向东", "Qi Xiangnan"), ("齐向东", "Qi Xi'angdong"),
      ("陈大文", "Chan Tai-man"), ("奇安信", "qax"), ("奇安信", "QX"),
      ("齐向东", ""), ("齐向东", "-"), ("", "Qi"), ("Qi", "Qi"), ("齐A", "Qi A"),
      ("世界银行", "World Bank"), ("卢布", "Lü Bu"), ("刘洋", "Peng Liyuan"),
      ("齐向东", "Qi Xiangdong 东"), ("齐向东", "Qi6 Xiangdong"), ("齐向东", "Qi Xiangdong 2"),
    ])
  func none(_ name: String, _ latin: String) {
    #expect(NameReading.match(of: latin, for: name) == nil)
  }

  @Test("the best reading of any characters is one, in every spelling")
  func property() throws {
    var random = SplitMix(5)
    for _ in 0..<500 {
      let name = Self.name(of: 1...4, &random)
      let reading = try #require(Romanizer.nameReadings(of: name, limit: 1).first)
      let matcher = try #require(NameMatcher(name))
      for spelling in [reading.marked, reading.plain, reading.passport, reading.plain.uppercased()]
      {
        let match = try #require(matcher.match(spelling), "\(name) \(spelling)")
        #expect(match.kind == .pinyin && match.score == 1, "\(name) \(spelling)")
      }
      // Without regard to the surname it may be the second way to read one.
      #expect(try #require(matcher.match(Romanizer.pinyin(name))).score >= 0.8, "\(name)")
    }
  }

  @Test("letters are a reading exactly if some choice of readings spells them")
  func twin() {
    var random = SplitMix(6)
    var hits = 0
    // Few characters, so that letters of one name can be parted into another's.
    let pool = Array("西安先向饭干肝方昂单重行")
    for _ in 0..<1_000 {
      let names = (0..<2).map { _ in
        let count = Int.random(in: 1...3, using: &random)
        return String((0..<count).map { _ in pool.randomElement(using: &random) ?? "西" })
      }
      var latin = Romanizer.syllables(of: Bool.random(using: &random) ? names[0] : names[1])
        .map { $0.readings.randomElement(using: &random)?.key ?? "" }.joined()
      if Int.random(in: 0..<4, using: &random) == 0 { latin.removeLast() }
      var ways: Set<String> = [""]
      for character in Romanizer.syllables(of: names[0]) {
        ways = Set(ways.flatMap { way in character.readings.map { way + $0.key } })
      }
      let isReading = NameReading.match(of: latin, for: names[0])?.kind == .pinyin
      hits += isReading ? 1 : 0
      #expect(isReading == ways.contains(latin), "\(names[0]) \(latin)")
    }
    #expect((300..<700).contains(hits))
  }

  @Test("hostile input is refused or answered, and never traps")
  func hostile() {
    let long = String(repeating: "a", count: 4_000)
    let latins = [
      long, String(repeating: "a ", count: 2_000), "\u{0}", "\u{301}\u{301}", "1234",
      "a\u{301}\u{301}1", "İ", "ﬀ", "'''", long + "1", String(repeating: "a-", count: 2_000),
    ]
    for latin in latins {
      for name in ["安", "阿阿阿", String(repeating: "阿", count: 1_000), "····", "𠀀𠀀", "㐀·𠀀"] {
        if let match = NameReading.match(of: latin, for: name) {
          #expect(match.score > 0 && match.score <= 1)
        }
        #expect(Romanizer.keys(of: name).count <= 24)
      }
      #expect(Romanizer.keys(of: latin).count <= 24)
    }
    let name = String(repeating: "阿", count: 4_000)
    #expect(NameReading.match(of: long, for: name)?.kind == .pinyin)
  }

  private static func name(of length: ClosedRange<Int>, _ random: inout SplitMix) -> String {
    var name = String.UnicodeScalarView()
    let count = Int.random(in: length, using: &random)
    while name.count < count {
      let value = UInt32.random(in: 0x4E00..<0x9FA6, using: &random)
      guard let scalar = Unicode.Scalar(value),
        let first = Romanizer.syllables(of: String(scalar)).first?.readings.first,
        first.letters.contains(where: "aeiouü".contains)
      else { continue }
      name.append(scalar)
    }
    return String(name)
  }
}
