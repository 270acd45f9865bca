internal import GRDB
internal import RectoText

/// A unit as it is compared with others: its texts, without what stands beside them.
struct ComparedUnit {
  struct Text {
    var language: LanguageTag
    var foldHash: Int64
    var text: String
    /// As they are stored.
    var codes: String?
  }

  var id: Int64
  var sourceLanguage: LanguageTag?
  var context: UnitContext
  var texts: [Text] = []

  /// The group of the language that was translated from: the unit's, else that of its first text.
  var sourceGroup: String? {
    (texts.first { $0.language == sourceLanguage } ?? texts.first)?.language.group
  }
}

/// A folded text in a language group, by its hash.
struct TextKey: Hashable, Comparable {
  var hash: Int64
  var group: String

  static func < (a: TextKey, b: TextKey) -> Bool { (a.hash, a.group) < (b.hash, b.group) }
}

/// Reads the units that share texts with others.
///
/// The index on hashes of folded texts has equal ones side by side, so that nothing is sorted and only units with
/// a twin are read: memory is that of the units of one text.
struct SharedTexts {
  /// Narrows to texts of a unit: one that has them, and all that share them.
  var texts: [TextKey]?
  /// Narrows to shared texts of a language group.
  var group: String?
  var filter = UnitFilter.all

  /// Calls `body` with the living units that have a text in common, for each such text.
  ///
  /// A hash may have more than one text, and a unit that has a text twice is given once.
  ///
  /// - Complexity: O(variants) to look through the index, then O(units that share a text · log stored).
  func forEach(_ db: Database, _ body: (TextKey, [ComparedUnit]) throws -> Void) throws {
    let condition = filter.condition
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH shared(hash, language_group) AS (\(shared))
        SELECT shared.hash, shared.language_group, unit.id, unit.source_language,
          unit.previous_kind, unit.previous, unit.next_kind, unit.next,
          other.id, other.language, other.fold_hash, other.text, other.codes, variant.id
        FROM shared
          CROSS JOIN variant INDEXED BY variant_fold ON variant.fold_hash = shared.hash
            AND variant.language_group = shared.language_group
          CROSS JOIN unit ON unit.id = variant.id >> 16
          CROSS JOIN variant AS other ON \(VariantKey.isOfUnit("other"))
        WHERE \(condition.sql)
        """, arguments: condition.arguments)
    var key = TextKey(hash: 0, group: "")
    var units: [ComparedUnit] = []
    var tags: [String: LanguageTag] = [:]
    var (place, isAgain): (Int64, Bool) = (-1, false)
    while let row = try rows.next() {
      let id: Int64 = try row.value(2)
      if try place != row.value(13) {
        place = try row.value(13)
        let here = TextKey(hash: try row.value(0), group: try row.value(1))
        if here != key {
          if units.count > 1 { try body(key, units) }
          units = []
          key = here
        }
        isAgain = units.last?.id == id
        if !isAgain { units.append(try Self.unit(row, id, &tags)) }
      }
      if !isAgain { units[units.count - 1].texts.append(try Self.text(row, &tags)) }
    }
    if units.count > 1 { try body(key, units) }
  }

  private var shared: String {
    // Groups are made of letters, digits and hyphens, so that they can stand in quotes.
    guard let texts else {
      let condition = group.map { "WHERE language_group = '\($0)'" } ?? ""
      return """
        SELECT fold_hash, language_group FROM variant \(condition)
        GROUP BY 1, 2 HAVING count(*) > 1
        """
    }
    return "VALUES " + texts.map { "(\($0.hash), '\($0.group)')" }.joined(separator: ", ")
  }

  private static func unit(
    _ row: Row, _ id: Int64, _ tags: inout [String: LanguageTag]
  ) throws -> ComparedUnit {
    let source: String? = try row.optional(3)
    return ComparedUnit(
      id: id, sourceLanguage: try source.map { try tag($0, &tags) },
      context: UnitContext(
        previous: UnitRow.neighbour((try row.value(4), try row.optional(5))),
        next: UnitRow.neighbour((try row.value(6), try row.optional(7)))))
  }

  private static func text(
    _ row: Row, _ tags: inout [String: LanguageTag]
  ) throws -> ComparedUnit.Text {
    ComparedUnit.Text(
      language: try tag(try row.value(9), &tags), foldHash: try row.value(10),
      text: try row.value(11), codes: try row.optional(12))
  }

  /// A few tags come again and again, and reading one asks ICU.
  private static func tag(
    _ text: String, _ tags: inout [String: LanguageTag]
  ) throws -> LanguageTag {
    if let tag = tags[text] { return tag }
    guard let tag = try? LanguageTag(text) else {
      throw DamagedRow(table: "a variant's language", id: nil)
    }
    tags[text] = tag
    return tag
  }
}
