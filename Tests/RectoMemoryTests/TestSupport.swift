import Glibc
import RectoMemory
import RectoText
import Reference

extension TemporaryFolder {
  /// A memory in the folder, with units.
  func memory(_ units: [TranslationUnit] = [], name: String = "news.db") throws -> TranslationMemory
  {
    let memory = try TranslationMemory.create(at: "\(path)/\(name)")
    if !units.isEmpty { _ = try memory.add(units) }
    return memory
  }

  /// Writes bytes over a file from an offset on.
  func overwrite(_ name: String, at offset: Int, with bytes: [UInt8]) {
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT, 0o644)
    _ = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, offset) }
    close(descriptor)
  }
}

/// A unit of two segments; English and Simplified Chinese unless told otherwise.
func unit(
  _ source: String, _ target: String, from: LanguageTag = .english,
  to: LanguageTag = .simplifiedChinese, codes: [InlineCode] = [],
  context: UnitContext = UnitContext(), properties: [Property] = [], created: String? = nil,
  changed: String? = nil, by author: String? = nil, confidence: Double? = nil
) -> TranslationUnit {
  TranslationUnit(
    variants: [Variant(source, language: from, codes: codes), Variant(target, language: to)],
    sourceLanguage: from, context: context, properties: properties,
    history: UnitHistory(
      created: created.flatMap(Timestamp.init), createdBy: author,
      changed: changed.flatMap(Timestamp.init)),
    origin: UnitOrigin(alignment: confidence.map { _ in "a|b" }, confidence: confidence))
}

/// Gives units, then throws where it is told to.
struct ListReader: UnitReader {
  struct Failure: Error {}

  var units: [TranslationUnit]
  var failsAtEnd = false
  var skipped: [Skip] = []
  var skippedCount: Int { skipped.count }
  var fileProperties: [Property] = []
  var fileNotes: [Note] = []

  mutating func next() throws -> TranslationUnit? {
    if units.isEmpty, failsAtEnd { throw Failure() }
    return units.isEmpty ? nil : units.removeFirst()
  }
}

extension TranslationMemory {
  /// Every living unit by id.
  func units(matching filter: UnitFilter = .all) throws -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    try forEachUnit(matching: filter) { units.append($0) }
    return units
  }
}

/// The code of the error that a piece of work throws, or `nil` where it throws none of ours.
func thrown(_ work: () throws -> Void) -> MemoryError.Code? {
  do {
    try work()
    return nil
  } catch {
    return (error as? MemoryError)?.code
  }
}
