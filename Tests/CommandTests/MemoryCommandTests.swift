import Foundation
import Testing

/// A memory with a few units, and what the commands make of it.
@Suite struct MemoryCommandTests {
  static let pairs = """
    en\tzh\tproject
    The central bank cut its key rate by 25 basis points.\t央行将关键利率下调25个基点。\tnews
    Save the file\t保存文件\tsoftware
    Save the file\t储存档案\tsoftware
    The fine is 3 million yuan.\t罚款３００万元。\tnews
    It don't stop\t它不会停\tsoftware

    """
  static let names = """
    zh-Hans\ten\tkind\taliases\tnote
    奇安信\tQi An Xin\tcompany\tQAX|Qianxin\tcybersecurity
    齐向东\tQi Xiangdong\tperson\t\t

    """

  /// A folder with `m.db`.
  static func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(pairs, to: "pairs.tsv")
    try folder.write(names, to: "names.tsv")
    let run = try recto("import", "-m", "m.db", "pairs.tsv", "names.tsv", in: folder)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  @Test("what is imported is counted, and the same again adds nothing")
  func importing() throws {
    let folder = try Self.folder()
    let again = try recto("import", "-m", "m.db", "pairs.tsv", "names.tsv", in: folder)
    #expect(again.output.contains("pairs.tsv: 0 added, 5 joined"))
    #expect(again.output.contains("names.tsv: 0 added"))
    let info = try recto("memory", "info", "--format", "json", "m.db", in: folder).objects()
    #expect(info.first?["units"] as? Int == 5)
    #expect(info.first?["names"] as? Int == 2)
    #expect(
      try recto("memory", "check", "-m", "m.db", in: folder).output.hasPrefix("clean: 5 units"))
  }

  @Test("lookup explains its scores and ends with 1 when nothing is found")
  func lookup() throws {
    let folder = try Self.folder()
    let run = try recto(
      "lookup", "-m", "m.db", "--from", "en", "--to", "zh", "--format", "json", "--explain",
      "The central bank cut its key rate by 50 basis points.", in: folder)
    let matches = try #require(try run.objects().first?["matches"] as? [[String: Any]])
    #expect(matches.first?["score"] as? Int == 95)
    #expect(matches.first?["kind"] as? String == "fuzzy")
    #expect(matches.first?["target"] as? String == "央行将关键利率下调25个基点。")
    #expect((matches.first?["edits"] as? [Any])?.isEmpty == false)
    let none = try recto("lookup", "-m", "m.db", "Entirely different words", in: folder)
    #expect(none.status == 1)
    #expect(none.output.isEmpty)
  }

  @Test("the same source with two translations is ambiguous, and both are shown")
  func ambiguous() throws {
    let folder = try Self.folder()
    let run = try recto(
      "lookup", "-m", "m.db", "--from", "en", "--to", "zh", "--format", "json", "Save the file",
      in: folder)
    let matches = try #require(try run.objects().first?["matches"] as? [[String: Any]])
    #expect(matches.count == 2)
    #expect(matches.allSatisfy { $0["score"] as? Int == 99 && $0["kind"] as? String == "exact" })
  }

  @Test("width is charged one point, in the other direction too")
  func width() throws {
    let folder = try Self.folder()
    let run = try recto("lookup", "-m", "m.db", "--format", "json", "罚款300万元。", in: folder)
    let matches = try #require(try run.objects().first?["matches"] as? [[String: Any]])
    #expect(matches.first?["score"] as? Int == 99)
    let penalties = matches.first?["penalties"] as? [[String: Any]]
    #expect(penalties?.map { $0["kind"] as? String } == ["width"])
    #expect(matches.first?["target"] as? String == "The fine is 3 million yuan.")
  }

  @Test("lookup puts the text's numbers in place, marked, with the stored translation beneath")
  func adapting() throws {
    let folder = try Self.folder()
    let text = "The central bank cut its key rate by 50 basis points."
    func lookup(_ format: String, _ flag: String = "--color=never") throws -> Run {
      try recto(
        "lookup", "-m", "m.db", "--from", "en", "--to", "zh", "--format", format, flag, text,
        in: folder)
    }
    let page = try lookup("text").output
    #expect(page.contains("95 %  fuzzy, only numbers differ, adapted −1"))
    #expect(page.contains("  央行将关键利率下调[50]个基点。\n  stored: 央行将关键利率下调25个基点。\n"))
    let json = try lookup("json").objects()
    let match = try #require((json.first?["matches"] as? [[String: Any]])?.first)
    let adapted = try #require(match["adapted"] as? [String: Any])
    #expect(adapted["text"] as? String == "央行将关键利率下调50个基点。")
    let replacement = try #require((adapted["replacements"] as? [[String: Any]])?.first)
    #expect(replacement["kind"] as? String == "number")
    #expect(
      replacement["query"] as? [Int] == [37, 39] && replacement["adapted"] as? [Int] == [27, 29])
    let row = try lookup("tsv").output
    #expect(row.hasSuffix("\tadapted-1\t1\t央行将关键利率下调50个基点。\n"))
    let plain = try lookup("json", "--no-adapt").objects()
    let other = try #require((plain.first?["matches"] as? [[String: Any]])?.first)
    #expect(other["adapted"] == nil && other["score"] as? Int == 96)
  }

  @Test("lookup in a pipe")
  func pipe() throws {
    let folder = try Self.folder()
    let run = try recto(
      "lookup", "--ndjson", "-m", "m.db", "--from", "en", "--to", "zh", "--jobs", "2",
      input: "{\"id\":1,\"text\":\"It don't stop\"}\n{\"id\":2,\"text\":\"zzz\"}\n{\"id\":3}\n",
      in: folder)
    #expect(run.status == 0)
    let answers = try run.objects()
    let best = try #require((answers[0]["matches"] as? [[String: Any]])?.first)
    #expect(best["score"] as? Int == 100)
    #expect((answers[1]["matches"] as? [Any])?.isEmpty == true)
    #expect(answers[2]["error"] != nil)
  }

  @Test(
    "names are found by any spelling",
    arguments: ["奇安信", "QAX", "qianxin", "Qi An Xin", "Qí Ān Xìn"])
  func names(spelling: String) throws {
    let folder = try Self.folder()
    let search = try recto("search", "-m", "m.db", "--name", spelling, in: folder)
    #expect(search.status == 0)
    #expect(search.output.contains("奇安信 = Qi An Xin"))
    #expect(try recto("lookup", "-m", "m.db", "奇安信发布报告", in: folder).output.contains("QAX"))
  }

  @Test(
    "one and two Chinese characters are found and marked",
    arguments: [("罚", "[罚]款３００万元。"), ("利率", "央行将关键[利率]下调25个基点。"), ("300万", "罚款[３００万]元。")])
  func concordance(words: String, line: String) throws {
    let folder = try Self.folder()
    let run = try recto("search", "-m", "m.db", words, in: folder)
    #expect(run.lines.first == line)
    #expect(try recto("search", "-m", "m.db", "不存在的词", in: folder).status == 1)
  }

  @Test("filters keep to units with the property")
  func filters() throws {
    let folder = try Self.folder()
    let run = try recto("search", "-m", "m.db", "the", "--where", "project=software", in: folder)
    #expect(run.output.contains("file") && !run.output.contains("bank"))
    let export = try recto(
      "export", "-m", "m.db", "--format", "tsv", "--where", "project=news", in: folder)
    #expect(export.lines.count == 3)
    #expect(try recto("export", "-m", "m.db", "--where", "nonsense", in: folder).status == 64)
  }

  @Test("export and import are a fixpoint")
  func fixpoint() throws {
    let folder = try Self.folder()
    #expect(try recto("export", "-m", "m.db", "one.tmx", in: folder).status == 0)
    #expect(try recto("import", "-m", "n.db", "one.tmx", in: folder).status == 0)
    #expect(try recto("export", "-m", "n.db", "two.tmx", in: folder).status == 0)
    let one = try String(contentsOfFile: folder.path("one.tmx"), encoding: .utf8)
    let two = try String(contentsOfFile: folder.path("two.tmx"), encoding: .utf8)
    #expect(one == two)
    #expect(
      one.components(separatedBy: "<tu ").count + one.components(separatedBy: "<tu>").count == 7)
  }

  @Test("the memory may come from the environment")
  func environment() throws {
    let folder = try Self.folder()
    let run = try recto(
      "search", "罚款", in: folder, environment: ["RECTO_MEMORY": folder.path("m.db")])
    #expect(run.status == 0)
    #expect(try recto("search", "罚款", in: folder).status == 64)
  }

  @Test("readers leave nothing beside the memory")
  func traces() throws {
    let folder = try Self.folder()
    _ = try recto("lookup", "-m", "m.db", "Save the file", in: folder)
    #expect(folder.names == ["m.db", "names.tsv", "pairs.tsv"])
  }

  @Test("compacting takes deleted units out and tells how much smaller the file is")
  func compacting() throws {
    let folder = try Folder()
    try folder.write("en\tzh\nOpen\t打开\n", to: "first.tsv")
    try folder.write("en\tzh\nOpen\t开启\n", to: "second.tsv")
    #expect(try recto("import", "-m", "m.db", "first.tsv", in: folder).status == 0)
    #expect(
      try recto("import", "-m", "m.db", "--on-conflict", "overwrite", "second.tsv", in: folder)
        .status == 0)
    let kept = try recto("memory", "compact", "--keep-deleted", "m.db", in: folder)
    #expect(kept.status == 0 && kept.output.hasPrefix("0 deleted units dropped, "))
    let run = try recto("memory", "compact", "m.db", in: folder)
    #expect(run.status == 0 && run.output.hasPrefix("1 deleted unit dropped, "))
    #expect(try recto("memory", "check", "m.db", in: folder).output.hasPrefix("clean: 1 units"))
    #expect(try recto("search", "-m", "m.db", "开启", in: folder).status == 0)
    #expect(try recto("memory", "compact", "none.db", in: folder).status == 66)
    #expect(folder.names == ["first.tsv", "m.db", "second.tsv"])
  }

  @Test("aligned pairs go into a memory unreviewed, and the same pair again replaces them")
  func aligning() throws {
    let folder = try Folder()
    try folder.write("The port closed in 2024. Trade fell by 12 per cent.\n", to: "a.en.txt")
    try folder.write("港口于2024年关闭。贸易下降12%。\n", to: "a.zh.txt")
    let arguments = ["align", "--into", "-m", "m.db", "--from", "en", "--to", "zh"]
    func align() throws -> Run {
      try recto(
        arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5],
        arguments[6], arguments[7], "a.en.txt", "a.zh.txt", in: folder)
    }
    #expect(try align().status == 0)
    #expect(try align().status == 0)
    let info = try recto("memory", "info", "--format", "json", "m.db", in: folder).objects()
    #expect(info.first?["units"] as? Int == 2)
    let run = try recto(
      "lookup", "-m", "m.db", "--all", "--format", "json", "Trade fell by 12 per cent.", in: folder)
    let match = try #require(
      (try run.objects().first?["matches"] as? [[String: Any]])?.first)
    #expect(match["target"] as? String == "贸易下降12%。")
    let kinds = (match["penalties"] as? [[String: Any]])?.map { $0["kind"] as? String }
    #expect(kinds == ["unreviewed"])
  }

  @Test("an export keeps to the languages and columns asked for, and tells what it leaves out")
  func narrowExport() throws {
    let folder = try Folder()
    try folder.write(
      """
      <tmx version="1.4"><header srclang="en"/><body>
      <tu><note>seen</note><tuv xml:lang="en"><seg>Save <ph>x</ph>it</seg></tuv>
      <tuv xml:lang="de"><seg>Sichern</seg></tuv><tuv xml:lang="fr"><seg>Garder</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>Open</seg></tuv><tuv xml:lang="fr"><seg>Ouvrir</seg></tuv></tu>
      </body></tmx>
      """, to: "three.tmx")
    #expect(try recto("import", "-m", "m.db", "three.tmx", in: folder).status == 0)
    let narrow = try recto("export", "-m", "m.db", "--languages", "en,de", in: folder)
    #expect(narrow.output.contains("Sichern") && !narrow.output.contains("Garder"))
    #expect(!narrow.output.contains("Ouvrir"))
    let rows = try recto(
      "export", "-m", "m.db", "--format", "tsv", "--columns", "en,de,note", in: folder)
    #expect(rows.lines == ["en\tde\tnote", "Save it\tSichern\tseen"])
    #expect(rows.errors.contains("fewer than two of the columns"))
    #expect(rows.errors.contains("1 inline codes"))
  }
}
