public import RectoText

extension TranslationMemory {
  /// Adds glossary terms: all or nothing. One that is there already takes over the new status and note.
  ///
  /// - Parameters:
  ///   - terms: The terms.
  ///   - options: Of these, whether something that is read past fails the whole.
  ///   - readPast: What a reader of the terms read past already.
  ///   - progress: Called for each term; what it throws stops the import.
  /// - Throws: `MemoryError`, or what `progress` throws.
  /// - Complexity: O(terms · log stored).
  public func addTerms(
    _ terms: some Sequence<GlossaryTerm>, options: ImportOptions = ImportOptions(),
    readPast: (skipped: [Skip], count: Int) = ([], 0),
    progress: ((ImportProgress) throws -> Void)? = nil
  ) throws -> ImportReport {
    try write { db in
      var report = ImportReport()
      for term in terms {
        if NullCharacters.stand(in: term) {
          report.skip(
            Skip(
              NullCharacters.reason, at: SourceLocation(file: "term \(term.source.text)")))
          continue
        }
        switch try StoredTerms.add(term, db) {
        case .added: report.added += 1
        case .joined: report.joined += 1
        case .replaced: report.replaced += 1
        }
        try progress?(
          ImportProgress(units: report.added + report.joined + report.replaced))
      }
      try report.finish(reader: readPast, options: options)
      return report
    }
  }

  /// Every glossary term, in the order they came.
  ///
  /// - Throws: `MemoryError`.
  public func terms() throws -> [GlossaryTerm] {
    try read { db in try StoredTerms.all(db) }
  }

  /// The memory's terms, prepared for finding them in texts.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(terms).
  public func glossary() throws -> Glossary { Glossary(try terms()) }
}

extension MemorySet {
  /// The terms of all the memories; what several have is of the earlier one.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(terms).
  public func glossary() throws -> Glossary {
    var seen: Set<[Segment]> = []
    return Glossary(
      try members.flatMap { try $0.memory.terms() }
        .filter { seen.insert([$0.source, $0.target]).inserted })
  }
}
