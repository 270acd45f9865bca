import RectoText
import Reference
import Testing

@testable import RectoInterchange

@Suite struct DelimitedRowsTests {
  private func rows(_ text: String, chunk: Int = 1 << 16) throws -> [DelimitedRows.Row] {
    let stream = try UTF8Stream(input(text), encoding: "UTF-8", chunkSize: chunk)
    let rows = QuotedRows(stream, separator: UInt8(ascii: ","), maxRow: 1_000)
    var all: [DelimitedRows.Row] = []
    while let row = try rows.next() { all.append(row) }
    return all
  }

  @Test(
    "quoted rows are cut as RFC 4180 says",
    arguments: [
      ("", []), ("a", [["a"]]), ("a,b\n", [["a", "b"]]), ("a,b\r\nc", [["a", "b"], ["c"]]),
      (",\n", [["", ""]]), ("\n", [[""]]), ("\r\n", [[""]]), ("\"\"\n", [[""]]),
      ("\"a,b\"\n", [["a,b"]]), ("\"a\"\"b\"\r\n", [["a\"b"]]), ("\"a\nb\"\n", [["a\nb"]]),
      ("\"a\r\nb\",c\r\n", [["a\r\nb", "c"]]), ("\"a\r\"\n", [["a\r"]]),
      ("a\"b\",c", [["a\"b\"", "c"]]),
      ("a\rb\n", [["a\rb"]]), (" \"a\" ,b", [[" \"a\" ", "b"]]), ("\"a\"", [["a"]]),
      ("\"\"\"\"", [["\""]]),
    ] as [(String, [[String]])])
  func quoted(_ text: String, _ expected: [[String]]) throws {
    for chunk in [1, 2, 1 << 16] {
      let rows = try rows(text, chunk: chunk)
      #expect(rows.map(\.cells) == expected)
      #expect(rows.allSatisfy { $0.problem == nil })
    }
  }

  @Test("a row says where it starts, and a cell that goes on after its end is a problem")
  func places() throws {
    let rows = try rows("\"a\n\nb\",c\n\"x\"y\"z,d\ne")
    #expect(rows.map(\.line) == [1, 4, 5])
    #expect(rows.map { $0.problem == nil } == [true, false, true])
    #expect(rows[2].cells == ["e"])
  }

  @Test("a quotation mark that is never closed and a row that is too long are errors")
  func errors() {
    let open = thrown { _ = try rows("a,b\nc,\"d\n\n") }
    #expect(open?.code == .malformed && open?.location?.line == 2)
    let long = thrown { _ = try rows("a\nb,\"" + String(repeating: "x\n", count: 600)) }
    #expect(long?.code == .limitExceeded && long?.location?.line == 2)
  }

  @Test("what is written in quotation marks reads back the same", arguments: 1...4)
  func roundTrip(_ seed: UInt64) throws {
    var generator = SplitMix(seed)
    let dialects: [DelimitedDialect] = [.csv, .semicolonCSV, .quotedTSV]
    for dialect in dialects {
      let units = (0..<200).map { index in
        TranslationUnit(
          variants: [
            Variant("a" + randomText(&generator), language: .english),
            Variant(randomText(&generator) + "b", language: .french),
          ], properties: [Property("project", "p" + randomText(&generator))],
          notes: [Note("n" + randomText(&generator))])
      }
      let output = MemoryOutput()
      var writer = try DelimitedWriter(
        output, dialect: dialect, columns: ["en", "fr", "note", "project"])
      for unit in units { try writer.write(unit) }
      try writer.finish()
      let reader = try DelimitedReader(
        InputBytes(output.bytes, name: "-"), dialect: dialect, encoding: "UTF-8")
      for var unit in units {
        var again = try #require(try reader.next())
        #expect(again.origin.line != nil)
        again.origin = UnitOrigin()
        unit.origin = UnitOrigin()
        #expect(again == unit)
      }
      #expect(try reader.next() == nil && reader.skippedCount == 0)
    }
  }
}

@Suite struct DelimitedReaderTests {
  private func read(
    _ text: String, _ dialect: DelimitedDialect = .tsv, columns: [String]? = nil
  ) throws -> (units: [TranslationUnit], reader: DelimitedReader) {
    let reader = try DelimitedReader(
      input(text, name: "folder/a.tsv"), dialect: dialect, columns: columns)
    var units: [TranslationUnit] = []
    while let unit = try reader.next() { units.append(unit) }
    return (units, reader)
  }

  @Test("the first row names the columns")
  func header() throws {
    let (units, reader) = try read(
      "\u{FEFF} EN \tzh-CN\tNote\tproject\t\tzh-CN\r\nHello\t你好\tn\tp\tx\t您好\r\n\r\n \"a\t\\b\t\tq\r\n"
    )
    #expect(reader.languages.count == 2 && reader.skippedCount == 0)
    #expect(units.count == 2)
    #expect(units[0].variants.map(\.text) == ["Hello", "你好", "您好"])
    #expect(units[0].variants.map(\.language.rawValue) == ["EN", "zh-CN", "zh-CN"])
    #expect(units[0].notes == [Note("n")] && units[0].properties == [Property("project", "p")])
    #expect(units[0].origin == UnitOrigin(file: "a.tsv", line: 2))
    #expect(units[0].sourceLanguage == nil)
    // Raw: quotation marks, backslashes and spaces are what they are.
    #expect(units[1].variants.map(\.text) == [" \"a", "\\b"])
    #expect(units[1].notes.isEmpty && units[1].properties == [Property("project", "q")])
    #expect(units[1].origin.line == 4)
  }

  @Test("columns can be named by the caller")
  func columns() throws {
    let (units, _) = try read("a\tb\n", columns: ["en", "fr"])
    #expect(units.map { $0.variants.map(\.text) } == [["a", "b"]])
    #expect(units.first?.origin.line == 1)
  }

  @Test("rows that are no units are skipped with their place")
  func skips() throws {
    let (units, reader) = try read("en\tfr\tnote\na\t\t\n\t\tn\na\tb\tc\td\n\na\tb\nx\n")
    #expect(units.map { $0.variants.map(\.text) } == [["a", "b"]])
    #expect(reader.skipped.map(\.location.line) == [2, 3, 4, 7])
    #expect(reader.skipped[2].reason == "the row has 4 cells and there are 3 columns")
    let (_, quoted) = try read("en,fr\n\"a\"x,b\n", .csv)
    #expect(quoted.skipped.map(\.reason) == ["a cell goes on after its closing quotation mark"])
  }

  @Test(
    "a header without two languages says how to write one",
    arguments: ["", "\n", "source\ttarget\n", "en\tnote\n", "en\tEN\n", "Hello\t你好\n"])
  func noLanguages(_ text: String) {
    let error = thrown { _ = try read(text) }
    #expect(error?.code == .malformed)
    #expect(error?.detail.contains("--columns en,zh,note") == true)
    #expect(error?.location?.line == 1)
  }

  @Test("the dialect of a quoted file is found by its first row")
  func dialects() {
    #expect(DelimitedDialect.quoted(byFirstRow: "en,zh\na;b;c;d") == .csv)
    #expect(DelimitedDialect.quoted(byFirstRow: "en;zh;note") == .semicolonCSV)
    #expect(DelimitedDialect.quoted(byFirstRow: "\"a,b,c\"\tzh") == .quotedTSV)
    #expect(DelimitedDialect.quoted(byFirstRow: "one") == .csv)
  }
}

@Suite struct DelimitedWriterTests {
  private func write(
    _ units: [TranslationUnit], _ dialect: DelimitedDialect = .tsv,
    columns: [String] = ["en", "zh", "note"]
  ) throws -> (text: String, writer: DelimitedWriter) {
    let output = MemoryOutput()
    var writer = try DelimitedWriter(output, dialect: dialect, columns: columns)
    for unit in units { try writer.write(unit) }
    try writer.finish()
    #expect(output.isFinished)
    return (text(output), writer)
  }

  private func unit(_ english: [String], _ chinese: [String]) -> TranslationUnit {
    TranslationUnit(
      variants: english.map { Variant($0, language: .english) }
        + chinese.map { Variant($0, language: .simplifiedChinese) })
  }

  @Test("a row is a pair; more variants of a language take more rows")
  func rows() throws {
    var noted = unit(["a"], ["甲"])
    noted.notes = [Note("n"), Note("m")]
    let (text, writer) = try write([
      noted, unit(["b"], ["乙", "丙"]), unit(["c", "d"], ["丁", "戊"]), unit(["e"], []),
    ])
    #expect(text == "en\tzh\tnote\na\t甲\tn | m\nb\t乙\t\nb\t丙\t\nc\t丁\t\nd\t戊\t\n")
    #expect(writer.unitCount == 3 && writer.skippedCount == 1)
  }

  @Test("a language that is named twice takes two variants a row")
  func twice() throws {
    let (text, _) = try write(
      [unit(["a"], ["甲", "乙", "丙"])], columns: ["zh", "en", "zh"])
    #expect(text == "zh\ten\tzh\n甲\ta\t乙\n丙\ta\t\n")
  }

  @Test("a variant's own column is before one that it meets")
  func own() throws {
    let unit = TranslationUnit(variants: [
      Variant("a", language: LanguageTag(wellFormed: "en-GB")),
      Variant("b", language: LanguageTag(wellFormed: "en-US")), Variant("甲", language: .japanese),
    ])
    let (text, writer) = try write([unit], columns: ["en", "en-GB", "ja"])
    #expect(text == "en\ten-GB\tja\nb\ta\t甲\n")
    #expect(writer.droppedCodeCount == 0)
  }

  @Test("a tab or line end in raw text says what to do", arguments: ["a\tb", "a\nb", "a\rb"])
  func unwritable(_ english: String) throws {
    let error = thrown { _ = try write([unit([english], ["甲"])]) }
    #expect(error?.code == .unsupported)
    #expect(error?.detail.hasSuffix("write with --quoted or as TMX") == true)
    let (quoted, _) = try write([unit([english], ["甲"])], .quotedTSV)
    #expect(quoted == "en\tzh\tnote\n\"\(english)\"\t甲\t\n")
  }

  @Test("codes are left out and counted")
  func codes() throws {
    var coded = unit(["a"], ["甲"])
    coded.variants[0].codes = [InlineCode(.standalone, element: "ph", offset: 0)]
    #expect(try write([coded]).writer.droppedCodeCount == 1)
  }

  @Test("columns without two languages are refused")
  func columns() {
    #expect(thrown { _ = try write([], columns: ["en", "note"]) }?.code == .malformed)
  }
}

@Suite struct NamesReaderTests {
  private func read(_ text: String) throws -> (names: [NamePair], reader: NamesReader) {
    let reader = try NamesReader(input(text, name: "names.tsv"))
    var names: [NamePair] = []
    while let name = try reader.next() { names.append(name) }
    return (names, reader)
  }

  @Test("a row is a name with its aliases; bad rows are skipped with their place")
  func rows() throws {
    let (names, reader) = try read(
      """
      zh\ten\tkind\taliases\tnote\tx
      东海银行\tDonghai Bank\tcompany\tDHB| 东海银行集团 ||\tbank\ty
      北京\tBeijing\tPlace
      \tNobody\tperson
      甲\tA\tanimal
      乙\tB
      丙\tC\tother\t\t\t\t\tmore
      """)
    #expect(
      names == [
        NamePair(
          names: [
            Segment("东海银行", language: try LanguageTag("zh")),
            Segment("Donghai Bank", language: .english),
          ], kind: .company, aliases: ["DHB", "东海银行集团"], note: "bank"),
        NamePair(
          names: [
            Segment("北京", language: try LanguageTag("zh")), Segment("Beijing", language: .english),
          ], kind: .place),
      ])
    #expect(reader.skippedCount == 4)
    #expect(reader.skipped.map(\.location.line) == [4, 5, 6, 7])
    #expect(
      reader.skipped[1].reason
        == "the kind 'animal' is none of person, company, place, institution, other")
  }

  @Test(
    "a first row without kind or two languages is refused",
    arguments: ["", "zh\ten\n", "zh\tkind\n", "zh,en,kind\n"])
  func header(_ text: String) {
    let error = thrown { _ = try read(text) }
    #expect(error?.code == .malformed && error?.location?.line == 1)
  }
}

@Suite struct FileFormatTests {
  @Test(
    "content decides before the name",
    arguments: [
      (
        "<?xml version='1.0'?>\n<!-- <x> --><!DOCTYPE tmx SYSTEM 'a'>\n<tmx version='1.4'>",
        "a.txt", .tmx
      ),
      ("\u{FEFF}<tmx>", "-", .tmx), ("<t:tmx/>", "-", .tmx), ("en\tzh\na\tb", "a.txt", .tsv),
      ("\"en\"\t\"zh-CN\"\n", "-", .tsv), ("en,zh,note\n", "-", .csv), ("EN;ZH\n", "-", .csv),
      ("zh\ten\tkind\n", "a.tsv", .names), ("{\"id\":1}\n{\"id\":2}\n", "-", .ndjson),
      ("{\"id\":", "-", .text), ("[1]", "-", .text), ("hello\tworld\n", "a.tsv", .tsv),
      ("a,b", "folder.csv/a", .text), ("a,b", "A.CSV", .csv), ("", "-", .text), ("", "a.tmx", .tmx),
      ("No, so\nis it.", "a.txt", .text), ("<p>Hello</p>", "a", .text), ("{}", "a.jsonl", .ndjson),
      ("Hello.", "-", .text), ("plain", "a.tmx", .tmx),
    ] as [(String, String, FileFormat)])
  func detection(_ text: String, _ name: String, _ expected: FileFormat) throws {
    #expect(try FileFormat.detect(Array(text.utf8), fileName: name) == expected)
  }

  @Test("TMX is known in UTF-16 too")
  func wide() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "<?xml version='1.0' encoding='UTF-16'?><tmx>".utf16 {
      bytes += [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    #expect(try FileFormat.detect(bytes, fileName: "-") == .tmx)
    #expect(try FileFormat.detect(Array(bytes.dropFirst(2)), fileName: "-") == .tmx)
  }

  @Test("other XML and what is no text are refused")
  func refusals() {
    let xml = Array("<?xml version='1.0'?><recipe/>".utf8)
    #expect(thrown { _ = try FileFormat.detect(xml, fileName: "-") }?.code == .unknownFormat)
    let zip: [UInt8] = [0x50, 0x4B, 3, 4]
    #expect(thrown { _ = try FileFormat.detect(zip, fileName: "a.tmx") }?.code == .unsupported)
  }
}

@Suite struct DelimitedContextTests {
  private let text = """
    en\tzh\tnote\t#help\tx-recto-previous\tx-recto-next\tx-recto-previous-boundary\tx-recto-next-boundary
    Yes.\t是的。\ta\tfor people\tWho?\t\t\tyes
    No.\t不。\t\t\t\t\tno\t

    """

  @Test("columns named as TMX names context are context; those that begin with # are not read")
  func reading() throws {
    let reader = try DelimitedReader(input(text), dialect: .tsv)
    let first = try #require(try reader.next())
    #expect(first.context == UnitContext(previous: .text("Who?"), next: .boundary))
    #expect(first.properties.isEmpty && first.notes == [Note("a")])
    #expect(try reader.next()?.context == UnitContext())
  }

  @Test("context is written where columns are named for it, and reads back the same")
  func roundTrip() throws {
    let unit = TranslationUnit(
      variants: [
        Variant("Yes.", language: .english), Variant("是的。", language: .simplifiedChinese),
      ], context: UnitContext(previous: .boundary, next: .text("Who?")))
    let output = MemoryOutput()
    var writer = try DelimitedWriter(
      output, dialect: .tsv,
      columns: [
        "en", "zh-Hans", "x-recto-next", "x-recto-previous-boundary", "x-recto-next-boundary",
      ])
    try writer.write(unit)
    try writer.finish()
    let reader = try DelimitedReader(InputBytes(output.bytes, name: "-"), dialect: .tsv)
    #expect(try reader.next()?.context == unit.context)
  }
}
