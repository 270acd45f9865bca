import Reference
import Testing

@testable import RectoAlign

/// The slow twin: a bead's score from its definition, without tables.
private struct ReferenceScorer {
  let given: Case

  func score(_ i: Int, _ j: Int, _ shape: BeadShape, prior: Double) -> Double {
    let options = given.options
    if shape.target == 0 {
      return given.source.isBlank[i] ? options.blankScore : options.aloneScore
    }
    if shape.source == 0 {
      return given.target.isBlank[j] ? options.blankScore : options.aloneScore
    }
    let (rows, columns) = (i..<i + shape.source, j..<j + shape.target)
    let forth = tokens(
      of: given.target, columns, given: given.source, rows, given.evidence.targetGivenSource)
    let back = tokens(
      of: given.source, rows, given: given.target, columns, given.evidence.sourceGivenTarget)
    let ratio =
      max(1, given.target.lengths.reduce(0, +)) / max(1, given.source.lengths.reduce(0, +))
    let off = logarithm(
      (given.source.lengths[rows].reduce(0, +) * ratio + 10)
        / (given.target.lengths[columns].reduce(0, +) + 10))
    let marks = (0..<5).reduce(0.0) { sum, kind in
      let left = given.source.marks[rows].reduce(0) { $0 + $1[kind] }
      let right = given.target.marks[columns].reduce(0) { $0 + $1[kind] }
      return sum + abs(left - right)
    }
    return options.targetWeight * forth + (1 - options.targetWeight) * back
      - off * off / (2 * options.lengthDeviation * options.lengthDeviation)
      - options.markWeight * marks + prior
  }

  /// The log-likelihood of the tokens of a run, given a run of the other side.
  private func tokens(
    of side: SentenceTokens, _ run: Range<Int>, given other: SentenceTokens,
    _ otherRun: Range<Int>, _ evidence: [[(type: Int, weight: Double)]]
  ) -> Double {
    let options = given.options
    let counts = side.counts
    let total = Double(counts.reduce(0, +) + counts.count)
    let others = otherRun.reduce(0) { $0 + other.sentences[$1].count }
    return run.flatMap { side.sentences[$0] }.reduce(0) { sum, token in
      let weight = otherRun.reduce(0.0) { weight, sentence in
        evidence[token].reduce(weight) {
          $0 + (other.sentences[sentence].contains($1.type) ? $1.weight : 0)
        }
      }
      let share = min(1, weight) / power(Double(max(1, others)), options.dilution)
      let background = Double(counts[token] + 1) / total
      let likelihood = options.floor + (1 - options.floor) * share / background
      return sum + min(options.clip, logarithm(likelihood))
    }
  }
}

@Suite struct BeadScorerTests {
  /// Calls `body` with every bead that lies in two documents.
  private func forEachBead(
    of given: Case, _ body: (_ i: Int, _ j: Int, _ place: Int, _ shape: BeadShape) -> Void
  ) {
    let (rows, columns) = (given.source.sentences.count, given.target.sentences.count)
    for i in 0...rows {
      for j in 0...columns {
        for (place, shape) in BeadShape.all.enumerated()
        where i + shape.source <= rows && j + shape.target <= columns {
          body(i, j, place, shape)
        }
      }
    }
  }

  @Test("scores from tables are those of the definition")
  func reference() {
    var numbers = SplitMix(3)
    for _ in 0..<12 {
      let given = Case.random(&numbers, 0...7)
      let scorer = given.scorer(in: given.full)
      let reference = ReferenceScorer(given: given)
      forEachBead(of: given) { i, j, place, shape in
        let expected = reference.score(
          i, j, shape, prior: BeadPrior.general.logarithms[place])
        let score = scorer.score(i, j, shape: place)
        #expect(score.map { abs($0 - expected) < 1e-3 } == true, "\(shape) at \(i), \(j)")
      }
    }
  }

  @Test("a bead that a band holds scores as it does without the band")
  func band() {
    var numbers = SplitMix(4)
    for width in [1, 2, 4] {
      let given = Case.random(&numbers, 8...14)
      let band = Band(around: given.source.lengths, given.target.lengths, halfWidth: width)
      let (narrow, wide) = (given.scorer(in: band), given.scorer(in: given.full))
      var seen = 0
      forEachBead(of: given) { i, j, place, shape in
        guard band.cell(i, j) != nil, let score = narrow.score(i, j, shape: place) else { return }
        seen += 1
        let expected = wide.score(i, j, shape: place)
        #expect(expected.map { abs($0 - score) < 1e-3 } == true, "\(shape) at \(i), \(j)")
      }
      #expect(seen > 50)
    }
  }

  @Test("beads hold eight sentences at most, three on one side, and nothing is left alone in pairs")
  func shapes() {
    #expect(Set(BeadShape.all).count == BeadShape.all.count)
    for shape in BeadShape.all {
      #expect(shape.source + shape.target <= 8 && min(shape.source, shape.target) <= 3)
      #expect(min(shape.source, shape.target) > 0 || shape.source + shape.target == 1)
    }
    for (source, target) in [(1, 1), (3, 5), (5, 3), (2, 6), (6, 2), (1, 0), (0, 1)] {
      #expect(BeadShape.all.contains(BeadShape(source: source, target: target)))
    }
  }

  @Test("a prior that learned from merges finds them more usual")
  func prior() throws {
    let place = try #require(BeadShape.all.firstIndex(of: BeadShape(source: 2, target: 1)))
    let beads = (0..<30).map { number in
      Bead(
        source: 2 * number..<2 * number + 2, target: number..<number + 1, cost: 1, confidence: 1)
    }
    let adapted = BeadPrior.general.adapted(to: beads)
    #expect(adapted.logarithms[place] > BeadPrior.general.logarithms[place])
    #expect(abs(adapted.logarithms.reduce(0) { $0 + exponential($1) } - 1) < 1e-9)
  }
}
