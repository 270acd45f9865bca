/// Numbers terms from 0 in the order in which they first appear, so that what is known of them stands in plain arrays.
///
/// The order follows the text, not the hashes: the same document always gives the same sums, to the last bit.
struct TermNumbers: ~Copyable {
  /// Hashes by number, with room for half as many as there are slots.
  private var hashes: UnsafeMutablePointer<UInt64>
  /// Open addressing by hash: number + 1, and 0 where nothing is; at most half full.
  private var slots: UnsafeMutablePointer<UInt32>
  private var mask: Int

  /// How many terms were met.
  private(set) var count = 0

  /// Room for more than so many is made when they come.
  private static let most = 65_536

  /// - Parameter capacity: How many terms may come, of which half are new in most texts; more are taken too.
  init(capacity: Int) {
    var size = 64
    while size < min(capacity, Self.most) { size *= 2 }
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    hashes = .allocate(capacity: size / 2 + 1)
    mask = size - 1
  }

  deinit {
    slots.deallocate()
    hashes.deallocate()
  }

  /// The number of a term; a new one where it was not met before.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  mutating func number(of hash: UInt64) -> Int {
    var slot = Self.first(hash, mask)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) &- 1
      if hashes[number] == hash { return number }
      slot = (slot &+ 1) & mask
    }
    hashes[count] = hash
    count &+= 1
    slots[slot] = UInt32(truncatingIfNeeded: count)
    if 2 &* count > mask { grow() }
    return count &- 1
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

  /// The hash of a term by its number.
  func hash(of number: Int) -> UInt64 {
    precondition(number >= 0 && number < count, "a number of a term that was met")
    return hashes[number]
  }

  /// The upper half of FNV-1a is mixed better than the lower.
  @inline(__always)
  private static func first(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
  }

  private mutating func grow() {
    let size = 2 * (mask + 1)
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: size / 2 + 1)
    larger.moveInitialize(from: hashes, count: count)
    hashes.deallocate()
    hashes = larger
    slots.deallocate()
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    mask = size - 1
    for number in 0..<count {
      var slot = Self.first(hashes[number], mask)
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }
}
