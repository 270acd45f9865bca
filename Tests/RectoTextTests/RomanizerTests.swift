import RectoText
import Testing

@Suite struct RomanizerTests {
  @Test("characters are read with tones, a syllable a word")
  func pinyin() {
    #expect(Romanizer.pinyin("奇安信") == "qí ān xìn")
    #expect(Romanizer.pinyin("plain") == "plain")
    #expect(Romanizer.pinyin("") == "")
    #expect(Romanizer.pinyin("女儿绿") == "nǚ ér lǜ")
    #expect(Romanizer.pinyin("QAX是奇安信，2025年。") == "QAX shì qí ān xìn，2025 nián。")
  }

  @Test(
    "words are read as words",
    arguments: [
      ("重庆", "chóng qìng"), ("银行", "yín háng"), ("长安", "cháng ān"), ("会计", "kuài jì"),
      ("音乐", "yīn yuè"), ("都是", "dōu shì"), ("都市", "dū shì"), ("西藏", "xī zàng"),
      ("重庆银行行长", "chóng qìng yín háng háng zhǎng"), ("朝鲜", "cháo xiǎn"), ("厦门", "xià mén"),
      ("不是", "bù shì"), ("番禺区", "pān yú qū"), ("尉犁", "yù lí"), ("蚌埠", "bèng bù"),
      ("勒索", "lè suǒ"),
    ])
  func words(_ text: String, reading: String) {
    #expect(Romanizer.pinyin(text) == reading)
  }

  @Test(
    "Traditional characters are read like Simplified ones",
    arguments: [
      ("重慶銀行", "重庆银行"), ("齊向東", "齐向东"), ("會計", "会计"), ("音樂", "音乐"), ("呂布", "吕布"),
      ("長孫無忌", "长孙无忌"), ("都會", "都会"), ("頭髮", "头发"), ("發現", "发现"),
    ])
  func traditional(_ traditional: String, simplified: String) {
    #expect(Romanizer.pinyin(traditional) == Romanizer.pinyin(simplified))
  }

  @Test("each character has all its readings, those of the word first")
  func heteronyms() {
    let syllables = Romanizer.syllables(of: "在重庆")
    #expect(syllables.map(\.range) == [0..<3, 3..<6, 6..<9])
    #expect(syllables.map(\.character) == ["在", "重", "庆"])
    #expect(syllables[1].readings.prefix(2).map(\.marked) == ["chóng", "zhòng"])
    #expect(Romanizer.syllables(of: "重")[0].readings.first?.marked == "zhòng")
    #expect(Romanizer.syllables(of: "单")[0].surnameReadings.map(\.marked) == ["shàn"])
    #expect(Romanizer.syllables(of: "王")[0].surnameReadings.isEmpty)
  }

  @Test("ranges are bytes of the text as it is")
  func ranges() {
    let syllables = Romanizer.syllables(of: "é𠀀 a吕")
    #expect(syllables.map(\.range) == [2..<6, 8..<11])
    #expect(syllables.map(\.readings.first?.marked) == ["hē", "lǚ"])
  }

  @Test(
    "characters beyond the basic plane and for compatibility are read",
    arguments: ["𠀀", "豈", "〇", "㐀"])
  func rare(_ character: String) {
    #expect(Romanizer.syllables(of: character).first?.readings.isEmpty == false)
  }

  @Test(
    "other scripts stay as they are",
    arguments: ["カタカナ", "한국", "Ünïcödé", "👩‍💻", "、。「」", "\u{0}\u{FFFD}"])
  func others(_ text: String) {
    #expect(Romanizer.pinyin(text) == text)
    #expect(Romanizer.syllables(of: text).isEmpty)
  }

  @Test(
    "spellings of one name share a key",
    arguments: ["奇安信", "Qi An Xin", "qianxin", "Qi'anxin", "QI-AN-XIN", "Qí Ān Xìn", "ＱｉＡｎＸｉｎ"])
  func key(_ spelling: String) {
    #expect(Romanizer.readingKey(spelling) == "qianxin")
  }

  @Test(
    "keys keep letters and digits of any language, without marks",
    arguments: [
      ("Lǚ Bù", "lubu"), ("Lü Bu", "lubu"), ("Øresund-Brücke 2", "oresundbrucke2"),
      ("Ñandú", "nandu"), ("360公司", "360gongsi"), ("", ""), (" -'’ ", ""), ("Straße", "strasse"),
    ])
  func otherKeys(_ text: String, key: String) {
    #expect(Romanizer.readingKey(text) == key)
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
