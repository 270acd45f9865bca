import Foundation
import FoundationXML
import Testing

@Suite struct BriefCommandTests {
  private static let stories = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples/story")
  private static let english = ["gazette", "courier", "agency"].map {
    stories.appending(path: "\($0).en.txt").path
  }
  private static let chinese = ["wanbao", "ribao"].map {
    stories.appending(path: "\($0).zh.txt").path
  }

  private func brief(
    _ arguments: String..., files: [String] = english, in folder: Folder? = nil
  ) throws -> Run {
    try recto(["brief"] + arguments + files, in: folder)
  }

  private func object(_ arguments: String..., files: [String] = english) throws -> [String: Any] {
    let run = try recto(["brief", "--format", "json"] + arguments + files)
    #expect(run.status == 0, "\(run.errors)")
    return try #require(try run.objects().first)
  }

  private func sentences(_ object: [String: Any]) throws -> [[String: Any]] {
    try #require(object["sentences"] as? [[String: Any]])
  }

  @Test("one article gives what summarise gives", arguments: english + chinese)
  func oneArticle(file: String) throws {
    for budget in [["--sentences", "4"], ["--words", "60"], ["--ratio", "0.3"]] {
      let summary = try recto(["summarise", "--format", "json"] + budget + [file])
      let wanted = try #require(try summary.objects().first?["sentences"] as? [[String: Any]])
      let run = try recto(["brief", "--format", "json"] + budget + [file])
      let brief = try #require(try run.objects().first)
      #expect(
        try sentences(brief).map { $0["start"] as? Int } == wanted.map { $0["start"] as? Int })
      #expect(
        try sentences(brief).map { $0["text"] as? String } == wanted.map { $0["text"] as? String })
    }
  }

  @Test("every sentence names article, line and bytes, and is what stands there")
  func places() throws {
    for files in [Self.english, Self.chinese] {
      let answer = try object("--ratio", "0.6", "--explain", files: files)
      let articles = try #require(answer["articles"] as? [[String: Any]])
      #expect(articles.map { $0["file"] as? String } == files)
      var counted = 0
      for sentence in try sentences(answer) {
        let article = try #require(sentence["article"] as? Int)
        let text = try #require(articles[article - 1]["text"] as? String)
        let start = try #require(sentence["start"] as? Int)
        let end = try #require(sentence["end"] as? Int)
        let bytes = Array(text.utf8)
        #expect(
          String(decoding: bytes[start..<end], as: UTF8.self) == sentence["text"] as? String)
        let line = try #require(sentence["line"] as? Int)
        let file = try String(contentsOfFile: files[article - 1], encoding: .utf8)
        let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[line - 1].contains(try #require(sentence["text"] as? String)))
        let all = try #require(articles[article - 1]["sentences"] as? [[String: Any]])
        let same = all.first { $0["id"] as? String == sentence["id"] as? String }
        #expect(same?["selected"] as? Bool == true)
        counted += 1
      }
      #expect(counted > 3)
    }
  }

  @Test("its help has examples")
  func help() throws {
    let run = try recto("brief", "--help")
    #expect(run.status == 0 && run.output.contains("EXAMPLES"))
    #expect(run.output.contains("recto brief --words 120 one.txt two.txt three.txt"))
  }

  @Test("what a saved page says of itself heads its brief, and lines are those of the page")
  func savedPage() throws {
    let folder = try Folder()
    try folder.write(
      """
      <!DOCTYPE html><html lang="en"><head><title>Dam opens</title>
      <meta property="og:site_name" content="Example Times"><meta name="author" content="A. Writer">
      </head><body><main><article><h1>Dam opens</h1>
      <p>The dam of Arden opened on Monday after nine years of works.</p>

      <p>It gives power to 300,000 homes &amp; keeps the lower town dry.</p>
      </article></main></body></html>
      """, to: "dam.html")
    let run = try recto("brief", "--format", "json", "dam.html", in: folder)
    let answer = try #require(try run.objects().first)
    #expect(try sentences(answer).map { $0["line"] as? Int } == [4, 6])
    let article = try #require((answer["articles"] as? [[String: Any]])?.first)
    #expect(article["outlet"] as? String == "Example Times")
    #expect(article["author"] as? String == "A. Writer")
    let text = Array(try #require(article["text"] as? String).utf8)
    for sentence in try sentences(answer) {
      let range = try #require(sentence["start"] as? Int)..<(sentence["end"] as? Int ?? 0)
      #expect(String(decoding: text[range], as: UTF8.self) == sentence["text"] as? String)
    }
  }

  @Test("what two articles say stands once, and the other place is named")
  func duplicates() throws {
    let closing = try #require(
      try sentences(try object("--words", "200")).first {
        ($0["text"] as? String)?.contains("closed the Quay Bridge") == true
      })
    #expect(closing["also"] as? [String] == ["2.4"])
    let text = try brief("--words", "200").output
    #expect(!text.contains("shut the Quay Bridge"))
    #expect(text.contains("also in 2.4"))
  }

  @Test("wishes are met, and those that cannot be are told")
  func wishes() throws {
    let run = try brief(
      "--sentences", "4", "--must", "ferry", "--must", "zeppelin", "--without", "Thursday",
      "--lock",
      "2.13", "--exclude", "Shares in")
    #expect(run.status == 0)
    #expect(run.output.contains("ferry") && run.output.contains("Jon Marsh"))
    #expect(!run.output.contains("Thursday") && !run.output.contains("Borg Steel"))
    #expect(run.errors.contains("no sentence has 'zeppelin'"))
    let quiet = try brief("--must", "zeppelin", "-q")
    #expect(quiet.errors.isEmpty)
    let findings = try object("--must", "zeppelin")["findings"] as? [[String: Any]]
    #expect(findings?.first?["kind"] as? String == "mustNowhere")
  }

  @Test("a place that is not there, and options that contradict, are usage errors")
  func usage() throws {
    #expect(try brief("--lock", "9.9").status == 64)
    #expect(try brief("--lock", "Nobody wrote this").status == 64)
    #expect(try brief("--lock", "1.6", "--exclude", "1.6").status == 64)
    #expect(try brief("--outlet", "X").status == 64)
    #expect(try brief("--words", "10", "--sentences", "2").status == 64)
    #expect(try recto("brief", "-", "-", input: "A.").status == 64)
    #expect(try recto("brief", "/nonexistent").status == 66)
  }

  @Test("source and title head the brief")
  func source() throws {
    let run = try recto(
      "brief", "--outlet", "The Example Post", "--author", "A. Example", "--date", "12 March 2026",
      "--address", "https://post.example/1", "--title", "A bridge", "-",
      input: "The bridge was shut. It will open in May.")
    #expect(
      run.lines.prefix(2) == [
        "A bridge",
        "The Example Post · A. Example · 12 March 2026 · https://post.example/1 · standard input",
      ])
  }

  @Test("the page is well-formed, whole, in the language of the brief, and takes nothing as markup")
  func page() throws {
    let folder = try Folder()
    let hostile = try folder.write(
      "Bridge <b>&amp; \"quay\"\n\nThe <script>alert(1)</script> bridge & the quay were shut. \u{1}It opens in May.\nPhoto: a bridge.\n",
      to: "a<b>.txt")
    for files in [Self.english, Self.chinese, [hostile]] {
      let run = try brief("--format", "html", "--words", "90", files: files)
      let isChinese = files == Self.chinese
      let page = try #require(run.output.isEmpty ? nil : run.output)
      let isWhole = { (part: String) in page.contains(part) }
      #expect(page.contains("<html lang=\"\(isChinese ? "zh-Hans" : "en")\""))
      #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("url("))
      #expect(!page.contains("\u{1}"))
      // As XML, but for what HTML leaves open.
      let xml = page.replacing("<!DOCTYPE html>", with: "").replacing("<br>", with: "<br/>")
        .replacing("&nbsp;", with: " ")
        .replacing(/<meta ([^>]*)>/) { "<meta \($0.output.1)/>" }
      let parser = XMLParser(data: Data(xml.utf8))
      #expect(
        parser.parse(), "\(String(describing: parser.parserError)) in line \(parser.lineNumber)")
      for file in files {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        for line in text.split(separator: "\n")
        where !line.contains(where: { "<&\"\u{1}".contains($0) }) {
          for part in line.split(whereSeparator: { ".。!?”\"".contains($0) }) {
            #expect(isWhole(part.trimmingCharacters(in: .whitespaces)), "\(part)")
          }
        }
      }
      #expect(page.contains("<mark "))
    }
  }

  @Test("a file is written whole")
  func output() throws {
    let folder = try Folder()
    let run = try brief("--output", "brief.md", "--format", "markdown", in: folder)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(folder.names == ["brief.md"])
    let text = try String(contentsOfFile: folder.path("brief.md"), encoding: .utf8)
    #expect(text.hasPrefix("# Northaven closes its busiest bridge"))
    #expect(try brief("--output", "none/brief.md", in: folder).status == 73)
  }

  @Test("terms of a glossary are shown under the sentences that have them")
  func terms() throws {
    let folder = try Folder()
    try folder.write(
      "source\ttarget\tstatus\nQuay Bridge\t码头大桥\tapproved\nferry\t小船\tforbidden\n", to: "t.tsv")
    let imported = try recto(
      "terms", "import", "-m", "m.db", "--from", "en", "--to", "zh", "t.tsv", in: folder)
    #expect(imported.status == 0, "\(imported.errors)")
    let text = try brief("--must", "ferry", "-m", "m.db", in: folder).output
    #expect(text.contains("Quay Bridge = 码头大桥"))
    #expect(text.contains("ferry = not 小船"))
    let run = try brief("--format", "html", "--must", "ferry", "-m", "m.db", in: folder)
    #expect(run.output.contains("<del>"))
  }

  @Test("the same input gives the same bytes")
  func deterministic() throws {
    for format in ["text", "markdown", "json", "html"] {
      let one = try brief("--format", format, "--words", "120", "--query", "bridge cost")
      let other = try brief("--format", format, "--words", "120", "--query", "bridge cost")
      #expect(one.output == other.output && !one.output.isEmpty)
    }
  }

  @Test("there is no brief of nothing, and an article without text is told")
  func empty() throws {
    for text in ["", " \n"] {
      let run = try recto("brief", "--format", "json", "-", input: text)
      #expect(run.status == 65 && run.output.isEmpty)
      #expect(run.errors.contains("no text"))
    }
    let folder = try Folder()
    try folder.write("\n\n", to: "a.txt")
    try folder.write("The port reopened on Tuesday. Ships wait outside.\n", to: "b.txt")
    let run = try recto("brief", "a.txt", "b.txt", in: folder)
    #expect(run.status == 0 && run.errors.contains("a.txt: has no text"))
    #expect(run.output.contains("2.1"))
    #expect(try recto("brief", "--quiet", "a.txt", "b.txt", in: folder).errors.isEmpty)
    #expect(try recto("brief", "a.txt", "a.txt", in: folder).status == 65)
  }

  @Test("a brief does not take the place of its article or of a memory")
  func overwriting() throws {
    let folder = try Folder()
    let text = "The port reopened on Tuesday. Ships wait outside. Cranes are broken.\n"
    let path = try folder.write(text, to: "a.txt")
    let run = try recto("brief", "a.txt", "--output", "./a.txt", in: folder)
    #expect(run.status == 64 && run.errors.contains("a.txt"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }
}
