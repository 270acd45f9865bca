internal import GRDB
internal import RectoText

/// A unit's own columns; its variants are in rows of theirs.
struct UnitRow {
  static let columns = """
    id, source_language, previous_kind, previous, next_kind, next, created, created_by, changed,
    changed_by, origin_file, origin_line, alignment, confidence, properties, notes, identity, hash
    """

  var unit: TranslationUnit
  private(set) var identity: Int64
  private(set) var hash: Int64

  private var previous: (kind: Int, text: String?)
  private var next: (kind: Int, text: String?)
  private var properties: String?
  private var notes: String?

  init(_ unit: TranslationUnit) throws {
    self.unit = unit
    previous = Self.columns(of: unit.context.previous)
    next = Self.columns(of: unit.context.next)
    properties = try JSONColumn.encode(unit.properties)
    notes = try JSONColumn.encode(unit.notes)
    identity = try Self.identity(of: unit)
    hash = 0
    hash = fingerprint
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

  /// The columns after `id`, in the order of `columns`.
  var arguments: [(any DatabaseValueConvertible)?] {
    [
      unit.sourceLanguage?.rawValue, previous.kind, previous.text, next.kind, next.text,
      unit.history.created?.rawValue, unit.history.createdBy, unit.history.changed?.rawValue,
      unit.history.changedBy, unit.origin.file, unit.origin.line, unit.origin.alignment,
      unit.origin.confidence, properties, notes, identity, hash,
    ]
  }

  /// Over every column but the id; `hash` is what it was when the row was written.
  var fingerprint: Int64 {
    var print = Fingerprint()
    print.add(unit.sourceLanguage?.rawValue)
    for side in [previous, next] {
      print.add(Int64(side.kind))
      print.add(side.text)
    }
    for text in [
      unit.history.created?.rawValue, unit.history.createdBy, unit.history.changed?.rawValue,
      unit.history.changedBy, unit.origin.file, unit.origin.alignment, properties, notes,
    ] { print.add(text) }
    print.add(unit.origin.line.map(Int64.init))
    print.add(unit.origin.confidence.map { Int64(bitPattern: $0.bitPattern) })
    print.add(identity)
    return print.value
  }

  /// What units that are joined share: variants with their codes, source language, context, and the
  /// aligner's run, as one that a person made stays beside one that an aligner made.
  private static func identity(of unit: TranslationUnit) throws -> Int64 {
    var print = Fingerprint()
    print.add(unit.sourceLanguage?.normalized)
    for neighbour in [unit.context.previous, unit.context.next] {
      let side = columns(of: neighbour)
      print.add(Int64(side.kind))
      print.add(side.text)
    }
    print.add(unit.origin.alignment)
    for variant in unit.variants {
      print.add(variant.language.normalized)
      print.add(variant.text)
      if !variant.codes.isEmpty { print.add(try JSONColumn.encode(variant.codes)) }
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

  private static func neighbour(
    _ side: (kind: Int, text: String?)
  ) -> UnitContext.Neighbour {
    switch side.kind {
    case 1: .boundary
    case 2: .text(side.text ?? "")
    default: .unknown
    }
  }
}
