internal import GRDB
public import RectoText

extension TranslationMemory {
  /// Adds the units that a reader gives: all or nothing, in constant memory.
  ///
  /// A unit of byte-identical variants, context and source language joins the one that is there: earliest
  /// creation, latest change, properties and notes united. The same file twice adds nothing.
  ///
  /// - Parameters:
  ///   - reader: The units, one after another.
  ///   - options: Authors, dates, conflicts.
  ///   - progress: Called every thousand units or so; what it throws stops the import.
  /// - Returns: What was added, joined, replaced and skipped.
  /// - Throws: `MemoryError`, or what the reader or `progress` throws; then the memory is as it was, and
  ///   one that was made for this import is gone.
  /// - Complexity: O(units · log stored).
  public func add(
    contentsOf reader: inout some UnitReader, options: ImportOptions = ImportOptions(),
    progress: ((ImportProgress) throws -> Void)? = nil
  ) throws -> ImportReport {
    try write { db in
      var importer = try UnitImporter(db, options: options)
      var units = 0
      while let unit = try reader.next() {
        try importer.add(unit)
        units += 1
        if units % 1000 == 0 { try progress?(ImportProgress(units: units)) }
      }
      try progress?(ImportProgress(units: units))
      try importer.finish(reader: (reader.skipped, reader.skippedCount))
      try FileHeaderNotes.keep(reader.fileProperties, reader.fileNotes, db)
      return importer.report
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

  /// Puts the units of an aligner's run in the place of the same run's earlier ones; others stay.
  ///
  /// - Parameters:
  ///   - key: What the run is known by; every unit's `origin.alignment`.
  ///   - units: Its new units.
  ///   - progress: Called for each unit; what it throws leaves the memory as it was.
  /// - Throws: `MemoryError`, or what `progress` throws.
  public func replaceAlignment(
    _ key: String, with units: some Sequence<TranslationUnit>,
    progress: ((ImportProgress) throws -> Void)? = nil
  ) throws -> ImportReport {
    try write { db in
      let generation = try Self.generation(db) + 1
      var importer = try UnitImporter(db, options: ImportOptions())
      let earlier = try Int64.fetchAll(
        db, sql: "SELECT id FROM unit WHERE alignment = ? AND deleted IS NULL", arguments: [key])
      for id in earlier { try StoredUnits.delete(id, generation: generation, db) }
      for var unit in units {
        unit.origin.alignment = key
        try importer.add(unit)
        try progress?(ImportProgress(units: importer.report.added))
      }
      var report = importer.report
      report.replaced = min(earlier.count, report.added)
      report.added -= report.replaced
      return report
    }
  }
}
