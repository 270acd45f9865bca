import RectoText
import Testing

@testable import RectoText

@Suite struct SearchFormTests {
  private func form(_ text: String, _ form: SearchForm) -> String {
    let written = form == .converted ? Folding.simplified(text) : text
    let scalars = form.scalars(of: Folding.fold(written).unicodeScalars.map(\.value))
    return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }

  @Test(
    "variants become the common form",
    arguments: [
      ("峯羣滙嶽妳", SearchForm.traditional, "峰群匯岳你"), ("峯羣滙嶽妳", .converted, "峰群汇岳你"),
      ("峰群汇岳你", .simplified, "峰群汇岳你"), ("裏綫説台", .traditional, "裡線說台"), ("臺灣", .traditional, "台灣"),
      ("着著", .traditional, "著著"), ("着著", .simplified, "着著"), ("ＡＢＣ峯", .traditional, "abc峰"),
      ("峯", .written, "峯"), ("𠮷", .converted, "𠮷"), ("幹乾", .traditional, "幹乾"),
      ("滙豐", .converted, "汇丰"),
    ])
  func common(_ text: String, _ form: SearchForm, expected: String) {
    #expect(self.form(text, form) == expected)
  }

  @Test(
    "the form follows the language",
    arguments: [
      ("zh", SearchForm.simplified), ("zh-HK", .traditional), ("zh-Hant", .traditional),
      ("cmn-Hans", .simplified),
      ("yue", .traditional), ("ja", .written), ("ko", .written), ("en", .written),
    ])
  func languages(_ tag: String, form: SearchForm) throws {
    #expect(SearchForm(language: try LanguageTag(tag)) == form)
  }

  @Test("one scalar stays one, and common forms are final")
  func finality() {
    let every = (UInt32(0x3400)...0x9FFF).map(\.self)
    for form in [SearchForm.written, .traditional, .simplified, .converted] {
      let once = form.scalars(of: every)
      #expect(once.count == every.count && form.scalars(of: once) == once)
    }
  }

  @Test("variants that become one character in Traditional text become one in Simplified")
  func agreement() {
    for value in UInt32(0x4E00)...0x9FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let common = form(String(scalar), .traditional)
      #expect(form(common, .converted) == form(String(scalar), .converted), "\(scalar)")
    }
  }
}

@Suite struct RegionalWordsTests {
  private func equivalents(_ query: String) -> [String] {
    let scalars = SearchForm.converted.scalars(
      of: Folding.fold(Folding.simplified(query)).unicodeScalars.map(\.value))
    return RegionalWords.equivalents(of: scalars).map {
      String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init)))
    }
  }

  @Test(
    "words of the table are exchanged, both ways",
    arguments: [
      ("软件", ["软体"]), ("軟體", ["软件"]), ("的士", ["出租车", "计程车"]), ("網路", ["网络"]), ("打印机", ["印表机"]),
      ("U盘", ["随身碟"]), ("隨身碟", ["u盘"]), ("银行", []), ("software", []), ("", []), ("件", []),
      ("质量", []),
      ("新软件", ["新软体"]), ("激光打印机", ["雷射印表机"]), ("激光", ["雷射", "镭射"]),
    ])
  func words(_ query: String, expected: [String]) {
    #expect(equivalents(query) == expected)
  }

  @Test("each word of a query is exchanged, up to a limit")
  func several() {
    #expect(Set(equivalents("软件网络")) == ["软体网络", "软件网路", "软体网路"])
    #expect(equivalents(String(repeating: "软件", count: 12)).count == RegionalWords.limit - 1)
  }

  @Test("a query of tens of thousands of words grows its forms in place", .timeLimit(.minutes(1)))
  func long() {
    let forms = equivalents(String(repeating: "打印机", count: 20_000))
    #expect(forms.count == RegionalWords.limit - 1)
    #expect(forms.allSatisfy { $0.unicodeScalars.count == 60_000 })
  }

  @Test("no word stands in two groups, and each group has two forms at least")
  func groups() {
    let lines = RegionalWords.table.description.split(separator: "\n")
    #expect(lines.count >= 150)
    var seen: Set<String> = []
    for line in lines {
      let words = Set(line.split(separator: " ").map { Folding.simplified(String($0)) })
      #expect(words.count >= 2 && words.allSatisfy { $0.unicodeScalars.count >= 2 }, "\(line)")
      for word in words { #expect(seen.insert(word).inserted, "\(word)") }
    }
  }
}
