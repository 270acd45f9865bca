internal import RectoText

/// A file's text, read line by line, and the same again on an output with pieces of it replaced.
///
/// The lines that were read and not released lie in `bytes`, each with its end as it stands in the file. A format
/// finds its unit there, replaces what it changes, and releases the unit: everything else comes out as it was.
/// Memory grows with the largest unit, not with the file.
final class RewrittenText {
  /// What ends a line.
  enum LineEnds {
    /// LF, CRLF, and CR alone.
    case any
    /// LF and CRLF; CR alone in a file whose beginning has no LF.
    case lineFeed
  }

  /// What messages call the file.
  let name: String
  /// The character set that it is read in.
  var encoding: String { stream.encoding }
  /// What was read and not released: UTF-8, whole lines.
  private(set) var bytes: [UInt8] = []
  /// The number of the last line that was read, from 1; 0 before the first.
  private(set) var lineNumber = 0

  private let stream: UTF8Stream
  private let output: RewrittenOutput?
  private let limits: UnitFileLimits
  private let lineEnds: LineEnds
  private var endsAtReturn = false
  /// Decoded and in no line yet, from `position` on.
  private var ahead: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var isAtStart = true
  private var replacements: [(range: Range<Int>, bytes: [UInt8])] = []
  private var unitCount = 0

  /// - Parameters:
  ///   - input: The file, at its start.
  ///   - output: Where it is written again; `nil` to read only.
  ///   - encoding: The character set, or `nil` to find it.
  ///   - lineEnds: What ends a line.
  ///   - limits: `textBytes` bounds a line, `unitBytes` what lies in `bytes`.
  init(
    _ input: InputBytes, output: (any OutputBytes)?, encoding: String?, lineEnds: LineEnds,
    limits: UnitFileLimits
  ) throws(InterchangeError) {
    name = input.name
    self.limits = limits
    self.lineEnds = lineEnds
    let prefix = try input.peek(64)
    try TextInput.refuseBinary(prefix, name: input.name)
    stream = try UTF8Stream(input, encoding: encoding)
    if let output {
      self.output = try RewrittenOutput(output, prefix: prefix, encoding: stream.encoding) { _ in
        nil
      }
      try stream.keepBytes(prefix: prefix)
    } else {
      self.output = nil
    }
  }

  /// A place in the file.
  func location(_ line: Int?, column: Int? = nil) -> SourceLocation {
    SourceLocation(file: name, line: line, column: column)
  }

  /// Reads a line to the end of `bytes`.
  ///
  /// - Returns: Where it lies there, its end included; `nil` at the end of the file.
  func readLine() throws(InterchangeError) -> Range<Int>? {
    var searched = position
    while true {
      if let end = lineEnd(from: searched) { return try take(to: end) }
      // A CR at the end of what was decoded may be half of a CRLF.
      searched = max(position, ahead.count - 1)
      if isAtEnd {
        return position < ahead.count ? try take(to: ahead.count) : nil
      }
      guard ahead.count - position <= limits.textBytes else { throw tooLong() }
      try readMore(&searched)
    }
  }

  /// Reads all that is left into `bytes`.
  ///
  /// - Throws: `InterchangeError`: `limitExceeded` above `totalBytes`.
  func readAll() throws(InterchangeError) {
    while !isAtEnd {
      var searched = 0
      try readMore(&searched)
      bytes += ahead[position...]
      position = ahead.count
      guard bytes.count <= limits.totalBytes else {
        throw InterchangeError(
          .limitExceeded,
          "is larger than \(limits.totalBytes >> 20) MiB; split it into smaller files",
          at: SourceLocation(file: name))
      }
    }
  }

  /// Counts a unit.
  ///
  /// - Throws: `InterchangeError`: `limitExceeded`.
  func countUnit(line: Int?) throws(InterchangeError) {
    unitCount += 1
    guard unitCount <= limits.units else {
      throw InterchangeError(
        .limitExceeded, "holds more than \(limits.units) units; split it", at: location(line))
    }
  }

  /// Puts other text in the place of a range of `bytes` when that is released.
  ///
  /// - Parameter range: Within `bytes`; apart from other replaced ranges.
  func replace(_ range: Range<Int>, with text: [UInt8]) {
    replacements.append((range, text))
  }

  /// Writes what lies before an offset of `bytes`, with its replacements, and lets it go; what lies behind moves
  /// to the front.
  func release(upTo end: Int) throws(InterchangeError) {
    if let output {
      if replacements.isEmpty {
        try output.write(Array(bytes[..<end]))
      } else {
        replacements.sort { $0.range.lowerBound < $1.range.lowerBound }
        var changed: [UInt8] = []
        var place = 0
        for (range, text) in replacements {
          changed += bytes[place..<range.lowerBound]
          changed += text
          place = range.upperBound
        }
        changed += bytes[place..<end]
        try output.write(changed)
      }
    }
    replacements.removeAll(keepingCapacity: true)
    bytes.removeSubrange(..<end)
  }

  /// Writes all that is left, and ends the output.
  func finish() throws(InterchangeError) {
    repeat { try release(upTo: bytes.count) } while try readLine() != nil
    try output?.finish()
  }

  private func take(to end: Int) throws(InterchangeError) -> Range<Int> {
    guard end - position <= limits.textBytes else { throw tooLong() }
    let start = bytes.count
    bytes += ahead[position..<end]
    position = end
    lineNumber += 1
    guard bytes.count <= limits.unitBytes else {
      throw InterchangeError(
        .limitExceeded, "the unit that ends here is larger than \(limits.unitBytes >> 20) MiB",
        at: location(lineNumber))
    }
    return start..<bytes.count
  }

  /// Behind the first line end at or after an offset of `ahead`.
  private func lineEnd(from start: Int) -> Int? {
    if lineEnds == .lineFeed, !endsAtReturn {
      return indexOfLineFeed(in: ahead, from: start).map { $0 + 1 }
    }
    return ahead.withUnsafeBufferPointer { ahead in
      var place = start
      while place < ahead.count {
        if ahead[place] == 0x0A { return place + 1 }
        if ahead[place] == 0x0D {
          if place + 1 == ahead.count { return isAtEnd ? place + 1 : nil }
          return ahead[place + 1] == 0x0A ? place + 2 : place + 1
        }
        place += 1
      }
      return nil
    }
  }

  private func readMore(_ searched: inout Int) throws(InterchangeError) {
    if position > 0 {
      ahead.removeSubrange(..<position)
      searched = max(0, searched - position)
      position = 0
    }
    guard let chunk = try stream.next() else {
      isAtEnd = true
      return
    }
    ahead += chunk
    if isAtStart {
      isAtStart = false
      endsAtReturn = !chunk.contains(0x0A) && chunk.contains(0x0D)
    }
  }

  private func tooLong() -> InterchangeError {
    InterchangeError(
      .limitExceeded,
      "the line is longer than \(limits.textBytes >> 20) MiB; is this a text file?",
      at: location(lineNumber + 1))
  }
}

extension RewrittenText {
  /// The range of a line without its end.
  func content(_ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    if end > line.lowerBound, bytes[end - 1] == 0x0A { end -= 1 }
    if end > line.lowerBound, bytes[end - 1] == 0x0D { end -= 1 }
    return line.lowerBound..<end
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
