internal import ArgumentParser
internal import Glibc
internal import Recto

/// The files that a command reads.
enum InputFiles {
  /// The files given, or standard input; at a terminal with nothing given, the command's help.
  static func orStandardInput(
    _ files: [String], command: some ParsableCommand
  ) throws -> [String] {
    if !files.isEmpty { return files }
    if isatty(0) == 1 { throw CleanExit.helpRequest(command) }
    return ["-"]
  }

  /// The text of a file. An encoding that had to be guessed is told, as a guess may be wrong.
  static func text(_ path: String, _ input: InputOptions, quiet: Bool) throws -> String {
    let text = try TextInput(InputBytes(path: path), encoding: input.encoding)
    if input.encoding == nil, !quiet, !text.encoding.hasPrefix("UTF-") {
      Messages.note("\(path): read as \(text.encoding); --encoding NAME reads it as another")
    }
    return text.text
  }

  /// A path as seen from the root, for telling files apart.
  static func absolute(_ path: String) -> String {
    guard path != "-", let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
