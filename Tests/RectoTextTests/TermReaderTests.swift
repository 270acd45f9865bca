import RectoText
import Reference
import Testing

@Suite struct TermReaderTests {
  /// What `TermReader` must give, by way of texts.
  private func twin(_ text: String, stem: Int) -> [UInt64] {
    Tokenizer.terms(in: text, stem: stem).map { FNVHash($0.utf8).value }
  }

  private func hashes(_ text: String, stem: Int) -> [UInt64] {
    var reader = TermReader(stem: stem)
    return reader.terms(in: text).map(\.hash)
  }

  @Test(
    "terms are those of the tokenizer, hashed",
    arguments: [
      "", " ", "a", "Resuming talks", "don’t", "semi-final 3.5 m² snake_case",
      "Straße ŒUVRE ﬁn ½ ① №",
      "央行降息25个基点", "港", "港口", "港口重新", "奇安信QAX报", "さくらの木", "らーめん", "漢字かな交じり文", "かな漢字", "データの値",
      "コンピューター", "ﾃﾞｰﾀの", "ー", "港ー口", "한국어 말", "𠮷野家", "㐀㐁㐂", "䷀䷁卦", "漢\u{301}字漢", "ก่อน", "ธนาคาร",
      "ភាសាខ្មែរ", "ပ္ပမက", "ប្.ក", "ปี๒๕", "मुंबई", "e\u{301}te\u{301}", "a\u{AD}b c\u{200B}d \u{FEFF}e",
      "İSTANBUL", "ＡＢＣ　ｄｅｆ…更多", "x\u{3099}か\u{3099}", "👍🏽 ok", "…ដ្…ដ", "国\u{FE00}家安全",
    ])
  func examples(_ text: String) {
    for stem in [1, 3, 5, .max] {
      #expect(hashes(text, stem: stem) == twin(text, stem: stem), "stem \(stem)")
    }
  }

  @Test("any text has the terms of the tokenizer", arguments: 0..<8)
  func hostile(_ seed: UInt64) {
    var texts = HostileText(seed)
    for round in 0..<400 {
      let text = texts.next(length: round % 60)
      let stem = round % 2 == 0 ? 5 : Int.max
      #expect(
        hashes(text, stem: stem) == twin(text, stem: stem),
        "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test("any mixture of what news is written in has the terms of the tokenizer", arguments: 0..<8)
  func plain(_ seed: UInt64) {
    let pieces = [
      "The ", "port", "PORT", " ", "’s", "“", ".", "… ", "é", "É", "ß", "3", "港", "口", "重新", "开放",
      "、", "。",
      "の", "カ", "ー", "한", "국", "Ж", "ﬁ", "　", "ｗ", "\u{301}", "\u{200D}", "ท", "า", "-", "_", "½",
      "\n",
    ]
    var numbers = SplitMix(seed)
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...24, using: &numbers)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &numbers)]
      }.joined()
      #expect(hashes(text, stem: 5) == twin(text, stem: 5), "\(text.debugDescription)")
    }
  }

  @Test("every scalar alone and between letters has the terms of the tokenizer")
  func scalars() {
    for value in (UInt32(0)...0x33FF).filter({ $0 % 3 != 1 || $0 < 0x3000 }) {
      guard let scalar = Unicode.Scalar(value), HostileText.isSettled(scalar) else { continue }
      for text in ["\(scalar)", "a\(scalar)b", "港\(scalar)口", "ก\(scalar)ก"] {
        let isSame = hashes(text, stem: 5) == twin(text, stem: 5)
        if !isSame { Issue.record("U+\(String(value, radix: 16)) in \(text)") }
      }
    }
  }

  @Test("a part of a text is read as if it stood alone, one after another")
  func parts() {
    let text = "Ports reopen.港口重新开放。E\u{301}te"
    var reader = TermReader(stem: 5)
    var terms: [HashedTerm] = []
    var text8 = text
    text8.withUTF8 { utf8 in
      for range in [0..<13, 13..<34, 16..<22, 34..<utf8.count] {
        reader.read(utf8, in: range, into: &terms)
      }
    }
    let parts = ["Ports reopen.", "港口重新开放。", "口重", "E\u{301}te"]
    #expect(terms.map(\.hash) == parts.flatMap { twin($0, stem: 5) })
  }

  @Test("traits and lengths say what terms are made of")
  func traits() {
    var reader = TermReader(stem: 5)
    let terms = reader.terms(in: "the reopening of 2026 q3 Пётр 港口 ก่อน カメ")
    #expect(terms.map(\.length) == [3, 5, 2, 4, 2, 4, 2, 4, 2])
    #expect(
      terms.map(\.traits) == [
        .letters, .letters, .letters, .digits, [], .letters, .gram, .gram, [],
      ])
  }
}
