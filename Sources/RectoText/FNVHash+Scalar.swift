extension FNVHash {
  /// Adds the UTF-8 of a scalar.
  @inline(__always)
  mutating func add(scalar: UInt32) {
    if scalar < 0x80 { return add(UInt8(truncatingIfNeeded: scalar)) }
    if scalar < 0x800 {
      add(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    } else {
      if scalar < 0x10000 {
        add(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      } else {
        add(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        add(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      }
      add(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    }
    add(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }
}
