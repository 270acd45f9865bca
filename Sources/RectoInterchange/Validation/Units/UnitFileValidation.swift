internal import RectoText

/// Checks the files of units that are no XML by reading them: catalogues, tables, subtitles, JSON, packed documents.
///
/// What keeps a file from being read is an error; what is odd and read all the same is a warning. Of catalogues more is
/// known: see `POValidation`.
struct UnitFileValidation: ValidationRules {
  private static let names: [FileFormat: String] = [
    .po: "PO", .csv: "CSV", .tsv: "TSV", .srt: "SRT", .vtt: "WebVTT", .json: "JSON",
    .ndjson: "NDJSON", .docx: "DOCX", .xlsx: "XLSX",
  ]

  func accept(_ prefix: [UInt8], fileName: String) -> Bool {
    guard let format = try? FileFormat.detect(prefix, fileName: fileName) else { return false }
    return Self.names[format] != nil
  }

  func validate(
    _ input: InputBytes, encoding: String?, into report: inout ValidationReport
  ) throws(InterchangeError) {
    let format = try FileFormat.detect(
      input.peek(FileFormat.prefixSize), fileName: input.name)
    report.format = Self.names[format] ?? format.rawValue
    var options = UnitFileOptions()
    options.encoding = encoding
    do throws(InterchangeError) {
      if format == .po {
        var validation = try POValidation(POFile(input, output: nil, options: options))
        try validation.run(into: &report)
      } else {
        let reader = try UnitFile.reader(input, format: format, options: options)
        while try reader.next() != nil {}
        for skip in reader.skipped + reader.warnings {
          report.add(FileProblem(.warning, "doubtful", skip.reason, at: skip.location))
        }
      }
    } catch {
      guard let rule = Self.rule(for: error.code) else { throw error }
      report.add(
        FileProblem(.error, rule, error.detail, at: error.location ?? .init(file: input.name)))
    }
  }

  /// What a fault that stops reading is called; `nil` where it is none of the file's.
  private static func rule(for code: InterchangeError.Code) -> String? {
    switch code {
    case .malformed: "malformed"
    case .limitExceeded: "limit"
    case .damagedText: "damaged-text"
    case .unsupported: "unknown-encoding"
    default: nil
    }
  }
}
