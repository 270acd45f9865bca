import Foundation
import Testing

@Suite struct DocumentCommandTests {
  private static let english = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
    <title>Harbour reopens after storm | The Example Post</title>
    <meta property="og:site_name" content="The Example Post"><meta name="author" content="Anna Example"></head>
    <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Harbour reopens after storm</h1>
    <p>The harbour reopened on Tuesday after a storm that closed it for three days. Port officials said that 40 \
    ships were waiting outside.</p><p>The storm damaged the northern pier and broke two cranes. Repairs cost \
    about 3 million euros, the port said.</p></article>
    <footer><p>We use cookies. All rights reserved by the owners of this page and their partners.</p></footer>
    """

  private static let chinese = """
    ---
    title: 港口在风暴后重新开放
    lang: zh-Hans
    ---

    # 港口在风暴后重新开放

    因风暴关闭三天后，港口于周二**重新开放**。港口官员说，有40艘船在外面[等候](https://post.example/)。

    风暴损坏了北面的码头，两台起重机折断。港口方面说，修复费用约为300万欧元。

    """

  @Test("a web page is summarised by its article, with its source and the text that offsets mean")
  func page() throws {
    let folder = try Folder()
    try folder.write(Self.english, to: "page.html")
    let run = try recto(
      "summarise", "--sentences", "4", "--format", "json", "page.html", in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    let answer = try #require(try run.objects().first)
    #expect(answer["title"] as? String == "Harbour reopens after storm")
    #expect(
      answer["source"] as? [String: String]
        == ["outlet": "The Example Post", "author": "Anna Example"])
    let text = Array(try #require(answer["text"] as? String).utf8)
    let sentences = try #require(answer["sentences"] as? [[String: Any]])
    #expect(sentences.count == 4)
    for sentence in sentences {
      let start = try #require(sentence["start"] as? Int)
      let end = try #require(sentence["end"] as? Int)
      #expect(String(decoding: text[start..<end], as: UTF8.self) == sentence["text"] as? String)
    }
    #expect(!run.output.contains("cookies") && !run.output.contains("Home"))
  }

  @Test("standard input is told by its content, and --input-format overrules")
  func standardInput() throws {
    let found = try recto("summarise", "--sentences", "1", input: Self.english)
    #expect(found.output.hasPrefix("The harbour reopened"))
    let text = try recto(
      "segment", "--input-format", "text", "--lang", "en", input: "<p>One.</p> Two.")
    #expect(text.output.contains("<p>"))
    let page = try recto(
      "segment", "--input-format", "html", "--lang", "en", input: "<b>One.</b> Two.")
    #expect(page.lines == ["One.", "Two."])
    #expect(try recto("segment", "--input-format", "pdf", input: "x").status == 64)
  }

  @Test("a page and a Markdown file are aligned whole, without their tags")
  func align() throws {
    let folder = try Folder()
    try folder.write(Self.english, to: "page.html")
    try folder.write(Self.chinese, to: "seite.md")
    let run = try recto("align", "page.html", "seite.md", "--format", "tsv", in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Port officials said") && run.output.contains("两台起重机折断"))
    #expect(run.output.contains("All rights reserved") && !run.output.contains("<p>"))
    #expect(!run.output.contains("**") && !run.output.contains("lang:"))
  }

  @Test("records may hold html or markdown in place of text, and only one of them")
  func records() throws {
    func line(_ record: [String: String]) throws -> String {
      String(decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self) + "\n"
    }
    let input =
      try line(["id": "a", "html": Self.english])
      + line(["id": "b", "markdown": Self.chinese]) + line(["id": "c", "html": "x", "text": "y"])
    let answers = try recto("summarise", "--ndjson", "--sentences", "1", input: input).objects()
    #expect(answers.map { $0["id"] as? String } == ["a", "b", "c"])
    #expect((answers[0]["summary"] as? String)?.hasPrefix("The harbour reopened") == true)
    #expect((answers[0]["text"] as? String)?.contains("cookies") == false)
    #expect(answers[1]["lang"] as? String == "zh-Hans")
    #expect(answers[1]["title"] as? String == "港口在风暴后重新开放")
    #expect((answers[2]["error"] as? [String: String])?["code"] == "type")
  }

  @Test("a page that is empty or holds no article is told")
  func warnings() throws {
    let links = try recto(
      "summarise", input: "<html><body><ul><li><a href=a>One</a><li><a href=b>Two</a></ul>")
    #expect(links.status == 0 && links.errors.contains("the whole page is read"))
    #expect(try recto("summarise", "-q", input: "<html><body></body></html>").output.isEmpty)
  }
}
