public import RectoText

/// Reads pairs of terms from raw TSV, a row an entry, in memory that does not grow with the file.
///
///     en        zh        note                 first row with language tags; lists of names too
///     term      translation   status   note    with `from` and `to` said
///     harbour   港口       seaport             no first row, `from` and `to` said: OmegaT's three columns
///
/// Rows whose status is forbidden, deprecated or the like are counted and give no pair. A remark (`#`, one cell) is no
/// row. A row with terms in fewer than two languages or with more cells than columns is skipped and reported. Of rows in
/// three languages or more, each two make an entry.
///
/// Not Sendable: one task reads one input.
public final class GlossaryReader: LexiconReader {
  /// The file's name.
  public let source: LexiconSource
  /// The first thousand rows that were read past, with the reason.
  public var skipped: [Skip] { skips.notes }
  /// All rows that were read past.
  public var skippedCount: Int { skips.count }
  /// Rows of terms that are not to be used.
  public private(set) var forbiddenCount = 0
  /// The character set that the file is read in.
  public var encoding: String { rows.encoding }
  /// The languages of the columns, in their order.
  public var languages: [LanguageTag] { columns.languages }

  private let rows: DelimitedRows
  private let columns: GlossaryColumns
  private var skips = ReadingNotes()
  /// A first row that was read and is an entry.
  private var first: DelimitedRows.Row?
  private var waiting: [LexiconEntry] = []

  /// Opens a file and reads its first row.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - names: Names of the columns of a file whose first row is an entry; `nil` where the first row names them, or
  ///     `from` and `to` do.
  ///   - from: What a column `term` or `source` is written in.
  ///   - to: What a column `translation` or `target` is written in.
  ///   - encoding: The character set, or `nil` to find it.
  /// - Throws: `InterchangeError`: `malformed` where fewer than two columns are languages, `damagedText`,
  ///   `unsupported`, `cannotRead`.
  public init(
    _ input: InputBytes, columns names: [String]? = nil, from: LanguageTag? = nil,
    to: LanguageTag? = nil, encoding: String? = nil
  ) throws(InterchangeError) {
    rows = try DelimitedRows(input, dialect: .tsv, encoding: encoding, maxRow: 1 << 20)
    source = LexiconSource(input.fileName ?? "standard input")
    var line: Int?
    if let names {
      columns = GlossaryColumns(names, from: from, to: to)
    } else {
      var row = try rows.next()
      while let remark = row, Self.isRemark(remark) { row = try rows.next() }
      line = row?.line ?? 1
      let cells = row?.cells ?? []
      if GlossaryColumns.isHeader(cells) || from == nil || to == nil {
        columns = GlossaryColumns(cells, from: from, to: to)
      } else {
        columns = GlossaryColumns(["source", "target", "comment"], from: from, to: to)
        first = row
      }
    }
    guard columns.languages.count >= 2 else {
      throw InterchangeError(
        .malformed,
        "the columns do not name two languages; write language tags in the first row, such as en and zh, "
          + "or name them with --columns en,zh,note, or say --from en --to zh",
        at: SourceLocation(file: input.name, line: line))
    }
  }

  /// The next entry, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError`: `damagedText`, `limitExceeded` for a row above 1 MiB, `cannotRead`.
  public func next() throws(InterchangeError) -> LexiconEntry? {
    while true {
      if let entry = waiting.popLast() { return entry }
      var row = first
      first = nil
      if row == nil { row = try rows.next() }
      guard let row else { return nil }
      if Self.isRemark(row) { continue }
      read(row)
    }
  }

  private static func isRemark(_ row: DelimitedRows.Row) -> Bool {
    row.cells.count == 1 && row.cells[0].hasPrefix("#")
  }

  private func read(_ row: DelimitedRows.Row) {
    let location = SourceLocation(file: rows.name, line: row.line)
    guard row.cells.count <= columns.columns.count else {
      skips.add(
        "the row has \(row.cells.count) cells and there are \(columns.columns.count) columns",
        at: location)
      return
    }
    var terms: [Segment] = []
    for (column, cell) in zip(columns.columns, row.cells) {
      switch column {
      case .term(let language):
        let text = DelimitedColumns.trimmed(cell)
        if !text.isEmpty { terms.append(Segment(text, language: language)) }
      case .status:
        if TermStatus(glossary: cell) == .forbidden {
          forbiddenCount += 1
          return
        }
      case .none: break
      }
    }
    let languages = columns.languages
    // The last is taken first.
    for (place, from) in languages.enumerated().reversed() {
      for to in languages[(place + 1)...].reversed() {
        let headwords = terms.filter { $0.language.meets(from) }
        let senses = terms.filter { $0.language.meets(to) }
        guard !headwords.isEmpty, !senses.isEmpty else { continue }
        waiting.append(LexiconEntry(headwords: headwords, senses: senses))
      }
    }
    if waiting.isEmpty {
      skips.add("the row has terms in fewer than two languages", at: location)
    }
  }
}
