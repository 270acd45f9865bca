internal import GRDB
internal import RectoText

/// A variant's columns.
struct VariantRecord {
  static let columns = "id, " + values
  /// The columns after `id`: what `encode` gives.
  static let values = """
    language, language_group, text, fold_hash, codes, properties, notes, created, created_by, changed,
    changed_by, hash
    """
  static let valueCount = 12

  let variant: Variant
  let hash: Int64
  private let group: String
  private let codes: String?
  private let properties: String?
  private let notes: String?

  /// The places of the text and its `fold_hash` in `values`.
  static let (textPlace, foldPlace) = (2, 3)

  /// Gives the values of a variant's row. `fold_hash` is left NULL: a row that is there already does not need it.
  ///
  /// - Throws: `EncodingError`.
  static func encode(_ variant: Variant, into cells: inout Cells) throws {
    let codes = try JSONColumn.encode(variant.codes)
    let properties = JSONColumn.encode(variant.properties)
    let notes = JSONColumn.encode(variant.notes)
    cells.add(variant.language.rawValue)
    cells.add(variant.language.group)
    cells.add(variant.text)
    cells.add(nil as Int64?)
    cells.add(codes)
    cells.add(properties)
    cells.add(notes)
    cells.add(variant.history.created?.rawValue)
    cells.add(variant.history.createdBy)
    cells.add(variant.history.changed?.rawValue)
    cells.add(variant.history.changedBy)
    cells.add(fingerprint(of: variant, variant.language.group, codes, properties, notes))
  }

  /// Reads a row of `columns`.
  ///
  /// - Throws: `DamagedRow`.
  init(_ row: Row) throws {
    self = try DamagedRow.reading("variant", row) { try VariantRecord(reading: $0) }
  }

  private init(reading row: Row) throws {
    group = try row.value(2)
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

  /// Over every column but the key and `fold_hash`, which depends on ICU's version.
  var fingerprint: Int64 { Self.fingerprint(of: variant, group, codes, properties, notes) }

  private static func fingerprint(
    of variant: Variant, _ group: String, _ codes: String?, _ properties: String?, _ notes: String?
  ) -> Int64 {
    var print = Fingerprint()
    print.add(variant.language.rawValue)
    print.add(group)
    print.add(variant.text)
    print.add(codes)
    print.add(properties)
    print.add(notes)
    print.add(variant.history)
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

  /// `foldHash` of a text that is not folded yet.
  static func foldHash(ofUTF8 text: UnsafeBufferPointer<UInt8>) -> Int64 {
    Folding.withFolded(utf8: text) { folded in
      var print = Fingerprint()
      print.add(utf8: folded)
      return print.value
    }
  }

  /// `foldHash` of a text that is not folded yet.
  static func foldHash(of text: String) -> Int64 {
    var text = text
    return text.withUTF8 { foldHash(ofUTF8: $0) }
  }
}
