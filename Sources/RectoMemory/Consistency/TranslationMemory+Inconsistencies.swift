internal import GRDB
internal import RectoText

extension TranslationMemory {
  /// Sources with several translations, or translations of several sources.
  ///
  /// A unit's source is its text in the source language, else the first, and languages are compared each for
  /// itself: regions together, the two Chinese scripts apart.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(variants) time; memory for the groups up to the last one shown.
  public func inconsistencies(
    _ options: InconsistencyOptions = InconsistencyOptions()
  ) throws -> InconsistencyPage {
    try read { db in
      var page = InconsistencyPage(groups: [], total: 0, units: 0)
      var largest = LargestGroups<Disagreement>(options.offset + options.limit) { a, b in
        (-a.members.count, a.members[0].unit, a.languageClass)
          < (-b.members.count, b.members[0].unit, b.languageClass)
      }
      try Self.forEachDisagreement(options, db) { group in
        page.total += 1
        page.units += group.members.count
        largest.add(group)
      }
      page.groups = try largest.after(options.offset).compactMap { group in
        try Self.inconsistency(group, db)
      }
      return page
    }
  }

  static func forEachDisagreement(
    _ options: InconsistencyOptions, sharing texts: [TextKey]? = nil, _ db: Database,
    _ body: (Disagreement) throws -> Void
  ) throws {
    let finder = DisagreementFinder(options: options)
    let shared = options.side == .source ? options.from : options.to
    let sharedTexts = SharedTexts(texts: texts, group: shared?.group, filter: options.filter)
    try sharedTexts.forEach(db) { key, units in
      for group in finder.disagreements(among: units, sharing: key) { try body(group) }
    }
  }

  private static func inconsistency(
    _ group: Disagreement, _ db: Database
  ) throws -> Inconsistency? {
    var renderings: [Int: Inconsistency.Rendering] = [:]
    var language: LanguageTag?
    for member in group.members {
      guard let unit = try StoredUnits.unit(member.unit, db) else { continue }
      let variants = unit.variants.filter { $0.language.comparedClass == group.languageClass }
      language = language ?? variants.first?.language
      renderings[
        member.rendering, default: Inconsistency.Rendering(texts: variants.map(\.text), units: [])
      ].units.append(unit)
    }
    guard let language else { return nil }
    return Inconsistency(
      shared: Segment(group.shared.text, language: group.shared.language), language: language,
      renderings: renderings.values.sorted { a, b in
        (-a.units.count, a.units[0].id) < (-b.units.count, b.units[0].id)
      })
  }
}
