internal import GRDB
internal import RectoText

/// Puts units into a memory one after another, inside a transaction: constant memory, prepared
/// statements.
struct UnitImporter {
  private let db: Database
  private let options: ImportOptions
  private let generation: Int64
  private let rows: UnitRows
  private let findIdentity: RowStatement
  private let twin: StoredTwin
  /// For units that come one by one.
  private let single = PreparedBatch()
  /// Answers for the index of identities where that has been dropped.
  var identities: IdentityTable?
  private(set) var report = ImportReport()

  /// - Throws: `DatabaseError`.
  init(_ db: Database, options: ImportOptions) throws {
    self.db = db
    self.options = options
    generation = try TranslationMemory.generation(db) + 1
    rows = try UnitRows(db, generation: generation)
    findIdentity = try RowStatement(
      db, sql: "SELECT id FROM unit WHERE identity = ? AND deleted IS NULL ORDER BY id")
    twin = try StoredTwin(db)
  }

  /// Adds a unit, or joins it with the one that is there.
  mutating func add(_ unit: TranslationUnit) throws {
    single.removeAll()
    try single.add(unit, options: options)
    try add(single)
  }

  /// Adds units, each of which may join one that is there.
  mutating func add(_ batch: PreparedBatch) throws {
    try batch.cells.withBlock { block in
      for (index, entry) in batch.entries.enumerated() {
        try add(entry, in: block) { batch.units[index] }
      }
    }
  }

  private mutating func add(
    _ entry: PreparedBatch.Entry, in block: Cells.Block, unit: () -> TranslationUnit
  ) throws {
    if let obstacle = entry.obstacle {
      let origin = unit().origin
      let place = SourceLocation(file: origin.file ?? "unit", line: origin.line)
      return report.skip(Skip(obstacle.reason, at: place))
    }
    if try joins(entry, in: block, unit: unit) {
      report.joined += 1
      return
    }
    switch try settleConflict(unit, isDatedByImport: entry.isDatedByImport) {
    case .add: report.added += 1
    case .replace: report.replaced += 1
    case .leave:
      report.skippedCount += 1
      return
    }
    let id = try rows.insert(entry, in: block)
    identities?.add(id, identity: entry.identity)
  }

  /// Joins a unit with the one that is there; `false` where there is none.
  private func joins(
    _ entry: PreparedBatch.Entry, in block: Cells.Block, unit: () -> TranslationUnit
  ) throws -> Bool {
    for id in try units(of: entry.identity) {
      if try twin.stands(at: id, of: entry, in: block) { return true }
      let new = unit()
      guard let known = try StoredUnits.unit(id, db), UnitRow.isSame(known, new) else { continue }
      try join(known, with: new)
      return true
    }
    return false
  }

  private func units(of identity: Int64) throws -> [Int64] {
    if let identities { return identities.units(of: identity) }
    var ids: [Int64] = []
    findIdentity.bind(identity, at: 1)
    try findIdentity.rows { ids.append($0.integer(0)) }
    return ids
  }

  /// Earliest creation, latest change, properties and notes united; nothing new writes nothing.
  private func join(_ known: TranslationUnit, with unit: TranslationUnit) throws {
    let joined = UnitUnion.of(known, unit)
    if joined != known { try rows.replace(joined) }
  }

  private enum Settlement { case add, replace, leave }

  private func settleConflict(
    _ given: () -> TranslationUnit, isDatedByImport: Bool
  ) throws -> Settlement {
    guard options.onConflict != .keep else { return .add }
    var unit = given()
    // A unit without a date is not the newest for having come today.
    if isDatedByImport { unit.history.created = nil }
    guard let source = Self.source(of: unit) else { return .add }
    let rivals = try StoredUnits.units(
      withText: source, like: unit.context, db
    ).filter { rival in
      Self.source(of: rival)?.text.utf8.elementsEqual(source.text.utf8) == true
        && !Self.targetGroups(of: rival).isDisjoint(with: Self.targetGroups(of: unit))
    }
    guard !rivals.isEmpty else { return .add }
    switch options.onConflict {
    case .skip: return .leave
    case .newest:
      guard let mine = unit.lastChange else { return .leave }
      guard rivals.allSatisfy({ $0.lastChange.map { $0 < mine } ?? true }) else { return .leave }
    default: break
    }
    for rival in rivals { try StoredUnits.delete(rival.id, generation: generation, db) }
    return .replace
  }

  /// The languages that a unit translates into: a French translation is no rival of a Chinese one.
  private static func targetGroups(of unit: TranslationUnit) -> Set<String> {
    let source = source(of: unit)?.language.group
    return Set(unit.variants.map(\.language.group).filter { $0 != source })
  }

  private static func source(of unit: TranslationUnit) -> Variant? {
    unit.variants.first { $0.language == unit.sourceLanguage } ?? unit.variants.first
  }

  /// Takes over what the reader read past.
  mutating func finish(reader: (skipped: [Skip], count: Int) = ([], 0)) throws {
    try report.finish(reader: reader, options: options)
  }
}
