import RectoText
import Reference
import Testing

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String, _ language: LanguageTag = .english) throws -> [String] {
    let splitter = try SentenceSplitter(language: language)
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
    let found = try document.sentences()
    #expect(found.map(\.text) == ["标题在此", "央行周二降息。", "市场上涨！", "最后一段"])
    #expect(found.map(\.block) == [0, 1, 1, 2])
    let utf8 = Array(text.utf8)
    for sentence in found {
      #expect(String(decoding: utf8[sentence.range], as: UTF8.self) == sentence.text)
    }
  }

  @Test("blank texts have no sentences", arguments: ["", " ", "\n\r\n\t"])
  func blank(_ text: String) throws {
    #expect(try Document(text, language: .english).sentences().isEmpty)
  }
}
