import Testing

@testable import RectoInterchange

@Suite struct XLIFF2ValidationTests {
  /// The rules that a unit with one source, and a target, breaks.
  private func codes(_ source: String, _ target: String? = nil) throws -> [String] {
    try broken(xliff2(segment(source, target)))
  }

  @Test("a whole document is valid, with notes, data, codes and an extension")
  func valid() throws {
    let document = xliff2(
      """
      <own:x id="x1"/><notes><note id="n1" appliesTo="target">Short.</note></notes>
      <originalData><data id="d1">[b]</data><data id="d2">[/b]</data></originalData>
      <segment id="s1" state="final"><source>The <pc id="1" dataRefStart="d1" dataRefEnd="d2">gate</pc>
      </source><target>De <pc id="1" dataRefStart="d1" dataRefEnd="d2">poort</pc></target></segment>
      <ignorable><source> </source></ignorable>
      """)
    #expect(try broken(document) == [])
    #expect(try broken(document, warnings: true) == [])
    #expect(try FileValidator().validate(input(document)).format == "XLIFF 2.1")
  }

  @Test("structure: notes need a note, units a segment, segments a source")
  func structure() throws {
    #expect(try broken(xliff2("<notes/>" + segment("Gate"))) == ["missing-element"])
    #expect(try broken(xliff2("")) == ["missing-element"])
    #expect(
      try broken(xliff2("<ignorable><source> </source></ignorable>")) == ["missing-element"])
    #expect(
      try broken(xliff2("<segment><target>Poort</target></segment>")).contains("element-order")
        || (try broken(xliff2("<segment><target>Poort</target></segment>"))).contains(
          "missing-element")
    )
    #expect(try broken(xliff2(segment("Gate") + "<own:x/>")) == ["element-order"])
    #expect(
      try broken(xliff2(segment("Gate") + "<notes><note>x</note></notes>")) == ["element-order"])
  }

  @Test("extensions stand where the standard lets them")
  func extensions() throws {
    #expect(
      try broken(xliff2("<segment><source>Gate</source><own:x/></segment>")) == [
        "element-not-allowed"
      ])
    #expect(
      try broken(xliff2("<segment own:a=\"1\"><source>Gate</source></segment>"))
        == ["attribute-not-allowed"])
    #expect(try codes("<pc id=\"1\" own:a=\"1\">Gate</pc>") == ["attribute-not-allowed"])
    #expect(try codes("<mrk id=\"1\" type=\"own:a\" own:a=\"1\">Gate</mrk>") == [])
    #expect(
      try broken(xliff2("<own:x id=\"a\"/><own:y id=\"a\"/>" + segment("Gate"))) == ["duplicate-id"]
    )
    #expect(
      try broken(xliff2("<own:x id=\"a\"/>" + segment("Gate"), file: "<own:x id=\"a\"/>")) == [])
  }

  @Test("identifiers: name tokens, unique in the unit, repeated by the target's codes")
  func identifiers() throws {
    #expect(try codes("<ph id=\"/1\"/>") == ["attribute-value"])
    #expect(try codes("<ph id=\"1\"/><ph id=\"1\"/>") == ["duplicate-id"])
    #expect(try codes("<ph id=\"1\"/>", "<ph id=\"1\"/>") == [])
    #expect(try codes("<ph id=\"1\"/>", "<mrk id=\"1\" type=\"term\">x</mrk>") == ["duplicate-id"])
    #expect(
      try codes(
        "<pc id=\"1\" canOverlap=\"yes\">Gate</pc>", "<sc id=\"1\"/>Poort<ec startRef=\"1\"/>")
        == [])
    #expect(
      try broken(xliff2(segment("<ph id=\"1\"/>") + segment("Door", id: "1"))) == ["duplicate-id"])
    #expect(
      try broken(
        xliff2("<notes><note id=\"n\">a</note><note id=\"n\">b</note></notes>" + segment("Gate")))
        == ["duplicate-id"])
  }

  @Test("start and end codes find one another, or are isolated")
  func spans() throws {
    #expect(try codes("<sc id=\"1\"/>Gate<ec startRef=\"1\"/>") == [])
    #expect(try codes("<sc id=\"1\"/>Gate") == ["unpaired-code"])
    #expect(try codes("<sc id=\"1\" isolated=\"yes\"/>Gate") == [])
    #expect(
      try codes("<sc id=\"1\" isolated=\"yes\"/>Gate<ec startRef=\"1\"/>").contains("isolated"))
    #expect(
      try codes("<ec startRef=\"1\"/>Gate<sc id=\"1\"/>") == ["unpaired-code", "unpaired-code"])
    #expect(try codes("Gate<ec id=\"1\" isolated=\"yes\"/>") == [])
    #expect(try codes("Gate<ec id=\"1\"/>").contains("isolated"))
    #expect(try codes("<sm id=\"1\" type=\"term\"/>Gate<em startRef=\"1\"/>") == [])
    #expect(try codes("<em startRef=\"1\"/>Gate<sm id=\"1\" type=\"term\"/>").count == 2)
    #expect(
      try broken(xliff2(segment("<sc id=\"1\"/>Gate. ") + segment("Door.<ec startRef=\"1\"/>")))
        == [])
  }

  @Test(
    "start and end say the same of their code", arguments: ["canCopy", "canDelete", "canOverlap"])
  func agreement(name: String) throws {
    #expect(
      try codes("<sc id=\"1\" \(name)=\"no\"/>Gate<ec startRef=\"1\"/>") == ["different-codes"])
    #expect(
      try codes("<sc id=\"1\" \(name)=\"no\"/>Gate<ec startRef=\"1\" \(name)=\"no\"/>") == [])
  }

  @Test("codes that stay in their order, and codes that must stay")
  func hints() throws {
    let fixed = "canCopy=\"no\" canDelete=\"no\""
    let first = "<ph id=\"1\" canReorder=\"firstNo\" \(fixed)/>"
    let second = "<ph id=\"2\" canReorder=\"no\" \(fixed)/>"
    #expect(try codes(first + second, first + second) == [])
    #expect(try codes(second) == ["editing-hints"])
    #expect(try codes("<ph id=\"1\" canReorder=\"firstNo\"/>") == ["editing-hints"])
    #expect(
      try codes(first + second, first + "<ph id=\"5\"/>" + second).contains("reordered-codes"))
    #expect(try codes(first + second, second + first).contains("editing-hints"))
    #expect(try codes("<ph id=\"1\" canDelete=\"no\"/>Gate", "Poort") == ["deleted-code"])
    // Moved to another segment's target, it is still there.
    #expect(
      try broken(
        xliff2(
          segment("<ph id=\"1\" canDelete=\"no\"/>A", "a")
            + segment("B", "<ph id=\"1\" canDelete=\"no\"/>b"))) == [])
  }

  @Test("references: data, copies, sub-flows")
  func references() throws {
    #expect(try codes("<ph id=\"1\" dataRef=\"d1\"/>") == ["dangling-reference"])
    #expect(try codes("<ph id=\"1\"/><ph id=\"2\" copyOf=\"1\"/>") == [])
    #expect(try codes("<ph id=\"2\" copyOf=\"1\"/>") == ["dangling-reference"])
    #expect(try codes("<ph id=\"1\" canCopy=\"no\"/><ph id=\"2\" copyOf=\"1\"/>") == ["copy"])
    #expect(try codes("<ph id=\"1\" subFlows=\"u1\"/>") == [])
    #expect(try codes("<ph id=\"1\" subFlows=\"u1 u9\"/>") == ["dangling-reference"])
  }

  @Test("types and their refinements")
  func types() throws {
    #expect(try codes("<ph id=\"1\" type=\"fmt\" subType=\"xlf:lb\"/>") == [])
    #expect(try codes("<ph id=\"1\" type=\"fmt\" subType=\"xlf:var\"/>") == ["sub-type"])
    #expect(try codes("<ph id=\"1\" subType=\"own:a\"/>") == ["sub-type"])
    #expect(try codes("<cp hex=\"001B\"/>") == [])
    #expect(try codes("<cp hex=\"0041\"/>") == ["code-point"])
    #expect(
      try broken(xliff2("<segment subState=\"own:a\"><source>Gate</source></segment>")) == [
        "sub-state"
      ])
    #expect(
      try broken(
        xliff2("<segment state=\"final\"><source>Gate</source></segment>"), warnings: true)
        == ["state"])
  }

  @Test("comments have a value or a note of their unit")
  func comments() throws {
    func comment(_ attributes: String) throws -> [String] {
      try broken(
        xliff2(
          "<notes><note id=\"n1\">Short.</note></notes>"
            + segment("<mrk id=\"1\" type=\"comment\" \(attributes)>Gate</mrk>")))
    }
    #expect(try comment("value=\"Short.\"") == [])
    #expect(try comment("ref=\"#n=n1\"") == [])
    #expect(try comment("ref=\"#u=u1/n=n1\"") == [])
    #expect(try comment("ref=\"#f=f1/n=n1\"") == ["annotation"])
    #expect(try comment("ref=\"#n=n2\"") == ["annotation"])
    #expect(try comment("") == ["annotation"])
    #expect(try comment("value=\"x\" ref=\"#n=n1\"") == ["annotation"])
  }

  @Test(
    "fragment identifiers",
    arguments: [
      ("#f=f1/u=u1/1", true), ("#/f=f1/g=g1/u=u1/t=1", true), ("#gls=g1", true), ("#u=u1", true),
      ("#/u=u1", false), ("#u=u1/f=f1", false), ("#d=d1/u=u1", false), ("#u=u1/u=u2", false),
      ("#zz=a", false), ("#z=a", false), ("#n/n1", false), ("#", false), ("#u=", false),
    ])
  func fragments(text: String, isGood: Bool) throws {
    #expect(((try? XLIFF2Fragment(text)) != nil) == isGood)
    #expect(
      try codes("<mrk id=\"1\" type=\"own:a\" ref=\"\(text)\">Gate</mrk>")
        == (isGood ? [] : ["fragment"]))
  }

  @Test("languages of texts are those of the document, explicit or inherited")
  func languages() throws {
    func target(_ attributes: String) -> String {
      "<segment><source>Gate</source><target\(attributes)>Poort</target></segment>"
    }
    #expect(try broken(xliff2(target(" xml:lang=\"nl-BE\""))) == [])
    #expect(try broken(xliff2(target(" xml:lang=\"de\""))) == ["language"])
    #expect(try broken(xliff2(target(" xml:lang=\"n l\""))).contains("attribute-value"))
    #expect(try broken(xliff2(target(""), attributes: "")) == ["missing-attribute"])
    let inherited = xliff2(target("")).replacing(
      "<unit id=\"u1\">", with: "<unit id=\"u1\" xml:lang=\"de\">")
    #expect(try broken(inherited) == ["language", "language"])
  }

  @Test("orders of targets, explicit and implicit, differ")
  func order() throws {
    func unit(_ first: String, _ second: String) -> String {
      xliff2(
        "<segment><source>A</source><target\(first)>a</target></segment>"
          + "<segment><source>B</source><target\(second)>b</target></segment>")
    }
    #expect(try broken(unit(" order=\"2\"", " order=\"1\"")) == [])
    #expect(try broken(unit(" order=\"2\"", "")) == ["segment-order"])
    #expect(try broken(unit(" order=\"3\"", "")) == ["segment-order"])
    #expect(try broken(unit(" order=\"2\"", " order=\"2\"")) == ["segment-order"])
    #expect(try broken(unit(" order=\"0\"", "")) == ["attribute-value"])
  }

  @Test("2.2 has notes and metadata of the whole document")
  func latest() throws {
    let document = xliff2(segment("Gate")).replacing("document:2.0", with: "document:2.2")
      .replacing("version=\"2.1\"", with: "version=\"2.2\"")
      .replacing("<file id=\"f1\">", with: "<notes><note>All.</note></notes><file id=\"f1\">")
    #expect(try broken(document) == [])
    #expect(
      try broken(document.replacing("document:2.2", with: "document:2.0")).contains("version"))
  }
}
