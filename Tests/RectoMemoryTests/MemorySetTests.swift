import RectoText
import Reference
import Testing

@testable import RectoMemory

/// The slow twin: every match of every memory is charged, and all are ranked together.
private struct ReferenceSet {
  private let set: MemorySet
  private let options: LookupOptions
  private let lookups: [MemoryLookup]

  init(_ set: MemorySet, _ options: LookupOptions) throws {
    (self.set, self.options) = (set, options)
    var everything = options
    (everything.minimumScore, everything.limit) = (1, 1_000_000)
    lookups = try set.members.map { try MemoryLookup($0.memory, options: everything) }
  }

  func matches(for query: LookupQuery) throws -> [Match] {
    var all: [(match: Match, member: Int, place: Int)] = []
    for (number, member) in set.members.enumerated() {
      for (place, match) in try lookups[number].matches(for: query).enumerated() {
        var match = match
        match.memory = member.name
        if options.penalties == .charged, member.penalty > 0 {
          match.penalties.append(Penalty(.memory, member.penalty))
          match.score =
            match.similarity.base - match.penalties.map(\.points).reduce(0, +)
        }
        if match.score >= max(1, options.minimumScore) { all.append((match, number, place)) }
      }
    }
    all.sort { a, b in
      func key(_ match: Match) -> [Int] {
        [-match.score, match.kind == .context ? 0 : 1, match.unit.origin.confidence == nil ? 0 : 1]
      }
      let (one, two) = (key(a.match), key(b.match))
      if one != two { return one.lexicographicallyPrecedes(two) }
      let dates = [a, b].map { $0.match.unit.lastChange?.rawValue ?? "" }
      if dates[0] != dates[1] { return dates[0] > dates[1] }
      return (a.member, a.place) < (b.member, b.place)
    }
    var pairs: Set<[String]> = []
    let distinct = all.map(\.match).filter {
      pairs.insert([$0.source.text, $0.target.text]).inserted
    }
    return Array(distinct.prefix(options.limit))
  }
}

@Suite struct MemorySetTests {
  private let folder = TemporaryFolder()

  private func line(_ match: Match) -> String {
    let penalties = match.penalties.map { "\($0.kind) \($0.points)" }.joined(separator: ",")
    return """
      \(match.score) \(match.kind) \(match.memory ?? "-") \(match.unit.id) \(match.source.text) \
      \(match.target.text) \(penalties)
      """
  }

  private func set(_ units: [(units: [TranslationUnit], penalty: Int)]) throws -> MemorySet {
    let members = try units.enumerated().map { number, member in
      MemorySet.Member(
        try folder.memory(member.units, name: "\(number).db"), name: "m\(number)",
        penalty: member.penalty)
    }
    return MemorySet(members)
  }

  private func random(_ numbers: inout SplitMix) -> [TranslationUnit] {
    (0..<25).map { _ in
      let words = ["the", "port", "is", "open", "25", "x"]
      let text = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
        words[Int.random(in: words.indices, using: &numbers)]
      }.joined(separator: " ")
      let isKnown = Bool.random(using: &numbers)
      return unit(
        text, ["alpha", "beta", "gamma"][Int.random(in: 0..<3, using: &numbers)], to: .german,
        context: UnitContext(
          previous: isKnown ? .boundary : .unknown, next: isKnown ? .text("ships") : .unknown),
        created: Bool.random(using: &numbers)
          ? "202\(Int.random(in: 0...9, using: &numbers))0101T000000Z" : nil,
        confidence: Int.random(in: 0..<3, using: &numbers) == 0
          ? Double.random(in: 0.3...1, using: &numbers) : nil)
    }
  }

  @Test(
    "the merge answers what ranking the union gives", arguments: [1, 70, 95, 101],
    [LookupOptions.PenaltyRule.charged, .ignored])
  func bruteForce(minimum: Int, penalties: LookupOptions.PenaltyRule) throws {
    var numbers = SplitMix(UInt64(minimum))
    let set = try set([
      (random(&numbers), 0), (random(&numbers), 3), (random(&numbers), 0), (random(&numbers), 40),
    ])
    for limit in [2, 1_000] {
      let options = LookupOptions(
        source: .english, target: .german, minimumScore: minimum, limit: limit,
        penalties: penalties)
      let lookup = try set.lookup(options)
      let reference = try ReferenceSet(set, options)
      for text in ["the port is open", "port 25", "x"] {
        for context in [
          UnitContext(), UnitContext(previous: .boundary, next: .text("ships")),
        ] {
          let query = LookupQuery(text, context: context)
          #expect(
            try lookup.matches(for: query).map(line) == reference.matches(for: query).map(line))
        }
      }
    }
  }

  @Test("points come off every match of their memory, and a context match keeps its kind")
  func charged() throws {
    let context = UnitContext(previous: .boundary, next: .text("Ships wait."))
    let set = try set([
      ([unit("Open", "Offen", to: .german)], 0),
      ([unit("Open", "Öffnen", to: .german, context: context)], 5),
    ])
    let options = LookupOptions(source: .english, target: .german)
    let matches = try set.lookup(options).matches(for: LookupQuery("Open", context: context))
    #expect(
      matches.map(line) == [
        "100 exact m0 1 Open Offen ", "95 context m1 1 Open Öffnen memory 5",
      ])
  }

  @Test("one source and target in several memories is one match, the better one")
  func distinct() throws {
    let set = try set([
      ([unit("Open", "Offen", to: .german)], 1), ([unit("Open", "Offen", to: .german)], 0),
      ([unit("Open", "Offen", to: .german, created: "20260101T000000Z")], 0),
    ])
    let options = LookupOptions(source: .english, target: .german)
    #expect(
      try set.lookup(options).matches(for: LookupQuery("Open")).map(line)
        == ["100 exact m2 1 Open Offen "])
  }

  @Test("one memory alone needs no name, and a penalty beyond the minimum leaves nothing")
  func alone() throws {
    let one = try set([([unit("Open", "Offen", to: .german)], 2)])
    let options = LookupOptions(source: .english, target: .german)
    #expect(
      try one.lookup(options).matches(for: LookupQuery("Open")).map(line)
        == ["98 exact - 1 Open Offen memory 2"])
    let severe = LookupOptions(source: .english, target: .german, minimumScore: 99)
    #expect(try one.lookup(severe).matches(for: LookupQuery("Open")).isEmpty)
    #expect(try MemorySet([]).lookup(options).matches(for: LookupQuery("Open")).isEmpty)
  }

  @Test("a concordance of several counts all and ranks them together, page by page")
  func concordance() throws {
    let set = try set([
      ([unit("The port is open", "a"), unit("ports", "b")], 0),
      ([unit("port", "c"), unit("The port is shut", "d"), unit("sea", "e")], 0),
    ])
    let all = try set.concordance(of: ConcordanceQuery("port"))
    #expect(all.total == 4)
    #expect(
      all.hits.map { "\($0.memory ?? "-") \($0.variant.text)" } == [
        "m1 port", "m0 The port is open", "m1 The port is shut", "m0 ports",
      ])
    let single = try set.members.map { try $0.memory.concordance(of: "port") }
    #expect(single.map(\.total).reduce(0, +) == all.total)
    #expect(single.allSatisfy { $0.hits.allSatisfy { $0.memory == nil } })
    for offset in 0...5 {
      let page = try set.concordance(
        of: ConcordanceQuery("port"), options: ConcordanceOptions(limit: 2, offset: offset))
      #expect(page.total == 4)
      #expect(page.hits == Array(all.hits.dropFirst(offset).prefix(2)))
    }
  }

  @Test("names of several memories come once, in text order")
  func names() throws {
    let set = try set([([], 0), ([], 0)])
    let bank = NamePair(
      names: [
        Segment("北湾银行", language: .simplifiedChinese), Segment("Beiwan Bank", language: .english),
      ],
      kind: .company)
    let person = NamePair(
      names: [
        Segment("林远", language: .simplifiedChinese), Segment("Lin Yuan", language: .english),
      ],
      kind: .person)
    _ = try set.members[0].memory.addNames([bank])
    _ = try set.members[1].memory.addNames([person, bank])
    #expect(try set.names(in: "林远加入北湾银行").map(\.name) == [person, bank])
    #expect(try set.names(matching: "Beiwan Bank") == [bank])
  }
}
