internal import ArgumentParser
internal import Recto

extension LexiconCommand {
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compile dictionaries and glossaries into a lexicon.",
      discussion: """
        EXAMPLES
          recto lexicon import cc-cedict.txt
          recto lexicon import cc-cedict.txt house.tsv -o house.recto-lexicon
          recto lexicon import --from en --to zh omegat-glossary.txt -o client.recto-lexicon
          recto lexicon import --places --from de --to en

        Reads CC-CEDICT's text format and raw TSV, told apart by content: with
        language tags in the first row, with 'term' and 'translation' there and
        --from and --to, or without a first row as OmegaT's source, target, comment.
        Rows whose status is forbidden or deprecated are left out.

        Without -o the lexicon of a language pair is kept where recto align finds it:
        $XDG_DATA_HOME/recto/en-zh.recto-lexicon, else under ~/.local/share.
        """)

    @Argument(help: ArgumentHelp("Files to read; - is standard input.", valueName: "file"))
    var files: [String] = []

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("Where the lexicon goes; one language pair only.", valueName: "file"))
    var output: String?

    @Option(help: "What a column 'term' or 'source' is written in.")
    var from: LanguageTag?

    @Option(
      help: "What a column 'translation' or 'target', or a dictionary's senses, are written in.")
    var to: LanguageTag?

    @Flag(
      help:
        "Add the names of countries and of time zones' cities in the languages of --from and --to (CLDR's)."
    )
    var places = false

    @Option(
      help: ArgumentHelp(
        "What the columns of a TSV without a first row hold.", valueName: "en,zh,…"))
    var columns: String?

    @Option(
      help: ArgumentHelp(
        "Leave out entries of these headwords: a line each, or a table's first column or that of the language.",
        valueName: "file"))
    var without: [String] = []

    @Flag(help: "Fail, and write nothing, where a row would be skipped.")
    var strict = false

    @OptionGroup var input: InputOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard !places || from != nil && to != nil else {
        throw ValidationError("--places needs two languages: --from and --to")
      }
    }

    func run() throws {
      try Failures.reporting { output in
        let files =
          places && self.files.isEmpty
          ? [] : try InputFiles.orStandardInput(self.files, command: self)
        for file in files where file != "-" { try InputBytes.check(path: file) }
        var compiler = LexiconCompiler(try reading())
        try Interruption.deferring {
          for file in files { try read(file, into: &compiler, output) }
          if places, let from, let to {
            try output.line("CLDR: \(compiler.addPlaces(from, to)) places")
          }
          try write(compiler.compiled(), output)
        }
      }
    }

    private func reading() throws -> LexiconReading {
      var reading = LexiconReading()
      reading.columns = columns?.split(separator: ",", omittingEmptySubsequences: false)
        .map { String($0).trimmingBlanks }
      (reading.from, reading.to) = (from, to)
      reading.encoding = input.encoding
      reading.failsOnSkip = strict
      for file in without {
        reading.excludedHeadwords.formUnion(
          try HeadwordList.headwords(in: InputBytes(path: file)))
      }
      return reading
    }

    private func read(
      _ file: String, into compiler: inout LexiconCompiler, _ output: ResultOutput
    ) throws {
      let source = try InputBytes(path: file)
      source.stopsOnSignal = { Interruption.isRequested }
      guard try !Lexicon.isCompiled(source.peek(8)) else {
        throw CommandFailure(
          .badData,
          "\(file): is compiled already; use it with --lexicon, which may be given several times")
      }
      let progress = Progress("reading \(file)", quiet: common.quiet)
      defer { progress.finish() }
      let report = try compiler.add(source) { entries in
        try Interruption.check()
        progress.update(
          done: entries,
          fraction: source.totalBytes.map { Double(source.bytesRead) / Double(max(1, $0)) })
      }
      progress.finish()
      for skip in report.skipped.prefix(20) {
        Messages.warning("\(skip.location): \(skip.reason)")
      }
      if report.skippedCount > min(20, report.skipped.count) {
        Messages.warning("\(file): \(report.skippedCount) skipped in all")
      }
      try output.line("\(file): \(LexiconRendering.summary(report))")
    }

    private func write(_ compiled: [LexiconCompiler.Compiled], _ output: ResultOutput) throws {
      guard !compiled.isEmpty else {
        throw CommandFailure(.badData, "no pair of words in what was read; nothing was written")
      }
      guard self.output == nil || compiled.count == 1 else {
        let pairs = compiled.map(\.pair).joined(separator: ", ")
        throw CommandFailure(
          .usage,
          "-o takes one language pair and there are \(pairs); leave -o out or name two columns")
      }
      for lexicon in compiled {
        let path = try self.output ?? DataFolder.creatingLexicon(of: lexicon.pair)
        let file = try OutputFile(path: path)
        try file.write(lexicon.bytes)
        try Interruption.check()
        try file.finish()
        let written = try Lexicon(lexicon.bytes, path: path)
        try output.line(
          "\(path): \(written.headwordCount) headwords, \(written.pairCount) pairs, "
            + "\(lexicon.bytes.count) bytes")
      }
    }
  }
}
