public import ArgumentParser
public import Recto

extension FileFormat: ExpressibleByArgument {}

/// How a file of units is read, whatever its format.
struct UnitFileArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the file is, where its content does not say it: tmx, xliff, po, csv, …",
      valueName: "format"))
  var inputFormat: FileFormat?

  @Option(
    help: ArgumentHelp(
      "What the columns of a TSV or CSV without a first row hold.", valueName: "en,zh,…"))
  var columns: String?

  @OptionGroup var input: InputOptions

  /// What the file is: as it is told, else by its content.
  func format(of source: InputBytes) throws -> FileFormat {
    if let inputFormat { return inputFormat }
    let found = try FileFormat.detect(
      source.peek(FileFormat.prefixSize), fileName: source.name)
    return found == .text && columns != nil ? .tsv : found
  }

  /// A reader of its units; `nil` for a format that has none.
  func reader(
    _ source: InputBytes, format: FileFormat, options: UnitFileOptions? = nil
  ) throws -> (any UnitFileReader)? {
    guard UnitFile.reads(format) else { return nil }
    return try UnitFile.reader(source, format: format, options: options ?? self.options)
  }

  /// How the units are read.
  var options: UnitFileOptions {
    var options = UnitFileOptions()
    options.encoding = input.encoding
    options.columns = columns?.split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks }
    return options
  }
}
