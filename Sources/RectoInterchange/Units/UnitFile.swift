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
    switch try detect(input, given: format) {
    case let other: throw noUnits(other, input)
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
    switch try detect(input, given: format) {
    case let other:
      throw InterchangeError(
        .unsupported,
        "\(other.rawValue) files are not written back in place; convert it to XLIFF first",
        at: SourceLocation(file: input.name))
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
