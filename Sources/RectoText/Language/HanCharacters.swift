/// Characters that only one way of writing has.
enum HanCharacters {
  static let simplified = set(LanguageProfiles.simplifiedOnly)
  static let traditional = set(LanguageProfiles.traditionalOnly)
  static let japanese = set(LanguageProfiles.japaneseOnly)

  private static func set(_ characters: StaticString) -> Set<UInt32> {
    Set(characters.description.unicodeScalars.map(\.value).filter { $0 >= 0x2E80 })
  }
}
