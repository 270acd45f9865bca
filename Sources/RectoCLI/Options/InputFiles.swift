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

  /// Tells of an encoding that was guessed and is not the usual one.
  static func note(_ path: String, guessed encoding: String) {
    for note in notes(of: path, guessed: encoding) { Messages.note(note) }
  }

  /// What is to be told of an encoding that was guessed.
  static func notes(of path: String, guessed encoding: String) -> [String] {
    encoding == "UTF-8"
      ? [] : ["\(path): read as \(encoding); --encoding NAME reads it as another"]
  }

  /// A path as seen from the root, for telling files apart.
  static func absolute(_ path: String) -> String {
    guard path != "-", let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
