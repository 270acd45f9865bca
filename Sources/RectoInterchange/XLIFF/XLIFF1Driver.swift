internal import RectoText

/// Finds the units of XLIFF 1.0 to 1.2, SDLXLIFF, MXLIFF and MQXLIFF.
///
/// A unit is a `trans-unit`; its segments are the `mrk` elements of type `seg`, where its `seg-source` has any.
/// What stands in `alt-trans` is never the unit's own.
final class XLIFF1Driver: XMLUnitDriver {
  let format: FileFormat
  private(set) var version: String?
  private(set) var sourceLanguage: LanguageTag?
  private(set) var targetLanguage: LanguageTag?
  var records: [XLIFF1Record] = []
  var edits: [XMLEdit] = []
  var openPlace: Int? { unit?.tag.lowerBound }
  private(set) var failure: InterchangeError?
  var warnings = ReadingNotes()
  private(set) var skips = ReadingNotes()

  /// An open element that is of interest, and how deep it stands.
  private struct Scope {
    var name: String
    var isKept: Bool
    var keepsSpace: Bool
  }

  private let file: String
  private let options: UnitFileOptions
  private let isEdited: Bool
  private var scopes: [Scope] = []
  private var unit: XLIFF1Record?
  private var unitDepth = 0
  private var element: XLIFF1Record.Element?
  private var noteStart: Int?
  private var noteLanguage: LanguageTag?

  init(file: String, format: FileFormat, options: UnitFileOptions, isEdited: Bool) {
    self.file = file
    self.format = format
    self.options = options
    self.isEdited = isEdited
  }

  func range(of record: XLIFF1Record) -> Range<Int> { record.range }

  func open(_ tag: XMLTagEvent) {
    guard failure == nil else { return }
    if scopes.isEmpty {
      openRoot(tag)
    } else if unit != nil {
      openInUnit(tag)
    } else if tag.name == "file" {
      openFile(tag)
    } else if tag.name == "trans-unit" {
      openUnit(tag)
    }
    let outer = scopes.last
    scopes.append(
      Scope(
        name: tag.name,
        isKept: XLIFFNames.isKept(tag.value("translate")) ?? outer?.isKept ?? false,
        keepsSpace: tag.value("xml:space").map { $0 == "preserve" } ?? outer?.keepsSpace ?? false))
  }

  private func openRoot(_ tag: XMLTagEvent) {
    guard tag.name == "xliff" else {
      failure = InterchangeError(
        .malformed, "the root element is <\(tag.name)>, not <xliff>: this is no XLIFF file",
        at: SourceLocation(file: file, line: tag.line))
      return
    }
    version = tag.value("version") ?? ""
    if !["1.0", "1.1", "1.2"].contains(version) {
      warnings.add(
        "XLIFF version '\(version ?? "")' is not known; read as 1.2",
        at: SourceLocation(file: file, line: tag.line))
    }
  }

  private func openFile(_ tag: XMLTagEvent) {
    sourceLanguage =
      XLIFFNames.language(tag.value("source-language")) ?? options.sourceLanguage
    let target = XLIFFNames.language(tag.value("target-language"))
    targetLanguage = target ?? options.targetLanguage
    if sourceLanguage == nil {
      warnings.add(
        "<file> says no source-language", at: SourceLocation(file: file, line: tag.line))
    }
    if isEdited, tag.value("target-language") == nil, let language = options.targetLanguage {
      let place = tag.range.upperBound - (tag.isEmpty ? 2 : 1)
      let bytes = Array(" target-language=\"\(language.rawValue)\"".utf8)
      edits.append(XMLEdit(range: place..<place, bytes: bytes))
    }
  }

  private func openUnit(_ tag: XMLTagEvent) {
    let outer = scopes.last
    let own = XLIFFNames.isKept(tag.value("translate"))
    unitDepth = scopes.count
    unit = XLIFF1Record(
      tag: tag.range, end: tag.range.upperBound, line: tag.line, name: tag.name,
      id: tag.value("id"),
      isProtected: own ?? outer?.isKept ?? false || tag.value("mq:locked") == "locked"
        || tag.value("m:locked") == "true",
      isApproved: tag.value("approved") == "yes",
      keepsSpace: tag.value("xml:space").map { $0 == "preserve" } ?? outer?.keepsSpace ?? false,
      sourceLanguage: sourceLanguage, targetLanguage: targetLanguage)
    unit?.ownState = XLIFF1States.state(memoQ: tag.value("mq:status"))
    if let confirmed = tag.value("m:confirmed") {
      unit?.ownState = confirmed == "1" ? .translated : .draft
    }
    for name in ["resname", "restype", "maxwidth", "size-unit"] {
      if let value = tag.value(name) { unit?.properties.append(Property(name, value)) }
    }
  }

  private func openInUnit(_ tag: XMLTagEvent) {
    let isChild = scopes.count == unitDepth + 1
    switch tag.name {
    case "source", "seg-source", "target":
      guard isChild, element == nil else { return }
      let language = XLIFFNames.language(tag.value("xml:lang"))
      element = XLIFF1Record.Element(
        tag: tag.range, content: tag.range.upperBound..<tag.range.upperBound,
        end: tag.range.upperBound, isEmptyTag: tag.isEmpty,
        language: language ?? (tag.name == "target" ? targetLanguage : sourceLanguage),
        state: tag.value("state"))
    case "note" where isChild && !tag.isEmpty:
      noteStart = tag.range.upperBound
      noteLanguage = XLIFFNames.language(tag.value("xml:lang"))
    case "seg" where scopes.last?.name == "seg-defs":
      unit?.sdlSegments.append((tag.value("id") ?? "", tag.range))
    case "trans-unit":
      warnings.add(
        "a <trans-unit> inside another one is not read",
        at: SourceLocation(file: file, line: tag.line))
    default: break
    }
  }

  func close(_ tag: XMLTagEvent) {
    guard failure == nil else { return }
    scopes.removeLast()
    guard unit != nil else { return }
    if scopes.count == unitDepth {
      unit?.end = tag.range.upperBound
      if let unit { records.append(unit) }
      unit = nil
    } else if scopes.count == unitDepth + 1 {
      closeChild(tag)
    }
  }

  private func closeChild(_ tag: XMLTagEvent) {
    if tag.name == "note", let start = noteStart {
      unit?.notes.append((start..<tag.range.lowerBound, noteLanguage))
      noteStart = nil
    }
    guard var done = element, ["source", "seg-source", "target"].contains(tag.name) else { return }
    element = nil
    if !done.isEmptyTag { done.content = done.tag.upperBound..<tag.range.lowerBound }
    done.end = tag.range.upperBound
    switch tag.name {
    case "source" where unit?.source == nil: unit?.source = done
    case "seg-source" where unit?.segmentSource == nil: unit?.segmentSource = done
    case "target" where unit?.target == nil: unit?.target = done
    default:
      warnings.add(
        "a second <\(tag.name)> in one <trans-unit> is not read",
        at: SourceLocation(file: file, line: unit?.line))
    }
  }

  func unit(of record: XLIFF1Record, in document: XMLRecorder) -> FileUnit? {
    if record.source == nil {
      warnings.add(
        "a <trans-unit> has no <source>", at: SourceLocation(file: file, line: record.line))
    }
    return XLIFF1Unit(record, document).fileUnit
  }

  func edits(
    of record: XLIFF1Record, translations: [Int: FileTranslation], in document: XMLRecorder
  ) throws(InterchangeError) -> [XMLEdit] {
    var unit = XLIFF1Unit(record, document)
    let edits = unit.edits(translations, format: format, language: options.targetLanguage)
    if unit.lostCharacters > 0 {
      warnings.add(
        "\(unit.lostCharacters) characters that XML cannot hold became U+FFFD",
        at: SourceLocation(file: file, line: record.line))
    }
    return edits
  }
}
