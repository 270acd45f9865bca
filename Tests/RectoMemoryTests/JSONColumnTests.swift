import RectoText
import Testing

@testable import RectoMemory

@Suite struct JSONColumnTests {
  /// All of ASCII, and characters of two to four bytes, some of which other encoders escape.
  private let texts = [
    "", String(String.UnicodeScalarView((1..<0x80).compactMap(Unicode.Scalar.init))),
    "é\u{7F}\u{80}\u{2028}\u{2029}港口\u{FEFF}\u{FFFD}😀/</script>", #"a "quoted" \ text"#,
  ]

  @Test("properties and notes are written as JSONEncoder writes them, and read back")
  func twin() throws {
    var properties: [Property] = []
    var notes: [Note] = []
    for text in texts {
      properties.append(Property(text, text + text))
      notes.append(Note(text))
      notes.append(Note(text, language: .simplifiedChinese))
      #expect(try JSONColumn.encode(properties) == JSONColumn.encoded(properties))
      #expect(try JSONColumn.encode(notes) == JSONColumn.encoded(notes))
    }
    #expect(try JSONColumn.decode(JSONColumn.encode(properties), as: Property.self) == properties)
    #expect(try JSONColumn.decode(JSONColumn.encode(notes), as: Note.self) == notes)
    #expect(JSONColumn.encode([] as [Property]) == nil && JSONColumn.encode([] as [Note]) == nil)
  }
}
