internal import RectoText

/// The rows of a delimited file, one at a time.
final class DelimitedRows {
  struct Row: Equatable {
    /// Where the row starts, from 1.
    var line: Int
    var cells: [String]
    /// Why the row should not be trusted.
    var problem: String?
    /// Whether the row is an empty line.
    var isBlank: Bool { cells.count == 1 && cells[0].isEmpty && problem == nil }
  }

  private enum Source {
    case raw(LineInput)
    case quoted(QuotedRows)
  }

  let name: String
  let encoding: String
  private let separator: UInt8
  private let source: Source

  init(
    _ input: InputBytes, dialect: DelimitedDialect, encoding: String?, maxRow: Int = 16 << 20
  ) throws(InterchangeError) {
    name = input.name
    separator = dialect.separator.rawValue
    if dialect.isQuoted {
      try TextInput.refuseBinary(input.peek(64), name: input.name)
      let stream = try UTF8Stream(input, encoding: encoding)
      self.encoding = stream.encoding
      source = .quoted(QuotedRows(stream, separator: separator, maxRow: maxRow))
    } else {
      let lines = try LineInput(input, encoding: encoding, maxLine: maxRow)
      self.encoding = lines.encoding
      source = .raw(lines)
    }
  }

  /// The next row that is no empty line, or `nil` at the end.
  func next() throws(InterchangeError) -> Row? {
    while let row = try nextOrBlank() {
      if !row.isBlank { return row }
    }
    return nil
  }

  private func nextOrBlank() throws(InterchangeError) -> Row? {
    switch source {
    case .quoted(let rows): return try rows.next()
    case .raw(let lines):
      guard let line = try lines.next() else { return nil }
      let cells = line.utf8.split(separator: separator, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      return Row(line: lines.lineNumber, cells: cells)
    }
  }
}

/// Rows with quotation marks, RFC 4180: a cell in quotation marks may hold separators, line ends and
/// doubled quotation marks. A row ends at LF or CRLF. A quotation mark inside a cell that does not
/// start with one is a character like others.
final class QuotedRows {
  private static let quote: UInt8 = 0x22

  private let stream: UTF8Stream
  private let separator: UInt8
  private let maxRow: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var line = 1

  init(_ stream: UTF8Stream, separator: UInt8, maxRow: Int) {
    self.stream = stream
    self.separator = separator
    self.maxRow = maxRow
  }

  private enum State {
    case cellStart, plain, quoted
    /// After a quotation mark in a quoted cell: its end, or the first of two.
    case afterQuote
  }

  func next() throws(InterchangeError) -> DelimitedRows.Row? {
    guard try fill() else { return nil }
    var row = DelimitedRows.Row(line: line, cells: [])
    var cell: [UInt8] = []
    var state = State.cellStart
    var quoteLine = line
    var length = 0
    while try fill() {
      let byte = buffer[position]
      position += 1
      length += 1
      guard length <= maxRow else { throw tooLong(state == .quoted ? quoteLine : nil, row.line) }
      if byte == 0x0A { line += 1 }
      switch state {
      case .quoted:
        if byte == Self.quote { state = .afterQuote } else { cell.append(byte) }
        continue
      case .afterQuote where byte == Self.quote:
        cell.append(byte)
        state = .quoted
        continue
      case .cellStart where byte == Self.quote:
        state = .quoted
        quoteLine = line
        continue
      default: break
      }
      if byte == separator {
        row.cells.append(Self.text(&cell))
        state = .cellStart
      } else if byte == 0x0A {
        // The CR of CRLF; that after a closing quotation mark is not in the cell.
        if state == .plain, cell.last == 0x0D { cell.removeLast() }
        row.cells.append(Self.text(&cell))
        return row
      } else if state == .afterQuote {
        if byte == 0x0D { continue }
        row.problem = "a cell goes on after its closing quotation mark"
        cell.append(byte)
        state = .plain
      } else {
        cell.append(byte)
        state = .plain
      }
    }
    guard state != .quoted else {
      throw InterchangeError(
        .malformed, "a cell has no closing quotation mark; without --quoted it is read as it is",
        at: SourceLocation(file: stream.input.name, line: quoteLine))
    }
    row.cells.append(Self.text(&cell))
    return row
  }

  private func tooLong(_ quoteLine: Int?, _ line: Int) -> InterchangeError {
    let hint = quoteLine == nil ? "" : "; is a closing quotation mark missing?"
    return InterchangeError(
      .limitExceeded, "the row is longer than \(maxRow) bytes\(hint)",
      at: SourceLocation(file: stream.input.name, line: quoteLine ?? line))
  }

  private static func text(_ cell: inout [UInt8]) -> String {
    defer { cell.removeAll(keepingCapacity: true) }
    return String(decoding: cell, as: UTF8.self)
  }

  /// Makes sure that there is a byte.
  private func fill() throws(InterchangeError) -> Bool {
    if position < buffer.count { return true }
    guard let chunk = try stream.next() else { return false }
    buffer = chunk
    position = 0
    return true
  }
}
