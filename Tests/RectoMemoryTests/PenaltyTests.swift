import RectoMemory
import RectoText
import Reference
import Testing

@Suite struct PenaltyTests {
  private let folder = TemporaryFolder()

  private func match(
    _ text: String, in units: [TranslationUnit], from: LanguageTag? = .english,
    to: LanguageTag? = nil, _ change: (inout LookupOptions) -> Void = { _ in }
  ) throws -> Match {
    var options = LookupOptions(source: from, target: to, minimumScore: 0)
    change(&options)
    let lookup = try MemoryLookup(
      folder.memory(units, name: "\(folder.names.count).db"), options: options)
    return try #require(try lookup.matches(for: LookupQuery(text)).first)
  }

  @Test(
    "what folding hid costs a point each",
    arguments: [
      ("save the file", "Save the file", [.case]), ("Save ３ files", "Save 3 files", [.width]),
      ("Save 3% now", "Save 3 % now", [.spacing]),
      ("Save the fi\u{AD}le", "Save the file", [.invisible]),
      ("Straße", "Strasse", [.form]), ("SAVE ３% now", "save 3 % now", [.case, .width, .spacing]),
      ("save the file", "Save the File now", [.case]), ("xave", "Save", []),
    ] as [(String, String, [Penalty.Kind])])
  func hidden(_ query: String, source: String, kinds: [Penalty.Kind]) throws {
    let match = try match(query, in: [unit(source, "译文")])
    #expect(match.penalties == kinds.map { Penalty($0, 1) })
    #expect(match.score == match.similarity.base - kinds.count)
  }

  @Test("another Chinese script costs a point, on either side, once")
  func script() throws {
    let simplified = try match(
      "證券交易", in: [unit("证券交易", "trading", from: .simplifiedChinese, to: .english)],
      from: .traditionalChinese)
    #expect(simplified.penalties == [Penalty(.script, 1)] && simplified.score == 99)
    let target = try match(
      "Trading", in: [unit("Trading", "交易")], to: .traditionalChinese)
    #expect(target.penalties == [Penalty(.script, 1)])
    let same = try match(
      "中文", in: [unit("中文", "Chinese", from: .simplifiedChinese, to: .english)],
      from: .traditionalChinese)
    #expect(same.penalties.isEmpty && same.score == 100)
  }

  @Test(
    "another region costs a point where both are named",
    arguments: [
      ("en-GB", "en-US", nil, "fr", 1), ("en", "en-US", nil, "fr", 0),
      ("en-GB", "en", nil, "fr", 0),
      ("en-GB", "en-GB", nil, "fr", 0), ("en-GB", "en-GB", "pt-PT", "pt-BR", 1),
      ("en-GB", "en-US", "pt-PT", "pt-BR", 1), ("en-GB", "en-GB", "pt", "pt-BR", 0),
    ] as [(String, String, String?, String, Int)])
  func variant(
    _ wanted: String, found: String, target: String?, stored: String, points: Int
  ) throws {
    let unit = unit("Colour", "cor", from: try LanguageTag(found), to: try LanguageTag(stored))
    let match = try match(
      "Colour", in: [unit], from: try LanguageTag(wanted),
      to: try target.map { try LanguageTag($0) })
    #expect(match.penalties == (points > 0 ? [Penalty(.variant, points)] : []))
  }

  @Test(
    "inline codes cost a point each, five at most", arguments: [(0, 0), (1, 1), (5, 5), (8, 5)])
  func codes(_ count: Int, points: Int) throws {
    let codes = (0..<count).map { _ in InlineCode(.standalone, element: "ph", offset: 0) }
    let match = try match("Save", in: [unit("Save", "保存", codes: codes)])
    #expect(match.penalties.reduce(0) { $0 + $1.points } == points)
    #expect(match.score == 100 - points && match.kind == .exact)
  }

  @Test("codes that the query has as well cost nothing, others and those in another order do")
  func ownCodes() throws {
    func codes(_ roles: [InlineCode.Role], at offset: Int = 2) -> [InlineCode] {
      roles.map { InlineCode($0, element: "x", offset: offset) }
    }
    let pair: [InlineCode.Role] = [.opening, .closing]
    for (query, stored, points) in [
      (codes(pair), codes(pair), 0), (codes(pair), codes(pair.reversed()), 1),
      (codes([.standalone]), codes(pair), 3), (codes(pair), codes(pair + [.standalone]), 1),
      (codes(pair), [], 2), (codes(pair, at: 0), [], 0), (codes(pair, at: 4), [], 0),
    ] {
      let memory = try folder.memory(
        [unit("Save", "保存", codes: stored)], name: "\(folder.names.count).db")
      let lookup = try MemoryLookup(memory, options: LookupOptions(source: .english))
      let match = try #require(
        try lookup.matches(for: LookupQuery("Save", codes: query)).first)
      #expect(match.score == 100 - points, "\(query.count) \(stored.count)")
    }
  }

  @Test("a source with another target as well costs a point")
  func ambiguous() throws {
    let units = [
      unit("Bank", "银行"), unit("Bank", "河岸", created: "20260101T000000Z"), unit("bank", "堤"),
      unit("Bank", "Ufer", to: .german), unit("Bark", "吠"),
    ]
    let memory = try folder.memory(units)
    let options = LookupOptions(source: .english, target: .simplifiedChinese, minimumScore: 60)
    let found = try MemoryLookup(memory, options: options).matches(for: LookupQuery("Bank"))
    #expect(found.map(\.target.text) == ["河岸", "银行", "堤", "吠"])
    #expect(found.map(\.score) == [99, 99, 99, 75])
    #expect(found.map { $0.penalties.map(\.kind) } == [[.ambiguous], [.ambiguous], [.case], []])
    _ = try memory.delete(unitIDs: [2])
    let left = try MemoryLookup(memory, options: options).matches(for: LookupQuery("Bank"))
    #expect(left.first?.score == 100 && left.first?.target.text == "银行")
  }

  @Test(
    "an aligned unit costs by its confidence",
    arguments: [(1.0, 1), (0.95, 1), (0.94, 5), (0.70, 5), (0.69, 15), (0.50, 15)])
  func unreviewed(_ confidence: Double, points: Int) throws {
    let match = try match("Save", in: [unit("Save", "保存", confidence: confidence)])
    #expect(match.penalties == [Penalty(.unreviewed, points)] && match.score == 100 - points)
  }

  @Test("an aligned unit below .50 is offered only where all are asked for")
  func doubtful() throws {
    let memory = try folder.memory([unit("Save", "保存", confidence: 0.49)])
    var options = LookupOptions(source: .english)
    #expect(try MemoryLookup(memory, options: options).matches(for: .init("Save")).isEmpty)
    options.unreviewed = .all
    let found = try MemoryLookup(memory, options: options).matches(for: .init("Save"))
    #expect(found.map(\.score) == [85])
  }

  @Test("without penalties the score is the base")
  func ignored() throws {
    let codes = [InlineCode(.standalone, element: "ph", offset: 0)]
    let match = try match("save", in: [unit("Save", "保存", codes: codes, confidence: 0.6)]) {
      $0.penalties = .ignored
    }
    #expect(match.penalties.isEmpty && match.score == 100 && match.kind == .fuzzy)
  }

  @Test("the threshold is for the score, not for the base")
  func threshold() throws {
    let memory = try folder.memory([unit("Save", "保存", confidence: 0.8)])
    for (minimum, count) in [(95, 1), (96, 0)] {
      let options = LookupOptions(source: .english, minimumScore: minimum)
      let found = try MemoryLookup(memory, options: options).matches(for: LookupQuery("Save"))
      #expect(found.count == count)
    }
  }

  @Test("penalties come in the order of their kinds and add up")
  func order() throws {
    let codes = [InlineCode(.standalone, element: "ph", offset: 0)]
    let match = try match(
      "SAVE ３",
      in: [
        unit("Save 3", "保存", codes: codes, confidence: 0.8),
        unit("Save 3", "存", codes: codes, confidence: 0.4),
      ], to: .traditionalChinese)
    #expect(
      match.penalties.map(\.kind) == [.case, .width, .script, .codes, .ambiguous, .unreviewed])
    #expect(match.score == 100 - 10)
  }
}
