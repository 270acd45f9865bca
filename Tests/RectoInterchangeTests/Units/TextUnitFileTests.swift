import RectoText
import Testing

@testable import RectoInterchange

@Suite struct TextUnitFileTests {
  static let wrapped = """
    The harbour of the old town was closed for
    ships in the year of the great flood, when
    nobody could say how high the water would
    rise and whether the houses at the pier in
    the south would stand.

      Nobody came back to see it, and what was
      left of the pier sank into the sea after
      that.

    """

  @Test("a line is a paragraph")
  func lines() throws {
    let (units, reader) = try units("One.\r\n\r\n  Two.\t\nThree", .text)
    #expect(units.map { $0.source?.text } == ["One.", "Two.", "Three"])
    #expect(units.map(\.line) == [1, 3, 4] && reader.warningCount == 0)
  }

  @Test("in a wrapped text the lines between blank ones are")
  func paragraphs() throws {
    let texts = try units(Self.wrapped, .text).units.map { $0.source?.text ?? "" }
    #expect(texts.count == 2)
    #expect(texts.first?.hasSuffix("the houses at the pier in the south would stand.") == true)
  }

  @Test("a translation takes the place of its paragraph")
  func edits() throws {
    let text = "\u{FEFF}One.\r\n\r\n  Two.\t\r\nThree"
    #expect(
      try edited(text, .text) { FileTranslation($1.source.text == "Two." ? "二。" : $1.source.text) }
        == text.replacing("Two.", with: "二。"))
    for text in [text, Self.wrapped, "", "\n\n", "a\rb"] {
      #expect(try edited(text, .text) { FileTranslation($1.source.text) } == text)
    }
    #expect(try changedAndBack(Array(text.utf8), .text) == Array(text.utf8))
    let error = thrown { _ = try edited("a", .text) { _, _ in FileTranslation("b\nc") } }
    #expect(error?.code == .unsupported && error?.location?.line == 1)
  }

  @Test("a paragraph of a wrapped text is wrapped again")
  func wraps() throws {
    let new = try edited(Self.wrapped, .text) { unit, _ in
      unit.line == 1 ? FileTranslation(String(repeating: "Das Meer kam. ", count: 9) + "Aus.") : nil
    }
    let lines = new.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 42 && $0.last != " " })
    #expect(try units(new, .text).units.first?.source?.text.hasSuffix("kam. Aus.") == true)
  }
}
