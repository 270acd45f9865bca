import RectoText
import Reference
import Testing

@testable import RectoAlign

/// Sentences of our own that say the same in two languages.
private struct Sentences {
  private static let words = [
    ("港口", "harbour"), ("渡轮", "ferry"), ("桥梁", "bridge"), ("列车", "train"), ("市场", "market"),
    ("警察", "police"), ("火灾", "fire"), ("学校", "school"), ("电影", "film"), ("天气", "weather"),
    ("银行", "bank"), ("工人", "worker"), ("医院", "hospital"), ("图书", "book"), ("河流", "river"),
  ]
  var numbers = SplitMix(7)

  mutating func next() -> (head: String, other: String) {
    let chosen = (0..<4).map { _ in
      Self.words[Int.random(in: 0..<Self.words.count, using: &numbers)]
    }
    return (
      chosen.map(\.0).joined(separator: "，") + "。",
      chosen.shuffled(using: &numbers).map { "The \($0.1)." }.joined(separator: " ")
    )
  }
}

@Suite struct LexiconLearnerTests {
  private func learned(_ runs: [Int], words: (any TranslationLexicon)? = nil) throws -> Lexicon {
    var sentences = Sentences()
    var all: [(head: String, other: String)] = []
    for _ in 0..<runs.reduce(0, +) { all.append(sentences.next()) }
    var end = 0
    var lexicon: Lexicon?
    for run in runs {
      end += run
      var learner =
        if let lexicon {
          try LexiconLearner(continuing: lexicon, words: words)
        } else {
          LexiconLearner(
            .english, .simplifiedChinese, words: words,
            learned: LexiconInfo.Learned(
              memory: "m.db", words: "none", includesUnreviewed: false))
        }
      // A unit a generation, from 1: those behind the position are given again.
      for unit in Int(max(0, learner.position.generation))..<end {
        learner.add(
          head: all[unit].head, other: all[unit].other, generation: Int64(unit + 1),
          unit: Int64(unit + 1))
      }
      #expect(learner.count == end)
      lexicon = try Lexicon(learner.bytes(runs: 1), path: "m.db.recto-lexicon")
    }
    return try #require(lexicon)
  }

  private func bytes(_ runs: [Int]) throws -> [String] {
    let lexicon = try learned(runs)
    var lines = [lexicon.info.text]
    for word in ["港口", "渡轮", "桥梁", "列车", "市场"] {
      for pair in lexicon.translations(of: word, from: .simplifiedChinese, to: .english) {
        lines.append("\(word) \(pair)")
      }
    }
    for word in ["harbour", "ferri", "bridg"] {
      for pair in lexicon.translations(of: word, from: .english, to: .simplifiedChinese) {
        lines.append("\(word) \(pair)")
      }
    }
    let state = try lexicon.withState { Array($0) }
    return lines + [String(state.withUnsafeBytes(LexiconFormat.checksum))]
  }

  @Test("words that come together translate each other, in both directions")
  func learning() throws {
    let lexicon = try learned([300])
    for (head, other) in [("港口", "harbour"), ("渡轮", "ferri"), ("列车", "train"), ("银行", "bank")] {
      let forward = lexicon.translations(of: head, from: .simplifiedChinese, to: .english)
      #expect(forward.first?.token == other)
      #expect((forward.first?.probability ?? 0) > 0.7)
      #expect(forward.reduce(0) { $0 + $1.probability } <= 1)
      let backward = lexicon.translations(of: other, from: .english, to: .simplifiedChinese)
      #expect(backward.first?.token == head)
    }
    #expect(lexicon.info.learned?.units == 300)
    #expect(lexicon.info.learned?.generation == 300)
    #expect(lexicon.name == "m.db.recto-lexicon (300 units of m.db, generation 300)")
  }

  @Test(
    "learning in several runs is learning in one",
    arguments: [[100, 200], [1, 1, 298], [4_095, 1, 1, 900], [4_096, 901], [4_200, 4_200, 10]])
  func incremental(runs: [Int]) throws {
    #expect(try bytes(runs) == bytes([runs.reduce(0, +)]))
  }

  @Test("Chinese text is divided by the words of a dictionary; learned ones divide none")
  func words() throws {
    var builder = LexiconBuilder(.simplifiedChinese, .english)
    builder.add(.word("市場", "市场", "market"))
    let words = try Lexicon(builder.bytes(sources: []), path: "x")
    let lexicon = try learned([300], words: words)
    let market = lexicon.translations(of: "市场", from: .simplifiedChinese, to: .english)
    #expect(market.first?.token == "market")
    // Characters of no headword are taken two by two.
    #expect(!lexicon.translations(of: "河流", from: .simplifiedChinese, to: .english).isEmpty)
    let scalars = Array("市场".unicodeScalars)
    #expect(lexicon.longestHeadword(startingAt: scalars[...], of: .simplifiedChinese) == 0)
  }

  @Test("a dictionary is nothing that learning goes on from")
  func refusal() throws {
    var builder = LexiconBuilder(.simplifiedChinese, .english)
    builder.add(.word("市場", "市场", "market"))
    let words = try Lexicon(builder.bytes(sources: []), path: "x")
    #expect(throws: AlignError.self) { try LexiconLearner(continuing: words, words: nil) }
  }

  @Test("a damaged state is told, and the pairs are still there")
  func damagedState() throws {
    var sentences = Sentences()
    var learner = LexiconLearner(
      .english, .simplifiedChinese, words: nil,
      learned: LexiconInfo.Learned(memory: "m.db", words: "none", includesUnreviewed: false))
    for unit in 1...4_100 {
      let pair = sentences.next()
      learner.add(head: pair.head, other: pair.other, generation: 1, unit: Int64(unit))
    }
    var bytes = try learner.bytes(runs: 1)
    bytes[bytes.count - 1] ^= 1
    let lexicon = try Lexicon(bytes, path: "x")
    #expect(lexicon.pairCount > 0)
    #expect(throws: AlignError.self) { try LexiconLearner(continuing: lexicon, words: nil) }
  }
}

@Suite struct PairCountsTests {
  @Test("the table counts as a dictionary does")
  func property() {
    var numbers = SplitMix(9)
    var table = PairCounts()
    var dictionary: [UInt64: Float] = [:]
    for _ in 0..<20_000 {
      let key = PairCounts.key(
        head: UInt32.random(in: 0..<90, using: &numbers),
        other: UInt32.random(in: 0..<90, using: &numbers))
      table.add(PairCounts.Count(forward: 1, backward: 2), to: key)
      dictionary[key, default: 0] += 1
    }
    #expect(table.count == dictionary.count)
    #expect(table.sorted.map(\.key) == dictionary.keys.sorted())
    for (key, count) in dictionary {
      #expect(table[key].forward == count && table[key].backward == 2 * count)
    }
    #expect(table[PairCounts.key(head: 1_000, other: 1)].forward == 0)
    table.prune(below: 5)
    #expect(table.count == dictionary.count { $0.value * 2 >= 5 })
  }
}
