internal import GRDB
public import RectoText

extension TranslationMemory {
  /// Adds the units that a reader gives: all or nothing, in constant memory.
  ///
  /// A unit of byte-identical variants, context and source language joins the one that is there: earliest
  /// creation, latest change, properties and notes united. The same file twice adds nothing.
  ///
  /// The reader and `progress` are called on the caller's thread; another one writes meanwhile.
  ///
  /// - Parameters:
  ///   - reader: The units, one after another.
  ///   - options: Authors, dates, conflicts.
  ///   - progress: Called every thousand units or so, and several times a second while the index is made; what
  ///     it throws stops the import.
  /// - Returns: What was added, joined, replaced and skipped.
  /// - Throws: `MemoryError`, or what the reader or `progress` throws; then the memory is as it was, and
  ///   one that was made for this import is gone.
  /// - Complexity: O(units · log stored).
  public func add(
    contentsOf reader: inout some UnitReader, options: ImportOptions = ImportOptions(),
    progress: ((ImportProgress) throws -> Void)? = nil
  ) throws -> ImportReport {
    let handover = Handover()
    let thread = WriterThread { [self] in
      handover.finish(Result { try write(from: handover, options: options) })
    }
    guard let thread else {
      throw MemoryError(
        .inputOutput, path, "the system gives no thread to write it; try again later")
    }
    defer { thread.join() }
    do {
      try hand(&reader, to: handover, options: options, progress: progress)
    } catch {
      handover.cancel()
      let report = Result { try handover.writersResult() }
      // The reader ended because the writer did: the writer knows why.
      if error is Handover.Ended { return try report.get() }
      throw error
    }
    return try handover.writersResult()
  }

  /// The reader's side of an import.
  ///
  /// - Throws: `Handover.Ended` where the writer's has failed.
  private func hand(
    _ reader: inout some UnitReader, to handover: Handover, options: ImportOptions,
    progress: ((ImportProgress) throws -> Void)?
  ) throws {
    var units = 0
    var batch = handover.batch()
    while let unit = try reader.next() {
      try batch.add(unit, options: options)
      units += 1
      if units % 128 == 0 || batch.size > 1 << 20 {
        // Rather than wait for the writer, the reader does some of its work.
        if handover.isBehind { batch.foldTexts() }
        try handover.put(batch)
        batch = handover.batch()
      }
      if units % 1000 == 0 { try progress?(ImportProgress(units: units)) }
    }
    try handover.put(batch)
    try progress?(ImportProgress(units: units))
    handover.end(
      Handover.Ending(
        skipped: reader.skipped, skippedCount: reader.skippedCount,
        properties: reader.fileProperties, notes: reader.fileNotes))
    while !handover.waitForWriter() { try progress?(ImportProgress(units: units, phase: .index)) }
    handover.allowCommit()
  }

  /// The memory that an import takes for pages of the store.
  private var importCacheKiB: Int { 64 << 10 }

  /// The same while the indexes are made: SQLite's sorter takes as much for a run.
  private var sortingCacheKiB: Int { 4 << 10 }

  /// The writer's side of an import.
  ///
  /// - Throws: `Handover.Ended` where the reader's has failed.
  private func write(from handover: Handover, options: ImportOptions) throws -> ImportReport {
    try write { db in
      // Pages that are changed again and again, such as an index's, then go to the disk once.
      try db.execute(sql: "PRAGMA cache_size=-\(importCacheKiB)")
      defer { try? db.execute(sql: "PRAGMA cache_size=-2000; PRAGMA shrink_memory") }
      // Other policies look for rivals in them.
      var indexes = try DeferredIndexes(db, isAllowed: options.onConflict == .keep)
      var importer = try UnitImporter(db, options: options)
      if indexes.isFresh { importer.identities = IdentityTable() }
      var added = 0
      while true {
        switch try handover.next() {
        case .units(let units):
          try importer.add(units)
          handover.giveBack(units, areNew: importer.report.added > added)
          added = importer.report.added
          try indexes.note(added: importer.report.added, db)
          if importer.identities?.isFull == true {
            importer.identities = nil
            try indexes.restore([.identity], db, handover)
          }
        case .end(let ending):
          try importer.finish(reader: (ending.skipped, ending.skippedCount))
          try FileHeaderNotes.keep(ending.properties, ending.notes, db)
          // The reader's core is free now. What does not fit the cache is sorted in runs, on that core, and runs
          // that fit a processor's cache are sorted faster than one that fills its memory.
          try db.execute(sql: "PRAGMA threads=1; PRAGMA cache_size=-\(sortingCacheKiB)")
          try indexes.restore([.identity, .fold], db, handover)
          try handover.waitToCommit()
          return importer.report
        }
      }
    }
  }

  /// Adds units: all or nothing.
  ///
  /// - Throws: `MemoryError`.
  public func add(
    _ units: some Sequence<TranslationUnit>, options: ImportOptions = ImportOptions()
  ) throws -> ImportReport {
    try write { db in
      var importer = try UnitImporter(db, options: options)
      for unit in units { try importer.add(unit) }
      try importer.finish()
      return importer.report
    }
  }
}
