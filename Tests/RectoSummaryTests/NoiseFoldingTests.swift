import RectoText
import Testing

@testable import RectoSummary

@Suite struct NoiseFoldingTests {
  private func folded(_ text: String) -> NoiseFolding {
    var (text, folding) = (text, NoiseFolding())
    text.withUTF8 { folding.fold($0) }
    return folding
  }

  @Test(
    "letters lose their case, wide signs their width, spaces their number",
    arguments: [
      ("READ  More\u{A0}», ", "read more »,"), ("À LIRE ÉGALEMENT", "à lire également"),
      ("ЧИТАЙТЕ Также Ё", "читайте также ё"), ("ẢNH: NGUỒN", "ảnh: nguồn"),
      ("（责任编辑：ＡＢ１）", "(责任编辑:ab1)"), ("【图】　示例", "[图] 示例"), ("© 2026", "(c) 2026"),
      ("Don’t", "don't"), ("ŠKODA Źródło", "škoda źródło"), ("İLGİLİ", "ilgili"),
      ("ΔΙΑΒΑΣΤΕ Σ", "διαβαστε σ"),
    ])
  func form(_ text: String, expected: String) {
    #expect(folded(text).withBytes { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test("its letters are those of the full folding where both fold")
  func agreesWithFolding() {
    for text in ["ÀÉÎÕÜÝÞ", "ŁÓDŹ", "ЖЩЮЯ", "ĐẶNG ỄỮ", "ΑΒΓΩ", "ＡＢＣ"] {
      #expect(folded(text).withBytes { String(decoding: $0, as: UTF8.self) } == Folding.fold(text))
    }
  }

  @Test("words, characters, digits and separators are counted")
  func counts() {
    let menu = folded("Home | News › 12")
    #expect(menu.words == 3)
    #expect(menu.digits == 2)
    #expect(menu.separators == 2)
    let chinese = folded("港口3月重新开放")
    #expect(chinese.words == 8)
    #expect(chinese.isDense)
  }

  @Test("a phrase counts as words, not inside one")
  func words() {
    let table = NoisePhraseTable([
      NoisePhrases(.share, .anywhere, NoisePhrases.sure, maxWords: 9, "share|分享|поделиться")
    ])
    func count(_ text: String) -> Int {
      var count = 0
      folded(text).withBytes { table.forEachMatch(in: $0) { _, _, _ in count += 1 } }
      return count
    }
    #expect(count("Share or share") == 2)
    #expect(count("sharecroppers, timeshare") == 0)
    #expect(count("请分享给好友") == 1)
    #expect(count("Поделиться") == 1)
    #expect(count("sh") == 0)
  }

  @Test("every phrase of the lists is found in itself")
  func phrases() {
    for group in NoisePhrases.all where group.place != .whole {
      for phrase in group.phrases {
        let text = "x " + String(decoding: phrase, as: UTF8.self) + " x"
        var isFound = false
        folded(text).withBytes { utf8 in
          NoisePhraseTable.shared.forEachMatch(in: utf8) { entry, _, _ in
            isFound = isFound || entry.noise == group.noise
          }
        }
        #expect(isFound, "\(String(decoding: phrase, as: UTF8.self))")
      }
    }
  }
}
