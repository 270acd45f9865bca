import CMatch
import RectoText
import Reference
import Testing

@testable import RectoMatch

/// Sentences that share words, runs of Chinese, odd characters; near copies of each other.
struct RandomSegments {
  private var random: SplitMix
  private let words =
    "save the file open a new window of port 25 50 bank rate cut données größe e\u{301}tude wi-fi x_1"
    .split(separator: " ").map(String.init)
  private let han = Array("央行降息市场报告芯片工厂出口规定的，。新闻𠮷😀")

  init(seed: UInt64) { random = SplitMix(seed) }

  mutating func pick(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  mutating func text() -> String {
    switch pick(4) {
    case 0: return (0..<1 + pick(6)).map { _ in words[pick(words.count)] }.joined(separator: " ")
    case 1: return (0..<5 + pick(60)).map { _ in words[pick(words.count)] }.joined(separator: " ")
    case 2: return String((0..<1 + pick(40)).map { _ in han[pick(han.count)] })
    default:
      return words[pick(words.count)] + String((0..<pick(5)).map { _ in han[pick(han.count)] })
        + "."
    }
  }

  /// A text with some of its characters changed.
  mutating func changed(_ text: String) -> String {
    var characters = Array(text)
    for _ in 0..<pick(1 + characters.count / 2) where !characters.isEmpty {
      let place = pick(characters.count)
      switch pick(3) {
      case 0: characters.remove(at: place)
      case 1: characters.insert(characters[pick(characters.count)], at: place)
      default: characters[place] = han[pick(han.count)]
      }
    }
    return String(characters)
  }
}

func buildIndex(_ texts: [String], at path: String? = nil) throws -> SegmentIndex {
  try SegmentIndex.build(
    at: path, stamp: IndexStamp(mark: 1, generation: 2, fold: "f"), groups: ["en"]
  ) { _, add in
    for (number, text) in texts.enumerated() {
      try add(IndexSide.Owner(id: Int64(number), kinds: 1), MatchText(text).folded)
    }
  }
}

@Suite struct SegmentIndexTests {
  private func scan(_ texts: [String], _ query: String, minimum: Int) -> [FuzzyIndex.Hit] {
    var index = FuzzyIndex()
    for (number, text) in texts.enumerated() { index.add(Int64(number), MatchText(text)) }
    return index.hits(for: query, minimum: minimum)
  }

  private func search(
    _ side: IndexSide, _ query: String, minimum: Int, wanted: Int
  ) throws -> [FuzzyIndex.Hit] {
    var hits: [FuzzyIndex.Hit] = []
    try side.search(MatchText(query).folded, minimum: minimum, wanted: wanted) {
      base, found in
      var level: [FuzzyIndex.Hit] = []
      for hit in found {
        #expect(hit.similarity.base == base)
        for owner in try side.owners(hit.place) {
          level.append(FuzzyIndex.Hit(id: owner.id, similarity: hit.similarity))
        }
      }
      hits += level.sorted { $0.id < $1.id }
      return hits.count >= wanted ? base : 0
    }
    return hits
  }

  @Test(
    "a search gives what comparing with every segment gives",
    arguments: [0, 30, 50, 60, 70, 85, 100])
  func exact(minimum: Int) throws {
    var random = RandomSegments(seed: UInt64(minimum) + 5)
    var texts = (0..<400).map { _ in random.text() }
    texts += texts.prefix(150).map { random.changed($0) }
    texts += ["", " ", texts[3], String(repeating: "long ", count: 200)]
    let side = try #require(try buildIndex(texts).side("en"))
    for round in 0..<60 {
      let query =
        round == 0
        ? String(repeating: "lang ", count: 190) : random.changed(texts[random.pick(400)])
      let expected = scan(texts, query, minimum: minimum)
      let all = try search(side, query, minimum: minimum, wanted: .max)
      #expect(all == expected, "\(query)")
      // The best few are the same, and so is everything as good as the last of them.
      let wanted = 1 + random.pick(6)
      let few = try search(side, query, minimum: minimum, wanted: wanted)
      let last = expected.count >= wanted ? expected[wanted - 1].similarity.base : 0
      #expect(few == expected.filter { $0.similarity.base >= last }, "\(query)")
    }
  }

  @Test("the kernel's distance is the table's", arguments: [0, 1, 2, 3])
  func kernel(kind: Int) throws {
    var random = SplitMix(UInt64(kind) + 77)
    let pattern = try #require(cm_pattern_create(40))
    defer { cm_pattern_destroy(pattern) }
    let lengths = [8, 70, 300, 900][kind]
    for round in 0..<[3000, 800, 120, 30][kind] {
      let alphabet = round % 2 == 0 ? 3 : 40
      func symbols(_ most: Int) -> [UInt32] {
        (0..<Int(random.next() % UInt64(most + 1))).map { _ in
          UInt32(random.next() % UInt64(alphabet))
        }
      }
      let a = symbols(lengths)
      var b = symbols(lengths)
      if round % 3 > 0 {
        b = a
        for _ in 0..<random.next() % 12 where !b.isEmpty {
          let place = Int(random.next() % UInt64(b.count))
          if random.next() % 2 == 0 { b.remove(at: place) } else { b.insert(1, at: place) }
        }
      }
      // One symbol that is not the pattern's to know.
      let query = a.map { $0 == 2 ? 41 : $0 }
      let truth = referenceDistance(query, b)
      #expect(cm_pattern_set(pattern, query, query.count))
      for limit in Set([0, 1, truth - 1, truth, truth + 1, truth + 7, a.count + b.count])
      where limit >= 0 {
        let wide = Int(cm_distance32(pattern, b, b.count, UInt32(limit)))
        let narrow = Int(cm_distance16(pattern, b.map(UInt16.init), b.count, UInt32(limit)))
        let expected = truth <= limit ? truth : limit + 1
        #expect(wide == expected && narrow == expected, "\(query) \(b) \(limit)")
      }
    }
  }
}
