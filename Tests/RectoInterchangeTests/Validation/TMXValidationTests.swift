import Testing

@testable import RectoInterchange

@Suite struct TMXValidationTests {
  private func unit(_ segment: String) -> String {
    tmx("<tu><tuv xml:lang=\"en\"><seg>\(segment)</seg></tuv></tu>")
  }

  @Test("a plain file is valid, in the spelling of 1.4 and of 1.1")
  func valid() throws {
    #expect(try broken(unit("A gate <bpt i=\"1\">[b]</bpt>opens<ept i=\"1\">[/b]</ept>.")) == [])
    let old = tmx("<tu><tuv lang=\"EN-US\"><seg>Gate</seg></tuv></tu>")
      .replacing("version=\"1.4\"", with: "version=\"1.1\"")
    #expect(try broken(old) == [])
    #expect(try FileValidator().validate(input(old)).format == "TMX 1.1")
  }

  @Test("the version is one of the standard's, and 1.4b says 1.4")
  func versions() throws {
    for version in ["1.4b", "2.0"] {
      let document = tmx("").replacing("version=\"1.4\"", with: "version=\"\(version)\"")
      #expect(try broken(document) == ["version"])
    }
  }

  @Test("attributes that must be there, and values of lists")
  func attributes() throws {
    #expect(
      try broken(tmx("").replacing(" o-tmf=\"none\"", with: "")) == ["missing-attribute"])
    #expect(
      try broken(tmx("").replacing("\"sentence\"", with: "\"clause\"")) == ["attribute-value"])
    #expect(try broken(unit("<it>x</it>")) == ["missing-attribute"])
    #expect(try broken(unit("<ph id=\"4\">x</ph>")) == ["attribute-not-allowed"])
    #expect(try broken(tmx("<tu><tuv><seg>Gate</seg></tuv></tu>")) == ["missing-attribute"])
  }

  @Test("codes come in pairs within a segment")
  func pairs() throws {
    #expect(try broken(unit("<bpt i=\"1\">b</bpt>Gate")) == ["unpaired-code"])
    #expect(try broken(unit("Gate<ept i=\"1\">b</ept>")) == ["unpaired-code"])
    #expect(
      try broken(unit("<bpt i=\"1\">b</bpt><bpt i=\"1\">b</bpt>x<ept i=\"1\">b</ept>"))
        == ["duplicate-i"])
  }

  @Test("odd dates, languages and identifiers are warnings")
  func warnings() throws {
    let document = tmx(
      """
      <tu tuid="1" creationdate="yesterday"><tuv xml:lang="nl"><seg>Poort</seg></tuv></tu>
      <tu tuid="1"><tuv xml:lang="en"><seg>Gate</seg></tuv><tuv xml:lang="EN"><seg>Door</seg></tuv></tu>
      """)
    #expect(try broken(document) == [])
    #expect(
      try broken(document, warnings: true)
        == ["attribute-value", "no-source", "duplicate-tuid", "repeated-language"])
  }
}
