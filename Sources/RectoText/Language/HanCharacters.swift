/// Characters that only one way of writing has.
struct HanCharacters: Sendable {
  static let simplified = HanCharacters(LanguageProfiles.simplifiedOnly)
  static let traditional = HanCharacters(LanguageProfiles.traditionalOnly)
  static let japanese = HanCharacters(LanguageProfiles.japaneseOnly)

  /// A bit for each scalar of the basic plane from `first` on.
  private var bits = [UInt64](repeating: 0, count: (0x10000 - 0x2E80) / 64)
  private static let first: UInt32 = 0x2E80

  private init(_ characters: StaticString) {
    for scalar in characters.description.unicodeScalars {
      guard let place = Self.place(scalar.value) else { continue }
      bits[place / 64] |= 1 << UInt64(place % 64)
    }
  }

  func contains(_ scalar: UInt32) -> Bool {
    Self.place(scalar).map { bits[$0 / 64] >> UInt64($0 % 64) & 1 == 1 } ?? false
  }

  private static func place(_ scalar: UInt32) -> Int? {
    scalar >= first && scalar < 0x10000 ? Int(scalar - first) : nil
  }
}
