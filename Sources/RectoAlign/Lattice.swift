/// The best path through the beads of a band, and how sure each of its beads is.
struct Lattice {
  private let scorer: BeadScorer
  private var band: Band { scorer.band }

  init(_ scorer: BeadScorer) { self.scorer = scorer }

  /// The path of the highest score.
  ///
  /// - Complexity: O(cells · shapes).
  func bestPath() -> [Bead] {
    var best = [Double](repeating: -.infinity, count: band.cellCount)
    var steps = [UInt8](repeating: 0, count: band.cellCount)
    guard let start = band.cell(0, 0) else { return [] }
    best[start] = 0
    forEachBead { from, to, shape, score in
      let value = best[from] + score
      if value > best[to] {
        best[to] = value
        steps[to] = UInt8(shape)
      }
    }
    return path(steps)
  }

  private func path(_ steps: [UInt8]) -> [Bead] {
    var beads: [Bead] = []
    var (i, j) = (band.sourceCount, band.targetCount)
    while i > 0 || j > 0, let cell = band.cell(i, j) {
      let place = Int(steps[cell])
      let shape = BeadShape.all[place]
      (i, j) = (i - shape.source, j - shape.target)
      let score = scorer.score(i, j, shape: place) ?? 0
      beads.append(
        Bead(
          source: i..<i + shape.source, target: j..<j + shape.target, cost: -score, confidence: 0))
    }
    return beads.reversed()
  }

  /// The beads with their probability among all paths.
  ///
  /// - Note: Forward–backward; Baum et al. (1970).
  /// - Complexity: O(cells · shapes).
  func withConfidence(_ beads: [Bead]) -> [Bead] {
    var forward = [Double](repeating: -.infinity, count: band.cellCount)
    guard let start = band.cell(0, 0),
      let end = band.cell(band.sourceCount, band.targetCount)
    else { return beads }
    forward[start] = 0
    forEachBead { from, to, _, score in forward[to] = logSum(forward[to], forward[from] + score) }
    var backward = [Double](repeating: -.infinity, count: band.cellCount)
    backward[end] = 0
    forEachBeadBackward { from, to, _, score in
      backward[from] = logSum(backward[from], backward[to] + score)
    }
    return beads.map { bead in
      var bead = bead
      if let from = band.cell(bead.source.lowerBound, bead.target.lowerBound),
        let to = band.cell(bead.source.upperBound, bead.target.upperBound)
      {
        let value = forward[from] - bead.cost + backward[to] - forward[end]
        bead.confidence = min(1, exponential(value))
      }
      return bead
    }
  }

  /// Calls `body` with every bead whose start can be reached, in an order in which the beads into a cell
  /// come before those out of it.
  private func forEachBead(
    _ body: (_ from: Int, _ to: Int, _ shape: Int, _ score: Double) -> Void
  ) {
    for i in 0...band.sourceCount { forEachBead(from: i, band.rows[i], body) }
  }

  private func forEachBeadBackward(
    _ body: (_ from: Int, _ to: Int, _ shape: Int, _ score: Double) -> Void
  ) {
    for i in stride(from: band.sourceCount, through: 0, by: -1) {
      forEachBead(from: i, band.rows[i].reversed(), body)
    }
  }

  @inline(__always)
  private func forEachBead(
    from i: Int, _ row: some Sequence<Int>,
    _ body: (_ from: Int, _ to: Int, _ shape: Int, _ score: Double) -> Void
  ) {
    for j in row {
      guard let from = band.cell(i, j) else { continue }
      for place in BeadShape.all.indices {
        let shape = BeadShape.all[place]
        guard i + shape.source <= band.sourceCount, j + shape.target <= band.targetCount,
          let to = band.cell(i + shape.source, j + shape.target),
          let score = scorer.score(i, j, shape: place)
        else { continue }
        body(from, to, place, score)
      }
    }
  }
}
