internal import ArgumentParser
internal import Recto

/// What goes wrong with some of several inputs: told at once, not the end of the others.
struct FileFailures {
  private var codes: Set<ExitCode> = []

  /// Does the work of one input. What is wrong with it alone is told and kept for `end()`; what is wrong with the
  /// output or the process is thrown.
  mutating func goingOn(_ output: ResultOutput, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch {
      guard Self.isOfInput(error) else { throw error }
      // On a terminal the message stands behind what was found before.
      try output.flush()
      guard let code = Failures.exit(for: error) as? ExitCode else { throw error }
      codes.insert(code)
    }
  }

  /// - Throws: What the process ends with where an input failed: its code, or 65 where there are several.
  func end() throws {
    guard let code = codes.first else { return }
    throw codes.count == 1 ? code : ExitStatus.badData.code
  }

  private static func isOfInput(_ error: any Error) -> Bool {
    switch error {
    case let error as InterchangeError:
      ![.brokenPipe, .interrupted, .outOfMemory, .cannotWrite].contains(error.code)
    case let error as TextError: error.code != .unicodeLibrary
    default: false
    }
  }
}
