/// How many sentences of each side a bead holds.
struct BeadShape: Hashable {
  let source: Int
  let target: Int

  /// Every shape of a bead: at most eight sentences, up to 3 to 6 and 6 to 3; one sentence left alone.
  static let all: [BeadShape] = {
    var shapes = [BeadShape(source: 1, target: 0), BeadShape(source: 0, target: 1)]
    for source in 1...6 {
      for target in 1...6 where source + target <= 8 && (source <= 3 || target <= 3) {
        shapes.append(BeadShape(source: source, target: target))
      }
    }
    return shapes
  }()
}

/// How usual each shape is in a document, as logarithms.
struct BeadPrior {
  /// In the order of `BeadShape.all`.
  private(set) var logarithms: [Double]

  /// What edited translations show in general.
  static let general = BeadPrior(shares: BeadShape.all.map(share))

  private init(shares: [Double]) {
    let total = shares.reduce(0, +)
    logarithms = shares.map { logarithm($0 / total) }
  }

  private static func share(_ shape: BeadShape) -> Double {
    switch (min(shape.source, shape.target), max(shape.source, shape.target)) {
    case (0, _): 0.01
    case (1, 1): 0.8
    case (1, 2): 0.07
    case (1, 3): 0.018
    case (2, 2): 0.01
    case (1, 4): 0.006
    case (2, 3): 0.004
    case (1, 5), (2, 4), (3, 3): 0.002
    default: 0.001
    }
  }

  /// Adapted to a first pass over the document, which counts against twenty beads of the general prior.
  func adapted(to beads: [Bead]) -> BeadPrior {
    var counts = [Double](repeating: 0, count: BeadShape.all.count)
    for bead in beads {
      let shape = BeadShape(source: bead.source.count, target: bead.target.count)
      if let place = BeadShape.all.firstIndex(of: shape) { counts[place] += 1 }
    }
    let general = logarithms.map { exponential($0) * 20 }
    return BeadPrior(shares: zip(counts, general).map { $0 + $1 })
  }
}
