/// The steps that turn one sequence into another with the fewest edits.
struct EditScript {
  /// A run of one kind of step. `a` and `b` are places in the two sequences; both are as long as each
  /// other in matched and replaced runs, one is empty in the others.
  struct Run: Equatable {
    enum Kind {
      case matched, replaced, removed, inserted
    }

    var kind: Kind
    var a: Range<Int>
    var b: Range<Int>
  }

  /// Ascending, covering both sequences.
  let runs: [Run]

  /// The fewest edits from `a` to `b`; of several ways, the one that matches earliest from the end.
  ///
  /// - Complexity: O(*m* · *n*) time; space the same up to `tableLimit` cells, then O(*m* + *n*) more. Common
  ///   ends are cut off first.
  init(from a: [UInt32], to b: [UInt32]) {
    var head = 0
    while head < a.count, head < b.count, a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < a.count - head, tail < b.count - head,
      a[a.count - 1 - tail] == b[b.count - 1 - tail]
    { tail += 1 }
    var steps: [Run] = []
    if tail > 0 {
      steps.append(
        Run(kind: .matched, a: a.count - tail..<a.count, b: b.count - tail..<b.count))
    }
    Self.trace(a[head..<a.count - tail], b[head..<b.count - tail]) { kind, i, j in
      let lengthA = kind == .inserted ? 0 : 1
      let lengthB = kind == .removed ? 0 : 1
      let step = Run(
        kind: kind, a: i..<i + lengthA, b: j..<j + lengthB)
      if let last = steps.last, last.kind == kind {
        steps[steps.count - 1] = Run(
          kind: kind, a: step.a.lowerBound..<last.a.upperBound,
          b: step.b.lowerBound..<last.b.upperBound)
      } else {
        steps.append(step)
      }
    }
    if head > 0 {
      if let last = steps.last, last.kind == .matched {
        steps[steps.count - 1] = Run(
          kind: .matched, a: 0..<last.a.upperBound, b: 0..<last.b.upperBound)
      } else {
        steps.append(Run(kind: .matched, a: 0..<head, b: 0..<head))
      }
    }
    runs = steps.reversed()
  }

  /// The largest table that is kept, in cells of four bytes.
  static let tableLimit = 1 << 20

  /// Calls `body` with the steps from the end to the start.
  ///
  /// - Note: Beyond the table limit the sequences are halved where a best path passes: Hirschberg (1975), "A linear
  ///   space algorithm for computing maximal common subsequences".
  private static func trace(
    _ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>,
    _ body: (_ kind: Run.Kind, _ i: Int, _ j: Int) -> Void
  ) {
    guard a.count > 1, (a.count + 1) * (b.count + 1) > tableLimit else {
      let (startA, startB) = (a.startIndex, b.startIndex)
      return traceTable(Array(a), Array(b)) { body($0, startA + $1, startB + $2) }
    }
    let middle = a.startIndex + a.count / 2
    let before = lastRow(a[..<middle], b)
    let after = lastRow(a[middle...].reversed(), b.reversed())
    var best = 0
    for place in 0...b.count
    where before[place] + after[b.count - place] < before[best] + after[b.count - best] {
      best = place
    }
    trace(a[middle...], b[(b.startIndex + best)...], body)
    trace(a[..<middle], b[..<(b.startIndex + best)], body)
  }

  /// The distances of all of `a` to each beginning of `b`.
  private static func lastRow(
    _ a: some Sequence<UInt32>, _ b: some Sequence<UInt32>
  ) -> [Int32] {
    var row = DistanceRow(to: b)
    for symbol in a { row.append(symbol) }
    return row.distances
  }

  private static func traceTable(
    _ a: [UInt32], _ b: [UInt32], _ body: (_ kind: Run.Kind, _ i: Int, _ j: Int) -> Void
  ) {
    let width = b.count + 1
    var table = [Int32](repeating: 0, count: (a.count + 1) * width)
    for j in 0...b.count { table[j] = Int32(j) }
    for i in stride(from: 1, through: a.count, by: 1) {
      table[i * width] = Int32(i)
      for j in stride(from: 1, through: b.count, by: 1) {
        let diagonal = table[(i - 1) * width + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        let up = table[(i - 1) * width + j] + 1
        let left = table[i * width + j - 1] + 1
        table[i * width + j] = min(diagonal, up, left)
      }
    }
    var (i, j) = (a.count, b.count)
    while i > 0 || j > 0 {
      let here = table[i * width + j]
      if i > 0, j > 0, a[i - 1] == b[j - 1], table[(i - 1) * width + j - 1] == here {
        (i, j) = (i - 1, j - 1)
        body(.matched, i, j)
      } else if i > 0, j > 0, table[(i - 1) * width + j - 1] + 1 == here {
        (i, j) = (i - 1, j - 1)
        body(.replaced, i, j)
      } else if i > 0, table[(i - 1) * width + j] + 1 == here {
        i -= 1
        body(.removed, i, j)
      } else {
        j -= 1
        body(.inserted, i, j)
      }
    }
  }
}
