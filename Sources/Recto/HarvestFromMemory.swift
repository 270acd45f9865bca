extension TranslationMemory {
  /// The texts of two languages that living units have, for a harvest of names and terms.
  ///
  /// - Parameters:
  ///   - source: The language of the source texts; regions of it count too.
  ///   - target: The language of their translations.
  ///   - filter: Which units count.
  ///   - progress: Called for each unit; what it throws stops the reading.
  /// - Returns: Of each unit that has both the first text in each, in the order of the units.
  /// - Throws: `MemoryError`, or what `progress` throws.
  /// - Complexity: O(units).
  public func alignedTexts(
    source: LanguageTag, target: LanguageTag, filter: UnitFilter = .all,
    progress: (() throws -> Void)? = nil
  ) throws -> [AlignedText] {
    var texts: [AlignedText] = []
    try forEachUnit(matching: filter) { unit in
      try progress?()
      if let text = AlignedText(unit, source: source, target: target) { texts.append(text) }
    }
    return texts
  }
}

extension AlignedText {
  /// The first text of a unit in each of two languages; `nil` where it lacks one of them.
  public init?(_ unit: TranslationUnit, source: LanguageTag, target: LanguageTag) {
    guard let first = unit.variants.first(where: { $0.language.meets(source) }),
      let second = unit.variants.first(where: { $0.language.meets(target) })
    else { return nil }
    self.init(first.text, second.text)
  }
}

extension AlignedDocuments {
  /// The beads that have both sides, for a harvest of names and terms.
  public var alignedTexts: [AlignedText] {
    alignment.beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }
      .map { AlignedText(source.joined($0.source), target.joined($0.target)) }
  }
}

extension HarvestedTerm {
  /// The pair as a name that a memory can hold.
  ///
  /// - Parameters:
  ///   - sourceLanguage: What `source` is written in.
  ///   - targetLanguage: What `target` is written in.
  public func name(_ sourceLanguage: LanguageTag, _ targetLanguage: LanguageTag) -> NamePair {
    NamePair(
      names: [
        Segment(source, language: sourceLanguage), Segment(target, language: targetLanguage),
      ],
      kind: kind, aliases: aliases)
  }
}
