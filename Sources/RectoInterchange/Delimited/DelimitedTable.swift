internal import RectoText

/// A whole delimited file as rows of cells, whatever its columns are called.
///
///     let table = try DelimitedTable(InputBytes(path: "review.tsv"), dialect: .quotedTSV)
///     table.rows.first?.cells
public struct DelimitedTable: Hashable, Sendable {
  /// A row that is not an empty line.
  public struct Row: Hashable, Sendable {
    /// Where it starts, from 1.
    public var line: Int
    /// At least one.
    public var cells: [String]
    /// Why it should not be trusted, one clause; `nil` for most.
    public var problem: String?
  }

  /// In file order.
  public let rows: [Row]
  /// The character set that the file was read in.
  public let encoding: String

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - dialect: What separates cells, and whether they may be quoted.
  ///   - encoding: The character set, or `nil` to find it.
  /// - Throws: `InterchangeError`: `malformed` for a quotation mark that is never closed, `damagedText`,
  ///   `unsupported`, `limitExceeded`, `cannotRead`.
  /// - Complexity: O(*n*) time and space.
  public init(
    _ input: InputBytes, dialect: DelimitedDialect, encoding: String? = nil
  ) throws(InterchangeError) {
    let source = try DelimitedRows(input, dialect: dialect, encoding: encoding)
    var rows: [Row] = []
    while let row = try source.next() {
      rows.append(Row(line: row.line, cells: row.cells, problem: row.problem))
    }
    self.rows = rows
    self.encoding = source.encoding
  }
}
