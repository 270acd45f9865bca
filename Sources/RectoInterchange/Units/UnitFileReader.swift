public import RectoText

/// Reads the units of a file as they stand there, one after another, translated or not.
///
///     let reader = try UnitFile.reader(InputBytes(path: "app.xlf"))
///     while let unit = try reader.next() { … }
///
/// Not Sendable: one task reads one input.
public protocol UnitFileReader: AnyObject {
  /// What the file is.
  var format: FileFormat { get }
  /// The format's version as the file spells it; `nil` where formats have none.
  var version: String? { get }
  /// The character set that the file is read in.
  var encoding: String { get }
  /// What it is translated from; `nil` where the file does not say. It may change from part to part.
  var sourceLanguage: LanguageTag? { get }
  /// What it is translated into; `nil` where the file does not say. It may change from part to part.
  var targetLanguage: LanguageTag? { get }

  /// The next unit, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError` with file and line.
  func next() throws(InterchangeError) -> FileUnit?

  /// The first thousand places that were read past, with the reason.
  var skipped: [Skip] { get }
  /// All of them.
  var skippedCount: Int { get }
  /// The first thousand things that are odd and were read all the same.
  var warnings: [Skip] { get }
  /// All of them.
  var warningCount: Int { get }
}

/// Reads a file and writes it again, with other translations and otherwise byte for byte as it was.
///
///     let editor = try UnitFile.editor(InputBytes(path: "app.xlf"), output: OutputFile(path: "new.xlf"))
///     while let unit = try editor.next() {
///       try editor.translate(0, with: FileTranslation("…", state: .translated))
///     }
///     try editor.finish()
///
/// What is written is complete after `finish`, which also ends the output.
public protocol UnitFileEditor: UnitFileReader {
  /// Replaces the translation of a segment of the unit that `next` gave last.
  ///
  /// - Parameters:
  ///   - segment: Its number in that unit's `segments`.
  ///   - translation: What is put there.
  /// - Throws: `InterchangeError`: `unsupported` where the format has no place for it.
  func translate(_ segment: Int, with translation: FileTranslation) throws(InterchangeError)

  /// Writes what is left and ends the output; units that were not read stay as they are.
  ///
  /// - Throws: `InterchangeError`.
  func finish() throws(InterchangeError)
}
