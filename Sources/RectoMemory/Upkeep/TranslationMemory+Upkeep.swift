internal import GRDB
public import RectoText

/// What became of a unit that was added or edited.
public struct UpkeepResult: Hashable, Sendable {
  /// The unit's number from now on.
  public var unit: Int64
  /// Whether an identical unit was there, which it joined.
  public var isJoined: Bool
  /// Inline codes that went with the texts that they stood in.
  public var droppedCodes = 0
}

extension TranslationMemory {
  /// Adds a unit; where an identical one is there, that one takes over its properties and notes.
  ///
  /// A unit without a date and an author gets those of `author`.
  ///
  /// - Throws: `MemoryError`, `invalid` for a unit of fewer than two languages, with an empty text or with U+0000.
  public func add(
    _ unit: TranslationUnit, by author: Authorship = Authorship()
  ) throws -> UpkeepResult {
    try write { db in
      guard Set(unit.variants.map(\.language)).count > 1 else {
        throw MemoryError(.invalid, path, "a unit needs texts in two languages")
      }
      try check(unit)
      var unit = unit
      if unit.history == UnitHistory() {
        unit.history = UnitHistory(created: author.moment, createdBy: author.user)
      }
      var writer = try UpkeepWriter(db, .add, by: author)
      let outcome = try writer.add(unit)
      try writer.finish()
      return UpkeepResult(outcome)
    }
  }

  /// Changes a unit: a new one takes its place, and the old one is kept for `undo` and `history`.
  ///
  /// Creation stays, the last change becomes `author`'s. Inline codes of a text go with the text, and a new text
  /// takes the unit out of the aligner's run that made it. A unit that an edit makes identical to another is
  /// united with that.
  ///
  /// - Returns: The number that the unit has from now on.
  /// - Throws: `MemoryError`, `noUnit` for one that is not there, `invalid` for a text that is empty or holds
  ///   U+0000, for a place that the unit does not have or has several times, and for an edit of nothing.
  public func edit(
    _ id: Int64, _ edit: UnitEdit, by author: Authorship = Authorship()
  ) throws -> UpkeepResult {
    try write { db in
      let old = try living(id, db)
      var (new, dropped) = (old, 0)
      do {
        (new, dropped) = try edit.applied(to: old)
      } catch let error as UnitEditError {
        throw MemoryError(.invalid, path, "unit \(id): \(error.reason)")
      }
      guard new != old else {
        throw MemoryError(.invalid, path, "unit \(id): there is nothing to change")
      }
      try check(new)
      var writer = try UpkeepWriter(db, .edit, by: author)
      var result = UpkeepResult(try writer.replace(old, with: new.changed(from: old, by: author)))
      result.droppedCodes = dropped
      try writer.finish()
      return result
    }
  }

  /// Marks units as deleted, in one operation. They stay in the file and can be brought back.
  ///
  /// - Returns: How many were living.
  /// - Throws: `MemoryError`.
  public func delete(unitIDs: [Int64], by author: Authorship = Authorship()) throws -> Int {
    try write { db in try delete(unitIDs, by: author, progress: nil, db) }
  }

  /// Marks the units that a filter lets through as deleted, in one operation.
  ///
  /// - Parameter progress: Called with the units deleted so far; what it throws leaves the memory as it was.
  /// - Returns: How many there were.
  /// - Throws: `MemoryError`, or what `progress` throws.
  /// - Complexity: O(units).
  public func delete(
    matching filter: UnitFilter, by author: Authorship = Authorship(),
    progress: ((Int) throws -> Void)? = nil
  ) throws -> Int {
    try write { db in
      let condition = filter.condition
      let ids = try Int64.fetchAll(
        db, sql: "SELECT id FROM unit WHERE \(condition.sql)", arguments: condition.arguments)
      return try delete(ids, by: author, progress: progress, db)
    }
  }

  /// How many units a filter lets through.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(units).
  public func count(matching filter: UnitFilter) throws -> Int {
    try read { db in
      let condition = filter.condition
      return try Int.fetchOne(
        db, sql: "SELECT count(*) FROM unit WHERE \(condition.sql)",
        arguments: condition.arguments) ?? 0
    }
  }

  private func delete(
    _ ids: [Int64], by author: Authorship, progress: ((Int) throws -> Void)?, _ db: Database
  ) throws -> Int {
    var writer = try UpkeepWriter(db, .delete, by: author)
    var count = 0
    for id in ids where try Self.isLiving(id, db) {
      try writer.delete(id)
      count += 1
      if count % 1000 == 0 { try progress?(count) }
    }
    try writer.finish()
    return count
  }

  static func isLiving(_ id: Int64, _ db: Database) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM unit WHERE id = ? AND deleted IS NULL"),
      arguments: [id]) != nil
  }

  /// A living unit.
  ///
  /// - Throws: `MemoryError` `noUnit`, which says where it went.
  func living(_ id: Int64, _ db: Database) throws -> TranslationUnit {
    if let unit = try StoredUnits.unit(id, db) { return unit }
    guard try Int.fetchOne(db, sql: "SELECT 1 FROM unit WHERE id = ?", arguments: [id]) != nil
    else { throw MemoryError(.noUnit, path, "there is no unit \(id)") }
    let successor = try UnitLineage.successor(of: id, db)
    throw MemoryError(
      .noUnit, path,
      "unit \(id) is deleted" + (successor.map { "; unit \($0) has taken its place" } ?? ""))
  }

  private func check(_ unit: TranslationUnit) throws {
    let reason: String? =
      if unit.variants.contains(where: \.text.isEmpty) {
        "a text cannot be empty"
      } else if unit.variants.count > VariantKey.mostVariants {
        VariantKey.reason
      } else if NullCharacters.stand(in: unit) {
        NullCharacters.reason
      } else {
        nil
      }
    if let reason { throw MemoryError(.invalid, path, reason) }
  }
}

extension UpkeepResult {
  init(_ outcome: UpkeepWriter.Outcome) {
    switch outcome {
    case .added(let unit): self.init(unit: unit, isJoined: false)
    case .joined(let unit): self.init(unit: unit, isJoined: true)
    }
  }
}

extension TranslationUnit {
  /// The unit with its last change set, and that of its texts which changed and have dates of their own.
  func changed(from old: TranslationUnit, by author: Authorship) -> TranslationUnit {
    var unit = self
    unit.history.changed = author.moment
    unit.history.changedBy = author.user
    for place in unit.variants.indices where old.variants.indices.contains(place) {
      guard unit.variants[place].text != old.variants[place].text,
        unit.variants[place].history != UnitHistory()
      else { continue }
      unit.variants[place].history.changed = author.moment
      unit.variants[place].history.changedBy = author.user
    }
    return unit
  }
}
