extension Romanizer {
  /// The ways in which a Latin spelling parts into syllables.
  ///
  ///     Romanizer.splits(of: "xian").map { $0.map(\.letters) }     // [["xian"], ["xi", "an"]]
  ///     Romanizer.splits(of: "Xi'an").map { $0.map(\.letters) }    // [["xi", "an"]]
  ///     Romanizer.splits(of: "Ch'i Hsiang-tung", as: .wadeGiles)   // qi xiang dong
  ///
  /// Case and width do not matter. Space, hyphen and apostrophe part syllables; tone marks and tone
  /// digits (Qi2) are understood, and `v`, `yu` and `u` for ü.
  ///
  /// - Parameters:
  ///   - latin: A spelling.
  ///   - system: What it is spelled in. Wade–Giles names have often lost their apostrophes, and then
  ///     can be read in more ways.
  ///   - limit: At most so many ways are answered; long texts have fewer.
  /// - Returns: Syllables of Pinyin, with tones where the spelling tells them. Fewest syllables first,
  ///   then the usual spelling, then the longer first syllable. Empty if it cannot be such a spelling.
  /// - Complexity: O(*n* · limit).
  public static func splits(
    of latin: String, as system: RomanSystem = .pinyin, limit: Int = 32
  ) -> [[PinyinSyllable]] {
    SyllableSplits(LatinLetters(latin), system, limit: limit).all
  }
}
