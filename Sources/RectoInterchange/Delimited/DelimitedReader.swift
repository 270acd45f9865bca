public import RectoText

/// Reads the units of a TSV or CSV file, a row a unit, in memory that does not grow with the file.
///
///     let reader = try DelimitedReader(InputBytes(path: "glossary.tsv"), dialect: .tsv)
///     while let unit = try reader.next() { … }
///
/// The columns are named by the first row, or by the caller for a file without one. A name that is a
/// tag of a known language (`en`, `zh-CN`) is a variant, twice the same language two alternatives;
/// `note` is a note; `x-recto-previous`, `x-recto-next`, `x-recto-previous-boundary` and
/// `x-recto-next-boundary` are the unit's context, as in TMX; a column without a name, or whose name begins
/// with `#`, is for people and not read; any other name is a property of that name.
///
/// An empty cell is no variant, note or property. Cells are taken as they are, white space included.
/// Empty lines are no rows. A row with fewer than two languages, or with more cells than there are
/// columns, is skipped and reported.
///
/// Not Sendable: one task reads one input.
public final class DelimitedReader: UnitReader {
  /// The first thousand rows that were read past, with the reason.
  public var skipped: [Skip] { skips.notes }
  /// All rows that were read past.
  public var skippedCount: Int { skips.count }
  /// The character set that the file is read in.
  public var encoding: String { rows.encoding }
  /// The languages of the columns.
  public var languages: Set<LanguageTag> { columns.languages }

  private let rows: DelimitedRows
  private let columns: DelimitedColumns
  private let fileName: String?
  private var skips = ReadingNotes()

  /// Opens a file and reads its first row.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - dialect: What separates cells, and whether they may be quoted.
  ///   - columns: Names of the columns of a file whose first row is a unit; `nil` where the first row
  ///     names them.
  ///   - encoding: The character set, or `nil` to find it.
  /// - Throws: `InterchangeError`: `malformed` where fewer than two columns are languages,
  ///   `damagedText`, `unsupported`, `cannotRead`.
  public init(
    _ input: InputBytes, dialect: DelimitedDialect, columns: [String]? = nil,
    encoding: String? = nil
  ) throws(InterchangeError) {
    rows = try DelimitedRows(input, dialect: dialect, encoding: encoding)
    fileName = input.fileName
    var line: Int?
    if let columns {
      self.columns = DelimitedColumns(columns)
    } else {
      let row = try rows.next()
      line = row?.line ?? 1
      self.columns = DelimitedColumns(row?.cells ?? [])
    }
    guard self.columns.languages.count >= 2 else {
      let place = columns == nil ? "the first row names" : "the columns name"
      throw InterchangeError(
        .malformed,
        "\(place) fewer than two languages; write language tags there, such as en and zh, or name "
          + "the columns with --columns en,zh,note",
        at: SourceLocation(file: input.name, line: line))
    }
  }

  /// The next unit, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError`: `malformed` for a quotation mark that is never closed,
  ///   `damagedText`, `limitExceeded` for a row above 16 MiB, `cannotRead`.
  public func next() throws(InterchangeError) -> TranslationUnit? {
    while let row = try rows.next() {
      if row.isBlank { continue }
      if let reason = problem(with: row) {
        skips.add(reason, at: SourceLocation(file: rows.name, line: row.line))
        continue
      }
      let unit = unit(row)
      guard unit.hasSeveralLanguages else {
        skips.add(
          "the row has text in fewer than two languages",
          at: SourceLocation(file: rows.name, line: row.line))
        continue
      }
      return unit
    }
    return nil
  }

  private func problem(with row: DelimitedRows.Row) -> String? {
    if let problem = row.problem { return problem }
    guard row.cells.count > columns.columns.count else { return nil }
    return "the row has \(row.cells.count) cells and there are \(columns.columns.count) columns"
  }

  private func unit(_ row: DelimitedRows.Row) -> TranslationUnit {
    var unit = TranslationUnit(
      variants: [], origin: UnitOrigin(file: fileName, line: row.line))
    for (column, cell) in zip(columns.columns, row.cells) where !cell.isEmpty {
      switch column {
      case .variant(let language): unit.variants.append(Variant(cell, language: language))
      case .note: unit.notes.append(Note(cell))
      case .property(let name): unit.properties.append(Property(name, cell))
      case .context(let part): part.read(cell, into: &unit.context)
      case .none: break
      }
    }
    return unit
  }
}
