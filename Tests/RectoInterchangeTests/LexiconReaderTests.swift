import RectoText
import Testing

@testable import RectoInterchange

@Suite struct CEDICTReaderTests {
  private func read(_ text: String) throws -> (entries: [LexiconEntry], reader: CEDICTReader) {
    let reader = try CEDICTReader(input(text, name: "words.u8"))
    var entries: [LexiconEntry] = []
    while let entry = try reader.next() { entries.append(entry) }
    return (entries, reader)
  }

  @Test("an entry has two spellings, a reading and its senses")
  func entry() throws {
    let entries = try read("渡輪 渡轮 [du4 lun2] /ferry/boat; ship (for crossing)/\n").entries
    #expect(entries.count == 1)
    #expect(entries.first?.headwords.map(\.text) == ["渡輪", "渡轮"])
    #expect(entries.first?.headwords.map(\.language) == [.traditionalChinese, .simplifiedChinese])
    #expect(entries.first?.reading == "du4 lun2")
    #expect(entries.first?.senses.map(\.text) == ["ferry", "boat; ship (for crossing)"])
    #expect(entries.first?.style == .glosses)
  }

  @Test(
    "odd lines are entries too",
    arguments: [
      "渡輪 渡轮 [du4 lun2] /ferry/\r\n", "\u{FEFF}渡輪 渡轮 [du4 lun2] /ferry/\n",
      "渡輪 渡轮 [du4 lun2] /ferry", "渡輪 渡轮 [du4 lun2]  //ferry//\n", "渡輪 渡轮 [] /ferry/\n",
      "渡輪 渡轮 [[du4lun2]] /ferry/\n", "% % [pa1] /per cent (Tw)/\n",
      "Ｏ型腿 Ｏ型腿 [O xing2 tui3] /bow legs/\n",
    ])
  func odd(line: String) throws {
    let (entries, reader) = try read(line)
    #expect(entries.count == 1 && reader.skippedCount == 0)
    #expect(entries.first?.senses.count == 1)
    let start = line.drop { $0 == "\u{FEFF}" }.prefix { $0 != " " }
    #expect(entries.first?.headwords.first?.text == String(start))
  }

  @Test(
    "lines that are no entries are skipped and counted with their line",
    arguments: [
      "渡輪 [du4 lun2] /ferry/", "渡輪 渡轮 /ferry/", "渡輪 渡轮 [du4 lun2]", "渡輪 渡轮 [du4 lun2] //",
      "渡輪 渡轮 [du4 lun2 /ferry/", "ferry", "渡輪  [du4 lun2] /ferry/",
    ])
  func bad(line: String) throws {
    let (entries, reader) = try read("# a\n\n\(line)\n港口 港口 [gang3 kou3] /port/\n")
    #expect(entries.map { $0.senses[0].text } == ["port"])
    #expect(reader.skippedCount == 1)
    #expect(reader.skipped.first?.location.line == 3)
    #expect(reader.skipped.first?.location.file == "words.u8")
  }

  @Test("remarks say name, date and licence")
  func remarks() throws {
    let source = try read(
      """
      # Harbour words
      # by hand
      #! date=2026-11-27T08:06:08Z
      #! license=https://creativecommons.org/licenses/by-sa/4.0/
      港口 港口 [gang3 kou3] /port/
      """
    ).reader.source
    #expect(source.label == "Harbour words 2026-11-27")
    #expect(source.licence == "CC BY-SA 4.0")
    #expect(try read("港口 港口 [x] /port/").reader.source.name == "words.u8")
  }

  @Test(
    "a file is told by its first line that is no remark",
    arguments: [
      ("# x\n\n渡輪 渡轮 [du4 lun2] /ferry/\n", LexiconFileKind.cedict),
      ("\u{FEFF}# x\n渡輪 渡轮 [du4 lun2] /ferry/\n", .cedict),
      ("en\tzh\nferry\t渡轮\n", .glossary), ("", .glossary), ("# x\nferry\t渡轮\n", .glossary),
    ])
  func kind(text: String, kind: LexiconFileKind) throws {
    #expect(try LexiconFileKind.detect(Array(text.utf8), fileName: "x") == kind)
  }
}

@Suite struct GlossaryReaderTests {
  private func read(
    _ text: String, columns: [String]? = nil, from: LanguageTag? = nil, to: LanguageTag? = nil
  ) throws -> (pairs: [String], reader: GlossaryReader) {
    let reader = try GlossaryReader(
      input(text, name: "words.tsv"), columns: columns, from: from, to: to)
    var pairs: [String] = []
    while let entry = try reader.next() {
      let sides = [entry.headwords, entry.senses].map { side in
        side.map { "\($0.language):\($0.text)" }.joined(separator: "|")
      }
      pairs.append(sides.joined(separator: "="))
    }
    return (pairs, reader)
  }

  @Test("a first row with language tags names the columns; lists of names are read too")
  func tagged() throws {
    #expect(
      try read("en\tnote\tzh\nferry\tboat\t渡轮\n port \t\t港口\n").pairs
        == ["en:ferry=zh:渡轮", "en:port=zh:港口"])
    #expect(
      try read("zh\ten\tkind\taliases\n东港\tDonggang\tplace\tDG\n").pairs == ["zh:东港=en:Donggang"])
  }

  @Test("terms and translations take the languages that are said, and forbidden ones are no pair")
  func terms() throws {
    let (pairs, reader) = try read(
      "term\ttranslation\tstatus\tnote\nferry\t渡轮\tapproved\t\nboat\t船\tforbidden\t\n"
        + "ship\t舰\tdeprecatedTerm-admn-sts\t\n",
      from: .english, to: .simplifiedChinese)
    #expect(pairs == ["en:ferry=zh-Hans:渡轮"])
    #expect(reader.forbiddenCount == 2 && reader.skippedCount == 0)
  }

  @Test("what is forbidden in a memory's glossary gives no pair here either")
  func forbidden() throws {
    let words = [
      "forbidden", "Prohibited", "banned", "disallowed", "not recommended", "Not-Recommended",
      "deprecatedTerm", "supersededTerm-admn-sts", "obsolete", "rejected",
    ]
    for word in words {
      #expect(TermStatus(glossary: word) == .forbidden, "\(word)")
      let (pairs, reader) = try read(
        "en\tzh\tstatus\nboat\t船\t\(word)\nferry\t渡轮\tpreferredTerm-admn-sts\n")
      #expect(pairs == ["en:ferry=zh:渡轮"], "\(word)")
      #expect(reader.forbiddenCount == 1)
    }
    #expect(TermStatus(glossary: "preferredTerm-admn-sts") == .approved)
    #expect(TermStatus(glossary: "perhaps") == nil)
  }

  @Test("OmegaT's three columns need no first row")
  func omegat() throws {
    let text = "# Glossary in tab-separated format\nferry\t渡轮\ta boat\nport\t港口\n"
    #expect(
      try read(text, from: .english, to: .simplifiedChinese).pairs
        == ["en:ferry=zh-Hans:渡轮", "en:port=zh-Hans:港口"])
    #expect(try read(text, columns: ["en", "zh", "note"]).pairs.count == 2)
    #expect(thrown { _ = try read(text) }?.code == .malformed)
  }

  @Test("three languages make a pair for each two, alternatives stand together")
  func several() throws {
    #expect(
      try read("en\tde\tfr\nferry\tFähre\tbac\n").pairs
        == ["en:ferry=de:Fähre", "en:ferry=fr:bac", "de:Fähre=fr:bac"])
    #expect(
      try read("en\ten-GB\tzh\nharbor\tharbour\t港口\n").pairs == ["en:harbor|en-GB:harbour=zh:港口"])
  }

  @Test("rows that are none are skipped with their line")
  func bad() throws {
    let (pairs, reader) = try read("en\tzh\nferry\t\nport\t港口\textra\n\nquay\t码头\n")
    #expect(pairs == ["en:quay=zh:码头"])
    #expect(reader.skipped.map(\.location.line) == [2, 3])
  }
}
