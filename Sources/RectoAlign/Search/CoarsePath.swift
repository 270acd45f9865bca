/// Where an alignment runs, roughly: sentences that share much that is rare, and lengths between them.
///
/// For each source sentence the target sentences with the most evidence are found over the places of rare terms; the
/// heaviest chain of such points that goes forward on both sides is the path.
///
/// - Complexity: O(*m* · *k* · log *n*), *k* the points a sentence.
struct CoarsePath {
  /// By source position: the target positions between the points around it.
  private let reaches: [ClosedRange<Int>]

  func reach(at position: Int) -> ClosedRange<Int> { reaches[position] }

  /// Points a sentence.
  private static let mostPoints = 24
  /// Terms that stand more often than this on the other side tell no place.
  private static let mostPlaces = 40

  struct Point: Hashable {
    var source: Int
    var target: Int
    var weight: Float
  }

  init(_ documents: ScoredPair, _ evidence: EvidenceRows) {
    self.init(
      chain: Self.supported(Self.chain(Self.points(documents, evidence))),
      documents.source.sentences.lengths, documents.target.sentences.lengths)
  }

  /// The path through some points, by lengths between them.
  init(chain: [Point], _ source: [Double], _ target: [Double]) {
    var reaches = [ClosedRange<Int>](repeating: 0...0, count: source.count + 1)
    let ends =
      [Point(source: -1, target: -1, weight: 0)] + chain
      + [Point(source: source.count, target: target.count, weight: 0)]
    for (point, next) in zip(ends, ends.dropFirst()) {
      Self.fill(&reaches, from: point, to: next, source, target)
    }
    self.reaches = reaches
  }

  /// Positions from behind one point to the next one: where both sides have run through the same share of the length
  /// between them; all there is where that is little.
  private static func fill(
    _ reaches: inout [ClosedRange<Int>], from point: Point, to next: Point, _ source: [Double],
    _ target: [Double]
  ) {
    let (rows, columns) = (point.source + 1..<next.source, point.target + 1..<next.target)
    let totals = (
      rows.reduce(0) { $0 + source[$1] }, columns.reduce(0) { $0 + target[$1] }
    )
    var place = columns.lowerBound
    var (done, doneTarget) = (0.0, 0.0)
    let isSmall = columns.count <= 40 || rows.count * columns.count <= 6_000
    for position in rows.lowerBound...next.source {
      while place < columns.upperBound, doneTarget / max(1, totals.1) < done / max(1, totals.0) {
        doneTarget += target[place]
        place += 1
      }
      reaches[position] = isSmall ? columns.lowerBound...columns.upperBound : place...place
      if position < next.source { done += source[position] }
    }
  }

  // MARK: Points

  private static func points(_ documents: ScoredPair, _ evidence: EvidenceRows) -> [Point] {
    let (source, target) = (documents.source.sentences, documents.target.sentences)
    let (places, rarity) = (documents.target.places, documents.target.rarity)
    var weights = [Float](repeating: 0, count: target.count)
    var touched: [Int] = []
    var points: [Point] = []
    for sentence in 0..<source.count {
      for token in source.terms(of: sentence) {
        for entry in evidence.sourceGivenTarget[Int(token)] {
          let partner = Int(evidence.sourceGivenTarget.partners[entry])
          guard places.count(partner) <= mostPlaces, rarity.counts[partner] else { continue }
          let weight = min(1, evidence.sourceGivenTarget.weights[entry]) * rarity.bonuses[partner]
          places.forEach(partner, in: 0...target.count) { other in
            if weights[other] == 0 { touched.append(other) }
            weights[other] += weight
          }
        }
      }
      let found = touched.filter { weights[$0] >= leastWeight }
        .sorted { (weights[$1], $0) < (weights[$0], $1) }
      points += found.prefix(mostPoints).map {
        Point(source: sentence, target: $0, weight: weights[$0])
      }
      for place in touched { weights[place] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    return points
  }

  private static let leastWeight: Float = 0.5

  /// The heaviest chain of points that goes forward on both sides.
  private static func chain(_ points: [Point]) -> [Point] {
    let columns = (points.map(\.target).max() ?? -1) + 1
    // A tree of prefix maxima over target sentences: the best chain that ends at or before each.
    var tree = [(weight: Float, point: Int)](repeating: (0, -1), count: columns + 1)
    var before = [Int](repeating: -1, count: points.count)
    var sums = [Float](repeating: 0, count: points.count)
    var start = 0
    while start < points.count {
      var end = start
      while end < points.count, points[end].source == points[start].source { end += 1 }
      // A sentence's points do not see each other.
      for place in start..<end {
        var best: (weight: Float, point: Int) = (0, -1)
        var node = points[place].target
        while node > 0 {
          if tree[node].weight > best.weight { best = tree[node] }
          node -= node & -node
        }
        sums[place] = best.weight + points[place].weight
        before[place] = best.point
      }
      for place in start..<end {
        var node = points[place].target + 1
        while node <= columns {
          if sums[place] > tree[node].weight { tree[node] = (sums[place], place) }
          node += node & -node
        }
      }
      start = end
    }
    guard var place = sums.indices.max(by: { sums[$0] < sums[$1] }) else { return [] }
    var chain: [Point] = []
    while place >= 0 {
      chain.append(points[place])
      place = before[place]
    }
    return chain.reversed()
  }

  /// The points that their neighbours in the chain bear out: a lone one far off the line of the others is chance.
  private static func supported(_ chain: [Point]) -> [Point] {
    chain.indices.filter { place in
      (max(0, place - 3)...min(chain.count - 1, place + 3)).count { other in
        guard other != place else { return false }
        let across = abs(chain[other].source - chain[place].source)
        let along = abs(chain[other].target - chain[place].target)
        return abs(across - along) <= 6 + max(across, along) / 2
      } >= min(3, chain.count - 1)
    }.map { chain[$0] }
  }
}
