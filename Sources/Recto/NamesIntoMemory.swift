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
    return try addNames(
      names, options: options, readPast: (reader.skipped, reader.skippedCount), progress: progress)
  }
}
