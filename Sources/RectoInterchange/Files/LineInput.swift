internal import RectoText

/// The lines of a text file, one at a time, in memory that does not grow with the file.
///
/// A line ends at LF or CRLF, which are not part of it; the last may lack its end. A lone CR is a
/// character like others. Text that is damaged in its encoding is an error.
///
/// Not Sendable: one task reads one input.
public final class LineInput {
  /// The input as the user named it.
  public var name: String { stream.input.name }
  /// The character set that the file is read in.
  public var encoding: String { stream.encoding }
  /// The number of the line that `next()` gave last, from 1; 0 before the first.
  public private(set) var lineNumber = 0

  private let stream: UTF8Stream
  private let maxLine: Int
  private var buffer: [UInt8] = []
  private var position = 0
  /// Bytes from `position` on that are known to hold no LF.
  private var searched = 0
  private var isAtEnd = false

  /// - Parameters:
  ///   - input: The bytes.
  ///   - encoding: The character set, or `nil` to find it from the first 64 KiB.
  ///   - maxLine: The longest line that is accepted, in bytes of UTF-8.
  /// - Throws: `InterchangeError`: `cannotRead`, `unsupported` for content that is no text and for an
  ///   unknown encoding.
  public init(
    _ input: InputBytes, encoding: String? = nil, maxLine: Int = 16 << 20
  ) throws(InterchangeError) {
    try TextInput.refuseBinary(input.peek(64), name: input.name)
    stream = try UTF8Stream(input, encoding: encoding)
    self.maxLine = maxLine
  }

  /// The next line, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError`: `cannotRead`, `damagedText`, `limitExceeded`.
  public func next() throws(InterchangeError) -> String? {
    while true {
      let from = position + searched
      let found = indexOfLineFeed(in: buffer, from: from)
      let end = found ?? (isAtEnd ? buffer.count : nil)
      guard (end ?? buffer.count) - position <= maxLine else {
        throw InterchangeError(
          .limitExceeded, "the line is longer than \(maxLine) bytes; is this a text file?",
          at: SourceLocation(file: name, line: lineNumber + 1))
      }
      if let end {
        if found == nil, position == buffer.count { return nil }
        return takeLine(to: end, next: found == nil ? end : end + 1)
      }
      searched = buffer.count - position
      try readMore()
    }
  }

  private func takeLine(to end: Int, next: Int) -> String {
    var end = end
    if end > position, buffer[end - 1] == 0x0D, next > end { end -= 1 }
    let line = buffer.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[position..<end]), as: UTF8.self)
    }
    position = next
    searched = 0
    lineNumber += 1
    return line
  }

  private func readMore() throws(InterchangeError) {
    if position > 0 {
      buffer.removeSubrange(..<position)
      position = 0
    }
    if let chunk = try stream.next() {
      buffer += chunk
    } else {
      isAtEnd = true
    }
  }
}
