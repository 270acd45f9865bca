import RectoText
import Testing

@testable import RectoSummary

@Suite struct BackgroundTests {
  private func rarity(_ word: String, _ language: String) throws -> Double {
    var reader = TermReader(stem: TermSpace.stem)
    let term = try #require(reader.terms(in: word).first)
    return try #require(BackgroundFrequencies(language: LanguageTag(language)).rarity(of: term))
  }

  @Test(
    "words of grammar are common, words of content rarer, unknown ones rarest",
    arguments: [
      ("en", "the", "tribunal"), ("fr", "les", "tribunal"), ("de", "und", "gericht"),
      ("es", "que", "tribunal"), ("pt", "que", "tribunal"), ("ru", "что", "трибунал"),
      ("tr", "bir", "mahkeme"), ("vi", "của", "kiện"), ("ar", "من", "محكمة"),
      ("zh", "我们", "法庭"), ("ja", "です", "法廷"), ("ko", "으로", "법정"),
    ])
  func order(_ language: String, _ common: String, _ rare: String) throws {
    let (low, high) = (try rarity(common, language), try rarity(rare, language))
    #expect(low < high)
    #expect(try rarity("ⱷⱷⱷⱷⱷ", language) == 1)
    #expect(try rarity("1984", language) == 0.55)
  }

  @Test("a language without a table says so")
  func none() throws {
    #expect(!BackgroundFrequencies(language: try LanguageTag("km")).isKnown)
    #expect(BackgroundFrequencies(language: try LanguageTag("zh-Hant")).isKnown)
    #expect(BackgroundFrequencies(language: try LanguageTag("nn")).isKnown)
  }
}
