internal import RectoText

/// How common the terms of one language are: a table of `scripts/make-term-frequencies.py`, read once.
struct BackgroundTable: Sendable {
  /// Open addressing by hash: 24 bits of the hash, then the level + 1; 0 is free. At most a third full.
  private let slots: [UInt32]

  private static let size = 32_768

  /// - Parameter base64: Records of four bytes, big-endian: 24 bits of a term's hash, and its level, 0 to 15.
  /// - Complexity: O(*n*): about 0.1 ms.
  init(_ base64: StaticString) {
    var slots = [UInt32](repeating: 0, count: Self.size)
    base64.withUTF8Buffer { text in
      var (bits, count): (UInt32, Int) = (0, 0)
      var record: UInt32 = 0
      var bytes = 0
      for letter in text {
        guard let value = Self.value(of: letter) else { continue }
        bits = bits << 6 | value
        count += 6
        guard count >= 8 else { continue }
        count -= 8
        record = record << 8 | (bits >> UInt32(count)) & 0xFF
        bytes += 1
        guard bytes % 4 == 0 else { continue }
        var slot = Self.slot(record >> 8)
        while slots[slot] != 0 { slot = (slot + 1) % Self.size }
        slots[slot] = record + 1
      }
    }
    self.slots = slots
  }

  /// The level of a term, 0 the most common; `nil` for one that is not in the table.
  ///
  /// One in 1,500 of the terms that are not there is taken for one that is.
  ///
  /// - Parameter hash: FNV-1a, 64 bits, of the folded term, cut to five scalars.
  /// - Complexity: O(1).
  func level(of hash: UInt64) -> Int? {
    let key = UInt32(truncatingIfNeeded: hash ^ hash >> 32) & 0xFF_FFFF
    var slot = Self.slot(key)
    while slots[slot] != 0 {
      let record = slots[slot] &- 1
      if record >> 8 == key { return Int(record & 0xFF) }
      slot = (slot &+ 1) % Self.size
    }
    return nil
  }

  private static func slot(_ key: UInt32) -> Int { Int(key ^ key >> 9) % size }

  private static func value(of letter: UInt8) -> UInt32? {
    switch letter {
    case 0x41...0x5A: UInt32(letter) - 0x41
    case 0x61...0x7A: UInt32(letter) - 0x61 + 26
    case 0x30...0x39: UInt32(letter) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
