internal import Glibc
internal import RectoText

/// Takes the bytes that a writer makes.
///
/// A writer calls `write` any number of times and then `finish`, which reports what could not be
/// stored; nothing is complete before.
public protocol OutputBytes: AnyObject {
  /// What messages call it.
  var name: String { get }

  /// Takes more bytes.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  func write(_ bytes: [UInt8]) throws(InterchangeError)

  /// Stores what was written, for good.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  func finish() throws(InterchangeError)
}

/// Standard output.
///
/// A closed pipe is the error `brokenPipe`, provided that the process ignores SIGPIPE.
public final class StandardOutput: OutputBytes {
  /// What messages call it.
  public let name = "standard output"

  /// Nothing is opened: the descriptor 1 of the process is written to, and it stays open.
  public init() {}

  /// Writes the bytes at once, without a buffer.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  public func write(_ bytes: [UInt8]) throws(InterchangeError) {
    try writeAll(bytes, to: STDOUT_FILENO, name: name)
  }

  /// Does nothing: every byte was written when it came.
  public func finish() throws(InterchangeError) {}
}

/// Output that stays in memory.
public final class MemoryOutput: OutputBytes {
  /// What messages call it.
  public let name: String
  /// All that was written.
  public private(set) var bytes: [UInt8] = []
  /// Whether the writer said that it is done.
  public private(set) var isFinished = false

  /// - Parameter name: What messages call it.
  public init(name: String = "memory") { self.name = name }

  /// Appends to `bytes`; never fails.
  public func write(_ bytes: [UInt8]) throws(InterchangeError) { self.bytes += bytes }

  /// Sets `isFinished`; never fails.
  public func finish() throws(InterchangeError) { isFinished = true }
}

/// Writes all bytes to a descriptor, however many calls that takes.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(InterchangeError) {
  var number: Int32 = 0
  bytes.withUnsafeBytes { buffer in
    var offset = 0
    while offset < buffer.count {
      let written = retryingInterrupts {
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
      }
      if written < 0 {
        number = errno
        return
      }
      offset += written
    }
  }
  if number != 0 { throw writeError(number, name: name) }
}

/// The error for a failed call on the way out.
func writeError(_ number: Int32, name: String) -> InterchangeError {
  let location = SourceLocation(file: name)
  switch number {
  case EPIPE:
    return InterchangeError(.brokenPipe, "nobody reads the output any more", at: location)
  case ENOSPC, EDQUOT:
    return InterchangeError(
      .cannotWrite, "there is no space left for it; free some or write elsewhere", at: location)
  case EACCES, EPERM, EROFS:
    return InterchangeError(
      .cannotWrite, "you are not allowed to write there: \(systemMessage(number))", at: location)
  case ENOENT, ENOTDIR:
    return InterchangeError(
      .cannotWrite, "its folder does not exist; create it first", at: location)
  default:
    return InterchangeError(
      .cannotWrite, "cannot be written: \(systemMessage(number))", at: location)
  }
}
