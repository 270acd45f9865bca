internal import GRDB
internal import RectoText

/// Puts units into a memory one after another, inside a transaction: constant memory, prepared
/// statements.
struct UnitImporter {
  private let db: Database
  private let options: ImportOptions
  private let generation: Int64
  private let insertUnit: Statement
  private let insertVariant: Statement
  private let findIdentity: Statement
  private(set) var report = ImportReport()

  /// - Throws: `DatabaseError`.
  init(_ db: Database, options: ImportOptions) throws {
    self.db = db
    self.options = options
    generation = try TranslationMemory.generation(db) + 1
    let unitMarks = String(repeating: "?,", count: 17)
    insertUnit = try db.makeStatement(
      sql: """
        INSERT INTO unit (\(UnitRow.columns.dropFirst(4)), generation) VALUES (\(unitMarks)?)
        """)
    insertVariant = try db.makeStatement(sql: VariantRecord.insertion)
    findIdentity = try db.makeStatement(
      sql: "SELECT id FROM unit WHERE identity = ? AND deleted IS NULL ORDER BY id")
  }

  /// Adds a unit, or joins it with the one that is there.
  mutating func add(_ unit: TranslationUnit) throws {
    if let reason = Self.obstacle(to: unit) {
      let place = SourceLocation(file: unit.origin.file ?? "unit", line: unit.origin.line)
      return report.skip(Skip(reason, at: place))
    }
    var unit = unit
    if unit.history.createdBy == nil { unit.history.createdBy = options.user }
    let undated = unit
    if unit.history.created == nil { unit.history.created = options.moment }
    let row = try UnitRow(unit)
    for id in try Int64.fetchAll(findIdentity, arguments: [row.identity]) {
      guard let known = try StoredUnits.unit(id, db), UnitRow.isSame(known, unit) else { continue }
      try join(known, with: unit)
      report.joined += 1
      return
    }
    // A unit without a date is not the newest for having come today.
    switch try settleConflict(undated) {
    case .add: report.added += 1
    case .replace: report.replaced += 1
    case .leave:
      report.skippedCount += 1
      return
    }
    try insert(row)
  }

  /// Why a memory cannot hold a unit.
  private static func obstacle(to unit: TranslationUnit) -> String? {
    if unit.variants.count > VariantKey.mostVariants { return VariantKey.reason }
    return NullCharacters.stand(in: unit) ? NullCharacters.reason : nil
  }

  private func insert(_ row: UnitRow) throws {
    try insertUnit.execute(arguments: StatementArguments(row.arguments + [generation]))
    let id = db.lastInsertedRowID
    for (position, variant) in row.unit.variants.enumerated() {
      let key = VariantKey.of(unit: id, position: position)
      try insertVariant.execute(
        arguments: StatementArguments(VariantRecord(variant).arguments(key: key)))
    }
  }

  /// Earliest creation, latest change, properties and notes united; nothing new writes nothing.
  private func join(_ known: TranslationUnit, with unit: TranslationUnit) throws {
    var joined = known
    joined.history = Self.united(known.history, unit.history)
    joined.properties += unit.properties.filter { !known.properties.contains($0) }
    // One that a person made confirms what an aligner made.
    if unit.origin.confidence == nil { joined.origin.confidence = nil }
    joined.notes += unit.notes.filter { !known.notes.contains($0) }
    for place in joined.variants.indices {
      let (mine, other) = (known.variants[place], unit.variants[place])
      joined.variants[place].history = Self.united(mine.history, other.history)
      joined.variants[place].properties += other.properties.filter { !mine.properties.contains($0) }
      joined.variants[place].notes += other.notes.filter { !mine.notes.contains($0) }
    }
    if joined != known { try StoredUnits.replace(joined, generation: generation, db) }
  }

  private static func united(_ a: UnitHistory, _ b: UnitHistory) -> UnitHistory {
    var history = a
    if let created = b.created, a.created.map({ created < $0 }) ?? true {
      history.created = created
      history.createdBy = b.createdBy ?? a.createdBy
    }
    history.createdBy = history.createdBy ?? b.createdBy
    if let changed = b.changed, a.changed.map({ changed > $0 }) ?? true {
      history.changed = changed
      history.changedBy = b.changedBy ?? a.changedBy
    }
    history.changedBy = history.changedBy ?? b.changedBy
    return history
  }

  private enum Settlement { case add, replace, leave }

  private func settleConflict(_ unit: TranslationUnit) throws -> Settlement {
    guard options.onConflict != .keep, let source = Self.source(of: unit) else { return .add }
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
