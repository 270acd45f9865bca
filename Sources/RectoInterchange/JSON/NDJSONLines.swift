/// The records of an NDJSON file as bytes, in memory that does not grow with the file.
///
/// A record ends at LF only; the last may lack it. A CR before the LF is JSON's white space and stays.
/// An empty line is an empty record, which is no JSON: one line in is always one record out.
///
/// Not Sendable: one task reads one input.
public final class NDJSONLines {
  /// One line of the file.
  public enum Record: Hashable, Sendable {
    /// The line's bytes without the LF.
    case line([UInt8])
    /// A line longer than agreed, which was read past and not kept, with its length in bytes.
    case overLong(length: Int)
  }

  /// The number of the record that `next()` gave last, from 1; 0 before the first.
  public private(set) var lineNumber = 0

  private let input: InputBytes
  private let maxLine: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var searched = 0

  /// - Parameters:
  ///   - input: The bytes.
  ///   - maxLine: The longest line that is kept, in bytes, the LF not counted.
  public init(_ input: InputBytes, maxLine: Int = 16 << 20) {
    precondition(maxLine > 0, "a line holds at least a byte")
    self.input = input
    self.maxLine = maxLine
  }

  /// The next record, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError` `cannotRead`.
  public func next() throws(InterchangeError) -> Record? {
    while true {
      if let end = indexOfLineFeed(in: buffer, from: position + searched) {
        return record(to: end, next: end + 1)
      }
      searched = buffer.count - position
      if searched > maxLine { return try overLongRecord() }
      if try !readMore() {
        return position == buffer.count ? nil : record(to: buffer.count, next: buffer.count)
      }
    }
  }

  /// Whether a whole line is here already, so that `next` will not wait for more.
  public var hasLine: Bool { indexOfLineFeed(in: buffer, from: position) != nil }

  private func record(to end: Int, next: Int) -> Record {
    defer {
      position = next
      searched = 0
      lineNumber += 1
    }
    // A byte-order mark before the first line is no part of it.
    if lineNumber == 0, buffer[position..<end].starts(with: [0xEF, 0xBB, 0xBF]) { position += 3 }
    let length = end - position
    return length > maxLine ? .overLong(length: length) : .line(Array(buffer[position..<end]))
  }

  /// Reads past the rest of a line of which too much is in the buffer already.
  private func overLongRecord() throws(InterchangeError) -> Record {
    var length = 0
    while true {
      if let end = indexOfLineFeed(in: buffer, from: position) {
        length += end - position
        position = end + 1
        break
      }
      length += buffer.count - position
      position = buffer.count
      if try !readMore() { break }
    }
    searched = 0
    lineNumber += 1
    return .overLong(length: length)
  }

  private func readMore() throws(InterchangeError) -> Bool {
    if position > 0 {
      buffer.removeSubrange(..<position)
      position = 0
    }
    let chunk = try input.read(upTo: 1 << 16)
    buffer += chunk
    return !chunk.isEmpty
  }
}
