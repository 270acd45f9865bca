import RectoText
import Testing

@testable import RectoInterchange

@Suite struct DOCXEditorTests {
  private func run(_ text: String, _ properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(properties)<w:t>\(text)</w:t></w:r>"
  }

  @Test("without a translation the file is the same to the last byte; with the same words too")
  func identity() throws {
    let document = Document(
      "<w:p>" + run("The ") + run("mayor", "<w:b/>") + "</w:p>\n<w:p w:rsidR=\"1\"/>")
    for isTranslated in [false, true] {
      let output = MemoryOutput()
      let bytes = document.archive.bytes
      let editor = try DOCXEditor(InputBytes(bytes, name: "x.docx"), output: output)
      while let unit = try editor.next() {
        guard isTranslated, let source = unit.source else { continue }
        try editor.translate(
          0,
          with: FileTranslation(
            source.text,
            codes: source.codes.enumerated().map {
              FileTranslation.Code(.source($0.offset), offset: $0.element.offset)
            }, state: .translated))
      }
      try editor.finish()
      #expect(output.bytes == bytes && output.isFinished)
    }
  }

  @Test("the words take the place of the words, codes keep their look")
  func formats() throws {
    let document = Document(
      "<w:p w:rsidR=\"9\"><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\"a\"/>"
        + run("The ", "<w:sz w:val=\"20\"/>") + run("mayor", "<w:b/>")
        + run(" said no.", "<w:sz w:val=\"20\"/>") + "<w:bookmarkEnd w:id=\"0\"/></w:p><w:p>"
        + run("Stays.")
        + "</w:p>")
    let edited = try document.edited { unit in
      unit.line == 1 ? translation("{0}市长{1}说 <不行>。") : nil
    }
    #expect(
      edited.body
        == "<w:p w:rsidR=\"9\"><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\"a\"/>"
        + "<w:r><w:rPr><w:b/></w:rPr><w:t>市长</w:t></w:r>"
        + "<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t>说 &lt;不行&gt;。</w:t></w:r>"
        + "<w:bookmarkEnd w:id=\"0\"/></w:p><w:p>" + run("Stays.") + "</w:p>")
    #expect(edited.warnings.isEmpty)
  }

  @Test("drafts are highlighted where the schema wants it, and a highlight is kept")
  func drafts() throws {
    let draft = { (properties: String) throws -> String in
      try Document("<w:p>" + self.run("a", properties) + "</w:p>").edited { _ in
        translation("b", state: .draft)
      }.body
    }
    let text = "<w:t>b</w:t></w:r></w:p>"
    let yellow = "<w:highlight w:val=\"yellow\"/>"
    #expect(try draft("") == "<w:p><w:r><w:rPr>\(yellow)</w:rPr>\(text)")
    #expect(
      try draft("<w:b/><w:u w:val=\"single\"/>")
        == "<w:p><w:r><w:rPr><w:b/>\(yellow)<w:u w:val=\"single\"/></w:rPr>\(text)")
    #expect(
      try draft("<w:highlight w:val=\"red\"/>")
        == "<w:p><w:r><w:rPr><w:highlight w:val=\"red\"/></w:rPr>\(text)")
  }

  @Test("a draft with the same words is highlighted too")
  func sameDraft() throws {
    let body = try Document("<w:p>" + run("a") + "</w:p>").edited { _ in
      translation("a", state: .draft)
    }.body
    #expect(body.contains("yellow"))
  }

  @Test("tabs, line breaks and hyphens become elements again, spaces at the ends are kept")
  func characters() throws {
    let body = try Document("<w:p>" + run("a") + "</w:p>").edited { _ in
      translation(" x\ty\nz\u{2011}\u{AD}")
    }.body
    #expect(
      body
        == "<w:p><w:r><w:t xml:space=\"preserve\"> x</w:t><w:tab/><w:t>y</w:t><w:br/><w:t>z</w:t>"
        + "<w:noBreakHyphen/><w:softHyphen/></w:r></w:p>")
  }

  private let linked = Document(
    "<w:p><w:r><w:t xml:space=\"preserve\">See </w:t></w:r><w:hyperlink w:anchor=\"b\"><w:r><w:rPr><w:u/></w:rPr><w:t>this</w:t></w:r>"
      + "</w:hyperlink><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:t xml:space=\"preserve\"> now</w:t></w:r></w:p>"
  )

  @Test("links and notes go where the translation has them")
  func moved() throws {
    #expect(try linked.marked() == "See {0<hyperlink}this{1>hyperlink}{2|footnoteReference} now")
    let edited = try linked.edited { _ in translation("{2}现在看{0}这里{1}") }
    #expect(
      edited.body
        == "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:t>现在看</w:t></w:r>"
        + "<w:hyperlink w:anchor=\"b\"><w:r><w:rPr><w:u/></w:rPr><w:t>这里</w:t></w:r></w:hyperlink></w:p>"
    )
  }

  @Test("a note that the translation has no place for is kept; a link that is lost is said")
  func unplaced() throws {
    let edited = try linked.edited { _ in translation("现在看") }
    #expect(
      edited.body
        == "<w:p><w:r><w:t>现在看</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
    #expect(edited.warnings.first?.reason.contains("hyperlink") == true)
  }

  @Test(
    "whatever a translation does with its codes, the part stays well-formed",
    arguments: [
      "{1}a{0}", "{0}a", "a{1}", "{0}a{0}b{1}{1}", "{9}a{2}", "a{0}{2}", "{0}{4}a{1}b{5}",
      "{4}{0}a{5}b{1}", "{5}{1}{3}a",
    ])
  func disorder(marked: String) throws {
    let document = Document(
      "<w:p><w:hyperlink w:anchor=\"b\">" + run("one") + "</w:hyperlink>" + run("x", "<w:b/>")
        + run("yy") + "<w:sdt><w:sdtContent>" + run("two") + "</w:sdtContent></w:sdt></w:p>")
    #expect(
      try document.marked()
        == "{0<hyperlink}one{1>hyperlink}{2<r}x{3>r}yy{4<sdt}two{5>sdt}")
    let edited = try document.edited { _ in translation(marked) }
    let plain = String(translation(marked).text)
    let index = try #require(edited.archive.index(of: "word/document.xml"))
    _ = try PackagePart(index, of: edited.archive, limits: UnitFileLimits())
    let scanner = WordScanner(
      try edited.archive.content(of: index), place: .body)
    #expect(scanner.paragraphs.map { String(decoding: $0.text, as: UTF8.self) } == [plain])
  }

  @Test("properties behind the words, where no schema has them, do not double the words")
  func misplaced() throws {
    let body = try Document("<w:p>" + run("a") + "<w:pPr/></w:p>").edited { _ in
      translation("b{0}")
    }.body
    #expect(body == "<w:p><w:r><w:t>b</w:t></w:r><w:pPr/></w:p>")
  }

  @Test("an empty paragraph may be given words")
  func empty() throws {
    let body = try Document("<w:p w:rsidR=\"1\"/>").edited { _ in translation("新") }.body
    #expect(body == "<w:p w:rsidR=\"1\"><w:r><w:t>新</w:t></w:r></w:p>")
  }

  @Test("a text box is translated in both its forms, and so is the paragraph around it")
  func boxes() throws {
    let box = "<w:txbxContent><w:p>" + run("inner") + "</w:p></w:txbxContent>"
    let document = Document(
      "<w:p>" + run("outer")
        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>\(box)</w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
    let inner = try document.edited { unit in
      unit.source?.text == "inner" ? translation("内") : nil
    }.body
    #expect(inner.contains("<w:t>outer</w:t>") && !inner.contains("inner"))
    let both = try document.edited { unit in
      translation(unit.source?.text == "inner" ? "内" : "{0}外")
    }.body
    let new = box.replacing("inner", with: "内")
    #expect(
      both
        == "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>\(new)</w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict>\(new)</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>外</w:t></w:r></w:p>"
    )
  }

  @Test("a field's instruction goes with its result, and is kept when it has no place")
  func fields() throws {
    let field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    let document = Document(
      "<w:p>" + run("Page") + field + run("3")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
    let body = try document.edited { _ in translation("第{0}3{1}页") }.body
    #expect(
      body
        == "<w:p><w:r><w:t>第</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText>"
        + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>页</w:t></w:r></w:p>")
  }

  @Test("codes of a translation that stands there are refused: there is none")
  func foreignCodes() throws {
    #expect(throws: InterchangeError.self) {
      try self.linked.edited { _ in
        FileTranslation("x", codes: [FileTranslation.Code(.target(0), offset: 0)])
      }
    }
  }
}
