internal import RectoText

extension MemorySet {
  /// Every use of some words in all the memories: `TranslationMemory.concordance(of:options:)` over several.
  ///
  /// - Returns: Hits in the order of one memory; where that order leaves two alike, the earlier memory's first. The
  ///   total is that of all.
  /// - Throws: `MemoryError`.
  public func concordance(
    of query: ConcordanceQuery, options: ConcordanceOptions = ConcordanceOptions()
  ) throws -> ConcordancePage {
    guard query.isSearchable else { return ConcordancePage(hits: [], total: 0) }
    let wanted = options.offset + options.limit
    var total = 0
    var ranked: [(rank: ConcordanceRank, member: Int)] = []
    for (number, member) in members.enumerated() {
      let found = try member.memory.withSegments { segments in
        try ConcordanceSearch(
          memory: member.memory, query: query, options: options, segments: segments
        ).found(wanted)
      }
      total += found.total
      ranked += found.ranks.map { ($0, number) }
    }
    ranked.sort { a, b in
      (a.rank.order, a.member, a.rank.key) < (b.rank.order, b.member, b.rank.key)
    }
    let shown = Array(ranked.prefix(wanted).dropFirst(options.offset))
    return ConcordancePage(hits: try hits(shown, query, options), total: total)
  }

  private func hits(
    _ shown: [(rank: ConcordanceRank, member: Int)], _ query: ConcordanceQuery,
    _ options: ConcordanceOptions
  ) throws -> [ConcordanceHit] {
    var hits = [ConcordanceHit?](repeating: nil, count: shown.count)
    for (number, member) in members.enumerated() {
      let own = shown.indices.filter { shown[$0].member == number }
      if own.isEmpty { continue }
      let marker = try ConcordanceMarker(member.memory, query: query, options: options)
      for (place, hit) in zip(own, try marker.hits(own.map { shown[$0].rank })) {
        hits[place] = hit
        hits[place]?.memory = label(of: member)
      }
    }
    return hits.compactMap(\.self)
  }
}

extension ConcordanceQuery {
  /// Whether there is something to look for that does not fold to nothing.
  var isSearchable: Bool {
    (phrases + translated).allSatisfy { !Folding.fold($0).isEmpty }
      && (!phrases.isEmpty || pattern != nil)
  }
}
