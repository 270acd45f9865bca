/// Which cells of the lattice are searched: for each source position of a piece, a run of target positions.
struct Band {
  /// The positions of the piece: between sentences, first and last included.
  let source: ClosedRange<Int>
  let target: ClosedRange<Int>
  /// By source position, from the piece's first; each within `target`.
  private let rows: [ClosedRange<Int>]
  /// Where each row starts in an array of all cells.
  private let starts: [Int]
  let cellCount: Int

  /// - Parameter rows: For each position of `source` a run of `target`; they are widened to hold both corners, and so
  ///   that each can be reached from the one before it.
  init(_ source: ClosedRange<Int>, _ target: ClosedRange<Int>, rows: [ClosedRange<Int>]) {
    self.source = source
    self.target = target
    var rows = rows
    rows[0] = target.lowerBound...max(rows[0].upperBound, target.lowerBound)
    let last = rows.count - 1
    rows[last] = min(rows[last].lowerBound, target.upperBound)...target.upperBound
    for place in 1..<max(1, rows.count) where rows[place - 1].upperBound < rows[place].lowerBound {
      rows[place - 1] = rows[place - 1].lowerBound...rows[place].lowerBound
    }
    for place in 1..<max(1, rows.count) where rows[place].upperBound < rows[place - 1].lowerBound {
      rows[place] = rows[place].lowerBound...rows[place - 1].lowerBound
    }
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

  /// Every cell of a piece.
  init(full source: ClosedRange<Int>, _ target: ClosedRange<Int>) {
    self.init(source, target, rows: source.map { _ in target })
  }

  /// The cells around a path.
  ///
  /// - Parameter halfWidths: For each position of `source`, the cells to each side.
  init(
    _ source: ClosedRange<Int>, _ target: ClosedRange<Int>, around path: CoarsePath,
    halfWidths: [Int]
  ) {
    self.init(
      source, target,
      rows: zip(source, halfWidths).map { position, halfWidth in
        let reach = path.reach(at: position)
        let low = min(max(target.lowerBound, reach.lowerBound - halfWidth), target.upperBound)
        return low...max(low, min(target.upperBound, reach.upperBound + halfWidth))
      })
  }

  @inline(__always)
  func row(_ position: Int) -> ClosedRange<Int> { rows[position - source.lowerBound] }

  /// A cell's number, or `nil` outside the band.
  @inline(__always)
  func cell(_ position: Int, _ other: Int) -> Int? {
    guard position <= source.upperBound else { return nil }
    let place = position - source.lowerBound
    let row = rows[place]
    guard other >= row.lowerBound, other <= row.upperBound else { return nil }
    return starts[place] + other - row.lowerBound
  }

  /// The source positions at which a path runs along the edge of the band, so that a better one may lie outside.
  func touched(by beads: [Bead]) -> [Int] {
    beads.compactMap { bead in
      let row = row(bead.source.lowerBound)
      let place = bead.target.lowerBound
      let isNear =
        (place - row.lowerBound < 3 && row.lowerBound > target.lowerBound)
        || (row.upperBound - place < 3 && row.upperBound < target.upperBound)
      return isNear ? bead.source.lowerBound : nil
    }
  }
}
