internal import GRDB
public import RectoText

/// A unit's place in the order in which units were written or last changed: by generation, then by id.
public struct UnitPosition: Hashable, Comparable, Sendable {
  /// The generation that its last change made.
  public var generation: Int64
  /// Its id.
  public var unit: Int64

  /// - Parameters:
  ///   - generation: The generation that its last change made.
  ///   - unit: Its id.
  public init(generation: Int64, unit: Int64) {
    self.generation = generation
    self.unit = unit
  }

  /// Before the first unit of a memory.
  public static let start = UnitPosition(generation: -1, unit: 0)

  /// Earlier changes first.
  public static func < (a: UnitPosition, b: UnitPosition) -> Bool {
    (a.generation, a.unit) < (b.generation, b.unit)
  }
}

/// Which units count by whether a person has seen them.
public enum UnitReview: Hashable, Sendable {
  /// Those that a person made or confirmed.
  case confirmed
  /// Those too that an aligner made and nobody confirmed.
  case all
}

/// What a unit says in two languages: its first text in each.
public struct UnitPair: Hashable, Sendable {
  /// Its place in the order of changes.
  public var position: UnitPosition
  /// Its first text of the first language.
  public var first: String
  /// Its first text of the second language.
  public var second: String
}

extension TranslationMemory {
  /// Calls `body` with what living units say in two languages, in the order of their last changes, from one snapshot.
  ///
  /// `body` must not call the memory again, not even to read: reads do not nest, and such a call traps.
  ///
  /// - Parameters:
  ///   - first: One language; its regions and scripts meet.
  ///   - second: Another.
  ///   - position: Only units behind it.
  ///   - review: Which units count.
  ///   - limit: At most so many, the latest.
  /// - Throws: `MemoryError`, or what `body` throws.
  /// - Complexity: O(units behind the position), constant memory.
  public func forEachPair(
    _ first: LanguageTag, _ second: LanguageTag, after position: UnitPosition = .start,
    review: UnitReview = .confirmed, limit: Int = .max, _ body: (UnitPair) throws -> Void
  ) throws {
    try read { db in
      // Without being told, SQLite would sort all units.
      let table = "unit INDEXED BY unit_generation"
      var condition = """
        unit.deleted IS NULL AND (unit.generation, unit.id) > (?, ?)
          \(review == .confirmed ? "AND unit.confidence IS NULL" : "")
          AND \(Self.hasGroup("one")) AND \(Self.hasGroup("two"))
        """
      var arguments: StatementArguments = [
        position.generation, position.unit, first.group, second.group,
      ]
      if limit < Int.max {
        let earliest = try Row.fetchOne(
          db,
          sql: """
            SELECT generation, id FROM \(table) WHERE \(condition)
            ORDER BY generation DESC, id DESC LIMIT 1 OFFSET ?
            """, arguments: arguments + [max(0, limit - 1)])
        if let earliest {
          condition += " AND (unit.generation, unit.id) >= (?, ?)"
          arguments += [try earliest.value(0) as Int64, try earliest.value(1) as Int64]
        }
      }
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT generation, id, \(Self.firstText), \(Self.firstText) FROM \(table)
          WHERE \(condition) ORDER BY generation, id
          """, arguments: [first.group, second.group] + arguments)
      while let row = try rows.next() {
        try body(
          UnitPair(
            position: UnitPosition(generation: try row.value(0), unit: try row.value(1)),
            first: try row.value(2), second: try row.value(3)))
      }
    }
  }

  private static func hasGroup(_ name: String) -> String {
    """
    EXISTS (SELECT 1 FROM variant AS \(name)
      WHERE \(VariantKey.isOfUnit(name)) AND \(name).language_group = ?)
    """
  }

  private static let firstText = """
    (SELECT said.text FROM variant AS said
      WHERE \(VariantKey.isOfUnit("said")) AND said.language_group = ? ORDER BY said.id LIMIT 1)
    """
}
