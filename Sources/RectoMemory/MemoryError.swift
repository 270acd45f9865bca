internal import GRDB
internal import RectoText

/// What can go wrong with a memory.
public struct MemoryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why. New codes may come.
  public struct Code: Hashable, Sendable {
    private enum Storage: Hashable, Sendable {
      case notFound, notAMemory, newerVersion, exists, cannotCreate, locked, readOnly, full, damaged
      case inputOutput, skipped, query, timeLimit, noUnit, invalid
    }
    private let storage: Storage
    /// No such file, a folder instead of one, or a file that was removed or replaced while it was
    /// open.
    public static var notFound: Self { .init(storage: .notFound) }
    /// Not an SQLite file, or another program's.
    public static var notAMemory: Self { .init(storage: .notAMemory) }
    /// Made by a later version of this program.
    public static var newerVersion: Self { .init(storage: .newerVersion) }
    /// A new memory was to be made where there is a file already; it was left alone.
    public static var exists: Self { .init(storage: .exists) }
    /// The system does not let us make the file, or its folder does not exist.
    public static var cannotCreate: Self { .init(storage: .cannotCreate) }
    /// Somebody else is writing.
    public static var locked: Self { .init(storage: .locked) }
    /// The file or its folder cannot be written. It can still be opened with `.existing`, unless
    /// its last writer did not close it or an earlier version made it.
    public static var readOnly: Self { .init(storage: .readOnly) }
    /// No space is left on the disk.
    public static var full: Self { .init(storage: .full) }
    /// The structure or content of the file is damaged: go back to a copy.
    public static var damaged: Self { .init(storage: .damaged) }
    /// The system failed to open, read or write the file.
    public static var inputOutput: Self { .init(storage: .inputOutput) }
    /// Something would have been skipped, and that was not to be.
    public static var skipped: Self { .init(storage: .skipped) }
    /// What was asked for is no regular expression.
    public static var query: Self { .init(storage: .query) }
    /// A search took longer than it may.
    public static var timeLimit: Self { .init(storage: .timeLimit) }
    /// No such unit, or it is deleted.
    public static var noUnit: Self { .init(storage: .noUnit) }
    /// A unit or an edit that a memory cannot take as it is.
    public static var invalid: Self { .init(storage: .invalid) }
  }

  /// Why; what callers switch on.
  public var code: Code
  /// The memory's path, or the place in the file that was read into it.
  public var path: String
  /// One clause that says what and what to do, no trailing full stop.
  public var detail: String

  /// - Parameters:
  ///   - code: Why.
  ///   - path: The memory's path, or the place in the file that was read into it.
  ///   - detail: One clause that says what and what to do, no trailing full stop.
  public init(_ code: Code, _ path: String, _ detail: String) {
    self.code = code
    self.path = path
    self.detail = detail
  }

  /// `news.db: somebody else is writing to it; try again when that is done`.
  public var description: String { "\(path): \(detail)" }

  /// What became of a regular expression.
  init(_ failure: TextPattern.Failure, pattern: String, seconds: Double) {
    switch failure {
    case .malformed(let reason):
      self.init(.query, "'\(pattern)'", "is no regular expression: \(reason)")
    case .timeLimit:
      self.init(
        .timeLimit, "'\(pattern)'",
        "was looked for until its \(seconds) s were over; narrow the search, or give it more time")
    case .failed(let reason):
      self.init(.query, "'\(pattern)'", reason)
    }
  }

  /// What an error of SQLite means to a user.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.locked, path, "somebody else is writing to it; try again when that is done")
    case .SQLITE_READONLY:
      self.init(.readOnly, path, "it cannot be written; look at the permissions of file and folder")
    case .SQLITE_FULL:
      self.init(.full, path, "no space is left on the disk; what was not finished was not kept")
    case .SQLITE_NOTADB:
      self.init(.notAMemory, path, "not a memory; give the path of one made by recto")
    case .SQLITE_CORRUPT:
      self.init(
        .damaged, path, "the file is damaged; run 'recto memory check' and go back to a copy")
    case .SQLITE_CANTOPEN:
      self.init(
        .inputOutput, path, "it cannot be opened; look at the permissions of file and folder")
    case .SQLITE_ERROR where error.message?.hasPrefix("no such") == true:
      self.init(
        .damaged, path, "\(error.message ?? "a table is missing"); go back to a copy")
    default:
      self.init(.inputOutput, path, error.message ?? "SQLite failed with \(error.resultCode)")
    }
  }
}
