import RectoText
import Reference
import Testing

@Suite struct TokenizerTests {
  @Test(
    "terms are folded words, pairs and triples",
    arguments: [
      ("", []), (" \n", []), ("…!?", []), ("Resuming talks", ["resum", "talks"]),
      ("Regulators regulated.", ["regul", "regul"]), ("降息25个基点", ["降息", "25", "个基", "基点"]),
      ("GDP ＧＤＰ", ["gdp", "gdp"]),
      // Apostrophes and hyphens part words; numbers and underscores stay in one.
      ("don't", ["don", "t"]), ("l’homme", ["l", "homme"]), ("semi-final", ["semi", "final"]),
      ("3.5 m²", ["3", "5", "m²"]),
      ("snake_case", ["snake"]), ("①", ["①"]),
      // Marks stay with their letters.
      ("été", ["été"]), ("हिंदी भाषा", ["हिंदी", "भाषा"]), ("مُحَمَّد", ["مُحَم"]), ("Москва́", ["москв"]),
      // Pairs of Han, Hiragana and Hangul; a lone character; Katakana words; what stands between parts them.
      ("央行降息", ["央行", "行降", "降息"]), ("港", ["港"]), ("港口", ["港口"]), ("央行、港口", ["央行", "港口"]),
      ("奇安信QAX报", ["奇安", "安信", "qax", "报"]),
      ("さくら", ["さく", "くら"]), ("らーめん", ["らー", "ーめ", "めん"]), ("データ", ["データ"]), ("コンピューター", ["コンピュー"]),
      ("ﾃﾞｰﾀの", ["データ", "の"]), ("ーー", ["ーー"]), ("AIモデル", ["ai", "モデル"]),
      ("한국어 말", ["한국", "국어", "말"]), ("𠮷野家", ["𠮷野", "野家"]),
      // Triples of letters with their marks; digits are words.
      ("ก่อน", ["ก่อน"]), ("ธนาคาร", ["ธนา", "นาค", "าคา", "คาร"]), ("ນາ", ["ນາ"]), ("ខ្មែរ", ["ខ្មែរ"]),
      ("ភាសាខ្មែរ", ["ភាសាខ្មែ", "សាខ្មែរ"]),
      ("မြန်မာ", ["မြန်မာ"]), ("ပ္ပမက", ["ပ္ပမက"]), ("၁၂ခု", ["၁၂", "ခု"]), ("ปี๒๕", ["ปี", "๒๕"]),
      ("👍🏽 ok", ["ok"]), ("か\u{3099}ん", ["がん"]), ("漢\u{301}字", ["漢\u{301}字"]),
      ("\u{301}", ["\u{301}"]),
    ])
  func terms(_ text: String, expected: [String]) {
    let terms = Tokenizer.terms(in: text, stem: 5)
    #expect(terms.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
  }

  @Test("without a stem words are whole")
  func whole() {
    #expect(Tokenizer.terms(in: "Resuming コンピューター") == ["resuming", "コンピューター"])
  }

  @Test("terms are made of what the text holds, and never empty", arguments: 0..<4)
  func hostile(_ seed: UInt64) {
    var texts = HostileText(seed)
    for _ in 0..<200 {
      let text = texts.next(length: 30)
      let folded = Array(Folding.fold(text).unicodeScalars)
      for term in Tokenizer.terms(in: text) {
        let scalars = Array(term.unicodeScalars)
        #expect(!scalars.isEmpty)
        let isPart = folded.indices.contains { folded[$0...].starts(with: scalars) }
        #expect(isPart, "\(scalars) of \(folded)")
      }
    }
  }
}
