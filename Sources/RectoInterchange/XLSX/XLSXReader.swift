public import RectoText

/// Reads the tables of a workbook (`.xlsx`, `.xlsm`): each row of each sheet a unit.
///
///     let reader = try XLSXReader(InputBytes(path: "glossary.xlsx"))
///     while let unit = try reader.next() { … }
///
/// The first row of a sheet names the columns as in a CSV file: languages (`en`, `zh-CN`), or `source`, `target`, `context`, `id`,
/// `note`; without such a row the first two columns are source and target, which is said. Texts of several looks are
/// joined; numbers and dates are the value that the file holds; a formula is the value that it had when the file was
/// saved, which is said. A unit's `line` is the number of its row, its property `sheet` the sheet.
///
/// The file is held in memory, its sheets one after another. Not Sendable: one task reads one input.
public final class XLSXReader: UnitFileReader {
  /// What the file is.
  public var format: FileFormat { .xlsx }
  /// Workbooks say none.
  public var version: String? { nil }
  /// The character set of their XML.
  public var encoding: String { "UTF-8" }
  /// Of the sheet that is being read.
  public private(set) var sourceLanguage: LanguageTag?
  /// Of the sheet that is being read.
  public private(set) var targetLanguage: LanguageTag?

  /// The first thousand places that were read past, with the reason.
  public var skipped: [Skip] { skips.notes }
  /// All of them.
  public var skippedCount: Int { skips.count }
  /// The first thousand things that are odd and were read all the same.
  public var warnings: [Skip] { oddities.notes }
  /// All of them.
  public var warningCount: Int { oddities.count }

  private let archive: ZipArchive
  private let options: UnitFileOptions
  private var sheets: [(name: String, index: Int)] = []
  private var nextSheet = 0
  private var strings: [String] = []
  private var columns: UnitColumns
  private var sheet = ""
  private var rows: ArraySlice<SheetRows.Row> = []
  private var count = 0
  private var skips = ReadingNotes()
  private var oddities = ReadingNotes()

  /// Opens a workbook.
  ///
  /// - Throws: `InterchangeError`: `malformed` for what is no ZIP archive, a damaged one, or one that holds no workbook;
  ///   `unsupported` for one with a password, `limitExceeded`, `cannotRead`.
  public init(
    _ input: InputBytes, options: UnitFileOptions = UnitFileOptions()
  ) throws(InterchangeError) {
    self.options = options
    sourceLanguage = options.sourceLanguage
    targetLanguage = options.targetLanguage
    columns = UnitColumns(unnamed: options)
    let limits = options.limits
    archive = try ZipArchive(
      input.readAll(limit: limits.totalBytes), name: input.name, limits: limits)
    let location = SourceLocation(file: input.name)
    for oddity in archive.oddities { oddities.add(oddity, at: location) }
    let root = try PackageRelationships(of: "", in: archive, limits: limits)
    let main = root.targets("officeDocument").first ?? "xl/workbook.xml"
    guard let index = archive.index(of: main) else {
      throw InterchangeError(
        .malformed, "holds no workbook (\(main) is missing); save it again as .xlsx", at: location)
    }
    let book = WorkbookSheets()
    _ = try PackagePart(index, of: archive, limits: limits, handler: book)
    let links = try PackageRelationships(of: main, in: archive, limits: limits)
    for found in book.sheets {
      let link = links.all.first { $0.id == found.link }
      guard let link, link.kind == "worksheet", let part = archive.index(of: link.target) else {
        skips.add("the sheet '\(found.name)' is no table and not read", at: location)
        continue
      }
      if found.isHidden {
        oddities.add("the sheet '\(found.name)' is hidden and is read", at: location)
      }
      sheets.append((found.name, part))
    }
    guard !sheets.isEmpty else {
      throw InterchangeError(.malformed, "is no workbook with a sheet in it", at: location)
    }
    if let target = links.targets("sharedStrings").first, let part = archive.index(of: target) {
      let handler = SharedStrings()
      _ = try PackagePart(part, of: archive, limits: limits, handler: handler)
      strings = handler.strings
    }
  }

  /// The next row, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError` with the part and its line, as the readers of XML and ZIP throw it.
  public func next() throws(InterchangeError) -> FileUnit? {
    while true {
      while rows.isEmpty {
        guard nextSheet < sheets.count else { return nil }
        try open(sheets[nextSheet])
        nextSheet += 1
      }
      guard let row = rows.popFirst() else { return nil }
      guard let unit = unit(row) else { continue }
      count += 1
      guard count <= options.limits.units else {
        throw InterchangeError(
          .limitExceeded, "holds more than \(options.limits.units) rows",
          at: SourceLocation(file: archive.name))
      }
      return unit
    }
  }

  private func open(_ next: (name: String, index: Int)) throws(InterchangeError) {
    let handler = SheetRows(strings: strings, limit: options.limits.units)
    _ = try PackagePart(next.index, of: archive, limits: options.limits, handler: handler)
    sheet = next.name
    let location = SourceLocation(file: "\(archive.name): \(sheet)")
    if let failure = handler.failure {
      throw InterchangeError(.malformed, "\(failure); save the workbook again", at: location)
    }
    if handler.formulas > 0 {
      oddities.add(
        "formulas in cells (\(handler.formulas)): what they came to when the file was saved is read",
        at: location)
    }
    if handler.errors > 0 {
      oddities.add("errors in cells (\(handler.errors)): they are read as text", at: location)
    }
    rows = handler.rows[...]
    name(location)
  }

  /// Takes the columns' names from the caller, or from the sheet's first row.
  private func name(_ location: SourceLocation) {
    if let names = options.columns, let named = UnitColumns(names, options: options) {
      columns = named
    } else if let first = rows.first,
      let named = UnitColumns(Self.cells(first), options: options)
    {
      columns = named
      rows.removeFirst()
    } else {
      columns = UnitColumns(unnamed: options)
      if let first = rows.first {
        var place = location
        place.line = first.number
        oddities.add(
          "no row names the columns; the first is taken for the source and the second for the target; "
            + "name them with --columns source,target", at: place)
      }
    }
    sourceLanguage = columns.sourceLanguage
    targetLanguage = columns.targetLanguage
  }

  /// The cells up to the last one that holds something.
  private static func cells(_ row: SheetRows.Row) -> [String] {
    var cells = [String](repeating: "", count: (row.cells.map(\.column).max() ?? -1) + 1)
    for cell in row.cells { cells[cell.column] = cell.text }
    return cells
  }

  /// `nil` for a row with nothing in the columns that have a name.
  private func unit(_ row: SheetRows.Row) -> FileUnit? {
    var unit = FileUnit(line: row.number, source: nil)
    var source = ""
    var target: String?
    var isEmpty = true
    var outside = 0
    for cell in row.cells {
      guard columns.roles.indices.contains(cell.column) else {
        outside += 1
        continue
      }
      isEmpty = false
      switch columns.roles[cell.column] {
      case .source: source = cell.text
      case .target: target = cell.text
      case .other(let tag): unit.others.append(FileText(cell.text, language: tag))
      case .note: unit.notes.append(Note(cell.text))
      case .id: unit.id = unit.id ?? cell.text
      case .context: unit.contextName = unit.contextName ?? cell.text
      case .property(let name): unit.properties.append(Property(name, cell.text))
      case .none: break
      }
    }
    if outside > 0 {
      skips.add(
        "\(outside) \(outside == 1 ? "cell stands" : "cells stand") in columns without a name",
        at: SourceLocation(file: "\(archive.name): \(sheet)", line: row.number))
    }
    guard !isEmpty else { return nil }
    if target == nil, columns.targetIndex != nil { target = "" }
    return FileUnit(
      id: unit.id, line: row.number, source: FileText(source, language: sourceLanguage),
      target: target.map { FileText($0, language: targetLanguage) }, others: unit.others,
      notes: unit.notes, properties: [Property("sheet", sheet)] + unit.properties,
      contextName: unit.contextName)
  }
}
