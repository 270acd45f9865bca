import RectoText
import Reference
import Testing

@Suite struct FoldingTests {
  @Test(
    "case, compatibility forms and white space fold; other numbers keep their value",
    arguments: [
      ("", ""), (" \t\n", ""), ("Hello  World", "hello world"), ("ＡＢＣ　１２３", "abc 123"),
      ("①②", "①②"), ("m²", "m²"), ("½", "½"), ("Ⅷ", "viii"), ("Straße", "strasse"),
      ("ﬁ", "fi"), ("ｶﾞ", "ガ"), ("zero\u{200B}width", "zerowidth"), ("so\u{AD}ft", "soft"),
      ("a\u{1C}b", "a\u{1C}b"), ("a\u{A0}\u{3000}b", "a b"), ("İ", "i\u{307}"), ("Å", "å"),
      ("①Ａ", "①a"), ("\u{85}x\u{2028}", "x"), ("👩‍💻", "👩💻"), ("𠮷", "𠮷"),
    ])
  func fold(_ text: String, folded: String) {
    #expect(Array(Folding.fold(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test("folding bytes in place gives what folding a text gives")
  func bytes() {
    var texts = HostileText(11)
    // U+FDFA folds to eighteen scalars: more room than is first taken.
    let others = ["", " ", "A  b ", "Straße", String(repeating: "\u{FDFA}", count: 40)]
    for text in others + (0..<2_000).map({ _ in texts.next(length: 12) }) {
      let folded = Array(text.utf8).withUnsafeBufferPointer { utf8 in
        Folding.withFolded(utf8: utf8) { Array($0) }
      }
      #expect(folded == Array(Folding.fold(text).utf8))
    }
  }

  @Test(
    "every edge that the definition names",
    arguments: [
      // Other numbers stay and part what they stand between; letter numbers and digits do not.
      ("⑴ ㊿ 🄀 ৴", "⑴ ㊿ 🄀 ৴"), ("x²\u{301}", "x²\u{301}"), ("e²\u{301}", "e²\u{301}"),
      ("A½B", "a½b"),
      ("ⅷ Ⅷ ↀ", "viii viii ↀ"), ("９ ٣ 𝟡", "9 ٣ 9"), ("①\u{200D}②", "①②"), ("½\u{3000}½", "½ ½"),
      ("\u{3000}①\u{3000}", "①"),
      // Kana and width.
      ("データー", "データー"), ("ﾃﾞｰﾀ", "データ"), ("か\u{3099}", "が"), ("㍿㈱㍻", "株式会社(株)平成"),
      ("ㅎㅏㄴ", "하\u{1102}"), ("ᄒ\u{1161}\u{11AB}", "한"),
      // Apostrophes are kept as they are; only the full-width one is a compatibility form.
      ("don't don’t ＇", "don't don’t '"), ("l’Homme", "l’homme"), ("ŉ", "ʼn"),
      // Marks compose and keep their order; one without a base stays.
      ("e\u{301}", "é"), ("\u{301}", "\u{301}"), ("q\u{323}\u{307}", "q\u{323}\u{307}"),
      ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("हिंदी", "हिंदी"), ("مُحَمَّد", "مُحَمَّد"),
      // Emoji keep their parts; joiners and variation selectors may be ignored.
      ("👩‍👩‍👧‍👦", "👩👩👧👦"), ("❤️", "❤"), ("👍🏽", "👍🏽"), ("🇭🇰", "🇭🇰"), ("1️⃣", "1\u{20E3}"),
      // White space is the property White_Space: not U+001C to U+001F, not U+180E, not U+200B.
      ("a\u{1C}\u{1D}\u{1E}\u{1F}b", "a\u{1C}\u{1D}\u{1E}\u{1F}b"), ("\u{1C}", "\u{1C}"),
      ("é\u{1C}", "é\u{1C}"), ("a\u{180E}b", "ab"), ("a \u{200B} b", "a b"), ("\u{FEFF}a", "a"),
      (
        "a\t\n\u{B}\u{C}\r\u{85}\u{A0}\u{1680}\u{2000}\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}b",
        "a b"
      ),
      // White space that a compatibility form brings counts too.
      ("a¨", "a \u{308}"), ("¨a", "\u{308}a"), ("a\u{37A}", "a \u{3B9}"),
      // Case.
      ("ΣΑΣ ς", "σασ σ"), ("ẞ ß SS", "ss ss ss"), ("I ı İ", "i ı i\u{307}"), ("Ꭰꭰ", "ᎠᎠ"),
      ("Ǆ ǅ", "dž dž"),
      ("ᾈ", "ἀι"), ("ſ K Å", "s k å"),
      // Beyond the basic plane, and what is no character.
      ("𠮷𝐀𐐀", "𠮷a𐐨"), ("\u{FFFE}\u{10FFFF}", "\u{FFFE}\u{10FFFF}"), ("\0", "\0"),
      ("\u{E000}", "\u{E000}"),
    ])
  func edges(_ text: String, folded: String) {
    #expect(Array(Folding.fold(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test("every scalar of the first planes folds as the slow twin folds it")
  func everyScalar() {
    for value in UInt32(0)..<0x3400 { check(value) }
    for value in stride(from: UInt32(0x3400), to: 0x10FFFF, by: 151) { check(value) }
    for value in UInt32(0xF900)...0xFFFF { check(value) }
  }

  private func check(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value), HostileText.isSettled(scalar) else { return }
    // Between letters, so that nothing is trimmed and marks have a base. Foundation composes a mark with the
    // lower half of a scalar beyond the basic plane.
    let text = "xX\(scalar)\(value < 0x10000 ? "\u{301}" : "")Z"
    let expected = referenceFold(text)
    #expect(
      Folding.fold(text).utf8.elementsEqual(expected.utf8), "U+\(String(value, radix: 16))")
  }

  @Test("hostile texts fold as the slow twin folds them", arguments: 0..<8)
  func twin(_ seed: UInt64) {
    var texts = HostileText(seed)
    for _ in 0..<250 {
      let text = texts.next(length: 24)
      let (folded, expected) = (Folding.fold(text), referenceFold(text))
      #expect(
        folded.utf8.elementsEqual(expected.utf8),
        "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test("folding twice is folding once")
  func idempotence() {
    var numbers = SplitMix(7)
    for _ in 0..<500 {
      let scalars = (0..<12).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 1..<0x3000, using: &numbers))
      }
      // Between an other number and a mark, NFKC_Casefold is not closed under joining.
      guard !scalars.contains(where: { $0.properties.generalCategory == .otherNumber }) else {
        continue
      }
      let once = Folding.fold(String(String.UnicodeScalarView(scalars)))
      #expect(Folding.fold(once).utf8.elementsEqual(once.utf8), "\(scalars)")
    }
  }

  @Test("ASCII folds without the Unicode library as with it")
  func fastPath() {
    for value in UInt8(0)..<128 {
      let text = "x" + String(Unicode.Scalar(value)) + " Y"
      // A letter outside ASCII at the end takes the slow path.
      let slow = Folding.fold(text + "é").dropLast()
      #expect(Folding.fold(text).utf8.elementsEqual(slow.utf8), "U+\(String(value, radix: 16))")
    }
  }

  @Test("Traditional reads as Simplified, for matching")
  func simplified() {
    #expect(Folding.simplified("臺灣證券交易所") == "台湾证券交易所")
    #expect(Folding.simplified("乾杯") == "干杯")
    #expect(Folding.simplified("plain") == "plain")
  }

  @Test("a long text with much to expand is folded whole")
  func growth() {
    #expect(Folding.fold(String(repeating: "ﷺ", count: 3000)).unicodeScalars.count > 3000 * 15)
  }
}
