internal import RectoMatch
internal import RectoText

/// The search for the uses of some words in one memory.
struct ConcordanceSearch {
  let memory: TranslationMemory
  let options: ConcordanceOptions
  let segments: IndexedSegments
  private let terms: [ConcordanceTerm]
  private let translated: [ConcordanceTerm]
  private let pattern: String?
  /// The units that the filter lets through; `nil` for all.
  private let filtered: Set<Int64>?

  init(
    memory: TranslationMemory, query: ConcordanceQuery, options: ConcordanceOptions,
    segments: IndexedSegments
  ) throws {
    self.memory = memory
    self.options = options
    self.segments = segments
    terms = query.phrases.map(ConcordanceTerm.init)
    translated = query.translated.map(ConcordanceTerm.init)
    pattern = query.pattern
    filtered = options.filter == .all ? nil : try memory.unitIDs(matching: options.filter)
  }

  /// How many uses there are, and at least the first of them as they are wanted, in order.
  func found(_ wanted: Int) throws -> (total: Int, ranks: [ConcordanceRank]) {
    if terms.count == 1, translated.isEmpty, pattern == nil {
      let first = try first(wanted, of: terms[0])
      return (first.total, Array(first.ranks.prefix(wanted)))
    }
    var all = try combined()
    if let pattern { all = try matching(pattern, all) }
    all.sort()
    return (all.count, Array(all.prefix(wanted)))
  }

  // MARK: One phrase

  /// How many variants hold a phrase, and the first of them.
  private func first(
    _ wanted: Int, of term: ConcordanceTerm
  ) throws -> (total: Int, ranks: [ConcordanceRank]) {
    var total = 0
    var ranks: [ConcordanceRank] = []
    for group in groups(options.language) {
      guard let side = segments.sides[group] else { continue }
      let owners = OwnerFilter(self, side, group: group, target: options.target)
      let found = try IndexedHits(term, in: side, group: group, owners: owners)
      total += try found.count()
      ranks += try found.first(wanted)
    }
    let inTail = try tailRanks(of: [term], options.language, target: options.target)
    return (total + inTail.count, (ranks + inTail).sorted())
  }

  private func groups(_ language: LanguageTag?) -> [String] {
    language.map { [$0.group] } ?? segments.groups
  }

  /// Whether a unit of the index still is there as it was, and is one of those that are asked for.
  func counts(_ key: Int64) -> Bool {
    let unit = VariantKey.unit(of: key)
    return !segments.tail.hides(unit: unit) && filtered?.contains(unit) ?? true
  }

  /// Whether every unit of the index counts.
  var countsAll: Bool { segments.tail.hidesNothing && filtered == nil }

  /// Variants that were changed since the index was made and in which all terms stand.
  private func tailRanks(
    of terms: [ConcordanceTerm], _ language: LanguageTag?, target: LanguageTag?
  ) throws -> [ConcordanceRank] {
    var ranks: [ConcordanceRank] = []
    var rows: [Int64: [(position: Int, group: String)]] = [:]
    if target != nil {
      segments.tail.forEachRow { row, language in
        rows[row.unitID, default: []].append((row.position, language.group))
      }
    }
    segments.tail.forEachRow { row, own in
      guard language.map(own.meets) ?? true, filtered?.contains(row.unitID) ?? true else { return }
      if let target {
        let hasTarget = rows[row.unitID, default: []].contains {
          $0.position != row.position && $0.group == target.group
        }
        guard hasTarget else { return }
      }
      var standing = ConcordanceStanding(isRegional: false, isInsideWord: false)
      for term in terms {
        guard let own = term.standing(in: row.text, own) else { return }
        standing = standing.with(own)
      }
      ranks.append(
        ConcordanceRank(
          key: row.variantID, length: Folding.foldedScalars(row.text).count, standing: standing))
    }
    return ranks
  }

  // MARK: Several

  /// Variants in which all phrases stand, and whose units have another in which all that is asked of it stands.
  private func combined() throws -> [ConcordanceRank] {
    var ranks = try all(terms, options.language, target: options.target)
    guard !translated.isEmpty else { return ranks }
    var positions: [Int64: [Int]] = [:]
    for rank in try all(translated, options.target, target: nil) {
      positions[VariantKey.unit(of: rank.key), default: []].append(
        VariantKey.position(of: rank.key))
    }
    ranks.removeAll { rank in
      !positions[VariantKey.unit(of: rank.key), default: []].contains {
        $0 != VariantKey.position(of: rank.key)
      }
    }
    return ranks
  }

  /// All variants in which some phrases stand, or all there are where there are no phrases.
  private func all(
    _ terms: [ConcordanceTerm], _ language: LanguageTag?, target: LanguageTag?
  ) throws -> [ConcordanceRank] {
    guard !terms.isEmpty else { return try everything(language, target: target) }
    var ranks: [ConcordanceRank] = []
    for group in groups(language) {
      guard let side = segments.sides[group] else { continue }
      let owners = OwnerFilter(self, side, group: group, target: target)
      var common: [ConcordanceRank]?
      for term in terms {
        let found = try IndexedHits(term, in: side, group: group, owners: owners).all()
        guard let known = common else {
          common = found
          continue
        }
        common = Self.both(known, found)
      }
      ranks += common ?? []
    }
    return ranks + (try tailRanks(of: terms, language, target: target))
  }

  /// Variants that stand in two lists by ascending key.
  private static func both(
    _ a: [ConcordanceRank], _ b: [ConcordanceRank]
  ) -> [ConcordanceRank] {
    var common: [ConcordanceRank] = []
    var place = 0
    for rank in a {
      while place < b.count, b[place].key < rank.key { place += 1 }
      guard place < b.count, b[place].key == rank.key else { continue }
      var both = rank
      both.standing = rank.standing.with(b[place].standing)
      common.append(both)
    }
    return common
  }

  private func everything(
    _ language: LanguageTag?, target: LanguageTag?
  ) throws -> [ConcordanceRank] {
    var ranks: [ConcordanceRank] = []
    try memory.forEachVariant(
      group: language?.group, targetGroup: target?.group, filter: options.filter
    ) { row in
      ranks.append(
        ConcordanceRank(
          key: row.variantID, length: row.text.unicodeScalars.count,
          standing: ConcordanceStanding(isRegional: false, isInsideWord: false)))
    }
    return ranks
  }

  /// Those of some variants whose text a regular expression finds something in.
  private func matching(
    _ pattern: String, _ ranks: [ConcordanceRank]
  ) throws -> [ConcordanceRank] {
    let byKey = Dictionary(uniqueKeysWithValues: ranks.map { ($0.key, $0) })
    var matching: [ConcordanceRank] = []
    do {
      let expression = try TextPattern(pattern, seconds: options.patternSeconds)
      try memory.forEachVariant(
        group: options.language?.group, targetGroup: options.target?.group, filter: options.filter
      ) { row in
        guard let rank = byKey[row.variantID],
          try !expression.ranges(in: row.text, limit: 1).isEmpty
        else { return }
        matching.append(rank)
      }
    } catch let failure as TextPattern.Failure {
      throw MemoryError(failure, pattern: pattern, seconds: options.patternSeconds)
    }
    return matching
  }
}
