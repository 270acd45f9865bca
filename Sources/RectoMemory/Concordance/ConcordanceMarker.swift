internal import RectoMatch
internal import RectoText

/// Marks in the units of a page what was looked for.
struct ConcordanceMarker {
  private let memory: TranslationMemory
  private let terms: [ConcordanceTerm]
  private let translated: [ConcordanceTerm]
  private let expression: TextPattern?
  private let target: LanguageTag?
  /// The forms of names that a phrase of the query is one of.
  private let names: [ConcordanceTerm]

  init(
    _ memory: TranslationMemory, query: ConcordanceQuery, options: ConcordanceOptions
  ) throws {
    self.memory = memory
    terms = query.phrases.map(ConcordanceTerm.init)
    translated = query.translated.map(ConcordanceTerm.init)
    target = options.target
    expression = try? query.pattern.map { pattern throws(TextPattern.Failure) in
      try TextPattern(pattern, seconds: options.patternSeconds)
    }
    var forms: Set<String> = []
    for term in terms {
      for name in try memory.names(matching: term.words) {
        forms.formUnion(name.names.map(\.text) + name.aliases)
      }
    }
    names = forms.sorted().map(ConcordanceTerm.init)
  }

  /// The hits that ranks stand for; `nil` for one that is gone meanwhile.
  func hits(_ ranks: [ConcordanceRank]) throws -> [ConcordanceHit?] {
    let units = try memory.units(ids: ranks.map { VariantKey.unit(of: $0.key) })
    return zip(ranks, units).map { rank, unit in unit.flatMap { hit(rank, of: $0) } }
  }

  private func hit(_ rank: ConcordanceRank, of unit: TranslationUnit) -> ConcordanceHit? {
    let own = VariantKey.position(of: rank.key)
    guard unit.variants.indices.contains(own) else { return nil }
    var ranges: [Int: [Range<Int>]] = [:]
    for (position, variant) in unit.variants.enumerated() {
      var found: [Range<Int>] = []
      let sought = position == own ? terms : sought(in: variant)
      for term in sought { found += term.ranges(in: variant.text, variant.language) }
      if position == own, let expression {
        found += (try? expression.ranges(in: variant.text)) ?? []
      }
      if !found.isEmpty { ranges[position] = Self.united(found) }
    }
    return ConcordanceHit(
      unit: unit, position: own, ranges: ranges, isRegional: rank.standing.isRegional)
  }

  private func sought(in variant: Variant) -> [ConcordanceTerm] {
    let isTarget = target.map(variant.language.meets) ?? true
    return names + (isTarget ? translated : [])
  }

  /// Ranges that overlap as one, ascending.
  private static func united(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var united: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = united.last, range.lowerBound < last.upperBound {
        united[united.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        united.append(range)
      }
    }
    return united
  }
}
