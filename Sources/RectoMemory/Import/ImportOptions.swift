public import RectoText

/// What becomes of a unit whose source and context are in the memory with another target.
public enum ConflictPolicy: String, Hashable, Sendable, CaseIterable {
  /// Both stay.
  case keep
  /// The one that was changed last stays; without dates, the one that is there.
  case newest
  /// The one that is there stays.
  case skip
  /// The new one stays.
  case overwrite
}

/// How units are added to a memory.
public struct ImportOptions: Hashable, Sendable {
  /// What becomes of a unit whose source and context are there with another target.
  public var onConflict: ConflictPolicy
  /// The author of units that name none.
  public var user: String?
  /// The date of units that have none, or `nil` to leave them so.
  public var moment: Timestamp?
  /// Whether something that is read past fails the whole.
  public var failsOnSkip: Bool

  /// - Parameters:
  ///   - onConflict: What becomes of a unit whose source and context are there with another target.
  ///   - user: The author of units that name none; `nil` leaves them so.
  ///   - moment: The date of units that have none; `nil` leaves them so.
  ///   - failsOnSkip: Whether something that is read past fails the whole.
  public init(
    onConflict: ConflictPolicy = .keep, user: String? = nil, moment: Timestamp? = nil,
    failsOnSkip: Bool = false
  ) {
    self.onConflict = onConflict
    self.user = user
    self.moment = moment
    self.failsOnSkip = failsOnSkip
  }
}

/// How far an import is.
public struct ImportProgress: Hashable, Sendable {
  /// What an import is busy with.
  public enum Phase: Hashable, Sendable {
    /// Reading units and writing them.
    case units
    /// All units are read: what is still under way is written, then the index that finds equal sources.
    case index
  }

  /// Units read so far.
  public var units: Int
  /// What is being done.
  public var phase = Phase.units
}

/// What an import did.
public struct ImportReport: Hashable, Sendable {
  /// New in the memory.
  public var added = 0
  /// There already: properties, notes and dates were united.
  public var joined = 0
  /// New ones that took the place of one with another target.
  public var replaced = 0
  /// What was read past, up to a thousand.
  public var skipped: [Skip] = []
  /// How many were read past in all.
  public var skippedCount = 0

  /// A report of nothing, to be counted up.
  public init() {}

  /// Notes something that was read past.
  mutating func skip(_ skip: Skip) {
    if skipped.count < 1000 { skipped.append(skip) }
    skippedCount += 1
  }

  /// Takes over what a reader read past, which comes first.
  ///
  /// - Throws: `MemoryError` where nothing was to be read past.
  mutating func finish(
    reader: (skipped: [Skip], count: Int) = ([], 0), options: ImportOptions
  ) throws {
    skipped = Array((reader.skipped + skipped).prefix(1000))
    skippedCount += reader.count
    if options.failsOnSkip, let first = skipped.first {
      throw MemoryError(
        .skipped, first.location.description, first.reason + "; nothing was imported")
    }
  }
}
