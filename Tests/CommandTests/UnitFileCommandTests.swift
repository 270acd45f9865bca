import Foundation
import Testing

@Suite struct UnitFileCommandTests {
  private let folder: Folder
  private static let xliff = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="a.txt" source-language="en" datatype="plaintext">
        <body>
          <trans-unit id="1">
            <source>The door is open.</source>
          </trans-unit>
          <trans-unit id="2">
            <source>The door is shut.</source>
            <target state="translated">门关着。</target>
          </trans-unit>
          <trans-unit id="3">
            <source>The gate is open.</source>
          </trans-unit>
        </body>
      </file>
    </xliff>

    """

  init() throws {
    folder = try Folder()
    try folder.write(Self.xliff, to: "a.xlf")
    try folder.write("en\tzh\nThe door is open.\t门开着。\n", to: "m.tsv")
    #expect(try recto("import", "-m", "m.db", "m.tsv", in: folder).status == 0)
  }

  private func content(_ name: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
  }

  @Test("a file is filled from a memory; what it had stays, byte for byte")
  func pretranslate() throws {
    let run = try recto("pretranslate", "a.xlf", "-m", "m.db", "--to", "zh", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("3 segments: 2 filled (1 exact, 1 fuzzy), 1 of them translated"))
    let filled = try content("a.zh.xlf")
    #expect(filled.contains("        <target state=\"translated\">门开着。</target>\n"))
    #expect(filled.contains("<target state=\"needs-review-translation\">门开着。</target>"))
    let kept = filled.split(separator: "\n").filter { !$0.contains("<target state=\"needs") }
    let expected = Self.xliff.replacing(
      "datatype=\"plaintext\"", with: "datatype=\"plaintext\" target-language=\"zh\"")
    let lines = expected.split(separator: "\n")
    #expect(kept.filter { !lines.contains($0) }.count == 1)
    #expect(try content("a.xlf") == Self.xliff)
    let json = try recto(
      "pretranslate", "a.xlf", "-m", "m.db", "--to", "zh", "--min", "100", "--report", "json",
      "-o", "b.xlf", in: folder)
    let object = try #require(try json.objects().first)
    #expect(object["open"] as? Int == 1 && object["kept"] as? Int == 1)
    #expect((object["filled"] as? [String: Int])?["exact"] == 1)
  }

  @Test("a language that nobody says is asked for")
  func languages() throws {
    let run = try recto("pretranslate", "a.xlf", "-m", "m.db", in: folder)
    #expect(run.status == 64 && run.errors.contains("--to"))
    #expect(folder.names.allSatisfy { !$0.contains(".zh.") })
  }

  @Test("what is filled is imported, with drafts only where they are asked for")
  func importing() throws {
    _ = try recto("pretranslate", "a.xlf", "-m", "m.db", "--to", "zh", in: folder)
    let run = try recto("import", "-m", "n.db", "a.zh.xlf", in: folder)
    #expect(run.output.contains("2 added"))
    #expect(run.errors.contains("a segment has no finished translation"))
    let drafts = try recto("import", "-m", "n.db", "--drafts", "a.zh.xlf", in: folder)
    #expect(drafts.output.contains("1 added"))
    let found = try recto(
      "lookup", "-m", "n.db", "--format", "tsv", "The door is shut.", in: folder)
    #expect(found.output.contains("门关着。"))
  }

  @Test("a file is converted, and comes back as it was within its format")
  func convert() throws {
    #expect(try recto("convert", "a.xlf", "b.xlf", in: folder).status == 0)
    #expect(try content("b.xlf") == Self.xliff)
    #expect(
      try recto("convert", "a.xlf", "c.xlf", "--xliff", "2.1", "--to", "zh", in: folder).status == 0
    )
    #expect(try content("c.xlf").contains("version=\"2.1\" srcLang=\"en\" trgLang=\"zh\""))
    let tmx = try recto("convert", "a.xlf", "a.tmx", "--to", "zh", in: folder)
    #expect(tmx.status == 0 && tmx.errors.contains("without a translation"))
    #expect(try content("a.tmx").contains("<seg>门关着。</seg>"))
    let odd = try recto("convert", "a.xlf", "a.pdf", in: folder)
    #expect(odd.status == 64)
  }

  @Test("a memory is exported as XLIFF")
  func export() throws {
    let run = try recto("export", "-m", "m.db", "--languages", "en,zh", "m.xlf", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let file = try content("m.xlf")
    #expect(file.contains("source-language=\"en\" target-language=\"zh\""))
    #expect(file.contains("<target state=\"translated\">门开着。</target>"))
  }

  @Test("inspect tells units, states and languages, and each unit with its markup")
  func inspect() throws {
    let text = try recto("inspect", "a.xlf", in: folder)
    #expect(text.output.contains("format    xliff\nversion   1.2\nunits     3"))
    #expect(text.output.contains("2 untranslated, 1 translated"))
    let lines = try recto("inspect", "--ndjson", "a.xlf", in: folder).objects()
    #expect(lines.map { $0["source"] as? String }.last == "The gate is open.")
    #expect(lines.map { $0["target"] as? String } == [nil, "门关着。", nil])
    #expect(lines.map { $0["state"] as? String } == ["untranslated", "translated", "untranslated"])
    #expect(lines.map { $0["line"] as? Int } == [5, 8, 12])
  }
}
