/// Numbers terms from 0 in the order in which they first appear, so that what is known of them stands in plain arrays.
///
/// The order follows the text, not the hashes: the same document always gives the same sums, to the last bit.
struct TermNumbers {
  /// Hashes by number.
  private(set) var hashes: [UInt64] = []
  /// Open addressing by hash: number + 1, and 0 where nothing is; at most half full.
  private var slots: [UInt32]
  private var mask: Int

  /// How many terms were met.
  var count: Int { hashes.count }

  /// - Parameter capacity: How many terms may come; more are taken too.
  init(capacity: Int) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of a term; a new one where it was not met before.
  ///
  /// - Complexity: O(1).
  mutating func number(of hash: UInt64) -> Int {
    var slot = Self.first(hash, mask)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash { return number }
      slot = (slot + 1) & mask
    }
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    if 2 * hashes.count > slots.count { grow() }
    return hashes.count - 1
  }

  /// The number of a term that was met.
  ///
  /// - Complexity: O(1).
  func known(_ hash: UInt64) -> Int? {
    var slot = Self.first(hash, mask)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The upper half of FNV-1a is mixed better than the lower.
  @inline(__always)
  private static func first(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
  }

  private mutating func grow() {
    mask = 2 * slots.count - 1
    slots = [UInt32](repeating: 0, count: mask + 1)
    for (number, hash) in hashes.enumerated() {
      var slot = Self.first(hash, mask)
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }
}
