import RectoText
import Testing

@testable import RectoInterchange

private func read(
  _ markup: String, _ extent: DocumentReader.Extent = .main
) throws -> ReadDocument {
  try DocumentReader(format: .html, extent: extent).read(markup, name: "page.html")
}

private func texts(_ document: ReadDocument) -> [String] {
  let utf8 = Array(document.text.utf8)
  return document.blocks.map { String(decoding: utf8[$0.range], as: UTF8.self) }
}

/// The texts of a page's body read whole.
private func body(_ markup: String) throws -> [String] {
  try texts(read("<html><body>" + markup, .whole))
}

@Suite struct HTMLDocumentTests {
  @Test("of a news page the article is read, each part as what it is")
  func article() throws {
    let page = try read(Pages.english)
    #expect(
      zip(page.blocks.map(\.kind), texts(page)).map { "\($0): \($1)" } == [
        "heading: Harbour reopens after storm",
        "caption: Two ferries wait outside the harbour. Photo: B. Example",
        "paragraph: The harbour reopened on Tuesday after a storm that closed it for three days. Port "
          + "officials said that 40 ships were waiting outside.",
        "heading: The pier is damaged",
        "paragraph: The storm damaged the northern pier and broke two cranes, the port said. “We start "
          + "with the ferries,” the harbour master said.",
        "paragraph: Fuel ships have to wait until the inspection of the pier ends.",
        "quotation: Nobody was hurt, and that is what counts for all of us here.",
        "listItem: Repairs cost about 3 million euros, the port said on Tuesday evening.",
      ])
    #expect(page.warnings.isEmpty)
  }

  @Test("title and source come from the head, the language from the root")
  func head() throws {
    let page = try read(Pages.english)
    #expect(page.title == "Harbour reopens after storm")
    #expect(
      page.source
        == DocumentSource(
          outlet: "The Example Post", author: "Anna Example", date: "2026-03-12T08:30:00Z",
          address: "https://post.example/harbour-reopens"))
    #expect(page.declaredLanguage == LanguageTag(wellFormed: "en-GB"))
    #expect(page.language() == LanguageTag(wellFormed: "en-GB"))
  }

  @Test("every block has the line of the file that it begins in")
  func lines() throws {
    let lines = Pages.english.split(separator: "\n", omittingEmptySubsequences: false)
    let page = try read(Pages.english)
    for (block, text) in zip(page.blocks, texts(page)) {
      let line = try #require(block.line)
      let word = try #require(text.split(separator: " ").first)
      #expect(lines[line - 1].contains(word.drop { !$0.isLetter }), "\(line): \(text)")
    }
  }

  @Test("read whole, nothing that is shown is lost, and nothing that is not shown is read")
  func whole() throws {
    let page = try read(Pages.english, .whole)
    for part in [
      "We use cookies", "Sport", "I was there", "Most read", "All rights reserved", "Share",
    ] {
      #expect(page.text.contains(part), "\(part)")
    }
    #expect(!page.text.contains("Not a paragraph") && !page.text.contains("color: black"))
  }

  @Test(
    "Chinese pages are read in the encoding they declare, and the line below the headline is their source",
    arguments: [("Big5", "big5"), ("GBK", "gbk"), ("UTF-8", "utf-8"), ("UTF-8", "nonsense")])
  func chinese(encoding: String, charset: String) throws {
    let markup = Pages.chinese(charset: charset)
    let bytes = try #require(encoded(markup, encoding))
    let page = try DocumentReader().read(InputBytes(bytes, name: "a.html"))
    #expect(page.format == .html && page.warnings.isEmpty)
    #expect(page.title == "港口在風暴後重新開放")
    #expect(
      page.source
        == DocumentSource(outlet: "示例晚報", author: "林示例", date: "2026-03-12 08:30"))
    #expect(page.text.contains("由於風暴，港口關閉了三天") && page.text.contains("燃料船"))
    for noise in ["首頁", "風暴毀掉的十座碼頭", "版權所有"] { #expect(!page.text.contains(noise), "\(noise)") }
    #expect(page.language() == .traditionalChinese)
  }

  /// The text in another encoding; every character of the pages is in all three.
  private func encoded(_ text: String, _ encoding: String) -> [UInt8]? {
    if encoding == "UTF-8" { return Array(text.utf8) }
    var table: [String: [UInt8]] = [:]
    guard let decoder = try? TextDecoder(encoding: encoding) else { return nil }
    for first in UInt8(0x81)...0xFE {
      for second in UInt8(0x40)...0xFE where second != 0x7F {
        guard let text = try? decoder.decode([first, second]), let rest = try? decoder.finish(),
          case let one = text + rest, one.unicodeScalars.count == 1, one != "\u{FFFD}"
        else {
          continue
        }
        if table[one] == nil { table[one] = [first, second] }
      }
    }
    var bytes: [UInt8] = []
    for character in text {
      if character.isASCII {
        bytes += Array(character.utf8)
      } else if let pair = table[String(character)] {
        bytes += pair
      } else {
        return nil
      }
    }
    return bytes
  }

  @Test(
    "white space, line breaks and words are as a browser shows them",
    arguments: [
      ("<p>One\n   two</p>three", ["One two", "three"]),
      ("<p>un<b>bel<i>iev</i></b>able <b> bold </b> text", ["unbelievable bold text"]),
      ("<p>one<br>two<br><br>three", ["one", "two", "three"]),
      ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
      ("<pre>one  two\nthree\n\nfour</pre>", ["one  two", "three", "four"]),
      ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", ["a\tb", "1\t2"]),
      ("<table><tr><td><p>one</p><p>two</p></td></tr></table>", ["one", "two"]),
      ("<ul><li>one<ul><li>two</ul><li>three</ul>", ["one", "two", "three"]),
      (
        "<p>a<wbr>b&nbsp;c&shy;d &amp; &eacute;&#233;&#x4e2d; &#150; &lt;p&gt;",
        ["ab\u{A0}c\u{AD}d & éé中 – <p>"]
      ),
      ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>です", ["漢字です"]),
      (
        "<p>x<!-- no --> y<script>no</script><noscript>no</noscript><template>no</template>",
        ["x y"]
      ),
      (
        "<p>a <span hidden>no</span><span aria-hidden=true>no</span><i style='display: none'>no</i>b",
        ["a b"]
      ),
      ("<dl><dt>a<dd>b</dl>", ["a", "b"]),
      ("<svg><title>no</title><text>no</text></svg>yes", ["yes"]),
      ("<p>1 < 2 & 3 <4> 5", ["1 < 2 & 3 <4> 5"]), ("", []), ("<p> <br> </p>", []),
    ])
  func layout(markup: String, expected: [String]) throws {
    #expect(try body(markup) == expected)
  }

  @Test(
    "a line break inside a sentence is white space",
    arguments: [
      (
        "The harbour reopened on Tuesday after a storm that<br>closed it for three days.",
        ["The harbour reopened on Tuesday after a storm that closed it for three days."]
      ),
      (
        "Ships wait outside, the port said,<br>and cranes are broken. Work<br>goes on.<br>Nobody was hurt.",
        [
          "Ships wait outside, the port said, and cranes are broken. Work goes on.",
          "Nobody was hurt.",
        ]
      ),
      ("港口周二重新开放，<br>此前风暴使其关闭三天。", ["港口周二重新开放，此前风暴使其关闭三天。"]),
      // A title, what ends as a sentence, items.
      (
        "Harbour reopens<br>The harbour reopened on Tuesday.",
        ["Harbour reopens", "The harbour reopened on Tuesday."]
      ),
      ("港口开放<br>港口周二重新开放。", ["港口开放", "港口周二重新开放。"]),
      ("It opened.<br>ships wait.", ["It opened.", "ships wait."]),
      (
        "What is open:<br>- the pier,<br>- the canal.",
        ["What is open:", "- the pier,", "- the canal."]
      ),
      // A poem, an address.
      (
        "the pier is grey<br>the ships wait<br>for the wind",
        ["the pier is grey", "the ships wait", "for the wind"]
      ),
      (
        "The pier is grey,<br>The ships wait long,<br>And no wind blows.",
        ["The pier is grey,", "The ships wait long,", "And no wind blows."]
      ),
      (
        "Example Post<br>12 Harbour Street<br>Northaven",
        ["Example Post", "12 Harbour Street", "Northaven"]
      ),
      (
        "<pre>the pier is grey, and\nthe ships wait.</pre>",
        ["the pier is grey, and", "the ships wait."]
      ),
    ])
  func lineBreaks(markup: String, expected: [String]) throws {
    #expect(try body("<div>\(markup)</div>") == expected)
  }

  @Test("a paragraph that br parts keeps its place in the file and its links")
  func lineBreakPlaces() throws {
    let page = try DocumentReader(format: .html, extent: .whole).read(
      "<p>One.</p>\n<p>The harbour reopened on Tuesday after<br>\na storm,<br>\nthe port said.<br>\nAll is well.</p>"
    )
    let texts = page.blocks.map { block in
      String(decoding: Array(page.text.utf8)[block.range], as: UTF8.self)
    }
    #expect(
      texts == [
        "One.", "The harbour reopened on Tuesday after a storm, the port said.", "All is well.",
      ])
    #expect(page.blocks.map(\.line) == [1, 2, 5])
  }

  @Test("a text that is wrapped by br is a paragraph again")
  func wrapped() throws {
    let lines = [
      "The harbour reopened on Tuesday after a storm that had closed it for",
      "three days, and port officials said that as many as forty ships were",
      "still waiting outside for their turn, some of them since Saturday in",
      "the rain.",
    ]
    #expect(try body(lines.joined(separator: "<br>\n")) == [lines.joined(separator: " ")])
  }

  @Test(
    "a page is never empty where it has text",
    arguments: [
      "<p>Short.", "just words", "<nav><a href=x>Only a link</a></nav>",
      "<div hidden>Shown by a script later on.</div>", "<noscript>Please allow scripts.</noscript>",
      "<ul><li><a href=a>One</a><li><a href=b>Two</a></ul>", "<h1>Title alone</h1>",
      "<form><button>Press</button></form>",
      "<div class=comments><p>A comment is all that there is.</div>",
    ])
  func never(markup: String) throws {
    #expect(try !read("<html><body>" + markup).blocks.isEmpty)
  }

  @Test("a page without landmarks has its article where the text is")
  func table() throws {
    let paragraph =
      "The harbour was closed for three days, and ships waited outside, said the port."
    let page = try read(
      """
      <html><title>News - Port</title><body><table><tr><td><a href=1>Home</a><br><a href=2>News</a><br>
      <a href=3>Contact us here</a></td><td><font size=2>\(paragraph)<br><br>\(paragraph)<br><br>
      \(paragraph)</font></td></tr></table><center><a href=4>Back to the start page</a></center>
      """)
    #expect(page.text.contains(paragraph))
    #expect(!page.text.contains("Back to the start"))
  }

  @Test("linked data is the source where the head says nothing, and broken scripts are read past")
  func linkedData() throws {
    let page = try read(
      """
      <html><head><script type="application/ld+json">{broken</script>
      <script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"x"},{"@type":["NewsArticle"],
      "headline":"Port opens again","author":[{"name":"A. Example"},{"name":"B. Example"}],
      "publisher":{"name":"Example News"},"datePublished":"2026-03-12","url":"https://news.example/1"}]}</script>
      <title>Port opens again - Example News</title></head><body><p>The port opened again on Tuesday morning.
      """)
    #expect(page.title == "Port opens again")
    #expect(
      page.source
        == DocumentSource(
          outlet: "Example News", author: "A. Example, B. Example", date: "2026-03-12",
          address: "https://news.example/1"))
  }

  @Test(
    "the site's name is no part of a title",
    arguments: [
      ("Port opens | The Post", nil, nil, "Port opens"),
      ("Port opens - Post", nil, "Post", "Port opens"),
      ("The Post: Port opens today", "Port opens today", nil, "Port opens today"),
      ("Well-known port opens", nil, nil, "Well-known port opens"),
      ("港口周一重新开放_国内新闻_示例网", nil, nil, "港口周一重新开放"), ("Post", nil, "Post", "Post"),
    ] as [(String, String?, String?, String)])
  func titles(title: String, headline: String?, site: String?, expected: String) {
    #expect(HTMLMetadata.withoutSite(title, headline: headline, site: site) == expected)
  }

  @Test("a language that the text contradicts is not believed")
  func language() throws {
    let page = try read("<html lang=en><body><p>港口周一重新开放，市长在仪式上讲话，四十艘船在外面等候进港。</p>")
    #expect(page.declaredLanguage == .english && page.language() == .simplifiedChinese)
  }

  @Test("pages that are cut off or damaged anywhere are read without an end of the program")
  func damage() throws {
    let bytes = Array(Pages.english.utf8)
    for step in 0..<40 {
      let cut = Array(bytes[..<(bytes.count * step / 40)])
      _ = try DocumentReader(format: .html).read(InputBytes(cut, name: "cut.html"))
      var flipped = bytes
      flipped[(bytes.count * step / 40 + 7) % bytes.count] ^= 0xFF
      _ = try DocumentReader(format: .html).read(InputBytes(flipped, name: "flip.html"))
    }
  }

  @Test("nesting and attributes without end are read in a time that grows with the page")
  func hostile() throws {
    let deep = String(repeating: "<div>", count: 20_000) + "<p>Deep down there is a text.</p>"
    #expect(try read("<html><body>" + deep).text == "Deep down there is a text.")
    let unclosed = String(repeating: "<div></span>", count: 20_000) + "end"
    #expect(try body(unclosed) == ["end"])
    let many = (0..<20_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(try body("<p \(many)>text</p>") == ["text"])
  }

  @Test(
    "a declaration counts where a browser would see it",
    arguments: [
      ("<meta charset='GBK'>", "gbk"), ("<META CHARSET=big5 >", "big5"),
      ("<meta/charset=koi8-r>", "koi8-r"),
      ("<meta content='text/html; charset=gbk' http-equiv='Content-Type'>", "gbk"),
      ("<meta http-equiv=content-type content=\"text/html; charset='gbk'\">", "gbk"),
      ("<!-- <meta charset=gbk> --><meta charset=big5>", "big5"),
      ("<meta charset=nonsense><meta charset=big5>", "big5"),
      ("<p title='<meta charset=gbk>'>", nil),
      ("<meta name=description content='charset=gbk'>", nil), ("<metacharset=gbk>", nil),
      ("<meta charset=gbk", nil), ("<meta charset=utf-16>", "UTF-8"),
      ("<?xml version='1.0' encoding='gbk'?><html>", "gbk"),
      ("<!DOCTYPE html><meta charset=gbk>", "gbk"),
      ("", nil), ("<", nil), ("<!--", nil), ("<meta charset='", nil),
      ("<!--><meta charset=gbk>", "gbk"),
    ] as [(String, String?)])
  func declarations(markup: String, label: String?) {
    #expect(HTMLCharsetScan.label(in: markup.utf8) == label)
  }

  @Test("a page that was saved with its header is read in the encoding that the header says")
  func header() throws {
    let bytes =
      Array("HTTP/1.1 200 OK\r\nContent-Type: text/html; Charset=windows-1251\r\n\r\n<p>".utf8)
      + [0xCF, 0xEE, 0xF0, 0xF2] + Array(" <p>two".utf8)
    let page = try DocumentReader().read(InputBytes(bytes, name: "-"))
    #expect(page.format == .html && page.encoding == "windows-1251" && !page.isEncodingGuessed)
    #expect(texts(page) == ["Порт", "two"] && page.blocks.first?.line == 4)
  }

  @Test("classes of page builders, and counts of comments, leave no paragraph out")
  func builders() throws {
    let paragraph =
      "<p>The harbour was closed for three days, and ships waited outside, said the port.</p>"
    let page = try read(
      """
      <html><body class="elementor-page comments-open"><header class="site-header"><p>News from the coast for all \
      who live here and there</p></header><div class="page has-comments"><h1>Port</h1>\
      \(String(repeating: "<div class=\"elementor-widget elementor-widget-text\">\(paragraph)</div>", count: 4))
      </div><div class="notice"><p>This page was made by people who like ships and harbours very much indeed, \
      and who have no cookies. It was made by people who like ships, and who have no cookies at all.</p></div>
      """)
    #expect(page.blocks.count(where: { $0.kind == .paragraph }) >= 4)
    #expect(!page.text.contains("News from the coast"))
  }

  @Test("damaged characters cost themselves and are told")
  func faults() throws {
    let bytes =
      Array("<html><meta charset=utf-8><body><p>The café was shut on Tuesday, ".utf8) + [0xFF]
      + Array(" said the café's owner.".utf8)
    let page = try DocumentReader().read(InputBytes(bytes, name: "a.html"))
    #expect(page.text.contains("\u{FFFD} said the café"))
    #expect(page.warnings.first?.reason.hasPrefix("1 damaged") == true)
    #expect(
      thrown {
        _ = try DocumentReader(encoding: "UTF-8").read(InputBytes(bytes, name: "a.html"))
      }?.code == .damagedText)
  }
}
