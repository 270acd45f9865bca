import RectoText
import Testing

@testable import RectoInterchange

@Suite struct DOCXReaderTests {
  private func run(_ text: String, _ properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r w:rsidR=\"00AB\">\(properties)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private func field(_ instruction: String, _ result: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(result)<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }

  @Test("runs that look the same are one text; other looks are pairs of codes")
  func runs() throws {
    let document = Document(
      "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + run("The ")
        + "<w:proofErr w:type=\"spellStart\"/>"
        + run("ma", "<w:lang w:val=\"en-GB\"/>") + run("yor") + run(" said ")
        + run("no", "<w:b/><w:i w:val=\"1\"/>") + run(" ", "<w:b/>") + run("&amp; left.") + "</w:p>"
    )
    #expect(try document.marked() == "The mayor said {0<r}no {1>r}& left.")
    let unit = try document.units().units[0]
    #expect(
      unit.source?.codes[0].attributes == [
        InlineCode.Attribute(name: "b", value: ""), InlineCode.Attribute(name: "i", value: "1"),
      ])
    #expect(unit.properties.contains(Property("style", "Heading1")) && unit.line == 1)
  }

  @Test("what most of a paragraph looks like has no codes")
  func base() throws {
    #expect(
      try Document(
        "<w:p>" + run("No", "<w:b/>") + run(" more trams run at night", "<w:i/>") + "</w:p>"
      ).marked() == "{0<r}No{1>r} more trams run at night")
  }

  @Test("a link has codes around it and none for the look of all its words")
  func link() throws {
    let blue = "<w:rStyle w:val=\"Hyperlink\"/>"
    let document = Document(
      "<w:p>" + run("See ") + "<w:hyperlink r:id=\"rId4\" w:history=\"1\">" + run("the", blue)
        + run(" plan", blue) + "</w:hyperlink>" + run(" here") + "</w:p>")
    #expect(try document.marked() == "See {0<hyperlink}the plan{1>hyperlink} here")
    #expect(
      try document.units().units[0].source?.codes[0].attributes == [
        InlineCode.Attribute(name: "id", value: "rId4")
      ])
  }

  @Test("characters that elements stand for are read; page breaks, pictures and notes are codes")
  func characters() throws {
    let text =
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/>"
      + "<w:br w:type=\"page\"/><w:drawing/><w:footnoteReference w:id=\"2\"/><w:lastRenderedPageBreak/>"
      + "<w:t>d</w:t></w:r></w:p>"
    #expect(
      try Document(text).marked()
        == "a\tb\nc\u{2011}\u{AD}{0|br}{1|drawing}{2|footnoteReference}d")
  }

  @Test("white space at the ends of a text counts where the text says so")
  func space() throws {
    let text =
      "<w:p><w:r><w:t> a\n b </w:t></w:r><w:r><w:t xml:space=\"preserve\"> c</w:t></w:r></w:p>"
    #expect(try Document(text).marked() == "a  b c")
  }

  @Test("the instruction of a field is a code and its result is read")
  func fields() throws {
    #expect(
      try Document("<w:p>" + run("Page ") + field("PAGE", run("3")) + run(" of 9") + "</w:p>")
        .marked()
        == "Page {0<field}3{1>field} of 9")
    #expect(
      try Document("<w:p><w:fldSimple w:instr=\"DATE\">" + run("Monday") + "</w:fldSimple></w:p>")
        .marked() == "{0<field}Monday{1>field}")
    let nested = field("IF " + "x", run("yes")).replacing(
      "<w:instrText>IF x",
      with: "<w:instrText>IF</w:instrText></w:r>" + field("PAGE", run("1"))
        + "<w:r><w:instrText>x")
    #expect(try Document("<w:p>" + nested + "</w:p>").marked() == "{0<field}yes{1>field}")
  }

  @Test("a field over several paragraphs has its ends as codes that stand alone")
  func longField() throws {
    let document = Document(
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("One") + "</w:p>"
        + "<w:p>" + run("Two") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
    #expect(try document.marked(0) == "{0|field}One")
    #expect(try document.marked(1) == "Two{0|fldChar}")
  }

  @Test("insertions are read, deletions are not, and both are said")
  func tracked() throws {
    let document = Document(
      "<w:p>" + run("Trams ") + "<w:del w:id=\"1\"><w:r><w:delText>stop</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"2\">" + run("run") + "</w:ins></w:p><w:p/>")
    #expect(try document.marked() == "Trams run")
    let reader = try document.units().reader
    #expect(reader.warnings.map(\.reason).first?.hasPrefix("1 paragraph holds tracked") == true)
    #expect(reader.warnings.first?.location.line == 1)
  }

  @Test("hidden text is read and said")
  func hidden() throws {
    let document = Document("<w:p>" + run("x", "<w:vanish/>") + "</w:p>")
    #expect(try document.marked() == "x")
    #expect(try document.units().reader.warnings.first?.reason.contains("hidden text") == true)
    let shown = Document("<w:p>" + run("x", "<w:vanish w:val=\"false\"/>") + "</w:p>")
    #expect(try shown.units().reader.warnings.isEmpty)
  }

  @Test("smart tags and bookmarks leave no trace; content controls are codes")
  func containers() throws {
    let document = Document(
      "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"a\"/><w:smartTag w:uri=\"u\" w:element=\"e\"><w:smartTagPr/>"
        + run("Lin") + "</w:smartTag>" + run(" Hai ")
        + "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>"
        + run("spoke") + "</w:sdtContent></w:sdt><w:bookmarkEnd w:id=\"0\"/></w:p>")
    #expect(try document.marked() == "Lin Hai {0<sdt}spoke{1>sdt}")
  }

  @Test("tables, content controls around paragraphs and nested tables are read in order")
  func tables() throws {
    let cell = { (text: String) in "<w:tc><w:tcPr/><w:p>" + self.run(text) + "</w:p></w:tc>" }
    let document = Document(
      "<w:sdt><w:sdtPr/><w:sdtContent><w:p>" + run("one") + "</w:p></w:sdtContent></w:sdt>"
        + "<w:tbl><w:tblPr/><w:tr>" + cell("two") + "<w:tc><w:tbl><w:tr>" + cell("three")
        + "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl><w:p>" + run("four") + "</w:p>")
    let units = try document.units().units
    #expect(units.map { $0.source?.text } == ["one", "two", "three", "", "four"])
    #expect(
      units.map { unit in unit.properties.first { $0.name == "place" }?.value }
        == ["body", "table", "table", "table", "body"])
    #expect(units.map(\.line) == [1, 2, 3, 4, 5])
  }

  private func box(_ text: String, _ fallback: String) -> String {
    "<w:p w14:paraId=\"0A\">" + run("outer")
      + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent><w:p>"
      + run(text)
      + "</w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p>"
      + run(fallback)
      + "</w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
  }

  @Test("a text box is read once, behind the paragraph that it is anchored in")
  func boxes() throws {
    let document = Document(box("inner", "inner"))
    let (units, reader) = try document.units()
    #expect(units.map { $0.source?.text } == ["outer", "inner"])
    #expect(try document.marked() == "outer{0|drawing}")
    #expect(units[0].id == "0A" && reader.skipped.isEmpty)
    #expect(try Document(box("inner", "other")).units().reader.skippedCount == 1)
  }

  @Test("headers, footers and notes follow the body; what is not read is said")
  func parts() throws {
    let part = { (name: String, content: String) in
      "<w:\(name) \(Document.spaces)>\(content)</w:\(name)>"
    }
    var document = Document("<w:p>" + run("body") + "</w:p>")
    document.parts = [
      (
        "footnotes", "footnotes.xml",
        part(
          "footnotes",
          "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"1\"><w:p>" + run("note") + "</w:p></w:footnote>")
      ),
      ("header", "header1.xml", part("hdr", "<w:p>" + run("head") + "</w:p>")),
      ("comments", "comments.xml", part("comments", "")),
      ("footer", "missing.xml", ""),
    ]
    document.parts.removeLast()
    let (units, reader) = try document.units()
    #expect(units.map { $0.source?.text } == ["body", "head", "note"])
    #expect(units[1].properties.first?.value == "word/header1.xml")
    #expect(reader.skipped.map(\.reason).first?.hasPrefix("comments are not read") == true)
  }

  @Test("any prefix may stand for the namespace, also the edition called strict")
  func prefixes() throws {
    var archive = Document("").archive
    archive.entries[2].content = Array(
      "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:t>tram</x:t></x:r></x:p></x:body></x:document>"
        .utf8)
    let reader = try DOCXReader(InputBytes(archive.bytes, name: "x.docx"))
    #expect(try reader.next()?.source?.text == "tram")
    archive.entries[2].content = Array("<document/>".utf8)
    let other = try DOCXReader(InputBytes(archive.bytes, name: "x.docx"))
    #expect(throws: InterchangeError.self) { try other.next() }
  }

  @Test("a document without a document, with entities, or with a password is refused")
  func refused() throws {
    var archive = Document("").archive
    archive.entries[2].content = Array("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".utf8)
    let reader = try DOCXReader(InputBytes(archive.bytes, name: "x.docx"))
    #expect(throws: InterchangeError.self) { try reader.next() }
    archive.entries.removeAll()
    #expect(throws: InterchangeError.self) {
      try DOCXReader(InputBytes(archive.bytes, name: "x.docx"))
    }
    let locked: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    do throws(InterchangeError) {
      _ = try DOCXReader(InputBytes(locked, name: "x.docx"))
      Issue.record("a locked document was opened")
    } catch {
      #expect(error.detail.contains("password"))
    }
  }
}
