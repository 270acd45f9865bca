internal import ArgumentParser
internal import Recto

struct PretranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pretranslate",
    _superCommandName: "recto",
    abstract: "Fill the open segments of a file from memories.",
    discussion: """
      EXAMPLES
        recto pretranslate app.xlf -m news.db
        recto pretranslate messages.po -m news.db --from en --to zh --min 85 --out messages.zh.po
        recto pretranslate report.docx -m news.db --from en --to zh

      Without --out the file is written beside its original, with the language in its name: app.zh.xlf.
      Matches of 100 % and in context are given as translated; fuzzy, adapted, ambiguous and unreviewed
      ones as drafts, in the words of each format (XLIFF needs-review-translation, PO fuzzy, SDL Draft;
      yellow in a document). Translations that are there stay. Everything else in the file stays byte
      for byte.
      """)

  @Argument(help: ArgumentHelp("The file to fill; - is standard input.", valueName: "file"))
  var file: String

  @OptionGroup var memory: MemorySetOptions
  @OptionGroup var memoryPenalties: MemoryPenalties

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var out: String?

  @Option(help: "The language of the file's sources, where it does not say.")
  var from: LanguageTag?

  @Option(help: "The language to translate into, where the file does not say.")
  var to: LanguageTag?

  @Option(
    name: .customLong("min"), help: ArgumentHelp("The lowest score taken.", valueName: "per cent"))
  var min = 75

  @Option(
    name: .customLong("context"),
    help: "What must be known and equal for a context match: both neighbours, or the previous one.")
  var contextRule: LookupOptions.ContextRule = .both

  @Flag(help: "Replace drafts that the file has by matches that are certain.")
  var replaceDrafts = false

  @Flag(help: "Offer aligned pairs that the aligner doubted, too; always as drafts.")
  var all = false

  @Option(help: ArgumentHelp("Threads; the output is the same.", valueName: "n"))
  var jobs: Int?

  @Option(help: "How to say what was done: text, on standard error, or json.")
  var report: ReportFormat = .text

  @OptionGroup var filter: FilterOptions
  @OptionGroup var units: UnitFileArguments
  @OptionGroup var common: CommonOptions

  enum ReportFormat: String, CaseIterable, ExpressibleByArgument { case text, json }

  func validate() throws {
    guard (1...101).contains(min) else { throw ValidationError("--min takes 1 to 101") }
    guard (1...256).contains(jobs ?? 1) else { throw ValidationError("--jobs takes 1 to 256") }
  }

  func run() throws {
    try Failures.reporting { output in
      let sources = try RereadInput(file)
      let first = try sources.open()
      let format = try units.format(of: first)
      var options = units.options
      options.sourceLanguage = from
      let reader = try UnitFile.reader(first, format: format, options: options)
      let source = from ?? reader.sourceLanguage
      guard let target = reader.targetLanguage ?? to else {
        throw ValidationError("the file does not say what it is translated into; give --to")
      }
      if let to, let own = reader.targetLanguage, !own.meets(to) {
        throw CommandFailure(
          .badData, "\(file): is translated into \(own.rawValue), not into \(to.rawValue)")
      }
      guard let source else {
        throw ValidationError("the file does not say what it is translated from; give --from")
      }
      options.sourceLanguage = source
      options.targetLanguage = target
      let set = try memory.open(memoryPenalties)
      let lookupOptions = LookupOptions(
        source: source, target: target, minimumScore: min, limit: 1,
        context: contextRule, unreviewed: all ? .all : .confident, filter: try filter.filter())
      try IndexPreparation.refresh(set, quiet: common.quiet)
      let lookup = try set.lookup(lookupOptions)
      let translator = Pretranslator(
        minimumScore: min, givesParts: UnitFile.isMonolingual(format)
      ) { try lookup.matches(for: $0) }
      let path = out ?? Self.path(beside: file, language: target)
      guard path == "-" || !TranslationMemory.stands(at: path) else {
        throw CommandFailure(.cannotCreate, "\(path): a memory is there; name another file")
      }
      let result = try Interruption.deferring {
        try fill(sources, format, options, reader, translator, path)
      }
      try tell(result, path: path, output)
    }
  }

  private func fill(
    _ sources: RereadInput, _ format: FileFormat, _ options: UnitFileOptions,
    _ reader: any UnitFileReader, _ translator: Pretranslator, _ path: String
  ) throws -> PretranslatedFile.Report {
    let input = try sources.open()
    let destination: any OutputBytes =
      path == "-" ? Recto.StandardOutput() : try OutputFile(path: path)
    let editor = try UnitFile.editor(input, output: destination, format: format, options: options)
    let progress = Progress("pretranslating \(file)", quiet: common.quiet)
    defer { progress.finish() }
    var fileOptions = PretranslatedFile.Options()
    fileOptions.replacesDrafts = replaceDrafts
    fileOptions.sourceLanguage = options.sourceLanguage
    let pretranslated = PretranslatedFile(reader: reader, editor: editor, options: fileOptions)
    let threads = jobs ?? Processors.count
    let report = try pretranslated.fill { count in
      try Interruption.check()
      progress.update(
        done: count,
        fraction: input.totalBytes.map { Double(input.bytesRead) / Double(max(1, $0)) })
    } answer: { requests in
      try answers(to: requests, translator, threads)
    }
    for note in (editor.skipped + editor.warnings).prefix(20) where !common.quiet {
      Messages.warning("\(note.location): \(note.reason)")
    }
    return report
  }

  private func answers(
    to requests: [PretranslatedFile.Request], _ translator: Pretranslator, _ threads: Int
  ) throws -> [Pretranslator.Offer?] {
    let work = OrderedWork(count: requests.count, jobs: threads) { index in
      Result {
        try translator.offer(for: requests[index].source, context: requests[index].context)
      }
    }
    return try requests.indices.map { index in
      try work.result(index) { try Interruption.check() }.get()
    }
  }

  /// `app.xlf` becomes `app.zh.xlf`.
  private static func path(beside file: String, language: LanguageTag) -> String {
    guard file != "-" else { return "-" }
    let name = file.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let folder = file.dropLast(name.count)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return "\(file).\(language.rawValue)"
    }
    return "\(folder)\(name[..<dot]).\(language.rawValue)\(name[dot...])"
  }

  private func tell(
    _ report: PretranslatedFile.Report, path: String, _ output: ResultOutput
  ) throws {
    let rendering = PretranslationRendering(report: report, file: file, path: path)
    guard self.report == .json else {
      if !common.quiet { Messages.note(rendering.line) }
      return
    }
    let json = rendering.json
    if path == "-" {
      Messages.write(String(decoding: json, as: UTF8.self))
    } else {
      try output.write(json)
    }
  }
}
