internal import ArgumentParser
internal import Recto

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    _superCommandName: "recto",
    abstract: "Write the units of a memory to a file.",
    discussion: """
      EXAMPLES
        recto export -m news.db news.tmx
        recto export -m news.db news.xlf --languages en,zh
        recto export -m news.db --format tsv --languages en,zh --where project=cyber - > cyber.tsv

      A file appears whole or not at all.
      """)

  @Argument(help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var file = "-"

  @OptionGroup var memory: MemoryOptions

  @Option(help: "tmx, xliff, tsv or csv; by the file's name where it is not given, else tmx.")
  var format: FileFormat?

  @Option(help: ArgumentHelp("The version of an XLIFF.", valueName: "1.2|2.0|2.1|2.2"))
  var xliff: String?

  @Option(
    help: ArgumentHelp(
      "Only units that have all of these languages, and only these of them.", valueName: "en,zh,…"))
  var languages: String?

  @Option(
    help: ArgumentHelp(
      "What the columns of a TSV or CSV hold: language tags, note, property names.",
      valueName: "en,zh,note"))
  var columns: String?

  @Flag(help: "TSV with quotes, for texts that hold tabs or line ends.")
  var quoted = false

  @OptionGroup var filter: FilterOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Failures.reporting { output in
      let tags = try languages?.split(separator: ",").map { try LanguageTag(String($0)) } ?? []
      guard columns == nil || resolvedFormat == .tsv || resolvedFormat == .csv else {
        throw ValidationError("--columns is for tsv and csv")
      }
      let path = try memory.path()
      let memory = try memory.open(.existing)
      guard file == "-" || !TranslationMemory.stands(at: file) else {
        throw CommandFailure(
          .cannotCreate,
          "\(file): a memory is there\(file == path ? ", the one to export" : ""); name another file"
        )
      }
      let filter = try filter.filter(languages: tags)
      try output.flush()
      let count = try Interruption.deferring { try write(memory, filter, languages: tags) }
      if file != "-", !common.quiet {
        Messages.note("\(file): \(count) \(count == 1 ? "unit" : "units")")
      }
    }
  }

  private var resolvedFormat: FileFormat { format ?? FileFormat.byName(file) ?? .tmx }

  /// A column a language, the most used first; tags that say the same share one, `zh` with `zh-Hans`.
  private static func columns(of memory: TranslationMemory) throws -> [LanguageTag] {
    var columns: [LanguageTag] = []
    for tag in try memory.info().languages.map(\.language)
    where !columns.contains(where: tag.saysSame) { columns.append(tag) }
    return columns
  }

  private func write(
    _ memory: TranslationMemory, _ filter: UnitFilter, languages: [LanguageTag]
  ) throws -> Int {
    // An unfinished file removes itself.
    let destination: any OutputBytes =
      file == "-" ? Recto.StandardOutput() : try OutputFile(path: file)
    let progress = Progress("exporting", quiet: common.quiet)
    defer { progress.finish() }
    var count = 0
    var left = LeftOut()
    func each(_ body: (TranslationUnit) throws -> Void) throws {
      try memory.forEachUnit(matching: filter) { unit in
        try Interruption.check()
        var unit = unit
        if !languages.isEmpty {
          unit.variants.removeAll { variant in
            !languages.contains { $0.meets(variant.language) }
          }
        }
        try body(unit)
        count += 1
        progress.update(done: count, fraction: nil)
      }
    }
    switch resolvedFormat {
    case .tmx:
      var header = TMXHeader(toolVersion: Version.number)
      header.properties += try memory.fileProperties
      header.notes += try memory.fileNotes
      var writer = try TMXWriter(destination, header: header)
      try each { try writer.write($0) }
      try writer.finish()
      left.notes = writer.warnings
    case .tsv, .csv:
      let columns =
        try self.columns?.split(separator: ",").map { String($0).trimmingBlanks }
        ?? (languages.isEmpty ? Self.columns(of: memory) : languages).map(\.rawValue)
      var writer = try DelimitedWriter(
        destination, dialect: resolvedFormat == .csv ? .csv : quoted ? .quotedTSV : .tsv,
        columns: columns)
      try each { try writer.write($0) }
      try writer.finish()
      left.notes = writer.skipped
      left.units = writer.skippedCount
      left.codes = writer.droppedCodeCount
    case let format:
      let pair = try languagePair(memory, languages)
      let header = NewFileHeader(
        source: pair.source, target: pair.target, version: xliff,
        original: memory.path.split(separator: "/").last.map(String.init) ?? "memory")
      let writer = try UnitFile.writer(destination, format: format, header: header)
      try each { try writer.write(FileUnit($0, from: pair.source, to: pair.target)) }
      try writer.finish()
      left.notes = writer.warnings
    }
    progress.finish()
    left.tell()
    return count - left.units
  }
}

extension ExportCommand {
  /// The two languages of a bilingual file: those that are given, or the only two of the memory.
  private func languagePair(
    _ memory: TranslationMemory, _ given: [LanguageTag]
  ) throws -> (source: LanguageTag, target: LanguageTag) {
    let tags = given.isEmpty ? try Self.columns(of: memory) : given
    guard tags.count == 2 else {
      throw ValidationError("a bilingual file has two languages; say which with --languages en,zh")
    }
    return (tags[0], tags[1])
  }
}

/// What an export could not write as it is.
private struct LeftOut {
  /// The first ones, with the reason.
  var notes: [Skip] = []
  var units = 0
  /// Inline codes.
  var codes = 0

  func tell() {
    for note in notes.prefix(20) { Messages.warning("\(note.location): \(note.reason)") }
    if units > min(20, notes.count) { Messages.warning("\(units) units were left out in all") }
    if codes > 0 { Messages.warning("\(codes) inline codes were left out; TMX keeps them") }
  }
}
