internal import Glibc
internal import RectoText

/// The bytes of a file, of standard input or of memory, in order and once.
///
///     let input = try InputBytes(path: "un.tmx")       // "-" is standard input
///     while case let chunk = try input.read(upTo: 65536), !chunk.isEmpty { … }
///
/// Not Sendable: one task reads one input.
public final class InputBytes {
  /// The input as the user named it; `-` for standard input.
  public let name: String

  /// The size in bytes of a regular file or of memory; `nil` for a pipe or a device.
  public let totalBytes: Int?

  /// Bytes handed out so far, for progress.
  public private(set) var bytesRead = 0

  /// Asked when a signal interrupts a read: whether reading ends there. Not asked where the signal's handler
  /// was installed with `SA_RESTART`.
  public var stopsOnSignal: () -> Bool = { false }

  private let descriptor: Int32?
  private let isOwned: Bool
  /// Bytes that were looked at and not handed out yet, or all of them.
  private var pending: [UInt8]
  private var position = 0

  /// Opens a file.
  ///
  /// - Parameter path: A path, or `-` for standard input.
  /// - Throws: `InterchangeError`: `notFound`, `isDirectory`, `cannotOpen`.
  public init(path: String) throws(InterchangeError) {
    name = path
    pending = []
    let location = SourceLocation(file: path)
    if path == "-" {
      descriptor = STDIN_FILENO
      isOwned = false
    } else {
      guard !path.isEmpty, !path.utf8.contains(0) else {
        throw InterchangeError(.notFound, "no file has such a name", at: location)
      }
      let opened = retryingInterrupts { open(path, O_RDONLY | O_CLOEXEC) }
      guard opened >= 0 else { throw Self.openError(errno, location) }
      descriptor = opened
      isOwned = true
    }
    var information = stat()
    guard let descriptor, fstat(descriptor, &information) == 0 else {
      let number = errno
      if isOwned, let descriptor { close(descriptor) }
      throw Self.openError(number, location)
    }
    switch FileKind(information) {
    case .directory:
      if isOwned { close(descriptor) }
      throw InterchangeError(
        .isDirectory, "is a folder; name a file in it", at: location)
    case .regular: totalBytes = Int(information.st_size)
    case .other: totalBytes = nil
    }
  }

  /// Bytes that are in memory already.
  ///
  /// - Parameters:
  ///   - bytes: All of them.
  ///   - name: What messages call them.
  public init(_ bytes: [UInt8], name: String) {
    self.name = name
    pending = bytes
    totalBytes = bytes.count
    descriptor = nil
    isOwned = false
  }

  /// Whether a path leads to something that may be read, without opening it: a named pipe is opened once only.
  ///
  /// - Throws: `InterchangeError`: `notFound`, `isDirectory`, `cannotOpen`.
  public static func check(path: String) throws(InterchangeError) {
    let location = SourceLocation(file: path)
    var information = stat()
    guard stat(path, &information) == 0, access(path, R_OK) == 0 else {
      throw openError(errno, location)
    }
    if FileKind(information) == .directory {
      throw InterchangeError(.isDirectory, "is a folder; name a file in it", at: location)
    }
  }

  deinit {
    if isOwned, let descriptor { close(descriptor) }
  }

  /// The name without its folders; `nil` for standard input.
  public var fileName: String? {
    name == "-" ? nil : name.split(separator: "/").last.map(String.init) ?? name
  }

  /// The next bytes.
  ///
  /// - Returns: At least one byte and at most `count`; none at the end.
  /// - Throws: `InterchangeError`: `cannotRead`, `interrupted`.
  public func read(upTo count: Int) throws(InterchangeError) -> [UInt8] {
    precondition(count > 0, "a read asks for at least one byte")
    if position < pending.count {
      let end = min(pending.count, position + count)
      let chunk = Array(pending[position..<end])
      position = end
      if position == pending.count {
        pending = []
        position = 0
      }
      bytesRead += chunk.count
      return chunk
    }
    let chunk = try readFromSystem(upTo: count)
    bytesRead += chunk.count
    return chunk
  }

  /// The first `count` bytes of what is left, or all if there are fewer, without taking them.
  ///
  /// - Throws: `InterchangeError` `cannotRead`.
  public func peek(_ count: Int) throws(InterchangeError) -> [UInt8] {
    while pending.count - position < count {
      let more = try readFromSystem(upTo: count - (pending.count - position))
      if more.isEmpty { break }
      pending += more
    }
    return Array(pending[position...].prefix(count))
  }

  /// All that is left.
  ///
  /// - Parameter limit: More bytes than this are refused.
  /// - Throws: `InterchangeError`: `cannotRead`, `limitExceeded`.
  public func readAll(limit: Int) throws(InterchangeError) -> [UInt8] {
    var bytes: [UInt8] = []
    if let totalBytes, totalBytes <= limit { bytes.reserveCapacity(totalBytes) }
    while true {
      let chunk = try read(upTo: 1 << 18)
      if chunk.isEmpty { return bytes }
      guard bytes.count + chunk.count <= limit else {
        throw InterchangeError(
          .limitExceeded, "is larger than \(limit >> 20) MiB; split it into smaller files",
          at: SourceLocation(file: name))
      }
      bytes += chunk
    }
  }

  private func readFromSystem(upTo count: Int) throws(InterchangeError) -> [UInt8] {
    guard let descriptor else { return [] }
    var number: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var length = -1
      repeat {
        length = Glibc.read(descriptor, buffer.baseAddress, count)
        number = length < 0 ? errno : 0
      } while number == EINTR && !stopsOnSignal()
      initialized = max(0, length)
    }
    if number == EINTR {
      throw InterchangeError(.interrupted, "stopped", at: SourceLocation(file: name))
    }
    guard number == 0 else {
      throw InterchangeError(
        .cannotRead, "cannot be read further: \(systemMessage(number))",
        at: SourceLocation(file: name))
    }
    return bytes
  }

  private static func openError(_ number: Int32, _ location: SourceLocation) -> InterchangeError {
    switch number {
    case ENOENT, ENOTDIR:
      InterchangeError(.notFound, "there is no such file; check the path", at: location)
    case EACCES, EPERM:
      InterchangeError(
        .cannotOpen, "you are not allowed to read it; check the file's permissions", at: location)
    default:
      InterchangeError(.cannotOpen, "cannot be opened: \(systemMessage(number))", at: location)
    }
  }
}
