internal import ArgumentParser
internal import Glibc

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

  /// A path as seen from the root, for telling files apart.
  static func absolute(_ path: String) -> String {
    guard path != "-", let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
