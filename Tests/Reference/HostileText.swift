/// Texts of what breaks text code: marks without a base, other numbers, white space of every kind, invisible and
/// joined characters, letters that fold to several, scripts side by side, and any scalar at all.
public struct HostileText {
  private static let places: [ClosedRange<UInt32>] = [
    0x00...0x7F, 0x20...0x20, 0x80...0xFF, 0x2B0...0x36F, 0x130...0x131, 0x1E9E...0x1E9E,
    0x5D0...0x6FF, 0x900...0x97F, 0xE00...0xEFF, 0x1000...0x11FF, 0x13A0...0x13FD,
    0x1780...0x17FF, 0x1F00...0x1FFF, 0x2000...0x206F, 0x2070...0x218B, 0x2460...0x24FF,
    0x3000...0x30FF, 0x3130...0x33FF, 0x4E00...0x4E20, 0xAC00...0xAC40, 0xF900...0xFAD9,
    0xFB00...0xFDFF, 0xFE00...0xFE0F, 0xFEFF...0xFFEE, 0x1F100...0x1F10C, 0x1F3FB...0x1F64F,
    0x20BB0...0x20BC0, 0x2F800...0x2FA1D, 0xE0001...0xE0100,
  ]

  private var numbers: SplitMix

  public init(_ seed: UInt64) { numbers = SplitMix(seed) }

  /// A text of up to `length` scalars. All of them are of Unicode 15 or of no version yet, so that libraries of
  /// different years agree about them.
  public mutating func next(length: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &numbers) {
      let place = Self.places[Int.random(in: Self.places.indices, using: &numbers)]
      let isAny = Int.random(in: 0..<20, using: &numbers) == 0
      let value = UInt32.random(in: isAny ? 0...0x10FFFF : place, using: &numbers)
      if let scalar = Unicode.Scalar(value), Self.isSettled(scalar) { text.append(scalar) }
    }
    return String(text)
  }

  /// Whether Unicode 15 has a scalar as every later version has it.
  public static func isSettled(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.age.map { ($0.major, $0.minor) <= (15, 0) }
      ?? (scalar.properties.generalCategory == .privateUse)
  }
}
