import Testing

@testable import RectoInterchange

@Suite struct XLIFF1ValidationTests {
  private func unit(_ content: String, _ attributes: String = "") -> String {
    "<trans-unit id=\"1\"\(attributes)>\(content)</trans-unit>"
  }

  @Test("a unit with foreign elements and attributes is valid, at the end of the unit")
  func valid() throws {
    let own = " xmlns:own=\"urn:own\" own:percent=\"100\""
    #expect(
      try broken(
        xliff1(
          unit("<source>Gate</source><target state=\"translated\">Poort</target><own:x/>", own)))
        == [])
    #expect(try broken(xliff1(unit("<own:x/><source>Gate</source>", own))).first == "element-order")
  }

  @Test("the namespace and the version are the standard's")
  func namespace() throws {
    let document = xliff1(unit("<source>Gate</source>"))
    #expect(
      try broken(
        document.replacing(" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"", with: ""))
        == ["namespace"])
    #expect(
      try broken(document.replacing("version=\"1.2\"", with: "version=\"1.3\"")) == ["version"])
    #expect(
      try broken(document.replacing("version=\"1.2\" ", with: "")) == ["missing-attribute"])
    #expect(
      try broken(
        "<xliff version=\"1.0\"><file original=\"a\" source-language=\"en\" datatype=\"plaintext\">"
          + "<body/></file></xliff>") == [])
  }

  @Test("1.1 knows no seg-source")
  func segmentedSource() throws {
    let document = xliff1(
      unit(
        "<source>Gate</source><seg-source><mrk mtype=\"seg\" mid=\"1\">Gate</mrk></seg-source>"
          + "<target><mrk mtype=\"seg\" mid=\"1\">Poort</mrk></target>"))
    #expect(try broken(document) == [])
    let old = document.replacing("document:1.2", with: "document:1.1")
      .replacing("version=\"1.2\"", with: "version=\"1.1\"")
    #expect(try broken(old).contains("element-not-allowed"))
  }

  @Test("values of lists, or extensions of them")
  func lists() throws {
    for (state, isGood) in [
      ("final", true), ("x-half", true), ("needs-work", false), ("x-", false),
    ] {
      let found = try broken(
        xliff1(unit("<source>Gate</source><target state=\"\(state)\">Poort</target>")))
      #expect(found == (isGood ? [] : ["attribute-value"]), "\(state)")
    }
  }

  @Test("identifiers are unique within a file, not within the document")
  func identifiers() throws {
    let two = unit("<source>Gate</source>") + unit("<source>Door</source>")
    #expect(try broken(xliff1(two)) == ["duplicate-id"])
    let file =
      "<file original=\"b\" source-language=\"en\" datatype=\"xml\"><body>"
      + unit("<source>Gate</source>") + "</body></file>"
    let document = xliff1(unit("<source>Gate</source>"))
      .replacing("</file></xliff>", with: "</file>\(file)</xliff>")
    #expect(try broken(document) == [])
    #expect(
      try broken(xliff1("<group id=\"g\"/><group id=\"g\"/>")) == ["duplicate-id"])
  }

  @Test("tools, phases and segments that are named must be there")
  func references() throws {
    let text = unit("<source>Gate</source>")
    #expect(try broken(xliff1(text, file: " tool-id=\"t\"")) == ["dangling-reference"])
    let header = "<header><tool tool-id=\"t\" tool-name=\"Tool\"/></header>"
    #expect(try broken(xliff1(text, header: header, file: " tool-id=\"t\"")) == [])
    #expect(
      try broken(xliff1(unit("<source>Gate</source>", " phase-name=\"p\""))) == [
        "dangling-reference"
      ])
    #expect(
      try broken(
        xliff1(
          unit(
            "<source>Gate</source><seg-source><mrk mtype=\"seg\" mid=\"1\">Gate</mrk></seg-source>"
              + "<target><mrk mtype=\"seg\" mid=\"2\">Poort</mrk></target>")))
        == ["dangling-reference"])
  }

  @Test("codes with an rid come in pairs, in each text for itself")
  func pairs() throws {
    let good = "<bpt id=\"1\" rid=\"1\"/>Gate<ept id=\"2\" rid=\"1\"/>"
    #expect(try broken(xliff1(unit("<source>\(good)</source><target>\(good)</target>"))) == [])
    #expect(
      try broken(xliff1(unit("<source>Gate<ex id=\"2\" rid=\"1\"/></source>"))) == ["unpaired-code"]
    )
    #expect(
      try broken(
        xliff1(unit("<source><bx id=\"1\" rid=\"1\"/><bx id=\"2\" rid=\"1\"/></source>")))
        == ["duplicate-rid"])
  }

  @Test("a language that is not the file's is a warning")
  func languages() throws {
    let document = xliff1(
      unit("<source xml:lang=\"en\">Gate</source><target xml:lang=\"de\">Tor</target>"))
    #expect(try broken(document) == [])
    #expect(try broken(document, warnings: true) == ["language"])
  }
}
