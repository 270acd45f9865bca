internal import RectoText

/// A 64-bit fingerprint of a row's fields: it finds flipped bits and equal rows, and guards against no
/// attacker.
///
/// - Note: FNV-1a, with a mark before each field so that fields do not run together.
struct Fingerprint {
  private var hash = FNVHash()

  /// The fingerprint so far, as SQLite stores integers.
  var value: Int64 { Int64(bitPattern: hash.value) }

  mutating func add(_ text: String?) {
    guard var text else { return hash.add(0xFE as UInt8) }
    text.withUTF8 { add(utf8: $0) }
  }

  /// A text by its bytes.
  mutating func add(utf8: UnsafeBufferPointer<UInt8>) {
    hash.add(0xFF as UInt8)
    hash.add(utf8)
  }

  mutating func add(_ number: Int64?) {
    guard let number else { return hash.add(0xFD as UInt8) }
    hash.add(0xFC as UInt8)
    withUnsafeBytes(of: number.littleEndian) { hash.add($0) }
  }
}
