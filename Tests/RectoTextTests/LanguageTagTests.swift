import RectoText
import Testing

@Suite struct LanguageTagTests {
  @Test(
    "regions meet, the two Chinese scripts meet, scripts of other languages do not",
    arguments: [
      ("en", "en-GB", true), ("pt-BR", "pt-PT", true), ("zh", "zh-TW", true),
      ("cmn-Hans", "zh_HK", true), ("sr-Latn", "sr-Cyrl", false), ("sr", "sr-Cyrl", true),
      ("sr", "sr-Latn", false), ("en", "fr", false), ("EN_us", "en", true), ("uz-Latn", "uz", true),
    ])
  func meeting(_ a: String, _ b: String, meets: Bool) throws {
    #expect(try LanguageTag(a).meets(LanguageTag(b)) == meets)
  }

  @Test(
    "tags that differ in spelling alone say the same",
    arguments: [
      ("zh", "zh-Hans", true), ("cmn", "zh", true), ("ZH_hans", "cmn-Hans", true),
      ("en", "EN", true),
      ("zh", "zh-CN", false), ("zh", "zh-Hant", false), ("en", "en-GB", false),
      ("sr", "sr-Latn", false),
      ("de", "de-1996", false), ("zh", "yue", false),
    ])
  func sameness(_ a: String, _ b: String, isSame: Bool) throws {
    #expect(try LanguageTag(a).saysSame(as: LanguageTag(b)) == isSame)
    #expect(try LanguageTag(b).saysSame(as: LanguageTag(a)) == isSame)
  }

  @Test(
    "Chinese tags say a script",
    arguments: [
      ("zh", "Hans"), ("zh-CN", "Hans"), ("zh_Hans", "Hans"), ("cmn-Hans", "Hans"),
      ("zh-SG", "Hans"), ("zh-TW", "Hant"), ("zh-HK", "Hant"), ("zh-Hant", "Hant"),
      ("zh-Hans-HK", "Hans"),
    ])
  func chineseScript(_ tag: String, script: String) throws {
    #expect(try LanguageTag(tag).script == script)
  }

  @Test("case and underscores do not count, the spelling is kept")
  func spelling() throws {
    let tag = try LanguageTag("PT_br")
    #expect(tag == LanguageTag(wellFormed: "pt-BR"))
    #expect(tag.rawValue == "PT_br")
    #expect(tag.region == "BR")
  }

  @Test(
    "what is no tag is refused",
    arguments: ["", "e", "en-", "-en", "e n", "中文", "en--US", "123", "abcdefghi", "en-\u{0}"])
  func refusal(_ tag: String) {
    #expect(throws: LanguageTagError.self) { try LanguageTag(tag) }
  }

  @Test("languages that nobody speaks are well formed and not known")
  func known() throws {
    #expect(try LanguageTag("xq").isKnown == false)
    #expect(try LanguageTag("note").isKnown == false)
    #expect(LanguageTag.simplifiedChinese.isKnown)
  }

  @Test("names for people") func displayName() {
    #expect(LanguageTag.simplifiedChinese.displayName() == "Chinese (Simplified)")
    #expect(LanguageTag.french.displayName(in: .german) == "Französisch")
  }
}
