import RectoText
import Reference
import Testing

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String, _ language: LanguageTag = .english) throws -> [String] {
    let splitter = SentenceSplitter(language: language)
    let utf8 = Array(text.utf8)
    return splitter.ranges(in: text).map { String(decoding: utf8[$0], as: UTF8.self) }
  }

  @Test("sentences run to the start of the next")
  func plain() throws {
    #expect(
      try sentences("One is here. Two is not!  Three?") == [
        "One is here. ", "Two is not!  ", "Three?",
      ])
    #expect(
      try sentences("第一句。第二句！", .simplifiedChinese) == ["第一句。", "第二句！"])
  }

  @Test("white space alone is one sentence, nothing is none")
  func blanks() throws {
    #expect(try sentences("") == [])
    #expect(try sentences(" \n\n ") == [" \n\n "])
    #expect(try sentences("\n\nA b.\n\nC d.\n") == ["\n\nA b.\n\n", "C d.\n"])
  }

  @Test("sentences of any text concatenate to it")
  func concatenation() throws {
    let alphabet = Array("aB .!?\n\r\t\u{2028}。！“”\u{300}👩‍💻\u{0}𠮷'\"()…;1")
    var numbers = SplitMix(13)
    for tag in ["en", "zh-Hans", "ja", "th", "de", "el"] {
      let language = try LanguageTag(tag)
      for _ in 0..<200 {
        let text = String((0..<30).map { _ in alphabet.randomElement(using: &numbers) ?? "a" })
        #expect(try sentences(text, language).joined().utf8.elementsEqual(text.utf8))
      }
    }
  }

  @Test("trimming keeps offsets in bytes")
  func trimming() {
    #expect(SentenceSplitter.trimmed(0..<8, in: "\u{3000} 你 ") == 4..<7)
    #expect(SentenceSplitter.trimmed(2..<2, in: "abc") == 2..<2)
    #expect(SentenceSplitter.trimmed(0..<3, in: "   ").isEmpty)
  }
}

@Suite struct DocumentTests {
  @Test("sentences lie at their offsets and in their blocks")
  func offsets() throws {
    let text = "标题在此\n\n  央行周二降息。市场上涨！\r\n最后一段"
    let document = Document(text, language: .simplifiedChinese)
    let found = document.sentences()
    #expect(found.map(\.text) == ["标题在此", "央行周二降息。", "市场上涨！", "最后一段"])
    #expect(found.map(\.block) == [0, 1, 1, 2])
    let utf8 = Array(text.utf8)
    for sentence in found {
      #expect(String(decoding: utf8[sentence.range], as: UTF8.self) == sentence.text)
    }
  }

  @Test("blank texts have no sentences", arguments: ["", " ", "\n\r\n\t"])
  func blank(_ text: String) throws {
    #expect(Document(text, language: .english).sentences().isEmpty)
  }

  @Test(
    "marks that open what follows begin the next sentence; titles are not cut",
    arguments: [
      ("zh", "船长说，有船在等。“我们先走，”他说。", ["船长说，有船在等。", "“我们先走，”他说。"]),
      ("zh", "价格是3元。（见图。）完。", ["价格是3元。", "（见图。）", "完。"]),
      ("zh", "他看《你好！世界》。再见。", ["他看《你好！世界》。", "再见。"]),
      ("zh", "《没有结束！真的。", ["《没有结束！", "真的。"]),
      ("ja", "彼は来た。「行こう」と言った。", ["彼は来た。", "「行こう」と言った。"]),
      ("de", "Er sagte: „Ja.“ Dann ging er.", ["Er sagte: „Ja.“ ", "Dann ging er."]),
    ])
  func repair(tag: String, text: String, sentences: [String]) throws {
    let splitter = try SentenceSplitter(language: LanguageTag(tag))
    let utf8 = Array(text.utf8)
    #expect(
      splitter.ranges(in: text).map { String(decoding: utf8[$0], as: UTF8.self) } == sentences)
  }

  @Test(
    "only informal sentences may begin in lower case, and not after what may be short for something"
  )
  func informal() throws {
    let text = "thanks for the help. see you at five, i.e. soon"
    #expect(SentenceSplitter(language: .english).ranges(in: text).count == 1)
    let informal = SentenceSplitter(language: .english, profile: .informal)
    let utf8 = Array(text.utf8)
    #expect(
      informal.ranges(in: text).map { String(decoding: utf8[$0], as: UTF8.self) }
        == ["thanks for the help. ", "see you at five, i.e. soon"])
  }

  @Test(
    "abbreviations and initials do not end a sentence, and what looks like them may",
    arguments: [
      ("en", "Dr. Ada Brook spoke. Then Mr. Lin left.", 2),
      ("en", "See Fig. 2 and No. 5. It rained.", 2),
      ("en", "He said no. Then he left.", 2), ("en", "Maria J. Okafor came. She stayed.", 2),
      ("en", "They chose plan B. Then it rained.", 2), ("de", "Prof. Adler kam. Er blieb.", 2),
      ("fr", "Mme. Roche est partie. M. Blanc est resté.", 2),
      ("es", "El Sr. Vega llegó. Se quedó.", 2),
      ("en", "We met Dr.\nNext line.", 2),
    ])
  func abbreviations(tag: String, text: String, count: Int) throws {
    #expect(try SentenceSplitter(language: LanguageTag(tag)).ranges(in: text).count == count)
  }

  @Test(
    "boundaries that are passed over one after another leave one sentence, however many",
    arguments: [("en", "Dr. "), ("zh", "《你！他》")])
  func manyPassedOver(tag: String, piece: String) throws {
    let text = String(repeating: piece, count: 5_000)
    let ranges = try SentenceSplitter(language: LanguageTag(tag)).ranges(in: text)
    #expect(ranges == [0..<text.utf8.count])
  }
}
