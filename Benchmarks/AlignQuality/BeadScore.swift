import RectoAlign

/// Beads against gold ones: strict as vecalign's score.py counts, and how far confidences keep their word.
struct BeadScore: CustomStringConvertible {
  private var strict = 0
  private var tested = 0
  private var pairs = 0
  private var gold = 0
  private var lax = 0
  /// By tenths of confidence, and the last from .95 on: beads, right ones, the sum of confidences.
  private var bins = [(beads: Int, right: Int, confidence: Double)](
    repeating: (0, 0, 0), count: 11)

  init() {}

  init(_ beads: [Bead], gold: [([Int], [Int])]) {
    let wanted = Set(gold.map { "\($0.0):\($0.1)" })
    let links = Set(gold.flatMap { bead in bead.0.flatMap { i in bead.1.map { i << 32 | $0 } } })
    for bead in beads {
      let hasBoth = !bead.source.isEmpty && !bead.target.isEmpty
      let isRight = wanted.contains("\(Array(bead.source)):\(Array(bead.target))")
      let isNear =
        isRight
        || bead.source.contains { i in bead.target.contains { links.contains(i << 32 | $0) } }
      tested += 1
      if isRight { strict += 1 }
      if isRight, hasBoth { pairs += 1 }
      if isNear { lax += 1 }
      let bin = bead.confidence >= 0.95 ? 10 : min(9, Int(bead.confidence * 10))
      bins[bin].beads += 1
      bins[bin].right += isRight ? 1 : 0
      bins[bin].confidence += bead.confidence
    }
    self.gold = gold.count { !$0.0.isEmpty && !$0.1.isEmpty }
  }

  static func += (a: inout BeadScore, b: BeadScore) {
    a.strict += b.strict
    a.tested += b.tested
    a.pairs += b.pairs
    a.gold += b.gold
    a.lax += b.lax
    for bin in a.bins.indices {
      a.bins[bin].beads += b.bins[bin].beads
      a.bins[bin].right += b.bins[bin].right
      a.bins[bin].confidence += b.bins[bin].confidence
    }
  }

  var description: String {
    let precision = Double(strict) / Double(max(1, tested))
    let recall = Double(pairs) / Double(max(1, gold))
    let f1 = 2 * precision * recall / max(0.0001, precision + recall)
    return
      "strict P \(Self.figure(precision)) R \(Self.figure(recall)) F1 \(Self.figure(f1))  lax P \(Self.figure(Double(lax) / Double(max(1, tested))))"
  }

  /// A line a bin, then the expected calibration error.
  var calibration: String {
    var lines: [String] = []
    var error = 0.0
    for (bin, counts) in bins.enumerated() where counts.beads > 0 {
      let right = Double(counts.right) / Double(counts.beads)
      let claimed = counts.confidence / Double(counts.beads)
      error += abs(right - claimed) * Double(counts.beads) / Double(max(1, tested))
      let share = Double(counts.beads) / Double(max(1, tested))
      lines.append(
        "  \(bin == 10 ? ".95–1" : ".\(bin)–") \(counts.beads) beads (\(Self.figure(share))), claimed \(Self.figure(claimed)), right \(Self.figure(right))"
      )
    }
    return lines.joined(separator: "\n") + "\n  expected calibration error \(Self.figure(error))"
  }

  private static func figure(_ share: Double) -> String {
    let digits = String(Int((share * 10_000).rounded()))
    return "0." + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
