import RectoText
import Reference
import Testing

@Suite struct SimilarityTokensTests {
  private func tokens(_ text: String) -> [String] {
    let scalars = Folding.fold(text).unicodeScalars.map(\.value)
    return SimilarityTokens.ranges(in: scalars).map { range in
      String(String.UnicodeScalarView(scalars[range].compactMap(Unicode.Scalar.init)))
    }
  }

  @Test(
    "every edge that the definition names",
    arguments: [
      ("\u{301}a", ["\u{301}a"]), ("a\u{301}ー", ["\u{E1}ー"]), ("ーー", ["ーー"]), ("かー", ["か", "ー"]),
      ("l’homme", ["l", "’", "homme"]), ("rock-n-roll", ["rock", "-", "n", "-", "roll"]),
      ("_", ["_"]), ("a_é_1", ["a_é_1"]), ("‿", ["‿"]), ("①②", ["①②"]), ("m²", ["m²"]),
      ("½カップ", ["½", "カ", "ッ", "プ"]),
      ("Ⅷ世", ["viii", "世"]), ("𠮷野家", ["𠮷", "野", "家"]), ("㐀", ["㐀"]), ("々", ["々"]), ("〇", ["〇"]),
      ("ㄅㄆ", ["ㄅㄆ"]), ("ກາ", ["ກ", "າ"]), ("ខ្មែរ", ["ខ", "្", "ម", "ែ", "រ"]),
      ("မြန်", ["မ", "ြ", "န", "်"]),
      ("👩‍💻", ["👩", "💻"]), ("👍🏽", ["👍", "🏽"]), ("🇭🇰", ["🇭", "🇰"]), ("1️⃣", ["1\u{20E3}"]),
      ("a\u{1C}", ["a", "\u{1C}"]), ("\u{1F}\u{1F}", ["\u{1F}", "\u{1F}"]), ("مُحَمَّد", ["مُحَمَّد"]),
      ("Москва́", ["москва́"]), ("ᠮᠣᠩ", ["ᠮᠣᠩ"]), ("\u{FFFE}", ["\u{FFFE}"]), (" ", []),
      ("\u{200B}", []),
      ("€5 %", ["€", "5", "%"]), ("x\u{E000}y", ["x", "\u{E000}", "y"]),
      ("ー\u{3099}", ["ー\u{3099}"]),
    ])
  func edges(_ text: String, expected: [String]) {
    #expect(
      tokens(text).map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
  }

  @Test("hostile texts are cut as the slow twin cuts them", arguments: 0..<4)
  func twin(_ seed: UInt64) {
    var texts = HostileText(seed)
    for _ in 0..<150 {
      let scalars = texts.next(length: 30).unicodeScalars.map(\.value)
      #expect(SimilarityTokens.ranges(in: scalars) == referenceTokens(scalars), "\(scalars)")
    }
  }

  @Test("every scalar is cut as the slow twin cuts it")
  func everyScalar() {
    let dense = Array(UInt32(0)..<0x3200) + Array(stride(from: 0x3200, to: 0x10FFFF, by: 97))
    for value in dense {
      guard let scalar = Unicode.Scalar(value), HostileText.isSettled(scalar) else { continue }
      let scalars: [UInt32] = [0x61, value, 0x62]
      #expect(
        SimilarityTokens.ranges(in: scalars) == referenceTokens(scalars),
        "U+\(String(value, radix: 16))")
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
