internal import ArgumentParser
internal import Recto

/// How every error of the library ends the process.
enum Failures {
  /// Runs a command's work: results are flushed, errors are told in one line.
  ///
  /// - Throws: `ExitCode`, or ArgumentParser's own errors.
  static func reporting(_ body: (ResultOutput) throws -> Void) throws {
    let output = ResultOutput()
    do {
      do {
        try body(output)
      } catch {
        // What was found before the failure is still the user's.
        if !(error is EndOfOutput) { try output.flush() }
        throw error
      }
      try output.flush()
    } catch is EndOfOutput {
      return
    } catch {
      throw exit(for: error)
    }
  }

  /// Tells of an error on standard error and gives what to end with.
  static func exit(for error: any Error) -> any Error {
    switch error {
    case is ExitCode, is ValidationError, is CleanExit: return error
    case let failure as CommandFailure:
      Messages.error(failure.message)
      return failure.status.code
    case let error as InterchangeError where error.code == .brokenPipe:
      return ExitStatus.success.code
    case let error as InterchangeError where error.code == .interrupted:
      return exit(for: Interruption.stopped)
    case let error as InterchangeError:
      Messages.error(error.description)
      return status(of: error.code).code
    case let error as MemoryError:
      Messages.error(error.description)
      return status(of: error.code).code
    case let error as AlignError:
      Messages.error(error.description)
      return status(of: error.code).code
    case let error as TextError:
      Messages.error(error.description)
      return (error.code == .unicodeLibrary ? ExitStatus.internalError : .badData).code
    case let error as LanguageTagError:
      Messages.error(error.description)
      return ExitStatus.usage.code
    case let error as PairError:
      Messages.error(error.description)
      return (error.fault == .usage ? ExitStatus.usage : .badData).code
    case let error as BriefError:
      Messages.error(error.description)
      return ExitStatus.usage.code
    case let error as ReviewError:
      for fault in error.faults.prefix(20) { Messages.error("\(fault.location): \(fault.reason)") }
      if error.faults.count > 20 { Messages.error("\(error.faults.count) faults in all") }
      return ExitStatus.badData.code
    case let error as AlignError:
      Messages.error(error.detail)
      return ExitStatus.badData.code
    default:
      Messages.error(String(describing: error))
      return ExitStatus.internalError.code
    }
  }

  /// What an error of one document among many is, for the process's end.
  static func status(of error: any Error) -> ExitStatus {
    (error as? InterchangeError).map { status(of: $0.code) } ?? .badData
  }

  /// Tells of a file's error where the work goes on with the next file.
  static func told(_ error: InterchangeError) -> ExitStatus {
    Messages.error(error.description)
    return status(of: error.code)
  }

  private static func status(of code: InterchangeError.Code) -> ExitStatus {
    switch code {
    case .notFound, .isDirectory, .cannotOpen: .noInput
    case .embedder: .unavailable
    case .cannotWrite, .cannotRead: .inputOutput
    case .cannotCreate: .cannotCreate
    case .outOfMemory: .internalError
    default: .badData
    }
  }

  private static func status(of code: AlignError.Code) -> ExitStatus {
    switch code {
    case .cannotOpen: .noInput
    case .notCovering: .internalError
    default: .badData
    }
  }

  private static func status(of code: MemoryError.Code) -> ExitStatus {
    switch code {
    case .notFound: .noInput
    case .query: .usage
    case .cannotCreate, .exists: .cannotCreate
    case .locked, .inputOutput, .full, .readOnly: .inputOutput
    default: .badData
    }
  }
}
