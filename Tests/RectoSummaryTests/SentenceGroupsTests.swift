import RectoText
import Testing

@testable import RectoSummary

@Suite struct SentenceGroupsTests {
  private func groups(_ text: String, _ language: LanguageTag = .english) throws -> [Range<Int>] {
    let document = Document(text, language: language)
    return try document.summary(length: .ratio(1)).all.map(\.group)
  }

  @Test("the sentences of one quotation stand together")
  func quotation() throws {
    let straight = """
      The port reopened. The master said: "We start with the ferries. Then come the fuel ships. \
      Cranes are last." Work goes on.
      """
    let curly = """
      The port reopened. He added that “the pier is safe. It was tested twice.” Work goes on.
      """
    #expect(try groups(straight) == [0..<1, 1..<4, 1..<4, 1..<4, 4..<5])
    #expect(try groups(curly) == [0..<1, 1..<3, 1..<3, 3..<4])
  }

  @Test("a quotation keeps the sentence behind it that says who speaks")
  func speaker() throws {
    let text = """
      "We start with the ferries." The harbour master told reporters so on Tuesday. Cranes are idle.
      """
    #expect(try groups(text) == [0..<2, 0..<2, 2..<3])
  }

  @Test("Chinese quotations stand together, and one that is whole stands alone")
  func chinese() throws {
    let text = "港口重新开放。他说：“渡轮先走。油轮随后。”起重机仍未修好。他称“一切正常”。"
    let document = Document(text, language: .simplifiedChinese)
    let all = try document.summary(length: .ratio(1)).all
    for sentence in all {
      let group = all[sentence.group].map(\.text).joined()
      #expect(group.count { $0 == "“" } == group.count { $0 == "”" })
    }
    #expect(all.last?.group.count == 1 && all.first?.group.count == 1)
  }

  @Test("who speaks is kept in Chinese of both scripts")
  func chineseSpeakers() throws {
    let traditional = Document(
      "碼頭重開。「這很好。」礦工說。起重機仍未修好。", language: try LanguageTag("zh-Hant"))
    let all = try traditional.summary(length: .ratio(1)).all
    let quoted = try #require(all.first { $0.text.contains("「") })
    #expect(all[quoted.group].map(\.text).joined().contains("礦工說"))
  }

  @Test("single marks of print bind as double ones do")
  func singleMarks() throws {
    let english = """
      The port reopened. The master said: ‘We start with the ferries. They’re the ships’ escorts. \
      Cranes are last.’ Work goes on.
      """
    #expect(try groups(english) == [0..<1, 1..<4, 1..<4, 1..<4, 4..<5])
    #expect(
      try groups(
        "‘We start with the ferries.’ The harbour master told reporters so. Cranes are idle.")
        == [0..<2, 0..<2, 2..<3])
    let german =
      "Der Hafen öffnet. Er sagte: ‚Die Fähren zuerst. Dann die Tanker.‘ Die Arbeit geht weiter."
    #expect(try groups(german, LanguageTag("de")) == [0..<1, 1..<3, 1..<3, 3..<4])
    let nested = "He said: “They wrote ‘no entry.’ We went in. So be it.” Work goes on."
    #expect(try groups(nested).last?.count == 1)
    #expect(try groups(nested).first?.count == (groups(nested).count - 1))
  }

  @Test(
    "apostrophes bind nothing",
    arguments: [
      "The ships’ crews don’t sail. It’s the ’90s again. Rock ’n’ roll is back. The boys’ work ends.",
      "The ships' crews don't sail. It's the '90s again. 'Rock' is back. The boys' work ends.",
      "It was in the ‘90s. Ships were small. The owners’ wish was met. That is it.",
    ])
  func apostrophes(text: String) throws {
    #expect(try groups(text).allSatisfy { $0.count == 1 })
  }

  @Test("a mark that nothing closes binds nothing")
  func open() throws {
    #expect(try groups("The screen is 5\" wide. It is new. It is cheap.") == [0..<1, 1..<2, 2..<3])
    #expect(
      try groups("\"The pier is safe. It is tested.\nThe cranes are new.\" So he said.").prefix(2)
        == [0..<2, 0..<2])
  }

  @Test("what is taken of a group is all of it, or none")
  func whole() throws {
    let text = """
      The port of Eastmark reopened on Tuesday after the storm. Officials said that 40 ships wait. \
      "We start with the ferries of Eastmark. Then come the ships that wait. Cranes are last." \
      The storm broke two cranes of the port.
      """
    let document = Document(text, language: .english)
    for words in 5...70 {
      let all = try document.summary(length: .words(words)).all
      let taken = Set(all.indices.filter { all[$0].isSelected })
      for (number, sentence) in all.enumerated() where sentence.isSelected && taken.count > 1 {
        #expect(sentence.group.allSatisfy { taken.contains($0) }, "\(number) of \(words)")
      }
    }
  }
}
