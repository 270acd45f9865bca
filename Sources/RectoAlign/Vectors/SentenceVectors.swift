/// What a model that lays texts of one meaning close together, whatever their language, says of two documents.
///
///     let vectors = SentenceVectors(
///       source: RunVectors(weights: [12, 30], dimension: 512, runs: [numbers]),
///       target: RunVectors(weights: [10, 28, 9], dimension: 512, runs: [others]))
///     let alignment = try Aligner().align(…, vectors: vectors)
///
/// Models differ in how close texts are that have nothing to do with each other; so the nearness of two runs is
/// measured against what each of them has with the runs of its length all over the other document.
public struct SentenceVectors: Sendable {
  /// One side's.
  public let source: RunVectors
  /// The other's.
  public let target: RunVectors
  /// By sentences in the source run − 1 and in the target run − 1, then by the run's first sentence: its mean cosine
  /// with all target runs of that length.
  private let sourceBackground: [Float]
  /// The same for target runs.
  private let targetBackground: [Float]

  /// Vectors of two sides.
  ///
  /// - Precondition: Both sides have the same dimension.
  /// - Complexity: O(sentences · dimension).
  public init(source: RunVectors, target: RunVectors) {
    precondition(source.dimension == target.dimension, "vectors of one model have one dimension")
    self.source = source
    self.target = target
    sourceBackground = Self.background(of: source, against: target)
    targetBackground = Self.background(of: target, against: source)
  }

  private static func background(of side: RunVectors, against other: RunVectors) -> [Float] {
    let (longest, count) = (RunVectors.longest, side.sentenceCount)
    let means = (0..<longest).map(other.mean)
    var background = [Float](repeating: 0, count: longest * longest * count)
    side.values.withUnsafeBufferPointer { values in
      for own in 0..<longest {
        for length in 0..<longest {
          means[length].withUnsafeBufferPointer { mean in
            for first in 0..<count {
              background[(own * longest + length) * count + first] = Kernel.product(
                values, (own * count + first) * side.stride, mean, 0, side.stride)
            }
          }
        }
      }
    }
    return background
  }

  /// The cosine of two runs, −1 to 1.
  ///
  /// - Parameters:
  ///   - source: A run of source sentences, from one up to the longest that a bead holds.
  ///   - target: A run of target sentences.
  /// - Returns: `nil` where one of them has no vector.
  /// - Complexity: O(dimension).
  public func cosine(source run: Range<Int>, target other: Range<Int>) -> Float? {
    guard let (row, column) = rows(run, other) else { return nil }
    return source.values.withUnsafeBufferPointer { values in
      target.values.withUnsafeBufferPointer { others in
        Kernel.product(values, row * source.stride, others, column * target.stride, source.stride)
      }
    }
  }

  /// How near two runs are: 1 for the same meaning, 0 for what each of them has with any run of the other document.
  ///
  /// (*c* − *b*) / (1 − *b*), *c* the cosine and *b* the mean of both runs' mean cosines with the other side's runs of
  /// the same length.
  ///
  /// - Returns: `nil` where one of them has no vector.
  /// - Complexity: O(dimension).
  public func nearness(source run: Range<Int>, target other: Range<Int>) -> Float? {
    guard let cosine = cosine(source: run, target: other) else { return nil }
    return Self.nearness(
      cosine, background(run.lowerBound, run.count, other.lowerBound, other.count))
  }

  @inline(__always)
  static func nearness(_ cosine: Float, _ background: Float) -> Float {
    // Where everything is alike, nothing is near.
    let room = 1 - background
    return room < 1e-3 ? 0 : (cosine - background) / room
  }

  /// The mean of both runs' mean cosines.
  @inline(__always)
  func background(_ i: Int, _ sources: Int, _ j: Int, _ targets: Int) -> Float {
    let place = (sources - 1) * RunVectors.longest + targets - 1
    let other = (targets - 1) * RunVectors.longest + sources - 1
    return
      (sourceBackground[place * source.sentenceCount + i]
      + targetBackground[other * target.sentenceCount + j]) / 2
  }

  private func rows(_ run: Range<Int>, _ other: Range<Int>) -> (Int, Int)? {
    guard !run.isEmpty, !other.isEmpty, run.count <= RunVectors.longest,
      other.count <= RunVectors.longest, run.lowerBound >= 0, other.lowerBound >= 0,
      run.upperBound <= source.sentenceCount, other.upperBound <= target.sentenceCount
    else { return nil }
    let row = (run.count - 1) * source.sentenceCount + run.lowerBound
    let column = (other.count - 1) * target.sentenceCount + other.lowerBound
    return source.isPresent[row] && target.isPresent[column] ? (row, column) : nil
  }
}
