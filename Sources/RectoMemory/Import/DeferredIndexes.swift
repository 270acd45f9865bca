internal import GRDB

/// The indexes during an import: where more comes in than is there, they are dropped and made anew at the end,
/// which sorts once what insertion would put in at random places.
struct DeferredIndexes {
  /// Whether the memory held no unit at the start; then that of identities is deferred too.
  let isFresh: Bool
  /// How many units come in before it is worth it to drop the index of folded texts; `nil` where it must stay.
  private let threshold: Int?
  private var dropped: [Schema.Index] = []

  /// - Parameter isAllowed: Whether nobody asks the indexes before the end.
  init(_ db: Database, isAllowed: Bool) throws {
    guard isAllowed else {
      (isFresh, threshold) = (false, nil)
      return
    }
    let before = try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") ?? 0
    isFresh = before == 0
    threshold = max(before, 20_000)
    // Not that of generations: what comes in has the last one, and is put at its end.
    if isFresh { try drop([.identity, .fold], db) }
  }

  private mutating func drop(_ indexes: [Schema.Index], _ db: Database) throws {
    for index in indexes {
      try db.execute(sql: "DROP INDEX \(index.rawValue)")
      dropped.append(index)
    }
  }

  /// - Parameter added: How many units came in so far.
  mutating func note(added: Int, _ db: Database) throws {
    guard let threshold, dropped.isEmpty, added >= threshold else { return }
    if !isFresh { try drop([.fold], db) }
  }

  /// Makes those of the indexes that were dropped.
  ///
  /// - Throws: `Handover.Ended` soon after the reader has failed.
  mutating func restore(
    _ indexes: [Schema.Index], _ db: Database, _ handover: Handover
  ) throws {
    for index in indexes where dropped.contains(index) {
      try InterruptibleWork.execute(index.sql, db) {
        if handover.isStopped { throw Handover.Ended() }
      }
      dropped.removeAll { $0 == index }
    }
  }
}
