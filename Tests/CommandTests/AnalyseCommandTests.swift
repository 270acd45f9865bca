import Foundation
import Testing

/// Files counted by bands, as a user sees it.
@Suite struct AnalyseCommandTests {
  private static let xliff = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file original="a" datatype="plaintext" source-language="en" target-language="zh"><body>
    <trans-unit id="1"><source>The port is open.</source></trans-unit>
    <trans-unit id="2"><source>Save the file</source></trans-unit>
    <trans-unit id="3"><source>The port is open.</source></trans-unit>
    <trans-unit id="4"><source>The tram is late.</source><target>电车晚点。</target></trans-unit>
    <trans-unit id="5" translate="no"><source>Harbour Post</source></trans-unit>
    </body></file></xliff>

    """

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.xliff, to: "a.xlf")
    try folder.write("en\tzh\nSave the file\t保存文件\nThe port was open.\t港口曾开放。\n", to: "m.tsv")
    try #require(try recto("import", "-m", "m.db", "m.tsv", in: folder).status == 0)
    return folder
  }

  /// The segments of each band that has any.
  private func bands(_ counts: Any?) throws -> [String: Int] {
    let counts = try #require(counts as? [String: Any])
    let bands = try #require(counts["bands"] as? [[String: Any]])
    var found: [String: Int] = [:]
    for band in bands {
      let name = try #require(band["band"] as? String)
      let segments = try #require(band["segments"] as? Int)
      if segments > 0 { found[name] = segments }
    }
    return found
  }

  @Test("segments are counted by band, in JSON and whatever the threads")
  func json() throws {
    let folder = try folder()
    let run = try recto(
      "analyse", "a.xlf", "-m", "m.db", "--format", "json", "--jobs", "3", in: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let answer = try #require(try run.objects().first)
    #expect(answer["schema"] as? Int == 1)
    // The late tram is three of five tokens of the open port, which comes earlier.
    #expect(
      try bands(answer["total"]) == ["repetitions": 1, "100": 1, "85-94": 1, "50-74": 1])
    let files = try #require(answer["files"] as? [[String: Any]])
    #expect(files.count == 1 && files[0]["sourceLang"] as? String == "en")
    let protected = try #require(files[0]["protected"] as? [String: Any])
    #expect(protected["segments"] as? Int == 1 && protected["words"] as? Int == 2)
    let one = try recto(
      "analyze", "a.xlf", "-m", "m.db", "--format", "json", "--jobs", "1", in: folder)
    #expect(one.output == run.output)
  }

  @Test("without a memory there are repetitions and internal fuzzies only")
  func alone() throws {
    let folder = try folder()
    let run = try recto("analyse", "a.xlf", "--format", "json", in: folder)
    let bands = try bands(try #require(try run.objects().first)["total"])
    #expect(bands["repetitions"] == 1 && bands["context"] == nil && bands["100"] == nil)
    let plain = try recto("analyse", "a.xlf", "--no-internal", "--format", "json", in: folder)
    #expect(
      try self.bands(try #require(try plain.objects().first)["total"])
        == ["repetitions": 1, "new": 3])
  }

  @Test("what is translated is left out where it is not wanted, and still is a neighbour")
  func untranslated() throws {
    let folder = try folder()
    let run = try recto(
      "analyse", "a.xlf", "--untranslated", "--no-internal", "--format", "json", in: folder)
    #expect(
      try bands(try #require(try run.objects().first)["total"]) == ["repetitions": 1, "new": 2])
  }

  @Test("a source between its neighbours is a context match")
  func context() throws {
    let folder = try folder()
    let added = try recto(
      "memory", "add", "-m", "m.db", "--from", "en", "--to", "zh", "--before", "The port is open.",
      "--after", "The port is open.", "Save the file", "保存文件", in: folder)
    try #require(added.status == 0, "\(added.errors)")
    let run = try recto("analyse", "a.xlf", "-m", "m.db", "--format", "json", in: folder)
    #expect(try bands(try #require(try run.objects().first)["total"])["context"] == 1)
  }

  @Test("CSV has a row a file and a total, and columns for each band")
  func csv() throws {
    let folder = try folder()
    try folder.write("港口开放。电车晚点，GDP增长5%。\n", to: "=b.txt")
    let run = try recto(
      "analyse", "a.xlf", "=b.txt", "--to", "zh", "--bands", "90,60", "--format", "csv", "-q",
      in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let rows = run.lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(rows.count == 4 && Set(rows.map(\.count)).count == 1)
    #expect(rows[0].contains("60-89 cjkWithPunctuation") && rows[0].contains("total words"))
    // Two sentences: 4 and 8 characters and runs, with their marks 5 and 10.
    let column = try #require(rows[0].firstIndex(of: "total cjk"))
    #expect(rows[2][0] == "'=b.txt" && rows[2][1] == "zh-Hans")
    #expect(rows[2][column] == "12" && rows[2][column + 1] == "15")
    #expect(rows[3][0] == "total")
  }

  @Test("a table for people has a line a band and 字数 where there are any")
  func text() throws {
    let folder = try folder()
    let run = try recto("analyse", "a.xlf", "-m", "m.db", in: folder)
    #expect(run.lines[0] == "a.xlf  en → zh")
    #expect(run.lines[1].contains("segments") && !run.lines[1].contains("字数"))
    #expect(run.lines.contains { $0.contains("repetitions") } && run.lines.count == 12)
    try folder.write("港口开放。\n", to: "b.txt")
    #expect(try recto("analyse", "b.txt", in: folder).output.contains("字数+标点"))
  }

  @Test("documents are cut into sentences before they are counted")
  func documents() throws {
    let folder = try folder()
    try folder.write(
      "# The port\n\nThe port is open. The tram is late. The port is open.\n", to: "a.md")
    let run = try recto(
      "analyse", "a.md", "--from", "en", "--no-internal", "--format", "json", in: folder)
    #expect(
      try bands(try #require(try run.objects().first)["total"]) == ["repetitions": 1, "new": 3])
  }

  @Test("wrong bands and missing files are told")
  func failures() throws {
    let folder = try folder()
    for bands in ["50,60", "100", "x", "95,,50"] {
      let run = try recto("analyse", "a.xlf", "--bands", bands, in: folder)
      #expect(run.status == 64 && run.output.isEmpty, "\(bands)")
    }
    #expect(try recto("analyse", "none.xlf", in: folder).status == 66)
    #expect(try recto("analyse", "a.xlf", "-m", "none.db", in: folder).status == 66)
  }
}
