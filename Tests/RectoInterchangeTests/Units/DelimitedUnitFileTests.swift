import RectoText
import Testing

@testable import RectoInterchange

@Suite struct DelimitedUnitFileTests {
  private func pairs(
    _ text: String, _ format: FileFormat = .csv, options: UnitFileOptions = UnitFileOptions()
  ) throws -> [[String?]] {
    try units(text, format, options: options).units.map { [$0.source?.text, $0.target?.text] }
  }

  @Test(
    "the first rows show how a table is written",
    arguments: [
      ("source,target\nport,Hafen\n", .csv), ("source;target\nport;Hafen\n", .csv),
      ("source|target\nport|Hafen\n", .csv), ("source\ttarget\nport\tHafen\n", .tsv),
      ("\u{FEFF}Source Text;Target\r\nport;Hafen", .csv), ("en,de\n\"port\",\"Hafen\"", .csv),
      ("\"en\"\t\"de\"\n\"port\"\t\"Hafen\"", .tsv), ("en,de\rport,Hafen\r", .csv),
    ] as [(String, FileFormat)])
  func dialects(_ text: String, _ format: FileFormat) throws {
    #expect(try pairs(text, format) == [["port", "Hafen"]])
    let (_, reader) = try units(text, format)
    #expect(reader.warningCount == 0 && reader.skippedCount == 0)
  }

  @Test("columns are what their names say")
  func columns() throws {
    let (units, reader) = try units(
      "id,Source,Target,Context,Comment,project,,#me\n7,port,Hafen,map,old,x,y,z\n,pier,,,,,,\n",
      .csv)
    #expect(reader.warningCount == 0 && units.count == 2)
    let first = try #require(units.first)
    #expect(first.id == "7" && first.contextName == "map" && first.notes == [Note("old")])
    #expect(first.properties == [Property("project", "x")] && first.line == 2)
    #expect(units.last?.target?.text == "" && units.last?.state == .untranslated)
  }

  @Test("of several languages the caller says which are source and target")
  func languages() throws {
    let text = "id,en,fr,de\nx,port,port,Hafen\n"
    #expect(try pairs(text) == [["port", "port"]])
    var options = UnitFileOptions()
    options.sourceLanguage = .german
    options.targetLanguage = try LanguageTag("fr-CA")
    let (units, reader) = try units(text, .csv, options: options)
    #expect(units.first?.source == FileText("Hafen", language: .german))
    #expect(units.first?.target == FileText("port", language: .french))
    #expect(units.first?.others == [FileText("port", language: .english)])
    #expect(units.first?.id == "x" && reader.sourceLanguage == .german)
  }

  @Test("without names the first two columns are a pair, and that is said")
  func unnamed() throws {
    let (units, reader) = try units("port,Hafen\npier,Steg\n", .csv)
    #expect(units.map { $0.source?.text } == ["port", "pier"])
    #expect(reader.warnings.map(\.location.line) == [1])
    var options = UnitFileOptions()
    options.columns = ["note", "source", "target"]
    #expect(try pairs("x,port,Hafen", options: options) == [["port", "Hafen"]])
    options.columns = ["note", "x"]
    #expect(thrown { _ = try self.pairs("a,b", options: options) }?.code == .malformed)
    #expect(
      try pairs("A line. It has no separator\n", .csv) == [["A line. It has no separator", nil]])
  }

  @Test("every row is a unit, ragged ones too, and they are said")
  func ragged() throws {
    let (units, reader) = try units("en,de\nport\nport,Hafen,x\n,\n\n\"a\"b,c\n", .csv)
    #expect(units.map { $0.source?.text } == ["port", "port", "", "ab"])
    #expect(reader.warnings.map(\.location.line) == [2, 3, 6])
    let open = thrown { _ = try self.pairs("en,de\n\"port,Hafen\n") }
    #expect(open?.code == .malformed && open?.location?.line == 2)
  }

  @Test("raw tab-separated text has quotation marks of its own")
  func raw() throws {
    #expect(
      try pairs("en\tde\n\"No\" he said\t\"Nein\"\n", .tsv) == [["\"No\" he said", "\"Nein\""]])
    #expect(try pairs("en\tde\n\"a\tb\"\t\"c\"\"\"\n", .tsv) == [["a\tb", "c\""]])
    let backslash = "en,de\n\"a \\\"b\\\" c\",\"d\"\n"
    #expect(try pairs(backslash) == [["a \"b\" c", "d"]])
    #expect(
      try edited(backslash, .csv) { _, _ in FileTranslation("\"e\"") }
        == "en,de\n\"a \\\"b\\\" c\",\"\\\"e\\\"\"\n")
  }

  @Test("only cells of translations change, quoted where they must be or were")
  func edits() throws {
    let text = "\u{FEFF}en,de,note\r\nport,Hafen,\" x\"\r\n\"a,b\",\"c,d\"\r\nlast,\"\",\r\nno\r\n"
    #expect(try edited(text, .csv) { _, _ in nil } == text)
    #expect(try edited(text, .csv) { FileTranslation($1.target?.text ?? "");  } == text)
    let new = try edited(text, .csv) { unit, _ in
      FileTranslation(
        ["port": "Der Hafen, \"alt\"", "a,b": "c", "last": "letzte\nZeile", "no": "nein"][
          unit.source?.text ?? ""] ?? "")
    }
    #expect(
      new
        == "\u{FEFF}en,de,note\r\nport,\"Der Hafen, \"\"alt\"\"\",\" x\"\r\n\"a,b\",\"c\"\r\n"
        + "last,\"letzte\nZeile\",\r\nno,nein\r\n")
    let whole = Array(text.replacing("no\r\n", with: "").utf8)
    #expect(try changedAndBack(whole, .csv) == whole)
  }

  @Test(
    "a translation is no formula",
    arguments: [
      ("=1+1", "'=1+1"), ("@x", "'@x"), ("-5", "-5"), ("+49,5", "+49,5"), ("- a", "'- a"),
      ("-1+cmd|x", "'-1+cmd|x"), ("a=b", "a=b"),
    ])
  func formulas(_ text: String, _ expected: String) throws {
    let new = try edited("en|de\na|b\n", .csv) { _, _ in FileTranslation(text) }
    let written = expected.contains("|") ? "\"\(expected)\"" : expected
    #expect(new == "en|de\na|\(written)\n")
    let first = text.prefix(1)
    #expect(
      try edited("en;de\n\(first)x;b\n", .csv) { _, _ in FileTranslation(text) }
        == "en;de\n\(first)x;\(text)\n")
  }

  @Test("what a table cannot hold is refused")
  func refusals() throws {
    let raw = thrown { _ = try edited("en\tde\na\tb\n", .tsv) { _, _ in FileTranslation("c\td") } }
    #expect(raw?.code == .unsupported && raw?.location?.line == 2)
    let alone = thrown { _ = try edited("a\nb\n", .csv) { _, _ in FileTranslation("c") } }
    #expect(alone?.code == .unsupported)
  }

  @Test("UTF-16 as spreadsheets save it comes back in UTF-16")
  func wide() throws {
    let bytes: [UInt8] =
      [0xFF, 0xFE]
      + "en\tde\r\nport\tHäfen\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let (units, reader) = try units(bytes, .tsv)
    #expect(units.first?.target?.text == "Häfen" && reader.encoding.hasPrefix("UTF-16"))
    #expect(try changedAndBack(bytes, .tsv) == bytes)
  }
}
