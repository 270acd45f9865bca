internal import RectoText

/// The rows of a table as units.
final class DelimitedUnitFile: UnitFileReader {
  let format: FileFormat
  var version: String? { nil }
  var encoding: String { reader.encoding }
  var sourceLanguage: LanguageTag? { options.sourceLanguage }
  var targetLanguage: LanguageTag? { options.targetLanguage }
  var skipped: [Skip] { reader.skipped }
  var skippedCount: Int { reader.skippedCount }
  var warnings: [Skip] { [] }
  var warningCount: Int { 0 }

  private let reader: DelimitedReader
  private let options: UnitFileOptions

  init(
    _ input: InputBytes, format: FileFormat, options: UnitFileOptions
  ) throws(InterchangeError) {
    self.format = format
    self.options = options
    let start = try input.peek(FileFormat.prefixSize).prefix { $0 != 0x0A }
    let dialect =
      format == .csv
      ? DelimitedDialect.quoted(byFirstRow: String(decoding: start, as: UTF8.self)) : .tsv
    reader = try DelimitedReader(
      input, dialect: dialect, columns: options.columns, encoding: options.encoding)
  }

  func next() throws(InterchangeError) -> FileUnit? {
    guard let unit = try reader.next() else { return nil }
    return FileUnit(unit, from: options.sourceLanguage, to: options.targetLanguage)
  }
}
