internal import GRDB
internal import RectoMatch
internal import RectoText

/// Reads what an index is made of.
struct IndexReading {
  private let db: Database
  private var tags: [String: LanguageTag] = [:]
  private(set) var companionSets = CompanionSets()
  /// By unit: the number of its set.
  private var companions: [Int64: UInt8] = [:]

  init(_ db: Database) { self.db = db }

  /// - Throws: `DamagedRow`.
  mutating func language(_ tag: String) throws -> LanguageTag {
    if let known = tags[tag] { return known }
    guard let language = try? LanguageTag(tag) else { throw DamagedRow(table: "variant", id: nil) }
    tags[tag] = language
    return language
  }

  func groups() throws -> [String] {
    try String.fetchAll(db, sql: "SELECT DISTINCT language_group FROM variant ORDER BY 1")
  }

  /// Reads which languages each unit has.
  mutating func readCompanions() throws {
    companions.reserveCapacity(try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") ?? 0)
    var unit: Int64?
    var groups: [String] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, language_group FROM variant ORDER BY id")
    while let row = try rows.next() {
      let own = VariantKey.unit(of: try row.value(0))
      if own != unit {
        if let unit { companions[unit] = companionSets.number(of: groups) }
        (unit, groups) = (own, [])
      }
      groups.append(try row.value(1))
    }
    if let unit { companions[unit] = companionSets.number(of: groups) }
  }

  /// The variants of a unit.
  mutating func rows(of unit: Int64) throws -> [(row: VariantRow, language: LanguageTag)] {
    let keys = VariantKey.keys(of: unit)
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT id, language, text FROM variant WHERE id BETWEEN ? AND ? ORDER BY id"),
      arguments: [keys.lowerBound, keys.upperBound])
    return try rows.map { row in
      let row = try VariantRow(row)
      return (row, try language(row.language))
    }
  }

  /// Calls `body` with every living variant of a group, by unit and position.
  mutating func forEachVariant(
    of group: String, _ body: (VariantRow, LanguageTag, IndexSide.Owner) throws -> Void
  ) throws {
    let isDated =
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM variant WHERE changed IS NOT NULL OR created IS NOT NULL)
          """) ?? true
    let latest =
      isDated
      ? """
      (SELECT max(coalesce(written.changed, written.created)) FROM variant AS written
        WHERE \(VariantKey.isOfUnit("written")))
      """ : "NULL"
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT variant.id, variant.language, variant.text, unit.confidence IS NULL,
          max(coalesce(unit.changed, unit.created, ''), coalesce(\(latest), ''))
        FROM variant JOIN unit ON unit.id = variant.id >> 16
        WHERE unit.deleted IS NULL AND variant.language_group = ? ORDER BY variant.id
        """, arguments: [group])
    while let row = try rows.next() {
      let variant = try VariantRow(row)
      let precedence = Precedence.of(
        isReviewed: try row.value(3), lastChange: try row.value(4) as String)
      let language = try language(variant.language)
      let owner = IndexSide.Owner(
        id: variant.variantID, kinds: SegmentKind.own(language), precedence: precedence,
        companions: companions[variant.unitID] ?? UInt8(CompanionSets.unknown))
      try body(variant, language, owner)
    }
  }
}

/// Which of two matches of one score comes first, as a number: reviewed before unreviewed, then the newest.
enum Precedence {
  /// - Parameter lastChange: As `Timestamp` spells it, or empty.
  static func of(isReviewed: Bool, lastChange: String) -> Int64 {
    var digits: Int64 = 0
    for byte in lastChange.utf8 where (0x30...0x39).contains(byte) {
      digits = digits &* 10 &+ Int64(byte - 0x30)
    }
    return (isReviewed ? 1 << 62 : 0) | (digits & (1 << 60 - 1))
  }

  static func of(_ unit: TranslationUnit) -> Int64 {
    of(
      isReviewed: unit.origin.confidence == nil, lastChange: unit.lastChange?.rawValue ?? "")
  }
}
