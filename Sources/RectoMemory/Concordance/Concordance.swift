public import RectoText

/// What a concordance asks for.
public struct ConcordanceOptions: Hashable, Sendable {
  /// The side to search; `nil` searches all.
  public var language: LanguageTag?
  /// Units have a variant in this language; `nil` where any will do.
  public var target: LanguageTag?
  /// Which units count; those that are deleted never do.
  public var filter: UnitFilter
  /// How many hits at most.
  public var limit: Int
  /// How many hits are passed over.
  public var offset: Int

  /// - Parameters:
  ///   - language: The side to search; `nil` searches all.
  ///   - target: The other language that units must have; `nil` where any will do.
  ///   - filter: Which units count.
  ///   - limit: The most hits of a page. Must not be negative.
  ///   - offset: How many hits come before the page. Must not be negative.
  public init(
    language: LanguageTag? = nil, target: LanguageTag? = nil, filter: UnitFilter = .all,
    limit: Int = 50, offset: Int = 0
  ) {
    self.language = language
    self.target = target
    self.filter = filter
    self.limit = limit
    self.offset = offset
  }
}

/// A variant in which the words stand.
public struct ConcordanceHit: Hashable, Sendable {
  /// The unit that the variant stands in, with its translations.
  public var unit: TranslationUnit
  /// The text that holds the words.
  public var variant: Variant
  /// Where they stand: UTF-8 byte offsets into the variant's text, ascending.
  public var ranges: [Range<Int>]
  /// Whether the text says it only as another region of Chinese does: 軟體 for 软件.
  public var isRegional: Bool
}

/// A part of a concordance.
public struct ConcordancePage: Hashable, Sendable {
  /// At most as many as the limit, best first.
  public var hits: [ConcordanceHit]
  /// How many variants hold the words in all: exact.
  public var total: Int
}

extension TranslationMemory {
  /// Every use of some words: any substring under folding, one Chinese character included.
  ///
  /// Simplified and Traditional Chinese find each other where the scripts of query and variant differ; what
  /// the query is written in is told by its characters. In Chinese, variants of a character count as it (峯 and 峰), and
  /// so do whole words that another region says (软件 and 軟體): docs/words.md lists both.
  ///
  /// - Returns: Hits in this order: the query's own words before other regions', words hit whole before words hit
  ///   inside, shorter texts before longer, lowest unit. None for a query that folds to nothing.
  /// - Throws: `MemoryError`.
  /// - Complexity: O(characters in the memory): it scans.
  public func concordance(
    of query: String, options: ConcordanceOptions = ConcordanceOptions()
  ) throws -> ConcordancePage {
    let search = ConcordanceSearch(query)
    guard !search.isEmpty else { return ConcordancePage(hits: [], total: 0) }
    var ranked: [ConcordanceSearch.Rank] = []
    try forEachVariant(
      group: options.language?.group, targetGroup: options.target?.group, filter: options.filter
    ) { row in
      if let rank = search.rank(row) { ranked.append(rank) }
    }
    ranked.sort()
    let hits = try ranked.dropFirst(options.offset).prefix(options.limit).compactMap { rank in
      try unitAndVariant(rank).map { search.hit($0.variant, of: $0.unit, rank: rank) }
    }
    return ConcordancePage(hits: hits, total: ranked.count)
  }

  private func unitAndVariant(
    _ rank: ConcordanceSearch.Rank
  ) throws -> (unit: TranslationUnit, variant: Variant)? {
    guard let unit = try unit(id: rank.unitID), unit.variants.indices.contains(rank.position)
    else { return nil }
    return (unit, unit.variants[rank.position])
  }
}
