import Reference
import Testing

@testable import RectoAlign

/// The slow twin: a bead's score from its definition, without tables and running sums.
private struct ReferenceScorer {
  let given: Case
  private var source: SentenceTokens { given.documents.source }
  private var target: SentenceTokens { given.documents.target }
  private var weights: ScoreWeights { given.options.weights }

  init(given: Case) { self.given = given }

  func score(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    let totals = (source.lengths.reduce(0, +), target.lengths.reduce(0, +))
    let ratio = max(1, totals.1) / max(1, totals.0)
    let place = BeadShape.all.firstIndex(of: shape) ?? 0
    if shape.source == 0 || shape.target == 0 {
      let isBlank = shape.target == 0 ? source.isBlank[i] : target.isBlank[j]
      if isBlank { return given.options.blankScore }
      let length = shape.target == 0 ? source.lengths[i] * ratio : target.lengths[j]
      let usual = max(1, totals.1) / Double(max(1, target.count)) + 10
      return weights.shapes[place]
        + weights[.aloneLength] * Float(logarithm((length + 10) / usual))
        + (length < 0.3 * usual ? weights[.aloneShort] : 0)
    }
    let (rows, columns) = (i..<i + shape.source, j..<j + shape.target)
    let forth = terms(
      of: target, columns, given: source, rows, given.evidence.targetGivenSource)
    let back = terms(of: source, rows, given: target, columns, given.evidence.sourceGivenTarget)
    var score = weights.shapes[place]
    score += weights[.targetTerms] * forth.gain + weights[.targetHits] * forth.hits
    score += weights[.sourceTerms] * back.gain + weights[.sourceHits] * back.hits
    func marks(_ kind: SentenceMarks.Kind) -> (Float, Float) {
      (
        source.marks[rows].reduce(0) { $0 + $1.counts[kind.rawValue] },
        target.marks[columns].reduce(0) { $0 + $1.counts[kind.rawValue] }
      )
    }
    for (feature, kind) in [
      (Feature.question, SentenceMarks.Kind.question), (.exclamation, .exclamation),
      (.quotation, .quotation), (.colon, .colon), (.bracket, .bracket),
    ] {
      score += weights[feature] * min(2, abs(marks(kind).0 - marks(kind).1))
    }
    let quotations = marks(.quotation)
    score += weights[.quotationPresence] * abs(min(1, quotations.0) - min(1, quotations.1))
    score += weights[.cuts] * min(4, abs(marks(.cut).0 - marks(.cut).1))
    let (first, last) = (source.marks[rows][i], source.marks[rows.upperBound - 1])
    let (otherFirst, otherLast) = (target.marks[j], target.marks[columns.upperBound - 1])
    if first.opensQuotation != otherFirst.opensQuotation { score += weights[.opensQuotation] }
    if last.closesQuotation != otherLast.closesQuotation { score += weights[.closesQuotation] }
    if last.end != otherLast.end { score += weights[.end] }
    let lengths = (
      source.lengths[rows].reduce(0, +) * ratio, target.lengths[columns].reduce(0, +)
    )
    let off = Float(abs(logarithm((lengths.0 + 10) / (lengths.1 + 10))))
    score += weights[.length] * off
    score +=
      weights[.scaledLength] * off * off * Float((min(lengths.0, lengths.1) / 100).squareRoot())
    func size(_ side: SentenceTokens, _ run: Range<Int>) -> Double {
      Double(run.reduce(2) { $0 + side.terms(of: $1).count })
    }
    let all = logarithm(Double(source.tokens.count + 2) / Double(target.tokens.count + 2))
    let sizes = logarithm(size(source, rows) / size(target, columns)) - all
    return score + weights[.sizes] * Float(abs(sizes))
  }

  /// What the terms of a run gain from a run of the other side, and the rarity of those with evidence.
  private func terms(
    of side: SentenceTokens, _ run: Range<Int>, given other: SentenceTokens, _ otherRun: Range<Int>,
    _ evidence: PairTable.Rows
  ) -> (gain: Float, hits: Float) {
    let options = given.options
    let counts = side.counts
    let total = Double(counts.reduce(0, +) + counts.count)
    let size = Double(otherRun.reduce(0) { $0 + other.terms(of: $1).count + 1 })
    var (gain, hits) = (0.0, 0.0)
    for type in run.flatMap({ side.terms(of: $0).map(Int.init) })
    where !FunctionWords.all.contains(side.types[type]) {
      var weight = 0.0
      for term in otherRun.flatMap({ other.terms(of: $0) }) {
        for place in evidence[type] where evidence.partners[place] == term {
          weight += Double(evidence.weights[place])
        }
      }
      let background = Double(counts[type] + 1) / total
      let share = weight / power(size, options.dilution)
      let likelihood = options.floor + (1 - options.floor) * share / background
      gain += min(options.clip, logarithm(likelihood))
      if weight > 0.05 { hits += logarithm(1 / background) / 8 }
    }
    return (Float(gain), Float(hits))
  }
}

@Suite struct BeadScorerTests {
  /// Calls `body` with every bead that lies in two documents.
  private func forEachBead(
    of given: Case, _ body: (_ i: Int, _ j: Int, _ place: Int, _ shape: BeadShape) -> Void
  ) {
    let (rows, columns) = given.counts
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
        let expected = reference.score(i, j, shape)
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
      let band = given.band(width)
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
}
