internal import RectoText

/// Opens files of units, whatever their format.
public enum UnitFile {
  /// A reader for a file.
  ///
  /// - Parameters:
  ///   - input: The file, at its start.
  ///   - format: What it is; `nil` to find it from the content.
  /// - Throws: `InterchangeError`: `unsupported` for a format without units; what the readers throw.
  public static func reader(
    _ input: InputBytes, format: FileFormat? = nil, options: UnitFileOptions = UnitFileOptions()
  ) throws(InterchangeError) -> any UnitFileReader {
    let kind = try detect(input, given: format)
    switch kind {
    case .tmx: return try TMXUnitFile(input, options: options)
    case .xliff, .sdlxliff, .mxliff, .mqxliff:
      return try XLIFFFile.open(input, format: kind, output: nil, options: options)
    case .docx: return try DOCXReader(input, options: options)
    case .xlsx: return try XLSXReader(input, options: options)
    case .tbx: return try TBXReader(input, options: options)
    case .po: return try POFile(input, output: nil, options: options)
    case .csv, .tsv:
      return try DelimitedUnitFile(input, output: nil, format: kind, options: options)
    case .srt, .vtt:
      return try SubtitleFile(input, output: nil, format: kind, options: options)
    case .json, .ndjson:
      return try JSONUnitFile(input, output: nil, format: kind, options: options)
    case .text: return try TextUnitFile(input, output: nil, options: options)
    case .markdown: return try MarkdownUnitFile(input, output: nil, options: options)
    case .html: return try HTMLUnitFile(input, output: nil, options: options)
    default: throw noUnits(kind, input)
    }
  }

  /// An editor for a file.
  ///
  /// - Parameters:
  ///   - input: The file, at its start.
  ///   - output: Where the changed file goes.
  ///   - format: What it is; `nil` to find it from the content.
  /// - Throws: `InterchangeError`: `unsupported` for a format that is not written back.
  public static func editor(
    _ input: InputBytes, output: any OutputBytes, format: FileFormat? = nil,
    options: UnitFileOptions = UnitFileOptions()
  ) throws(InterchangeError) -> any UnitFileEditor {
    let kind = try detect(input, given: format)
    switch kind {
    case .tmx:
      return try XMLUnitFile(
        input, driver: TMXDriver(file: input.name, options: options), output: output,
        options: options)
    case .xliff, .sdlxliff, .mxliff, .mqxliff:
      return try XLIFFFile.open(input, format: kind, output: output, options: options)
    case .docx: return try DOCXEditor(input, output: output, options: options)
    case .po: return try POFile(input, output: output, options: options)
    case .csv, .tsv:
      return try DelimitedUnitFile(input, output: output, format: kind, options: options)
    case .srt, .vtt:
      return try SubtitleFile(input, output: output, format: kind, options: options)
    case .json, .ndjson:
      return try JSONUnitFile(input, output: output, format: kind, options: options)
    case .text: return try TextUnitFile(input, output: output, options: options)
    case .markdown: return try MarkdownUnitFile(input, output: output, options: options)
    case .html: return try HTMLUnitFile(input, output: output, options: options)
    default:
      throw InterchangeError(
        .unsupported,
        "\(kind.rawValue) files are not written back in place; convert it to XLIFF first",
        at: SourceLocation(file: input.name))
    }
  }

  /// A writer for a new file.
  ///
  /// - Parameters:
  ///   - output: Where the file goes.
  ///   - format: What it is to be.
  ///   - header: What it says about itself.
  /// - Throws: `InterchangeError`: `unsupported` for a format that no new files are made of.
  public static func writer(
    _ output: any OutputBytes, format: FileFormat, header: NewFileHeader
  ) throws(InterchangeError) -> any UnitFileWriter {
    let columns = [header.source, header.target].compactMap { $0?.rawValue } + ["note"]
    switch format {
    case .xliff: return try XLIFFWriter(output, header: header)
    case .tmx: return try MemoryFileWriter(TMXWriter(output), header: header)
    case .tsv, .csv:
      let writer = try DelimitedWriter(
        output, dialect: format == .csv ? .csv : .quotedTSV, columns: columns)
      return MemoryFileWriter(writer, header: header)
    default:
      throw InterchangeError(
        .unsupported, "no new \(format.rawValue) files are written; take xliff, tmx, csv or tsv",
        at: SourceLocation(file: output.name))
    }
  }

  /// Whether a format holds texts in one language, in whose place their translations are put.
  public static func isMonolingual(_ format: FileFormat) -> Bool {
    switch format {
    case .docx, .srt, .vtt, .text, .markdown, .html: true
    default: false
    }
  }

  /// Whether files of a format hold units.
  public static func reads(_ format: FileFormat) -> Bool {
    switch format {
    case .tmx, .xliff, .sdlxliff, .mxliff, .mqxliff, .tsv, .csv, .docx, .xlsx, .tbx: true
    case .po, .srt, .vtt, .json, .ndjson, .markdown, .html: true
    default: false
    }
  }

  private static func detect(
    _ input: InputBytes, given format: FileFormat?
  ) throws(InterchangeError) -> FileFormat {
    if let format { return format }
    return try FileFormat.detect(input.peek(FileFormat.prefixSize), fileName: input.name)
  }

  private static func noUnits(_ format: FileFormat, _ input: InputBytes) -> InterchangeError {
    InterchangeError(
      .unsupported, "is \(format.rawValue), which holds no units",
      at: SourceLocation(file: input.name))
  }
}
