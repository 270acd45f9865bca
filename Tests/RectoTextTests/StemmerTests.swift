import RectoText
import Testing

@Suite struct StemmerTests {
  @Test(
    "forms of a word have one stem",
    arguments: [
      (LanguageTag.english, ["ferry", "ferries"]), (.english, ["align", "aligned", "aligning"]),
      (.german, ["Häuser", "Hauses"].map { $0.lowercased() }), (.french, ["journal", "journaux"]),
    ])
  func forms(_ language: LanguageTag, _ words: [String]) throws {
    let stemmer = try #require(Stemmer(language))
    #expect(Set(words.map(stemmer.stem)).count == 1)
  }

  @Test("languages without a stemmer have none")
  func none() {
    #expect(Stemmer(.simplifiedChinese) == nil)
    #expect(Stemmer(LanguageTag.undetermined) == nil)
  }

  @Test(
    "what is no word comes back", arguments: ["", "1,5", "港口", String(repeating: "x", count: 5000)])
  func odd(_ text: String) throws {
    #expect(try #require(Stemmer(.english)).stem(of: text) == text)
  }
}
