import RectoText
import Testing

@Suite struct RomanizerTests {
  @Test("characters are read with tones, a syllable a word")
  func pinyin() {
    #expect(Romanizer.pinyin("奇安信") == "qí ān xìn")
    #expect(Romanizer.pinyin("plain") == "plain")
  }

  @Test(
    "spellings of one name share a key",
    arguments: ["奇安信", "Qi An Xin", "qianxin", "Qi'anxin", "QI-AN-XIN", "Qí Ān Xìn", "ＱｉＡｎＸｉｎ"])
  func key(_ spelling: String) {
    #expect(Romanizer.readingKey(spelling) == "qianxin")
  }
}

@Suite struct TextCounterTests {
  @Test(
    "words by language",
    arguments: [
      ("en", "It's 3.5 per cent, they said.", 6), ("en", "", 0), ("en", "— !", 0),
      ("zh-Hans", "奇安信 QAX 公布2025年财报。", 10), ("ja", "データを見る。", 6),
      ("fr", "L'État c'est moi", 3),
    ])
  func words(_ tag: String, text: String, count: Int) throws {
    #expect(try TextCounter(language: LanguageTag(tag)).words(in: text) == count)
  }

  @Test("characters are grapheme clusters without white space")
  func characters() throws {
    let counter = try TextCounter(language: .english)
    #expect(counter.characters(in: "a é\u{301} 👩‍💻\n") == 3)
  }
}

@Suite struct TimestampTests {
  @Test(
    "the forms of ISO 8601 are read",
    arguments: [
      ("20261123T140500Z", "20261123T140500Z"), ("2026-11-23T14:05:00Z", "20261123T140500Z"),
      ("2026-11-23", "20261123T000000Z"), ("20261123", "20261123T000000Z"),
    ])
  func reading(_ text: String, expected: String) {
    #expect(Timestamp(text)?.rawValue == expected)
  }

  @Test(
    "what is no date is nil",
    arguments: ["", "yesterday", "20261323T000000Z", "2026", "20261123T250000Z"])
  func refusal(_ text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test(
    "seconds are a moment",
    arguments: [
      (0, "19700101T000000Z"), (951_782_400, "20000229T000000Z"), (-1, "19691231T235959Z"),
      (1_795_442_700, "20261123T140500Z"),
    ] as [(Int64, String)])
  func seconds(_ seconds: Int64, expected: String) {
    #expect(Timestamp(secondsSince1970: seconds).rawValue == expected)
  }
}
