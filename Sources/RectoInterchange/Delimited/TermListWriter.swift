public import RectoText

/// Writes a glossary as raw TSV, one term after another.
///
/// With statuses, as `TermListReader` reads it with a first row, for terms of one pair of languages or with the languages
/// of each; or OmegaT's three columns, which have no place for a status: forbidden translations are left out there and
/// counted. Tabs and line ends in notes become spaces.
public struct TermListWriter {
  /// How the file is laid out.
  public enum Layout: Hashable, Sendable {
    /// A first row with two languages, which all the terms are in; then term, translation, status, note.
    case statuses
    /// A first row, then term, translation, status, note, the languages of the term and of the translation.
    case languages
    /// Term, translation, comment, without a first row.
    case omegaT
  }

  /// Terms written so far.
  public private(set) var count = 0
  /// Forbidden translations that were left out.
  public private(set) var leftOut = 0

  private let output: any OutputBytes
  private let layout: Layout

  /// Starts a file.
  ///
  /// - Parameters:
  ///   - output: Where it is written.
  ///   - layout: How it is laid out.
  ///   - source: The language of the terms, which the first row names where the layout is `statuses`.
  ///   - target: The language of the translations, likewise.
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  public init(
    _ output: any OutputBytes, layout: Layout, source: LanguageTag, target: LanguageTag
  ) throws(InterchangeError) {
    self.output = output
    self.layout = layout
    switch layout {
    case .statuses: try write([source.rawValue, target.rawValue, "status", "note"])
    case .languages: try write(["source", "target", "status", "note", "sourceLang", "targetLang"])
    case .omegaT: break
    }
  }

  /// Writes a term.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  public mutating func write(_ term: GlossaryTerm) throws(InterchangeError) {
    switch layout {
    case .statuses:
      try write([term.source.text, term.target.text, term.status.rawValue, term.note])
    case .languages:
      try write([
        term.source.text, term.target.text, term.status.rawValue, term.note,
        term.source.language.rawValue, term.target.language.rawValue,
      ])
    case .omegaT where term.status == .forbidden:
      leftOut += 1
      return
    case .omegaT:
      let note = term.note.isEmpty ? [] : [term.note]
      try write([term.source.text, term.target.text] + note)
    }
    count += 1
  }

  /// Ends the file and stores it.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  public func finish() throws(InterchangeError) { try output.finish() }

  private func write(_ cells: [String]) throws(InterchangeError) {
    let line = cells.map { cell in
      String(
        String.UnicodeScalarView(
          cell.unicodeScalars.map { "\t\n\r".unicodeScalars.contains($0) ? " " : $0 }))
    }.joined(separator: "\t")
    try output.write(Array((line + "\n").utf8))
  }
}
