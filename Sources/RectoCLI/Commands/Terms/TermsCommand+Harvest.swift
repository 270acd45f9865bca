internal import ArgumentParser
internal import Recto

extension TermsCommand {
  struct Harvest: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find pairs of names and terms in a memory or in two documents.",
      discussion: """
        EXAMPLES
          recto terms harvest -m news.db > terms.tsv
          recto terms harvest --lexicon cedict.tsv article.en.txt article.zh.txt
          recto terms harvest --from en --to zh --format json news.tmx
          recto terms harvest -m news.db --confirm --min-score 0.8

        One of the two languages is Chinese. Pairs are found by reading, by brackets, by translation of
        their words (with a lexicon), by sound, and by standing in the same segments; each says which. The
        TSV can be edited and read back: recto terms import -m news.db terms.tsv. With --confirm all of them
        go into the memory's names at once. Ends with 1 when nothing was found.
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case tsv, json, text
    }

    @Argument(
      help: ArgumentHelp(
        "Two documents to align, or one file of units (TMX, TSV, CSV); without any, the memory of -m.",
        valueName: "file"))
    var files: [String] = []

    @OptionGroup var memory: MemoryOptions

    @Option(
      help: "The source's language; found out where it is not given.")
    var from: LanguageTag?

    @Option(help: "The target's language; found out where it is not given.")
    var to: LanguageTag?

    @OptionGroup var lexicons: LexiconOptions

    @Flag(help: "Documents have a sentence on each line already.")
    var lines = false

    @Option(help: ArgumentHelp("Leave out pairs below this score.", valueName: "0…1"))
    var minScore = 0.6

    @Flag(help: "Write the pairs into the names of the memory of -m, and print how many.")
    var confirm = false

    @Option(help: "tsv, json or text.")
    var format: Format?

    @OptionGroup var documents: DocumentOptions
    @OptionGroup var input: InputOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard files.count <= 2 else {
        throw ValidationError("two documents, one file of units, or none and -m")
      }
      guard (0...1).contains(minScore) else {
        throw ValidationError("--min-score takes 0 to 1")
      }
      guard confirm || files.isEmpty || memory.files.isEmpty else {
        throw ValidationError("-m with files is for --confirm, which stores what they have")
      }
    }

    func run() throws {
      try Failures.reporting { output in
        let shelf = try lexicons.shelf(memory: files.isEmpty ? memory.path() : nil)
        let texts = try Interruption.deferring { try source(shelf) }
        let lexicon = try shelf.lexicon(texts.source, texts.target)
        if !common.quiet { shelf.tell(lexicon, texts.source, texts.target) }
        guard TermHarvester.supports(texts.source, texts.target) else {
          throw CommandFailure(
            .usage,
            "\(texts.source) and \(texts.target): a harvest needs Chinese on one side, and letters on "
              + "the other; say which with --from and --to")
        }
        let terms = try Interruption.deferring { try harvest(texts, lexicon) }
        if confirm { try store(terms, texts, output) }
        if !confirm || format != nil {
          try TermRendering(texts, lexicon: lexicon?.name ?? "none", style: common.style)
            .write(terms, as: format ?? .tsv, output)
        }
        try output.flush()
        if terms.isEmpty { throw ExitStatus.nothingFound.code }
      }
    }

    private func source(_ shelf: LexiconShelf) throws -> HarvestTexts {
      switch files.count {
      case 0: return try HarvestTexts(memory.open(.existing), from: from, to: to)
      case 1: return try HarvestTexts(units: files[0], input, from: from, to: to)
      default:
        return try HarvestTexts(
          documents: (files[0], files[1]), input, documents, from: from, to: to, lines: lines,
          shelf: shelf, quiet: common.quiet)
      }
    }

    private func harvest(
      _ texts: HarvestTexts, _ lexicon: (any TranslationLexicon)?
    ) throws -> [HarvestedTerm] {
      let progress = Progress("harvesting", quiet: common.quiet)
      defer { progress.finish() }
      let harvester = TermHarvester(
        source: texts.source, target: texts.target, lexicon: lexicon,
        options: HarvestOptions(minimumScore: minScore))
      let count = texts.texts.count
      return try harvester.terms(in: texts.texts) { done in
        try Interruption.check()
        progress.update(done: done, fraction: Double(done) / Double(max(1, count)))
      }
    }

    private func store(
      _ terms: [HarvestedTerm], _ texts: HarvestTexts, _ output: ResultOutput
    ) throws {
      let memory = try memory.open(files.isEmpty ? .writing : .creating)
      let report = try Interruption.deferring {
        try memory.addNames(terms.map { $0.name(texts.source, texts.target) }) { _ in
          try Interruption.check()
        }
      }
      let line = "names: " + ImportRendering.summary(report)
      if format == nil { try output.line(line) } else { Messages.note(line) }
    }
  }
}
