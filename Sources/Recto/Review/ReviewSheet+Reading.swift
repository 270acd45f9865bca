extension ReviewSheet {
  /// What a sheet says, or what is wrong with it.
  public struct Contents: Hashable, Sendable {
    /// In the sheet's order.
    public var rows: [ReviewRow]
    /// Whether each bead of an alignment had a row, so that one that is gone was deleted.
    public var isWhole: Bool
  }

  /// Reads a sheet that a person has edited: TSV or CSV, quoted or not, in any encoding, as spreadsheets write it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What messages call it.
  ///   - source: The source document that the sheet was made of.
  ///   - target: The target document.
  ///   - encoding: The character set, or `nil` to find it.
  /// - Throws: `InterchangeError` for a file that is no table; `ReviewError` for one that is no review sheet, or was
  ///   made of other documents, and for cells that say nothing sensible, each with its line.
  public static func contents(
    _ bytes: [UInt8], name: String, of source: AlignmentSide, _ target: AlignmentSide,
    encoding: String? = nil
  ) throws -> Contents {
    let text = Self.withLineFeeds(
      try TextInput(InputBytes(bytes, name: name), encoding: encoding).text)
    let columns = idColumn(of: source, target)
    // Whether quotation marks are quotes cannot be told from the file alone: a sentence may start and end with
    // them. The reading that has more of the documents' texts is right.
    var best: (sheet: ReviewTable, known: Int)?
    // Of readings that know as many, the first, without faults in the quotation marks.
    var failure: (any Error)?
    for dialect in dialects(of: text) {
      do {
        let table = try DelimitedTable(
          InputBytes(Array(text.utf8), name: name), dialect: dialect, encoding: "UTF-8")
        let sheet = try ReviewTable(table, file: name, documents: (source, target), id: columns)
        let known = 2 * sheet.knownTexts + (sheet.hasProblems ? 0 : 1)
        if known > best?.known ?? -1 { best = (sheet, known) }
      } catch {
        failure = failure ?? error
      }
    }
    guard let best else {
      throw failure
        ?? ReviewError([Skip("the file is empty", at: SourceLocation(file: name))])
    }
    return try best.sheet.contents()
  }

  /// Old spreadsheets end lines with a carriage return alone.
  private static func withLineFeeds(_ text: String) -> String {
    guard !text.utf8.contains(0x0A), text.utf8.contains(0x0D) else { return text }
    return String(decoding: text.utf8.map { $0 == 0x0D ? 0x0A : $0 }, as: UTF8.self)
  }

  /// What the first row may be cut by: with quotes, and for tabs without.
  private static func dialects(of text: String) -> [DelimitedDialect] {
    let quoted = DelimitedDialect.quoted(byFirstRow: text)
    return quoted.separator == .tab ? [quoted, .tsv] : [quoted]
  }
}

/// Why a review cannot be taken: each fault with its place.
public struct ReviewError: Error, Hashable, Sendable, CustomStringConvertible {
  /// In the sheet's order; never empty.
  public var faults: [Skip]

  /// - Parameter faults: At least one.
  public init(_ faults: [Skip]) { self.faults = faults }

  /// A line a fault.
  public var description: String {
    faults.map { "\($0.location): \($0.reason)" }.joined(separator: "\n")
  }
}

/// A table that is a review sheet.
struct ReviewTable {
  private let table: DelimitedTable
  private let file: String
  private let documents: (source: AlignmentSide, target: AlignmentSide)
  private var sourceText: Int?
  private var targetText: Int?
  private var status: Int
  private var source: Int
  private var target: Int
  private var id: Int?

  /// - Throws: `ReviewError`.
  init(
    _ table: DelimitedTable, file: String,
    documents: (source: AlignmentSide, target: AlignmentSide), id: String
  ) throws(ReviewError) {
    (self.table, self.file, self.documents) = (table, file, documents)
    let header = (table.rows.first?.cells ?? []).map(ReviewText.plain)
    let place = SourceLocation(file: file, line: table.rows.first?.line ?? 1)
    func column(_ name: String) -> Int? { header.firstIndex { $0.lowercased() == name } }
    guard let status = column("status"), let source = column("source"),
      let target = column("target")
    else {
      throw ReviewError([
        Skip(
          "the first row lacks status, source or target: this is no review sheet; --format tsv writes one",
          at: place)
      ])
    }
    (self.status, self.source, self.target) = (status, source, target)
    func language(_ side: AlignmentSide, besides other: Int?) -> Int? {
      let tags = header.indices.filter { $0 != other && NamePattern.tag(header[$0]) != nil }
      return tags.first { NamePattern.tag(header[$0]) == side.language }
        ?? tags.first { NamePattern.tag(header[$0])?.meets(side.language) == true }
    }
    sourceText = language(documents.source, besides: nil)
    targetText = language(documents.target, besides: sourceText)
    self.id = header.firstIndex { $0.hasPrefix("id#") }
    guard let number = self.id.map({ header[$0] }), number != id else { return }
    guard number != ReviewSheet.idColumn(of: documents.target, documents.source) else {
      throw ReviewError([
        Skip(
          "the sheet was made of these documents the other way round, from \(documents.target.language) to "
            + "\(documents.source.language); name the two in that order", at: place)
      ])
    }
    throw ReviewError([
      Skip(
        "the sheet was made of other documents, or of these before they were changed or cut otherwise; "
          + "make a new one, or give the options it was made with", at: place)
    ])
  }

  /// Whether a row cannot be trusted, such as one with a quotation mark that is not closed.
  var hasProblems: Bool { table.rows.contains { $0.problem != nil } }

  /// How many cells hold the text of the sentences that their row names, as it stands in the document: by its
  /// identifier, or in a sheet without them by its numbers.
  var knownTexts: Int {
    table.rows.dropFirst().reduce(0) { count, row in
      guard let place = named(row), isWithin(place) else { return count }
      let sides = [
        (sourceText, documents.source.joined(place.source)),
        (targetText, documents.target.joined(place.target)),
      ]
      return count
        + sides.filter { column, text in
          column.flatMap { cell($0, row) }.map { ReviewText.plain($0) == ReviewText.plain(text) }
            ?? false
        }.count
    }
  }

  private func named(_ row: DelimitedTable.Row) -> ReviewRow.Place? {
    if let id { return cell(id, row).flatMap(ReviewText.place(id:)) }
    guard let left = try? ReviewText.range(of: cell(source, row) ?? ""),
      let right = try? ReviewText.range(of: cell(target, row) ?? "")
    else { return nil }
    return ReviewRow.Place(source: left, target: right)
  }

  /// - Throws: `ReviewError` with all faults.
  func contents() throws(ReviewError) -> ReviewSheet.Contents {
    var rows: [ReviewRow] = []
    var faults: [Skip] = []
    for row in table.rows.dropFirst() where !row.cells.allSatisfy({ ReviewText.plain($0).isEmpty })
    {
      switch read(row) {
      case .success(let row): rows.append(row)
      case .failure(let fault):
        faults.append(Skip(fault.reason, at: SourceLocation(file: file, line: row.line)))
      }
    }
    if !faults.isEmpty { throw ReviewError(faults) }
    return ReviewSheet.Contents(rows: rows, isWhole: id != nil)
  }

  private struct Fault: Error { var reason: String }

  private func read(_ row: DelimitedTable.Row) -> Result<ReviewRow, Fault> {
    do throws(Fault) {
      if let problem = row.problem { throw Fault(reason: problem) }
      let word = cell(status, row) ?? ""
      guard let status = ReviewRow.Status(word) else {
        throw Fault(reason: "the status '\(word)' is none; write ok, no or nothing")
      }
      let place = ReviewRow.Place(
        source: try numbers(source, row, in: documents.source),
        target: try numbers(target, row, in: documents.target))
      var original: ReviewRow.Place?
      if let text = id.flatMap({ cell($0, row) }), !ReviewText.plain(text).isEmpty {
        guard let known = ReviewText.place(id: text), isWithin(known) else {
          throw Fault(
            reason:
              "the id '\(text)' is none of this sheet; leave ids as they are, and empty in rows that you add"
          )
        }
        original = known
      }
      return .success(
        ReviewRow(
          line: row.line, original: original, status: status, place: place,
          sourceText: try text(sourceText, row), targetText: try text(targetText, row)))
    } catch {
      return .failure(error)
    }
  }

  private func cell(_ column: Int, _ row: DelimitedTable.Row) -> String? {
    row.cells.indices.contains(column) ? row.cells[column] : nil
  }

  private func isWithin(_ place: ReviewRow.Place) -> Bool {
    place.source.upperBound <= documents.source.sentences.count
      && place.target.upperBound <= documents.target.sentences.count
  }

  private func numbers(
    _ column: Int, _ row: DelimitedTable.Row, in side: AlignmentSide
  ) throws(Fault) -> Range<Int> {
    let text = cell(column, row) ?? ""
    let range: Range<Int>
    do {
      range = try ReviewText.range(of: text)
    } catch {
      switch error {
      case .noNumbers:
        throw Fault(reason: "'\(text)' names no sentences; write numbers such as 3 or 3+4")
      case .notRunning:
        throw Fault(reason: "'\(text)': the sentences of a pair must follow one another")
      }
    }
    guard range.upperBound <= side.sentences.count else {
      throw Fault(
        reason: "there is no sentence \(range.upperBound - 1) in '\(side.language)': the last is "
          + "\(side.sentences.count - 1)")
    }
    return range
  }

  /// A cell's text; spreadsheets put these in the place of what they take for a formula.
  private func text(_ column: Int?, _ row: DelimitedTable.Row) throws(Fault) -> String? {
    guard let text = column.flatMap({ cell($0, row) }) else { return nil }
    let plain = ReviewText.plain(text)
    let marks = ["#NAME?", "#REF!", "#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "Err:508", "Err:509"]
    guard !marks.contains(plain) else {
      throw Fault(
        reason:
          "the spreadsheet took a text for a formula and wrote \(plain); open the sheet with its columns as text"
      )
    }
    return plain
  }
}
