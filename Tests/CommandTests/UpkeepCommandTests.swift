import Foundation
import Testing

/// Adding, editing, deleting, settling and taking back, as a user sees it.
@Suite struct UpkeepCommandTests {
  private static let pairs = """
    en\tzh\tproject
    Save the file\t保存文件\tsoftware
    Save the file\t储存档案\tnews
    The harbour\t海港\tnews
    The harbour\t海港\tport

    """

  /// A folder with `m.db`: units 1 to 4, of which the last joined the third.
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.pairs, to: "pairs.tsv")
    let run = try recto("import", "-m", "m.db", "--user", "ann", "pairs.tsv", in: folder)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  private func memory(
    _ arguments: String..., in folder: Folder, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Run {
    let (process, stdin, stdout, stderr) = try start(
      ["memory"] + arguments, in: folder,
      environment: environment.merging(["RECTO_MEMORY": folder.path("m.db")]) { $1 })
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let errors = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  @Test("add prints the unit's number, and says where an identical one was there")
  func adding() throws {
    let folder = try folder()
    let added = try memory(
      "add", "--from", "en", "--to", "zh", "--note", "seen", "--property", "project=port",
      "--before", "", "--user", "li", "Quay", "码头", in: folder)
    #expect(added.status == 0 && added.output == "4\n" && added.errors.isEmpty)
    let again = try memory(
      "add", "--from", "en", "--to", "zh", "--before", "", "Quay", "码头", in: folder)
    #expect(again.status == 0 && again.output == "4\n")
    #expect(again.errors.contains("identical"))
    let export = try recto("export", "-m", "m.db", "--author", "li", in: folder).output
    for part in ["<note>seen</note>", "x-recto-previous-boundary", "creationid=\"li\"", "port"] {
      #expect(export.contains(part), "\(part)")
    }
    #expect(try memory("add", "--from", "en", "--to", "zh", "Quay", in: folder).status == 64)
    #expect(try memory("add", "--from", "en", "Quay", "码头", in: folder).status == 64)
    #expect(try memory("add", "--from", "en", "--to", "zh", "Quay", "", in: folder).status == 65)
    #expect(
      try recto(
        "memory", "add", "-m", "none.db", "--from", "en", "--to", "zh", "a", "b", in: folder
      )
      .status == 66)
    #expect(!folder.names.contains("none.db"))
  }

  @Test("add reads a stream, a line out for each line in")
  func stream() throws {
    let folder = try folder()
    let run = try memory(
      "add", "--ndjson", "--from", "en", in: folder,
      input: """
        {"id":1,"source":"Quay","target":"码头","to":"zh","note":"seen"}
        {"id":2,"source":"Quay","target":"码头"}
        {"id":"x","source":"Quay","target":"码头","to":"zh"}
        {"source":"Qu\\u0000ay","target":"码头","to":"zh"}
        {"source":"Quay","target":"","to":"zh"}

        """)
    #expect(run.status == 0)
    let answers = try run.objects()
    #expect(answers.count == 5)
    #expect(answers[0]["unit"] as? Int == 4 && answers[0]["joined"] as? Bool == false)
    #expect((answers[1]["error"] as? [String: String])?["code"] == "missing")
    #expect(answers[2]["unit"] as? Int == 4 && answers[2]["joined"] as? Bool == true)
    #expect((answers[3]["error"] as? [String: String])?["code"] == "unit")
    #expect((answers[4]["error"] as? [String: String])?["code"] == "unit")
    #expect(try memory("add", "--ndjson", "--jobs", "2", in: folder).status == 64)
  }

  @Test("edit prints the new number, undo and redo say what they did, history shows it")
  func editing() throws {
    let folder = try folder()
    let edit = try memory(
      "edit", "2", "--target", "存档", "--set", "fr=Enregistrer", in: folder,
      environment: ["RECTO_USER": "li"])
    #expect(edit.status == 0 && edit.output == "4\n")
    let gone = try memory("edit", "2", "--target", "存", in: folder)
    #expect(gone.status == 65 && gone.errors.contains("unit 4 has taken its place"))
    #expect(try memory("edit", "9", "--target", "存", in: folder).status == 65)
    #expect(try memory("edit", "4", in: folder).status == 64)
    #expect(try memory("edit", "4", "--target", "存", in: folder).errors.contains("2 translations"))
    #expect(try memory("edit", "4", "--set", "zh=", in: folder).status == 64)
    #expect(
      try memory("edit", "4", "--set", "zh=存档", in: folder).errors.contains("nothing to change"))
    let undo = try memory("undo", in: folder)
    #expect(undo.status == 0)
    #expect(undo.output.hasPrefix("took back edit of 2"))
    #expect(undo.output.hasSuffix("by li: 1 deleted, 1 restored\n"))
    #expect(try memory("undo", in: folder).status == 1)
    #expect(try memory("redo", in: folder).output.hasPrefix("did again edit"))
    #expect(try memory("redo", in: folder).status == 1)
    let history = try memory("history", "--format", "json", in: folder).objects()
    let operations = try #require(history.first?["operations"] as? [[String: Any]])
    #expect(operations.map { $0["kind"] as? String } == ["redo", "undo", "edit"])
    #expect(operations[2]["by"] as? String == "li" && operations[1]["undone"] != nil)
    let unit = try memory("history", "--unit", "4", in: folder)
    #expect(unit.lines.first == "unit 4")
    #expect(unit.output.contains("储存档案") && unit.output.contains("made by ann"))
    #expect(try memory("history", "--unit", "9", in: folder).status == 65)
    #expect(try memory("history", "--limit", "0", in: folder).status == 64)
  }

  @Test("inline codes that go with a text are told")
  func codes() throws {
    let folder = try Folder()
    try folder.write(
      """
      <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Save
      <ph>x</ph>it</seg></tuv><tuv xml:lang="de"><seg>Sichern</seg></tuv></tu></body></tmx>
      """, to: "m.tmx")
    #expect(try recto("import", "-m", "m.db", "m.tmx", in: folder).status == 0)
    let run = try memory("edit", "1", "--source", "Save this", in: folder)
    #expect(run.status == 0 && run.errors.contains("warning: unit 1: 1 inline code went"))
  }

  @Test("delete takes numbers, a filter, or everything if it is told so")
  func deleting() throws {
    let folder = try folder()
    #expect(try memory("delete", in: folder).status == 64)
    #expect(try memory("delete", "1", "--all", in: folder).status == 64)
    #expect(try memory("delete", "--where", "nonsense", in: folder).status == 64)
    let missing = try memory("delete", "1", "9", in: folder)
    #expect(missing.status == 65 && missing.errors.contains("unit 9"))
    let dry = try memory("delete", "--where", "project=news", "--dry-run", in: folder)
    #expect(dry.status == 0 && dry.output == "2 to delete\n")
    #expect(try memory("history", in: folder).status == 1)
    #expect(try memory("delete", "--where", "project=news", in: folder).output == "2 deleted\n")
    let none = try memory("delete", "--where", "project=news", in: folder)
    #expect(none.status == 1 && none.output == "0 deleted\n")
    #expect(try memory("delete", "1", "1", in: folder).output == "1 deleted\n")
    #expect(try memory("undo", in: folder).status == 0)
    #expect(try memory("undo", in: folder).output.contains("2 restored"))
    #expect(try memory("delete", "--all", in: folder).output == "3 deleted\n")
    #expect(
      try recto("memory", "check", "m.db", in: folder).output == "clean: 0 units, 0 variants\n")
  }

  @Test("duplicates are listed with counts, and one of each is kept")
  func duplicates() throws {
    let folder = try folder()
    let none = try memory("duplicates", in: folder)
    #expect(none.status == 1 && none.output.isEmpty && none.errors.contains("no duplicates"))
    _ = try memory("add", "--from", "en", "--to", "zh", "The harbour", "海港", in: folder)
    let text = try memory("duplicates", in: folder)
    #expect(text.status == 0 && text.lines.first == "2 units")
    #expect(
      text.output.contains("unit 3  by ann  pairs.tsv:4") && text.lines.last == "1 group, 2 units")
    let rows = try memory("duplicates", "--format", "tsv", in: folder).lines
    #expect(rows.count == 2 && rows[0] == "1\t2\t3\t\tann\tThe harbour\t海港")
    let json = try #require(
      try memory("duplicates", "--format", "json", in: folder).objects().first)
    #expect(
      json["schema"] as? Int == 1 && json["total"] as? Int == 1 && json["totalUnits"] as? Int == 2)
    #expect(
      try memory("duplicates", "--offset", "1", in: folder).lines == [
        "none of 1 group, 2 units at --offset 1"
      ])
    #expect(
      try memory("duplicates", "--settle", "newest", in: folder).output
        == "1 settled, 1 unit united\n")
    #expect(try memory("duplicates", "--settle", "newest", in: folder).status == 1)
    #expect(try memory("undo", in: folder).output.contains("settle"))
    #expect(try memory("duplicates", in: folder).status == 0)
    #expect(try memory("duplicates", "--settle", "best", in: folder).status == 64)
  }

  @Test("inconsistencies are listed with counts, and settled all or one by one")
  func inconsistencies() throws {
    let folder = try folder()
    let text = try memory("inconsistencies", in: folder)
    #expect(text.status == 0 && text.lines.first == "en  Save the file")
    #expect(text.lines.contains("     1  zh  保存文件") && text.lines.last == "1 group, 2 units")
    let rows = try memory("inconsistencies", "--format", "tsv", in: folder).lines
    #expect(rows.first == "1\t1\t1\t\tann\tSave the file\t保存文件")
    let json = try #require(
      try memory("inconsistencies", "--format", "json", in: folder).objects().first)
    let group = try #require((json["groups"] as? [[String: Any]])?.first)
    #expect((group["renderings"] as? [[String: Any]])?.map { $0["count"] as? Int } == [1, 1])
    #expect(try memory("inconsistencies", "--by", "target", in: folder).status == 1)
    #expect(try memory("inconsistencies", "--to", "de", in: folder).status == 1)
    #expect(try memory("settle", "2", in: folder).output == "1 settled, 1 unit united\n")
    #expect(try memory("settle", "3", in: folder).status == 1)
    #expect(try memory("settle", "99", in: folder).status == 65)
    #expect(try memory("inconsistencies", in: folder).status == 1)
    _ = try memory("undo", in: folder)
    let left = try memory("inconsistencies", "--settle", "reviewed", in: folder)
    #expect(left.status == 0 && left.output == "1 left\n")
    let settled = try memory(
      "inconsistencies", "--settle", "newest", "--format", "json", in: folder)
    #expect(try settled.objects().first?["united"] as? Int == 1)
  }
}
