internal import Glibc
internal import Recto

extension AlignCommand {
  /// Aligns all pairs of a folder or list; those that fail are told at the end.
  func alignPairs(_ path: String, _ output: ResultOutput) throws {
    let (pairs, skipped) = try documentPairs(path)
    let shelf = try lexicons.shelf(memory: into ? memory.path() : nil)
    let memory = into ? try memory.open(.creating) : nil
    if let out { try Folder.make(out) }
    var run = PairsRun(
      pairs: pairs, options: options, shelf: shelf,
      embedder: embedding.documentEmbedder(isOneShot: false), memory: memory, isAgain: again)
    if let embedder = embedding.embedder, !common.quiet { Messages.note("embedder: \(embedder)") }
    // The languages whose lexicon was said.
    var told: Set<String> = []
    var tally = PairsTally()
    var failures = skipped.map { "\($0.location): \($0.reason)" }
    let progress = Progress("aligning", quiet: common.quiet)
    try Interruption.deferring {
      defer { progress.finish() }
      let jobs = stream.jobs ?? Processors.count
      if !noLearning { run = try learned(from: run, pairs.count, jobs: jobs, progress) }
      let work = OrderedWork(count: pairs.count, jobs: jobs) { [run] in run.outcome($0) }
      defer { work.stop() }
      let (user, moment) = (try author(), now)
      for (number, pair) in pairs.enumerated() {
        let outcome = try work.result(number) {
          try Interruption.check()
          progress.update("\(number) of \(pairs.count) pairs of documents")
        }
        try Interruption.check()
        switch outcome {
        case .unchanged: tally.unchanged += 1
        case .failed(let reason): failures.append(reason)
        case .aligned(let aligned, let warnings, let isDoubtful):
          guard !run.wasStored(aligned.contents, tally.contents) else {
            tally.unchanged += 1
            continue
          }
          if isDoubtful { tally.doubtful += 1 }
          if !warnings.isEmpty { progress.finish() }
          for warning in warnings { Messages.warning(warning) }
          if !common.quiet,
            told.insert(LexiconInfo.pair(aligned.languages.0, aligned.languages.1)).inserted
          {
            progress.finish()
            shelf.tell(aligned.lexicon, aligned.languages.0, aligned.languages.1)
          }
          do {
            try keep(aligned, of: pair, in: memory, user, moment, &tally, output)
          } catch let error as InterchangeError {
            failures.append(error.description)
          }
        }
      }
    }
    try output.line(tally.summary(failed: failures.count))
    try output.flush()
    for failure in failures { Messages.error(failure) }
    // Whatever it says now, the pairs are told.
    EmbedderOptions.note(trouble: try run.embedder?.embedder.finish(), quiet: common.quiet)
    if !failures.isEmpty { throw ExitStatus.badData.code }
  }

  /// The run with the words that its own documents teach, for those that have no dictionary: a first pass over all of them.
  ///
  /// In an order that the list does not say, so that the answer does not depend on it.
  private func learned(
    from run: PairsRun, _ count: Int, jobs: Int, _ progress: Progress
  ) throws -> PairsRun {
    guard count > 1, try run.isWorthLearning({ try Interruption.check() }) else { return run }
    let order = run.order
    let work = OrderedWork(count: count, jobs: jobs) { run.lesson(order[$0]) }
    defer { work.stop() }
    var learner = PairsLearner()
    var unsure: Set<Int> = []
    for number in 0..<count {
      let lesson = try work.result(number) {
        try Interruption.check()
        progress.update("learning from \(number) of \(count) pairs of documents")
      }
      try Interruption.check()
      guard let lesson else { continue }
      learner.add(lesson)
      if lesson.isUnsure { unsure.insert(order[number]) }
    }
    var taught = run
    taught.unsure = unsure
    taught.learned = try learner.lexicons()
    return taught
  }

  private func keep(
    _ pair: PairsRun.Aligned, of documents: DocumentPair, in memory: TranslationMemory?,
    _ user: String?, _ moment: Timestamp, _ tally: inout PairsTally,
    _ output: ResultOutput
  ) throws {
    let aligned = pair.alignment
    if let out {
      let format = format ?? .tsv
      let path = "\(out)/\(documents.name).\(format.fileExtension)"
      if let slash = path.lastIndex(of: "/") { try Folder.make(String(path[..<slash])) }
      let file = try OutputFile(path: path)
      let page = ResultOutput(file)
      try AlignmentRendering(
        aligned, files: pair.paths, lexicon: pair.lexicon?.name ?? "none",
        embedder: embedding.embedder, review: nil, style: Style(.never),
        order: order ?? .document, isQuoted: quoted, properties: documents.properties
      ).write(as: format, page)
      try page.flush()
      try file.finish()
    }
    if let memory {
      let stored = try aligned.store(
        in: memory, user: user, moment: moment, properties: documents.properties)
      tally.add(stored.report)
      tally.pairs += stored.pairs
    } else {
      tally.pairs += aligned.units().count
    }
    tally.kept += aligned.keptUnits
    tally.aligned += 1
    tally.contents.insert(pair.contents)
  }

  /// The pairs, and lines of a list that name none.
  private func documentPairs(_ path: String) throws -> ([DocumentPair], [Skip]) {
    guard Folder.stands(at: path) else {
      guard pattern.isEmpty else {
        throw CommandFailure(.usage, "--pattern is for a folder; \(path) is a list of pairs")
      }
      let list = try PairList(InputBytes(path: path), encoding: input.encoding)
      guard !list.pairs.isEmpty else {
        for skip in list.skipped { Messages.error("\(skip.location): \(skip.reason)") }
        throw CommandFailure(.badData, "\(path): there is no pair of paths in it")
      }
      return (list.pairs, list.skipped)
    }
    let finder = try PairFinder(
      from: from, to: to,
      patterns: pattern.map { text throws(PairError) in try NamePattern(text) })
    let found = finder.pairs(among: try Folder.files(in: path), in: path)
    if !common.quiet {
      for file in found.left.prefix(20) {
        Messages.note("\(file.location): left out: \(file.reason)")
      }
      if found.left.count > 20 { Messages.note("\(path): \(found.left.count) left out in all") }
    }
    guard !found.pairs.isEmpty else {
      throw CommandFailure(
        .badData,
        "\(path): no two names differ by a language only; say how they do, as in --pattern '{lang}/{name}.txt'"
      )
    }
    return (found.pairs, [])
  }
}

/// What a run over many pairs did.
struct PairsTally {
  var aligned = 0
  var unchanged = 0
  var pairs = 0
  var kept = 0
  /// Pairs of documents that may not translate each other.
  var doubtful = 0
  /// Of the pairs that were stored in this run.
  var contents: Set<String> = []
  private var report = ImportReport()
  private var hasReport = false

  mutating func add(_ other: ImportReport) {
    hasReport = true
    report.added += other.added
    report.joined += other.joined
    report.replaced += other.replaced
  }

  func summary(failed: Int) -> String {
    var text = "\(aligned) pair\(aligned == 1 ? "" : "s") of documents aligned"
    if unchanged > 0 { text += ", \(unchanged) unchanged" }
    if doubtful > 0 { text += ", \(doubtful) of them doubtful" }
    if failed > 0 { text += ", \(failed) failed" }
    text += "; \(pairs) pairs of sentences"
    if hasReport { text += ": " + ImportRendering.summary(report) }
    if kept > 0 { text += "; \(kept) reviewed before stay" }
    return text
  }
}

extension AlignCommand.Format {
  var fileExtension: String {
    switch self {
    case .text: "txt"
    case .ladder: "ladder"
    default: rawValue
    }
  }
}
