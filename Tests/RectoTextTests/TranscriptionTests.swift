import RectoText
import Testing

@Suite struct TranscriptionTests {
  @Test(
    "foreign names are known by their sound, weakly",
    arguments: [
      ("埃隆·马斯克", "Elon Musk"), ("埃隆・马斯克", "Musk"), ("马斯克", "Elon Musk"),
      ("特朗普", "Donald Trump"), ("爱因斯坦", "Albert Einstein"), ("奥巴马", "Obama"),
      ("让-雅克・卢梭", "Jean-Jacques Rousseau"), ("戴高乐", "Charles de Gaulle"),
      ("乔治‧华盛顿", "George Washington"), ("莎拉•布莱曼", "Sarah Brightman"),
      ("埃爾溫·薛丁格", "Erwin Schrödinger"),
    ])
  func known(_ name: String, _ latin: String) throws {
    let match = try #require(NameReading.match(of: latin, for: name))
    #expect(match.kind == .transcription)
    #expect(match.score > 0.3 && match.score <= 0.6)
  }

  @Test(
    "another name is not, even if a part is the same",
    arguments: [
      ("迈克·约翰逊", "Mike Tyson"), ("乔治·布什", "George Washington"), ("马斯克", "Martin"),
      ("特朗普", "Obama"), ("爱因斯坦", "Newton"), ("戴高乐", "Churchill"),
      ("居里", "Pierre Fermat"), ("埃隆·马斯克", "Albert Einstein"), ("奥巴马", "O"),
    ])
  func others(_ name: String, _ latin: String) {
    #expect(NameReading.match(of: latin, for: name) == nil)
  }

  @Test("a part of a name is worth less than all of it")
  func parts() throws {
    let whole = try #require(NameReading.match(of: "Elon Musk", for: "埃隆·马斯克"))
    let part = try #require(NameReading.match(of: "Musk", for: "埃隆·马斯克"))
    #expect(part.score < whole.score)
  }

  @Test(
    "a reading with a slip in it sounds like the name, and is no reading",
    arguments: [("齐向东", "Qi Xiangdon"), ("西安", "Xia'n"), ("齐向东", "Q'i Xiangdong")])
  func slips(_ name: String, _ latin: String) {
    let kind = NameReading.match(of: latin, for: name)?.kind
    #expect(kind == nil || kind == .transcription)
  }

  @Test("words of any length end")
  func hostile() {
    let word = String(repeating: "str", count: 3_000)
    let words = String(repeating: "str ", count: 3_000)
    for latin in [word, words, "x", "\u{1F600}", "ß ß", "q q q q q q q q q q"] {
      #expect(NameReading.match(of: latin, for: "斯特·斯特") == nil)
    }
  }
}
