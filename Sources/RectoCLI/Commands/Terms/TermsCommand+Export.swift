internal import ArgumentParser
internal import Recto

extension TermsCommand {
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a memory's glossary to a file.",
      discussion: """
        EXAMPLES
          recto terms export -m news.db glossary.tsv
          recto terms export -m news.db --format omegat --from en --to zh glossary.txt

        OmegaT's three columns have no place for a status: forbidden translations are left out there. A file
        appears whole or not at all. Ends with 1 when there are no terms.
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case tsv, omegat
    }

    @Argument(help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
    var file = "-"

    @OptionGroup var memory: MemoryOptions

    @Option(help: "tsv, or omegat for source, target and comment.")
    var format: Format = .tsv

    @Option(help: "Only terms of this language.")
    var from: LanguageTag?

    @Option(help: "Only terms with a translation into this language.")
    var to: LanguageTag?

    @OptionGroup var common: CommonOptions

    func run() throws {
      try Failures.reporting { output in
        let memory = try memory.open(.existing)
        guard file == "-" || !TranslationMemory.stands(at: file) else {
          throw CommandFailure(.cannotCreate, "\(file): a memory is there; name another file")
        }
        let terms = try memory.terms().filter { term in
          from.map { $0.meets(term.source.language) } ?? true
            && to.map { $0.meets(term.target.language) } ?? true
        }
        guard let first = terms.first else {
          if !common.quiet { Messages.note("no terms") }
          throw ExitStatus.nothingFound.code
        }
        for term in terms
        where !term.source.language.meets(first.source.language)
          || !term.target.language.meets(first.target.language)
        {
          throw CommandFailure(
            .usage, "there are terms of several languages; say which with --from and --to")
        }
        try output.flush()
        try Interruption.deferring { try write(terms, like: first) }
      }
    }

    private func write(_ terms: [GlossaryTerm], like first: GlossaryTerm) throws {
      let destination: any OutputBytes =
        file == "-" ? Recto.StandardOutput() : try OutputFile(path: file)
      var writer = try TermListWriter(
        destination, layout: format == .omegat ? .omegaT : .statuses,
        source: first.source.language, target: first.target.language)
      for term in terms {
        try Interruption.check()
        try writer.write(term)
      }
      try writer.finish()
      if writer.leftOut > 0, !common.quiet {
        Messages.warning(
          "\(writer.leftOut) forbidden left out: OmegaT has no place for a status")
      }
      if file != "-", !common.quiet {
        Messages.note("\(file): \(writer.count) \(writer.count == 1 ? "term" : "terms")")
      }
    }
  }
}
