import Foundation
import Testing

/// `recto brief --to`: translations under the sentences, and the way of the open ones to a translator and back.
@Suite struct BriefTranslationCommandTests {
  private let folder: Folder
  private let article = """
    Harbour reopens after storm

    The harbour reopened on Tuesday after a storm. Port officials in Hailing said that 60 ships were waiting outside.
    The storm broke two cranes of the northern pier. Repairs will cost about $3.5 million.
    """

  init() throws {
    folder = try Folder()
    try folder.write(article + "\n", to: "port.en.txt")
    try folder.write(
      """
      en\tzh
      The harbour reopened on Tuesday after a storm.\t风暴过后，港口周二重新开放。
      Port officials in Hailing said that 40 ships were waiting outside.\t海陵港口官员说，有40艘船在外面等候。

      """, to: "port.tsv")
    try folder.write("en\tzh\tkind\nHailing\t海陵\tplace\n", to: "names.tsv")
    try folder.write(
      "en\tzh\tstatus\npier\t码头\tapproved\npier\t桥墩\tforbidden\n", to: "glossary.tsv")
    for arguments in [
      ["import", "-m", "m.db", "port.tsv", "names.tsv"],
      ["terms", "import", "-m", "m.db", "glossary.tsv"],
    ] {
      let run = try run(arguments)
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  private func run(_ arguments: [String]) throws -> Run {
    let (process, input, output, errors) = try start(arguments, in: folder)
    try input.fileHandleForWriting.close()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: told, as: UTF8.self))
  }

  private func brief(_ arguments: String...) throws -> Run {
    try run(
      ["brief", "--sentences", "4", "--to", "zh", "-m", "m.db"] + arguments + ["port.en.txt"])
  }

  private func translations(_ run: Run) throws -> [[String: Any]] {
    let sentences = try #require(try run.objects().first?["sentences"] as? [[String: Any]])
    return sentences.compactMap { $0["translation"] as? [String: Any] }
  }

  @Test("open sentences go out as XLIFF and come back translated")
  func xliff() throws {
    let out = try brief("--format", "xliff", "-q")
    #expect(out.status == 0, "\(out.errors)")
    #expect(out.output.contains("source-language=\"en\" target-language=\"zh\""))
    #expect(
      out.output.contains("<source>The storm broke two cranes of the northern pier.</source>"))
    #expect(out.output.contains("<note>") && !out.output.contains("<target"))
    #expect(!out.output.contains("<source>The harbour reopened"))
    var number = 0
    let filled = out.output.split(separator: "\n").map { line -> String in
      guard line.contains("</source>") else { return String(line) }
      number += 1
      return "\(line)<target state=\"translated\">第\(number)句。</target>"
    }.joined(separator: "\n")
    try folder.write(filled, to: "open.xlf")
    #expect(number >= 2)
    #expect(try run(["import", "-m", "m.db", "open.xlf"]).output.contains("\(number) added"))
    let after = try brief("--format", "xliff", "-q")
    #expect(after.status == 0 && !after.output.contains("<source>"))
    let alone = try run(["brief", "--format", "xliff", "port.en.txt"])
    #expect(alone.status == 64)
  }

  @Test("each sentence has its translation, or what is like it, or a word that it has none")
  func states() throws {
    let run = try brief("--format", "json")
    #expect(run.status == 0)
    #expect(run.errors.contains("1 of 4 sentences translated"))
    let all = try translations(run)
    #expect(all.compactMap { $0["state"] as? String } == ["exact", "fuzzy", "none", "none"])
    #expect(all[0]["text"] as? String == "风暴过后，港口周二重新开放。")
    #expect(all[1]["text"] is NSNull)
    let match = try #require((all[1]["matches"] as? [[String: Any]])?.first)
    let adapted = try #require(match["adapted"] as? [String: Any])
    #expect(adapted["text"] as? String == "海陵港口官员说，有60艘船在外面等候。")
    #expect(match["target"] as? String == "海陵港口官员说，有40艘船在外面等候。")
    #expect(match["difference"] as? String == "numbers")
    let names = try #require(all[1]["names"] as? [[String: Any]])
    #expect(names.compactMap { $0["target"] as? String } == ["海陵"])
    let terms = try #require(all[2]["terms"] as? [[String: Any]])
    #expect(terms.compactMap { $0["status"] as? String } == ["approved", "forbidden"])
    let numbers = try #require(all[3]["numbers"] as? [[String: Any]])
    #expect(numbers.compactMap { $0["target"] as? String } == ["350万美元"])
  }

  @Test("text and Markdown say the same for people")
  func people() throws {
    let text = try brief().output
    for line in [
      "= 风暴过后，港口周二重新开放。",
      "Similar sentence: Port officials in Hailing said that [−40][+60] ships were waiting outside.",
      "As stored: 海陵港口官员说，有40艘船在外面等候。", "Hailing = 海陵", "pier = 码头, not 桥墩",
      "– not translated", "$3.5 million = 350万美元", "\n1 of 4 sentences translated\n",
    ] {
      #expect(text.contains(line), "\(line)")
    }
    let page = try brief("--format", "markdown").output
    #expect(page.contains("→ **风暴过后，港口周二重新开放。** (translated, 100 %"))
    #expect(page.contains("that <del>40</del><ins>60</ins> ships"))
  }

  @Test("the page has every text in its language and the difference as ins and del")
  func page() throws {
    let html = try brief("--format", "html").output
    #expect(html.contains("<p class=\"target\" lang=\"zh\" dir=\"auto\">风暴过后，港口周二重新开放。</p>"))
    #expect(html.contains("40</del>") && html.contains("60</ins>"))
    #expect(html.contains("<div class=\"translation none\">"))
    #expect(!html.contains("<script"))
  }

  @Test("open sentences go out as a table, come back by import, and the brief is complete")
  func roundTrip() throws {
    let sheet = try brief("--format", "tsv")
    #expect(sheet.status == 0)
    var rows = sheet.lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.count == 4)
    #expect(rows[0].prefix(3) == ["en", "zh", "note"])
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    #expect(rows[1][0].contains("60 ships") && rows[1][1].isEmpty)
    #expect(rows[1].contains("海陵港口官员说，有60艘船在外面等候。"))
    // Nothing is filled in: nothing comes in.
    try folder.write(sheet.output, to: "empty.tsv")
    let empty = try run(["import", "-m", "m.db", "empty.tsv"])
    #expect(empty.status == 0 && empty.output.hasPrefix("empty.tsv: 0 added"))
    #expect(
      empty.errors.contains("empty.tsv:2") && empty.errors.contains("fewer than two languages"))
    #expect(try brief("--format", "tsv").output == sheet.output)
    // Two of three are.
    (rows[1][1], rows[2][1]) = ("海陵港口官员说，外面有60艘船在等候。", "风暴损坏了北码头的两台起重机。")
    let filled = rows.map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n"
    try folder.write(filled, to: "filled.tsv")
    #expect(
      try run(["import", "-m", "m.db", "filled.tsv"]).output.hasPrefix("filled.tsv: 2 added"))
    let half = try brief("--format", "json")
    #expect(
      try translations(half).compactMap { $0["state"] as? String }
        == ["exact", "context", "context", "none"])
    #expect(try brief("--format", "tsv").lines.count == 2)
    // What was help for the translator is not in the memory.
    let units = try run(["export", "-m", "m.db", "--format", "tmx", "-"])
    #expect(!units.output.contains("#match"))
    rows[3][1] = "维修费用约为350万美元。"
    try folder.write(
      [rows[0], rows[3]].map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n",
      to: "last.tsv")
    #expect(try run(["import", "-m", "m.db", "last.tsv"]).status == 0)
    let whole = try brief("--format", "json")
    #expect(whole.errors.contains("4 of 4 sentences translated"))
    #expect(try brief("--format", "tsv").lines.count == 1)
  }

  @Test("the other direction works, and quoted tables come back too")
  func reversed() throws {
    try folder.write("风暴过后，港口周二重新开放。他说：“修理要花钱。”\n", to: "port.zh.txt")
    let base = ["brief", "--to", "en", "-m", "m.db", "--lang", "zh"]
    let run = try run(base + ["--format", "json", "port.zh.txt"])
    #expect(
      try translations(run).compactMap { $0["state"] as? String } == ["exact", "none"])
    let sheet = try self.run(base + ["--format", "tsv", "--quoted", "port.zh.txt"])
    #expect(sheet.output.hasPrefix("\u{FEFF}zh\ten\tnote"))
    let row = try #require(sheet.lines.last)
    var cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    cells[1] = "\"\"\"Repairs cost money,\"\" he said.\""
    try folder.write(
      sheet.lines[0] + "\n" + cells.joined(separator: "\t") + "\n", to: "back.tsv")
    #expect(try self.run(["import", "-m", "m.db", "--quoted", "back.tsv"]).status == 0)
    let again = try self.run(base + ["--format", "json", "port.zh.txt"])
    #expect(
      try translations(again).compactMap { $0["text"] as? String }.last
        == "\"Repairs cost money,\" he said.")
  }

  @Test("a sentence in the wanted language needs no translation")
  func same() throws {
    let run = try run(["brief", "--to", "en-GB", "-m", "m.db", "--format", "json", "port.en.txt"])
    #expect(run.status == 0 && run.errors.contains("in the wanted language already"))
    let sentences = try #require(try run.objects().first?["sentences"] as? [[String: Any]])
    #expect(sentences.allSatisfy { $0["translation"] is NSNull })
  }

  @Test("the memory must exist; a table needs a language to translate into")
  func failures() throws {
    #expect(try run(["brief", "--to", "zh", "port.en.txt"]).status == 64)
    #expect(try run(["brief", "--to", "zh", "-m", "no.db", "port.en.txt"]).status == 66)
    #expect(try run(["brief", "--format", "tsv", "-m", "m.db", "port.en.txt"]).status == 64)
    #expect(
      try run(["brief", "--to", "zh", "--min", "0", "-m", "m.db", "port.en.txt"]).status == 64)
  }

  @Test("what comes back from a translator shares a column with the other spelling of its language")
  func columns() throws {
    try folder.write(
      "en\tzh-Hans\nThe harbour reopened on Tuesday after a storm.\t风暴过后，港口周二重新开放。\n", to: "a.tsv")
    #expect(try run(["import", "-m", "n.db", "a.tsv"]).status == 0)
    try folder.write("en\tzh\nShips wait outside.\t船只在外面等候。\n", to: "b.tsv")
    #expect(try run(["import", "-m", "n.db", "b.tsv"]).status == 0)
    let lines = try run(["export", "-m", "n.db", "--format", "tsv", "-"]).lines
    #expect(lines.count == 3)
    #expect(lines.first?.split(separator: "\t").count == 2, "\(lines)")
    #expect(lines.allSatisfy { $0.split(separator: "\t").count == 2 })
  }
}
