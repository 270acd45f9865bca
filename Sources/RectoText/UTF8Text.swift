/// Questions about well-formed UTF-8 bytes.
enum UTF8Text {
  /// Whether the bytes are White_Space only.
  static func isBlank(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    if let first = utf8.first, first > 0x20, first < 0x80 { return false }
    let text = ScalarBuffer(bytes: utf8)
    return text.skipping(from: 0, to: utf8.count) { $0.isBlank } == utf8.count
  }

  /// Where the line ends that a place is in: at the next LF or CR, or at the end of the text.
  ///
  /// - Complexity: O(*n*), eight bytes at a time.
  static func lineEnd(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(utf8)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var place = start
    while place + 8 <= utf8.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      // A byte that is LF or CR becomes 0; the lowest bit that the subtraction borrows is that of the first such byte.
      let feed = word ^ (ones &* 0x0A)
      let carriage = word ^ (ones &* 0x0D)
      let found = ((feed &- ones) & ~feed | (carriage &- ones) & ~carriage) & (ones << 7)
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < utf8.count, utf8[place] != 0x0A, utf8[place] != 0x0D { place += 1 }
    return place
  }
}
