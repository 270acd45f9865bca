internal import RectoMatch
internal import RectoText

/// Turns units that are like a query into matches with their scores.
struct MatchJudge {
  private let query: LookupQuery
  private let language: LanguageTag
  private let options: LookupOptions
  /// `nil` where no adapted targets are wanted.
  private let adapter: MatchAdapter?
  /// What comparing with a source text gave; many units may share one. Keyed by bytes, as Swift's
  /// strings are equal where only their normalisation differs.
  private var comparisons: [[UInt8]: Comparison] = [:]
  private var ambiguous: [AmbiguityKey: Bool] = [:]

  private struct AmbiguityKey: Hashable {
    var source: [UInt8]
    /// The target's.
    var language: String
    var hasContext: Bool
  }

  init(
    query: LookupQuery, language: LanguageTag, options: LookupOptions, adapter: MatchAdapter?
  ) {
    self.query = query
    self.language = language
    self.options = options
    self.adapter = adapter
  }

  /// The matches that a unit offers: one for each source variant of that similarity with each target.
  mutating func matches(
    of unit: TranslationUnit, similarity: Similarity, memory: TranslationMemory
  ) throws -> [Match] {
    if options.unreviewed == .confident, let confidence = unit.origin.confidence, confidence < 0.5 {
      return []
    }
    var matches: [Match] = []
    for source in unit.variants where source.language.meets(language) {
      let (comparison, isEqual) = comparison(with: source)
      guard comparison.similarity == similarity else { continue }
      for target in unit.variants where isWanted(target, source: source) {
        matches.append(
          try match(unit, source, target, comparison, isEqual: isEqual, memory: memory))
      }
    }
    return matches
  }

  private func isWanted(_ target: Variant, source: Variant) -> Bool {
    if let wanted = options.target { return target.language.meets(wanted) && target != source }
    return !target.language.meets(source.language)
  }

  private mutating func comparison(with source: Variant) -> (Comparison, isEqual: Bool) {
    let isSimplified = language.language == "zh" && source.language.script != language.script
    let isEqual = Self.collapsed(query.text) == Self.collapsed(source.text)
    let key = [isSimplified ? 1 : 0] + Array(source.text.utf8)
    if let known = comparisons[key] { return (known, isEqual) }
    let comparison = Comparison(
      query: MatchText(query.text, simplified: isSimplified),
      other: MatchText(source.text, simplified: isSimplified))
    comparisons[key] = comparison
    return (comparison, isEqual)
  }

  /// NFC and white-space collapse, as bytes: Swift's `==` would also equal what NFC does not.
  private static func collapsed(_ text: String) -> [UInt8] {
    Array(Folding.collapsingWhiteSpace(Folding.nfc(text)).utf8)
  }

  private mutating func match(
    _ unit: TranslationUnit, _ source: Variant, _ target: Variant, _ comparison: Comparison,
    isEqual: Bool, memory: TranslationMemory
  ) throws -> Match {
    let base = comparison.similarity.base
    let hasContext = hasSameContext(unit)
    let adapted = base < 100 ? adapted(source, target, comparison) : nil
    var penalties: [Penalty] = []
    if options.penalties == .charged {
      penalties = try self.penalties(
        unit, source, target, comparison, adapted: adapted, hasContext: hasContext, memory: memory)
      if base == 100, !isEqual, penalties.isEmpty { penalties = [Penalty(.form, 1)] }
    }
    var score = max(0, base - penalties.reduce(0) { $0 + $1.points })
    var kind: Match.Kind = isEqual ? .exact : .fuzzy
    if isEqual, score == 100, hasContext {
      kind = .context
      if options.penalties == .charged { score = 101 }
    }
    return Match(
      kind: kind, source: source, target: target, adapted: adapted, unit: unit, score: score,
      similarity: comparison.similarity, penalties: penalties,
      edits: options.detail == .edits ? comparison.edits : [], difference: comparison.difference)
  }

  private func adapted(_ source: Variant, _ target: Variant, _ comparison: Comparison)
    -> AdaptedTarget?
  {
    adapter?.adapted(
      query: query.text, source: Segment(source.text, language: source.language),
      target: Segment(target.text, language: target.language), edits: comparison.edits)
  }

  private mutating func penalties(
    _ unit: TranslationUnit, _ source: Variant, _ target: Variant, _ comparison: Comparison,
    adapted: AdaptedTarget?, hasContext: Bool, memory: TranslationMemory
  ) throws -> [Penalty] {
    var penalties = PenaltyRules.hidden(comparison.hidden)
    let isOtherScript =
      options.target.map { $0.language == "zh" && $0.script != target.language.script } ?? false
    if isOtherScript, !comparison.hidden.contains(.script) { penalties.append(Penalty(.script, 1)) }
    penalties += [
      PenaltyRules.variant(
        source: (options.source, source.language), target: (options.target, target.language)),
      PenaltyRules.codes(of: query.text, query.codes, stored: source.codes),
      PenaltyRules.adapted(adapted),
      try isAmbiguous(source, in: target.language, hasContext: hasContext, memory)
        ? Penalty(.ambiguous, 1) : nil,
      PenaltyRules.unreviewed(unit.origin.confidence),
    ].compactMap(\.self)
    return penalties
  }

  /// Whether the memory translates the same source in more than one way into the target's language: where the
  /// context is the query's, in that context.
  private mutating func isAmbiguous(
    _ source: Variant, in language: LanguageTag, hasContext: Bool, _ memory: TranslationMemory
  ) throws -> Bool {
    let key = AmbiguityKey(
      source: Array(source.text.utf8), language: language.normalized, hasContext: hasContext)
    if let known = ambiguous[key] { return known }
    let hash = TranslationMemory.foldHash(Folding.fold(source.text))
    var targets: Set<[UInt8]> = []
    for row in try memory.variants(group: source.language.group, foldHash: hash)
    where row.text.utf8.elementsEqual(key.source) {
      guard let unit = try memory.unit(id: row.unitID), !hasContext || hasSameContext(unit) else {
        continue
      }
      for target in unit.variants
      where target.language.normalized == key.language && target != source {
        targets.insert(Array(target.text.utf8))
      }
    }
    ambiguous[key] = targets.count > 1
    return targets.count > 1
  }

  private func hasSameContext(_ unit: TranslationUnit) -> Bool {
    func isSame(_ a: UnitContext.Neighbour, _ b: UnitContext.Neighbour) -> Bool {
      switch (a, b) {
      case (.boundary, .boundary): true
      case (.text(let a), .text(let b)): Self.collapsed(a) == Self.collapsed(b)
      default: false
      }
    }
    guard isSame(query.context.previous, unit.context.previous) else { return false }
    return options.context == .previous || isSame(query.context.next, unit.context.next)
  }
}
