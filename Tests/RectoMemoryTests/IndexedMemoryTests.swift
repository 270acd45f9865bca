import Glibc
import RectoText
import Reference
import Testing

@testable import RectoMemory

/// A memory answers by its index what it answers by reading everything.
@Suite struct IndexedMemoryTests {
  private let folder = TemporaryFolder()
  private static let english = "save the file open Wi-Fi files profile 25 % bank's rate, cut".split(
    separator: " "
  ).map(String.init)
  private static let simplified = ["软件", "打开", "文件", "，", "内存", "群", "A", "保存。", "计算机", "干部"]
  private static let traditional = ["軟體", "打開", "檔案", "，", "記憶體", "羣", "Ａ", "保存。", "電腦", "幹部"]

  private func text(_ words: [String], _ numbers: inout SplitMix, separator: String) -> String {
    (0..<Int.random(in: 1...7, using: &numbers)).map { _ in
      words.randomElement(using: &numbers) ?? ""
    }.joined(separator: separator)
  }

  private func units(_ count: Int, _ numbers: inout SplitMix) -> [TranslationUnit] {
    (0..<count).map { _ in
      let isTraditional = Bool.random(using: &numbers)
      return unit(
        text(Self.english, &numbers, separator: " "),
        text(
          isTraditional ? Self.traditional : Self.simplified, &numbers, separator: ""),
        to: isTraditional ? .traditionalChinese : .simplifiedChinese,
        created: Bool.random(using: &numbers)
          ? "202\(Int.random(in: 0...9, using: &numbers))0101T000000Z" : nil,
        confidence: Int.random(in: 0..<4, using: &numbers) == 0 ? 0.9 : nil)
    }
  }

  private static let queries = [
    "file", "le", "the file", "file open", "%", "5 %", "wi-fi", "i-F", "s", "bank's", "软件", "軟體",
    "件", "打开文件", "打開檔案", "群", "羣", "，", "。", "内存", "記憶體", "a", "存。", "文件，内存", "电脑", "干部",
    "幹部", "部A", "nowhere", "无",
  ]

  /// The same file with what was indexed, and read whole.
  private func compare(_ indexed: TranslationMemory, _ numbers: inout SplitMix) throws {
    let read = try TranslationMemory(at: indexed.path, access: .existing)
    try read.indexed.withLock { $0 = try IndexedSegments(nil, isUnindexable: true) }
    #expect(try indexed.segments().index != nil && read.segments().index == nil)
    let sides: [(LanguageTag?, LanguageTag?)] = [
      (nil, nil), (.english, nil), (.simplifiedChinese, .english), (nil, .simplifiedChinese),
    ]
    for phrase in Self.queries {
      for (language, target) in sides {
        for (limit, offset) in [(1_000, 0), (3, 2)] where language == nil || limit == 3 {
          let options = ConcordanceOptions(
            language: language, target: target, limit: limit, offset: offset)
          let page = try indexed.concordance(of: phrase, options: options)
          #expect(page == (try read.concordance(of: phrase, options: options)), "\(phrase)")
        }
      }
    }
    for query in [
      ConcordanceQuery(phrases: ["file", "open"]), ConcordanceQuery(phrases: ["件", "开"]),
      ConcordanceQuery(phrases: ["le", "s"], translated: ["文件"]),
      ConcordanceQuery(phrases: ["软件"], translated: ["file", "open"]),
      ConcordanceQuery(phrases: ["file"], pattern: "file.*open"),
      ConcordanceQuery(pattern: "(?i)^WI-FI|存。$"),
    ] {
      #expect(try indexed.concordance(of: query) == (try read.concordance(of: query)))
    }
    for _ in 0..<10 {
      let isEnglish = Bool.random(using: &numbers)
      let query = LookupQuery(
        isEnglish
          ? text(Self.english, &numbers, separator: " ")
          : text(Self.simplified + Self.traditional, &numbers, separator: ""))
      for (source, target) in [
        (nil, nil), (LanguageTag.english, LanguageTag.simplifiedChinese),
        (LanguageTag.traditionalChinese, LanguageTag.english),
      ] {
        for (minimum, limit) in [(50, 1_000), (70, 5), (85, 3), (100, 5)] {
          for penalties in [LookupOptions.PenaltyRule.charged, .ignored] {
            let options = LookupOptions(
              source: source, target: target, minimumScore: minimum, limit: limit,
              penalties: penalties)
            let answers = try [indexed, read].map { memory in
              try MemoryLookup(memory, options: options).matches(for: query).map {
                "\($0.unit.id) \($0.source.text) \($0.target.text) \($0.score) \($0.similarity) \($0.kind)"
              }
            }
            #expect(answers[0] == answers[1], "\(query.text) \(minimum) \(limit)")
          }
        }
      }
    }
  }

  @Test("an index answers as reading does, before and after changes", arguments: [1, 2])
  func twins(seed: UInt64) throws {
    var numbers = SplitMix(seed)
    let memory = try folder.memory(units(120, &numbers))
    try memory.rebuildIndex()
    try compare(memory, &numbers)
    _ = try memory.add(units(20, &numbers))
    _ = try memory.delete(unitIDs: [3, 5, 100, 121, 122])
    try compare(memory, &numbers)
    // What another process sees that maps the index as it stands.
    try compare(TranslationMemory(at: memory.path, access: .existing), &numbers)
    #expect(try memory.undo() != nil)
    try compare(memory, &numbers)
  }

  @Test("an index that is damaged, cut or another memory's is made anew, and answers stay right")
  func damage() throws {
    var numbers = SplitMix(9)
    let memory = try folder.memory(units(600, &numbers))
    let options = LookupOptions(source: .english, minimumScore: 50, limit: 50)
    func answers() throws -> [String] {
      let fresh = try TranslationMemory(at: memory.path, access: .existing)
      let lookup = try MemoryLookup(fresh, options: options)
      return try Self.queries.flatMap { query in
        try lookup.matches(for: LookupQuery(query)).map { "\($0.unit.id) \($0.score)" }
          + ["\(try fresh.concordance(of: query).total)"]
      }
    }
    let expected = try answers()
    let path = memory.indexPath
    let whole = try bytes(of: path)
    #expect(whole.count > 10_000)
    for round in 0..<16 {
      var damaged = whole
      switch round % 4 {
      case 0: damaged.removeLast(Int.random(in: 1..<whole.count, using: &numbers))
      case 1: damaged = Array(damaged.prefix(Int.random(in: 0..<5000, using: &numbers)))
      default:
        for _ in 0..<Int.random(in: 1...20, using: &numbers) {
          let place = Int.random(in: 0..<whole.count, using: &numbers)
          damaged[place] ^= UInt8.random(in: 1...255, using: &numbers)
        }
      }
      folder.write(damaged, to: "news.db.recto-index")
      #expect(try answers() == expected, "round \(round)")
    }
    // The index of a memory with as many writes is not this one's.
    let other = try folder.memory(units(600, &numbers), name: "other.db")
    try other.rebuildIndex()
    folder.write(try bytes(of: other.indexPath), to: "news.db.recto-index")
    #expect(try answers() == expected)
  }

  @Test("a file that is cut while it is mapped does not end the program")
  func cutWhileMapped() throws {
    var numbers = SplitMix(10)
    let memory = try folder.memory(units(600, &numbers))
    let before = try memory.concordance(of: "file").total
    truncate(memory.indexPath, 5000)
    #expect(try memory.concordance(of: "file").total == before)
    #expect(
      try !MemoryLookup(memory, options: LookupOptions()).matches(for: LookupQuery("the file"))
        .isEmpty)
  }

  @Test(
    "what is no file in the index's place is taken for no index, and in the memory's place refused")
  func pipes() throws {
    var numbers = SplitMix(12)
    let memory = try folder.memory(units(600, &numbers))
    mkfifo(memory.indexPath, 0o600)
    #expect(try memory.concordance(of: "file").total > 0)
    mkfifo(folder.path + "/pipe.db", 0o600)
    #expect(throws: MemoryError.self) {
      _ = try TranslationMemory(at: folder.path + "/pipe.db", access: .existing)
    }
  }

  @Test("the first uses are found where the lowest owners of a text are gone")
  func firstOfHidden() throws {
    // Forty-one texts of one length twice: when the first unit of most is deleted, a later text has the lowest unit.
    let texts = (10...50).map { "use number \($0)" }
    let memory = try folder.memory(
      texts.map { unit($0, "甲") } + texts.map { unit($0, "乙") })
    try memory.rebuildIndex()
    _ = try memory.delete(unitIDs: (1...33).map(Int64.init))
    for limit in [1, 5, 40] {
      let page = try memory.concordance(of: "number", options: ConcordanceOptions(limit: limit))
      #expect(page.total == 49)
      #expect(page.hits.map(\.unit.id) == (34...82).prefix(limit).map(Int64.init))
    }
  }

  @Test("a memory that another handle compacts is indexed anew, and then asked by its index")
  func compactedMeanwhile() throws {
    var numbers = SplitMix(13)
    let memory = try folder.memory(units(700, &numbers))
    let lookup = try MemoryLookup(memory, options: LookupOptions(source: .english))
    _ = try lookup.matches(for: LookupQuery("the file"))
    let other = try TranslationMemory(at: memory.path, access: .writing)
    _ = try other.delete(unitIDs: (1...100).map(Int64.init))
    _ = try other.compact()
    let fresh = try TranslationMemory(at: memory.path, access: .existing)
    for query in ["the file", "save", "open files"] {
      let answers = try [lookup, MemoryLookup(fresh, options: LookupOptions(source: .english))].map
      {
        try $0.matches(for: LookupQuery(query)).map(\.unit.id)
      }
      #expect(answers[0] == answers[1])
      #expect(
        try memory.concordance(of: query).total == fresh.concordance(of: query).total)
    }
    #expect(try memory.segments().index != nil)
  }

  @Test("what makers of indexes left behind goes away with the next one")
  func leftovers() throws {
    var numbers = SplitMix(11)
    let memory = try folder.memory(units(10, &numbers))
    folder.write([1, 2, 3], to: "news.db.recto-index.new-99999")
    try memory.rebuildIndex()
    #expect(folder.names.filter { $0.contains("recto-index") } == ["news.db.recto-index"])
  }

  private func bytes(of path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
