internal import RectoText

/// A message catalogue of gettext: its entries as units, and written again with other translations.
///
/// An entry is a unit; one with plural forms has a segment for each. What a unit says besides: `msgctxt` is its
/// context, `#~` makes it obsolete, `#, fuzzy` a draft, comments are notes, and references, other flags, the plural's
/// source and the previous texts are properties. The header is no unit.
///
/// Memory grows with the largest entry, and by a few bytes an entry to find those that come twice.
final class POFile: UnitFileEditor {
  let format = FileFormat.po
  let version: String? = nil
  var encoding: String { text.encoding }
  private(set) var sourceLanguage: LanguageTag?
  private(set) var targetLanguage: LanguageTag?
  let skipped: [Skip] = []
  let skippedCount = 0
  var warnings: [Skip] { notes.notes.notes }
  var warningCount: Int { notes.notes.count }

  /// Shared with the parser.
  private final class Notes {
    var notes = ReadingNotes()
  }

  private let text: RewrittenText
  private let parser: POEntryParser
  private let notes = Notes()
  private var layout = POLayout()
  /// What the header says of plural forms.
  private(set) var pluralForms: POPluralForms?
  /// Whether it begins with a header.
  private(set) var hasHeader = false
  /// The first thousand entries that come again; they are among the warnings.
  private(set) var duplicates: [Skip] = []
  /// Read and not given yet.
  private var waiting: POEntry?
  /// Given last.
  private var current: POEntry?
  /// The line of each msgid with its context.
  private var lines: [UInt64: Int32] = [:]
  private var marksFuzzy: Bool?

  /// - Parameters:
  ///   - output: Where it is written again; `nil` to read only.
  /// - Throws: `InterchangeError`: `unsupported` for an unknown character set, `damagedText`, `malformed`,
  ///   `cannotRead`.
  init(
    _ input: InputBytes, output: (any OutputBytes)?, options: UnitFileOptions
  ) throws(InterchangeError) {
    let prefix = try input.peek(1 << 16)
    let isMarked = [[0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0, 0, 0xFE, 0xFF]]
      .contains { prefix.starts(with: $0) }
    let named = options.encoding ?? (isMarked ? nil : POHeader.charset(prefix))
    text = try RewrittenText(
      input, output: output, encoding: named, lineEnds: .lineFeed, limits: options.limits)
    parser = POEntryParser(text, encoding: text.encoding) { [notes, name = input.name] in
      notes.notes.add($0, at: SourceLocation(file: name, line: $1))
    }
    sourceLanguage = options.sourceLanguage
    targetLanguage = options.targetLanguage
    if named == nil, !isMarked, text.encoding != "UTF-8" {
      warn("the header names no character set; it is read as \(text.encoding)", 1)
    }
    let first = try parser.next()
    if let first, first.isHeader {
      try readHeader(first)
      try parser.release(upTo: first.end)
    } else {
      waiting = first
    }
  }

  func next() throws(InterchangeError) -> FileUnit? {
    try releaseCurrent()
    while true {
      let entry: POEntry
      if let first = waiting {
        entry = first
        waiting = nil
      } else if let another = try parser.next() {
        entry = another
      } else {
        return nil
      }
      guard !entry.isHeader else {
        warn("a second header; it is not a unit", entry.first?.line)
        try parser.release(upTo: entry.end)
        continue
      }
      try text.countUnit(line: entry.first?.line)
      current = entry
      for part in [entry.id, entry.plural].compactMap(\.self) + entry.forms { layout.learn(part) }
      check(entry)
      return unit(entry)
    }
  }

  func translate(
    _ segment: Int, with translation: FileTranslation
  ) throws(InterchangeError) {
    guard let entry = current, entry.forms.indices.contains(segment) else {
      preconditionFailure("a translation is for a segment of the last unit")
    }
    let form = entry.forms[segment]
    let line = form.keyword.line
    guard !translation.text.utf8.contains(0) else {
      throw InterchangeError(
        .unsupported, "the translation holds a zero character, which a catalogue cannot",
        at: text.location(line))
    }
    if let change = POChange(
      form, to: Array(translation.text.utf8), model: entry.id, layout: layout, in: text.bytes)
    {
      text.replace(change.range, with: change.bytes)
    }
    switch translation.state {
    case .draft: marksFuzzy = true
    case .translated, .reviewed, .final: marksFuzzy = marksFuzzy ?? false
    case .untranslated, nil: break
    }
  }

  func finish() throws(InterchangeError) {
    try releaseCurrent()
    try text.finish()
  }

  private func releaseCurrent() throws(InterchangeError) {
    guard let entry = current else { return }
    if let marksFuzzy {
      for change in POFlags(entry, in: text.bytes).changes(toFuzzy: marksFuzzy) {
        text.replace(change.range, with: change.bytes)
      }
    }
    marksFuzzy = nil
    current = nil
    try parser.release(upTo: entry.end)
  }

  private func readHeader(_ entry: POEntry) throws(InterchangeError) {
    let header = POHeader(entry.forms.first?.text ?? "")
    hasHeader = true
    sourceLanguage = sourceLanguage ?? header.sourceLanguage
    targetLanguage = header.language ?? targetLanguage
    pluralForms = header.pluralForms
  }

  /// A place in the file.
  func location(_ line: Int?) -> SourceLocation { text.location(line) }

  private func warn(_ reason: String, _ line: Int?) {
    notes.notes.add(reason, at: text.location(line))
  }

  private func check(_ entry: POEntry) {
    let line = entry.first?.line
    if let pluralForms, entry.plural != nil, entry.forms.count != pluralForms.count {
      warn(
        "the entry has \(entry.forms.count) of the \(pluralForms.count) plural forms of its language",
        line)
    }
    let texts = [entry.context, entry.id].compactMap(\.self) + entry.forms
    if texts.contains(where: { $0.values.contains { $0.contains(0) } }) {
      warn("the entry holds a zero character", line)
    }
    guard !entry.isObsolete, let id = entry.id else { return }
    var hash = FNVHash((entry.domain ?? "").utf8)
    hash.add(0)
    if let context = entry.context {
      hash.add(context.bytes)
      hash.add(4)
    }
    hash.add(id.bytes)
    if let earlier = lines[hash.value] {
      let reason = "the entry stands in line \(earlier) already"
      warn(reason, line)
      if duplicates.count < ReadingNotes.kept {
        duplicates.append(Skip(reason, at: text.location(line)))
      }
    } else {
      lines[hash.value] = Int32(clamping: line ?? 0)
    }
  }

  private func unit(_ entry: POEntry) -> FileUnit {
    let flags = POFlags(entry, in: text.bytes)
    let source = FileText(entry.id?.text ?? "", language: sourceLanguage)
    let plural = entry.plural.map { FileText($0.text, language: sourceLanguage) }
    // One is singular but where the language has one form for all numbers.
    let singular = pluralForms?.count == 1 ? nil : pluralForms?.form(of: 1) ?? 0
    let segments = entry.forms.enumerated().map { index, form in
      FileSegment(
        id: plural == nil ? nil : "\(index)",
        source: index == singular ? source : plural ?? source,
        target: FileText(form.text, language: targetLanguage),
        state: flags.isFuzzy ? .draft : nil)
    }
    var properties: [Property] = []
    if let plural { properties.append(Property("plural", plural.text)) }
    for part in entry.previous {
      if case .keyword(let keyword, _) = part.keyword.kind {
        properties.append(Property("previous-\(keyword.rawValue)", part.text))
      }
    }
    properties += flags.others.map { Property("flag", $0) }
    properties += POComments.references(entry, in: text.bytes).map { Property("reference", $0) }
    if let domain = entry.domain { properties.append(Property("domain", domain)) }
    return FileUnit(
      line: entry.first?.line, source: source, target: segments.first?.target, segments: segments,
      notes: POComments.notes(entry, in: text.bytes), properties: properties,
      contextName: entry.context?.text, isObsolete: entry.isObsolete)
  }
}
