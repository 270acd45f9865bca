internal import RectoMatch
internal import RectoText

/// Marks in the units of a page what was looked for.
struct ConcordanceMarker {
  private let terms: [ConcordanceTerm]
  private let translated: [ConcordanceTerm]
  private let expression: TextPattern?
  private let target: LanguageTag?
  /// The forms of names that a phrase of the query is one of.
  private let names: [ConcordanceTerm]

  init(
    memory: TranslationMemory, terms: [ConcordanceTerm], translated: [ConcordanceTerm],
    pattern: String?, options: ConcordanceOptions
  ) throws {
    self.terms = terms
    self.translated = translated
    target = options.target
    expression = try? pattern.map { pattern throws(TextPattern.Failure) in
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

  func hit(_ rank: ConcordanceRank, of unit: TranslationUnit) -> ConcordanceHit? {
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
