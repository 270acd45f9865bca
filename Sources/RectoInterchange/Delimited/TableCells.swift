internal import RectoText

/// How the cells of a file are told apart and quoted.
struct TableDialect: Equatable {
  var separator: UInt8
  /// Whether cells may stand in quotation marks.
  var isQuoted: Bool
  /// Whether a quotation mark inside such a cell is written `\"`, not `""`.
  var hasBackslashes = false
}

/// A cell as it stands in its file.
struct TableCell {
  /// With quotation marks.
  var range: Range<Int>
  var value: String
  var isQuoted = false
}

/// A row of a file.
struct TableRow {
  /// Where it starts, from 1.
  var line: Int
  var cells: [TableCell] = []
  /// Why it should not be trusted.
  var problem: String?
  /// Where the next row begins.
  var end = 0
  var isBlank: Bool { cells.count == 1 && cells[0].range.isEmpty }
}

/// Cuts bytes into a row.
struct TableRowScanner {
  private enum State { case cellStart, plain, quoted, afterQuote }

  let dialect: TableDialect
  private(set) var row: TableRow
  private var state = State.cellStart
  private var start: Int
  private var value: [UInt8] = []
  private var wasQuoted = false
  /// Where the cell stands whose quotation mark is open.
  private(set) var quoteLine: Int

  /// Whether the row goes on behind the end of its line.
  var isOpen: Bool { state == .quoted }

  init(_ dialect: TableDialect, at start: Int, line: Int) {
    self.dialect = dialect
    self.start = start
    row = TableRow(line: line)
    quoteLine = line
  }

  /// Takes a line; the row ends with it where it is not open then.
  mutating func take(_ line: Range<Int>, content: Range<Int>, number: Int, in bytes: [UInt8]) {
    var place = line.lowerBound
    while place < line.upperBound {
      // A line's end is a cell's only within quotation marks.
      if state != .quoted, place >= content.upperBound { break }
      let byte = bytes[place]
      place += 1
      switch state {
      case .quoted:
        if dialect.hasBackslashes, byte == UInt8(ascii: "\\"), place < content.upperBound,
          bytes[place] == 0x22
        {
          value.append(0x22)
          place += 1
        } else if byte == 0x22 {
          state = .afterQuote
        } else {
          value.append(byte)
        }
      case .afterQuote where byte == 0x22 && !dialect.hasBackslashes:
        value.append(byte)
        state = .quoted
      case .cellStart where byte == 0x22 && dialect.isQuoted:
        (state, wasQuoted) = (.quoted, true)
        quoteLine = number
      default:
        if byte == dialect.separator {
          endCell(at: place - 1)
          start = place
        } else {
          if state == .afterQuote {
            row.problem = "a cell goes on after its closing quotation mark"
          }
          value.append(byte)
          state = .plain
        }
      }
    }
    guard state != .quoted else { return }
    endCell(at: content.upperBound)
    row.end = line.upperBound
  }

  private mutating func endCell(at end: Int) {
    row.cells.append(
      TableCell(
        range: start..<end, value: String(decoding: value, as: UTF8.self), isQuoted: wasQuoted))
    value.removeAll(keepingCapacity: true)
    (state, wasQuoted) = (.cellStart, false)
  }
}

/// The rows of a file, one after another.
final class TableRows {
  let text: RewrittenText
  private(set) var dialect: TableDialect
  /// Whether cells stand in quotation marks that do not need them.
  private(set) var quotesAll = false
  /// Lines that were looked at, each with its number.
  private var waiting: [(range: Range<Int>, number: Int)] = []

  /// Looks at the first lines to see how the file is written.
  ///
  /// - Parameter format: Of `tsv`, cells stand in quotation marks only where these lines show it.
  init(_ text: RewrittenText, format: FileFormat) throws(InterchangeError) {
    self.text = text
    dialect = TableDialect(separator: 0x2C, isQuoted: true)
    while waiting.count < 50, text.bytes.count < 1 << 16, let line = try text.readLine() {
      waiting.append((line, text.lineNumber))
    }
    let sample = DialectSample(
      waiting.map { (line: $0.range, content: text.content($0.range)) }, in: text.bytes)
    dialect = sample.dialect(format)
    quotesAll = sample.quotesAll(dialect)
  }

  /// The next row that is no empty line, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError`: `malformed` for a quotation mark that is never closed.
  func next() throws(InterchangeError) -> TableRow? {
    while let (line, number) = try nextLine() {
      var scanner = TableRowScanner(dialect, at: line.lowerBound, line: number)
      scanner.take(line, content: text.content(line), number: number, in: text.bytes)
      while scanner.isOpen {
        guard let (line, number) = try nextLine() else {
          throw InterchangeError(
            .malformed,
            "a cell has no closing quotation mark; close it, or write \"\" for a quotation mark in a cell",
            at: text.location(scanner.quoteLine))
        }
        scanner.take(line, content: text.content(line), number: number, in: text.bytes)
      }
      if !scanner.row.isBlank { return scanner.row }
    }
    return nil
  }

  /// Writes and lets go what lies before an offset.
  func release(upTo end: Int) throws(InterchangeError) {
    try text.release(upTo: end)
    for index in waiting.indices {
      let range = waiting[index].range
      waiting[index].range = (range.lowerBound - end)..<(range.upperBound - end)
    }
  }

  private func nextLine() throws(InterchangeError) -> (Range<Int>, Int)? {
    if !waiting.isEmpty {
      let first = waiting.removeFirst()
      return (first.range, first.number)
    }
    return try text.readLine().map { ($0, text.lineNumber) }
  }
}
