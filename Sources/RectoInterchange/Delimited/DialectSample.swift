/// The first lines of a table, which show how it is written.
struct DialectSample {
  private let lines: [(line: Range<Int>, content: Range<Int>)]
  private let bytes: [UInt8]

  init(_ lines: [(line: Range<Int>, content: Range<Int>)], in bytes: [UInt8]) {
    self.lines = lines
    self.bytes = bytes
  }

  /// The separator by which most rows have equally many cells, and whether cells are quoted, and how.
  func dialect(_ format: FileFormat) -> TableDialect {
    var best = TableDialect(separator: format == .tsv ? 0x09 : 0x2C, isQuoted: true)
    var bestScore = 0
    for separator in [best.separator, 0x2C, 0x09, 0x3B, 0x7C] as [UInt8] {
      let dialect = TableDialect(separator: separator, isQuoted: true)
      let score = score(rows(dialect))
      if score > bestScore { (best, bestScore) = (dialect, score) }
    }
    let quoted = rows(best)
    if quoted.contains(where: { $0.problem != nil }) {
      var other = best
      other.hasBackslashes = true
      let escaped = rows(other)
      let usesThem = escaped.contains {
        $0.cells.contains { $0.isQuoted && $0.value.utf8.contains(0x22) }
      }
      if usesThem, !escaped.contains(where: { $0.problem != nil }) { return other }
    }
    if format == .tsv, best.separator == 0x09 { best.isQuoted = isQuoted(quoted) }
    return best
  }

  /// Whether cells stand in quotation marks that do not need them.
  func quotesAll(_ dialect: TableDialect) -> Bool {
    rows(dialect).joined().contains { $0.isQuoted && !needsQuotes($0, dialect) }
  }

  /// How many cells stand in rows of the most usual length, where that is more than one.
  private func score(_ rows: [TableRow]) -> Int {
    var lengths: [Int: Int] = [:]
    for row in rows where row.problem == nil { lengths[row.cells.count, default: 0] += 1 }
    lengths[1] = nil
    let usual = lengths.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return usual.map { $0.value * 1_000 + min($0.key, 100) } ?? 0
  }

  /// Tab-separated text is raw but where every quoted cell is whole and one needs its marks, or all cells have them.
  private func isQuoted(_ rows: [TableRow]) -> Bool {
    guard !rows.contains(where: { $0.problem != nil }) else { return false }
    let cells = rows.joined().filter { !$0.range.isEmpty }
    let quoted = cells.filter(\.isQuoted)
    let dialect = TableDialect(separator: 0x09, isQuoted: true)
    return !quoted.isEmpty
      && (quoted.count == cells.count || quoted.contains { needsQuotes($0, dialect) })
  }

  private func needsQuotes(_ cell: TableCell, _ dialect: TableDialect) -> Bool {
    cell.value.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == dialect.separator }
  }

  private func rows(_ dialect: TableDialect) -> [TableRow] {
    var rows: [TableRow] = []
    var open: TableRowScanner?
    for (number, (line, content)) in lines.enumerated() {
      var scanner = open ?? TableRowScanner(dialect, at: line.lowerBound, line: number + 1)
      scanner.take(line, content: content, number: number + 1, in: bytes)
      open = scanner.isOpen ? scanner : nil
      if open == nil, !scanner.row.isBlank { rows.append(scanner.row) }
    }
    return rows
  }
}

extension [TableRow] {
  /// All cells.
  fileprivate func joined() -> [TableCell] { flatMap(\.cells) }
}
