/// FNV-1a in 64 bits: tells texts that were changed from those that were not, and keeps out no attacker.
///
///     var hash = FNVHash()
///     hash.add("foobar".utf8)
///     hash.value   // 0x8594_4171_F739_67E8, on every machine and in every run
///
/// - Complexity: O(1) a byte: an exclusive or and a multiplication.
/// - Note: Fowler, Noll and Vo.
public struct FNVHash: Hashable, Sendable {
  /// The hash of what was added so far.
  @inlinable
  public var value: UInt64 { state }
  @usableFromInline var state: UInt64

  /// The hash of nothing.
  @inlinable
  public init() { state = Self.offsetBasis }

  /// The hash of some bytes.
  @inlinable
  public init(_ bytes: some Sequence<UInt8>) {
    self.init()
    add(bytes)
  }

  /// Adds a byte.
  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* Self.prime }

  /// Adds bytes, one after another.
  @inlinable @inline(__always)
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    var state = state
    for byte in bytes { state = (state ^ UInt64(byte)) &* Self.prime }
    self.state = state
  }

  /// Adds a scalar's value, or another whole number, in one round: not what its bytes would give, and quicker.
  @inlinable @inline(__always)
  public mutating func add(whole number: UInt32) { state = (state ^ UInt64(number)) &* Self.prime }

  /// The hash in hexadecimal digits, without leading zeros.
  public var text: String { String(state, radix: 16) }

  @usableFromInline static var offsetBasis: UInt64 { 0xCBF2_9CE4_8422_2325 }
  @usableFromInline static var prime: UInt64 { 0x100_0000_01B3 }
}

/// FNV-1a in 128 bits: where a hash stands for the text itself, and two texts of one hash must not happen.
///
/// - Complexity: O(1) a byte.
/// - Note: Fowler, Noll and Vo.
public struct FNVHash128: Hashable, Sendable {
  /// The hash of what was added so far.
  public private(set) var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

  /// The hash of some bytes.
  public init(_ bytes: some Sequence<UInt8> = EmptyCollection()) { add(bytes) }

  /// Adds bytes, one after another.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    var value = value
    for byte in bytes {
      value = (value ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
    self.value = value
  }
}
