import Recto
import Testing

@Suite struct ArticleTests {
  @Test(
    "the first line before a blank one is the headline",
    arguments: [
      ("Harbour opens\n\nThe harbour opened on Monday.", "Harbour opens"),
      ("\n \n  Harbour opens\r\n\r\nThe harbour opened.", "Harbour opens"),
      ("港口周一开放\n\n港口周一上午开放。", "港口周一开放"),
      ("Will it open?\n\nNobody knows.", nil), ("The harbour opened.\n\nMore.", nil),
      ("港口开放。\n\n更多。", nil), ("Note:\n\nThe harbour opened.", nil),
      ("Harbour opens\nThe harbour opened.", nil), ("Harbour opens", nil),
      ("Harbour opens\n\n", nil),
      ("", nil), (" \n\n ", nil),
      (String(repeating: "long ", count: 41) + "\n\nThe harbour opened.", nil),
    ] as [(String, String?)])
  func headline(_ text: String, title: String?) {
    #expect(Document.article(text, language: .english).title == title)
  }

  @Test("a line of spaces is blank, and a title that is known wins")
  func given() {
    let text = "Harbour opens\n \t\nThe harbour opened."
    #expect(Document.article(text, language: .english).title == "Harbour opens")
    let named = Document.article(text, language: .english, title: "Port news")
    #expect(named.title == "Port news" && named.text == text)
  }

  @Test("the headline steers the summary and is not part of it")
  func summary() throws {
    let text = """
      Harbour pays fishermen

      The weather was fine on Monday. The harbour pays fishermen 9 million crowns. The band \
      played. Many people came. The mayor left early.
      """
    let summary = try Document.article(text, language: .english).summary(length: .sentences(1))
    #expect(summary.text == "The harbour pays fishermen 9 million crowns.")
    #expect(summary.all.first?.excluded == .title)
  }

  @Test("a language that is given stands; else it is told from the text, or undetermined")
  func language() {
    let detector = LanguageDetector()
    #expect(detector.language(of: "港口周一开放，市长在仪式上讲话。") == .simplifiedChinese)
    #expect(detector.language(of: "港口周一开放。", given: .french) == .french)
    #expect(detector.language(of: "") == .undetermined)
  }
}
