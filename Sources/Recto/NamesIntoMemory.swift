extension TranslationMemory {
  /// Adds the names of a list: all or nothing.
  ///
  /// - Parameters:
  ///   - reader: The list.
  ///   - options: Of these, whether something that is read past fails the whole.
  /// - Throws: `InterchangeError` or `MemoryError`.
  /// - Complexity: O(names); the list is held in memory.
  public func addNames(
    contentsOf reader: NamesReader, options: ImportOptions = ImportOptions()
  ) throws -> ImportReport {
    var names: [NamePair] = []
    while let name = try reader.next() { names.append(name) }
    if options.failsOnSkip, let first = reader.skipped.first {
      throw MemoryError(
        .skipped, first.location.description, first.reason + "; nothing was imported")
    }
    var report = try addNames(names)
    report.skipped = reader.skipped
    report.skippedCount = reader.skippedCount
    return report
  }
}
