internal import GRDB
internal import RectoText

/// A variant's columns.
struct VariantRecord {
  static let columns = """
    id, language, language_group, text, fold_hash, codes, properties, notes, created, created_by,
    changed, changed_by, hash
    """

  /// SQL that takes `arguments`.
  static let insertion = """
    INSERT INTO variant (\(columns)) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)
    """

  var variant: Variant
  private(set) var hash: Int64
  private let foldHash: Int64
  private let group: String
  private let codes: String?
  private let properties: String?
  private let notes: String?

  init(_ variant: Variant) throws {
    self.variant = variant
    group = variant.language.group
    foldHash = TranslationMemory.foldHash(Folding.fold(variant.text))
    codes = try JSONColumn.encode(variant.codes)
    properties = try JSONColumn.encode(variant.properties)
    notes = try JSONColumn.encode(variant.notes)
    hash = 0
    hash = fingerprint
  }

  /// Reads a row of `columns`.
  ///
  /// - Throws: `DamagedRow`.
  init(_ row: Row) throws {
    self = try DamagedRow.reading("variant", row) { try VariantRecord(reading: $0) }
  }

  private init(reading row: Row) throws {
    group = try row.value(2)
    foldHash = try row.value(4)
    codes = try row.optional(5)
    properties = try row.optional(6)
    notes = try row.optional(7)
    hash = try row.value(12)
    let dates: [String?] = [try row.optional(8), try row.optional(10)]
    variant = Variant(
      try row.value(3), language: try LanguageTag(try row.value(1) as String),
      codes: try JSONColumn.decode(codes, as: InlineCode.self),
      properties: try JSONColumn.decode(properties, as: Property.self),
      notes: try JSONColumn.decode(notes, as: Note.self),
      history: UnitHistory(
        created: dates[0].flatMap(Timestamp.init), createdBy: try row.optional(9),
        changed: dates[1].flatMap(Timestamp.init), changedBy: try row.optional(11)))
  }

  /// In the order of `columns`.
  func arguments(key: Int64) -> [(any DatabaseValueConvertible)?] {
    [
      key, variant.language.rawValue, group, variant.text, foldHash, codes, properties, notes,
      variant.history.created?.rawValue, variant.history.createdBy,
      variant.history.changed?.rawValue, variant.history.changedBy, hash,
    ]
  }

  /// Over every column but the key and `fold_hash`, which depends on ICU's version.
  var fingerprint: Int64 {
    var print = Fingerprint()
    for text in [
      variant.language.rawValue, group, variant.text, codes, properties, notes,
      variant.history.created?.rawValue, variant.history.createdBy,
      variant.history.changed?.rawValue, variant.history.changedBy,
    ] { print.add(text) }
    return print.value
  }
}

extension TranslationMemory {
  /// What exact lookups find a segment by.
  package static func foldHash(_ folded: String) -> Int64 {
    var print = Fingerprint()
    print.add(folded)
    return print.value
  }
}
