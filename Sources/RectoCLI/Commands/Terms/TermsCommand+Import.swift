internal import ArgumentParser
internal import Recto

extension TermsCommand {
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read glossaries, and lists of harvested names, into a memory.",
      discussion: """
        EXAMPLES
          recto terms import -m news.db glossary.tsv
          recto terms import -m news.db --from en --to zh omegat-glossary.txt
          recto terms import -m news.db terms.tsv
          recto terms import -m news.db --from en --to zh termbase.tbx

        A glossary is a TSV whose first row names two languages, status (approved, preferred, admitted;
        forbidden, deprecated) and note; or OmegaT's three columns: source, target, comment. Columns sourceLang
        and targetLang, as export writes them, name the languages of each row. A TBX, version 2 or 3, is read
        with each term of --from (else of its first language) and each translation of its concept into --to (else
        into every other language); deprecated and superseded ones are forbidden. A TSV with a column kind and none
        for the status, as a harvest writes it, goes into the memory's names. All or nothing for each file; a
        term that is there takes over the new status.
        """)

    @Argument(help: ArgumentHelp("Files to read; - is standard input.", valueName: "file"))
    var files: [String] = []

    @OptionGroup var memory: MemoryOptions

    @Option(help: "The language of the terms, where the file does not say.")
    var from: LanguageTag?

    @Option(help: "The language of their translations, where the file does not say.")
    var to: LanguageTag?

    @Flag(help: "Fail, and import nothing, where something would be skipped.")
    var strict = false

    @OptionGroup var input: InputOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try Failures.reporting { output in
        let files = try InputFiles.orStandardInput(self.files, command: self)
        for file in files where file != "-" { try InputBytes.check(path: file) }
        let memory = try memory.open(.creating)
        for file in files {
          let (what, report) = try Interruption.deferring { try read(file, into: memory) }
          ImportRendering.warn(of: report, file: file)
          try output.line("\(file): \(what): \(ImportRendering.summary(report))")
        }
      }
    }

    private func read(
      _ file: String, into memory: TranslationMemory
    ) throws -> (what: String, ImportReport) {
      let source = try InputBytes(path: file)
      source.stopsOnSignal = { Interruption.isRequested }
      var options = ImportOptions()
      options.failsOnSkip = strict
      let format = try FileFormat.detect(
        source.peek(FileFormat.prefixSize), fileName: source.name)
      if format == .tbx {
        let reader = try TBXTermReader(source, source: from, target: to, encoding: input.encoding)
        return ("terms", try add(reader, to: memory, options: options))
      }
      let isGuessed = try input.isGuessed(source) && !common.quiet
      if try format == .names && !isGlossary(source) {
        let reader = try NamesReader(source, encoding: input.encoding)
        if isGuessed { InputFiles.note(file, guessed: reader.encoding) }
        let report = try memory.addNames(contentsOf: reader, options: options) { _ in
          try Interruption.check()
        }
        return ("names", report)
      }
      let reader = try TermListReader(source, source: from, target: to, encoding: input.encoding)
      if isGuessed { InputFiles.note(file, guessed: reader.encoding) }
      return ("terms", try add(reader, to: memory, options: options))
    }

    private func add(
      _ reader: any GlossaryTermReader, to memory: TranslationMemory, options: ImportOptions
    ) throws -> ImportReport {
      let report = try memory.addTerms(contentsOf: reader, options: options) { _ in
        try Interruption.check()
      }
      for conflict in reader.conflicts {
        Messages.warning("\(conflict.location): \(conflict.reason)")
      }
      return report
    }

    /// Whether a table with a column `kind` has one for the status of terms too.
    private func isGlossary(_ source: InputBytes) throws -> Bool {
      let prefix = try source.peek(FileFormat.prefixSize)
      let line = String(decoding: prefix.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
      return TermListReader.isHeader(
        line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
  }
}
