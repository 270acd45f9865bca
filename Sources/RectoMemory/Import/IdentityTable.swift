/// The units that an import has put into an empty memory, by identity: their index is made at the end, and until
/// then this answers for it, in bounded memory.
struct IdentityTable {
  /// How many units it takes; beyond it, the index has to be made.
  private static let most = 2_000_000

  /// Open addressing, linear probing; a unit of 0 is an empty slot.
  private var slots: [(identity: Int64, unit: Int64)]
  private var count = 0

  init() { slots = Array(repeating: (0, 0), count: 1 << 12) }

  /// Whether it takes no more.
  var isFull: Bool { count >= Self.most }

  /// The units of an identity, by id.
  func units(of identity: Int64) -> [Int64] {
    var units: [Int64] = []
    var place = place(of: identity)
    while slots[place].unit != 0 {
      if slots[place].identity == identity { units.append(slots[place].unit) }
      place = (place + 1) & (slots.count - 1)
    }
    if units.count > 1 { units.sort() }
    return units
  }

  mutating func add(_ unit: Int64, identity: Int64) {
    // At most half full, so that a run of slots is short.
    if count * 2 >= slots.count { grow() }
    put(unit, identity)
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0), count: old.count * 2)
    for slot in old where slot.unit != 0 { put(slot.unit, slot.identity) }
  }

  private mutating func put(_ unit: Int64, _ identity: Int64) {
    var place = place(of: identity)
    while slots[place].unit != 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = (identity, unit)
  }

  /// Fibonacci hashing: the upper bits of a product depend on all of the identity.
  private func place(of identity: Int64) -> Int {
    let product = UInt64(bitPattern: identity) &* 0x9E37_79B9_7F4A_7C15
    return Int(product >> UInt64(64 - slots.count.trailingZeroBitCount))
  }
}
