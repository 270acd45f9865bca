/// One row of the table of edit distances, from all of a growing sequence to each beginning of a fixed one.
///
/// - Note: Wagner and Fischer (1974), "The string-to-string correction problem".
struct DistanceRow {
  private let fixed: [UInt32]
  /// By the length of the beginning, `0...fixed.count`.
  private(set) var distances: [Int32]

  /// The row of the empty sequence.
  init(to fixed: some Sequence<UInt32>) {
    self.fixed = Array(fixed)
    distances = (0...self.fixed.count).map { Int32($0) }
  }

  /// Takes one more symbol.
  ///
  /// - Returns: The smallest distance in the row: no later row holds a smaller one.
  /// - Complexity: O(*m*), *m* the length of the fixed sequence.
  @discardableResult
  mutating func append(_ symbol: UInt32) -> Int32 {
    fixed.withUnsafeBufferPointer { fixed in
      distances.withUnsafeMutableBufferPointer { row in
        var diagonal = row[0]
        row[0] &+= 1
        var smallest = row[0]
        for place in 0..<fixed.count {
          let next = min(
            diagonal &+ (symbol == fixed[place] ? 0 : 1), min(row[place], row[place &+ 1]) &+ 1)
          diagonal = row[place &+ 1]
          row[place &+ 1] = next
          smallest = min(smallest, next)
        }
        return smallest
      }
    }
  }
}
