/// One step of an alignment: a run of source sentences paired with a run of target sentences.
public struct Bead: Hashable, Sendable {
  /// Sentence numbers in the source document; may be empty.
  public var source: Range<Int>
  /// Sentence numbers in the target document; may be empty.
  public var target: Range<Int>
  /// Negative log-probability up to a constant of the document: lower is better.
  public var cost: Double
  /// The probability of this bead among all ways to align the documents, `0...1`.
  public var confidence: Double

  /// - Parameters:
  ///   - source: Sentence numbers in the source document, from 0.
  ///   - target: Sentence numbers in the target document, from 0.
  ///   - cost: Negative log-probability, up to a constant.
  ///   - confidence: `0...1`.
  public init(source: Range<Int>, target: Range<Int>, cost: Double, confidence: Double) {
    self.source = source
    self.target = target
    self.cost = cost
    self.confidence = confidence
  }
}

/// Two documents, sentence by sentence.
public struct Alignment: Hashable, Sendable {
  /// Monotone, holding every sentence of both sides exactly once.
  public let beads: [Bead]

  /// - Throws: `AlignError` `notCovering` where the beads leave a gap, overlap or go back.
  public init(beads: [Bead]) throws(AlignError) {
    var (source, target) = (0, 0)
    for bead in beads {
      guard bead.source.lowerBound == source, bead.target.lowerBound == target else {
        throw AlignError(
          .notCovering, "the bead \(bead.source):\(bead.target) does not follow the one before it")
      }
      (source, target) = (bead.source.upperBound, bead.target.upperBound)
    }
    self.beads = beads
  }

  private init(reversing other: Alignment) {
    beads = other.beads.map {
      Bead(source: $0.target, target: $0.source, cost: $0.cost, confidence: $0.confidence)
    }
  }

  /// The same with source and target exchanged.
  public func reversed() -> Alignment { Alignment(reversing: self) }

  /// A line a bead, `[0,1]:[0]`, an empty side as `[]`: the format of vecalign.
  public var ladder: String {
    beads.map { bead in
      let sides = [bead.source, bead.target].map { side in
        "[" + side.map(String.init).joined(separator: ",") + "]"
      }
      return sides.joined(separator: ":") + "\n"
    }.joined()
  }
}
