import RectoText
import Reference
import Testing

@testable import RectoAlign

/// A side with random vectors of runs, and the slow twin of what is computed from them.
private struct VectorSide {
  let runs: [[[Double]]]
  let weights: [Double]
  let vectors: RunVectors

  /// - Parameter given: Up to how many sentences a run has a vector of its own.
  init(_ numbers: inout SplitMix, count: Int, dimension: Int, given: Int, scale: Float = 1) {
    var rows: [[Float]] = []
    for _ in 0..<given {
      rows.append(
        (0..<count * dimension).map { _ in Float.random(in: -1...2, using: &numbers) * scale })
    }
    let weights = (0..<count).map { _ in Double.random(in: 1...90, using: &numbers) }
    self.weights = weights
    vectors = RunVectors(weights: weights, dimension: dimension, runs: rows)
    var unit: [[[Double]]] = []
    for place in 0..<RunVectors.longest {
      unit.append(
        (0..<count).map { first in
          guard first + place < count else { return [] }
          if place < given {
            return Self.unit(
              rows[place][first * dimension..<(first + 1) * dimension].map(Double.init))
          }
          func bytes(_ range: Range<Int>) -> Double {
            weights[range].reduce(0, +).squareRoot()
          }
          let (a, b) = (unit[given - 1][first], unit[place - given][first + given])
          let shares = (
            bytes(first..<first + given), bytes(first + given..<first + place + 1)
          )
          return Self.unit(zip(a, b).map { $0 * shares.0 + $1 * shares.1 })
        })
    }
    runs = unit
  }

  static func unit(_ vector: [Double]) -> [Double] {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return vector.map { $0 / length }
  }

  static func cosine(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }

  func background(_ own: Int, _ first: Int, against other: VectorSide, _ length: Int) -> Double {
    let cosines = other.runs[length].filter { !$0.isEmpty }.map {
      Self.cosine(runs[own][first], $0)
    }
    return cosines.reduce(0, +) / Double(max(1, cosines.count))
  }
}

@Suite struct SentenceVectorsTests {
  @Test("cosines and nearness are those of the definition", arguments: [1, 3, 16, 17, 40])
  func reference(dimension: Int) throws {
    var numbers = SplitMix(UInt64(71 + dimension))
    for given in [1, 2, 5, 6] {
      let a = VectorSide(&numbers, count: 9, dimension: dimension, given: given, scale: 7)
      let b = VectorSide(&numbers, count: 7, dimension: dimension, given: given)
      let vectors = SentenceVectors(source: a.vectors, target: b.vectors)
      for shape in BeadShape.all where shape.source > 0 && shape.target > 0 {
        for i in 0..<9 where i + shape.source <= 9 {
          for j in 0..<7 where j + shape.target <= 7 {
            let runs = (i..<i + shape.source, j..<j + shape.target)
            let expected = VectorSide.cosine(
              a.runs[shape.source - 1][i], b.runs[shape.target - 1][j])
            let cosine = try #require(vectors.cosine(source: runs.0, target: runs.1))
            #expect(abs(Double(cosine) - expected) < 1e-5)
            let background =
              (a.background(shape.source - 1, i, against: b, shape.target - 1)
                + b.background(shape.target - 1, j, against: a, shape.source - 1)) / 2
            guard background < 0.9 else { continue }
            let nearness = try #require(vectors.nearness(source: runs.0, target: runs.1))
            #expect(abs(Double(nearness) - (expected - background) / (1 - background)) < 1e-3)
          }
        }
      }
    }
  }

  @Test("there is none for runs that are empty, too long, outside, or blank")
  func missing() {
    let side = RunVectors(weights: [1, 1, 0], dimension: 2, runs: [[1, 0, 0, 2, 0, 0]])
    let vectors = SentenceVectors(source: side, target: side)
    #expect(vectors.cosine(source: 0..<1, target: 0..<1) == 1)
    #expect(vectors.cosine(source: 0..<1, target: 1..<2) == 0)
    for run in [0..<0, 2..<3, 2..<4, 0..<7] {
      #expect(vectors.cosine(source: run, target: 0..<1) == nil)
      #expect(vectors.nearness(source: 0..<1, target: run) == nil)
    }
    let empty = RunVectors(weights: [], dimension: 2, runs: [[]])
    #expect(
      SentenceVectors(source: empty, target: side).cosine(source: 0..<1, target: 0..<1) == nil)
  }

  @Test("where every text has the same vector, none is near another")
  func alike() {
    let side = RunVectors(weights: [5, 5], dimension: 1, runs: [[1, 3]])
    let vectors = SentenceVectors(source: side, target: side)
    #expect(vectors.nearness(source: 0..<1, target: 1..<2) == 0)
  }

  @Test("numbers that are no vector's length count as none")
  func unsound() {
    let side = RunVectors(weights: [1, 1], dimension: 2, runs: [[.infinity, 1, 0, 1]])
    let vectors = SentenceVectors(source: side, target: side)
    #expect(vectors.cosine(source: 0..<1, target: 1..<2) == nil)
    #expect(vectors.cosine(source: 1..<2, target: 1..<2) == 1)
  }

  @Test("vectors tell which neighbour a sentence belongs to, where nothing else does")
  func alignment() throws {
    let source = ["客人们晚上到了。", "狗在院子里叫。", "大家都回家去了。"]
    func found(_ target: [String], _ vectors: SentenceVectors?) throws -> String {
      try Aligner().align(
        source: source, sourceLanguage: .simplifiedChinese, target: target,
        targetLanguage: .english, vectors: vectors
      ).ladder
    }
    let (early, late) = (
      ["The guests came, the dog barked.", "All of the people went home."],
      ["The guests came in the evening.", "The dog barked, all went home."]
    )
    let left = RunVectors(
      weights: [24, 21, 24], dimension: 3, runs: [[1, 0, 0, 0, 1, 0, 0, 0, 1]])
    func vectors(_ rows: [Float]) -> SentenceVectors {
      SentenceVectors(
        source: left, target: RunVectors(weights: [30, 30], dimension: 3, runs: [rows]))
    }
    #expect(try found(early, vectors([1, 1, 0, 0, 0, 1])) == "[0,1]:[0]\n[2]:[1]\n")
    #expect(try found(late, vectors([1, 0, 0, 0, 1, 1])) == "[0]:[0]\n[1,2]:[1]\n")
    #expect(try found(early, nil) == found(late, nil))
  }
}
