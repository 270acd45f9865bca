internal import Glibc
internal import Recto

/// Buffered standard output, or a file's: results only. The other end closing early is success.
final class ResultOutput {
  private var buffer: [UInt8] = []
  private let limit = 1 << 16
  private let file: (any OutputBytes)?

  /// - Parameter file: What is written to; standard output if not given. Whoever opened it finishes it.
  init(_ file: (any OutputBytes)? = nil) { self.file = file }

  /// Appends text; the buffer is written when it is full.
  func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= limit { try flush() }
  }

  func write(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= limit { try flush() }
  }

  func line(_ text: String = "") throws { try write(text + "\n") }

  /// Writes what is buffered.
  ///
  /// - Throws: `EndOfOutput` when nobody reads any more, `CommandFailure` when the write fails.
  func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    if let file { return try file.write(buffer) }
    var start = 0
    while start < buffer.count {
      let written = buffer[start...].withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if written >= 0 {
        start += written
      } else if errno == EPIPE {
        throw EndOfOutput()
      } else if errno != EINTR {
        throw CommandFailure(.inputOutput, "standard output: \(String(cString: strerror(errno)))")
      }
    }
  }
}

/// The reader of our output went away; not an error.
struct EndOfOutput: Error {}
