extension TranslationMemory {
  /// Adds the terms of a glossary: all or nothing.
  ///
  /// - Parameters:
  ///   - reader: The glossary.
  ///   - options: Of these, whether something that is read past fails the whole.
  ///   - progress: Called for each term; what it throws stops the import.
  /// - Throws: `InterchangeError` or `MemoryError`.
  /// - Complexity: O(terms); the glossary is held in memory.
  public func addTerms(
    contentsOf reader: any GlossaryTermReader, options: ImportOptions = ImportOptions(),
    progress: ((ImportProgress) throws -> Void)? = nil
  ) throws -> ImportReport {
    var terms: [GlossaryTerm] = []
    while let term = try reader.next() { terms.append(term) }
    return try addTerms(
      terms, options: options, readPast: (reader.skipped, reader.skippedCount), progress: progress)
  }
}
