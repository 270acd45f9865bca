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
          recto terms export -m news.db --format tbx glossary.tbx

        The first row names the two languages; where terms differ in region or script (en and en-GB, zh-Hans
        and zh-Hant), two columns more, sourceLang and targetLang, name those of each. OmegaT's three columns
        have no place for that, nor for a status: forbidden translations are left out there. TBX is
        version 2, the one that most programs read, and holds languages, statuses and notes. A file appears whole or
        not at all. Ends with 1 when there are no terms.
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case tsv, omegat, tbx
    }

    @Argument(help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
    var file = "-"

    @OptionGroup var memory: MemoryOptions

    @Option(help: "tsv, omegat for source, target and comment, or tbx.")
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
        let isMixed = terms.contains {
          $0.source.language != first.source.language
            || $0.target.language != first.target.language
        }
        if isMixed, format == .omegat, !common.quiet {
          Messages.warning(
            "there are terms of \(Self.languages(terms)): OmegaT has no place for the languages of each"
          )
        }
        try output.flush()
        try Interruption.deferring { try write(terms, like: first, isMixed: isMixed) }
      }
    }

    /// The languages of terms and translations, each once, in the order they come.
    private static func languages(_ terms: [GlossaryTerm]) -> String {
      var languages: [LanguageTag] = []
      for language in terms.map(\.source.language) + terms.map(\.target.language)
      where !languages.contains(language) {
        languages.append(language)
      }
      return languages.map(\.rawValue).joined(separator: ", ")
    }

    private func write(
      _ terms: [GlossaryTerm], like first: GlossaryTerm, isMixed: Bool
    ) throws {
      let destination: any OutputBytes =
        file == "-" ? Recto.StandardOutput() : try OutputFile(path: file)
      if format == .tbx {
        try writeTBX(terms, to: destination, language: first.source.language)
        return
      }
      // A first row is read as two languages only where they are known.
      let isNamed =
        !isMixed && first.source.language.isKnown && first.target.language.isKnown
      let layout: TermListWriter.Layout =
        switch format {
        case .omegat: .omegaT
        case .tsv, .tbx: isNamed ? .statuses : .languages
        }
      var writer = try TermListWriter(
        destination, layout: layout, source: first.source.language, target: first.target.language)
      for term in terms {
        try Interruption.check()
        try writer.write(term)
      }
      try writer.finish()
      if writer.leftOut > 0, !common.quiet {
        Messages.warning(
          "\(writer.leftOut) forbidden left out: OmegaT has no place for a status")
      }
      note(writer.count)
    }

    private func writeTBX(
      _ terms: [GlossaryTerm], to destination: any OutputBytes, language: LanguageTag
    ) throws {
      var writer = try TBXWriter(
        destination, language: language, title: "Glossary of a translation memory, by recto")
      for term in terms {
        try Interruption.check()
        try writer.write(term)
      }
      try writer.finish()
      if writer.replaced > 0, !common.quiet {
        Messages.warning(
          "\(writer.replaced) \(writer.replaced == 1 ? "character" : "characters") that XML cannot hold "
            + "became U+FFFD")
      }
      note(writer.count)
    }

    private func note(_ count: Int) {
      guard file != "-", !common.quiet else { return }
      Messages.note("\(file): \(count) \(count == 1 ? "term" : "terms")")
    }
  }
}
