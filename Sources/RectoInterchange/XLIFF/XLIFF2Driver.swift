internal import RectoText

/// Finds the units of XLIFF 2.0 to 2.2.
///
/// A unit of ours is a `segment`; `ignorable` ones are none. What modules hold (matches, glossaries, changes) is never
/// the segment's own.
final class XLIFF2Driver: XMLUnitDriver {
  let format = FileFormat.xliff
  private(set) var version: String?
  private(set) var sourceLanguage: LanguageTag?
  private(set) var targetLanguage: LanguageTag?
  var records: [XLIFF2Record] = []
  var edits: [XMLEdit] = []
  var openPlace: Int? { segment?.tag.lowerBound }
  private(set) var failure: InterchangeError?
  var warnings = ReadingNotes()
  private(set) var skips = ReadingNotes()

  private struct Scope {
    var name: String
    var isKept: Bool
  }

  private let file: String
  private let options: UnitFileOptions
  private let isEdited: Bool
  private var scopes: [Scope] = []
  /// Whether the open file has a unit or a group.
  private var isFileFilled = false
  private var unitID: String?
  private var unitName: String?
  /// Notes of the open unit, which come before its segments.
  private var notes: [Note] = []
  /// The text of the note that is open.
  private var note: [UInt8]?
  private var segment: XLIFF2Record?
  private var segmentDepth = 0
  private var element: XLIFF2Record.Element?

  init(file: String, options: UnitFileOptions, isEdited: Bool) {
    self.file = file
    self.options = options
    self.isEdited = isEdited
  }

  func range(of record: XLIFF2Record) -> Range<Int> { record.range }

  func open(_ tag: XMLTagEvent) {
    guard failure == nil else { return }
    let parent = scopes.last?.name
    if scopes.isEmpty {
      openRoot(tag)
    } else if segment != nil {
      openInSegment(tag)
    } else if tag.name == "unit", parent == "file" || parent == "group" {
      unitID = tag.value("id")
      unitName = tag.value("name")
      notes = []
    } else if tag.name == "note", parent == "notes", !tag.isEmpty {
      note = []
    } else if tag.name == "segment", parent == "unit" {
      openSegment(tag)
    }
    if tag.name == "file" { isFileFilled = false }
    if parent == "file", tag.name == "unit" || tag.name == "group" { isFileFilled = true }
    let outer = scopes.last?.isKept ?? false
    scopes.append(
      Scope(name: tag.name, isKept: XLIFFNames.isKept(tag.value("translate")) ?? outer))
  }

  private func openRoot(_ tag: XMLTagEvent) {
    version = tag.value("version") ?? ""
    sourceLanguage = XLIFFNames.language(tag.value("srcLang")) ?? options.sourceLanguage
    targetLanguage = XLIFFNames.language(tag.value("trgLang")) ?? options.targetLanguage
    if tag.value("srcLang") == nil {
      warnings.add("<xliff> says no srcLang", at: SourceLocation(file: file, line: tag.line))
    }
    if isEdited, tag.value("trgLang") == nil, let language = options.targetLanguage {
      let place = tag.range.upperBound - (tag.isEmpty ? 2 : 1)
      edits.append(
        XMLEdit(range: place..<place, bytes: Array(" trgLang=\"\(language.rawValue)\"".utf8)))
    }
  }

  private func openSegment(_ tag: XMLTagEvent) {
    segmentDepth = scopes.count
    segment = XLIFF2Record(
      tag: tag.range, end: tag.range.upperBound, line: tag.line, id: tag.value("id"),
      unitID: unitID, unitName: unitName, state: tag.value("state"),
      subState: tag.value("subState"), isProtected: scopes.last?.isKept ?? false, notes: notes,
      sourceLanguage: sourceLanguage, targetLanguage: targetLanguage)
  }

  private func openInSegment(_ tag: XMLTagEvent) {
    guard scopes.count == segmentDepth + 1, element == nil,
      tag.name == "source" || tag.name == "target"
    else { return }
    element = XLIFF2Record.Element(
      tag: tag.range, content: tag.range.upperBound..<tag.range.upperBound,
      end: tag.range.upperBound, isEmptyTag: tag.isEmpty,
      language: XLIFFNames.language(tag.value("xml:lang")))
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) { note?.append(contentsOf: utf8) }

  func close(_ tag: XMLTagEvent) {
    guard failure == nil else { return }
    scopes.removeLast()
    if tag.name == "file", scopes.count == 1, !isFileFilled {
      // 4.2.2.2: it is not complete without; a file that was cut off looks like this.
      failure = InterchangeError(
        .malformed, "a <file> holds neither a unit nor a group",
        at: SourceLocation(file: file, line: tag.line))
    }
    if let text = note, tag.name == "note" {
      notes.append(Note(String(decoding: text, as: UTF8.self)))
      note = nil
    }
    guard segment != nil else { return }
    if scopes.count == segmentDepth {
      segment?.end = tag.range.upperBound
      if let segment { records.append(segment) }
      segment = nil
    } else if scopes.count == segmentDepth + 1, var done = element {
      element = nil
      if !done.isEmptyTag { done.content = done.tag.upperBound..<tag.range.lowerBound }
      done.end = tag.range.upperBound
      if tag.name == "source" { segment?.source = done } else { segment?.target = done }
    }
  }

  func unit(of record: XLIFF2Record, in document: XMLRecorder) -> FileUnit? {
    if record.source == nil {
      warnings.add("a <segment> has no <source>", at: SourceLocation(file: file, line: record.line))
    }
    return XLIFF2Segment(record, document).fileUnit
  }

  func edits(
    of record: XLIFF2Record, translations: [Int: FileTranslation], in document: XMLRecorder
  ) throws(InterchangeError) -> [XMLEdit] {
    guard let translation = translations[0] else { return [] }
    let (edits, lost) = XLIFF2Segment(record, document).edits(translation)
    if lost > 0 {
      warnings.add(
        "\(lost) characters that XML cannot hold became U+FFFD",
        at: SourceLocation(file: file, line: record.line))
    }
    return edits
  }
}
