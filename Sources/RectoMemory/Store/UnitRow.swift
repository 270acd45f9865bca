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
  init(_ row: Row) throws {
    previous = (row[2], row[3])
    next = (row[4], row[5])
    properties = row[14]
    notes = row[15]
    identity = row[16]
    hash = row[17]
    let source: String? = row[1]
    unit = TranslationUnit(
      id: row[0], variants: [], sourceLanguage: try source.map { try LanguageTag($0) },
      context: UnitContext(
        previous: Self.neighbour(previous), next: Self.neighbour(next)),
      properties: try JSONColumn.decode(properties, as: Property.self),
      notes: try JSONColumn.decode(notes, as: Note.self),
      history: UnitHistory(
        created: (row[6] as String?).flatMap(Timestamp.init), createdBy: row[7],
        changed: (row[8] as String?).flatMap(Timestamp.init), changedBy: row[9]),
      origin: UnitOrigin(
        file: row[10], line: row[11], alignment: row[12], confidence: row[13]))
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
