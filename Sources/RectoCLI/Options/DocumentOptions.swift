public import ArgumentParser
public import Recto

extension DocumentFormat: ExpressibleByArgument {}

/// What the documents that a command reads are written in.
struct DocumentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the files are: text, markdown or html; found out where it is not given.",
      valueName: "format"))
  var inputFormat: DocumentFormat?
}

extension InputFiles {
  /// A document of a file, read by its format. What is doubtful about it is told.
  static func document(
    _ path: String, _ input: InputOptions, _ documents: DocumentOptions,
    extent: DocumentReader.Extent, quiet: Bool
  ) throws -> ReadDocument {
    let reader = DocumentReader(
      format: documents.inputFormat, extent: extent, encoding: input.encoding)
    let document = try reader.read(InputBytes(path: path))
    if quiet { return document }
    if document.isEncodingGuessed { note(path, guessed: document.encoding) }
    for warning in document.warnings { Messages.warning("\(warning.location): \(warning.reason)") }
    return document
  }
}
