import Foundation
import Testing

/// Findings in files and memories, as a user sees them.
@Suite struct CheckCommandTests {
  private static let xliff = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file original="a" datatype="plaintext" source-language="zh" target-language="en"><body>
    <trans-unit id="one"><source>营收增至3.5亿元。</source><target>Revenue rose to 35 million yuan.</target></trans-unit>
    <trans-unit id="two"><source>港口开放。</source><target>The port is open.</target></trans-unit>
    <trans-unit id="three"><source>打开<x id="1"/>文件</source><target>Open file</target></trans-unit>
    <trans-unit id="four"><source>港口开放。</source><target>The harbour is open.</target></trans-unit>
    <trans-unit id="five"><source>电车晚点。</source></trans-unit>
    <trans-unit id="six" translate="no"><source>250艘船</source><target>ships</target></trans-unit>
    </body></file></xliff>

    """

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.xliff, to: "a.xlf")
    return folder
  }

  private func findings(_ run: Run) throws -> [[String: Any]] {
    let answer = try #require(try run.objects().first)
    #expect(answer["schema"] as? Int == 1)
    return try #require(answer["findings"] as? [[String: Any]])
  }

  @Test("findings have file, line, rule and both texts")
  func text() throws {
    let run = try recto("check", "a.xlf", in: try folder())
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        a.xlf:4: error: numbers: 3.5亿元 in the source, 35 million yuan in the translation [one]
            营收增至3.5亿元。
            Revenue rose to 35 million yuan.
        a.xlf:6: error: codes: missing <x id="1"> [three]

        """))
    #expect(run.errors.contains("3 errors, 1 warning in 5 translations"))
  }

  @Test("JSON has every finding and how many there are of each rule")
  func json() throws {
    let run = try recto("check", "a.xlf", "--format", "json", "-q", in: try folder())
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      try findings(run).map { $0["rule"] as? String }
        == ["numbers", "codes", "inconsistent", "empty"])
    #expect(try findings(run).map { $0["line"] as? Int } == [4, 6, 7, 8])
    let rules = try #require(try run.objects().first?["rules"] as? [String: Int])
    #expect(rules == ["numbers": 1, "codes": 1, "inconsistent": 1, "empty": 1])
  }

  @Test("CSV has a row a finding, whatever the texts hold")
  func csv() throws {
    let folder = try folder()
    try folder.write("en\tde\n=1+1 ships, 250\t\"=1+1\" Schiffe\n", to: "a.tsv")
    let run = try recto("check", "a.tsv", "--format", "csv", "--rules", "numbers", in: folder)
    #expect(run.lines.count == 2 && run.lines[0].hasPrefix("file,line,unit,severity,rule"))
    #expect(run.lines[1].contains("\"'=1+1 ships, 250\""))
  }

  @Test("rules are chosen, findings of less weight are left out, and CI is told")
  func choice() throws {
    let folder = try folder()
    let only = try recto("check", "a.xlf", "--rules", "codes,empty", "--format", "json", in: folder)
    #expect(try findings(only).count == 2)
    let without = try recto(
      "check", "a.xlf", "--without", "codes,empty,numbers", "--severity", "error", "--fail",
      in: folder)
    #expect(without.status == 0 && without.output.isEmpty)
    #expect(without.errors.contains("nothing found in 5 translations"))
    #expect(try recto("check", "a.xlf", "--fail", in: folder).status == 65)
    #expect(try recto("check", "a.xlf", "--rules", "nonsense", in: folder).status == 64)
    #expect(try recto("check", in: folder).status == 64)
    try folder.write("Nothing to check here.\n", to: "a.txt")
    #expect(try recto("check", "a.txt", in: folder).status == 65)
  }

  @Test("a memory is checked by itself, and lends its glossary to files")
  func memory() throws {
    let folder = try folder()
    try folder.write("zh\ten\n港口开放\tThe port is open\n有250艘船\tThere are 25 ships\n", to: "m.tsv")
    try #require(try recto("import", "-m", "m.db", "m.tsv", in: folder).status == 0)
    let run = try recto("check", "-m", "m.db", "--from", "zh", "--format", "json", in: folder)
    #expect(try findings(run).map { $0["unit"] as? String } == ["2"])
    try folder.write("zh\ten\tstatus\n港口\tseaport\tapproved\n港口\tharbour\tforbidden\n", to: "t.tsv")
    let terms = try recto("terms", "import", "-m", "m.db", "t.tsv", in: folder)
    try #require(terms.status == 0, "\(terms.errors)")
    let file = try recto(
      "check", "a.xlf", "-m", "m.db", "--rules", "terms,forbidden-terms", "--format", "json",
      in: folder)
    #expect(
      try findings(file).map { $0["rule"] as? String } == ["terms", "terms", "forbidden-terms"])
  }
}
