public import RectoText

/// Reads a glossary: a TSV whose first row names the columns, or OmegaT's three columns.
///
///     en          zh        status      note
///     rate cut    降息       approved
///     rate cut    利率下调    forbidden    too long for headlines
///
/// Columns are two language tags, or `source` and `target` with the languages given; `status` (approved,
/// preferred, admitted; forbidden, deprecated and their like), `note` (`comment`, `definition`); `sourceLang` and
/// `targetLang`, where the rows have languages of their own. Others are not read, nor are `source` and `target`
/// beside two language tags, where they say something else, such as where a term is from. Without such a row a
/// file has source, target and comment, as OmegaT's glossaries do, and lines that begin with `#` are remarks. A
/// row without a term or a translation, or with another status, is skipped and reported.
///
/// Not Sendable: one task reads one input.
public final class TermListReader {
  /// The first thousand rows that were read past, with the reason.
  public var skipped: [Skip] { skips.notes }
  /// All rows that were read past.
  public var skippedCount: Int { skips.count }
  /// Pairs that the file has with two statuses, a hundred at most: the later line has the say.
  public private(set) var conflicts: [Skip] = []
  /// The character set that the file is read in.
  public var encoding: String { rows.encoding }

  private let rows: DelimitedRows
  private let columns: [Column]
  /// What rows without a language of their own are in; `nil` where each has one.
  private let source: LanguageTag?
  private let target: LanguageTag?
  private let isNamed: Bool
  private var skips = ReadingNotes()
  /// What was said of each pair, and where.
  private var said: [[Segment]: (status: TermStatus, line: Int)] = [:]
  /// The first row, where it names no columns.
  private var pending: DelimitedRows.Row?

  private enum Column {
    case source, target, status, note, sourceLanguage, targetLanguage, none
  }

  /// Opens a file and reads its first row.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - source: The language of the terms, where the file does not say.
  ///   - target: The language of their translations, where the file does not say.
  ///   - encoding: The character set, or `nil` to find it.
  /// - Throws: `InterchangeError`: `malformed` where neither the file nor the parameters name the languages,
  ///   `damagedText`, `unsupported`, `cannotRead`.
  public init(
    _ input: InputBytes, source: LanguageTag? = nil, target: LanguageTag? = nil,
    encoding: String? = nil
  ) throws(InterchangeError) {
    rows = try DelimitedRows(input, dialect: .tsv, encoding: encoding)
    let first = try rows.next()
    let names = (first?.cells ?? []).map { DelimitedColumns.trimmed($0).lowercased() }
    let tags = (first?.cells ?? []).map { cell -> LanguageTag? in
      if case .variant(let tag) = DelimitedColumns.column(cell) { tag } else { nil }
    }
    isNamed =
      tags.count { $0 != nil } >= 2 || names.contains("source") && names.contains("target")
    let places = tags.indices.filter { tags[$0] != nil }
    var languages = (source: source, target: target)
    guard isNamed else {
      columns = [.source, .target, .note]
      pending = first
      (self.source, self.target) = try Self.languages(languages, input.name)
      return
    }
    var columns = [Column](repeating: .none, count: names.count)
    for (place, name) in names.enumerated() {
      switch name {
      case "source" where places.count < 2: columns[place] = .source
      case "target" where places.count < 2: columns[place] = .target
      case "sourcelang": columns[place] = .sourceLanguage
      case "targetlang": columns[place] = .targetLanguage
      case "status": columns[place] = .status
      case "note", "comment", "definition": columns[place] = .note
      default: break
      }
    }
    if places.count >= 2 {
      // Those that were asked for, else the first two.
      let from = places.first { tags[$0]?.meets(source ?? .undetermined) == true }
      let to = places.first { tags[$0]?.meets(target ?? .undetermined) == true && $0 != from }
      let first = from ?? places.first { $0 != to } ?? 0
      let second = to ?? places.first { $0 != first } ?? 0
      columns[first] = .source
      columns[second] = .target
      languages = (tags[first], tags[second])
    }
    self.columns = columns
    if columns.contains(.sourceLanguage), columns.contains(.targetLanguage) {
      (self.source, self.target) = languages
    } else {
      (self.source, self.target) = try Self.languages(languages, input.name)
    }
  }

  private static func languages(
    _ languages: (source: LanguageTag?, target: LanguageTag?), _ name: String
  ) throws(InterchangeError) -> (LanguageTag, LanguageTag) {
    guard let source = languages.source, let target = languages.target else {
      throw InterchangeError(
        .malformed,
        "the first row names no languages; write them there (en, zh, status, note), or give them with "
          + "--from and --to", at: SourceLocation(file: name, line: 1))
    }
    return (source, target)
  }

  /// Whether a first row is that of a glossary with statuses.
  public static func isHeader(_ cells: [String]) -> Bool {
    cells.contains { DelimitedColumns.trimmed($0).lowercased() == "status" }
  }

  /// The next term, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError`: `damagedText`, `limitExceeded`, `cannotRead`.
  public func next() throws(InterchangeError) -> GlossaryTerm? {
    while let row = try nextRow() {
      if row.isBlank || !isNamed && row.cells.first?.hasPrefix("#") == true { continue }
      switch term(row) {
      case .success(let term):
        note(term, line: row.line)
        return term
      case .failure(let problem):
        skips.add(problem.reason, at: SourceLocation(file: rows.name, line: row.line))
      }
    }
    return nil
  }

  private func note(_ term: GlossaryTerm, line: Int) {
    let before = said.updateValue((term.status, line), forKey: [term.source, term.target])
    guard let before, before.status != term.status, conflicts.count < 100 else { return }
    conflicts.append(
      Skip(
        "\(term.source.text) = \(term.target.text) is \(term.status.rawValue) here and "
          + "\(before.status.rawValue) in line \(before.line); this line counts",
        at: SourceLocation(file: rows.name, line: line)))
  }

  private func nextRow() throws(InterchangeError) -> DelimitedRows.Row? {
    if let row = pending {
      pending = nil
      return row
    }
    return try rows.next()
  }

  private struct Problem: Error {
    var reason: String
  }

  private func term(_ row: DelimitedRows.Row) -> Result<GlossaryTerm, Problem> {
    guard row.cells.count <= columns.count || !isNamed else {
      return .failure(
        Problem(
          reason: "the row has \(row.cells.count) cells and there are \(columns.count) columns"))
    }
    guard !row.cells.contains(where: { $0.utf8.contains(0) }) else {
      return .failure(Problem(reason: "it holds the character U+0000; remove it"))
    }
    var term = GlossaryTerm(
      source: Segment("", language: source ?? .undetermined),
      target: Segment("", language: target ?? .undetermined))
    var isSaid = (source: source != nil, target: target != nil)
    var notes: [String] = []
    for (column, cell) in zip(columns, row.cells) {
      let text = DelimitedColumns.trimmed(cell)
      switch column {
      case .source: term.source.text = text
      case .target: term.target.text = text
      case .note: if !text.isEmpty { notes.append(text) }
      case .sourceLanguage, .targetLanguage:
        guard !text.isEmpty else { continue }
        guard let language = try? LanguageTag(text) else {
          return .failure(Problem(reason: "'\(text)' is not a language tag"))
        }
        if column == .sourceLanguage {
          term.source.language = language
          isSaid.source = true
        } else {
          term.target.language = language
          isSaid.target = true
        }
      case .status:
        guard let status = TermStatus(glossary: text) else {
          return .failure(
            Problem(reason: "the status '\(text)' is neither approved nor forbidden, nor like them")
          )
        }
        term.status = status
      case .none: break
      }
    }
    guard !term.source.text.isEmpty, !term.target.text.isEmpty else {
      return .failure(Problem(reason: "the row lacks a term or its translation"))
    }
    guard isSaid.source, isSaid.target else {
      return .failure(
        Problem(reason: "the row names no languages in sourceLang and targetLang"))
    }
    term.note = notes.joined(separator: "; ")
    return .success(term)
  }
}
