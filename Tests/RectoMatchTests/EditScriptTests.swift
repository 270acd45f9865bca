import Reference
import Testing

@testable import RectoMatch

@Suite struct EditScriptTests {
  /// Random symbols and a copy with edits.
  private static func pair(_ count: Int, _ numbers: inout SplitMix) -> ([UInt32], [UInt32]) {
    let a = (0..<count).map { _ in UInt32.random(in: 0..<12, using: &numbers) }
    var b = a
    for _ in 0..<count / 6 {
      let place = Int.random(in: b.indices, using: &numbers)
      switch Int.random(in: 0..<3, using: &numbers) {
      case 0: b.remove(at: place)
      case 1: b[place] = 20
      default: b.insert(21, at: place)
      }
    }
    return (a, b)
  }

  @Test(
    "a script turns one sequence into the other with the fewest edits, halved or not",
    arguments: [
      40, 400, 1500,
    ])
  func fewest(count: Int) {
    var numbers = SplitMix(UInt64(count))
    let (a, b) = Self.pair(count, &numbers)
    var (endA, endB, edits) = (0, 0, 0)
    for run in EditScript(from: a, to: b).runs {
      #expect(run.a.lowerBound == endA && run.b.lowerBound == endB)
      (endA, endB) = (run.a.upperBound, run.b.upperBound)
      if run.kind == .matched { #expect(a[run.a] == b[run.b]) }
      if run.kind == .replaced { #expect(run.a.count == run.b.count) }
      edits += run.kind == .matched ? 0 : max(run.a.count, run.b.count)
    }
    #expect(endA == a.count && endB == b.count)
    #expect(edits == referenceDistance(a, b))
    // The longest is over the limit, so that it was halved.
    #expect(count < 1500 || count * count > EditScript.tableLimit)
  }
}
