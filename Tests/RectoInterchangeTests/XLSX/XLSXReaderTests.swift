import RectoText
import Testing

@testable import RectoInterchange

@Suite struct XLSXReaderTests {
  /// A workbook of our own making.
  private func workbook(
    _ sheets: [(name: String, rows: String)], strings: [String] = [], state: String = ""
  ) -> Archive {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let link = { (id: String, type: String, target: String) in
      "<Relationship Id=\"\(id)\" Type=\"\(kind)\(type)\" Target=\"\(target)\"/>"
    }
    let names = sheets.enumerated().map { number, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(number + 1)\" \(state) r:id=\"rId\(number)\"/>"
    }
    let links = sheets.indices.map { link("rId\($0)", "worksheet", "worksheets/sheet\($0).xml") }
    return Archive(
      [
        (
          "_rels/.rels",
          "<Relationships>\(link("a", "officeDocument", "xl/workbook.xml"))</Relationships>"
        ),
        (
          "xl/workbook.xml",
          "<workbook \(space) xmlns:r=\"urn:r\"><sheets>\(names.joined())</sheets></workbook>"
        ),
        (
          "xl/_rels/workbook.xml.rels",
          "<Relationships>\(links.joined())\(link("s", "sharedStrings", "sharedStrings.xml"))</Relationships>"
        ),
        ("xl/sharedStrings.xml", "<sst \(space)>\(strings.joined())</sst>"),
      ]
        + sheets.enumerated().map { number, sheet in
          (
            "xl/worksheets/sheet\(number).xml",
            "<worksheet \(space)><sheetData>\(sheet.rows)</sheetData></worksheet>"
          )
        })
  }

  private func inline(_ place: String, _ text: String) -> String {
    "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  private func read(
    _ archive: Archive, _ options: UnitFileOptions = UnitFileOptions()
  ) throws -> (units: [FileUnit], reader: XLSXReader) {
    let reader = try XLSXReader(InputBytes(archive.bytes, name: "x.xlsx"), options: options)
    var units: [FileUnit] = []
    while let unit = try reader.next() { units.append(unit) }
    return (units, reader)
  }

  @Test("the first row names the languages; shared, rich and inline texts are read")
  func table() throws {
    let strings = [
      "<si><t>en</t></si>", "<si><t>zh</t></si>",
      "<si><r><t>rate </t></r><r><rPr><b/></rPr><t>cut</t></r></si>",
      "<si><t>降息</t><rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si>",
    ]
    let rows =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>\(inline("C1", "note"))</row>"
      + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\" t=\"s\"><v>3</v></c>\(inline("C3", "a_x000A_b"))</row>"
      + "<row r=\"4\">\(inline("A4", "tram"))</row>"
    let (units, reader) = try read(workbook([("terms", rows)], strings: strings))
    #expect(units.map { $0.source?.text } == ["rate cut", "tram"])
    #expect(units.map { $0.target?.text } == ["降息", ""])
    #expect(units[0].source?.language == .english && units[0].line == 3)
    #expect(units[0].notes.map(\.text) == ["a\nb"])
    #expect(units[0].properties == [Property("sheet", "terms")])
    #expect(reader.sourceLanguage == .english && reader.warnings.isEmpty)
  }

  @Test("numbers, truth values and what formulas came to are texts; formulas are said")
  func values() throws {
    let rows =
      "<row>\(inline("A1", "source"))\(inline("B1", "target"))</row>"
      + "<row><c><v>45292</v></c><c t=\"b\"><v>1</v></c></row>"
      + "<row><c t=\"str\"><f>A1&amp;\"x\"</f><v>made</v></c><c t=\"e\"><v>#N/A</v></c></row>"
    let (units, reader) = try read(workbook([("s", rows)]))
    #expect(units.map { $0.source?.text } == ["45292", "made"])
    #expect(units.map { $0.target?.text } == ["TRUE", "#N/A"])
    #expect(units.map(\.line) == [2, 3] && reader.warningCount == 2)
  }

  @Test("without names the first two columns are taken, which is said; more columns are said too")
  func unnamed() throws {
    let rows =
      "<row r=\"1\">\(inline("A1", "tram"))\(inline("B1", "电车"))\(inline("XFD1", "far"))</row>"
    let (units, reader) = try read(workbook([("s", rows)], state: "state=\"hidden\""))
    #expect(units.count == 1 && units[0].target?.text == "电车")
    #expect(reader.warningCount == 2 && reader.skippedCount == 1)
    var options = UnitFileOptions()
    options.columns = ["target", "source"]
    #expect(try read(workbook([("s", rows)]), options).units[0].source?.text == "电车")
  }

  @Test("several sheets are read one after another, each with its own first row")
  func sheets() throws {
    let rows = { (first: String, second: String) in
      "<row>\(self.inline("A1", first))\(self.inline("B1", second))</row>"
        + "<row>\(self.inline("A2", "x"))\(self.inline("B2", "y"))</row>"
    }
    let reader = try XLSXReader(
      InputBytes(workbook([("a", rows("en", "zh")), ("b", rows("de", "fr"))]).bytes, name: "x"))
    #expect(try reader.next()?.properties == [Property("sheet", "a")])
    #expect(try reader.next()?.source?.language == .german)
    #expect(try reader.next() == nil)
  }

  @Test("a workbook without sheets, and a cell that refers to no text, are refused")
  func refused() throws {
    #expect(throws: InterchangeError.self) { try self.read(self.workbook([])) }
    #expect(throws: InterchangeError.self) {
      try self.read(self.workbook([("s", "<row><c t=\"s\"><v>7</v></c></row>")]))
    }
    #expect(throws: InterchangeError.self) { try self.read(Archive([("a", "b")])) }
  }
}
