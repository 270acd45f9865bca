import Foundation
import Testing

/// Documents into beads, pages, sheets and memories, as a user sees it.
@Suite struct AlignCommandTests {
  private static let english = """
    The harbour closed at noon because of the storm. Two ferries waited outside, and nobody was hurt.
    The harbour master opened it again at 6 in the evening.

    """
  private static let chinese = """
    由于暴风雨，港口中午关闭。两艘渡轮在外面等候，没有人受伤。
    港务长晚上6点重新开放了港口。

    """

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.english, to: "a.en.txt")
    try folder.write(Self.chinese, to: "a.zh.txt")
    return folder
  }

  private func units(_ folder: Folder) throws -> Int {
    let info = try recto("memory", "info", "--format", "json", "m.db", in: folder).objects()
    return try #require(info.first?["units"] as? Int)
  }

  @Test("files that are the other way round than was said are swapped, and it is told")
  func swapping() throws {
    let folder = try folder()
    let run = try recto(
      "align", "--from", "zh", "--to", "en", "--format", "tsv", "a.en.txt", "a.zh.txt", in: folder)
    #expect(run.status == 0 && run.errors.contains("warning: a.en.txt is in en and a.zh.txt in zh"))
    #expect(run.output.hasPrefix("zh\ten\tconfidence\tbead\tstatus\tsource\ttarget\tid#"))
    #expect(run.lines[1].hasPrefix("由于"))
    let same = try recto("align", "a.en.txt", "a.en.txt", in: folder)
    #expect(same.status == 65 && same.errors.contains("the same text"))
  }

  @Test("the same pair the other way round, or moved, takes the place of its units")
  func again() throws {
    let folder = try folder()
    func align(_ a: String, _ b: String) throws -> Run {
      try recto("align", "--into", "-m", "m.db", a, b, in: folder)
    }
    #expect(try align("a.en.txt", "a.zh.txt").output.hasSuffix("3 added\n"))
    #expect(try align("a.zh.txt", "a.en.txt").output.hasSuffix("0 added, 3 replaced\n"))
    try folder.write(Self.english, to: "b.en.txt")
    try folder.write(Self.chinese, to: "b.zh.txt")
    #expect(try align("b.en.txt", "b.zh.txt").output.hasSuffix("0 added, 3 replaced\n"))
    #expect(try units(folder) == 3)
  }

  @Test("a folder of pairs goes into a memory; what did not change is skipped, what fails is told")
  func pairs() throws {
    let folder = try folder()
    let docs = folder.url.appending(path: "docs")
    try FileManager.default.createDirectory(at: docs, withIntermediateDirectories: true)
    for name in ["a", "b", "c"] {
      let mark = name == "a" ? "" : "\n\(name) 2026"
      try folder.write(Self.english + mark, to: "docs/\(name).en.txt")
      try folder.write(Self.chinese + mark, to: "docs/\(name).zh.txt")
    }
    try folder.write("x", to: "docs/README")
    try folder.write("\u{89}PNG\r\n", to: "docs/d.en.txt")
    try Data([0x89, 0x50, 0x4E, 0x47]).write(to: docs.appending(path: "d.zh.txt"))
    func align(_ options: String...) throws -> Run {
      let (process, input, output, errors) = try start(
        ["align", "--pairs", "docs", "--into", "-m", "m.db"] + options, in: folder)
      try input.fileHandleForWriting.close()
      let text = output.fileHandleForReading.readDataToEndOfFile()
      let told = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return Run(
        status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
        errors: String(decoding: told, as: UTF8.self))
    }
    let first = try align("--jobs", "2")
    #expect(first.status == 65)
    #expect(first.output.hasPrefix("3 pairs of documents aligned, 1 failed; "))
    #expect(first.errors.contains("docs/d.zh.txt: is no text file but a PNG picture"))
    #expect(first.errors.contains("docs/README: left out: no file is its other half"))
    let count = try units(folder)
    let second = try align()
    #expect(second.output.hasPrefix("0 pairs of documents aligned, 3 unchanged, 1 failed; "))
    try folder.write(Self.english + "\nc 2027", to: "docs/c.en.txt")
    #expect(try align().output.hasPrefix("1 pair of documents aligned, 2 unchanged, 1 failed; "))
    #expect(
      try align("--again").output.hasPrefix("3 pairs of documents aligned, 1 failed; "))
    #expect(try units(folder) == count)
    let list = "source\ttarget\tproject\ndocs/b.en.txt\tdocs/b.zh.txt\tport\ngone\tgone\t\n"
    try folder.write(list, to: "list.tsv")
    let listed = try recto(
      "align", "--pairs", "list.tsv", "--into", "-m", "n.db", "-q", in: folder)
    #expect(
      listed.status == 65 && listed.errors == "recto: gone: there is no such file; check the path\n"
    )
    let export = try recto("export", "-m", "n.db", in: folder).output
    #expect(export.contains("<prop type=\"project\">port</prop>"))
  }

  @Test("a list's properties go into the files, and what was deleted from a memory comes back")
  func listed() throws {
    let folder = try folder()
    try folder.write("source\ttarget\tproject\na.en.txt\ta.zh.txt\tport\n", to: "list.tsv")
    let files = try recto(
      "align", "--pairs", "list.tsv", "--out", "o", "--format", "tmx", in: folder)
    #expect(files.status == 0)
    let tmx = try String(contentsOfFile: folder.path("o/a.en.tmx"), encoding: .utf8)
    #expect(tmx.split(separator: "<prop type=\"project\">port</prop>").count == 4)
    func align() throws -> String {
      try recto("align", "--pairs", "list.tsv", "--into", "-m", "m.db", in: folder).output
    }
    #expect(try align().hasPrefix("1 pair of documents aligned; "))
    #expect(try align().hasPrefix("0 pairs of documents aligned, 1 unchanged; "))
    #expect(
      try recto("memory", "delete", "-m", "m.db", "1", "2", "3", in: folder).status == 0)
    #expect(try units(folder) == 0)
    #expect(try align().hasPrefix("1 pair of documents aligned; "))
    #expect(try units(folder) == 3)
  }

  @Test("text and page show the same per cents, and a mark where they are below 80")
  func perCents() throws {
    let folder = try folder()
    let files = ["a.en.txt", "a.zh.txt"]
    let json = try recto("align", "--format", "json", files[0], files[1], in: folder)
    let beads = try #require(try json.objects().first?["beads"] as? [[String: Any]])
    let sure = beads.compactMap { $0["confidence"] as? Double }.map { $0 * 100 }
    // Rounded they would be others.
    #expect(sure.contains { Int($0) != Int($0.rounded()) }, "\(sure)")
    let text = try recto("align", "--format", "text", files[0], files[1], in: folder).output
    let page = try recto("align", "--format", "html", files[0], files[1], in: folder).output
    let told = text.matches(of: /([0-9]+) %(  \?)?/)
    #expect(told.compactMap { Int($0.1) } == sure.map { Int($0) })
    #expect(told.allSatisfy { ($0.2 != nil) == (Int($0.1) ?? 0 < 80) })
    let onPage = page.matches(of: /<th scope="row">.*?class="number">([0-9]+) %/)
    #expect(onPage.compactMap { Int($0.1) } == sure.map { Int($0) })
  }

  @Test("the memory and the files are the same whatever the number of threads")
  func jobs() throws {
    let folder = try Folder()
    for number in 0..<9 {
      let line = "\nItem \(number), \(number * 7)."
      try folder.write(Self.english + line, to: "p\(number).en.txt")
      try folder.write(Self.chinese + line, to: "p\(number).zh.txt")
    }
    var exports: [String] = []
    for jobs in ["1", "4"] {
      let run = try recto(
        "align", "--pairs", ".", "--into", "-m", "m\(jobs).db", "--out", "out\(jobs)", "--format",
        "json", "--jobs", jobs, in: folder)
      #expect(run.status == 0)
      let export = try recto("export", "-m", "m\(jobs).db", in: folder).output
      exports.append(export.replacing(/(creation|change)date="[^"]*"/, with: ""))
    }
    #expect(exports[0] == exports[1] && exports[0].contains("Item 8"))
    for number in 0..<9 {
      let files = ["1", "4"].map { folder.path("out\($0)/p\(number).json") }
      #expect(
        try Data(contentsOf: URL(filePath: files[0])) == Data(contentsOf: URL(filePath: files[1])))
    }
  }

  @Test("a sheet that a person edited comes back: confirmed, corrected, rejected")
  func review() throws {
    let folder = try folder()
    let sheet = try recto(
      "align", "--format", "tsv", "--quoted", "a.en.txt", "a.zh.txt", in: folder)
    var rows = sheet.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows[0][0].hasPrefix("\u{FEFF}") && rows.count == 4)
    rows[1][4] = "ok"
    rows[2][4] = "no"
    rows[3][1] = "港务长在晚上6点重新开放港口。"
    try folder.write(rows.map { $0.joined(separator: "\t") + "\r\n" }.joined(), to: "s.tsv")
    let run = try recto(
      "align", "--review", "s.tsv", "--into", "-m", "m.db", "--user", "li", "a.en.txt", "a.zh.txt",
      in: folder)
    #expect(run.status == 0)
    #expect(run.output == "2 pairs from a.en.txt and a.zh.txt: 2 added; 2 confirmed, 1 rejected\n")
    #expect(run.errors.contains("changed without a status, and taken as ok: line 4"))
    let lookup = try recto(
      "lookup", "-m", "m.db", "--format", "json",
      "The harbour master opened it again at 6 in the evening.", in: folder)
    let match = try #require((try lookup.objects().first?["matches"] as? [[String: Any]])?.first)
    #expect(match["target"] as? String == "港务长在晚上6点重新开放港口。")
    #expect(match["score"] as? Int == 100)
    let page = try recto(
      "align", "--review", "s.tsv", "--format", "html", "a.en.txt", "a.zh.txt", in: folder)
    #expect(page.output.contains("class=\"confirmed\""))
    #expect(page.output.contains("class=\"rejected\""))
    // Aligned again, the pair keeps what was confirmed.
    let again = try recto("align", "--into", "-m", "m.db", "a.en.txt", "a.zh.txt", in: folder)
    #expect(again.output.hasSuffix("1 added; 2 reviewed before stay\n"))
    #expect(try units(folder) == 3)
  }

  @Test("what a sheet leaves out takes no partner from its neighbour")
  func leftOut() throws {
    let folder = try Folder()
    try folder.write(
      "The port closed in 1907.\nNobody knows why that was so.\nIt opened again in 1923.\n",
      to: "b.en.txt")
    try folder.write("港口于1907年关闭。\n它于1923年重新开放。\n", to: "b.zh.txt")
    let sheet = try recto("align", "--lines", "--format", "tsv", "b.en.txt", "b.zh.txt", in: folder)
    let head = try #require(sheet.output.split(separator: "\n").first)
    let rows = ["\t\t\t\t\t0\t0\t", "\t\t\t\t\t2\t1\t"]
    try folder.write(([String(head)] + rows).joined(separator: "\n") + "\n", to: "b.tsv")
    let run = try recto(
      "align", "--lines", "--review", "b.tsv", "--format", "ladder", "b.en.txt", "b.zh.txt",
      in: folder)
    #expect(run.status == 0 && run.output == "[0]:[0]\n[1]:[]\n[2]:[1]\n", "\(run.errors)")
  }

  @Test("a sheet that was cut off is refused, and what was confirmed stays")
  func cutOff() throws {
    let folder = try Folder()
    let lines = (0..<8).map { ("Line \($0) of the log.", "日志的第\($0)行。") }
    try folder.write(lines.map { $0.0 + "\n" }.joined(), to: "c.en.txt")
    try folder.write(lines.map { $0.1 + "\n" }.joined(), to: "c.zh.txt")
    let sheet = try recto("align", "--lines", "--format", "tsv", "c.en.txt", "c.zh.txt", in: folder)
    let rows = sheet.output.split(separator: "\n").map(String.init)
    try folder.write(rows.prefix(3).map { $0 + "\n" }.joined(), to: "c.tsv")
    let run = try recto(
      "align", "--lines", "--review", "c.tsv", "--into", "-m", "m.db", "c.en.txt", "c.zh.txt",
      in: folder)
    #expect(
      run.status == 65 && run.errors.contains("are in no row, as in a sheet that was cut off"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("m.db")))
  }

  @Test("a sheet with faults changes nothing, and each fault has its line")
  func faults() throws {
    let folder = try folder()
    try folder.write(
      "status\tsource\ttarget\nok\t0\t1\nok\t1\t0\nhm\t2\t2\n", to: "s.tsv")
    let run = try recto(
      "align", "--review", "s.tsv", "--into", "-m", "m.db", "a.en.txt", "a.zh.txt", in: folder)
    #expect(run.status == 65 && run.errors.contains("s.tsv:4: the status 'hm' is none"))
    try folder.write("status\tsource\ttarget\nok\t0\t1\nok\t1\t0\n", to: "s.tsv")
    let crossing = try recto(
      "align", "--review", "s.tsv", "--into", "-m", "m.db", "a.en.txt", "a.zh.txt", in: folder)
    #expect(crossing.errors.contains("s.tsv:3: the pair crosses that of line 2"))
    #expect(!folder.names.contains("m.db"))
  }

  @Test(
    "the page for reviewing is one file that names languages and what is doubtful",
    arguments: ["document", "doubtful"])
  func page(order: String) throws {
    let folder = try folder()
    try folder.write(Self.english + "<b>Only here & now.</b>\n", to: "a.en.txt")
    let run = try recto(
      "align", "--format", "html", "--order", order, "a.en.txt", "a.zh.txt", in: folder)
    #expect(run.status == 0 && run.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    for part in [
      "Review these first", "lexicon: none", "<td lang=\"zh-Hans\"", "<td lang=\"en\"",
      "@media print",
      "prefers-color-scheme: dark", "&lt;b&gt;Only here &amp; now.&lt;/b&gt;",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
    for part in ["<script", "http://", "https://", "url(", "<b>"] {
      #expect(!run.output.contains(part), "\(part)")
    }
  }

  @Test(
    "options that do not go together are told",
    arguments: [
      ["--pairs", "x"], ["--pairs", "x", "--into", "a", "b"], ["--quoted", "a", "b"],
      ["--again", "a", "b"], ["--pattern", "{name}", "a", "b"], ["a"],
      ["--pairs", "x", "--into", "--format", "tsv"], ["--review", "-", "-", "b"],
      ["--user", "ann", "a", "b"],
    ])
  func usage(options: [String]) throws {
    let (process, input, _, errors) = try start(["align"] + options)
    try input.fileHandleForWriting.close()
    _ = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
  }

  @Test("a bad line of a list is told with its number and counted, and the rest goes on")
  func badLine() throws {
    let folder = try folder()
    try folder.write(
      "source\ttarget\tto\na.en.txt\na.en.txt\ta.zh.txt\tqq\na.en.txt\ta.zh.txt\t\n", to: "l.tsv")
    let run = try recto("align", "--pairs", "l.tsv", "--into", "-m", "m.db", "-q", in: folder)
    #expect(run.status == 65)
    #expect(run.output.hasPrefix("1 pair of documents aligned, 2 failed; 3 pairs of sentences"))
    #expect(run.errors.contains("l.tsv:2: the line has no two paths"))
    #expect(run.errors.contains("l.tsv:3: 'qq' is no language"))
    #expect(try units(folder) == 3)
  }

  @Test("pairs that hardly translate each other are counted in the last line")
  func doubtfulPairs() throws {
    let folder = try folder()
    let lines = (0..<30).map { "The \($0 * 37 % 91) pilots of the northern harbour met again.\n" }
    try folder.write(lines.joined(), to: "b.en.txt")
    try folder.write("完全无关的短文。\n", to: "b.zh.txt")
    try folder.write("a.en.txt\ta.zh.txt\nb.en.txt\tb.zh.txt\n", to: "l.tsv")
    let run = try recto("align", "--pairs", "l.tsv", "--into", "-m", "m.db", in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("2 pairs of documents aligned, 1 of them doubtful; "))
    #expect(run.errors.contains("warning: b.en.txt, b.zh.txt: "))
  }

  @Test("a document without text is told, whatever the languages")
  func emptyTarget() throws {
    let folder = try folder()
    try folder.write(" \n", to: "e.zh.txt")
    let run = try recto(
      "align", "--from", "en", "--to", "zh", "--into", "-m", "m.db", "a.en.txt", "e.zh.txt",
      in: folder)
    #expect(run.errors.contains("warning: e.zh.txt: there is no text in it"))
    #expect(run.output.hasPrefix("0 pairs from a.en.txt and e.zh.txt"))
  }

  @Test("a memory in a folder that is not there names the folder, before anything is aligned")
  func missingFolder() throws {
    let folder = try folder()
    for command in [
      ["align", "--into", "-m", "gone/m.db", "a.en.txt", "a.zh.txt"],
      ["memory", "create", "gone/m.db"],
    ] {
      let (process, input, _, errors) = try start(command, in: folder)
      try input.fileHandleForWriting.close()
      let told = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 73)
      #expect(
        String(decoding: told, as: UTF8.self)
          == "recto: gone/m.db: cannot be made: there is no folder gone; make it, or name another\n"
      )
    }
  }

  @Test("a signal while documents are aligned leaves no empty memory")
  func stopped() throws {
    let folder = try folder()
    let (process, input, _, errors) = try start(
      [
        "align", "--into", "-m", "m.db", "--embedder", "touch ready; sleep 30",
        "--no-embedder-cache", "a.en.txt", "a.zh.txt",
      ], in: folder)
    try input.fileHandleForWriting.close()
    for _ in 0..<500 where !folder.names.contains("ready") { Thread.sleep(forTimeInterval: 0.02) }
    process.interrupt()
    _ = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130 && folder.names.contains("ready"))
    #expect(!folder.names.contains { $0.hasPrefix("m.db") })
  }

  @Test("confirmed pairs that a later sheet leaves out are counted")
  func takenOut() throws {
    let folder = try folder()
    let sheet = try recto("align", "--format", "tsv", "a.en.txt", "a.zh.txt", in: folder)
    var rows = sheet.output.split(separator: "\n").map(String.init)
    func review() throws -> String {
      try folder.write(rows.map { $0 + "\n" }.joined(), to: "s.tsv")
      return try recto(
        "align", "--review", "s.tsv", "--into", "-m", "m.db", "a.en.txt", "a.zh.txt", in: folder
      ).output
    }
    let plain = rows
    rows = rows.enumerated().map { number, row in
      guard number > 0 else { return row }
      var cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      cells[4] = "ok"
      return cells.joined(separator: "\t")
    }
    #expect(try !review().contains("taken out"))
    rows = plain
    rows.removeLast()
    #expect(try review().contains("; 1 confirmed before taken out by the sheet"))
  }

  @Test(
    "without a dictionary documents learn from each other, in any order, and where a run goes on")
  func learning() throws {
    let folder = try Folder()
    let things = ["harbour", "ferry", "market", "bridge", "school"]
    let places = ["Hafen", "Fähre", "Markt", "Brücke", "Schule"]
    for number in 0..<6 {
      let words = (0..<5).map { (number + $0) % 5 }
      try folder.write(
        words.map { "Nobody saw the \(things[$0]) today.\n" }.joined(), to: "p\(number).en.txt")
      try folder.write(
        words.enumerated().filter { $0.offset != number % 4 }
          .map { "Niemand sah heute \(places[$0.element]).\n" }.joined(), to: "p\(number).de.txt")
    }
    func run(_ order: [Int], _ memory: String, _ options: [String] = []) throws -> Run {
      let rows = order.map { "p\($0).en.txt\tp\($0).de.txt\ten\tde\n" }
      try folder.write(rows.joined(), to: "l.tsv")
      return try alignPairs(["l.tsv", "--lines", "--into", "-m", memory] + options, in: folder)
    }
    func confidences(_ memory: String) throws -> [String] {
      try recto("export", "-m", memory, in: folder).output.split(separator: "\n")
        .filter { $0.contains("x-recto-confidence") }.map(String.init).sorted()
    }
    let all = try run([0, 1, 2, 3, 4, 5], "a.db", ["--jobs", "1"])
    #expect(all.status == 0 && all.errors.contains(/learned from [2-6] pairs of documents/))
    #expect(all.output.contains("24 pairs of sentences"))
    #expect(try run([5, 3, 1, 0, 2, 4], "b.db", ["--jobs", "3"]).status == 0)
    let whole = try confidences("a.db")
    #expect(try confidences("b.db") == whole && !whole.isEmpty)
    // One of them is missing from a run over the same list.
    #expect(try run([0, 1, 2, 3, 4, 5], "c.db").status == 0)
    #expect(try recto("memory", "delete", "-m", "c.db", "1", "2", "3", "4", in: folder).status == 0)
    #expect(try run([0, 1, 2, 3, 4, 5], "c.db").output.contains("5 unchanged"))
    #expect(try confidences("c.db") == whole)
    let alone = try run([0, 1, 2, 3, 4, 5], "d.db", ["--no-learning"])
    #expect(alone.errors.contains("lexicon: none"))
    #expect(try confidences("d.db") != whole)
    // Nothing is learned where nothing is to be aligned.
    #expect(try !run([0, 1, 2, 3, 4, 5], "a.db").errors.contains("learned"))
  }

  private func alignPairs(_ options: [String], in folder: Folder) throws -> Run {
    let (process, input, output, errors) = try start(["align", "--pairs"] + options, in: folder)
    try input.fileHandleForWriting.close()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: told, as: UTF8.self))
  }
}
