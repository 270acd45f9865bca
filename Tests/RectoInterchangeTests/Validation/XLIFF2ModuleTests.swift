import Testing

@testable import RectoInterchange

@Suite struct XLIFF2ModuleTests {
  private func unit(_ module: String, _ source: String = "Gate") throws -> [String] {
    try broken(xliff2(module + segment(source, id: "s1")))
  }

  @Test("candidates: where they point, what they score, what they hold")
  func matches() throws {
    func match(_ attributes: String, _ content: String = "") -> String {
      "<mtc:matches><mtc:match \(attributes)>\(content)<source>Gate</source><target>Poort</target>"
        + "</mtc:match></mtc:matches>"
    }
    #expect(try unit(match("ref=\"#s1\" similarity=\"99.5\" type=\"tm\"")) == [])
    #expect(try unit(match("ref=\"#s1\" similarity=\"100.5\"")) == ["attribute-value"])
    #expect(try unit(match("ref=\"#s1\" type=\"guess\"")) == ["attribute-value"])
    #expect(try unit(match("ref=\"#u1\"")) == ["dangling-reference"])
    #expect(try unit(match("id=\"m\"")) == ["missing-attribute"])
    #expect(try unit(match("ref=\"#s1\" subType=\"own:a\"")) == ["sub-type"])
    let dangling = match("ref=\"#s1\"").replacing(
      "<source>Gate", with: "<source><ph id=\"1\" dataRef=\"d\"/>")
    #expect(try unit(dangling) == ["dangling-reference"])
    #expect(
      try broken(xliff2(segment("Gate"), file: match("ref=\"#s1\""))).first == "element-not-allowed"
    )
  }

  @Test("glossaries: an entry has a translation or definition, ids differ")
  func glossary() throws {
    func entry(_ content: String) -> String {
      "<gls:glossary><gls:glossEntry id=\"g\"><gls:term>gate</gls:term>\(content)</gls:glossEntry></gls:glossary>"
    }
    #expect(try unit(entry("<gls:definition>Opens.</gls:definition>")) == [])
    #expect(try unit(entry("")) == ["missing-element"])
    #expect(
      try unit(entry("<gls:translation id=\"g\">poort</gls:translation>")) == ["duplicate-id"])
  }

  @Test("metadata: types, places, identifiers")
  func metadata() throws {
    func group(_ attributes: String, _ meta: String = "<mda:meta type=\"a\">1</mda:meta>") -> String
    {
      "<mda:metadata id=\"m\"><mda:metaGroup\(attributes)>\(meta)</mda:metaGroup></mda:metadata>"
    }
    #expect(try unit(group(" appliesTo=\"target\"")) == [])
    #expect(try unit(group(" appliesTo=\"all\"")) == ["attribute-value"])
    #expect(try unit(group(" id=\"m\"")) == ["duplicate-id"])
    #expect(try unit(group("", "<mda:meta>1</mda:meta>")) == ["missing-attribute"])
  }

  @Test("format style: values of HTML, and only beside what they refine")
  func formatting() throws {
    #expect(try unit("", "<pc id=\"1\" fs:fs=\"b\" fs:subFs=\"class,loud\">Gate</pc>") == [])
    #expect(try unit("", "<pc id=\"1\" fs:fs=\"loud\">Gate</pc>") == ["attribute-value"])
    #expect(try unit("", "<pc id=\"1\" fs:subFs=\"class,loud\">Gate</pc>") == ["sub-format"])
    #expect(
      try broken(
        xliff2(segment("<pc id=\"1\" fs:fs=\"b\" fs:subFs=\"loud\">Gate</pc>")), warnings: true)
        == ["attribute-value"])
    #expect(try unit("", "<pc id=\"1\" fs:style=\"b\">Gate</pc>") == ["attribute-not-allowed"])
  }

  @Test("resources: content or a place, never both; items that are referred to")
  func resources() throws {
    func item(_ source: String) -> String {
      "<res:resourceData><res:resourceItem id=\"r\" mimeType=\"image/png\">\(source)</res:resourceItem></res:resourceData>"
    }
    #expect(try unit(item("<res:source href=\"a.png\"/>")) == [])
    #expect(try unit(item("<res:source/>")) == ["href"])
    #expect(try unit(item("<res:source href=\"a.png\"><own:x/></res:source>")) == ["href"])
    #expect(try unit(item("<res:source xml:lang=\"de\" href=\"a.png\"/>")) == ["language"])
    let reference = "<res:resourceData><res:resourceItemRef ref=\"r\"/></res:resourceData>"
    #expect(try unit(reference) == ["dangling-reference"])
    #expect(
      try broken(xliff2(reference + segment("Gate"), file: item("<res:source href=\"a.png\"/>")))
        == [])
  }

  @Test("revisions name what is there")
  func changes() throws {
    func revisions(_ attributes: String, property: String = "content") -> String {
      "<ctr:changeTrack><ctr:revisions \(attributes)><ctr:revision version=\"v1\"><ctr:item property=\"\(property)\">Old."
        + "</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id=\"n1\">New.</note>"
        + "<note id=\"n2\" category=\"x\">Other.</note></notes>"
    }
    #expect(try unit(revisions("appliesTo=\"note\" ref=\"n1\" currentVersion=\"v1\"")) == [])
    #expect(try unit(revisions("appliesTo=\"note\" ref=\"n3\"")) == ["dangling-reference"])
    #expect(try unit(revisions("appliesTo=\"note\"")) == ["missing-attribute"])
    #expect(
      try unit(revisions("appliesTo=\"note\" ref=\"n1\" currentVersion=\"v2\"")) == [
        "dangling-reference"
      ])
    #expect(try unit(revisions("appliesTo=\"note\" ref=\"n2\"", property: "category")) == [])
    #expect(
      try unit(revisions("appliesTo=\"note\" ref=\"n1\"", property: "category")) == [
        "revision-property"
      ])
  }

  @Test("sizes: the values of the standard's profiles, and data that is referred to")
  func sizes() throws {
    func size(_ attributes: String) throws -> [String] {
      try unit("", "<pc id=\"1\" \(attributes)>Gate</pc>")
    }
    for (value, isGood) in [
      ("255", true), ("*", true), ("10,255", true), ("10,*", true), ("ten", false), ("*6", false),
      ("1,2,3", false),
    ] {
      #expect(try size("slr:sizeRestriction=\"\(value)\"") == (isGood ? [] : ["size"]), "\(value)")
    }
    #expect(try size("slr:sizeInfo=\"2.5\"") == ["size"])
    #expect(try size("slr:sizeInfoRef=\"x\"") == ["dangling-reference"])
    let data = "<slr:data profile=\"own:a\"><own:size id=\"x\"/></slr:data>"
    #expect(try unit(data, "<pc id=\"1\" slr:sizeInfoRef=\"x\">Gate</pc>") == [])
    #expect(
      try unit("", "<sc id=\"1\"/>Gate<ec startRef=\"1\" slr:equivStorage=\"1\"/>") == ["isolated"])
  }

  @Test("validation rules: one kind each")
  func rules() throws {
    func rule(_ attributes: String) throws -> [String] {
      try unit("<val:validation><val:rule \(attributes)/></val:validation>")
    }
    #expect(try rule("isPresent=\"online\" occurs=\"2\"") == [])
    #expect(try rule("own:check=\"yes\"") == [])
    #expect(try rule("") == ["validation-rule"])
    #expect(try rule("isPresent=\"a\" startsWith=\"b\"") == ["validation-rule"])
    #expect(try rule("startsWith=\"b\" occurs=\"1\"") == [])
    #expect(try rule("isPresent=\"a\" occurs=\"0\"") == ["attribute-value"])
    #expect(try rule("isNotPresent=\"a\" existsInSource=\"yes\"") == ["validation-rule"])
    #expect(
      try broken(
        xliff2(
          segment("Gate"),
          file: "<val:validation><val:rule isPresent=\"a\" disabled=\"yes\"/></val:validation>"))
        == ["validation-rule"])
  }

  @Test("ITS: under a version, with what goes together")
  func its() throws {
    func marker(_ attributes: String) throws -> [String] {
      try unit("", "<mrk id=\"1\" its:version=\"2.0\" \(attributes)>Gate</mrk>")
    }
    #expect(try marker("type=\"its:generic\" its:allowedCharacters=\"[a-z]\"") == [])
    #expect(try marker("type=\"term\" its:allowedCharacters=\"[a-z]\"") == ["its"])
    #expect(
      try unit("", "<mrk id=\"1\" type=\"its:generic\" its:mtConfidence=\"0.5\">Gate</mrk>") == [
        "its"
      ])
    #expect(try marker("its:mtConfidence=\"1.5\"") == ["attribute-value"])
    #expect(try marker("its:taSource=\"a\"") == ["its"])
    #expect(try marker("its:annotatorsRef=\"terminology|urn:tool\"") == [])
    #expect(try marker("its:annotatorsRef=\"guess|urn:tool\"") == ["its"])
    #expect(try marker("its:locQualityIssuesRef=\"#its=q1\"") == ["dangling-reference"])
  }
}
