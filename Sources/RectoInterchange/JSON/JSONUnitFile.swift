internal import RectoText

/// Texts in JSON as units, and written again with other translations: one value, or NDJSON with one a line.
///
/// `JSONUnitShape` says what is a unit. Where a unit has no place for a translation, its own string is replaced, as the
/// files of a program's interface in one language want it.
///
/// One value is read whole, at most `totalBytes`; of NDJSON memory grows with the longest line.
final class JSONUnitFile: UnitFileEditor {
  let format: FileFormat
  let version: String? = nil
  var encoding: String { text.encoding }
  private(set) var sourceLanguage: LanguageTag?
  private(set) var targetLanguage: LanguageTag?
  let skipped: [Skip] = []
  let skippedCount = 0
  var warnings: [Skip] { notes.notes }
  var warningCount: Int { notes.count }

  private let text: RewrittenText
  private let options: UnitFileOptions
  private let parser: JSONParser
  private var notes = ReadingNotes()
  private var isAtStart = true
  /// Of the value that was read last.
  private var units: [JSONUnit] = []
  private var position = 0
  private var current: JSONUnit?
  /// Line of `lineOffset`, to count lines on from there.
  private var (line, lineOffset) = (1, 0)
  private var isASCII = false

  /// - Parameters:
  ///   - output: Where it is written again; `nil` to read only.
  ///   - format: `json` or `ndjson`.
  init(
    _ input: InputBytes, output: (any OutputBytes)?, format: FileFormat, options: UnitFileOptions
  ) throws(InterchangeError) {
    self.format = format
    self.options = options
    var limits = options.limits
    // A value is no unit: what bounds it is the file's size.
    if format == .json { limits.textBytes = max(limits.textBytes, limits.totalBytes) }
    text = try RewrittenText(
      input, output: output, encoding: options.encoding, lineEnds: .lineFeed, limits: limits)
    parser = try JSONParser(name: input.name)
    sourceLanguage = options.sourceLanguage
    targetLanguage = options.targetLanguage
    if format == .json { try readValue() }
  }

  func next() throws(InterchangeError) -> FileUnit? {
    current = nil
    while position >= units.count {
      guard format == .ndjson, try readRecord() else { return nil }
    }
    let unit = units[position]
    position += 1
    current = unit
    let place = format == .json ? lineNumber(of: unit.offset) : text.lineNumber
    try text.countUnit(line: place)
    sourceLanguage = unit.sourceLanguage ?? sourceLanguage
    targetLanguage = unit.targetLanguage ?? targetLanguage
    let bytes = text.bytes
    func string(_ range: Range<Int>) -> String { JSONString.text(bytes, range) }
    var target: FileText?
    if let range = unit.target {
      target = FileText(unit.hasTarget ? string(range) : "", language: unit.targetLanguage)
    }
    return FileUnit(
      id: unit.id, line: place,
      source: FileText(string(unit.source), language: unit.sourceLanguage), target: target,
      others: unit.others.map { FileText(string($0.1), language: $0.0) },
      notes: unit.notes.map { Note(string($0)) }, contextName: unit.context.map(string))
  }

  func translate(
    _ segment: Int, with translation: FileTranslation
  ) throws(InterchangeError) {
    guard let unit = current, segment == 0 else {
      preconditionFailure("a translation is for the segment of the last unit")
    }
    let new = Array(translation.text.utf8)
    if let target = unit.target, !unit.hasTarget {
      guard !new.isEmpty else { return }
      text.replace(target, with: [0x22] + JSONString.escaped(new, isASCII: isASCII) + [0x22])
    } else if let change = JSONString.change(
      text.bytes, unit.target ?? unit.source, to: new, isASCII: isASCII)
    {
      text.replace(change.range, with: change.bytes)
    }
  }

  func finish() throws(InterchangeError) { try text.finish() }

  private func readValue() throws(InterchangeError) {
    try text.readAll()
    try parser.check(text.bytes)
    // Files that write all characters beyond ASCII as \u go on to do so.
    isASCII = Self.isASCII(text.bytes[...])
    read(0..<text.bytes.count)
  }

  private func readRecord() throws(InterchangeError) -> Bool {
    try text.release(upTo: text.bytes.count)
    guard let line = try text.readLine() else { return false }
    let content = text.content(line)
    guard text.bytes[content].contains(where: { $0 > 0x20 }) else { return true }
    try parser.check(Array(text.bytes[content]), line: text.lineNumber)
    isASCII = isASCII || Self.isASCII(text.bytes[content])
    if isASCII, text.bytes[content].contains(where: { $0 >= 0x80 }) { isASCII = false }
    read(content)
    return true
  }

  private func read(_ range: Range<Int>) {
    var scanner = JSONScanner(text.bytes, in: range)
    let root = scanner.value()
    for (name, offset) in scanner.duplicates {
      notes.add(
        "an object has '\(name.prefix(40))' twice; in most programs the last one counts",
        at: text.location(format == .json ? lineNumber(of: offset) : text.lineNumber))
    }
    (line, lineOffset) = (1, 0)
    units =
      JSONUnitShape(
        root, in: text.bytes, isRecord: format == .ndjson, options: options
      ).units
    position = 0
  }

  private static func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.contains(where: { $0 >= 0x80 }) else { return false }
    var last: UInt8 = 0
    return bytes.contains { byte in
      defer { last = byte }
      return last == UInt8(ascii: "\\") && byte == UInt8(ascii: "u")
    }
  }

  /// Offsets mostly ascend.
  private func lineNumber(of offset: Int) -> Int {
    if offset < lineOffset { (line, lineOffset) = (1, 0) }
    for byte in text.bytes[lineOffset..<offset] where byte == 0x0A { line += 1 }
    lineOffset = offset
    return line
  }
}
