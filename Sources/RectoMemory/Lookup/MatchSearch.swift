internal import RectoMatch
internal import RectoText

/// The search for one query in one language: units as the index and its tail find them, best first, judged until no
/// other can be better than what is there.
struct MatchSearch {
  private let memory: TranslationMemory
  private let options: LookupOptions
  private let query: LookupQuery
  private let language: LanguageTag
  private let segments: IndexedSegments
  private let minimum: Int
  private var judge: MatchJudge
  /// What changed units offer, best first, up to the next that is to be judged.
  private let tail: [(unit: Int64, similarity: Similarity)]
  private var nextInTail = 0

  init(
    memory: TranslationMemory, options: LookupOptions, query: LookupQuery, language: LanguageTag,
    adapter: MatchAdapter?, segments: IndexedSegments
  ) {
    self.memory = memory
    self.options = options
    self.query = query
    self.language = language
    self.segments = segments
    // 101 is asked of context matches, whose base is 100.
    minimum = min(100, max(1, options.minimumScore))
    judge = MatchJudge(query: query, language: language, options: options, adapter: adapter)
    tail = segments.tail.hits(for: query.text, in: language, minimum: minimum)
  }

  /// - Throws: `MemoryError`, or `IndexError.damaged`.
  mutating func run(_ best: inout BestMatches) throws {
    if let side = segments.sides[language.group] {
      for pass in passes(side.kinds) {
        try side.search(
          pass.folded, minimum: floor(best), wanted: options.limit
        ) { base, hits in
          try judgeTail(from: base, &best)
          try judge(hits, of: side, kinds: pass.kinds, base: base, &best)
          return floor(best)
        }
      }
    }
    try judgeTail(from: 0, &best)
  }

  /// The forms of the query with the kinds of segments that each is compared with.
  ///
  /// - Parameter kinds: Those that there are: opening ICU's transform costs a process 25 ms.
  private func passes(_ kinds: UInt8) -> [(folded: [UInt32], kinds: UInt8)] {
    let wanted = SegmentKind.wanted(by: language)
    let own = Folding.foldedScalars(query.text)
    guard wanted.converted & kinds != 0 else { return [(own, wanted.own)] }
    let simplified = Folding.foldedScalars(Folding.simplified(query.text))
    if own == simplified { return [(own, wanted.own | wanted.converted)] }
    return [(own, wanted.own), (simplified, wanted.converted)]
  }

  /// The lowest base that still may be of use.
  private func floor(_ best: BestMatches) -> Int {
    best.isFull ? max(minimum, min(100, best.lowestScore)) : minimum
  }

  private mutating func judgeTail(from base: Int, _ best: inout BestMatches) throws {
    while nextInTail < tail.count, tail[nextInTail].similarity.base >= max(base, floor(best)) {
      let hit = tail[nextInTail]
      nextInTail += 1
      try judge(unit: hit.unit, hit.similarity, &best)
    }
  }

  /// Judges the units of places that have one base, the first among equals first: once as many matches stand as are
  /// wanted and the last of them comes before the next unit, all after that are worse.
  private mutating func judge(
    _ hits: [IndexSide.Hit], of side: IndexSide, kinds: UInt8, base: Int,
    _ best: inout BestMatches
  ) throws {
    var units: [(id: Int64, precedence: Int64, similarity: Similarity)] = []
    for hit in hits {
      for owner in try side.owners(hit.place) where owner.kinds & kinds != 0 {
        let unit = VariantKey.unit(of: owner.id)
        if segments.tail.hides(unit: unit) { continue }
        units.append((unit, owner.precedence, hit.similarity))
      }
    }
    units.sort { ($1.precedence, $0.id) < ($0.precedence, $1.id) }
    for unit in units {
      // At 100 the context decides among equals, which the index does not know.
      if base < 100, best.isFull, let last = best.sorted.last,
        last.score > base
          || last.score == base
            && (Precedence.of(last.unit), unit.id) > (unit.precedence, last.unit.id)
      {
        return
      }
      try judge(unit: unit.id, unit.similarity, &best)
    }
  }

  private mutating func judge(
    unit id: Int64, _ similarity: Similarity, _ best: inout BestMatches
  ) throws {
    guard let unit = try memory.unit(id: id, matching: options.filter) else { return }
    for match in try judge.matches(of: unit, similarity: similarity, memory: memory)
    where match.score >= options.minimumScore { best.insert(match) }
  }
}
