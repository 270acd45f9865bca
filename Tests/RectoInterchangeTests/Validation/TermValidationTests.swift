import Testing

@testable import RectoInterchange

@Suite struct TBXValidationTests {
  private func second(_ entries: String) -> String {
    """
    <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>Ours.</p></sourceDesc></fileDesc>\
    </martifHeader><text><body>\(entries)</body></text></martif>
    """
  }

  private func third(_ entries: String, style: String = "dca") -> String {
    """
    <tbx type="TBX-Basic" style="\(style)" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" \
    xmlns:min="http://www.tbxinfo.net/ns/min"><tbxHeader><fileDesc><sourceDesc><p>Ours.</p></sourceDesc>\
    </fileDesc></tbxHeader><text><body>\(entries)</body></text></tbx>
    """
  }

  @Test("version 2: tig and ntig, categories with their types, in their order")
  func version2() throws {
    let tig = "<tig><term>gate</term><termNote type=\"partOfSpeech\">noun</termNote></tig>"
    let ntig = "<ntig><termGrp><term>door</term></termGrp></ntig>"
    func entry(_ sets: String, _ about: String = "") -> String {
      second("<termEntry id=\"e1\">\(about)<langSet xml:lang=\"en\">\(sets)</langSet></termEntry>")
    }
    #expect(try broken(entry(tig + ntig, "<descrip type=\"definition\">Opens.</descrip>")) == [])
    #expect(try broken(entry(tig, "<descrip>Opens.</descrip>")) == ["missing-attribute"])
    #expect(
      try broken(entry("<tig><termNote type=\"x\">y</termNote><term>gate</term></tig>")).first
        == "element-order")
    #expect(try broken(entry("")) == ["missing-element"])
    #expect(
      try broken(entry(tig, "<ref type=\"crossReference\" target=\"e9\">e9</ref>")) == [
        "dangling-reference"
      ])
    #expect(try broken(entry(tig.replacing("<tig>", with: "<tig id=\"e1\">"))) == ["duplicate-id"])
    #expect(
      try broken(
        second("<termEntry><langSet xml:lang=\"en\">\(tig)</langSet><note>x</note></termEntry>"))
        == ["element-order"])
  }

  @Test("version 3: categories as attributes and as elements")
  func version3() throws {
    func entry(_ term: String, _ style: String) -> String {
      third(
        "<conceptEntry id=\"c1\"><langSec xml:lang=\"en\"><termSec><term>gate</term>\(term)</termSec></langSec></conceptEntry>",
        style: style)
    }
    let note = "<termNote type=\"partOfSpeech\">noun</termNote>"
    #expect(try broken(entry(note, "dca")) == [])
    #expect(try broken(entry("<note>x</note>" + note, "dca")) == ["element-order"])
    #expect(try broken(entry("<min:partOfSpeech>noun</min:partOfSpeech>", "dct")) == [])
    #expect(
      try broken(entry("<min:partOfSpeech>noun</min:partOfSpeech>", "dca")) == [
        "element-not-allowed"
      ])
    #expect(try broken(entry(note, "own")) == ["attribute-value"])
    #expect(
      try broken(
        entry("<termNote type=\"administrativeStatus\">fine</termNote>", "dca"), warnings: true)
        == ["list-value"])
    #expect(
      try broken(entry(note, "dca").replacing(" id=\"c1\"", with: "")) == ["missing-attribute"])
    #expect(
      try broken(entry(note, "dca").replacing("urn:iso:std:iso:30042:ed-2", with: "urn:own")) == [
        "namespace"
      ])
  }
}

@Suite struct SRXValidationTests {
  private func srx(_ rule: String, map: String = "All", header: String = " cascade=\"yes\"")
    -> String
  {
    """
    <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes"\(header)/><body>\
    <languagerules><languagerule languagerulename="All">\(rule)</languagerule></languagerules><maprules>\
    <languagemap languagepattern=".*" languagerulename="\(map)"/></maprules></body></srx>
    """
  }

  @Test("rules, mappings and expressions")
  func rules() throws {
    let rule =
      "<rule break=\"yes\"><beforebreak>[.?!]+</beforebreak><afterbreak>\\s</afterbreak></rule>"
    #expect(try broken(srx(rule)) == [])
    #expect(try broken(srx(rule, map: "Some")) == ["dangling-reference"])
    #expect(try broken(srx(rule, header: "")) == ["missing-attribute"])
    #expect(try broken(srx(rule.replacing("[.?!]+", with: "[.?!"))) == ["pattern"])
    #expect(try broken(srx(rule.replacing("\"yes\"", with: "\"perhaps\""))) == ["attribute-value"])
    #expect(try broken(srx("<rule break=\"yes\"/>"), warnings: true) == ["empty-rule"])
  }
}
