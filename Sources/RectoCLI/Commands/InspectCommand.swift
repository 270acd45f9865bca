internal import ArgumentParser
internal import Recto

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    _superCommandName: "recto",
    abstract: "Say what a file holds, without a memory.",
    discussion: """
      EXAMPLES
        recto inspect memories/news-en-zh.tmx
        recto inspect --ndjson memories/news-en-zh.tmx | head -3
      """)

  @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "file"))
  var file: String

  @Flag(help: "A line of JSON for each unit.")
  var ndjson = false

  @Flag(help: "The summary as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "What the columns of a TSV or CSV without a first row hold.", valueName: "en,zh,…"))
  var columns: String?

  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Failures.reporting { output in
      let source = try InputBytes(path: file)
      var inspection = Inspection()
      let names = columns?.split(separator: ",").map { String($0).trimmingBlanks }
      let format = try FileFormat.detect(
        source.peek(FileFormat.prefixSize), fileName: source.name)
      switch format {
      case .tmx:
        var reader = try TMXReader(source, encoding: input.encoding)
        try read(&reader, into: &inspection, output)
        inspection.details = [("version", reader.header.version)]
        inspection.warnings += reader.warnings.map { "\($0.location): \($0.reason)" }
      case .tsv, .csv,
        .text where names != nil || format != .text:
        var reader = try DelimitedReader(
          source, dialect: format == .csv ? DelimitedDialect.csv(found: source) : .tsv,
          columns: names, encoding: input.encoding)
        try read(&reader, into: &inspection, output)
      case .names:
        let reader = try NamesReader(source, encoding: input.encoding)
        try read(names: reader, into: &inspection, output)
      default:
        guard !ndjson else {
          throw CommandFailure(.badData, "\(file): holds no translation units")
        }
        try inspection.count(text: TextInput(source, encoding: input.encoding))
      }
      guard !ndjson else { return }
      try inspection.write(file: file, format: format.rawValue, json: json, output)
    }
  }

  private func read(
    _ reader: inout some UnitReader, into inspection: inout Inspection, _ output: ResultOutput
  ) throws {
    while let unit = try reader.next() {
      inspection.count(unit)
      if ndjson { try output.write(Inspection.line(unit, number: inspection.units)) }
    }
    inspection.skipped = reader.skipped
    inspection.skippedCount = reader.skippedCount
    for skip in reader.skipped.prefix(20) where ndjson || !json {
      Messages.warning("\(skip.location): \(skip.reason)")
    }
  }

  private func read(
    names reader: NamesReader, into inspection: inout Inspection, _ output: ResultOutput
  ) throws {
    while let name = try reader.next() {
      let unit = TranslationUnit(
        variants: name.names.map { Variant($0.text, language: $0.language) },
        notes: name.note.isEmpty ? [] : [Note(name.note)])
      inspection.count(unit)
      if ndjson { try output.write(Inspection.line(unit, number: inspection.units)) }
    }
    inspection.skipped = reader.skipped
    inspection.skippedCount = reader.skippedCount
  }
}
