import Foundation
import Testing

@Suite struct SummariseCommandTests {
  static let article = """
    Port strike ends after nine days

    Dock workers in the northern port agreed to return to work on Friday after a strike of nine days. \
    The port handles a third of the country's container trade. Shops had warned of empty shelves.

    The union said its members would receive a pay rise of 6 per cent over two years. The employers had \
    offered 4 per cent. A mediator brought the two sides together on Wednesday night.

    Lorries began to queue at the gates before dawn. It may take two weeks to clear the backlog.
    """

  @Test("sentences are unchanged, in order, and as many as asked", arguments: 1...4)
  func sentences(count: Int) throws {
    let run = try recto("summarise", "--sentences", "\(count)", input: Self.article)
    #expect(run.status == 0)
    #expect(run.lines.count == count)
    var rest = Self.article[...]
    for line in run.lines {
      let found = try #require(rest.range(of: line), "\(line)")
      rest = rest[found.upperBound...]
    }
    #expect(!run.output.contains("Port strike ends"))
  }

  @Test("budgets are kept")
  func budgets() throws {
    let words = try recto("summarise", "--words", "40", input: Self.article)
    #expect(words.output.split(whereSeparator: \.isWhitespace).count <= 40)
    let characters = try recto("summarise", "--characters", "120", input: Self.article)
    #expect(characters.output.filter { !$0.isWhitespace }.count <= 120)
    let ratio = try recto("summarise", "--ratio", "0.3", input: Self.article)
    #expect(!ratio.output.isEmpty)
    #expect(ratio.output.count < Self.article.count / 2)
  }

  @Test("two budgets, or none above nothing, are a usage error")
  func usage() throws {
    #expect(try recto("summarise", "--words", "4", "--sentences", "2", input: "A.").status == 64)
    #expect(try recto("summarise", "--words", "0", input: "A.").status == 64)
    #expect(try recto("summarise", "--ratio", "2", input: "A.").status == 64)
  }

  @Test(
    "a text that is not empty has a summary", arguments: ["word", "One sentence.", "没有标点的中文", "?!"])
  func neverEmpty(text: String) throws {
    for budget in [
      ["--sentences", "1"], ["--words", "1"], ["--characters", "1"], ["--ratio", "0.01"],
    ] {
      let run = try recto("summarise", budget[0], budget[1], input: text)
      #expect(run.output.trimmingCharacters(in: .whitespacesAndNewlines) == text)
    }
  }

  @Test("an empty text has an empty one", arguments: ["", " \n\n"])
  func empty(text: String) throws {
    let run = try recto("summarise", input: text)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
  }

  @Test("explain gives every sentence with rank, features and reason")
  func explain() throws {
    let record = try JSONSerialization.data(
      withJSONObject: ["id": 1, "text": Self.article, "lang": "en"])
    let run = try recto("summarise", "--ndjson", "--explain", "--sentences", "2", bytes: record)
    let answer = try #require(try run.objects().first)
    let explain = try #require(answer["explain"] as? [String: Any])
    #expect(explain["profile"] is String)
    let all = try #require(explain["sentences"] as? [[String: Any]])
    #expect(all.count == 9)
    let ranks = all.compactMap { $0["rank"] as? Int }.sorted()
    #expect(ranks == Array(1...ranks.count))
    #expect(all.count(where: { $0["selected"] as? Bool == true }) == 2)
    #expect(all.allSatisfy { $0["features"] is [String: Any] && $0["score"] != nil })
    #expect(all.allSatisfy { ($0["rank"] is NSNull) == !($0["excluded"] is NSNull) })
    let utf8 = Array(Self.article.utf8)
    for sentence in all {
      let start = try #require(sentence["start"] as? Int)
      let end = try #require(sentence["end"] as? Int)
      #expect(String(decoding: utf8[start..<end], as: UTF8.self) == sentence["text"] as? String)
    }
  }

  @Test("the American spelling is the same command")
  func alias() throws {
    #expect(try recto("summarize", "--sentences", "1", input: Self.article).status == 0)
  }

  @Test("several files are told apart, and formats hold what text holds")
  func files() throws {
    let folder = try Folder()
    try folder.write(Self.article, to: "a.txt")
    try folder.write("央行周二下调利率。市场随即上涨。分析人士表示欢迎。出口商则感到担忧。", to: "b.txt")
    let text = try recto("summarise", "a.txt", "b.txt", "--sentences", "1", in: folder)
    #expect(text.output.contains("== a.txt") && text.output.contains("== b.txt"))
    let json = try recto("summarise", "--format", "json", "a.txt", "b.txt", in: folder)
    #expect(try json.objects().map { $0["lang"] as? String } == ["en", "zh-Hans"])
    #expect(try json.objects().first?["title"] as? String == "Port strike ends after nine days")
    let tsv = try recto("summarise", "--format", "tsv", "--sentences", "2", "a.txt", in: folder)
    #expect(tsv.lines.allSatisfy { $0.split(separator: "\t").count == 5 })
  }
}
