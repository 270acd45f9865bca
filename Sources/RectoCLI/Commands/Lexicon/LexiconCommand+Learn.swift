internal import ArgumentParser
internal import Recto

extension LexiconCommand {
  struct Learn: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Learn word pairs from the units of a memory.",
      discussion: """
        EXAMPLES
          recto lexicon learn -m news.db
          recto lexicon learn -m news.db --from en --to fr -o en-fr.recto-lexicon
          recto lexicon learn -m news.db --undo

        What is learned stands beside the memory as news.db.recto-lexicon, and
        'recto align --into -m news.db' uses it together with the other lexicons.
        Again, only units that are new since are added to it. The last three
        versions are kept; --undo brings back the one before, again the one before
        that, and ends with 1 where there is none.
        """)

    @OptionGroup var memory: MemoryOptions

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp(
        "Where the lexicon goes; beside the memory if not given.", valueName: "file"))
    var output: String?

    @Option(help: "One language; the two that most units have if not given.")
    var from: LanguageTag?

    @Option(help: "The other language.")
    var to: LanguageTag?

    @Flag(help: "Learn too from what the aligner made and nobody confirmed.")
    var unreviewed = false

    @Option(help: ArgumentHelp("Units of one run at most, the latest.", valueName: "n"))
    var limit = 200_000

    @Flag(help: "Forget what was learned and learn from all units.")
    var anew = false

    @Flag(help: "Take back what the last run learned.")
    var undo = false

    @OptionGroup var lexicons: LexiconOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard (1...10_000_000).contains(limit) else {
        throw ValidationError("--limit takes 1 to 10000000 units")
      }
      guard (from == nil) == (to == nil) else {
        throw ValidationError("--from and --to go together")
      }
      guard !undo || !anew else { throw ValidationError("--undo goes without --anew") }
    }

    func run() throws {
      try Failures.reporting { output in
        let path = try self.output ?? LearnedLexicon.path(besides: memory.path())
        let lexicon = LearnedLexicon(path: path)
        if undo { return try takeBack(lexicon, output) }
        let memory = try memory.open(.existing)
        let (first, second) = try languages(of: memory)
        let shelf = try lexicons.shelf()
        let words = try shelf.lexicon(first, second)
        if !common.quiet { shelf.tell(words, first, second) }
        let progress = Progress("learning", quiet: common.quiet)
        defer { progress.finish() }
        let report = try Interruption.deferring {
          try lexicon.learn(
            from: memory, first, second, words: words, review: unreviewed ? .all : .confirmed,
            limit: limit, start: anew ? .anew : .continued
          ) { units in
            try Interruption.check()
            progress.update(done: units, fraction: nil)
          }
        }
        progress.finish()
        guard report.bytes > 0 else {
          let known = report.units > 0 ? ", \(report.units) known" : ""
          if !unreviewed, report.units == 0, !common.quiet {
            Messages.note(
              "only confirmed units count; --unreviewed takes what align wrote too")
          }
          return try output.line("\(path): no new units\(known)")
        }
        if let reason = report.restarted, !common.quiet {
          Messages.note("\(path): learned anew, as \(reason)")
        }
        try output.line(
          "\(path): \(report.newUnits) new units, \(report.units) in all, \(report.bytes) bytes")
      }
    }

    private func takeBack(_ lexicon: LearnedLexicon, _ output: ResultOutput) throws {
      switch try lexicon.undo() {
      case .restored(let info): try output.line("\(lexicon.path): back to \(info.label)")
      case .removed: try output.line("\(lexicon.path): removed, nothing was learned before")
      case .nothing:
        if !common.quiet { Messages.note("\(lexicon.path): nothing to take back") }
        throw ExitStatus.nothingFound.code
      case .forgotten:
        if !common.quiet {
          Messages.note(
            "\(lexicon.path): versions before are not kept; --anew learns from all units")
        }
        throw ExitStatus.nothingFound.code
      }
    }

    /// The two languages that were given, or those that most texts of the memory are in.
    private func languages(of memory: TranslationMemory) throws -> (LanguageTag, LanguageTag) {
      if let from, let to {
        guard !from.meets(to) else {
          throw ValidationError("--from and --to name one language")
        }
        return (from, to)
      }
      var groups: [(language: LanguageTag, count: Int)] = []
      for entry in try memory.info().languages {
        if let place = groups.firstIndex(where: { $0.language.meets(entry.language) }) {
          groups[place].count += entry.variants
        } else {
          groups.append((entry.language, entry.variants))
        }
      }
      groups.sort { ($1.count, $0.language.normalized) < ($0.count, $1.language.normalized) }
      guard groups.count >= 2 else {
        throw CommandFailure(
          .badData,
          "\(memory.path): has units in fewer than two languages; there is nothing to learn")
      }
      // In an order that counts do not decide.
      let pair = [groups[0].language, groups[1].language].sorted { $0.group < $1.group }
      return (pair[0], pair[1])
    }
  }
}
