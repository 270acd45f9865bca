import Foundation
import Testing

/// Lexicons compiled, shown, used and learned by the program.
@Suite struct LexiconCommandTests {
  private static let dictionary = """
    # Harbour words
    #! date=2026-11-27T08:06:08Z
    #! license=https://creativecommons.org/licenses/by-sa/4.0/
    港口 港口 [gang3 kou3] /harbour/port/
    渡輪 渡轮 [du4 lun2] /ferry/
    中午 中午 [zhong1 wu3] /noon/
    no entry

    """

  private func folder() throws -> (Folder, [String: String]) {
    let folder = try Folder()
    try folder.write(Self.dictionary, to: "words.u8")
    try folder.write(
      "The harbour closed at noon. Two ferries waited outside, and nobody was hurt.\n",
      to: "port.en.txt")
    try folder.write("港口中午关闭。两艘渡轮在外面等候。没有人受伤。\n", to: "port.zh.txt")
    return (folder, ["XDG_DATA_HOME": folder.path("data")])
  }

  private func align(_ arguments: String..., in folder: Folder, _ environment: [String: String])
    throws -> (errors: String, lexicon: String)
  {
    let (process, input, output, errors) = try start(
      ["align"] + arguments + ["--format", "json", "port.en.txt", "port.zh.txt"], in: folder,
      environment: environment)
    try input.fileHandleForWriting.close()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // What --into tells stands before.
    let line = bytes.split(separator: 0x0A).last ?? Data()
    let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    return (String(decoding: told, as: UTF8.self), object?["lexicon"] as? String ?? "")
  }

  @Test("what import keeps is what align uses, and it is said everywhere")
  func kept() throws {
    let (folder, environment) = try folder()
    let none = try align(in: folder, environment)
    #expect(none.lexicon == "none" && none.errors.contains("lexicon: none"))
    #expect(none.errors.contains("scripts/get-lexicon"))

    let run = try recto("lexicon", "import", "words.u8", in: folder, environment: environment)
    #expect(run.status == 0)
    #expect(run.lines.first == "words.u8: 3 entries, 1 skipped")
    #expect(run.errors.contains("words.u8:7: "))
    let name = "en-zh.recto-lexicon (Harbour words 2026-11-27)"
    let used = try align(in: folder, environment)
    #expect(used.lexicon == name && used.errors.contains("lexicon: \(name)"))
    #expect(try align("--lexicon", "none", in: folder, environment).lexicon == "none")

    let info = try recto("lexicon", "info", in: folder, environment: environment)
    for text in ["CC BY-SA 4.0", "Harbour words 2026-11-27, 3 entries", "headwords   4"] {
      #expect(info.output.contains(text))
    }
    let record = """
      {"id":1,"source":{"lang":"en","text":"Noon."},"target":{"lang":"zh","text":"中午。"}}
      {"id":2,"source":{"lang":"en","text":"Noon."},"target":{"lang":"de","text":"Mittag."}}

      """
    let answers = try recto(
      "align", "--ndjson", input: record, in: folder, environment: environment
    ).objects()
    #expect(answers.map { $0["lexicon"] as? String } == [name, "none"])
  }

  @Test("texts serve as they are, several are added, and another pair is said")
  func texts() throws {
    let (folder, environment) = try folder()
    try folder.write("en\tzh\nharbour\t港口\n", to: "house.tsv")
    try folder.write("en\tde\nharbour\tHafen\n", to: "other.tsv")
    let both = try align(
      "--lexicon", "words.u8", "--lexicon", "house.tsv", "--lexicon", "other.tsv", in: folder,
      environment)
    #expect(both.lexicon == "words.u8 (Harbour words 2026-11-27) + house.tsv")
    #expect(both.errors.contains("other.tsv has no pairs"))
    #expect(
      try recto("align", "--lexicon", "none", "--lexicon", "house.tsv", "port.en.txt", in: folder)
        .status == 64)
  }

  @Test("strict import fails and writes nothing; left out headwords are gone")
  func options() throws {
    let (folder, environment) = try folder()
    let strict = try recto(
      "lexicon", "import", "--strict", "words.u8", in: folder, environment: environment)
    #expect(strict.status == 65 && strict.errors.contains("words.u8:7"))
    #expect(!folder.names.contains("data"))
    try folder.write("渡轮\n", to: "names.txt")
    let run = try recto(
      "lexicon", "import", "words.u8", "--without", "names.txt", "-o", "x.recto-lexicon",
      in: folder, environment: environment)
    #expect(run.lines.first == "words.u8: 2 entries, 1 left out, 1 skipped")
    #expect(run.lines.last?.hasPrefix("x.recto-lexicon: 2 headwords, 3 pairs") == true)
  }

  @Test("a damaged, a missing and a wordless lexicon are told in one line")
  func damaged() throws {
    let (folder, environment) = try folder()
    _ = try recto(
      "lexicon", "import", "words.u8", "-o", "x.recto-lexicon", in: folder,
      environment: environment)
    var bytes = try Data(contentsOf: folder.url.appending(path: "x.recto-lexicon"))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: folder.url.appending(path: "x.recto-lexicon"))
    try folder.write("en\tzh\n", to: "empty.tsv")
    for (file, status) in [("x.recto-lexicon", 65), ("none.tsv", 66), ("empty.tsv", 65)] {
      let run = try recto(
        "align", "--lexicon", file, "port.en.txt", "port.zh.txt", in: folder,
        environment: environment)
      #expect(run.status == Int32(status), "\(file)")
      #expect(run.errors.contains(file) && run.errors.split(separator: "\n").count == 1)
    }
    #expect(
      try recto("lexicon", "info", in: folder, environment: environment).status == 1)
  }

  @Test("what is learned from a memory is used for it, and taken back")
  func learning() throws {
    let (folder, environment) = try folder()
    var rows = "en\tzh\n"
    for number in 0..<40 {
      let words = [("harbour", "港口"), ("ferry", "渡轮"), ("noon", "中午"), ("bridge", "桥梁")]
      let chosen = [number, number / 4, number / 2 + 1].map { words[$0 % 4] }
      rows += chosen.map(\.0).joined(separator: " ") + " \(number)\t"
      rows += chosen.map(\.1).joined(separator: "，") + " \(number)\n"
    }
    try folder.write(rows, to: "pairs.tsv")
    _ = try recto("import", "-m", "m.db", "--no-index", "pairs.tsv", in: folder)
    let run = try recto("lexicon", "learn", "-m", "m.db", in: folder, environment: environment)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("m.db.recto-lexicon: 40 new units, 40 in all"))
    let again = try recto("lexicon", "learn", "-m", "m.db", in: folder, environment: environment)
    #expect(again.output == "m.db.recto-lexicon: no new units, 40 known\n")
    let used = try align("--into", "-m", "m.db", in: folder, environment)
    #expect(used.lexicon.hasPrefix("m.db.recto-lexicon (40 units of m.db, generation 1)"))
    // What the aligner wrote is not confirmed.
    let later = try recto("lexicon", "learn", "-m", "m.db", in: folder, environment: environment)
    #expect(later.output == "m.db.recto-lexicon: no new units, 40 known\n")
    let undo = try recto("lexicon", "learn", "-m", "m.db", "--undo", in: folder)
    #expect(undo.output == "m.db.recto-lexicon: removed, nothing was learned before\n")
    #expect(try recto("lexicon", "learn", "-m", "m.db", "--undo", in: folder).status == 1)
  }

  @Test("the script compiles a text that is here, and says date and licence")
  func script() throws {
    let (folder, environment) = try folder()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let script = root.appending(path: "scripts/get-lexicon").path
    func run(_ arguments: String...) throws -> (status: Int32, output: String) {
      let (process, input, output, _) = try start(
        [script] + arguments, of: URL(filePath: "/bin/bash"), in: folder,
        environment: environment.merging(["RECTO": program.path]) { $1 })
      try input.fileHandleForWriting.close()
      let told = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: told, as: UTF8.self))
    }
    let good = try run("--text", "words.u8", "-o", "x.recto-lexicon")
    #expect(good.status == 0)
    #expect(good.output.contains("CC-CEDICT 2026-11-27") && good.output.contains("CC BY-SA 4.0"))
    #expect(folder.names.contains("x.recto-lexicon"))
    #expect(try run("--text", "port.en.txt").status == 65)
    #expect(try run("--nonsense").status == 64)
  }

  @Test("places are compiled without a file, need two languages, and join what files say")
  func places() throws {
    let folder = try Folder()
    let run = try recto(
      "lexicon", "import", "--places", "--from", "de", "--to", "en", "-o", "p.recto-lexicon",
      in: folder)
    #expect(run.status == 0 && run.lines.first?.hasPrefix("CLDR: ") == true, "\(run.errors)")
    #expect(
      try recto("lexicon", "info", "p.recto-lexicon", in: folder).output.contains("CLDR places ICU")
    )
    try folder.write("de\ten\nHafen\tharbour\n", to: "w.tsv")
    let both = try recto(
      "lexicon", "import", "--places", "--from", "de", "--to", "en", "w.tsv", "-o",
      "b.recto-lexicon", in: folder)
    #expect(both.lines.first == "w.tsv: 1 entries" || both.lines.first == "w.tsv: 1 entry")
    #expect(both.lines[1] == run.lines[0])
    #expect(try recto("lexicon", "import", "--places", "--from", "de", in: folder).status == 64)
  }
}
