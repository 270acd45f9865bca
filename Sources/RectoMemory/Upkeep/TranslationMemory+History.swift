internal import GRDB
public import RectoText

/// Operations of upkeep, newest first.
public struct HistoryPage: Hashable, Sendable {
  /// Those of the page.
  public var operations: [UpkeepOperation]
  /// How many there are in all.
  public var total: Int
}

/// A unit as it was for some time.
public struct UnitVersion: Hashable, Sendable {
  /// What an operation did to it.
  public struct Event: Hashable, Sendable {
    /// What happened to the version.
    public enum Change: Hashable, Sendable {
      /// It came, it went, it came back.
      case added, deleted, restored
      /// The unit of that number holds what it held: its next version, or the one it was united with.
      case replaced(by: Int64)
    }

    /// What was done, when and by whom.
    public var operation: UpkeepOperation
    /// What came of it for this version.
    public var change: Change
  }

  /// Its texts, and who made it when.
  public var unit: TranslationUnit
  /// Whether it is there now.
  public var isLiving: Bool
  /// First to last; none for one that an import brought and nobody touched.
  public var events: [Event]
}

extension TranslationMemory {
  /// What was done to the memory by upkeep, newest first.
  ///
  /// - Parameters:
  ///   - limit: How many operations at most; 1 or more.
  ///   - offset: How many are passed over.
  /// - Throws: `MemoryError`.
  /// - Complexity: O(changes of the operations shown).
  public func history(limit: Int = 50, offset: Int = 0) throws -> HistoryPage {
    try read { db in
      HistoryPage(
        operations: try UpkeepOperation.read(
          where: "TRUE ORDER BY generation DESC", limit: limit, offset: offset, db),
        total: try Int.fetchOne(db, sql: "SELECT count(*) FROM operation") ?? 0)
    }
  }

  /// A unit in all its versions, whichever of their numbers is given, those included that were united with it.
  ///
  /// - Returns: The newest first; empty where there is no such unit.
  /// - Throws: `MemoryError`.
  /// - Complexity: O(versions · changes).
  public func history(ofUnit id: Int64) throws -> [UnitVersion] {
    try read { db in
      var operations: [Int64: UpkeepOperation] = [:]
      var versions: [UnitVersion] = []
      for number in try UnitLineage.family(of: id, db) {
        let isLiving = try Self.isLiving(number, db)
        guard let unit = try StoredUnits.unit(number, isLiving: isLiving, db) else { continue }
        var events: [UnitVersion.Event] = []
        for (generation, action) in try UnitLineage.changes(of: number, db) {
          let known = operations[generation]
          let operation =
            try known
            ?? UpkeepOperation.read(
              where: "generation = \(generation)", limit: 1, offset: 0, db
            ).first
          guard let operation else { throw DamagedRow(table: "operation", id: generation) }
          operations[generation] = operation
          events.append(UnitVersion.Event(operation: operation, change: .init(action)))
        }
        versions.append(UnitVersion(unit: unit, isLiving: isLiving, events: events))
      }
      return versions
    }
  }
}

extension UnitVersion.Event.Change {
  init(_ action: UnitAction) {
    switch action {
    case .added: self = .added
    case .deleted: self = .deleted
    case .restored: self = .restored
    case .replaced(let unit): self = .replaced(by: unit)
    }
  }
}

extension UpkeepOperation {
  /// Operations with their counts.
  ///
  /// - Parameter condition: SQL of our own, an order included.
  static func read(
    where condition: String, limit: Int, offset: Int, _ db: Database
  ) throws -> [UpkeepOperation] {
    let statement = try db.makeStatement(
      sql: """
        SELECT generation, kind, at, by, undone,
          (SELECT count(*) FROM change WHERE change.generation = operation.generation
            AND action = 'added'),
          (SELECT count(*) FROM change WHERE change.generation = operation.generation
            AND action NOT IN ('added', 'restored')),
          (SELECT count(*) FROM change WHERE change.generation = operation.generation
            AND action = 'restored')
        FROM operation WHERE \(condition) LIMIT ? OFFSET ?
        """)
    return try Row.fetchAll(statement, arguments: [limit, offset]).map { row in
      guard let kind = Kind(rawValue: try row.value(1)), let moment = Timestamp(try row.value(2))
      else { throw DamagedRow(table: "operation", id: try? row.value(0)) }
      return UpkeepOperation(
        generation: try row.value(0), kind: kind, moment: moment, user: try row.optional(3),
        undone: try row.optional(4), added: try row.value(5), deleted: try row.value(6),
        restored: try row.value(7))
    }
  }
}
