import Recto
import Reference
import Testing

@Suite struct ReadmeExampleTests {
  @Test("the library example of the README does what it says")
  func library() throws {
    let folder = TemporaryFolder()
    let path = "\(folder.path)/news.db"
    _ = try TranslationMemory.create(at: path).add([
      TranslationUnit(variants: [
        Variant("Save the file", language: .english),
        Variant("保存文件", language: .simplifiedChinese),
      ])
    ])
    let text =
      "Harbour reopens\n\nThe harbour reopened on Tuesday. Forty ships were waiting outside."

    let summary = try Document.article(text, language: .english).summary(length: .sentences(3))
    let memory = try TranslationMemory(at: path, access: .existing)
    let lookup = try MemoryLookup(
      memory, options: LookupOptions(source: .english, target: .simplifiedChinese))
    let matches = try lookup.matches(for: LookupQuery("Save the file"))

    #expect(summary.sentences.count == 2)
    #expect(matches.map(\.score) == [100] && matches.map(\.target.text) == ["保存文件"])
  }

  @Test("the text examples of the README say what they say")
  func text() {
    let text = "Dr. Adeyemi came at 6 p.m. She left."
    #expect(SentenceSplitter(language: .english).ranges(in: text) == [0..<27, 27..<36])
    let chinese = NumberReader(language: .simplifiedChinese).mentions(in: "三百万元")
    let english = NumberReader(language: .english).mentions(in: "3 million yuan")
    #expect(chinese.count == 1 && english.count == 1)
    #expect(chinese.first?.quantity.meetingValue == english.first?.quantity.meetingValue)
    #expect(NameReading.match(of: "Xiangdong Qi", for: "齐向东")?.score == 0.95)
  }
}
