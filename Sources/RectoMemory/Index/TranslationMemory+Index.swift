internal import GRDB
internal import Glibc
internal import RectoMatch
internal import RectoText

/// What making an index is doing.
public struct IndexProgress: Hashable, Sendable {
  /// Segments read so far.
  public var segments: Int
}

extension TranslationMemory {
  /// Where the index stands: derived from the memory, and made anew where it is stale, foreign or damaged.
  public var indexPath: String { Self.plain(path) + ".recto-index" }

  /// With fewer units than this no index is made: they are as soon read.
  private static let fewestUnits = 500
  /// With more changed units than this beside it, an index is made anew.
  private static let mostChanges = 4_000

  /// Makes the index anew, whether or not that is needed.
  ///
  /// Lookups and searches do this by themselves when an index is missing, stale or damaged; afterwards they find new
  /// units at once, from the memory itself, until several thousand have come.
  ///
  /// - Parameter progress: Called now and then; what it throws stops the making and leaves the old index.
  /// - Throws: `MemoryError`, also where it cannot be written, or what `progress` throws.
  /// - Complexity: O(characters in the memory), memory of one language at a time.
  public func rebuildIndex(progress: (IndexProgress) throws -> Void = { _ in }) throws {
    try indexed.withLock { state in state = try made(isForced: true, progress: progress) }
  }

  /// Makes the index anew if many units are not in it.
  ///
  /// - Returns: Whether it was made.
  /// - Throws: `MemoryError`, or what `progress` throws.
  @discardableResult
  public func refreshIndex(progress: (IndexProgress) throws -> Void = { _ in }) throws -> Bool {
    try indexed.withLock { state in
      let before = state?.index ?? mappedIndex()
      let now = try upToDate(before, progress: progress)
      state = now
      return now.index !== before
    }
  }

  /// The segments as they are now.
  ///
  /// - Parameter withoutIndex: All are read from the memory.
  /// - Throws: `MemoryError`.
  func segments(withoutIndex: Bool = false) throws -> IndexedSegments {
    try indexed.withLock { state in
      if withoutIndex { return try unindexed() }
      if var known = state, known.index?.isWhole ?? true, try caughtUp(&known) {
        state = known
        return known
      }
      var fresh = try upToDate(state?.index ?? mappedIndex(), progress: { _ in })
      if try !caughtUp(&fresh) {
        // Somebody wrote thousands of units meanwhile: this once, all is read from the memory.
        state = nil
        return try unindexed()
      }
      state = fresh
      return fresh
    }
  }

  /// All segments, read from the memory.
  private func unindexed() throws -> IndexedSegments {
    var segments = try IndexedSegments(nil, isUnindexable: true)
    _ = try caughtUp(&segments)
    return segments
  }

  /// Runs a search in the segments as they are now; an index whose bytes turn out to be damaged is made anew.
  ///
  /// - Throws: `MemoryError`, or what `body` throws.
  func withSegments<Result>(_ body: (IndexedSegments) throws -> Result) throws -> Result {
    do {
      for _ in 0..<2 {
        let segments = try segments()
        do {
          return try body(segments)
        } catch IndexError.damaged {
          drop(segments.index)
        }
      }
      return try body(segments(withoutIndex: true))
    } catch let error as IndexError {
      throw MemoryError(.inputOutput, indexPath, "the search cannot be done: \(error)")
    }
  }

  /// Gives up an index whose bytes turned out to be damaged, so that the next one is made anew; not one that has
  /// taken its place meanwhile.
  private func drop(_ index: SegmentIndex?) {
    indexed.withLock { state in
      guard let index, state?.index === index else { return }
      if !isImmutable { unlink(indexPath) }
      state = nil
    }
  }

  /// Reads what was written since.
  ///
  /// - Returns: Whether that was little enough.
  private func caughtUp(_ segments: inout IndexedSegments) throws -> Bool {
    try read { db in
      let now = try Self.generation(db)
      guard now != segments.generation else { return true }
      // Where the generation is not known any more, units may be gone without a word.
      guard segments.generation < 0 || segments.mark != nil,
        try segments.generation < 0
          || Self.mark(of: segments.generation, db) == segments.mark
      else { return false }
      let changed =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM unit WHERE generation > ?",
          arguments: [segments.generation]) ?? 0
      guard segments.isUnindexable || segments.tail.count + changed <= Self.mostChanges,
        segments.generation <= now
      else { return false }
      var reading = IndexReading(db)
      for change in try Self.changes(since: segments.generation, db) {
        segments.tail.put(
          unit: change.unit, change.isLiving ? try reading.rows(of: change.unit) : [])
      }
      segments.generation = now
      segments.mark = try Self.mark(of: now, db)
      return true
    }
  }

  /// The index on the disk, if it is of this memory and whole as far as can be seen at once.
  private func mappedIndex() -> SegmentIndex? {
    guard let index = try? SegmentIndex.map(indexPath, fold: UnicodeVersions.fold),
      let isOwn = try? read({ db in try Self.isKnown(index, db) }), isOwn
    else { return nil }
    return index
  }

  /// Whether an index was made of this store, and nothing has gone from it since without a word.
  private static func isKnown(_ index: SegmentIndex, _ db: Database) throws -> Bool {
    try mark(of: index.stamp.generation, db) == index.stamp.mark
  }

  /// The segments by an index that lacks little, or without one where the memory is small.
  private func upToDate(
    _ index: SegmentIndex?, progress: (IndexProgress) throws -> Void
  ) throws -> IndexedSegments {
    let (units, changed, isKnown) = try read { db in
      let units = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM (SELECT 1 FROM unit LIMIT ?)", arguments: [Self.fewestUnits])
      let changed = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM unit WHERE generation > ?",
        arguments: [index?.stamp.generation ?? 0])
      let isKnown = try index.map { try Self.isKnown($0, db) } ?? false
      return (units ?? 0, changed ?? 0, isKnown)
    }
    if let index, isKnown, changed <= Self.mostChanges,
      let segments = try? IndexedSegments(index)
    {
      return segments
    }
    guard units >= Self.fewestUnits else { return try IndexedSegments(nil) }
    return try made(isForced: false, progress: progress)
  }

  /// The segments by a new index, beside the memory if that may be written, else in memory.
  private func made(
    isForced: Bool, progress: (IndexProgress) throws -> Void
  ) throws -> IndexedSegments {
    do {
      if isImmutable {
        guard !isForced else {
          throw MemoryError(
            .readOnly, indexPath, "the memory was opened to be read only; open it to be written")
        }
        return try IndexedSegments(build(at: nil, progress: progress))
      }
      let lock: WriteLock
      do {
        lock = try WriteLock(beside: indexPath, timeoutSeconds: 600)
      } catch {
        if isForced { throw error }
        return try IndexedSegments(build(at: nil, progress: progress))
      }
      // Another process may have made it while this one waited.
      if !isForced, let made = mappedIndex(), made.stamp.generation == (try generation()),
        let segments = try? IndexedSegments(made)
      {
        return segments
      }
      removeLeftovers()
      let index: SegmentIndex
      do {
        index = try build(at: indexPath, progress: progress)
      } catch IndexError.cannotWrite(let number) {
        if isForced {
          throw MemoryError(
            number == ENOSPC ? .full : .inputOutput, indexPath,
            "cannot be written: \(String(cString: strerror(number)))")
        }
        index = try build(at: nil, progress: progress)
      }
      _ = consume lock
      return try IndexedSegments(index)
    } catch is IndexError {
      // Too large for an index, or no room for one in memory either.
      return try IndexedSegments(nil, isUnindexable: true)
    }
  }

  /// Removes what makers of this index left that were killed; nobody else makes one now.
  private func removeLeftovers() {
    let slash = indexPath.lastIndex(of: "/")
    let folder = slash.map { String(indexPath[..<$0]) + "/" } ?? "./"
    let prefix =
      indexPath[(slash.map { indexPath.index(after: $0) } ?? indexPath.startIndex)...] + ".new-"
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(prefix) { unlink(folder + name) }
    }
  }

  private func build(
    at path: String?, progress: (IndexProgress) throws -> Void
  ) throws -> SegmentIndex {
    try read { db in
      let generation = try Self.generation(db)
      let stamp = IndexStamp(
        mark: try Self.mark(of: generation, db) ?? 0, generation: generation,
        fold: UnicodeVersions.fold)
      var reading = IndexReading(db)
      try reading.readCompanions()
      var segments = 0
      return try SegmentIndex.build(
        at: path, stamp: stamp, groups: try reading.groups(),
        companionSets: reading.companionSets.texts,
        progress: { try progress(IndexProgress(segments: segments)) }
      ) { group, add in
        try reading.forEachVariant(of: group) { row, language, owner in
          try Self.add(row, language, owner, add)
          segments += 1
          if segments % 4096 == 0 { try progress(IndexProgress(segments: segments)) }
        }
      }
    }
  }

  private static func add(
    _ row: VariantRow, _ language: LanguageTag, _ owner: IndexSide.Owner,
    _ add: (IndexSide.Owner, [UInt32]) throws -> Void
  ) throws {
    let own = Folding.foldedScalars(row.text)
    guard let kind = SegmentKind.converted(language) else { return try add(owner, own) }
    var converted = owner
    converted.kinds = kind
    let simplified = Folding.simplified(row.text)
    if simplified.utf8.elementsEqual(row.text.utf8) {
      converted.kinds |= owner.kinds
      return try add(converted, own)
    }
    try add(owner, own)
    try add(converted, Folding.foldedScalars(simplified))
  }
}
