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
        recto inspect app.xlf

      Every unit of a file is counted and listed, translated or not. In the lines of --ndjson, source and target are
      the texts as the translator sees them, without inline codes; sourceMarkup and targetMarkup have the codes'
      own characters in place.
      """)

  @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "file"))
  var file: String

  @Flag(help: "A line of JSON for each unit.")
  var ndjson = false

  @Flag(help: "The summary as JSON.")
  var json = false

  @OptionGroup var units: UnitFileArguments
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Failures.reporting { output in
      let source = try InputBytes(path: file)
      var inspection = Inspection()
      let format = try units.format(of: source)
      if let reader = try units.reader(source, format: format) {
        inspection.details = [("version", reader.version ?? "")].filter { !$0.value.isEmpty }
        try read(reader, into: &inspection, output)
        if ndjson { return tell(reader) }
      } else if format == .names {
        try read(names: NamesReader(source, encoding: units.input.encoding), &inspection, output)
        if ndjson { return }
      } else if ndjson, format == .text {
        let reader = try UnitFile.reader(source, format: format, options: units.options)
        try read(reader, into: &inspection, output)
        return tell(reader)
      } else {
        guard !ndjson else {
          throw CommandFailure(.badData, "\(file): holds no translation units")
        }
        try inspection.count(text: TextInput(source, encoding: units.input.encoding))
      }
      try inspection.write(file: file, format: format.rawValue, json: json, output)
    }
  }

  private func read(
    _ reader: any UnitFileReader, into inspection: inout Inspection, _ output: ResultOutput
  ) throws {
    while let unit = try reader.next() {
      inspection.count(unit)
      if ndjson { try output.write(Inspection.line(unit, number: inspection.units)) }
    }
    inspection.skipped = reader.skipped
    inspection.skippedCount = reader.skippedCount
    inspection.warnings += reader.warnings.map { "\($0.location): \($0.reason)" }
    if !ndjson, !json {
      for skip in reader.skipped.prefix(20) { Messages.warning("\(skip.location): \(skip.reason)") }
    }
  }

  private func tell(_ reader: any UnitFileReader) {
    for skip in (reader.skipped + reader.warnings).prefix(20) {
      Messages.warning("\(skip.location): \(skip.reason)")
    }
  }

  private func read(
    names reader: NamesReader, _ inspection: inout Inspection, _ output: ResultOutput
  ) throws {
    while let name = try reader.next() {
      let unit = TranslationUnit(
        variants: name.names.map { Variant($0.text, language: $0.language) },
        notes: name.note.isEmpty ? [] : [Note(name.note)])
      let fileUnit = FileUnit(unit)
      inspection.count(fileUnit)
      if ndjson { try output.write(Inspection.line(fileUnit, number: inspection.units)) }
    }
    inspection.skipped = reader.skipped
    inspection.skippedCount = reader.skippedCount
  }
}
