/// What runs of one side's sentences have in sum, from differences of running sums.
struct RunSums {
  private let lengths: [Double]
  /// Row-major, sentences + 1 × kinds of marks.
  private let marks: [Float]
  private static let kinds = SentenceMarks.Kind.allCases.count
  /// By sentence, then by run length − 1: the logarithms of the UTF-8 bytes of a run plus ten, and of its terms plus two.
  private let lengthLogarithms: [Float]
  private let sizeLogarithms: [Float]
  /// What this side's lengths are multiplied with to compare with the other's.
  private let ratio: Double

  init(_ side: SentenceTokens, ratio: Double) {
    let lengths = side.lengths.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    self.lengths = lengths
    self.ratio = ratio
    var sums = [Float](repeating: 0, count: Self.kinds)
    var rows = sums
    for row in side.marks {
      for kind in 0..<Self.kinds { sums[kind] += row.counts[kind] }
      rows += sums
    }
    marks = rows
    let longest = BeadShape.longestRun
    var lengthLogarithms = [Float](repeating: 0, count: side.count * longest)
    var sizeLogarithms = lengthLogarithms
    for start in 0..<side.count {
      for run in 0..<longest where start + run < side.count {
        let length = (lengths[start + run + 1] - lengths[start]) * ratio
        lengthLogarithms[start * longest + run] = Float(logarithm(length + 10))
        let size = side.starts[start + run + 1] - side.starts[start]
        sizeLogarithms[start * longest + run] = Float(logarithm(Double(size) + 2))
      }
    }
    self.lengthLogarithms = lengthLogarithms
    self.sizeLogarithms = sizeLogarithms
  }

  /// The bytes of a run, made comparable.
  @inline(__always)
  func length(_ from: Int, _ count: Int) -> Double {
    (lengths[from + count] - lengths[from]) * ratio
  }

  @inline(__always)
  func lengthLogarithm(_ from: Int, _ count: Int) -> Float {
    lengthLogarithms[from * BeadShape.longestRun + count - 1]
  }

  @inline(__always)
  func sizeLogarithm(_ from: Int, _ count: Int) -> Float {
    sizeLogarithms[from * BeadShape.longestRun + count - 1]
  }

  /// How many marks of a kind stand in a run.
  @inline(__always)
  func marks(_ kind: SentenceMarks.Kind, _ from: Int, _ count: Int) -> Float {
    marks[(from + count) * Self.kinds + kind.rawValue] - marks[from * Self.kinds + kind.rawValue]
  }
}
