internal import RectoText

/// What an XML format knows about its units: finds them among the tags, reads them from their bytes, and
/// says which bytes a translation changes.
protocol XMLUnitDriver: XMLTagHandler {
  /// A unit that was found: where its parts stand.
  associatedtype Record

  var format: FileFormat { get }
  var version: String? { get }
  var sourceLanguage: LanguageTag? { get }
  var targetLanguage: LanguageTag? { get }
  /// Units that are complete, in file order; the engine takes them out.
  var records: [Record] { get set }
  /// Changes outside units, ascending; the engine takes them out.
  var edits: [XMLEdit] { get set }
  /// Where the unit that is open starts, so that its bytes are kept.
  var openPlace: Int? { get }
  /// Why no more should be read.
  var failure: InterchangeError? { get }
  var warnings: ReadingNotes { get set }
  var skips: ReadingNotes { get }

  func range(of record: Record) -> Range<Int>
  /// What a unit says; `nil` for a record that is none after all.
  func unit(of record: Record, in document: XMLRecorder) -> FileUnit?
  /// The changes that translations of its segments make, ascending.
  func edits(
    of record: Record, translations: [Int: FileTranslation], in document: XMLRecorder
  ) throws(InterchangeError) -> [XMLEdit]
}

/// Reads the units of an XML file, and writes it again with changed ones, in memory that does not grow with
/// the file.
final class XMLUnitFile<Driver: XMLUnitDriver>: UnitFileEditor {
  var format: FileFormat { driver.format }
  var version: String? { driver.version }
  let encoding: String
  var sourceLanguage: LanguageTag? { driver.sourceLanguage }
  var targetLanguage: LanguageTag? { driver.targetLanguage }
  var skipped: [Skip] { driver.skips.notes }
  var skippedCount: Int { driver.skips.count }
  var warnings: [Skip] { driver.warnings.notes }
  var warningCount: Int { driver.warnings.count }

  private let driver: Driver
  private let document: XMLRecorder
  private let output: RewrittenOutput?
  private let limits: UnitFileLimits
  private let name: String

  private var queue: [Driver.Record] = []
  private var nextRecord = 0
  private var current: Driver.Record?
  private var translations: [Int: FileTranslation] = [:]
  private var unitCount = 0
  /// What stopped the parser; thrown when the units before it were given.
  private var fault: InterchangeError?
  /// Everything before is written.
  private var written = 0

  init(
    _ input: InputBytes, driver: Driver, output: (any OutputBytes)?, options: UnitFileOptions
  ) throws(InterchangeError) {
    let prefix = try input.peek(XMLEncoding.prefixSize)
    try TextInput.refuseBinary(prefix, name: input.name)
    guard !prefix.isEmpty else {
      throw InterchangeError(
        .malformed, "the file is empty", at: SourceLocation(file: input.name))
    }
    let stream = try UTF8Stream(input, encoding: options.encoding ?? XMLEncoding.detect(prefix))
    encoding = stream.encoding
    name = input.name
    limits = options.limits
    self.driver = driver
    if let output {
      try stream.keepBytes(prefix: prefix)
      self.output = try RewrittenOutput(output, prefix: prefix, encoding: encoding) {
        "&#\($0.value);"
      }
    } else {
      self.output = nil
    }
    document = try XMLRecorder(stream, handler: driver, limits: limits)
    // The head of the file says the languages.
    while driver.records.isEmpty, fault == nil, !document.isAtEnd, driver.openPlace == nil {
      readMore()
      if driver.version != nil, driver.sourceLanguage != nil { break }
    }
  }

  func next() throws(InterchangeError) -> FileUnit? {
    try endUnit()
    while true {
      while let record = takeRecord() {
        unitCount += 1
        guard unitCount <= limits.units else {
          throw InterchangeError(
            .limitExceeded, "holds more than \(limits.units) units", at: SourceLocation(file: name))
        }
        guard let unit = driver.unit(of: record, in: document) else { continue }
        current = record
        return unit
      }
      if let fault { throw fault }
      if document.isAtEnd { return nil }
      try forget()
      readMore()
    }
  }

  private func takeRecord() -> Driver.Record? {
    if nextRecord == queue.count {
      queue = driver.records
      driver.records = []
      nextRecord = 0
    }
    guard nextRecord < queue.count else { return nil }
    nextRecord += 1
    return queue[nextRecord - 1]
  }

  private func readMore() {
    do throws(InterchangeError) {
      try document.readMore()
      fault = driver.failure
    } catch {
      fault = driver.failure ?? error
    }
    if let open = driver.openPlace, document.end - open > limits.unitBytes, fault == nil {
      fault = InterchangeError(
        .limitExceeded, "a unit holds more than \(limits.unitBytes >> 20) MiB",
        at: SourceLocation(file: name))
    }
  }

  /// Writes and forgets the bytes that no unit needs any more.
  private func forget() throws(InterchangeError) {
    let place = min(driver.openPlace ?? document.parsedEnd, document.parsedEnd)
    try write(upTo: place)
    document.discard(before: place)
  }

  private func write(upTo place: Int) throws(InterchangeError) {
    guard let output else { return }
    let edits = driver.edits
    driver.edits = edits.filter { $0.range.lowerBound >= place }
    for edit in edits where edit.range.lowerBound < place {
      try output.write(document[written..<edit.range.lowerBound])
      try output.write(edit.bytes)
      written = edit.range.upperBound
    }
    if place > written {
      try output.write(document[written..<place])
      written = place
    }
  }

  func translate(
    _ segment: Int, with translation: FileTranslation
  ) throws(InterchangeError) {
    translations[segment] = translation
  }

  private func endUnit() throws(InterchangeError) {
    guard let record = current else { return }
    current = nil
    guard output != nil, !translations.isEmpty else {
      translations = [:]
      return
    }
    let edits = try driver.edits(of: record, translations: translations, in: document)
    translations = [:]
    driver.edits = (driver.edits + edits).sorted { $0.range.lowerBound < $1.range.lowerBound }
    try write(upTo: driver.range(of: record).upperBound)
  }

  func finish() throws(InterchangeError) {
    while try next() != nil {}
    try write(upTo: document.end)
    try output?.finish()
  }
}
