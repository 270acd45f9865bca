public import RectoText

/// Reads a list of names in several languages: raw TSV whose first row names the columns.
///
///     zh      en              kind      aliases      note
///     东海银行   Donghai Bank       company   DHB|东海银行集团
///
/// Columns are language tags, `kind` (`person`, `company`, `place`, `institution`, `other`), `aliases`
/// separated by `|`, and `note`; other columns are not read. A row is skipped and reported if it has
/// names in fewer than two languages, another kind, or more cells than there are columns.
///
/// Not Sendable: one task reads one input.
public final class NamesReader {
  /// The first thousand rows that were read past, with the reason.
  public var skipped: [Skip] { skips.notes }
  /// All rows that were read past.
  public var skippedCount: Int { skips.count }

  /// The character set that the file is read in.
  public var encoding: String { rows.encoding }

  private let rows: DelimitedRows
  private let columns: [Column]
  private var skips = ReadingNotes()

  private enum Column {
    case name(LanguageTag)
    case kind, aliases, note, none
  }

  /// Opens a file and reads its first row.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - encoding: The character set, or `nil` to find it.
  /// - Throws: `InterchangeError`: `malformed` where the first row lacks `kind` or two languages,
  ///   `damagedText`, `unsupported`, `cannotRead`.
  public init(_ input: InputBytes, encoding: String? = nil) throws(InterchangeError) {
    rows = try DelimitedRows(input, dialect: .tsv, encoding: encoding)
    let first = try rows.next()
    columns = (first?.cells ?? []).map { Self.column($0) }
    guard Self.isHeader(first?.cells ?? []) else {
      throw InterchangeError(
        .malformed,
        "the first row must name the columns, separated by tabs: two language tags or more, and "
          + "kind; for example zh, en, kind, aliases, note",
        at: SourceLocation(file: input.name, line: first?.line ?? 1))
    }
  }

  /// Whether a row names the columns of a list of names.
  static func isHeader(_ cells: [String]) -> Bool {
    var languages: Set<LanguageTag> = []
    var hasKind = false
    for cell in cells {
      switch column(cell) {
      case .name(let language): languages.insert(language)
      case .kind: hasKind = true
      default: break
      }
    }
    return hasKind && languages.count >= 2
  }

  private static func column(_ name: String) -> Column {
    switch DelimitedColumns.trimmed(name).lowercased() {
    case "kind": .kind
    case "aliases": .aliases
    case "note": .note
    default:
      if case .variant(let language) = DelimitedColumns.column(name) {
        .name(language)
      } else {
        .none
      }
    }
  }

  /// The next name, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError`: `damagedText`, `limitExceeded`, `cannotRead`.
  public func next() throws(InterchangeError) -> NamePair? {
    while let row = try rows.next() {
      if row.isBlank { continue }
      switch pair(row) {
      case .success(let pair): return pair
      case .failure(let problem):
        skips.add(problem.reason, at: SourceLocation(file: rows.name, line: row.line))
      }
    }
    return nil
  }

  private struct Problem: Error {
    var reason: String
  }

  private func pair(_ row: DelimitedRows.Row) -> Result<NamePair, Problem> {
    guard row.cells.count <= columns.count else {
      return .failure(
        Problem(
          reason: "the row has \(row.cells.count) cells and there are \(columns.count) columns"))
    }
    guard !row.cells.contains(where: { $0.utf8.contains(0) }) else {
      return .failure(Problem(reason: "it holds the character U+0000; remove it"))
    }
    var pair = NamePair(names: [], kind: .other)
    var kind = ""
    for (column, cell) in zip(columns, row.cells) {
      let text = DelimitedColumns.trimmed(cell)
      if text.isEmpty { continue }
      switch column {
      case .name(let language): pair.names.append(Segment(text, language: language))
      case .kind: kind = text
      case .aliases:
        pair.aliases += text.split(separator: "|").map { DelimitedColumns.trimmed(String($0)) }
          .filter { !$0.isEmpty }
      case .note: pair.note = text
      case .none: break
      }
    }
    guard Set(pair.names.map(\.language)).count >= 2 else {
      return .failure(Problem(reason: "the row has names in fewer than two languages"))
    }
    guard let known = NamePair.Kind(rawValue: kind.lowercased()) else {
      let kinds = NamePair.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      return .failure(Problem(reason: "the kind '\(kind)' is none of \(kinds)"))
    }
    pair.kind = known
    return .success(pair)
  }
}
