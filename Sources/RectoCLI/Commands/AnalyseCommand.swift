internal import ArgumentParser
internal import Recto

struct AnalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    _superCommandName: "recto",
    abstract: "Count files by the bands that translations are paid by.",
    discussion: """
      EXAMPLES
        recto analyse app.xlf manual.po -m news.db
        recto analyse report.docx -m news.db --from en --to zh --format csv
        recto analyse article.md --from en
        recto analyse app.xlf -m news.db --bands 95,85,70 --untranslated --format json

      The bands, best first; a segment is in the first that takes it:
        context      the memory has the same source between the same neighbours (101)
        repetitions  it stood earlier in these files; what comes first is none
        100          the memory has the same source
        95-99 …      the best fuzzy match, of the memory or of an earlier segment of these files
        new          the rest
      Counted are segments, words, 字数 without and with punctuation (Chinese and Japanese), and
      characters. What files protect from translation is counted apart. Documents are cut into
      sentences first. Without a memory only repetitions and internal fuzzies are found.
      """,
    aliases: ["analyze"])

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  @Argument(help: ArgumentHelp("The files to count; - is standard input.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var memory: MemorySetOptions
  @OptionGroup var memoryPenalties: MemoryPenalties

  @Option(help: "The language of files that do not say theirs; found out where it is not given.")
  var from: LanguageTag?

  @Option(
    help: "The language to translate into, where files do not say; any in the memory if not given.")
  var to: LanguageTag?

  @Option(
    help: ArgumentHelp("The lower ends of the fuzzy bands, descending.", valueName: "95,85,…"))
  var bands = "95,85,75,50"

  @Flag(help: "Take no account of fuzzy matches among the files' own segments.")
  var noInternal = false

  @Flag(help: "Count only segments that have no translation yet, or a draft.")
  var untranslated = false

  @Option(
    name: .customLong("context"),
    help: "What must be known and equal for the band context: both neighbours, or the previous one."
  )
  var contextRule: LookupOptions.ContextRule = .both

  @Flag(help: "Count matches of aligned pairs that the aligner doubted, too.")
  var all = false

  @Option(
    help: ArgumentHelp("Cut documents by the rules of an SRX file.", valueName: "file"))
  var srx: String?

  @Option(help: "text; csv: a row a file, columns for each band; json.")
  var format: Format = .text

  @Option(help: ArgumentHelp("Threads; the output is the same.", valueName: "n"))
  var jobs: Int?

  @OptionGroup var filter: FilterOptions
  @OptionGroup var units: UnitFileArguments
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...256).contains(jobs ?? 1) else { throw ValidationError("--jobs takes 1 to 256") }
    _ = try limits()
  }

  func run() throws {
    try Failures.reporting { output in
      let files = try InputFiles.orStandardInput(self.files, command: self)
      let set = try memory.paths().isEmpty ? nil : memory.open(memoryPenalties)
      let collector = try Interruption.deferring { try collect(files) }
      let analysis = Analysis(collector.segments, bands: try limits())
      if let set { try IndexPreparation.refresh(set, quiet: common.quiet) }
      let report = try Interruption.deferring {
        try count(analysis, files: files.count, memories: set)
      }
      try AnalysisRendering(
        report, files: Array(zip(files, collector.languages)), style: common.style
      ).write(as: format, output)
    }
  }

  private func limits() throws -> AnalysisBands {
    let parts = bands.split(separator: ",", omittingEmptySubsequences: false)
    let limits = parts.compactMap { Int(String($0).trimmingBlanks) }
    guard limits.count == parts.count, let bands = AnalysisBands(limits: limits) else {
      throw ValidationError(
        "--bands takes whole per cent from 99 to 1, descending, such as 95,85,75,50")
    }
    return bands
  }

  // MARK: Reading

  private func collect(_ files: [String]) throws -> SegmentCollector {
    var options = SegmentCollector.Options()
    options.from = from
    options.to = to
    options.untranslatedOnly = untranslated
    var collector = SegmentCollector(options: options)
    let cutter = try SentenceCutter(profile: nil, rules: srx, quiet: common.quiet)
    let cut: SegmentCollector.Cutter = { try cutter.ranges(in: $0, language: $1) }
    let progress = Progress("reading", quiet: common.quiet)
    defer { progress.finish() }
    for file in files {
      let source = try InputBytes(path: file)
      let format = try units.format(of: source)
      guard let reader = try units.reader(source, format: format) else {
        try collector.add(document(source, format), cutting: cut)
        continue
      }
      try collector.add(reader, cutting: Self.isCut(format) ? cut : nil) { count in
        try Interruption.check()
        progress.update("\(file) \(count)")
      }
      if common.quiet { continue }
      for note in (reader.skipped + reader.warnings).prefix(20) {
        Messages.warning("\(note.location): \(note.reason)")
      }
    }
    return collector
  }

  /// Whether the units of a format are paragraphs.
  private static func isCut(_ format: FileFormat) -> Bool {
    switch format {
    case .docx, .text, .markdown, .html: true
    default: false
    }
  }

  private func document(_ source: InputBytes, _ format: FileFormat) throws -> ReadDocument {
    let kind: DocumentFormat?
    switch format {
    case .text: kind = nil
    case .markdown: kind = .markdown
    case .html: kind = .html
    default:
      throw CommandFailure(
        .badData, "\(source.name): is \(format.rawValue), which holds nothing to translate")
    }
    let document = try DocumentReader(
      format: kind, extent: .whole, encoding: units.input.encoding
    ).read(source)
    if !common.quiet {
      for warning in document.warnings {
        Messages.warning("\(warning.location): \(warning.reason)")
      }
    }
    return document
  }

  // MARK: Counting

  private func count(
    _ analysis: Analysis, files: Int, memories: MemorySet?
  ) throws -> AnalysisReport {
    var scores: [[Int]]?
    if let memories {
      let lookup = try AnalysisLookup(
        memories, pairs: analysis.pairs, bands: analysis.bands, context: contextRule,
        unreviewed: all ? .all : .confident, filter: try filter.filter())
      scores = try each(analysis.texts.count, "looking up") { number in
        try lookup.scores(of: analysis.texts[number])
      }
    }
    guard !noInternal, !analysis.bands.limits.isEmpty else {
      return analysis.report(files: files, scores: scores)
    }
    let near = try analysis.internalMatches()
    let given = scores
    let better = try each(analysis.texts.count, "comparing") { number in
      try near.score(of: number, above: given?[number].first ?? 0)
    }
    return analysis.report(files: files, scores: scores, internalScores: better)
  }

  /// Something for each of many numbers, on several threads.
  private func each<Value: Sendable>(
    _ count: Int, _ label: String, _ body: @escaping @Sendable (Int) throws -> Value
  ) throws -> [Value] {
    let size = 16
    let parts = (count + size - 1) / size
    guard parts > 0 else { return [] }
    let progress = Progress(label, quiet: common.quiet)
    defer { progress.finish() }
    let work = OrderedWork(count: parts, jobs: jobs ?? Processors.count) { part in
      Result { try (part * size..<min(count, (part + 1) * size)).map(body) }
    }
    var values: [Value] = []
    values.reserveCapacity(count)
    do {
      for part in 0..<parts {
        values += try work.result(part) { try Interruption.check() }.get()
        progress.update(
          done: values.count, fraction: Double(values.count) / Double(max(1, count)))
      }
    } catch {
      work.stop()
      throw error
    }
    return values
  }
}
