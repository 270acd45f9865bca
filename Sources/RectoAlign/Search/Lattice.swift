/// The best path through the beads of a band, and how sure each of its beads is.
struct Lattice {
  let band: Band
  /// By cell, then by shape: the score of the bead that starts there; minus infinity where it leaves the band.
  private let scores: [Float]
  private static let shapes = BeadShape.all.count

  /// - Complexity: O(cells · shapes).
  init(_ scorer: BeadScorer) {
    let band = scorer.band
    var scores = [Float](repeating: -.infinity, count: band.cellCount * Self.shapes)
    for i in band.source {
      for j in band.row(i) {
        guard let from = band.cell(i, j) else { continue }
        for (place, shape) in BeadShape.all.enumerated() {
          guard i + shape.source <= band.source.upperBound,
            j + shape.target <= band.target.upperBound,
            band.cell(i + shape.source, j + shape.target) != nil,
            let score = scorer.score(i, j, shape: place)
          else { continue }
          scores[from * Self.shapes + place] = score
        }
      }
    }
    self.band = band
    self.scores = scores
  }

  private var start: Int? { band.cell(band.source.lowerBound, band.target.lowerBound) }
  private var end: Int? { band.cell(band.source.upperBound, band.target.upperBound) }

  /// The path of the highest score.
  ///
  /// - Complexity: O(cells · shapes).
  func bestPath() -> [Bead] {
    var best = [Float](repeating: -.infinity, count: band.cellCount)
    var steps = [UInt8](repeating: 0, count: band.cellCount)
    guard let start else { return [] }
    best[start] = 0
    forEachBead(backward: false) { from, to, shape, score in
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
    var (i, j) = (band.source.upperBound, band.target.upperBound)
    while i > band.source.lowerBound || j > band.target.lowerBound, let cell = band.cell(i, j) {
      let place = Int(steps[cell])
      let shape = BeadShape.all[place]
      (i, j) = (i - shape.source, j - shape.target)
      guard let from = band.cell(i, j) else { break }
      beads.append(
        Bead(
          source: i..<i + shape.source, target: j..<j + shape.target,
          cost: -Double(scores[from * Self.shapes + place]), confidence: 0))
    }
    return beads.reversed()
  }

  /// The logarithms of the summed probabilities of all paths from the start to each cell, and from each cell to the end.
  ///
  /// - Note: Forward–backward; Baum et al. (1970).
  /// - Complexity: O(cells · shapes).
  private func sums() -> (forward: [Double], after: [Double], all: Double)? {
    var forward = [Double](repeating: -.infinity, count: band.cellCount)
    guard let start, let end else { return nil }
    forward[start] = 0
    forEachBead(backward: false) { from, to, _, score in
      forward[to] = logSum(forward[to], forward[from] + Double(score))
    }
    var after = [Double](repeating: -.infinity, count: band.cellCount)
    after[end] = 0
    forEachBead(backward: true) { from, to, _, score in
      after[from] = logSum(after[from], after[to] + Double(score))
    }
    return (forward, after, forward[end])
  }

  /// The beads with their probability among all paths.
  func withConfidence(_ beads: [Bead]) -> [Bead] {
    guard let sums = sums() else { return beads }
    return beads.map { bead in
      var bead = bead
      if let from = band.cell(bead.source.lowerBound, bead.target.lowerBound),
        let to = band.cell(bead.source.upperBound, bead.target.upperBound)
      {
        bead.confidence = min(
          1, exponential(sums.forward[from] - bead.cost + sums.after[to] - sums.all))
      }
      return bead
    }
  }

  /// Calls `body` with every bead, in an order in which the beads into a cell come before those out of it, or the
  /// other way round.
  @inline(__always)
  private func forEachBead(
    backward: Bool, _ body: (_ from: Int, _ to: Int, _ shape: Int, _ score: Float) -> Void
  ) {
    let rows = backward ? Array(band.source.reversed()) : Array(band.source)
    for i in rows {
      let row = band.row(i)
      for step in 0..<row.count {
        let j = backward ? row.upperBound - step : row.lowerBound + step
        guard let from = band.cell(i, j) else { continue }
        for (place, shape) in BeadShape.all.enumerated() {
          let score = scores[from * Self.shapes + place]
          guard score > -.infinity, let to = band.cell(i + shape.source, j + shape.target) else {
            continue
          }
          body(from, to, place, score)
        }
      }
    }
  }
}
