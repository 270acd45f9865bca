internal import GRDB
internal import GRDBSQLite

/// The index of folded texts during an import: where more comes in than is there, it is dropped and made anew at
/// the end, which sorts once what insertion would put in at random places.
struct DeferredIndex {
  /// How many units come in before it is worth it; `nil` where it must stay.
  private let threshold: Int?
  private var isDropped = false

  /// - Parameter isAllowed: Whether nobody asks the index before the end.
  init(_ db: Database, isAllowed: Bool) throws {
    guard isAllowed else {
      threshold = nil
      return
    }
    let before = try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") ?? 0
    threshold = before == 0 ? 1 : max(before, 20_000)
  }

  /// - Parameter added: How many units came in so far.
  mutating func note(added: Int, _ db: Database) throws {
    guard let threshold, !isDropped, added >= threshold else { return }
    try db.execute(sql: "DROP INDEX variant_fold")
    isDropped = true
  }

  /// Makes the index where it was dropped.
  ///
  /// - Throws: `DatabaseError` `SQLITE_INTERRUPT` soon after `handover` is stopped.
  mutating func restore(_ db: Database, unlessStopped handover: Handover) throws {
    guard isDropped else { return }
    let context = Unmanaged.passUnretained(handover).toOpaque()
    sqlite3_progress_handler(
      db.sqliteConnection, 100_000,
      { context in
        guard let context else { return 0 }
        return Unmanaged<Handover>.fromOpaque(context).takeUnretainedValue().isStopped ? 1 : 0
      }, context)
    defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
    try db.execute(sql: Schema.variantIndex)
    isDropped = false
  }
}
