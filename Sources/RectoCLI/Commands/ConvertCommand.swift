internal import ArgumentParser
internal import Recto

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    _superCommandName: "recto",
    abstract: "Make a file of another format of a file of units.",
    discussion: """
      EXAMPLES
        recto convert app.xlf app.tmx
        recto convert memories/news-en-zh.tmx news.xlf --from en --to zh
        recto convert glossary.csv glossary.xlf --xliff 2.1
        recto convert app.xlf copy.xlf

      Written are XLIFF, TMX, TSV and CSV. Within one format the file is read and written again unit by unit, and comes
      out byte for byte as it was. To fill a file with translations there is recto pretranslate.
      """)

  @Argument(help: ArgumentHelp("The file to read; - is standard input.", valueName: "in"))
  var file: String

  @Argument(help: ArgumentHelp("The file to write; - is standard output.", valueName: "out"))
  var out: String

  @Option(help: "What to write; by the new file's name where it is not given.")
  var format: FileFormat?

  @Option(help: "The language of the sources, where the file does not say or has several.")
  var from: LanguageTag?

  @Option(help: "The language of the translations, where the file does not say or has several.")
  var to: LanguageTag?

  @Option(help: ArgumentHelp("The version of a new XLIFF.", valueName: "1.2|2.0|2.1|2.2"))
  var xliff: String?

  @OptionGroup var units: UnitFileArguments
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Failures.reporting { output in
      let source = try InputBytes(path: file)
      let found = try units.format(of: source)
      guard let wanted = format ?? FileFormat.byName(out) ?? (out == "-" ? found : nil) else {
        throw ValidationError("say with --format what \(out) is to be")
      }
      guard out == "-" || !TranslationMemory.stands(at: out) else {
        throw CommandFailure(.cannotCreate, "\(out): a memory is there; name another file")
      }
      try output.flush()
      try Interruption.deferring {
        let isSame =
          xliff == nil && (wanted == found || Self.isXLIFF(wanted) && Self.isXLIFF(found))
        if isSame { try rewrite(source, found) } else { try convert(source, found, to: wanted) }
      }
    }
  }

  private static func isXLIFF(_ format: FileFormat) -> Bool {
    [.xliff, .sdlxliff, .mxliff, .mqxliff].contains(format)
  }

  private func destination() throws -> any OutputBytes {
    out == "-" ? Recto.StandardOutput() : try OutputFile(path: out)
  }

  private func options() -> UnitFileOptions {
    var options = units.options
    options.sourceLanguage = from
    options.targetLanguage = to
    return options
  }

  /// The same format: unit by unit through the editor.
  private func rewrite(_ source: InputBytes, _ format: FileFormat) throws {
    let editor = try UnitFile.editor(
      source, output: destination(), format: format, options: units.options)
    let progress = Progress("writing \(out)", quiet: common.quiet)
    defer { progress.finish() }
    var count = 0
    while try editor.next() != nil {
      count += 1
      try step(count, source, progress)
    }
    try editor.finish()
    progress.finish()
    tell(editor.skipped + editor.warnings, count)
  }

  private func convert(_ source: InputBytes, _ found: FileFormat, to wanted: FileFormat) throws {
    let reader = try UnitFile.reader(source, format: found, options: options())
    var first = try reader.next()
    guard let language = from ?? reader.sourceLanguage ?? first?.source?.language else {
      throw ValidationError("the file does not say what it is translated from; give --from")
    }
    let target = to ?? reader.targetLanguage ?? first?.target?.language
    let header = NewFileHeader(
      source: language, target: target, version: xliff, original: source.fileName ?? "stdin")
    let writer = try UnitFile.writer(destination(), format: wanted, header: header)
    let progress = Progress("writing \(out)", quiet: common.quiet)
    defer { progress.finish() }
    var count = 0
    while let unit = first {
      try writer.write(unit)
      count += 1
      try step(count, source, progress)
      first = try reader.next()
    }
    try writer.finish()
    progress.finish()
    tell(reader.skipped + reader.warnings + writer.warnings, count)
  }

  private func step(_ count: Int, _ source: InputBytes, _ progress: Progress) throws {
    try Interruption.check()
    progress.update(
      done: count,
      fraction: source.totalBytes.map { Double(source.bytesRead) / Double(max(1, $0)) })
  }

  private func tell(_ notes: [Skip], _ count: Int) {
    for note in notes.prefix(20) { Messages.warning("\(note.location): \(note.reason)") }
    if notes.count > 20 { Messages.warning("and \(notes.count - 20) more") }
    if out != "-", !common.quiet {
      Messages.note("\(out): \(count) \(count == 1 ? "unit" : "units")")
    }
  }
}
