import RectoText
import Testing

@testable import RectoInterchange

@Suite struct JSONUnitFileTests {
  private func triples(
    _ text: String, _ format: FileFormat = .json, options: UnitFileOptions = UnitFileOptions()
  ) throws -> [[String?]] {
    try units(text, format, options: options).units.map {
      [$0.id, $0.source?.text, $0.target?.text]
    }
  }

  @Test(
    "the shape of a text says what its units are",
    arguments: [
      (#"{"source": "port", "target": "Hafen"}"#, [["", "port", "Hafen"]]),
      (
        #"{"units": [{"id": "a", "source": "port", "target": null}, {"source": "x", "target": "y"}]}"#,
        [["a", "port", ""], ["/units/1", "x", "y"]]
      ),
      (
        #"{"menu": {"a/b": "port", "n": 1, "l": ["x"]}}"#,
        [["/menu/a~1b", "port", nil], ["/menu/l/0", "x", nil]]
      ),
      (
        #"{"source": "Source", "target": "Target", "ok": "OK"}"#,
        [["/source", "Source", nil], ["/target", "Target", nil], ["/ok", "OK", nil]]
      ),
      (#"[{"en": "port", "de": "Hafen", "id": "1"}]"#, [["1", "port", "Hafen"]]),
      (#"{"no": "No", "is": "Is"}"#, [["/no", "No", nil], ["/is", "Is", nil]]),
      (#""a\u00e9\ud83d\ude00\/\n""#, [["", "aé😀/\n", nil]]), ("[1, true, null, {}]", []),
    ] as [(String, [[String?]])])
  func shapes(_ text: String, _ expected: [[String?]]) throws {
    #expect(try triples(text) == expected)
  }

  @Test("a record of NDJSON has its languages, notes and context")
  func records() throws {
    let text = """
      {"n":1,"id":"7","source":"port","target":"Hafen","sourceLang":"en","targetLang":"de","notes":["old"],"context":"map"}

      {"en":"pier","fr":"jetée","de":"Steg"}
      """
    var options = UnitFileOptions()
    options.targetLanguage = .german
    let (units, reader) = try units(text, .ndjson, options: options)
    #expect(units.map(\.line) == [1, 3] && reader.warningCount == 0)
    #expect(units[0].source == FileText("port", language: .english))
    #expect(units[0].target == FileText("Hafen", language: .german))
    #expect(units[0].notes == [Note("old")] && units[0].contextName == "map")
    #expect(units[1].target == FileText("Steg", language: .german))
    #expect(units[1].others == [FileText("jetée", language: .french)])
  }

  @Test("only strings change, and they keep how they are written")
  func edits() throws {
    let text = #"""
      {"a" : "H\u00e4fen \/ \u0041lt", "b":[ 1.50, 1e999, "x" ],
       "big": 123456789012345678901234567890}
      """#
    let new = try edited(text, .json) { unit, _ in
      FileTranslation(unit.id == "/a" ? "Häfen / Alt ö\"" : "y\t")
    }
    #expect(
      new
        == text.replacing(#"\u0041lt"#, with: #"\u0041lt \u00f6\""#).replacing(
          #""x""#, with: #""y\t""#))
    #expect(try changedAndBack(Array(text.utf8), .json) == Array(text.utf8))
    let pair = #"[{"source":"a","target":null},{"source":"b","target":""}]"#
    #expect(
      try edited(pair, .json) { _, _ in FileTranslation("é") }
        == #"[{"source":"a","target":"é"},{"source":"b","target":"é"}]"#)
    let lines = "{\"source\":\"a\",\"target\":\"b\"}\r\n\r\n{\"source\":\"c\",\"target\":\"d\"}"
    #expect(
      try edited(lines, .ndjson) { _, _ in FileTranslation("b") }
        == lines.replacing("\"d\"", with: "\"b\""))
    #expect(try changedAndBack(Array(lines.utf8), .ndjson) == Array(lines.utf8))
  }

  @Test("a name that comes twice is said")
  func duplicates() throws {
    let (units, reader) = try units("{\n\"a\": \"x\",\n\"a\": \"y\"}", .json)
    #expect(units.count == 2 && reader.warnings.map(\.location.line) == [3])
  }

  @Test(
    "what is no JSON is an error with its place",
    arguments: [
      ("{\"a\": \"\\ud800\"}", InterchangeError.Code.malformed), ("[1,\n2,]", .malformed),
      ("", .malformed),
      (String(repeating: "[", count: 300) + String(repeating: "]", count: 300), .limitExceeded),
      ("{} {}", .malformed),
    ])
  func errors(_ text: String, _ code: InterchangeError.Code) {
    let error = thrown { _ = try triples(text) }
    #expect(error?.code == code && error?.location?.line != nil)
    #expect(thrown { _ = try triples("{}\n" + text + "x", .ndjson) }?.location?.line == 2)
  }
}
