import RectoText
import Testing

@testable import RectoInterchange

private func read(
  _ markdown: String, _ extent: DocumentReader.Extent = .main
) throws -> ReadDocument {
  try DocumentReader(format: .markdown, extent: extent).read(markdown, name: "a.md")
}

private func lines(_ document: ReadDocument) -> [String] {
  let utf8 = Array(document.text.utf8)
  return document.blocks.map {
    "\($0.kind) \($0.line ?? 0): " + String(decoding: utf8[$0.range], as: UTF8.self)
  }
}

@Suite struct MarkdownDocumentTests {
  private let article = """
    ---
    title: "Harbour reopens: a report"
    author: [Anna Example, B. Example]
    date: 2026-03-12 # the first draft
    lang: en
    source: https://post.example/harbour
    ---

    # Harbour reopens

    The **harbour** reopened on [Tuesday](https://post.example/tuesday "day") after
    a `storm` that closed it[^1].

    ![Two ferries](ferries.jpg)

    - Repairs cost *3 million* euros
    - Nobody was hurt

    > We start with the ferries

    | ship | days |
    |------|------|
    | Anna | 3    |

    ```sh
    echo code
    ```

    <div align="center"><p>Set in the middle</p></div>

    [^1]: It began on Saturday.
    """

  @Test("blocks come without marks, with their kind and line")
  func blocks() throws {
    #expect(
      try lines(read(article)) == [
        "heading 9: Harbour reopens",
        "paragraph 11: The harbour reopened on Tuesday after a storm that closed it.",
        "caption 14: Two ferries", "listItem 16: Repairs cost 3 million euros",
        "listItem 17: Nobody was hurt", "quotation 19: We start with the ferries",
        "tableRow 21: ship\tdays", "tableRow 23: Anna\t3", "paragraph 29: Set in the middle",
        "paragraph 31: It began on Saturday.",
      ])
  }

  @Test("code is part of the whole text only")
  func code() throws {
    #expect(try lines(read(article, .whole)).contains("paragraph 26: echo code"))
    #expect(try lines(read("```\nonly code\n```")) == ["paragraph 2: only code"])
  }

  @Test("the front matter says title, source and language, and is no text")
  func frontMatter() throws {
    let document = try read(article)
    #expect(document.title == "Harbour reopens: a report")
    #expect(
      document.source
        == DocumentSource(
          author: "Anna Example, B. Example", date: "2026-03-12",
          address: "https://post.example/harbour"))
    #expect(document.declaredLanguage == .english)
    #expect(!document.text.contains("first draft"))
  }

  @Test("the first heading is the title where nothing else says one")
  func heading() throws {
    #expect(try read("# One *two*\n\nText.").title == "One two")
    #expect(try read("Text.\n\n## Part").title == nil)
    #expect(try read("Title\n=====\n\nBy Anna Example\n\nText.").source?.author == "Anna Example")
  }

  @Test("links count for the density, and a link's text stays")
  func links() throws {
    let block = try #require(try read("See [all of it](x) now.").blocks.first)
    #expect(block.linkDensity > 0.4 && block.linkDensity < 0.6)
  }

  @Test(
    "front matter is read as YAML writes it",
    arguments: [
      ("title: 'It''s'", "It''s"), ("title: >\n  two\n  lines", "two lines"),
      ("title:\n  - a\n  - b", "a, b"), ("tags: [x]\ntitle: plain # remark", "plain"),
      ("# remark\ntitle: t: u", "t: u"),
    ])
  func yaml(matter: String, title: String) throws {
    #expect(try read("---\n\(matter)\n---\nText.").title == title)
  }

  @Test("a line of hyphens alone is a rule, not front matter")
  func rule() throws {
    #expect(try lines(read("---\n\nText.\n\n---\n")) == ["paragraph 3: Text."])
  }

  @Test("tables that name more cells than they hold are read as text")
  func hostile() throws {
    let header =
      String(repeating: "| a ", count: 3_000) + "|\n" + String(repeating: "|---", count: 3_000)
    let rows = String(repeating: "| b |\n", count: 3_000)
    #expect(try read(header + "|\n" + rows).text.contains("| b |"))
    let nested = String(repeating: ">", count: 100_000) + " deep"
    #expect(try read(nested).text == "deep")
  }

  @Test("a long text that is parsed in parts gives what it gives as a whole")
  func parts() throws {
    var text = ""
    var number = 0
    let blocks = [
      "The *harbour* reopened on [Tuesday](x) after\na storm.", "# Ships",
      "- one\n\n  two\n- three\n\n  ```\n  open",
      "> quoted\n> ```\n> open", "```\ncode\n\nThe code goes on.\n\n# It does\n```",
      "<pre>\nhtml\n\nThe html goes on.\n</pre>", "| a | b |\n|---|---|\n| 1 | 2 |", "    indented",
      "1. first\n2. second",
      "中文段落。", "<div>\nopen", "~~~\ntilde\n\nThe tilde goes on.\n~~~~",
    ]
    while text.utf8.count < 2_500_000 {
      number += 1
      // The order changes, so that parts end behind each kind.
      for place in blocks.indices { text += blocks[(place * 5 + number) % blocks.count] + "\n\n" }
      text += "Paragraph \(number) ends here.\n\n"
    }
    for extent in DocumentReader.Extent.allCases {
      let parted = try read(text, extent)
      // What may be a definition keeps a text whole, and leaves no block.
      let whole = try read(text + "[x]: y\n", extent)
      #expect(parted.blocks == whole.blocks)
      #expect(parted.text == whole.text)
    }
  }

  @Test("a long block of code is one block")
  func longCode() throws {
    let code = String(repeating: "The code goes on.\n\n", count: 150_000)
    let document = try read("Before.\n\n```\n\(code)```\n\nBehind.\n")
    #expect(lines(document) == ["paragraph 1: Before.", "paragraph 300006: Behind."])
  }
}
