internal import GRDB
internal import RectoText

/// What settling did.
public struct SettleReport: Hashable, Sendable {
  /// Groups that are settled.
  public var settled = 0
  /// Groups that were left as they are, for the policy does not decide them.
  public var left = 0
  /// Units that got another's text in the place of their own.
  public var changed = 0
  /// Units that went, for another holds what they held.
  public var united = 0
}

extension TranslationMemory {
  /// Units that are there more than once.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(variants) time; memory for the groups up to the last one shown.
  public func duplicates(
    _ options: DuplicateOptions = DuplicateOptions()
  ) throws -> DuplicatePage {
    try read { db in
      var page = DuplicatePage(groups: [], total: 0, units: 0)
      var largest = LargestGroups<[Int64]>(options.offset + options.limit) { a, b in
        (-a.count, a[0]) < (-b.count, b[0])
      }
      try Self.forEachDuplicate(options, db) { group in
        page.total += 1
        page.units += group.count
        largest.add(group)
      }
      page.groups = try largest.after(options.offset).map { ids in
        DuplicateGroup(units: try ids.compactMap { try StoredUnits.unit($0, db) })
      }
      return page
    }
  }

  /// Keeps one unit of each group of duplicates, with the properties and notes of all, in one operation.
  ///
  /// The one that stays keeps its own context, dates and authors. `limit` and `offset` have no say.
  ///
  /// - Parameters:
  ///   - policy: Which one stays.
  ///   - progress: Called with the groups settled so far; what it throws leaves the memory as it was.
  /// - Throws: `MemoryError`, or what `progress` throws.
  /// - Complexity: O(variants + duplicates · log stored) time, memory for the numbers of the duplicates.
  public func settleDuplicates(
    _ options: DuplicateOptions = DuplicateOptions(), keeping policy: DuplicatePolicy,
    by author: Authorship = Authorship(), progress: ((Int) throws -> Void)? = nil
  ) throws -> SettleReport {
    try write { db in
      // All groups first: what is read must not change meanwhile.
      var groups: [[Int64]] = []
      try Self.forEachDuplicate(options, db) { group in
        groups.append(group)
        try progress?(0)
      }
      groups.sort { $0[0] < $1[0] }
      var report = SettleReport()
      var writer = try UpkeepWriter(db, .settle, by: author)
      for group in groups {
        let units = try group.compactMap { try StoredUnits.unit($0, db) }
        guard let place = policy.choice(among: units) else { continue }
        var kept = units[place]
        for unit in units where try unit.id != kept.id && Self.isLiving(unit.id, db) {
          let id = try writer.merge(unit, into: kept)
          kept = try StoredUnits.unit(id, db) ?? kept
          report.united += 1
        }
        report.settled += 1
        try progress?(report.settled)
      }
      try writer.finish()
      return report
    }
  }

  private static func forEachDuplicate(
    _ options: DuplicateOptions, _ db: Database, _ body: ([Int64]) throws -> Void
  ) throws {
    let finder = DuplicateFinder(likeness: options.likeness)
    try SharedTexts(filter: options.filter).forEach(db) { key, units in
      for group in finder.groups(among: units, sharing: key) { try body(group) }
    }
  }
}
