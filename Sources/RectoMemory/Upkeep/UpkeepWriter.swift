internal import GRDB
internal import RectoText

/// Does one operation of upkeep inside a transaction, and keeps a record of it.
///
/// A row of `unit` is never changed: a unit that changes gets a new row, and the old one is marked as deleted. So
/// an operation is a set of units that came and a set that went, and taking it back swaps the two.
struct UpkeepWriter {
  /// What became of a unit that was to be there.
  enum Outcome: Hashable {
    case added(Int64)
    /// An identical one was there, and took over what was new.
    case joined(Int64)
  }

  let kind: UpkeepOperation.Kind
  let author: Authorship
  let generation: Int64
  private let db: Database
  private let rows: UnitRows
  /// Units that this operation made: nobody has seen them, so they may be changed in place.
  private var made: Set<Int64> = []
  /// Where what a unit held is now, for units that this operation replaced.
  private var successors: [Int64: Int64] = [:]

  init(_ db: Database, _ kind: UpkeepOperation.Kind, by author: Authorship) throws {
    self.db = db
    self.kind = kind
    self.author = author
    generation = try TranslationMemory.generation(db) + 1
    rows = try UnitRows(db, generation: generation)
  }

  /// The unit that holds now what one of that number held before this operation.
  func successor(of unit: Int64) -> Int64 {
    var unit = unit
    while let next = successors[unit] { unit = next }
    return unit
  }

  /// Adds a unit; where an identical one is there, that one takes over properties and notes.
  mutating func add(_ unit: TranslationUnit) throws -> Outcome {
    guard let known = try StoredUnits.identical(to: unit, db) else {
      return .added(try insert(unit))
    }
    return .joined(try unite(known, with: unit))
  }

  /// Puts a unit in the place of another; where it is then identical to a third, they are united.
  ///
  /// - Returns: The number that the unit has from now on, and whether it was united with one that was there.
  @discardableResult
  mutating func replace(_ old: TranslationUnit, with new: TranslationUnit) throws -> Outcome {
    guard let known = try StoredUnits.identical(to: new, besides: old.id, db) else {
      return .added(try renew(old, as: new))
    }
    let united = try unite(known, with: new)
    try remove(old.id, successor: united)
    return .joined(united)
  }

  /// Keeps one unit and what another has beside it; the other goes.
  ///
  /// - Returns: The number that the kept one has from now on.
  @discardableResult
  mutating func merge(_ other: TranslationUnit, into kept: TranslationUnit) throws -> Int64 {
    try StoredUnits.delete(other.id, generation: generation, db)
    let united = try unite(kept, with: other)
    try remove(other.id, successor: united)
    return united
  }

  /// Marks a unit as deleted.
  ///
  /// - Parameter successor: The unit that holds what it held, where there is one.
  mutating func delete(_ unit: Int64, successor: Int64? = nil) throws {
    try remove(unit, successor: successor)
  }

  /// Brings a deleted unit back.
  mutating func restore(_ unit: Int64) throws {
    try db.cachedStatement(sql: "UPDATE unit SET deleted = NULL, generation = ? WHERE id = ?")
      .execute(arguments: [generation, unit])
    try record(unit, .restored)
  }

  /// Writes down that the operation was done; where nothing came of it, nothing is written.
  ///
  /// - Returns: Whether something did.
  @discardableResult
  func finish() throws -> Bool {
    let isEmpty =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT 1 FROM change WHERE generation = ? LIMIT 1"),
        arguments: [generation]) == nil
    if isEmpty { return false }
    try keepRecord()
    return true
  }

  /// Writes down that the operation was done, be it that no unit changed.
  func keepRecord() throws {
    try db.execute(
      sql: "INSERT INTO operation (generation, kind, at, by, undone) VALUES (?, ?, ?, ?, NULL)",
      arguments: [generation, kind.rawValue, author.moment.rawValue, author.user])
  }

  /// A unit that takes over properties and notes of another; dates and authors stay its own.
  private mutating func unite(
    _ known: TranslationUnit, with other: TranslationUnit
  ) throws -> Int64 {
    var united = UnitUnion.of(known, other)
    united.history = known.history
    for place in united.variants.indices {
      united.variants[place].history = known.variants[place].history
    }
    // What a person made is none of the aligner's any more, whose next run would take it away.
    if other.origin.alignment == nil { united.origin.alignment = nil }
    if united == known { return known.id }
    united.history.changed = author.moment
    united.history.changedBy = author.user
    switch try replace(known, with: united) {
    case .added(let id), .joined(let id): return id
    }
  }

  /// The next version of a unit.
  private mutating func renew(
    _ old: TranslationUnit, as new: TranslationUnit
  ) throws -> Int64 {
    guard !made.contains(old.id) else {
      var new = new
      new.id = old.id
      try rows.replace(new)
      return old.id
    }
    // The old one goes first, so that at no time two identical ones are there.
    try StoredUnits.delete(old.id, generation: generation, db)
    let id = try insert(new)
    try record(old.id, .replaced(by: id))
    successors[old.id] = id
    return id
  }

  private mutating func insert(_ unit: TranslationUnit) throws -> Int64 {
    let id = try rows.insert(unit)
    made.insert(id)
    try record(id, .added)
    return id
  }

  private mutating func remove(_ unit: Int64, successor: Int64?) throws {
    successors[unit] = successor
    guard made.remove(unit) == nil else {
      // It came and went within the operation, so that nobody will ask for it. Its row stays, for its number
      // must not be given again.
      try StoredUnits.delete(unit, generation: generation, db)
      try db.cachedStatement(sql: "DELETE FROM change WHERE generation = ? AND unit = ?")
        .execute(arguments: [generation, unit])
      let after = successor.map(UnitAction.replaced(by:)) ?? .deleted
      try db.cachedStatement(
        sql: "UPDATE change SET action = ? WHERE generation = ? AND action = ?"
      ).execute(
        arguments: [
          after.description, generation, UnitAction.replaced(by: unit).description,
        ])
      return
    }
    try StoredUnits.delete(unit, generation: generation, db)
    try record(unit, successor.map(UnitAction.replaced(by:)) ?? .deleted)
  }

  private func record(_ unit: Int64, _ action: UnitAction) throws {
    try db.cachedStatement(sql: "INSERT INTO change (generation, unit, action) VALUES (?, ?, ?)")
      .execute(arguments: [generation, unit, action.description])
  }
}
