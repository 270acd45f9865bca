internal import GRDB
internal import Glibc

/// What compacting a memory did.
public struct CompactReport: Hashable, Sendable {
  /// Deleted units that are gone for good.
  public var droppedUnits: Int
  /// Bytes of the file before, its log included.
  public var sizeBefore: Int
  /// Bytes of the file after, its log included.
  public var sizeAfter: Int
}

extension TranslationMemory {
  /// What compacting is busy with.
  public enum CompactPhase: Hashable, Sendable {
    /// Taking deleted units out.
    case dropping
    /// Writing the file anew without gaps.
    case packing
  }

  /// Takes deleted units out of the file and writes it anew without gaps.
  ///
  /// Living units, names and everything else stay as they are, under their ids. Deleted units cannot be brought back
  /// afterwards; where some were taken out, an index of the memory as it was is not believed any more. Needs room for two more copies of the file while it runs: one in SQLite's temporary folder
  /// (`SQLITE_TMPDIR`), one in the log.
  ///
  /// - Parameters:
  ///   - keepingDeleted: Whether deleted units stay, so that only gaps go.
  ///   - progress: Called several times a second; what it throws stops the work. Units that were taken out by
  ///     then stay so; the file is whole.
  /// - Throws: `MemoryError`, or what `progress` throws.
  /// - Complexity: O(rows), constant memory.
  public func compact(
    keepingDeleted: Bool = false, progress: ((CompactPhase) throws -> Void)? = nil
  ) throws -> CompactReport {
    try exclusively { db in
      var report = CompactReport(droppedUnits: 0, sizeBefore: size, sizeAfter: 0)
      if !keepingDeleted {
        report.droppedUnits = try Self.transaction(db) { db in
          try Self.dropDeleted(db) { try progress?(.dropping) }
        }
      }
      try progress?(.packing)
      try InterruptibleWork.execute("VACUUM", db) { try progress?(.packing) }
      // The file is cut when the log has come into it.
      _ = try? db.checkpoint(.truncate)
      report.sizeAfter = size
      return report
    }
  }

  /// Bytes of the file and its log.
  private var size: Int { ["", "-wal"].map { Self.fileSize(path + $0) }.reduce(0, +) }

  /// - Returns: How many units were taken out.
  private static func dropDeleted(_ db: Database, asking ask: () throws -> Void) throws -> Int {
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM unit WHERE deleted IS NOT NULL")
    guard let count, count > 0 else { return 0 }
    for sql in [
      """
      DELETE FROM variant WHERE id IN (
        SELECT variant.id FROM unit CROSS JOIN variant ON \(VariantKey.isOfUnit("variant"))
        WHERE unit.deleted IS NOT NULL)
      """,
      """
      DELETE FROM change WHERE unit IN (SELECT id FROM unit WHERE deleted IS NOT NULL)
        OR action LIKE 'replaced %'
          AND CAST(substr(action, 10) AS INTEGER) IN (SELECT id FROM unit WHERE deleted IS NOT NULL)
      """,
      "DELETE FROM unit WHERE deleted IS NOT NULL",
      // An index that knows these units would never be told that they are gone, and ids may come again.
      "DELETE FROM mark",
      // An edit that lost its old text would only lose the new one by being taken back.
      """
      INSERT OR REPLACE INTO meta
        SELECT 'compacted', value FROM meta WHERE key = 'generation'
      """,
    ] { try InterruptibleWork.execute(sql, db, asking: ask) }
    return count
  }
}
