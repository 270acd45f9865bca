extension TranslationMemory {
  /// Adds the names of a list: all or nothing.
  ///
  /// - Parameters:
  ///   - reader: The list.
  ///   - options: Of these, whether something that is read past fails the whole.
  ///   - progress: Called for each name; what it throws stops the import.
  /// - Throws: `InterchangeError` or `MemoryError`.
  /// - Complexity: O(names); the list is held in memory.
  public func addNames(
    contentsOf reader: NamesReader, options: ImportOptions = ImportOptions(),
    progress: ((ImportProgress) throws -> Void)? = nil
  ) throws -> ImportReport {
    var names: [NamePair] = []
    while let name = try reader.next() { names.append(name) }
    if options.failsOnSkip, let first = reader.skipped.first {
      throw MemoryError(
        .skipped, first.location.description, first.reason + "; nothing was imported")
    }
    var report = try addNames(names, progress: progress)
    report.skipped = reader.skipped + report.skipped
    report.skippedCount += reader.skippedCount
    return report
  }
}
