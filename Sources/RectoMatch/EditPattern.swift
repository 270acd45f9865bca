/// A sequence prepared for edit distances to many others.
///
/// Insertions, deletions and substitutions cost one each.
///
///     EditPattern("colour".unicodeScalars.map(\.value)).distance(to: scalars, limit: 2)
///
/// - Note: Myers (1999), "A fast bit-vector algorithm for approximate string matching based on dynamic
///   programming", block form after Hyyrö (2003).
public struct EditPattern: Sendable {
  /// The pattern's length in symbols.
  public let count: Int

  private let blocks: Int
  /// Row-major, distinct symbols + 1 × blocks; bit *i* of a row says that symbol *i* of the pattern is
  /// the row's. The last row, for symbols that are not in the pattern, is zero. Empty for a pattern whose
  /// masks would be larger than `maskLimit`.
  private let masks: [UInt64]
  /// The pattern itself where there are no masks.
  private let symbols: [UInt32]
  /// Open addressing: a symbol and its row, `UInt32.max` where free. At most half full.
  private let slots: [Slot]

  private struct Slot {
    var symbol: UInt32
    var row: UInt32
  }

  /// - Parameter pattern: Symbols: scalars, or numbers that stand for tokens. `UInt32.max` is not
  ///   allowed.
  /// - Complexity: O(*m*) time, O(*m* · distinct symbols / 64) space and at most 32 MiB.
  public init(_ pattern: [UInt32]) { self.init(pattern, maskLimit: Self.maskLimit) }

  init(_ pattern: [UInt32], maskLimit: Int) {
    count = pattern.count
    blocks = max(1, (pattern.count + 63) / 64)
    var capacity = 16
    while capacity < pattern.count * 2 { capacity *= 2 }
    var slots = [Slot](repeating: Slot(symbol: .max, row: 0), count: capacity)
    var rows = 0
    var rowOfPlace: [Int] = []
    for symbol in pattern {
      precondition(symbol != .max, "UInt32.max marks a free slot")
      var slot = Self.firstSlot(of: symbol, capacity: capacity)
      while slots[slot].symbol != .max, slots[slot].symbol != symbol {
        slot = (slot + 1) & (capacity - 1)
      }
      if slots[slot].symbol == .max {
        slots[slot] = Slot(symbol: symbol, row: UInt32(rows))
        rows += 1
      }
      rowOfPlace.append(Int(slots[slot].row))
    }
    for index in slots.indices where slots[index].symbol == .max { slots[index].row = UInt32(rows) }
    self.slots = slots
    guard (rows + 1) * blocks <= maskLimit else {
      masks = []
      symbols = pattern
      return
    }
    symbols = []
    var masks = [UInt64](repeating: 0, count: (rows + 1) * blocks)
    for (place, row) in rowOfPlace.enumerated() {
      masks[row * blocks + place / 64] |= 1 << UInt64(place % 64)
    }
    self.masks = masks
  }

  /// The most words of masks: a pattern of several hundred thousand symbols is compared by rows instead.
  static let maskLimit = 1 << 22

  private static func firstSlot(of symbol: UInt32, capacity: Int) -> Int {
    Int(truncatingIfNeeded: (symbol &* 2_654_435_761) >> 7) & (capacity - 1)
  }

  /// The edit distance to a sequence, or `nil` if it exceeds `limit`.
  ///
  /// - Parameters:
  ///   - text: Symbols, any length.
  ///   - limit: The largest distance of interest, in edits. Must not be negative.
  /// - Returns: A distance in `0...limit`, or `nil`.
  /// - Complexity: O(⌈*m*/64⌉ · *n*) time, O(*m*) space.
  public func distance(to text: UnsafeBufferPointer<UInt32>, limit: Int) -> Int? {
    precondition(limit >= 0, "a distance is not negative")
    if abs(count - text.count) > limit { return nil }
    if count == 0 { return text.count }
    if masks.isEmpty { return rowDistance(text, limit) }
    return masks.withUnsafeBufferPointer { masks in
      slots.withUnsafeBufferPointer { slots in
        if blocks == 1 { return shortDistance(text, limit, masks, slots) }
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * blocks) { columns in
          blockDistance(text, limit, masks, slots, columns)
        }
      }
    }
  }

  /// The edit distance to a sequence, whatever it is.
  public func distance(to text: UnsafeBufferPointer<UInt32>) -> Int {
    distance(to: text, limit: max(count, text.count)) ?? max(count, text.count)
  }

  @inline(__always)
  private func row(of symbol: UInt32, _ slots: UnsafeBufferPointer<Slot>) -> Int {
    var slot = Self.firstSlot(of: symbol, capacity: slots.count)
    while slots[slot].symbol != symbol {
      if slots[slot].symbol == .max { return Int(slots[slot].row) }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return Int(slots[slot].row)
  }

  /// Row by row, in O(*m*) space and O(*m* · *n*) time.
  private func rowDistance(_ text: UnsafeBufferPointer<UInt32>, _ limit: Int) -> Int? {
    var row = DistanceRow(to: symbols)
    for symbol in text where row.append(symbol) > limit { return nil }
    let distance = Int(row.distances[count])
    return distance <= limit ? distance : nil
  }

  private func shortDistance(
    _ text: UnsafeBufferPointer<UInt32>, _ limit: Int, _ masks: UnsafeBufferPointer<UInt64>,
    _ slots: UnsafeBufferPointer<Slot>
  ) -> Int? {
    let top = UInt64(1) << UInt64(count - 1)
    var positive = UInt64.max
    var negative: UInt64 = 0
    var score = count
    var left = text.count
    for symbol in text {
      let equal = masks[row(of: symbol, slots)]
      let vertical = equal | negative
      let horizontal = (((equal & positive) &+ positive) ^ positive) | equal
      var plus = negative | ~(horizontal | positive)
      var minus = positive & horizontal
      if plus & top != 0 { score &+= 1 } else if minus & top != 0 { score &-= 1 }
      left &-= 1
      // Every symbol that is left lowers the score by one at most.
      if score &- left > limit { return nil }
      plus = plus &<< 1 | 1
      minus = minus &<< 1
      positive = minus | ~(vertical | plus)
      negative = plus & vertical
    }
    return score <= limit ? score : nil
  }

  private func blockDistance(
    _ text: UnsafeBufferPointer<UInt32>, _ limit: Int, _ masks: UnsafeBufferPointer<UInt64>,
    _ slots: UnsafeBufferPointer<Slot>, _ columns: UnsafeMutableBufferPointer<UInt64>
  ) -> Int? {
    for block in 0..<blocks {
      columns[2 * block] = .max
      columns[2 * block + 1] = 0
    }
    let lastTop = UInt64((count - 1) % 64)
    var score = count
    var left = text.count
    for symbol in text {
      let first = row(of: symbol, slots) &* blocks
      var carry = 1
      for block in 0..<blocks {
        let positive = columns[2 &* block]
        let negative = columns[2 &* block &+ 1]
        var equal = masks[first &+ block]
        let vertical = equal | negative
        if carry < 0 { equal |= 1 }
        let horizontal = (((equal & positive) &+ positive) ^ positive) | equal
        var plus = negative | ~(horizontal | positive)
        var minus = positive & horizontal
        let top = block == blocks &- 1 ? lastTop : 63
        let out =
          Int(truncatingIfNeeded: plus &>> top & 1) &- Int(truncatingIfNeeded: minus &>> top & 1)
        plus = plus &<< 1 | (carry > 0 ? 1 : 0)
        minus = minus &<< 1 | (carry < 0 ? 1 : 0)
        columns[2 &* block] = minus | ~(vertical | plus)
        columns[2 &* block &+ 1] = plus & vertical
        carry = out
      }
      score &+= carry
      left &-= 1
      if score &- left > limit { return nil }
    }
    return score <= limit ? score : nil
  }
}
