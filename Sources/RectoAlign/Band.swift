/// Which cells of the lattice are searched: for each source position, a run of target positions.
struct Band {
  let sourceCount: Int
  let targetCount: Int
  /// By source position, `0...sourceCount`; each within `0...targetCount`.
  let rows: [ClosedRange<Int>]
  /// Where each row starts in an array of all cells.
  let starts: [Int]
  let cellCount: Int

  private init(sourceCount: Int, targetCount: Int, rows: [ClosedRange<Int>]) {
    self.sourceCount = sourceCount
    self.targetCount = targetCount
    self.rows = rows
    var starts: [Int] = []
    var total = 0
    for row in rows {
      starts.append(total)
      total += row.count
    }
    self.starts = starts
    cellCount = total
  }

  /// Every cell.
  init(full sourceCount: Int, _ targetCount: Int) {
    self.init(
      sourceCount: sourceCount, targetCount: targetCount,
      rows: [ClosedRange<Int>](repeating: 0...targetCount, count: sourceCount + 1))
  }

  /// Cells around the line on which both documents have run through the same share of their length.
  init(around source: [Double], _ target: [Double], halfWidth: Int) {
    let totals = (source: source.reduce(0, +), target: target.reduce(0, +))
    var rows: [ClosedRange<Int>] = []
    var place = 0
    var (done, doneTarget) = (0.0, 0.0)
    for position in 0...source.count {
      while place < target.count, doneTarget / max(1, totals.target) < done / max(1, totals.source)
      {
        doneTarget += target[place]
        place += 1
      }
      let row = max(0, place - halfWidth)...min(target.count, place + halfWidth)
      // A sentence as long as many of the other side's makes the line jump: its row leads to the next.
      if let last = rows.last, last.upperBound < row.lowerBound {
        rows[position - 1] = last.lowerBound...row.lowerBound
      }
      rows.append(row)
      if position < source.count { done += source[position] }
    }
    rows[0] = 0...rows[0].upperBound
    rows[source.count] = rows[source.count].lowerBound...target.count
    self.init(sourceCount: source.count, targetCount: target.count, rows: rows)
  }

  /// A cell's number, or `nil` outside the band.
  @inline(__always)
  func cell(_ source: Int, _ target: Int) -> Int? {
    let row = rows[source]
    guard target >= row.lowerBound, target <= row.upperBound else { return nil }
    return starts[source] + target - row.lowerBound
  }

  /// Whether a path runs along the edge of the band, so that a better one may lie outside.
  func isTouched(by beads: [Bead]) -> Bool {
    beads.contains { bead in
      let row = rows[bead.source.lowerBound]
      let place = bead.target.lowerBound
      return (place - row.lowerBound < 3 && row.lowerBound > 0)
        || (row.upperBound - place < 3 && row.upperBound < targetCount)
    }
  }
}
