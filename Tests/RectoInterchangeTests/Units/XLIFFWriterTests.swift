import RectoText
import Testing

@testable import RectoInterchange

@Suite struct XLIFFWriterTests {
  private func written(_ units: [FileUnit], version: String) throws -> String {
    let output = MemoryOutput()
    let header = NewFileHeader(
      source: .english, target: try LanguageTag("de"), version: version, original: "a.tmx")
    let writer = try UnitFile.writer(output, format: .xliff, header: header)
    for unit in units { try writer.write(unit) }
    try writer.finish()
    return text(output)
  }

  private var sample: [FileUnit] {
    get throws {
      let german = try LanguageTag("de")
      let source = FileText(
        "Save now.",
        codes: [
          InlineCode(
            .opening, element: "bpt", attributes: [.init(name: "i", value: "1")],
            markup: "&lt;b&gt;", offset: 0),
          InlineCode(
            .closing, element: "ept", attributes: [.init(name: "i", value: "1")],
            markup: "&lt;/b&gt;", offset: 4),
          InlineCode(.standalone, element: "ph", markup: "{0}", offset: 9),
        ], language: .english)
      var target = source
      target.text = "Jetzt sichern."
      target.codes[0].offset = 6
      target.codes[1].offset = 13
      target.codes[2].offset = 14
      target.language = german
      let two = FileUnit(
        id: "two parts", source: FileText("A. B.", language: .english),
        segments: [
          FileSegment(id: "1", source: FileText("A.", language: .english)),
          FileSegment(
            id: "2", source: FileText("B.", language: .english),
            target: FileText("Be.", language: german), state: .draft),
        ], notes: [Note("a < b")], contextName: "menu")
      return [FileUnit(source: source, target: target), two]
    }
  }

  @Test("what is written is read back", arguments: ["1.2", "2.0", "2.1", "2.2"])
  func roundTrip(version: String) throws {
    let file = try written(try sample, version: version)
    let read = try units(file)
    #expect(read[0].source?.text == "Save now." && read[0].target?.text == "Jetzt sichern.")
    #expect(read[0].target?.codes.map(\.offset) == [6, 13, 14])
    #expect(read[0].source?.codes.map(\.role) == [.opening, .closing, .standalone])
    #expect(read[0].state == .translated)
    let segments = read.dropFirst().flatMap(\.segments)
    #expect(segments.map(\.source.text) == ["A.", "B."])
    #expect(segments.map { $0.target?.text ?? "" } == ["", "Be."])
    #expect(segments.map(\.state) == [.untranslated, .draft])
    #expect(read[1].notes.map(\.text) == ["a < b"])
  }

  @Test("the characters of codes are kept: in place in 1.2, as original data in 2")
  func characters() throws {
    let one = try written(try sample, version: "1.2")
    #expect(one.contains("<bpt id=\"1\" rid=\"1\">&lt;b&gt;</bpt>Save<ept id=\"2\" rid=\"1\">"))
    #expect(one.contains("<ph id=\"3\">{0}</ph>"))
    let two = try written(try sample, version: "2.1")
    #expect(two.contains("<data id=\"d1\">&lt;b&gt;</data>"))
    #expect(two.contains("<sc id=\"1\" dataRef=\"d1\"/>Save<ec startRef=\"1\" dataRef=\"d2\"/>"))
  }

  @Test("identifiers are unique whatever the units are called")
  func identifiers() throws {
    let unit = FileUnit(id: "a b", source: FileText("x", language: .english))
    let file = try written([unit, unit, unit], version: "2.0")
    #expect(file.contains("<unit id=\"a_b\">"))
    #expect(Set(try units(file).map(\.id)).count == 3)
  }
}
