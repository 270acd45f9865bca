/// A 64-bit fingerprint of a row's fields: it finds flipped bits and equal rows, and guards against no
/// attacker.
///
/// - Note: FNV-1a (Fowler, Noll, Vo), with a mark before each field so that fields do not run together.
struct Fingerprint {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The fingerprint so far, as SQLite stores integers.
  var value: Int64 { Int64(bitPattern: state) }

  mutating func add(_ text: String?) {
    guard var text else { return add(byte: 0xFE) }
    text.withUTF8 { add(utf8: $0) }
  }

  /// A text by its bytes.
  mutating func add(utf8: UnsafeBufferPointer<UInt8>) {
    add(byte: 0xFF)
    var state = state
    for byte in utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.state = state
  }

  mutating func add(_ number: Int64?) {
    guard let number else { return add(byte: 0xFD) }
    add(byte: 0xFC)
    withUnsafeBytes(of: number.littleEndian) { bytes in for byte in bytes { add(byte: byte) } }
  }

  private mutating func add(byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
