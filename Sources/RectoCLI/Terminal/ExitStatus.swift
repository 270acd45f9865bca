internal import ArgumentParser

/// What the process ends with, after sysexits.h.
enum ExitStatus: Int32 {
  case success = 0
  /// Ran, and found nothing: lookup and search.
  case nothingFound = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case internalError = 70
  case cannotCreate = 73
  case inputOutput = 74
  case interrupted = 130

  var code: ExitCode { ExitCode(rawValue) }
}

/// A failure with everything that a person is told of it.
struct CommandFailure: Error {
  var status: ExitStatus
  /// What, where, what to do: one line, no trailing full stop.
  var message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
