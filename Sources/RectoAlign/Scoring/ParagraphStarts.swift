/// Where paragraphs start in two documents: soft borders, as translations tend to keep them.
public struct ParagraphStarts: Hashable, Sendable {
  /// Numbers of source sentences that a paragraph or heading starts with.
  public var source: Set<Int>
  /// Numbers of target sentences.
  public var target: Set<Int>

  /// - Parameters:
  ///   - source: Numbers of source sentences that a paragraph or heading starts with, from 0.
  ///   - target: Numbers of target sentences.
  public init(source: Set<Int>, target: Set<Int>) {
    self.source = source
    self.target = target
  }
}

/// What starts of paragraphs add to a bead's score: the more, the more often they have met in an earlier pass.
struct ParagraphScores {
  private let source: [Bool]
  private let target: [Bool]
  /// For a bead that starts a paragraph on both sides, on one side only, on none; the latter also for a paragraph that
  /// starts within the bead.
  private let both: Float
  private let sourceOnly: Float
  private let targetOnly: Float
  private let neither: Float

  /// - Parameter beads: Of an earlier pass, or `nil` in the first one.
  init?(_ starts: ParagraphStarts?, _ counts: (source: Int, target: Int), after beads: [Bead]?) {
    // A document of one paragraph says nothing.
    guard let starts, starts.source.contains(where: { $0 > 0 }),
      starts.target.contains(where: { $0 > 0 })
    else { return nil }
    source = (0...counts.source).map(starts.source.contains)
    target = (0...counts.target).map(starts.target.contains)
    guard let beads else {
      (both, sourceOnly, targetOnly, neither) = (1, -0.3, -0.3, 0)
      return
    }
    // How often starts meet, against what chance gives: pointwise mutual information. Twenty beads of what is usual
    // are added, five of them starts of paragraphs on both sides.
    var (a, b, c, d) = (5.0, 1.0, 1.0, 13.0)
    for bead in beads where !bead.source.isEmpty && !bead.target.isEmpty {
      switch (source[bead.source.lowerBound], target[bead.target.lowerBound]) {
      case (true, true): a += 1
      case (true, false): b += 1
      case (false, true): c += 1
      case (false, false): d += 1
      }
    }
    let all = a + b + c + d
    func score(_ joint: Double, _ one: Double, _ other: Double) -> Float {
      Float(max(-3, min(3, logarithm(joint * all / (one * other)))))
    }
    both = score(a, a + b, a + c)
    sourceOnly = score(b, a + b, b + d)
    targetOnly = score(c, c + d, a + c)
    neither = score(d, c + d, b + d)
  }

  /// What they add to a bead with both sides.
  @inline(__always)
  func score(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    var score =
      source[i] ? (target[j] ? both : sourceOnly) : (target[j] ? targetOnly : neither)
    for inner in i + 1..<max(i + 1, i + shape.source) where source[inner] { score += sourceOnly }
    for inner in j + 1..<max(j + 1, j + shape.target) where target[inner] { score += targetOnly }
    return score
  }
}
