extension TranslationMemory {
  /// Adds the names of a list: all or nothing.
  ///
  /// - Throws: `InterchangeError` or `MemoryError`.
  /// - Complexity: O(names); the list is held in memory.
  public func addNames(contentsOf reader: NamesReader) throws -> ImportReport {
    var names: [NamePair] = []
    while let name = try reader.next() { names.append(name) }
    var report = try addNames(names)
    report.skipped = reader.skipped
    report.skippedCount = reader.skippedCount
    return report
  }
}
