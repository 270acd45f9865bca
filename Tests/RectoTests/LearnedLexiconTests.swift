import Recto
import Reference
import Testing

@Suite struct LearnedLexiconTests {
  private let folder = TemporaryFolder()
  private static let words = [
    ("港口", "harbour"), ("渡轮", "ferry"), ("桥梁", "bridge"), ("列车", "train"), ("市场", "market"),
    ("学校", "school"),
  ]

  private func units(
    _ count: Int, from first: Int = 0, confidence: Double? = nil
  ) -> [TranslationUnit] {
    (first..<first + count).map { number in
      let chosen = [number, number / 6 + 1, number / 2 + 3].map { Self.words[$0 % 6] }
      return TranslationUnit(
        variants: [
          Variant(
            chosen.map { "the \($0.1)" }.joined(separator: ", ") + " \(number)", language: .english),
          Variant(
            chosen.map(\.0).joined(separator: "，") + "\(number)", language: .simplifiedChinese),
        ],
        origin: UnitOrigin(alignment: confidence.map { _ in "a|b" }, confidence: confidence))
    }
  }

  private func memory(_ units: [TranslationUnit]) throws -> TranslationMemory {
    let memory = try TranslationMemory.create(at: "\(folder.path)/m.db")
    _ = try memory.add(units)
    return memory
  }

  private func learn(
    _ lexicon: LearnedLexicon, _ memory: TranslationMemory, review: UnitReview = .confirmed,
    limit: Int = 1_000, start: LearnedLexicon.Start = .continued
  ) throws -> LearnedLexicon.Report {
    try lexicon.learn(
      from: memory, .english, .simplifiedChinese, words: nil, review: review, limit: limit,
      start: start)
  }

  private func translation(_ lexicon: LearnedLexicon) throws -> String? {
    try Lexicon(path: lexicon.path)
      .translations(of: "harbour", from: .english, to: .simplifiedChinese).first?.token
  }

  @Test("what is learned stands beside the memory, new units are added, and each run is taken back")
  func runs() throws {
    let memory = try memory(units(60))
    let lexicon = LearnedLexicon(path: LearnedLexicon.path(besides: memory.path))
    #expect(try lexicon.undo() == .nothing)
    #expect(try learn(lexicon, memory).newUnits == 60)
    #expect(try translation(lexicon) == "港口")
    let first = try InputBytes(path: lexicon.path).readAll(limit: 1 << 24)
    #expect(try learn(lexicon, memory).bytes == 0)
    #expect(folder.names.filter { $0.contains("lexicon") } == ["m.db.recto-lexicon"])

    _ = try memory.add(units(30, from: 60))
    let second = try learn(lexicon, memory)
    #expect(second.newUnits == 30 && second.units == 90)
    #expect(try Lexicon(path: lexicon.path).info.learned?.runs == 2)

    guard case .restored(let info) = try lexicon.undo() else {
      Issue.record("nothing came back")
      return
    }
    #expect(info.learned?.units == 60)
    #expect(try InputBytes(path: lexicon.path).readAll(limit: 1 << 24) == first)
    #expect(try lexicon.undo() == .removed)
    #expect(folder.names.allSatisfy { !$0.contains("lexicon") })
  }

  @Test("learning again after an undo, and in two runs, is learning at once")
  func incremental() throws {
    let memory = try memory(units(60))
    let lexicon = LearnedLexicon(path: "\(folder.path)/a.recto-lexicon")
    _ = try learn(lexicon, memory)
    _ = try memory.add(units(30, from: 60))
    _ = try learn(lexicon, memory)
    _ = try lexicon.undo()
    _ = try learn(lexicon, memory)
    let once = LearnedLexicon(path: "\(folder.path)/b.recto-lexicon")
    _ = try learn(once, memory)
    let pairs = try [lexicon, once].map { lexicon in
      try ["harbour", "ferri", "bridg"].map { word in
        try Lexicon(path: lexicon.path)
          .translations(of: word, from: .english, to: .simplifiedChinese).map { "\($0)" }
      }
    }
    #expect(pairs[0] == pairs[1])
  }

  @Test("more runs than versions are kept: undo says so and loses nothing")
  func forgotten() throws {
    let memory = try memory(units(20))
    let lexicon = LearnedLexicon(path: "\(folder.path)/a.recto-lexicon")
    for run in 0..<6 {
      _ = try memory.add(units(5, from: 20 + run * 5))
      _ = try learn(lexicon, memory)
    }
    var restored = 0
    while case .restored = try lexicon.undo() { restored += 1 }
    #expect(restored == FileVersions.kept)
    #expect(try lexicon.undo() == .forgotten)
    #expect(try Lexicon(path: lexicon.path).info.learned?.runs == 3)
  }

  @Test("units that nobody confirmed count only where that is asked for")
  func unreviewed() throws {
    let memory = try memory(units(60, confidence: 0.9))
    let lexicon = LearnedLexicon(path: "\(folder.path)/a.recto-lexicon")
    #expect(try learn(lexicon, memory).units == 0)
    #expect(!folder.names.contains("a.recto-lexicon"))
    #expect(try learn(lexicon, memory, review: .all).units == 60)
    #expect(try learn(lexicon, memory, review: .confirmed).units == 0)
  }

  @Test("the latest units are taken, and another memory starts over")
  func limits() throws {
    let memory = try memory(units(60))
    let lexicon = LearnedLexicon(path: "\(folder.path)/a.recto-lexicon")
    #expect(try learn(lexicon, memory, limit: 25).units == 25)
    #expect(try learn(lexicon, memory, limit: 25).bytes == 0)
    let other = try TranslationMemory.create(at: "\(folder.path)/n.db")
    _ = try other.add(units(10))
    let report = try learn(lexicon, other)
    #expect(report.restarted == "it was learned from m.db" && report.units == 10)
    #expect(try learn(lexicon, other, start: .anew).newUnits == 10)
  }

  @Test("pairs come in the order of their last changes, deleted ones and other languages left out")
  func order() throws {
    let memory = try memory(units(4))
    _ = try memory.add([
      TranslationUnit(variants: [
        Variant("port", language: .english), Variant("port", language: .french),
      ])
    ])
    _ = try memory.delete(unitIDs: [2])
    func positions(after: UnitPosition = .start, limit: Int = .max) throws -> [Int64] {
      var found: [Int64] = []
      try memory.forEachPair(.simplifiedChinese, .english, after: after, limit: limit) { pair in
        #expect(pair.first.contains("，") && pair.second.hasPrefix("the"))
        found.append(pair.position.unit)
      }
      return found
    }
    #expect(try positions() == [1, 3, 4])
    #expect(try positions(limit: 2) == [3, 4])
    #expect(try positions(after: UnitPosition(generation: 1, unit: 3)) == [4])
    #expect(try positions(limit: 9) == [1, 3, 4])
  }
}
