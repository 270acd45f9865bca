import RectoText
import Reference
import Testing

/// What holds for any text, however strange.
@Suite struct SentenceScannerTests {
  private static let tags = [
    "en", "de", "fr", "es", "it", "nl", "pl", "ru", "da", "el", "hy", "zh-Hans", "zh-Hant", "ja",
    "hi", "ar", "ko", "th", "my", "tr",
  ]

  private static let pieces = [
    "Dr", "e.g", "U.S", "St", "etc", "Nr", "a", "I", "1", "12", "ii", "x", "Word", "word", "мир",
    "Дом", "什么",
    "説", "です", "ラ", "한국", "नमस्ते", "कि", "با", "𠮷", "👩‍👩‍👧", "e\u{301}", "\u{200B}", "\u{202A}",
    "\u{202C}",
    "\u{FEFF}", "\u{0}", "\u{FFFD}", ".", ".", ".", "..", "...", "…", "……", "⋯⋯", "😋", "!", "?",
    "?!", "。", "！", "？",
    "．", "｡", "।",
    "؟", "۔", ":", "։", ";", ",", "，", "、", "(", ")", "[", "]", "{", "}", "（", "）", "《", "》", "「",
    "」", "“",
    "”", "„", "«", "»", "'", "''", "‘", "’", "\"", ",,", "``", "-", "--", "—", "•", "*", "=====",
    "@", "://",
    ":)", "[1]", "1)", "(a)", "b.", "☆", "/", "#", " ", " ", " ", " ", "  ", "\u{A0}", "\u{3000}",
    "\t",
    "\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}",
  ]

  @Test(
    "sentences of any text concatenate to it, begin with text and are the same each time",
    arguments: tags)
  func concatenation(tag: String) throws {
    let language = try LanguageTag(tag)
    var numbers = SplitMix(UInt64(tag.utf8.reduce(7) { $0 * 31 + Int($1) }))
    for profile in SentenceSplitter.Profile.allCases {
      let splitter = SentenceSplitter(language: language, profile: profile)
      for round in 0..<400 {
        let length = 1 + round % 40
        let text = (0..<length).map { _ in Self.pieces.randomElement(using: &numbers) ?? "." }
          .joined()
        let ranges = splitter.ranges(in: text)
        try #require(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == text.utf8.count)
        for (range, next) in zip(ranges, ranges.dropFirst()) {
          try #require(
            range.upperBound == next.lowerBound && !range.isEmpty, "\(text.debugDescription)")
          let trimmed = SentenceSplitter.trimmed(next, in: text)
          try #require(
            trimmed.lowerBound == next.lowerBound && !trimmed.isEmpty, "\(text.debugDescription)")
        }
        let utf8 = Array(text.utf8)
        let sentences = ranges.map { String(validating: utf8[$0], as: UTF8.self) }
        try #require(!sentences.contains(nil), "cut inside a character: \(text.debugDescription)")
        #expect(splitter.ranges(in: text) == ranges)
      }
    }
  }

  @Test("bytes that decode with damage are cut without loss")
  func damage() throws {
    var numbers = SplitMix(99)
    let splitter = SentenceSplitter(language: .english)
    for _ in 0..<300 {
      let bytes = (0..<120).map { _ in
        Bool.random(using: &numbers) ? UInt8.random(in: 0...255, using: &numbers) : 0x2E
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let utf8 = Array(text.utf8)
      let joined = splitter.ranges(in: text).flatMap { utf8[$0] }
      #expect(joined == utf8)
    }
  }

  /// Where no abbreviation, bracket, quotation or number stands, sentences are those of UAX 29.
  @Test(
    "plain text is cut as libicu cuts it", arguments: ["en", "de", "ru", "zh-Hans", "ja", "hi"])
  func twin(tag: String) throws {
    let words: [String: [String]] = [
      "en": ["Lanterns", "glow", "over", "Water", "tonight"],
      "de": ["Laternen", "leuchten", "über", "Wasser", "heute"],
      "ru": ["Фонари", "горят", "над", "Водой", "сегодня"],
      "zh-Hans": ["灯笼", "在水上", "发光", "今晚", "门"], "ja": ["灯りが", "水の上で", "光る", "今夜", "門"],
      "hi": ["दीपक", "पानी", "के", "ऊपर", "आज"],
    ]
    let joint = tag.hasPrefix("zh") || tag == "ja" ? "" : " "
    let ends =
      tag.hasPrefix("zh") || tag == "ja"
      ? ["。", "！", "？"] : tag == "hi" ? ["।", "?", "!"] : [".", "!", "?"]
    let own = try #require(words[tag])
    let splitter = SentenceSplitter(language: try LanguageTag(tag))
    var numbers = SplitMix(5)
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<Int.random(in: 1...8, using: &numbers) {
        let count = Int.random(in: 2...6, using: &numbers)
        let sentence = (0..<count).map { _ in own.randomElement(using: &numbers) ?? own[0] }
        // UAX 29 leaves it to tailoring whether a lower-case letter may begin a sentence after ! and ?.
        text +=
          (own[0] + joint + sentence.joined(separator: joint))
          + (ends.randomElement(using: &numbers) ?? ".") + joint
      }
      #expect(
        splitter.ranges(in: text).map(\.upperBound) == UnicodeSentences.ends(in: text, locale: tag),
        "\(text)")
    }
  }

  @Test("every scalar that ends sentences by its property is read as a mark")
  func marks() throws {
    let splitter = SentenceSplitter(language: .english)
    // U+2024 is a comma in Armenian text, and U+104A one in Burmese.
    let exempt: Set<UInt32> = [0x2024, 0x104A]
    var unread: [String] = []
    for value in UInt32(0x80)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), UnicodeSentences.endsSentence(scalar),
        !exempt.contains(value)
      else { continue }
      let text = "水\(String(Character(scalar))) 水"
      if splitter.ranges(in: text).count != 2 { unread.append(String(value, radix: 16)) }
    }
    #expect(unread == [])
  }

  /// A quadratic pass would go on for minutes in a debug build; speed itself is measured elsewhere.
  @Test(
    "a long text of any one piece is cut whole", .timeLimit(.minutes(5)),
    arguments: [
      "Dr. ", "《你！他》", "(", "(a. ", "\"A. ", ", \"A.\" (b) ", "! - ", ". '' ", ".)", "1. ", "a) ",
      "• ", "[1] ", ". [1",
      ":) ", "@", "=", "://", "a@b ", "'A.' ", "‘A.’ ", "「。", "。” ", "\n", "a \n", ".\u{200B}",
      "? ", "...", ". . . ",
      "A.", "a.A", "5:55 ", ",, ", "`` ", "☆", "\u{3000}", "-", "A. B. ",
    ])
  func hostile(piece: String) throws {
    let text =
      "Go!" + String(repeating: "*", count: 5_000) + String(repeating: "-", count: 10_000)
      + String(repeating: piece, count: 30_000 / piece.utf8.count)
    for tag in ["en", "zh-Hans"] {
      for profile in SentenceSplitter.Profile.allCases {
        let ranges = SentenceSplitter(language: try LanguageTag(tag), profile: profile).ranges(
          in: text)
        #expect(ranges.last?.upperBound == text.utf8.count)
      }
    }
  }
}
