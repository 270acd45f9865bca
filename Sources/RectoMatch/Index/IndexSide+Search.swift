internal import CMatch
internal import RectoText

extension IndexSide {
  /// A segment that is like a query.
  public struct Hit: Hashable, Sendable {
    /// The segment's place.
    public var place: Int
    /// How alike it is, each part `0...100` per cent.
    public var similarity: Similarity
  }

  /// Every segment whose base similarity to a query is at least the minimum, best first.
  ///
  /// - Parameters:
  ///   - query: The scalars of the query's folded text. An empty one has no hits.
  ///   - minimum: Per cent, `0...100`; from 50 on the index is at its fastest.
  ///   - wanted: How many hits may be enough, at least 1: comparisons stop short of what so many have reached. It
  ///     makes no difference to the answer.
  ///   - body: Is given the hits of each base that has any, from 100 down, by place; it returns the lowest base that
  ///     still is of interest.
  /// - Throws: `IndexError.damaged`, or what `body` throws.
  /// - Complexity: O(segments of like length) with a small factor, then O(⌈*k*/64⌉ · *n*) for each that its counts
  ///   do not rule out, *k* the limit in edits.
  public func search(
    _ query: [UInt32], minimum: Int, wanted: Int,
    _ body: (_ base: Int, _ hits: [Hit]) throws -> Int
  ) throws {
    try search(
      query, minimum: minimum, wanted: wanted, measure: .either, body)
  }

  /// The same by one of the measures alone, for benchmarks.
  package func search(
    _ query: [UInt32], minimum: Int, wanted: Int, measure: FuzzySearch.Measure,
    _ body: (_ base: Int, _ hits: [Hit]) throws -> Int
  ) throws {
    guard !query.isEmpty else { return }
    guard image.isWhole else { throw IndexError.damaged }
    try withScratch { scratch in
      var search = try FuzzySearch(
        query, in: self, minimum: minimum, measure: measure, scratch: scratch)
      try search.run(wanted: max(1, wanted), body)
    }
  }
}
