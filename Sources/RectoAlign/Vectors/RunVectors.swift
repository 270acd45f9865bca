/// Unit vectors of one side's runs of sentences.
///
/// A run is the sentences from a place on that a bead may hold together. Runs of up to some length have a vector of
/// their own, from the text that they make together; a longer one's is the sum of its parts', each by the square root
/// of its length, brought to the length 1. (On six Chinese–English novel chapters: strict F1 .899 with vectors of
/// single sentences and sums of them, .907, .917, .916 and .919 with texts of up to 2, 3, 4 and 5 sentences.)
public struct RunVectors: Sendable {
  /// How many sentences the side has.
  public let sentenceCount: Int
  /// How many numbers a vector has, as it was given.
  public let dimension: Int

  /// The sentences of the longest run that a bead may hold.
  static let longest = BeadShape.all.reduce(0) { max($0, $1.source, $1.target) }

  /// Numbers from one vector to the next: the dimension, filled up with zeros.
  let stride: Int
  /// Row-major, longest × sentences × stride: by sentences in the run − 1, then by the first of them; zeros where
  /// there is no vector.
  let values: [Float]
  /// longest × sentences: which runs have a vector.
  let isPresent: [Bool]

  /// Vectors of runs, brought to the length 1.
  ///
  /// - Parameters:
  ///   - weights: The length of each sentence, in UTF-8 bytes.
  ///   - dimension: How many numbers each vector has; at least 1.
  ///   - runs: By sentences in the run − 1, each row-major, sentences × dimension, by the first sentence of the run:
  ///     at least the single sentences, at most the longest run of a bead. Zeros where a run has no vector: a blank
  ///     text, or a run that would leave the document.
  /// - Precondition: Each of the runs has sentences × dimension numbers, all of them finite.
  /// - Complexity: O(sentences · dimension).
  public init(weights: [Double], dimension: Int, runs: [[Float]]) {
    precondition(
      dimension > 0 && !runs.isEmpty && runs.allSatisfy { $0.count == weights.count * dimension },
      "every run length has a row of numbers for every sentence")
    let count = weights.count
    sentenceCount = count
    self.dimension = dimension
    let stride = (dimension + Kernel.width - 1) / Kernel.width * Kernel.width
    self.stride = stride
    var values = [Float](repeating: 0, count: Self.longest * count * stride)
    var isPresent = [Bool](repeating: false, count: Self.longest * count)
    let sums = weights.reduce(into: [0.0]) { $0.append(($0.last ?? 0) + $1) }
    let given = min(runs.count, Self.longest)
    for place in 0..<Self.longest {
      for first in 0..<count where first + place < count {
        let row = place * count + first
        if place < given {
          for step in 0..<dimension {
            values[row * stride + step] = runs[place][first * dimension + step]
          }
        } else {
          let rest = (given - 1) * count + first
          let next = (place - given) * count + first + given
          let shares = (
            Float((sums[first + given] - sums[first]).squareRoot()),
            Float((sums[first + place + 1] - sums[first + given]).squareRoot())
          )
          for step in 0..<dimension {
            values[row * stride + step] =
              shares.0 * values[rest * stride + step] + shares.1 * values[next * stride + step]
          }
        }
        isPresent[row] = Kernel.normalise(&values, row * stride, dimension)
      }
    }
    self.values = values
    self.isPresent = isPresent
  }

  /// The mean of the vectors of all runs of a length.
  ///
  /// - Parameter place: Sentences in the run − 1.
  /// - Returns: `stride` numbers; zeros where no run has a vector.
  func mean(_ place: Int) -> [Float] {
    var sums = [Double](repeating: 0, count: stride)
    var runs = 0.0
    for row in place * sentenceCount..<(place + 1) * sentenceCount where isPresent[row] {
      runs += 1
      for step in 0..<dimension { sums[step] += Double(values[row * stride + step]) }
    }
    return sums.map { Float($0 / max(1, runs)) }
  }
}

/// What is done with vectors millions of times.
enum Kernel {
  /// Numbers that are multiplied at once.
  static let width = 16

  /// The sum of products of two vectors, in an order that does not depend on the machine.
  ///
  /// - Parameter count: Numbers in each; a multiple of `width`.
  @inline(__always)
  static func product(
    _ a: UnsafeBufferPointer<Float>, _ startA: Int, _ b: UnsafeBufferPointer<Float>, _ startB: Int,
    _ count: Int
  ) -> Float {
    guard let a = a.baseAddress, let b = b.baseAddress else { return 0 }
    let (rowA, rowB) = (UnsafeRawPointer(a + startA), UnsafeRawPointer(b + startB))
    var sums = SIMD16<Float>.zero
    for offset in stride(from: 0, to: count &* 4, by: width &* 4) {
      sums +=
        rowA.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self)
        * rowB.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self)
    }
    return sums.sum()
  }

  /// Brings a vector to the length 1.
  ///
  /// - Returns: Whether it had one: zeros stay zeros, and so does what has no finite length.
  static func normalise(_ values: inout [Float], _ start: Int, _ count: Int) -> Bool {
    var sum = 0.0
    for step in start..<start + count { sum += Double(values[step]) * Double(values[step]) }
    let length = sum.squareRoot()
    let isSound = length > 1e-12 && length.isFinite
    for step in start..<start + count {
      values[step] = isSound ? Float(Double(values[step]) / length) : 0
    }
    return isSound
  }
}
