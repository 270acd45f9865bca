internal import CMatch
internal import RectoText

/// A search for the segments of a side that are like a query, best first.
///
/// Segments by characters: those whose length allows, and whose counts of characters and of neighbouring pairs bound
/// the distance below the limit, are compared. Segments by tokens: those that share one of their rarest tokens with
/// the query. The two are apart, as a segment may be like the query by either.
///
/// The best come first: candidates are compared in the order of what they could reach at best, per cent by per cent.
/// Where enough were found already, a comparison stops short of what they reached; only if the search goes
/// on below that is it done again.
package struct FuzzySearch {
  let side: IndexSide
  let scratch: SearchScratch
  let minimum: Int
  private let measure: Measure
  let scalars: QuerySymbols
  let words: QuerySymbols
  /// By per cent: what could reach that at best.
  var levels: [Level]
  /// By per cent: what was found to have that base and has not been told yet.
  private var results: [[IndexSide.Hit]]
  /// The highest base that was found.
  private var highest = 0
  private var done: Set<Int> = []

  /// By what segments are found; what is found has both similarities.
  package enum Measure {
    case either, characters, tokens
  }

  struct Level {
    var scalars: [cm_candidate] = []
    var words: [cm_candidate] = []
  }

  init(
    _ query: [UInt32], in side: IndexSide, minimum: Int, measure: Measure, scratch: SearchScratch
  ) throws(IndexError) {
    self.side = side
    self.scratch = scratch
    self.minimum = minimum
    self.measure = measure
    scratch.clear()
    let codes = query.map { side.code(of: $0) }
    scalars = QuerySymbols(codes, kernel: scratch.scalars)
    words = QuerySymbols(try Self.words(of: query, codes: codes, side), kernel: scratch.words)
    levels = [Level](repeating: Level(), count: 101)
    results = [[IndexSide.Hit]](repeating: [], count: 101)
  }

  /// Numbers of the query's tokens; those that no segment has get numbers that are no word's.
  private static func words(
    of query: [UInt32], codes: [UInt32], _ side: IndexSide
  ) throws(IndexError) -> [UInt32] {
    var words: [UInt32] = []
    for (number, range) in SimilarityTokens.ranges(in: query).enumerated() {
      words.append(try side.word(codes[range]) ?? UInt32(side.wordCount + number))
    }
    return words
  }

  /// Calls `body` with the hits of each per cent that has any, from 100 down; it returns the lowest base that still is
  /// of interest.
  ///
  /// - Parameter wanted: How many hits may be enough.
  mutating func run(
    wanted: Int, _ body: (_ base: Int, _ hits: [IndexSide.Hit]) throws -> Int
  ) throws {
    if measure != .tokens { try scanTexts() }
    if measure != .characters { try gatherTokens() }
    var floor = minimum
    var level = 100
    while level >= floor {
      try compare(level, floor: floor, wanted: wanted)
      let hits = results[level].sorted { $0.place < $1.place }
      results[level] = []
      if !hits.isEmpty { floor = max(floor, try body(level, hits)) }
      level -= 1
    }
  }

  // MARK: Comparing

  private mutating func compare(_ level: Int, floor: Int, wanted: Int) throws(IndexError) {
    for candidate in levels[level].scalars {
      let text = try side.text(Int(candidate.place))
      let longer = max(scalars.symbols.count, text.count)
      let asked = aim(wanted, floor: floor, level: level)
      let limit = Similarity.maxDistance(minimum: asked, longer: longer)
      if let distance = scalars.distance(to: text, limit: limit) {
        let place = Int(candidate.place)
        if done.insert(place).inserted {
          let char = Similarity.perCent(distance: distance, longer: longer)
          try found(place, Similarity(char: char, token: try tokenSimilarity(place)))
        }
      } else if asked > floor {
        levels[asked - 1].scalars.append(candidate)
      }
    }
    for candidate in levels[level].words {
      let rank = Int(candidate.place)
      let tokens = try side.tokens(rank: rank)
      let longer = max(words.symbols.count, tokens.count)
      let asked = aim(wanted, floor: floor, level: level)
      let limit = Similarity.maxDistance(minimum: asked, longer: longer)
      if let distance = words.distance(to: tokens, limit: limit) {
        let place = try side.place(rank: rank)
        if done.insert(place).inserted {
          let token = Similarity.perCent(distance: distance, longer: longer)
          try found(place, Similarity(char: try charSimilarity(place), token: token))
        }
      } else if asked > floor {
        levels[asked - 1].words.append(candidate)
      }
    }
    levels[level] = Level()
  }

  /// What a comparison has to reach: the base of as many as are wanted where they were found already, never above
  /// the level that is looked at.
  private func aim(_ wanted: Int, floor: Int, level: Int) -> Int {
    var count = 0
    var base = min(level, highest)
    while base > floor {
      count += results[base].count
      if count >= wanted { return base }
      base -= 1
    }
    return floor
  }

  private func tokenSimilarity(_ place: Int) throws(IndexError) -> Int {
    let tokens = try side.tokens(rank: try side.rank(place: place))
    let longer = max(words.symbols.count, tokens.count)
    return Similarity.perCent(
      distance: words.distance(to: tokens, limit: longer) ?? longer, longer: longer)
  }

  private func charSimilarity(_ place: Int) throws(IndexError) -> Int {
    let text = try side.text(place)
    let longer = max(scalars.symbols.count, text.count)
    return Similarity.perCent(
      distance: scalars.distance(to: text, limit: longer) ?? longer, longer: longer)
  }

  private mutating func found(_ place: Int, _ similarity: Similarity) throws(IndexError) {
    results[similarity.base].append(IndexSide.Hit(place: place, similarity: similarity))
    highest = max(highest, similarity.base)
  }
}
