public import ArgumentParser
internal import Glibc
public import Recto

extension ConflictPolicy: ExpressibleByArgument {}

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    _superCommandName: "recto",
    abstract: "Read translation units or names into a memory, all or nothing.",
    discussion: """
      EXAMPLES
        recto import -m news.db memories/news-en-zh.tmx memories/names.tsv
        recto import -m mine.db app.xlf messages.zh.po --from en
        zstd -dc pairs.tsv.zst | recto import -m big.db --format tsv --columns en,zh,note -

      The memory is made where there is none. A unit that is there already joins the earlier one; the same
      file twice adds nothing. TSV is raw: split at tabs, no quotes; --quoted reads RFC 4180.
      """)

  @Argument(help: ArgumentHelp("Files to read; - is standard input.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var memory: MemoryOptions

  @Option(
    help:
      "tmx, xliff, po, tsv, csv, names and others; found out from the content where it is not given."
  )
  var format: FileFormat?

  @Option(help: "The language of the sources, for files that do not say it.")
  var from: LanguageTag?

  @Option(help: "The language of the translations, for files that do not say it.")
  var to: LanguageTag?

  @Flag(help: "Read drafts of bilingual files (fuzzy, needs review) too, as unreviewed.")
  var drafts = false

  @Option(
    help: ArgumentHelp(
      "What the columns of a TSV or CSV without a first row hold: language tags, note, property names.",
      valueName: "en,zh,…"))
  var columns: String?

  @Flag(help: "TSV with quotes, as RFC 4180 has them in CSV.")
  var quoted = false

  @Option(help: ArgumentHelp("What separates the cells of a CSV: , or ;.", valueName: "character"))
  var separator: String?

  @Option(
    help:
      "What a new translation of a source in the same context does: keep, newest, skip, overwrite.")
  var onConflict: ConflictPolicy = .keep

  @Option(help: ArgumentHelp("The author of units that name none.", valueName: "name"))
  var user: String?

  @Flag(help: "Fail, and import nothing, where something would be skipped.")
  var strict = false

  @Flag(help: "Leave the index for lookups to the first of them, or to recto memory index.")
  var noIndex = false

  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Failures.reporting { output in
      let files = try InputFiles.orStandardInput(self.files, command: self)
      // A missing file is told before the memory is made.
      for file in files where file != "-" { try InputBytes.check(path: file) }
      let memory = try memory.open(.creating)
      for file in files {
        let (report, warnings) = try Interruption.deferring { try read(file, into: memory) }
        ImportRendering.warn(of: report, file: file)
        for warning in warnings.prefix(20) where !common.quiet { Messages.warning(warning) }
        try output.line("\(file): \(ImportRendering.summary(report))")
      }
      try output.flush()
      if !noIndex { try IndexPreparation.refresh(memory, quiet: common.quiet) }
    }
  }

  private func read(
    _ file: String, into memory: TranslationMemory
  ) throws -> (ImportReport, warnings: [String]) {
    let source = try InputBytes(path: file)
    source.stopsOnSignal = { Interruption.isRequested }
    let progress = Progress("importing \(file)", quiet: common.quiet)
    defer { progress.finish() }
    var options = ImportOptions()
    options.onConflict = onConflict
    options.user = try user ?? Settings.value(.user)
    options.failsOnSkip = strict
    let isGuessed = try input.isGuessed(source) && !common.quiet
    let step = { (state: ImportProgress) in
      try Interruption.check()
      switch state.phase {
      case .units:
        progress.update(
          done: state.units,
          fraction: source.totalBytes.map { Double(source.bytesRead) / Double(max(1, $0)) })
      case .index: progress.update("\(state.units) read, making the index")
      }
    }
    switch try format ?? detectedFormat(source) {
    case .tmx:
      var reader = try TMXReader(source, encoding: input.encoding)
      let report = try memory.add(contentsOf: &reader, options: options) { try step($0) }
      return (report, reader.warnings.map { "\($0.location): \($0.reason)" })
    case .names:
      let reader = try NamesReader(source, encoding: input.encoding)
      if isGuessed { InputFiles.note(file, guessed: reader.encoding) }
      return (try memory.addNames(contentsOf: reader, options: options) { try step($0) }, [])
    case .tsv:
      var reader = try DelimitedReader(
        source, dialect: quoted ? .quotedTSV : .tsv, columns: columnNames, encoding: input.encoding)
      if isGuessed { InputFiles.note(file, guessed: reader.encoding) }
      return (try memory.add(contentsOf: &reader, options: options) { try step($0) }, [])
    case .csv:
      var reader = try DelimitedReader(
        source, dialect: try csvDialect(source), columns: columnNames,
        encoding: input.encoding)
      if isGuessed { InputFiles.note(file, guessed: reader.encoding) }
      return (try memory.add(contentsOf: &reader, options: options) { try step($0) }, [])
    case let format:
      let file = try UnitFile.reader(source, format: format, options: unitOptions)
      var reader = SegmentUnits(
        file, atLeast: drafts ? .draft : .translated, from: from, to: to,
        file: source.fileName ?? "stdin")
      let report = try memory.add(contentsOf: &reader, options: options) { try step($0) }
      var warnings = file.warnings.map { "\($0.location): \($0.reason)" }
      if reader.openCount > 0 {
        let what = reader.openCount == 1 ? "a segment has" : "\(reader.openCount) segments have"
        warnings.append(
          "\(source.name): \(what) no finished translation; --drafts reads drafts too")
      }
      return (report, warnings)
    }
  }

  private var unitOptions: UnitFileOptions {
    var options = UnitFileOptions()
    options.encoding = input.encoding
    options.sourceLanguage = from
    options.targetLanguage = to
    return options
  }

  private var columnNames: [String]? {
    columns?.split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks }
  }

  /// Semicolons or commas: as given, else by the first row.
  private func csvDialect(_ source: InputBytes) throws -> DelimitedDialect {
    switch separator {
    case ",": return .csv
    case ";": return .semicolonCSV
    case nil: return try .csv(found: source)
    default: throw ValidationError("--separator takes , or ;")
    }
  }

  private func detectedFormat(_ source: InputBytes) throws -> FileFormat {
    let format = try FileFormat.detect(
      source.peek(FileFormat.prefixSize), fileName: source.name)
    if format == .names || UnitFile.reads(format) && !UnitFile.isMonolingual(format) {
      return format
    }
    if columns != nil { return .tsv }
    throw CommandFailure(
      .badData,
      "\(source.name): not a TMX, XLIFF, PO, TSV, CSV or list of names; say --format if it is")
  }
}

extension DelimitedDialect {
  /// With commas or semicolons, whichever the first row has more of.
  static func csv(found source: InputBytes) throws -> DelimitedDialect {
    let start = try source.peek(FileFormat.prefixSize).prefix { $0 != 0x0A }
    return .quoted(byFirstRow: String(decoding: start, as: UTF8.self))
  }
}

extension String {
  /// Without the blanks at its ends.
  var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
