import Foundation
import Testing

@Suite struct ShardCommandTests {
  /// Records with ids of all kinds, some without, some bad.
  private static let input = (0..<240).map { number -> String in
    let text = "The bank cut rates by \(number) points. Shares rose. Nobody knew why."
    return switch number % 12 {
    case 3: "{\"text\":\"\(text)\"}"
    case 5: "not json \(number)"
    case 7: "{\"id\":\(number),\"text\":\(number)}"
    case 9: "{\"id\":\(number).0,\"text\":\"\(text)\"}"
    default: "{\"id\":\"d\(number)\",\"text\":\"\(text)\",\"lang\":\"en\"}"
    }
  }

  private static func whole(_ lines: [String], _ arguments: [String]) throws -> Run {
    try run(arguments, input: lines.joined(separator: "\n"))
  }

  private static func run(_ arguments: [String], input: String) throws -> Run {
    switch arguments.count {
    case 2: try recto(arguments[0], arguments[1], input: input)
    case 4: try recto(arguments[0], arguments[1], arguments[2], arguments[3], input: input)
    default:
      try recto(
        arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5],
        input: input)
    }
  }

  @Test(
    "the parts are disjoint and together the whole, in their order",
    arguments: ["segment", "summarise"])
  func parts(verb: String) throws {
    let whole = try Self.whole(Self.input, [verb, "--ndjson"])
    #expect(whole.lines.count == Self.input.count)
    var parts: [[String]] = []
    for number in 1...4 {
      let part = try Self.whole(Self.input, [verb, "--ndjson", "--shard", "\(number)/4"])
      #expect(part.status == 0)
      let again = try Self.whole(
        Self.input, [verb, "--ndjson", "--shard", "\(number)/4", "--jobs", "3"])
      #expect(part.output == again.output)
      parts.append(part.lines)
    }
    #expect(parts.allSatisfy { (30...90).contains($0.count) })
    #expect(parts.flatMap(\.self).sorted() == whole.lines.sorted())
    for part in parts {
      var rest = whole.lines[...]
      for line in part {
        let place = try #require(rest.firstIndex(of: line))
        rest = rest[(place + 1)...]
      }
    }
  }

  @Test("a record is in the same part wherever it stands in the stream")
  func order() throws {
    let named = Self.input.filter { $0.hasPrefix("{\"id\"") }
    let forth = try Self.whole(named, ["segment", "--ndjson", "--shard", "2/3"])
    let back = try Self.whole(named.reversed(), ["segment", "--ndjson", "--shard", "2/3"])
    #expect(!forth.lines.isEmpty)
    #expect(forth.lines == back.lines.reversed())
  }

  @Test("lookup, align and memory add take a part, too")
  func otherVerbs() throws {
    let folder = try MemoryCommandTests.folder()
    let queries = (0..<20).map { "{\"id\":\($0),\"text\":\"Save the file\"}\n" }.joined()
    let pairs = (0..<20).map {
      "{\"id\":\($0),\"source\":{\"lang\":\"en\",\"text\":\"A.\"},\"target\":{\"lang\":\"de\",\"text\":\"A.\"}}\n"
    }.joined()
    let units = (0..<20).map {
      "{\"id\":\($0),\"source\":\"Pay \($0)\",\"target\":\"Zahle \($0)\",\"from\":\"en\",\"to\":\"de\"}\n"
    }.joined()
    var counts: [Int] = []
    for shard in ["1/2", "2/2"] {
      counts.append(
        try recto(
          "lookup", "--ndjson", "-m", "m.db", "--shard", shard, input: queries, in: folder
        ).lines.count)
      counts.append(
        try recto("align", "--ndjson", "--shard", shard, input: pairs).lines.count)
      counts.append(
        try recto(
          "memory", "add", "--ndjson", "-m", "m.db", "--shard", shard, input: units, in: folder
        ).lines.count)
    }
    #expect(Array(counts[0..<3]) == Array(repeating: counts[0], count: 3))
    #expect((1...19).contains(counts[0]) && counts[0] + counts[3] == 20)
    let info = try recto("memory", "info", "--format", "json", "m.db", in: folder).objects()
    #expect(info.first?["units"] as? Int == 25)
  }

  @Test("only the part's bad records fail the run")
  func failures() throws {
    let input = "{\"id\":1,\"text\":5}"
    let runs = try ["1/2", "2/2"].map {
      try recto("segment", "--ndjson", "--fail-on-error", "--shard", $0, input: input).status
    }
    #expect(runs.sorted() == [0, 65])
  }

  @Test(
    "what is no part, and a part without a stream, are refused", arguments: ["3/2", "0/2", "x"])
  func usage(shard: String) throws {
    #expect(try recto("segment", "--ndjson", "--shard", shard, input: "{}").status == 64)
    #expect(try recto("segment", "--shard", "1/2", input: "A.").status == 64)
    #expect(try recto("summarise", "--shard", "1/2", input: "A.").status == 64)
    #expect(try recto("align", "--shard", "1/2", "a", "b").status == 64)
    #expect(try recto("lookup", "-m", "m.db", "--shard", "1/2", "a").status == 64)
  }
}
