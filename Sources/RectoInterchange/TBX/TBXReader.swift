public import RectoText

/// Reads the concepts of a termbase as units: TBX version 2 (`martif`) and 3 (`tbx`), types in attributes or in names, `tig`, `ntig` and
/// `termSec`; and the older TBX-Min.
///
///     let reader = try TBXReader(InputBytes(path: "terms.tbx"))
///     while let unit = try reader.next() { … }
///
/// The source is the first term of the source language (the caller's, else the first of the concept), the target the first
/// term of the target language (the caller's, else the next); all further terms are `others`. What is said of the concept is a
/// property by its type (`definition`, `subjectField`), what is said of a language has that in brackets (`definition (en)`), of a
/// term its text too (`partOfSpeech (en: scribe)`). Notes are notes.
///
/// Not Sendable: one task reads one input.
public final class TBXReader: UnitFileReader {
  /// What the file is.
  public var format: FileFormat { .tbx }
  /// 2, 3, or the dialect of an older TBX-Min.
  public var version: String? { entries.builder.version }
  /// The character set that the file is read in.
  public var encoding: String { entries.encoding }
  /// The caller's, else what the file names: only TBX-Min does.
  public var sourceLanguage: LanguageTag? {
    options.sourceLanguage ?? entries.builder.languages.source
  }
  /// The caller's, else what the file names.
  public var targetLanguage: LanguageTag? {
    options.targetLanguage ?? entries.builder.languages.target
  }

  /// The first thousand places that were read past, with the reason.
  public var skipped: [Skip] { entries.builder.skips.notes + entries.unread }
  /// All of them.
  public var skippedCount: Int { entries.builder.skips.count + entries.unread.count }
  /// The first thousand things that are odd and were read all the same.
  public var warnings: [Skip] { entries.builder.warnings.notes }
  /// All of them.
  public var warningCount: Int { entries.builder.warnings.count }

  private let entries: TBXEntries
  private let options: UnitFileOptions

  /// Opens a termbase and reads its head.
  ///
  /// - Throws: `InterchangeError`: `cannotRead`, `malformed`, `unsupported`.
  public init(
    _ input: InputBytes, options: UnitFileOptions = UnitFileOptions()
  ) throws(InterchangeError) {
    self.options = options
    entries = try TBXEntries(input, encoding: options.encoding, limits: options.limits)
  }

  /// The next concept, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError` with line and column: `malformed`, `entityDeclaration`, `limitExceeded`, `damagedText`,
  ///   `cannotRead`.
  public func next() throws(InterchangeError) -> FileUnit? {
    guard let entry = try entries.next() else { return nil }
    let languages = entry.languages
    let source =
      languages.firstIndex { $0.meets(sourceLanguage) } ?? (sourceLanguage == nil ? 0 : nil)
    let target = languages.indices.first { index in
      index != source && !languages[index].terms.isEmpty && languages[index].meets(targetLanguage)
    }
    var others: [FileText] = []
    var properties = entry.facts.properties
    var notes = entry.facts.notes.map { Note($0) }
    for (index, language) in languages.enumerated() {
      let name = language.tag?.rawValue ?? ""
      properties += language.facts.properties.map { Property("\($0.name) (\(name))", $0.value) }
      notes += language.facts.notes.map { Note($0, language: nil) }
      for (number, term) in language.terms.enumerated() {
        properties += term.facts.properties.map {
          Property("\($0.name) (\(name): \(term.text))", $0.value)
        }
        notes += term.facts.notes.map { Note($0) }
        if number > 0 || index != source && index != target {
          others.append(FileText(term.text, language: language.tag))
        }
      }
    }
    return FileUnit(
      id: entry.id, line: entry.line, source: source.flatMap { languages[$0].first },
      target: target.flatMap { languages[$0].first }, others: others, notes: notes,
      properties: properties)
  }
}

extension TermEntry.Language {
  /// Whether it is the language asked for; any where none is.
  fileprivate func meets(_ wanted: LanguageTag?) -> Bool {
    guard let wanted else { return true }
    return tag?.meets(wanted) ?? false
  }

  fileprivate var first: FileText? { terms.first.map { FileText($0.text, language: tag) } }
}
