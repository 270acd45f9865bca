public import RectoText

/// Writes units as TSV or CSV, one after another.
///
///     var writer = try DelimitedWriter(output, dialect: .tsv, columns: ["en", "zh", "note"])
///     for unit in units { try writer.write(unit) }
///     try writer.finish()
///
/// Columns are named as `DelimitedReader` reads them; the first row holds the names. A variant goes to
/// the column of its language, else to one of a language that it meets (`zh-CN` to `zh`). A unit with
/// several variants of a language takes a row for each, with the other languages' variants repeated. A
/// unit with text for fewer than two columns is left out and reported.
///
/// Text only: inline codes and history have no place here, context has where columns are named for it. Several notes, and several
/// properties of a name, are joined by ` | `.
public struct DelimitedWriter: UnitWriter {
  /// Units written so far.
  public private(set) var unitCount = 0
  /// Inline codes that were left out so far.
  public private(set) var droppedCodeCount = 0
  /// The first thousand units that were left out.
  public var skipped: [Skip] { skips.notes }
  /// All units that were left out.
  public var skippedCount: Int { skips.count }

  private let output: any OutputBytes
  private let dialect: DelimitedDialect
  private let columns: DelimitedColumns
  private var bytes: [UInt8] = []
  private var skips = ReadingNotes()

  /// Starts a file with the row of names.
  ///
  /// - Throws: `InterchangeError`: `malformed` where fewer than two columns are languages,
  ///   `unsupported` for a name that the dialect cannot hold, `cannotWrite`, `brokenPipe`.
  public init(
    _ output: any OutputBytes, dialect: DelimitedDialect, columns: [String]
  ) throws(InterchangeError) {
    self.output = output
    self.dialect = dialect
    self.columns = DelimitedColumns(columns)
    guard self.columns.languages.count >= 2 else {
      throw InterchangeError(
        .malformed,
        "the columns name fewer than two languages; write them as in --columns en,zh,note")
    }
    try writeRow(columns, at: nil)
  }

  /// Writes the next unit.
  ///
  /// - Throws: `InterchangeError`: `unsupported` for a tab or line end in a raw file, `cannotWrite`,
  ///   `brokenPipe`.
  public mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
    let location = SourceLocation(file: unit.origin.file ?? output.name, line: unit.origin.line)
    let rows = rows(of: unit)
    guard !rows.isEmpty else {
      skips.add("the unit has text for fewer than two of the columns", at: location)
      return
    }
    for row in rows { try writeRow(row, at: unit) }
    unitCount += 1
    droppedCodeCount += unit.variants.reduce(0) { $0 + $1.codes.count }
  }

  /// Ends the file and stores it.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  public mutating func finish() throws(InterchangeError) {
    try flush(atLeast: 0)
    try output.finish()
  }

  /// Cells, a list for each row; none where fewer than two columns would have text.
  private func rows(of unit: TranslationUnit) -> [[String]] {
    let languages = columns.languages
    var texts: [LanguageTag: [String]] = [:]
    for variant in unit.variants where !variant.text.isEmpty {
      let column =
        languages.contains(variant.language)
        ? variant.language
        : columns.columns.lazy.compactMap { column -> LanguageTag? in
          guard case .variant(let tag) = column, tag.meets(variant.language) else { return nil }
          return tag
        }.first
      if let column { texts[column, default: []].append(variant.text) }
    }
    guard texts.count >= 2 else { return [] }
    var widths: [LanguageTag: Int] = [:]
    for case .variant(let language) in columns.columns { widths[language, default: 0] += 1 }
    let count =
      texts.map { language, texts in
        let width = widths[language] ?? 1
        return (texts.count + width - 1) / width
      }.max() ?? 0
    return (0..<count).map { row in
      var used: [LanguageTag: Int] = [:]
      return columns.columns.map { column in
        guard case .variant(let language) = column else { return other(column, unit) }
        let width = widths[language] ?? 1
        let texts = texts[language] ?? []
        let rowsHere = (texts.count + width - 1) / width
        let index = min(row, max(0, rowsHere - 1)) * width + used[language, default: 0]
        used[language, default: 0] += 1
        return index < texts.count ? texts[index] : ""
      }
    }
  }

  private func other(_ column: DelimitedColumns.Column, _ unit: TranslationUnit) -> String {
    switch column {
    case .note: unit.notes.map(\.text).joined(separator: " | ")
    case .property(let name):
      unit.properties.filter { $0.name == name }.map(\.value).joined(separator: " | ")
    case .context(let part): part.written(unit.context)
    case .variant, .none: ""
    }
  }

  private mutating func writeRow(
    _ cells: [String], at unit: TranslationUnit?
  ) throws(InterchangeError) {
    let start = bytes.count
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(dialect.separator.rawValue) }
      let isPlain = !cell.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == separator }
      if dialect.isQuoted {
        append(quoting: cell, isPlain: isPlain)
      } else if isPlain {
        bytes += cell.utf8
      } else {
        bytes.removeSubrange(start...)
        throw InterchangeError(
          .unsupported,
          "the text '\(Self.visible(String(cell.prefix(40))))' holds a tab or a line end, which raw TSV cannot; "
            + "write with --quoted or as TMX",
          at: unit.map { SourceLocation(file: $0.origin.file ?? output.name, line: $0.origin.line) }
        )
      }
    }
    bytes.append(0x0A)
    try flush(atLeast: 1 << 16)
  }

  /// A text in which tabs and line ends can be seen.
  private static func visible(_ text: String) -> String {
    text.replacing("\t", with: "\\t").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  }

  private var separator: UInt8 { dialect.separator.rawValue }

  private mutating func append(quoting cell: String, isPlain: Bool) {
    guard !isPlain || cell.utf8.contains(0x22) || cell.utf8.first == 0x20 || cell.utf8.last == 0x20
    else {
      bytes += cell.utf8
      return
    }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private mutating func flush(atLeast size: Int) throws(InterchangeError) {
    guard bytes.count >= size else { return }
    try output.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
