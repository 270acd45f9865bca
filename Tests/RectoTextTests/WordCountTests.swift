import RectoText
import Reference
import Testing

@Suite struct WordCountTests {
  /// Words of libicu's break iterator that hold a letter or a digit; for Chinese and Japanese by scalar.
  private func twin(_ text: String, _ language: LanguageTag) throws -> Int {
    if language.language == "zh" || language.language == "ja" {
      return UnicodeWords.countUnspaced(in: text)
    }
    return try #require(UnicodeWords.count(in: text, locale: language.rawValue))
  }

  @Test(
    "words are those of libicu",
    arguments: [
      "", " ", "one two", "don't can’t l’été", "3.5 1,000 a.b a,b 1:2 a:b x_y _ __ _a a_ _1 ._.",
      "'a' 'tis rock'n'roll",
      "e\u{301}t e\u{AD}b \u{301}a .\u{301}b a.\u{301}b", "semi-final U.S. u.s.a",
      "a..b 1..2 1,.2 a'.b", "Straße Œuvre",
      "Привет, мир: один:два", "港口 reopened", "한국어 말", "ภาษาไทย", "שלום צה\"ל", "مُحَمَّد",
      "a\n\u{301}b", "👍\u{200D}a", "１２３ ａｂｃ",
      "1_000 _1_", "a_'b", "a'_b", "__ ._ _. 1._2",
    ])
  func examples(_ text: String) throws {
    for tag in ["en", "fr", "sv", "fi", "zh", "ja", "und"] {
      let language = try LanguageTag(tag)
      let counter = try TextCounter(language: language)
      #expect(counter.words(in: text) == (try twin(text, language)), "\(tag): \(text)")
    }
  }

  @Test("words of any text are those of libicu", arguments: ["en", "sv", "vi", "zh"])
  func hostile(_ tag: String) throws {
    let language = try LanguageTag(tag)
    let counter = try TextCounter(language: language)
    let pieces = Array("ab1.,:;'’_-·  \n\u{301}\u{AD}\u{200D}\u{200B}éЖ“”…٣،").map(String.init)
    var numbers = SplitMix(7)
    var texts = HostileText(8)
    for round in 0..<1200 {
      let text =
        round % 4 == 0
        ? texts.next(length: 20)
        : (0..<Int.random(in: 0...9, using: &numbers)).map { _ in
          pieces[Int.random(in: pieces.indices, using: &numbers)]
        }.joined()
      let scalars = text.unicodeScalars.map { String($0.value, radix: 16) }
      #expect(counter.words(in: text) == (try twin(text, language)), "\(scalars)")
    }
  }

  @Test("characters are grapheme clusters without white space", arguments: 0..<4)
  func characters(_ seed: UInt64) throws {
    let counter = try TextCounter(language: .english)
    let pieces = [
      "a", "é", "e", "\u{301}", " ", "\r", "\n", "\r\n", "港", "口", "。", "\u{3000}", "か", "\u{3099}",
      "ガ", "\u{200D}",
      "👍", "🏽", "“", "…", "\u{2028}", "ｗ", "ﾞ", "\u{A0}", "ー", "한", "ё", "ū", "\u{FE0F}", "〰", "㊗",
    ]
    var numbers = SplitMix(seed)
    var texts = HostileText(seed)
    for round in 0..<600 {
      let text =
        round % 3 == 0
        ? texts.next(length: 20)
        : (0..<Int.random(in: 0...9, using: &numbers)).map { _ in
          pieces[Int.random(in: pieces.indices, using: &numbers)]
        }.joined()
      let expected = text.count { !$0.isWhitespace }
      let scalars = text.unicodeScalars.map { String($0.value, radix: 16) }
      #expect(counter.characters(in: text) == expected, "\(scalars)")
    }
  }
}
