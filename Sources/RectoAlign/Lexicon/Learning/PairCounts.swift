/// How often pairs of terms are expected to translate each other, in a table with open addressing.
struct PairCounts {
  /// Expected counts of a pair.
  struct Count {
    /// Of translations of the head term into the other.
    var forward: Float
    /// Of translations of the other term into the head.
    var backward: Float
  }

  private(set) var count = 0
  /// Pairs plus one, 0 for a free slot.
  private var keys: [UInt64]
  private var counts: [Count]

  init(capacity: Int = 1 << 10) {
    var slots = 1 << 10
    while slots < capacity * 2 { slots *= 2 }
    keys = [UInt64](repeating: 0, count: slots)
    counts = [Count](repeating: Count(forward: 0, backward: 0), count: slots)
  }

  static func key(head: UInt32, other: UInt32) -> UInt64 { UInt64(head) << 32 | UInt64(other) }

  static func terms(of key: UInt64) -> (head: Int, other: Int) {
    (Int(key >> 32), Int(key & 0xFFFF_FFFF))
  }

  subscript(key: UInt64) -> Count {
    let slot = slot(of: key)
    return keys[slot] == 0 ? Count(forward: 0, backward: 0) : counts[slot]
  }

  mutating func add(_ count: Count, to key: UInt64) {
    var slot = slot(of: key)
    if keys[slot] == 0 {
      if (self.count + 1) * 3 > keys.count * 2 {
        grow()
        slot = self.slot(of: key)
      }
      keys[slot] = key &+ 1
      self.count += 1
    }
    counts[slot].forward += count.forward
    counts[slot].backward += count.backward
  }

  /// All pairs, ascending.
  var sorted: [(key: UInt64, count: Count)] {
    var pairs: [(key: UInt64, count: Count)] = []
    pairs.reserveCapacity(count)
    for (slot, key) in keys.enumerated() where key != 0 { pairs.append((key &- 1, counts[slot])) }
    return pairs.sorted { $0.key < $1.key }
  }

  /// Drops pairs whose counts are both below a floor.
  mutating func prune(below floor: Float) {
    let kept = sorted.filter { max($0.count.forward, $0.count.backward) >= floor }
    self = PairCounts(capacity: kept.count)
    for pair in kept { add(pair.count, to: pair.key) }
  }

  private func slot(of key: UInt64) -> Int {
    let stored = key &+ 1
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (stored &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while keys[slot] != 0, keys[slot] != stored { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var larger = PairCounts(capacity: keys.count)
    for (slot, key) in keys.enumerated() where key != 0 { larger.add(counts[slot], to: key &- 1) }
    self = larger
  }
}
