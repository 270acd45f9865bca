import RectoText
import Reference
import Testing

@Suite struct NameKeysTests {
  @Test(
    "all spellings of a name have a key in common",
    arguments: [
      "Qi Xiangdong", "Qi Xiang-dong", "QI Xiangdong", "qixiangdong", "Qí Xiàngdōng", "齐向东",
      "齊向東", "Xiangdong Qi", "Xiang-Dong QI", "Ch'i Hsiang-tung", "Qi2 Xiang4dong1",
      "Ｑｉ Ｘｉａｎｇｄｏｎｇ", "Qi, Xiangdong",
    ])
  func common(_ spelling: String) {
    #expect(Romanizer.keys(of: spelling).contains("qixiangdong"))
  }

  @Test(
    "ü is found however it was typed",
    arguments: ["Lü Bu", "Lyu Bu", "LV BU", "Lu Bu", "Lǚ Bù", "吕布", "呂布", "Bu Lyu"])
  func umlaut(_ spelling: String) {
    #expect(Romanizer.keys(of: spelling).contains("lubu"))
  }

  @Test("the first key is the text's own, and keys are distinct and few")
  func order() {
    for text in ["单雄信", "Xiangdong Qi", "Mao Tse-tung", "重重重重", "Å", ""] {
      let keys = Romanizer.keys(of: text)
      #expect(keys.first ?? "" == Romanizer.readingKey(text))
      #expect(Set(keys).count == keys.count && keys.count <= 24)
    }
    #expect(Romanizer.keys(of: "单雄信").contains("shanxiongxin"))
    #expect(Romanizer.keys(of: "单雄信").contains("danxiongxin"))
  }

  @Test("initials give no key but their letters")
  func initials() {
    #expect(Romanizer.keys(of: "QAX") == ["qax"])
    #expect(!Romanizer.keys(of: "奇安信").contains("qax"))
  }

  @Test("a person's key reads the surname as one")
  func person() {
    #expect(Romanizer.personKey("单雄信") == "shanxiongxin")
    #expect(Romanizer.personKey("Shan Xiongxin") == "shanxiongxin")
    #expect(Romanizer.personKey("西安") == "xian")
  }

  @Test("any likely reading of any name is found under a key of its characters")
  func property() {
    var random = SplitMix(11)
    let pool = Array("王单曾解吕尉欧林海重乐长行安娥平东信国藩女绿陈齐向")
    for _ in 0..<300 {
      let count = Int.random(in: 2...3, using: &random)
      let name = String((0..<count).map { _ in pool.randomElement(using: &random) ?? "王" })
      let keys = Romanizer.keys(of: name)
      for reading in Romanizer.nameReadings(of: name, limit: 3) {
        var spellings = [reading.marked, reading.plain, reading.passport]
        if reading.parts.count == 2 {
          let words = reading.parts.map { $0.map(\.letters).joined() }
          spellings.append("\(words[1]) \(words[0])")
        }
        for spelling in spellings {
          let isFound = !Set(Romanizer.keys(of: spelling)).isDisjoint(with: keys)
          #expect(isFound, "\(name): \(spelling)")
        }
      }
    }
  }
}
