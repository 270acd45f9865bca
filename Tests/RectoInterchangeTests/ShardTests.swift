import RectoInterchange
import Testing

@Suite struct ShardTests {
  @Test("i/n is read, and nothing else is")
  func reading() throws {
    let shard = try #require(Shard("2/8"))
    #expect((shard.number, shard.count) == (2, 8))
    #expect(shard.description == "2/8")
    for text in ["", "2", "0/8", "9/8", "2/8/1", "/8", "2/", "a/b", "1/0", "-1/8", "2 / 8"] {
      #expect(Shard(text) == nil, "\(text)")
    }
  }

  @Test("a record is in exactly one part", arguments: [1, 2, 3, 7, 64])
  func partition(count: Int) {
    let shards = (1...count).compactMap { Shard(number: $0, of: count) }
    let ids: [JSONValue] =
      (0..<500).map { .string("doc-\($0)") } + (0..<500).map { .number("\($0)") }
      + [.null, .bool(true), .array([.null]), .object([.init("k", .string("v"))])]
    for (line, id) in ids.enumerated() {
      #expect(shards.count { $0.holds(id: id, line: line + 1) } == 1)
    }
  }

  @Test("parts are about equal, also where ids differ in few bits", arguments: [2, 4, 8, 10])
  func balance(count: Int) {
    let kinds: [(Int) -> JSONValue] = [
      { .number("\($0)") }, { .number("\($0 * 16)") }, { .string("a/\($0).txt") },
      { .string(String(repeating: "x", count: $0)) },
    ]
    for kind in kinds {
      let held = (1...count).compactMap { Shard(number: $0, of: count) }.map { shard in
        (0..<2000).count { shard.holds(id: kind($0), line: 1) }
      }
      // Five standard deviations of a fair draw.
      let (mean, share) = (2000 / count, 1 / Double(count))
      let spread = 5 * (2000 * share * (1 - share)).squareRoot()
      #expect(held.allSatisfy { abs(Double($0 - mean)) < spread }, "\(held)")
    }
  }

  @Test("the line decides only for a record without an id")
  func lines() throws {
    let shard = try #require(Shard("1/2"))
    let named = (1...40).map { shard.holds(id: .string("a"), line: $0) }
    #expect(Set(named).count == 1)
    #expect(Set((1...40).map { shard.holds(id: .null, line: $0) }).count == 2)
  }

  @Test(
    "the parts of a release are those of the next: these are computed by the recipe in docs/batch.md"
  )
  func stability() throws {
    let third = try ["a", "b", "doc-17", "中文"].map { id in
      try #require(
        (1...3).first { Shard(number: $0, of: 3)?.holds(id: .string(id), line: 1) == true })
    }
    #expect(third == [1, 2, 3, 2])
  }
}
