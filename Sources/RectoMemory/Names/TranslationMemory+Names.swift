internal import GRDB
public import RectoText

/// A name that stands in a text.
public struct NameHit: Hashable, Sendable {
  /// The whole entry, not only the form that was found.
  public var name: NamePair
  /// Where: UTF-8 byte offsets into the text, ascending.
  public var ranges: [Range<Int>]
}

extension TranslationMemory {
  /// Adds names: all or nothing. One that is there already is joined: new aliases are added to it.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - options: Of these, whether something that is read past fails the whole.
  ///   - readPast: What a reader of the names read past already.
  ///   - progress: Called for each name; what it throws stops the import.
  /// - Throws: `MemoryError`, or what `progress` throws.
  public func addNames(
    _ names: some Sequence<NamePair>, options: ImportOptions = ImportOptions(),
    readPast: (skipped: [Skip], count: Int) = ([], 0),
    progress: ((ImportProgress) throws -> Void)? = nil
  ) throws -> ImportReport {
    try write { db in
      var report = ImportReport()
      for name in names {
        if NullCharacters.stand(in: name) {
          let form = name.names.first?.text ?? ""
          report.skip(Skip(NullCharacters.reason, at: SourceLocation(file: "name \(form)")))
          continue
        }
        if try StoredNames.add(name, db) { report.added += 1 } else { report.joined += 1 }
        try progress?(ImportProgress(units: report.added + report.joined))
      }
      try report.finish(reader: readPast, options: options)
      return report
    }
  }

  /// The names that a spelling may be: by any form or alias, or by reading, so that 奇安信, Qi An Xin,
  /// QAX and qianxin find each other.
  ///
  /// Case, width, spaces, hyphens, apostrophes and tone marks do not matter, nor for a reading whether the
  /// surname stands first. A reading finds names of two syllables and more.
  ///
  /// - Returns: Names found by form first, then those found by reading only, the surest reading first.
  /// - Throws: `MemoryError`.
  public func names(matching text: String) throws -> [NamePair] {
    let foldKey = StoredNames.foldKey(text)
    guard !foldKey.isEmpty else { return [] }
    return try read { db in
      var ids = try Int64.fetchAll(
        db, sql: "SELECT DISTINCT name FROM name_form WHERE fold_key = ? ORDER BY name",
        arguments: [foldKey])
      for reading in Romanizer.keys(of: text) where reading.utf8.count >= 4 {
        ids += try Int64.fetchAll(
          db.cachedStatement(
            sql: "SELECT DISTINCT name FROM name_form WHERE reading_key = ? ORDER BY name"),
          arguments: [reading]
        ).filter { !ids.contains($0) }
      }
      return try ids.map { try StoredNames.name($0, db) }
    }
  }

  /// The names that stand in a text, longest first where they overlap, in text order.
  ///
  /// A form in letters counts as a whole word only; Chinese characters count anywhere.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(forms · *n*).
  public func names(in text: String) throws -> [NameHit] {
    let forms = try read { db in
      try Row.fetchAll(db, sql: "SELECT name, text FROM name_form ORDER BY length(text) DESC, id")
        .map { (name: try $0.value(0) as Int64, text: try $0.value(1) as String) }
    }
    guard !forms.isEmpty else { return [] }
    var finder = NameFinder(text)
    for form in forms { finder.find(form.text, of: form.name) }
    return try read { db in
      try finder.found.map { NameHit(name: try StoredNames.name($0.name, db), ranges: $0.ranges) }
    }
  }

  /// Every name, in the order they came.
  ///
  /// - Throws: `MemoryError`.
  func names() throws -> [NamePair] {
    try read { db in try StoredNames.all(db) }
  }

  /// Calls `body` with every name, in the order they came.
  ///
  /// `body` must not call the memory again, not even to read: reads do not nest, and such a call
  /// traps.
  ///
  /// - Throws: `MemoryError`, or what `body` throws.
  public func forEachName(_ body: (NamePair) throws -> Void) throws {
    try read { db in
      for name in try StoredNames.all(db) { try body(name) }
    }
  }
}
