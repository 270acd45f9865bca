internal import GRDB
public import RectoText

/// What a run of the aligner over two documents is known by.
public struct AlignmentRun: Hashable, Sendable {
  /// Its name: every unit's `origin.alignment`.
  public var key: String
  /// Other names of the same run, such as that of the two documents the other way round.
  public var otherKeys: [String]
  /// What stands for the content of both documents; `nil` where it is not to be remembered.
  public var contents: String?

  /// - Parameters:
  ///   - key: Its name: every unit's `origin.alignment`.
  ///   - otherKeys: Other names of the same run.
  ///   - contents: What stands for the content of both documents.
  public init(key: String, otherKeys: [String] = [], contents: String? = nil) {
    self.key = key
    self.otherKeys = otherKeys
    self.contents = contents
  }

  fileprivate var keys: [String] { [key] + otherKeys }
}

extension TranslationMemory {
  /// Puts the units of an aligner's run in the place of the same run's earlier ones; others stay.
  ///
  /// Runs over the same contents are the same run, whatever their names: the documents were moved.
  ///
  /// - Parameters:
  ///   - run: What the run is known by; its contents are remembered for `alignedContents()`.
  ///   - units: Its new units.
  ///   - kept: Units of earlier runs, by number, that stay and belong to this one from now on.
  ///   - progress: Called for each unit; what it throws leaves the memory as it was.
  /// - Returns: `replaced` counts the new units that stand for earlier ones.
  /// - Throws: `MemoryError`, or what `progress` throws.
  public func replaceAlignment(
    _ run: AlignmentRun, with units: some Sequence<TranslationUnit>, keeping kept: Set<Int64> = [],
    progress: ((ImportProgress) throws -> Void)? = nil
  ) throws -> ImportReport {
    try write { db in
      let generation = try Self.generation(db) + 1
      var importer = try UnitImporter(db, options: ImportOptions())
      let keys = try Self.keys(of: run, db)
      let earlier = try Self.unitIDs(ofAlignments: keys, db)
      for id in earlier where !kept.contains(id) {
        try StoredUnits.delete(id, generation: generation, db)
      }
      try Self.rename(earlier.filter(kept.contains), to: run.key, generation: generation, db)
      for var unit in units {
        unit.origin.alignment = run.key
        try importer.add(unit)
        try progress?(ImportProgress(units: importer.report.added))
      }
      for key in keys { try AlignedContents.forget(key, db) }
      if let contents = run.contents { try AlignedContents.set(contents, for: run.key, db) }
      var report = importer.report
      report.replaced = min(earlier.count - kept.intersection(earlier).count, report.added)
      report.added -= report.replaced
      return report
    }
  }

  /// The same for a run that has one name, whose contents are not remembered.
  public func replaceAlignment(
    _ key: String, with units: some Sequence<TranslationUnit>,
    progress: ((ImportProgress) throws -> Void)? = nil
  ) throws -> ImportReport {
    try replaceAlignment(AlignmentRun(key: key), with: units, progress: progress)
  }

  /// The contents of all documents that were aligned into this memory, as `AlignmentRun.contents` gave them; without
  /// those of runs that left no unit in it, or whose units were all deleted.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(*n* log *u*), *n* the runs, *u* the units.
  public func alignedContents() throws -> Set<String> {
    try read { db in try Set(AlignedContents.living(db)) }
  }

  /// The units of an aligner's run that a person made or confirmed, by number.
  ///
  /// - Throws: `MemoryError`.
  public func reviewedUnits(of run: AlignmentRun) throws -> [TranslationUnit] {
    try read { db in
      try Self.unitIDs(ofAlignments: Self.keys(of: run, db), db)
        .compactMap { try StoredUnits.unit($0, db) }
        .filter { $0.origin.confidence == nil }
    }
  }

  /// All names that a run has had in this memory.
  private static func keys(of run: AlignmentRun, _ db: Database) throws -> [String] {
    guard let contents = run.contents else { return run.keys }
    let moved = try AlignedContents.keys(of: contents, db)
    return run.keys + moved.filter { !run.keys.contains($0) }
  }

  private static func unitIDs(ofAlignments keys: [String], _ db: Database) throws -> [Int64] {
    try keys.flatMap { key in
      try Int64.fetchAll(
        db, sql: "SELECT id FROM unit WHERE alignment = ? AND deleted IS NULL", arguments: [key])
    }.sorted()
  }

  private static func rename(
    _ ids: [Int64], to key: String, generation: Int64, _ db: Database
  ) throws {
    let rows = try UnitRows(db, generation: generation)
    for id in ids {
      guard var unit = try StoredUnits.unit(id, db), unit.origin.alignment != key else { continue }
      unit.origin.alignment = key
      try rows.replace(unit)
    }
  }
}

/// What stands in `meta` of the documents that were aligned into a memory: a row for each run.
enum AlignedContents {
  private static let prefix = "alignment:"
  /// A range, as it is found by the table's key.
  private static let isOne = "key >= 'alignment:' AND key < 'alignment;'"

  /// The contents of the runs that have units, or whose units a person edited: those belong to no run any more, and keep
  /// their file.
  static func living(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT value FROM meta WHERE \(isOne) AND value IS NOT NULL AND EXISTS (
          SELECT 1 FROM unit WHERE alignment = substr(key, ?) AND (deleted IS NULL OR origin_file IN (
            SELECT origin_file FROM unit WHERE alignment IS NULL AND deleted IS NULL)))
        """, arguments: [prefix.count + 1])
  }

  /// The runs over some contents, in order.
  static func keys(of contents: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT substr(key, ?) FROM meta WHERE \(isOne) AND value = ? ORDER BY key",
      arguments: [prefix.count + 1, contents])
  }

  static func set(_ contents: String, for key: String, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO meta VALUES (?, ?)", arguments: [prefix + key, contents])
  }

  static func forget(_ key: String, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [prefix + key])
  }
}
