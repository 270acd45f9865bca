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

@Suite struct SimilarityTokensTests {
  private func tokens(_ text: String) -> [String] {
    let scalars = Folding.fold(text).unicodeScalars.map(\.value)
    return SimilarityTokens.ranges(in: scalars).map { range in
      String(String.UnicodeScalarView(scalars[range].compactMap(Unicode.Scalar.init)))
    }
  }

  @Test(
    "runs of letters, marks, numbers and underscores; all else alone",
    arguments: [
      ("don't stop", ["don", "'", "t", "stop"]), ("snake_case 3.5", ["snake_case", "3", ".", "5"]),
      ("奇安信 QAX", ["奇", "安", "信", "qax"]), ("データー", ["デ", "ー", "タ", "ー"]),
      ("한국", ["한", "국"]), ("ภาษา", ["ภ", "า", "ษ", "า"]), ("été", ["été"]), ("", []),
      ("①x", ["①x"]), ("👍!", ["👍", "!"]), ("aーb", ["aーb"]), ("हिंदी", ["हिंदी"]),
      ("a\u{1C}b", ["a", "\u{1C}", "b"]), ("３００万元", ["300", "万", "元"]),
    ])
  func cutting(_ text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }
}
