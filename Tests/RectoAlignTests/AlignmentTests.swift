import RectoAlign
import Testing

@Suite struct AlignmentTests {
  private func bead(_ source: Range<Int>, _ target: Range<Int>) -> Bead {
    Bead(source: source, target: target, cost: 1.5, confidence: 0.5)
  }

  @Test("beads that follow one another are an alignment; so is no bead at all")
  func covering() throws {
    let beads = [bead(0..<1, 0..<2), bead(1..<1, 2..<3), bead(1..<3, 3..<4), bead(3..<4, 4..<4)]
    #expect(try Alignment(beads: beads).beads == beads)
    #expect(try Alignment(beads: []).beads.isEmpty)
  }

  @Test(
    "gaps, overlaps, steps back and a late start are refused",
    arguments: [
      [(0..<1, 0..<1), (2..<3, 1..<2)], [(0..<1, 0..<1), (1..<2, 2..<3)],
      [(0..<2, 0..<1), (1..<3, 1..<2)], [(0..<1, 0..<2), (1..<2, 1..<3)],
      [(0..<1, 0..<1), (0..<1, 0..<1)], [(1..<2, 0..<1)], [(0..<1, 1..<2)],
    ] as [[(Range<Int>, Range<Int>)]])
  func refusal(_ ranges: [(Range<Int>, Range<Int>)]) throws {
    let beads = ranges.map { bead($0.0, $0.1) }
    let error = #expect(throws: AlignError.self) { try Alignment(beads: beads) }
    #expect(error?.code == .notCovering)
    #expect(error?.description.isEmpty == false)
  }

  @Test("the ladder has a line a bead, in vecalign's form")
  func ladder() throws {
    let alignment = try Alignment(
      beads: [bead(0..<2, 0..<1), bead(2..<2, 1..<2), bead(2..<3, 2..<2), bead(3..<4, 2..<4)])
    #expect(alignment.ladder == "[0,1]:[0]\n[]:[1]\n[2]:[]\n[3]:[2,3]\n")
    #expect(try Alignment(beads: []).ladder.isEmpty)
  }

  @Test("reversing exchanges the sides, and twice changes nothing")
  func reversal() throws {
    let alignment = try Alignment(beads: [bead(0..<2, 0..<1), bead(2..<2, 1..<2)])
    #expect(alignment.reversed().ladder == "[0]:[0,1]\n[1]:[]\n")
    #expect(alignment.reversed().reversed() == alignment)
  }
}
