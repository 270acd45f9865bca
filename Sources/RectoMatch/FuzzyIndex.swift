internal import RectoText

/// The segments of a memory in one language, searchable by similarity.
///
/// Exact: an answer holds every segment at or above the threshold with its right similarity. This one
/// lives in memory and scans; a segment costs 4 bytes a scalar and 21 more.
///
///     var index = FuzzyIndex()
///     index.add(7, MatchText("Save the file"))
///     index.hits(for: MatchText("Save this file"), minimum: 70)
public struct FuzzyIndex: Sendable {
  /// A segment that is like the query.
  public struct Hit: Hashable, Sendable {
    /// What the segment was added as.
    public var id: Int64
    /// How alike it is, each part `0...100` per cent.
    public var similarity: Similarity

    /// - Parameters:
    ///   - id: What the segment was added as.
    ///   - similarity: How alike it is to the query.
    public init(id: Int64, similarity: Similarity) {
      self.id = id
      self.similarity = similarity
    }
  }

  private var scalars: [UInt32] = []
  /// The start of each segment in `scalars`, and the end of the last.
  private var starts: [Int] = [0]
  private var ids: [Int64] = []
  private var tokenCounts: [UInt32] = []
  /// Whether the segment was simplified, so that it is compared with the query in that form.
  private var simplified: [Bool] = []

  /// An index without segments.
  public init() {}

  /// How many segments there are.
  public var count: Int { ids.count }

  /// - Complexity: O(*n*) for a text of *n* scalars.
  public mutating func add(_ id: Int64, _ text: MatchText) {
    scalars += text.folded
    starts.append(scalars.count)
    ids.append(id)
    tokenCounts.append(UInt32(text.tokens.count))
    simplified.append(text.isSimplified)
  }

  /// Every segment whose base similarity to the query is at least the minimum, best first, then by id.
  ///
  /// - Parameters:
  ///   - query: The text as it is written. An empty one has no hits.
  ///   - minimum: Per cent, `0...100`.
  /// - Complexity: O(segments · ⌈*m*/64⌉ · *n*), less where lengths alone rule a segment out.
  public func hits(for query: String, minimum: Int) -> [Hit] {
    let written = Query(MatchText(query))
    guard !written.text.folded.isEmpty else { return [] }
    let simple = simplified.contains(true) ? Query(MatchText(query, simplified: true)) : written
    var hits: [Hit] = []
    scalars.withUnsafeBufferPointer { scalars in
      for place in ids.indices {
        let query = simplified[place] ? simple : written
        let segment = UnsafeBufferPointer(rebasing: scalars[starts[place]..<starts[place + 1]])
        let tokens = Int(tokenCounts[place])
        if let similarity = query.similarity(to: segment, tokenCount: tokens, minimum: minimum) {
          hits.append(Hit(id: ids[place], similarity: similarity))
        }
      }
    }
    return hits.sorted {
      ($1.similarity.base, $0.id) < ($0.similarity.base, $1.id)
    }
  }

  /// A query with what is computed once for all segments.
  private struct Query {
    let text: MatchText
    let numbers: TokenNumbers
    let scalars: EditPattern
    let tokens: EditPattern

    init(_ text: MatchText) {
      self.text = text
      numbers = TokenNumbers(text)
      scalars = EditPattern(text.folded)
      tokens = EditPattern(numbers.query)
    }

    func similarity(
      to segment: UnsafeBufferPointer<UInt32>, tokenCount: Int, minimum: Int
    ) -> Similarity? {
      let longer = max(scalars.count, segment.count)
      let longerTokens = max(tokens.count, tokenCount)
      let limit = Similarity.maxDistance(minimum: minimum, longer: longer)
      let tokenLimit = Similarity.maxDistance(minimum: minimum, longer: longerTokens)
      let isNear = limit >= 0 && abs(scalars.count - segment.count) <= limit
      let isNearByToken = tokenLimit >= 0 && abs(tokens.count - tokenCount) <= tokenLimit
      guard isNear || isNearByToken else { return nil }
      var distance = isNear ? scalars.distance(to: segment, limit: limit) : nil
      var tokenDistance: Int?
      if distance == nil {
        guard isNearByToken else { return nil }
        tokenDistance = distanceOfTokens(segment, limit: tokenLimit)
        guard tokenDistance != nil else { return nil }
        distance = scalars.distance(to: segment)
      }
      return Similarity(
        char: Similarity.perCent(distance: distance ?? longer, longer: longer),
        token: Similarity.perCent(
          distance: tokenDistance ?? distanceOfTokens(segment, limit: longerTokens) ?? longerTokens,
          longer: longerTokens))
    }

    private func distanceOfTokens(_ segment: UnsafeBufferPointer<UInt32>, limit: Int) -> Int? {
      let scalars = Array(segment)
      return numbers.numbers(of: scalars, tokens: SimilarityTokens.ranges(in: scalars))
        .withUnsafeBufferPointer { tokens.distance(to: $0, limit: limit) }
    }
  }
}
