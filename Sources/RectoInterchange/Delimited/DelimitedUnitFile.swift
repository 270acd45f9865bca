internal import RectoText

/// A table of texts as units, a row a unit, and written again with other translations.
///
/// The first row names the columns by languages (`en`, `zh-CN`) or by `source`, `target`, `context`, `id` and `note`; or
/// the caller names them; else the first two columns are source and target. Comma, semicolon, tab and bar are told apart
/// by the first rows, and so is whether quotation marks are doubled or behind backslashes.
///
/// Every row is a unit, and nothing is left out: rows that have more cells than there are columns, or fewer, are said.
final class DelimitedUnitFile: UnitFileEditor {
  let format: FileFormat
  let version: String? = nil
  var encoding: String { text.encoding }
  var sourceLanguage: LanguageTag? { columns.sourceLanguage }
  var targetLanguage: LanguageTag? { columns.targetLanguage }
  let skipped: [Skip] = []
  let skippedCount = 0
  var warnings: [Skip] { notes.notes }
  var warningCount: Int { notes.count }

  private let text: RewrittenText
  private let rows: TableRows
  private let columns: UnitColumns
  private let width: Int
  private var notes = ReadingNotes()
  private var waiting: TableRow?
  private var current: TableRow?

  /// - Parameters:
  ///   - output: Where it is written again; `nil` to read only.
  ///   - format: `csv` or `tsv`.
  /// - Throws: `InterchangeError`: `malformed` where the caller's columns hold no source or a quotation mark is never
  ///   closed, `damagedText`, `unsupported`, `limitExceeded`, `cannotRead`.
  init(
    _ input: InputBytes, output: (any OutputBytes)?, format: FileFormat, options: UnitFileOptions
  ) throws(InterchangeError) {
    self.format = format
    text = try RewrittenText(
      input, output: output, encoding: options.encoding, lineEnds: .lineFeed,
      limits: options.limits)
    rows = try TableRows(text, format: format)
    if let names = options.columns {
      guard let columns = UnitColumns(names, options: options) else {
        throw InterchangeError(
          .malformed,
          "no column holds the source; name them like --columns source,target,note or --columns en,zh",
          at: SourceLocation(file: input.name))
      }
      (self.columns, width) = (columns, names.count)
      return
    }
    let first = try rows.next()
    if let first, let columns = UnitColumns(first.cells.map(\.value), options: options) {
      (self.columns, width) = (columns, first.cells.count)
      return
    }
    columns = UnitColumns(unnamed: options)
    width = first?.cells.count ?? 0
    waiting = first
    if let first {
      let said =
        width > 1
        ? "the first is taken for the source and the second for the target"
        : "the only one is taken for the source"
      notes.add(
        "no row names the columns; \(said); name them with --columns source,target",
        at: text.location(first.line))
    }
  }

  func next() throws(InterchangeError) -> FileUnit? {
    try releaseCurrent()
    let row: TableRow
    if let first = waiting {
      row = first
      waiting = nil
    } else if let another = try rows.next() {
      row = another
    } else {
      return nil
    }
    try text.countUnit(line: row.line)
    current = row
    let place = text.location(row.line)
    if let problem = row.problem { notes.add(problem, at: place) }
    if row.cells.count != width {
      notes.add("the row has \(row.cells.count) cells and there are \(width) columns", at: place)
    }
    if row.cells.contains(where: { $0.value.utf8.contains(0) }) {
      notes.add("the row holds a zero character", at: place)
    }
    return unit(row)
  }

  func translate(
    _ segment: Int, with translation: FileTranslation
  ) throws(InterchangeError) {
    guard let row = current, segment == 0 else {
      preconditionFailure("a translation is for the segment of the last unit")
    }
    guard let index = columns.targetIndex, index < width else {
      throw InterchangeError(
        .unsupported, "the table has no column for translations; add one named target",
        at: text.location(row.line))
    }
    let cell = index < row.cells.count ? row.cells[index] : nil
    guard cell?.value ?? "" != translation.text else { return }
    let new = shielded(translation.text, old: cell?.value, row)
    let written = try cellBytes(new, old: cell, row)
    if let cell {
      text.replace(cell.range, with: written)
    } else if let last = row.cells.last?.range.upperBound {
      let missing = [UInt8](repeating: rows.dialect.separator, count: index + 1 - row.cells.count)
      text.replace(last..<last, with: missing + written)
    }
  }

  func finish() throws(InterchangeError) {
    try releaseCurrent()
    try text.finish()
  }

  private func releaseCurrent() throws(InterchangeError) {
    guard let row = current else { return }
    current = nil
    try rows.release(upTo: row.end)
  }

  /// A spreadsheet would compute a text that begins like a formula; an apostrophe makes it one that is shown. Not where
  /// the table holds such texts itself.
  private func shielded(_ text: String, old: String?, _ row: TableRow) -> String {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first),
      old?.utf8.first != first, value(.source, row)?.utf8.first != first,
      !Self.isNumber(text)
    else { return text }
    notes.add(
      "the translation begins like a formula; an apostrophe is put before it",
      at: self.text.location(row.line))
    return "'" + text
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return text.utf8.first != UInt8(ascii: "=") && text.utf8.first != UInt8(ascii: "@")
      && !digits.isEmpty
      && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C || $0 == 0x25 }
  }

  private func cellBytes(
    _ value: String, old: TableCell?, _ row: TableRow
  ) throws(InterchangeError) -> [UInt8] {
    let dialect = rows.dialect
    let breaks = value.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == dialect.separator }
    guard dialect.isQuoted else {
      guard !breaks else {
        throw InterchangeError(
          .unsupported,
          "the translation holds a tab or a line end, for which a table without quotation marks has no place",
          at: text.location(row.line))
      }
      return Array(value.utf8)
    }
    // A cell keeps its marks but where it alone had them for a text that is gone.
    let keepsMarks = old?.isQuoted == true && rows.quotesAll
    guard breaks || value.utf8.first == 0x22 || keepsMarks else { return Array(value.utf8) }
    var bytes: [UInt8] = [0x22]
    for byte in value.utf8 {
      if byte == 0x22 { bytes.append(dialect.hasBackslashes ? UInt8(ascii: "\\") : 0x22) }
      bytes.append(byte)
    }
    return bytes + [0x22]
  }

  private func value(_ role: UnitColumns.Role, _ row: TableRow) -> String? {
    guard let index = columns.roles.firstIndex(of: role), index < row.cells.count else {
      return nil
    }
    return row.cells[index].value
  }

  private func unit(_ row: TableRow) -> FileUnit {
    let source = value(.source, row).map { FileText($0, language: sourceLanguage) }
    let target = value(.target, row).map { FileText($0, language: targetLanguage) }
    var unit = FileUnit(
      line: row.line, source: source ?? FileText("", language: sourceLanguage), target: target)
    for (role, cell) in zip(columns.roles, row.cells) where !cell.value.isEmpty {
      switch role {
      case .source, .target, .none: break
      case .other(let tag): unit.others.append(FileText(cell.value, language: tag))
      case .note: unit.notes.append(Note(cell.value))
      case .id: unit.id = unit.id ?? cell.value
      case .context: unit.contextName = unit.contextName ?? cell.value
      case .property(let name): unit.properties.append(Property(name, cell.value))
      }
    }
    return unit
  }
}
