import RectoText
import Testing

@Suite struct NameReadingTests {
  @Test(
    "surnames are read as surnames, and names spelled as names are",
    arguments: [
      ("单雄信", "Shàn Xióngxìn"), ("單雄信", "Shàn Xióngxìn"), ("曾国藩", "Zēng Guófān"),
      ("解缙", "Xiè Jìn"), ("仇英", "Qiú Yīng"), ("查良镛", "Zhā Liángyōng"), ("任天", "Rén Tiān"),
      ("区大林", "Ōu Dàlín"), ("朴正山", "Piáo Zhèngshān"), ("华清", "Huà Qīng"), ("葉問", "Yè Wèn"),
      ("尉迟恭", "Yùchí Gōng"), ("尉遲恭", "Yùchí Gōng"), ("长孙无忌", "Zhǎngsūn Wújì"),
      ("万俟林", "Mòqí Lín"), ("欧阳娜娜", "Ōuyáng Nànà"), ("歐陽修", "Ōuyáng Xiū"),
      ("司马迁", "Sīmǎ Qiān"), ("欧阳", "Ōuyáng"), ("王安石", "Wáng Ānshí"), ("林西安", "Lín Xī'ān"),
      ("陈娥", "Chén É"), ("西安", "Xī'ān"), ("吕布", "Lǚ Bù"), ("尉平", "Wèi Píng"),
      ("王长安", "Wáng Cháng'ān"), ("阿里・巴巴", "Ālǐ Bābā"), (" 林 海 ", "Lín Hǎi"),
    ])
  func best(_ name: String, reading: String) {
    #expect(Romanizer.nameReadings(of: name).first?.marked == reading)
  }

  @Test("other readings follow, each once")
  func others() {
    let readings = Romanizer.nameReadings(of: "曾乐").map(\.marked)
    #expect(readings.prefix(3) == ["Zēng Lè", "Céng Lè", "Zēng Yuè"])
    #expect(Set(readings).count == readings.count)
    #expect(
      Romanizer.nameReadings(of: "柏林海").prefix(2).map(\.marked) == ["Bǎi Línhǎi", "Bó Línhǎi"])
    #expect(Romanizer.nameReadings(of: "曾乐", limit: 1).count == 1)
    #expect(Romanizer.nameReadings(of: "曾乐", limit: 0).isEmpty)
  }

  @Test("plain and passport spellings")
  func spellings() {
    let reading = Romanizer.nameReadings(of: "吕绿").first
    #expect(reading?.plain == "Lü Lü")
    #expect(reading?.passport == "Lyu Lyu")
    #expect(reading?.parts.map { $0.map(\.tone) } == [[3], [4]])
  }

  @Test(
    "what is not characters alone has no readings",
    arguments: ["", " ", "·", "Qi", "齐Q", "齐1", "ジ"])
  func none(_ text: String) {
    #expect(Romanizer.nameReadings(of: text).isEmpty)
  }

  @Test("a long text is no hostile one")
  func long() {
    let text = String(repeating: "重", count: 2_000)
    #expect(Romanizer.nameReadings(of: text, limit: 3).count == 3)
    #expect(Romanizer.pinyin(text).utf8.count > 2_000)
  }
}
