internal import GRDB

/// What can go wrong with a memory.
public struct MemoryError: Error, Hashable, Sendable, CustomStringConvertible {
  public struct Code: Hashable, Sendable {
    private enum Storage: Hashable, Sendable {
      case notFound, notAMemory, newerVersion, exists, cannotCreate, locked, readOnly, full, damaged
      case inputOutput, skipped
    }
    private let storage: Storage
    /// No such file.
    public static var notFound: Self { .init(storage: .notFound) }
    /// Not an SQLite file, or another program's, or no file at all but a folder.
    public static var notAMemory: Self { .init(storage: .notAMemory) }
    /// Made by a later version of this program.
    public static var newerVersion: Self { .init(storage: .newerVersion) }
    public static var exists: Self { .init(storage: .exists) }
    public static var cannotCreate: Self { .init(storage: .cannotCreate) }
    /// Somebody else is writing.
    public static var locked: Self { .init(storage: .locked) }
    public static var readOnly: Self { .init(storage: .readOnly) }
    /// No space is left on the disk.
    public static var full: Self { .init(storage: .full) }
    public static var damaged: Self { .init(storage: .damaged) }
    public static var inputOutput: Self { .init(storage: .inputOutput) }
    /// Something would have been skipped, and that was not to be.
    public static var skipped: Self { .init(storage: .skipped) }
  }

  public var code: Code
  /// The memory's path, or the place in the file that was read into it.
  public var path: String
  /// One clause that says what and what to do, no trailing full stop.
  public var detail: String

  public init(_ code: Code, _ path: String, _ detail: String) {
    self.code = code
    self.path = path
    self.detail = detail
  }

  /// `news.db: somebody else is writing to it; try again when that is done`.
  public var description: String { "\(path): \(detail)" }

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
