/// Tells of nearly every place of a text that no phrase begins there, by two bits.
///
/// Phrases of six bytes and more are told by six, shorter ones by three.
struct NoiseSieve: Sendable {
  /// Bits by hash: first those of six bytes, then those of three.
  private var bits = [UInt64](repeating: 0, count: (longSize + shortSize) / 64)

  private static let longBits: UInt64 = 16
  private static let shortBits: UInt64 = 13
  private static let longSize = 1 << Int(longBits)
  private static let shortSize = 1 << Int(shortBits)

  /// Adds a phrase of three bytes or more.
  mutating func add(_ phrase: [UInt8]) {
    let head = phrase.prefix(6).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let place = phrase.count >= 6 ? Self.long(head) : Self.short(head)
    bits[place / 64] |= 1 << UInt64(place % 64)
  }

  @inline(__always)
  private static func long(_ head: UInt64) -> Int {
    Int((head << 16 &* 0x9E37_79B9_7F4A_7C15) >> (64 - longBits))
  }

  @inline(__always)
  private static func short(_ head: UInt64) -> Int {
    longSize + Int((head << 40 &* 0x9E37_79B9_7F4A_7C15) >> (64 - shortBits))
  }

  /// The bits, to be asked at many places.
  struct Bits {
    fileprivate let bits: UnsafePointer<UInt64>

    /// Whether a phrase may begin with these eight bytes, the first one lowest.
    @inline(__always)
    func mayBegin(_ head: UInt64) -> Bool {
      let (long, short) = (NoiseSieve.long(head), NoiseSieve.short(head))
      let found =
        bits[long >> 6] >> UInt64(truncatingIfNeeded: long & 63)
        | bits[short >> 6] >> UInt64(truncatingIfNeeded: short & 63)
      return found & 1 != 0
    }
  }

  @inline(__always)
  func withBits<Result>(_ body: (Bits) -> Result) -> Result? {
    bits.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { body(Bits(bits: $0)) }
    }
  }
}
