internal import GRDB
internal import RectoText

/// A unit's own columns; its variants are in rows of theirs.
struct UnitRow {
  static let columns = "id, " + values
  /// The columns after `id`: what `encode` gives.
  static let values = """
    source_language, previous_kind, previous, next_kind, next, created, created_by, changed, changed_by,
    origin_file, origin_line, alignment, confidence, properties, notes, identity, hash
    """
  static let valueCount = 17

  typealias Side = (kind: Int, text: String?)

  let unit: TranslationUnit
  let hash: Int64
  private let identity: Int64
  private let previous: Side
  private let next: Side
  private let properties: String?
  private let notes: String?

  /// Gives the values of a unit's row.
  ///
  /// - Returns: Its identity.
  /// - Throws: `EncodingError`.
  static func encode(_ unit: TranslationUnit, into cells: inout Cells) throws -> Int64 {
    let previous = columns(of: unit.context.previous)
    let next = columns(of: unit.context.next)
    let properties = JSONColumn.encode(unit.properties)
    let notes = JSONColumn.encode(unit.notes)
    let identity = try identity(of: unit, previous, next)
    cells.add(unit.sourceLanguage?.rawValue)
    cells.add(Int64(previous.kind))
    cells.add(previous.text)
    cells.add(Int64(next.kind))
    cells.add(next.text)
    cells.add(unit.history.created?.rawValue)
    cells.add(unit.history.createdBy)
    cells.add(unit.history.changed?.rawValue)
    cells.add(unit.history.changedBy)
    cells.add(unit.origin.file)
    cells.add(unit.origin.line.map(Int64.init))
    cells.add(unit.origin.alignment)
    cells.add(unit.origin.confidence)
    cells.add(properties)
    cells.add(notes)
    cells.add(identity)
    cells.add(fingerprint(of: unit, previous, next, properties, notes, identity))
    return identity
  }

  /// Reads a row of `columns`; the variants are left empty.
  ///
  /// - Throws: `DamagedRow`.
  init(_ row: Row) throws {
    self = try DamagedRow.reading("unit", row) { try UnitRow(reading: $0) }
  }

  private init(reading row: Row) throws {
    previous = (try row.value(2), try row.optional(3))
    next = (try row.value(4), try row.optional(5))
    properties = try row.optional(14)
    notes = try row.optional(15)
    identity = try row.value(16)
    hash = try row.value(17)
    let source: String? = try row.optional(1)
    let dates: [String?] = [try row.optional(6), try row.optional(8)]
    unit = TranslationUnit(
      id: try row.value(0), variants: [], sourceLanguage: try source.map { try LanguageTag($0) },
      context: UnitContext(
        previous: Self.neighbour(previous), next: Self.neighbour(next)),
      properties: try JSONColumn.decode(properties, as: Property.self),
      notes: try JSONColumn.decode(notes, as: Note.self),
      history: UnitHistory(
        created: dates[0].flatMap(Timestamp.init), createdBy: try row.optional(7),
        changed: dates[1].flatMap(Timestamp.init), changedBy: try row.optional(9)),
      origin: UnitOrigin(
        file: try row.optional(10), line: try row.optional(11), alignment: try row.optional(12),
        confidence: try row.optional(13)))
  }

  /// Over every column but the id; `hash` is what it was when the row was written.
  var fingerprint: Int64 {
    Self.fingerprint(of: unit, previous, next, properties, notes, identity)
  }

  private static func fingerprint(
    of unit: TranslationUnit, _ previous: Side, _ next: Side, _ properties: String?,
    _ notes: String?, _ identity: Int64
  ) -> Int64 {
    var print = Fingerprint()
    print.add(unit.sourceLanguage?.rawValue)
    print.add(previous)
    print.add(next)
    print.add(unit.history)
    print.add(unit.origin.file)
    print.add(unit.origin.alignment)
    print.add(properties)
    print.add(notes)
    print.add(unit.origin.line.map(Int64.init))
    print.add(unit.origin.confidence.map { Int64(bitPattern: $0.bitPattern) })
    print.add(identity)
    return print.value
  }

  /// - Throws: `EncodingError`.
  static func identity(of unit: TranslationUnit) throws -> Int64 {
    try identity(of: unit, columns(of: unit.context.previous), columns(of: unit.context.next))
  }

  /// What units that are joined share: variants with their codes, source language, context, and the
  /// aligner's run, as one that a person made stays beside one that an aligner made.
  private static func identity(
    of unit: TranslationUnit, _ previous: Side, _ next: Side
  ) throws -> Int64 {
    var print = Fingerprint()
    print.add(unit.sourceLanguage?.normalized)
    print.add(previous)
    print.add(next)
    print.add(unit.origin.alignment)
    for index in unit.variants.indices {
      print.add(unit.variants[index].language.normalized)
      print.add(unit.variants[index].text)
      if !unit.variants[index].codes.isEmpty {
        print.add(try JSONColumn.encode(unit.variants[index].codes))
      }
    }
    return print.value
  }

  /// Whether two units of one identity really are the same.
  static func isSame(_ a: TranslationUnit, _ b: TranslationUnit) -> Bool {
    a.sourceLanguage == b.sourceLanguage && columns(of: a.context) == columns(of: b.context)
      && a.origin.alignment == b.origin.alignment && a.variants.count == b.variants.count
      && zip(a.variants, b.variants).allSatisfy { a, b in
        a.language == b.language && a.text.utf8.elementsEqual(b.text.utf8) && a.codes == b.codes
      }
  }

  private static func columns(of context: UnitContext) -> [[UInt8]] {
    [context.previous, context.next].map { neighbour in
      let side = columns(of: neighbour)
      return [UInt8(side.kind)] + Array((side.text ?? "").utf8)
    }
  }

  private static func columns(of neighbour: UnitContext.Neighbour) -> (kind: Int, text: String?) {
    switch neighbour {
    case .unknown: (0, nil)
    case .boundary: (1, nil)
    case .text(let text): (2, text)
    }
  }

  static func neighbour(
    _ side: (kind: Int, text: String?)
  ) -> UnitContext.Neighbour {
    switch side.kind {
    case 1: .boundary
    case 2: .text(side.text ?? "")
    default: .unknown
    }
  }
}

extension Fingerprint {
  fileprivate mutating func add(_ side: UnitRow.Side) {
    add(Int64(side.kind))
    add(side.text)
  }

  /// Dates and authors.
  mutating func add(_ history: UnitHistory) {
    add(history.created?.rawValue)
    add(history.createdBy)
    add(history.changed?.rawValue)
    add(history.changedBy)
  }
}
