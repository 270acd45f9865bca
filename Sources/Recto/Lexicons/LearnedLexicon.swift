/// The lexicon that is learned from a memory's units and stands beside it.
///
///     let lexicon = LearnedLexicon(path: LearnedLexicon.path(besides: "news.db"))
///     let report = try lexicon.learn(from: memory, .english, .simplifiedChinese, words: dictionary)
///     try lexicon.undo()
public struct LearnedLexicon {
  /// Where the lexicon of a memory stands.
  ///
  /// - Parameter memory: The memory's path.
  public static func path(besides memory: String) -> String { memory + ".recto-lexicon" }

  /// Whether learning goes on or starts over.
  public enum Start: Hashable, Sendable {
    /// Behind the units that were learned, where nothing speaks against it.
    case continued
    /// From nothing.
    case anew
  }

  /// What learning did.
  public struct Report: Hashable, Sendable {
    /// Units that were not learned before.
    public var newUnits: Int
    /// All units that the lexicon is learned from.
    public var units: Int
    /// Why an earlier state was not gone on from: one clause, or `nil`.
    public var restarted: String?
    /// Size of the file in bytes; 0 where nothing was written.
    public var bytes: Int
  }

  /// What undo did.
  public enum Undo: Hashable, Sendable {
    /// There was nothing to take back.
    case nothing
    /// Earlier versions are not kept any more.
    case forgotten
    /// What was learned first was taken back: there is no lexicon now.
    case removed
    /// The state of an earlier run is back.
    case restored(LexiconInfo)
  }

  /// Where the lexicon stands.
  public let path: String

  /// - Parameter path: Where the lexicon stands.
  public init(path: String) { self.path = path }

  /// Learns from the units of a memory that are in both languages.
  ///
  /// - Parameters:
  ///   - memory: Where the units are.
  ///   - first: One language.
  ///   - second: Another.
  ///   - words: What divides Chinese text into words.
  ///   - review: Which units count.
  ///   - limit: At most so many units in one run, the latest.
  ///   - start: Whether learning goes on.
  ///   - progress: Called now and then with the units read so far; what it throws ends learning, and the file is as it
  ///     was.
  /// - Throws: `MemoryError`, `InterchangeError`, `AlignError`.
  /// - Complexity: O(units · terms²); some 300 MB at most.
  public func learn(
    from memory: TranslationMemory, _ first: LanguageTag, _ second: LanguageTag,
    words: (any TranslationLexicon)?, review: UnitReview = .confirmed, limit: Int = 200_000,
    start: Start = .continued, progress: (Int) throws -> Void = { _ in }
  ) throws -> Report {
    var learned = LexiconInfo.Learned(
      memory: memory.path.split(separator: "/").last.map(String.init) ?? memory.path,
      words: words?.name ?? "none", includesUnreviewed: review == .all)
    let earlier = try start == .continued ? existing() : nil
    let restarted = try earlier.flatMap {
      try Self.obstacle($0, learned, memory, LexiconInfo.pair(first, second))
    }
    var learner: LexiconLearner
    if let earlier, restarted == nil {
      learned.runs = earlier.info.learned?.runs ?? 0
      learner = try LexiconLearner(continuing: earlier, words: words)
    } else {
      learner = LexiconLearner(first, second, words: words, learned: learned)
    }
    let before = restarted == nil ? earlier?.info.learned?.units ?? 0 : 0
    let seen = restarted == nil ? earlier?.info.learned : nil
    let position = UnitPosition(
      generation: learner.position.generation, unit: learner.position.unit)
    var last = position
    var read = 0
    let isFirstHead = learner.head.meets(first)
    try memory.forEachPair(first, second, after: position, review: review, limit: limit) { pair in
      if read % 1_024 == 0 { try progress(read) }
      read += 1
      last = pair.position
      learner.add(
        head: isFirstHead ? pair.first : pair.second, other: isFirstHead ? pair.second : pair.first,
        generation: pair.position.generation, unit: pair.position.unit)
    }
    var report = Report(
      newUnits: max(0, learner.count - before), units: learner.count, restarted: restarted, bytes: 0
    )
    if let seen, last == UnitPosition(generation: seen.generation, unit: seen.lastUnit),
      report.newUnits == 0
    {
      return report
    }
    guard learner.count > 0 else { return report }
    let bytes = try learner.bytes(runs: learned.runs + 1)
    let file = try OutputFile(path: path)
    try file.write(bytes)
    try progress(read)
    try FileVersions.keep(path)
    try file.finish()
    report.bytes = bytes.count
    return report
  }

  /// Takes back what the last run learned.
  ///
  /// - Throws: `InterchangeError`, `AlignError`.
  public func undo() throws -> Undo {
    guard let lexicon = try existing(), let learned = lexicon.info.learned else { return .nothing }
    if try FileVersions.restore(path) {
      guard let restored = try existing() else { return .removed }
      return .restored(restored.info)
    }
    guard learned.runs <= 1 else { return .forgotten }
    FileVersions.remove(path)
    return .removed
  }

  private func existing() throws -> Lexicon? {
    do {
      return try Lexicon(path: path)
    } catch let error as AlignError where error.code == .cannotOpen {
      return nil
    }
  }

  /// Why learning cannot go on from a lexicon.
  private static func obstacle(
    _ lexicon: Lexicon, _ wanted: LexiconInfo.Learned, _ memory: TranslationMemory, _ pair: String
  ) throws -> String? {
    guard let learned = lexicon.info.learned else { return "the file there was not learned" }
    if lexicon.info.pair != pair { return "it was learned for \(lexicon.info.pair)" }
    if learned.memory != wanted.memory { return "it was learned from \(learned.memory)" }
    if learned.words != wanted.words { return "words were divided by \(learned.words)" }
    if learned.includesUnreviewed != wanted.includesUnreviewed {
      return "other units counted by their review"
    }
    if try memory.generation() < learned.generation { return "the memory is an earlier one" }
    return nil
  }
}
