import RectoText
import Testing

@testable import RectoInterchange

private func paragraphs(_ text: String) -> [String] {
  let utf8 = Array(text.utf8)
  return PlainTextDocument(text).blocks.map { String(decoding: utf8[$0.range], as: UTF8.self) }
}

@Suite struct PlainTextDocumentTests {
  private let wrapped = """
    The harbour reopened on Tuesday after a storm that had closed it for
    three days, and port officials said that as many as forty ships were
    still waiting outside for their turn, some of them since Saturday in
    the rain.

    The storm damaged the northern pier. Two of the cranes broke when the
    wind was at its strongest, and repairs will cost about three millions
    of euros.
    - a first thing
    - a second thing
    """

  @Test("lines that are full are one paragraph, and items are their own")
  func unwrapped() {
    let found = paragraphs(wrapped)
    #expect(found.count == 4)
    #expect(found[0].hasPrefix("The harbour") && found[0].hasSuffix("the rain."))
    #expect(found[2...] == ["- a first thing", "- a second thing"])
    #expect(PlainTextDocument(wrapped).blocks.map(\.line) == [1, 6, 9, 10])
  }

  @Test("sentences of a wrapped paragraph cross its lines, byte for byte")
  func sentences() {
    let document = ReadDocument(article: wrapped).document(language: .english)
    let sentences = document.sentences()
    #expect(sentences.count == 5)
    let utf8 = Array(wrapped.utf8)
    for sentence in sentences {
      #expect(String(decoding: utf8[sentence.range], as: UTF8.self) == sentence.text)
    }
    // A name at the start of a line does not begin a sentence.
    #expect(sentences[2].text.hasPrefix("Two of the cranes"))
  }

  @Test("Chinese that is wrapped in full lines is one paragraph")
  func chinese() {
    let line = "由于风暴港口关闭了三天周二重新开放港口官员说有四十艘船在外面等候"
    let text = [line, line, line, line, "进港。"].joined(separator: "\r\n")
    #expect(paragraphs(text).count == 1)
    #expect(paragraphs("港口关闭了三天。\n周二重新开放，官员说船在等。\n有四十艘。\n等候进港。").count == 4)
  }

  @Test(
    "lines that are no wrapped text stay paragraphs",
    arguments: [
      "One line.\nAnother line.\nA third.\nA fourth.",
      String(
        repeating:
          "A long paragraph on one line of a hundred and more characters, which is how editors write. ",
        count: 3)
        + "\nShort.\nLonger than that by far.\nEnd.",
      "Roses are red\nviolets are blue\nsugar is sweet\nand so are you",
    ])
  func lines(text: String) {
    #expect(paragraphs(text) == text.split(separator: "\n").map(String.init))
  }

  @Test(
    "lines above and below a text say where it is from",
    arguments: [
      (
        "Harbour reopens\nBy Anna Example\nThe Example Post | 12 March 2026\nhttps://post.example/1\n\nIt opened. More.",
        "Harbour reopens",
        DocumentSource(
          outlet: "The Example Post", author: "Anna Example", date: "12 March 2026",
          address: "https://post.example/1")
      ),
      (
        "港口重新开放\n\n来源：示例晚报 作者：张示例 2026年3月12日 08:30\n\n港口周二重新开放。船在等候。", "港口重新开放",
        DocumentSource(outlet: "示例晚报", author: "张示例", date: "2026年3月12日 08:30")
      ),
      (
        "2026-03-12 08:30 来源：示例社\n港口重新开放\n\n港口周二重新开放。", "港口重新开放",
        DocumentSource(outlet: "示例社", date: "2026-03-12 08:30")
      ),
      (
        "Harbour reopens\n\nBy Anna Example, Example News\nPublished: March 12, 2026 8:30 AM\n\nIt opened on Tuesday.",
        "Harbour reopens",
        DocumentSource(
          outlet: "Example News", author: "Anna Example", date: "March 12, 2026 8:30 AM")
      ),
      (
        "Hafen wieder offen\n\nVon Anna Beispiel\n12. März 2026\n\nDer Hafen öffnete am Dienstag. Die Schiffe warten.",
        "Hafen wieder offen", DocumentSource(author: "Anna Beispiel", date: "12. März 2026")
      ),
      (
        "本报记者 张示例\n\n港口周二重新开放。", nil, DocumentSource(author: "张示例")
      ),
      (
        "Harbour reopens\n\nIt opened.\nMore.\nAnd more.\nAnd on.\nThe end.\nSource: The Example Post",
        "Harbour reopens", DocumentSource(outlet: "The Example Post")
      ),
    ] as [(String, String?, DocumentSource)])
  func source(text: String, title: String?, source: DocumentSource) {
    let document = PlainTextDocument(text)
    #expect(document.title == title)
    #expect(document.source == source)
  }

  @Test(
    "sentences are no source",
    arguments: [
      "By Tuesday the harbour was open again.", "In 2026 the harbour opened.", "作者说，港口开放了。",
      "Sources: nobody knows who they are, said the port.", "By the way, it rains",
      "The Example Post reported on 12 March 2026 that the harbour opened",
      "Por Madrid pasan trenes",
      "来源不明的消息说港口开放了", "记者从港口获悉，船在等候", "Updated rules for ships", "2026",
      "A date: 12 March 2026 is when it opened",
    ])
  func noSource(line: String) {
    #expect(PlainTextDocument(line + "\n\nThe harbour opened. It did.").source == nil)
  }
}
