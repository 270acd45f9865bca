import Reference
import Testing

@testable import RectoAlign

/// The slow twins: they know beads and scores, and no cells.
private struct ReferenceLattice {
  let scorer: BeadScorer
  let rows: Int
  let columns: Int

  /// The score of the best path, by a plain dynamic programme over all beads.
  func bestScore() -> Double {
    var best = [[Double]](
      repeating: [Double](repeating: -.infinity, count: columns + 1), count: rows + 1)
    best[0][0] = 0
    for i in 0...rows {
      for j in 0...columns {
        for (place, shape) in BeadShape.all.enumerated()
        where i >= shape.source && j >= shape.target {
          let (from, to) = (i - shape.source, j - shape.target)
          guard let score = scorer.score(from, to, shape: place) else { continue }
          best[i][j] = max(best[i][j], best[from][to] + Double(score))
        }
      }
    }
    return best[rows][columns]
  }

  /// The probability of each bead among all paths, by walking every path.
  func confidences() -> [[Int]: Double] {
    var weights: [[Int]: Double] = [:]
    var total = 0.0
    func walk(_ i: Int, _ j: Int, _ score: Double, _ path: [[Int]]) {
      if i == rows, j == columns {
        total += exponential(score)
        for bead in path { weights[bead, default: 0] += exponential(score) }
        return
      }
      for (place, shape) in BeadShape.all.enumerated()
      where i + shape.source <= rows && j + shape.target <= columns {
        guard let step = scorer.score(i, j, shape: place) else { continue }
        walk(
          i + shape.source, j + shape.target, score + Double(step),
          path + [[i, i + shape.source, j, j + shape.target]])
      }
    }
    walk(0, 0, 0, [])
    return weights.mapValues { $0 / total }
  }
}

@Suite struct LatticeTests {
  @Test("the best path has the score that the reference reaches")
  func bestPath() throws {
    var numbers = SplitMix(21)
    for _ in 0..<25 {
      let given = Case.random(&numbers, 0...8)
      let scorer = given.scorer(in: given.full)
      let beads = Lattice(scorer).bestPath()
      let reference = ReferenceLattice(
        scorer: scorer, rows: given.counts.source,
        columns: given.counts.target)
      #expect(abs(beads.reduce(0) { $0 - $1.cost } - reference.bestScore()) < 1e-3)
      _ = try Alignment(beads: beads)
      #expect((beads.last?.source.upperBound ?? 0) == reference.rows)
      #expect((beads.last?.target.upperBound ?? 0) == reference.columns)
    }
  }

  @Test("a path in a band never passes the full score, and reaches it where the band is wide")
  func banded() throws {
    var numbers = SplitMix(22)
    for _ in 0..<14 {
      let given = Case.random(&numbers, 6...14)
      let reference = ReferenceLattice(
        scorer: given.scorer(in: given.full), rows: given.counts.source,
        columns: given.counts.target)
      let best = reference.bestScore()
      for width in [1, 3, 6, 20] {
        let band = given.band(width)
        let beads = Lattice(given.scorer(in: band)).bestPath()
        let alignment = try Alignment(beads: beads)
        #expect(alignment.beads.last?.source.upperBound == reference.rows)
        #expect(alignment.beads.last?.target.upperBound == reference.columns)
        let score = beads.reduce(0) { $0 - $1.cost }
        #expect(score < best + 1e-3)
        if width == 20 { #expect(abs(score - best) < 1e-3) }
      }
    }
  }

  @Test("confidence is the share of all paths that hold the bead")
  func confidence() {
    var numbers = SplitMix(23)
    for _ in 0..<25 {
      let given = Case.random(&numbers, 0...4)
      let scorer = given.scorer(in: given.full)
      let lattice = Lattice(scorer)
      let expected = ReferenceLattice(
        scorer: scorer, rows: given.counts.source,
        columns: given.counts.target
      ).confidences()
      for bead in lattice.withConfidence(lattice.bestPath()) {
        let key = [
          bead.source.lowerBound, bead.source.upperBound, bead.target.lowerBound,
          bead.target.upperBound,
        ]
        #expect(abs(bead.confidence - expected[key, default: 0]) < 1e-4)
        #expect((0...1).contains(bead.confidence))
      }
    }
  }
}
