internal import Glibc
internal import RectoText

/// A file that appears whole or not at all.
///
///     let file = try OutputFile(path: "un.tmx")
///     try file.write(bytes)
///     try file.finish()        // before this, an old un.tmx is as it was
///
/// Bytes go to a new file in the same folder, which takes the name in `finish()` once it is safe on
/// the disk; a file that is never finished is removed. A symbolic link keeps pointing where it does
/// and what it leads to is replaced. Anything but a regular file (`/dev/stdout`, a pipe) is written to
/// directly. Not Sendable: one task writes one file.
public final class OutputFile: OutputBytes {
  /// The path as it was given.
  public let name: String

  /// What a finished file outlives.
  public enum Durability: Hashable, Sendable {
    /// A power cut: bytes and name are on the disk.
    case powerCut
    /// The end of the process: the file is whole for whoever reads it, but the disk may not have it yet. For files
    /// that are missed when they are gone, and made again; some milliseconds faster.
    case process
  }

  private static let bufferSize = 1 << 18
  private let durability: Durability
  private let target: String
  /// The new file's path; `nil` when the target is written to directly.
  private let temporary: String?
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private var isOpen = true

  /// Creates the new file.
  ///
  /// - Parameters:
  ///   - path: Where it is to stand.
  ///   - durability: What it outlives once it is finished.
  /// - Throws: `InterchangeError`: `isDirectory`, `cannotWrite`, `cannotCreate`.
  public init(
    path: String, durability: Durability = .powerCut
  ) throws(InterchangeError) {
    name = path
    self.durability = durability
    let location = SourceLocation(file: path)
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw InterchangeError(.cannotWrite, "no file can have such a name", at: location)
    }
    var target = path
    var isDirect = false
    var information = stat()
    if stat(path, &information) == 0 {
      switch FileKind(information) {
      case .directory:
        throw InterchangeError(.isDirectory, "is a folder; name a file in it", at: location)
      case .regular: target = Self.resolved(path)
      case .other: isDirect = true
      }
    }
    self.target = target
    if isDirect {
      temporary = nil
      descriptor = retryingInterrupts { open(path, O_WRONLY | O_CLOEXEC) }
    } else {
      let (created, temporary) = Self.createBeside(target)
      descriptor = created
      self.temporary = temporary
      // A file that is replaced stays open to the same people; where that cannot be had, to fewer.
      if created >= 0, stat(target, &information) == 0 {
        fchmod(created, information.st_mode & 0o777)
      }
    }
    if descriptor < 0 {
      var error = writeError(errno, name: path)
      error.code = .cannotCreate
      throw error
    }
  }

  deinit { cancel() }

  /// Takes more bytes; up to 256 KiB of them wait for the next call or for `finish()`.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  /// - Precondition: Neither `finish()` nor `cancel()` was called.
  public func write(_ bytes: [UInt8]) throws(InterchangeError) {
    precondition(isOpen, "the file is finished")
    if buffer.count + bytes.count <= Self.bufferSize {
      buffer += bytes
      return
    }
    try flush()
    if bytes.count >= Self.bufferSize {
      try writeAll(bytes, to: descriptor, name: name)
    } else {
      buffer += bytes
    }
  }

  /// Brings the bytes to the disk and gives the file its name; after an error, an old file of that
  /// name is as it was.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  /// - Precondition: Neither `finish()` nor `cancel()` was called.
  public func finish() throws(InterchangeError) {
    precondition(isOpen, "the file is finished")
    do throws(InterchangeError) {
      try flush()
      if temporary != nil, durability == .powerCut, retryingInterrupts({ fsync(descriptor) }) != 0 {
        throw writeError(errno, name: name)
      }
    } catch {
      cancel()
      throw error
    }
    isOpen = false
    let closed = close(descriptor)
    // Linux has closed the descriptor even where a signal interrupted it.
    let closeNumber = closed == 0 || errno == EINTR ? 0 : errno
    guard let temporary else {
      if closeNumber != 0 { throw writeError(closeNumber, name: name) }
      return
    }
    guard closeNumber == 0, rename(temporary, target) == 0 else {
      let number = closeNumber != 0 ? closeNumber : errno
      unlink(temporary)
      throw writeError(number, name: name)
    }
    if durability == .powerCut { syncFolder() }
  }

  /// Gives up: the new file is removed and an old one stays as it was. Does nothing after `finish()`.
  public func cancel() {
    guard isOpen else { return }
    isOpen = false
    if descriptor >= 0 { close(descriptor) }
    if let temporary { unlink(temporary) }
  }

  private func flush() throws(InterchangeError) {
    guard !buffer.isEmpty else { return }
    try writeAll(buffer, to: descriptor, name: name)
    buffer.removeAll(keepingCapacity: true)
  }

  /// The name is safe on the disk only when its folder is. Some file systems cannot do that, and the
  /// content is safe already, so a failure is none.
  private func syncFolder() {
    let folder = retryingInterrupts {
      open(Self.folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard folder >= 0 else { return }
    _ = retryingInterrupts { fsync(folder) }
    close(folder)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path that symbolic links lead to; itself where nothing is there.
  static func resolved(_ path: String) -> String {
    guard let pointer = realpath(path, nil) else { return path }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// Short names, so that a target whose name is as long as names may be has room for one.
  private static func createBeside(_ target: String) -> (descriptor: Int32, path: String?) {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<16 {
      let random = String(generator.next() as UInt64, radix: 36)
      let path = folder(of: target) + "/.recto-\(random).tmp"
      let descriptor = retryingInterrupts {
        open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      }
      if descriptor >= 0 { return (descriptor, path) }
      if errno != EEXIST { break }
    }
    return (-1, nil)
  }
}
