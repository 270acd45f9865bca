/// How well a Latin spelling can be a reading of Chinese characters.
public struct ReadingMatch: Hashable, Sendable {
  /// In what way it is one, the surest first.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Every syllable in order: Qi Xiangdong, qixiangdong.
    case pinyin
    /// The same with the surname behind: Xiangdong Qi.
    case surnameLast
    /// In Wade–Giles, the surname before or behind: Ch'i Hsiang-tung.
    case wadeGiles
    /// Initials for all characters or for the given name: QAX, Qi X.D.
    case initials
    /// The given name alone.
    case givenName
    /// The surname alone.
    case surname
    /// A foreign name by its sound, no reading: Elon Musk and 埃隆·马斯克.
    case transcription
  }

  public let kind: Kind
  /// Above 0, at most 1.
  public let score: Double
}

extension NameReading {
  /// Whether a Latin spelling can be a reading of Chinese characters, and how well.
  ///
  ///     NameReading.match(of: "Qi Xiangdong", for: "齐向东")      // pinyin, 1
  ///     NameReading.match(of: "Xiangdong Qi", for: "齊向東")      // surnameLast, 0.95
  ///     NameReading.match(of: "Ch'i Hsiang-tung", for: "齐向东")  // wadeGiles, 0.85
  ///     NameReading.match(of: "Elon Musk", for: "埃隆·马斯克")     // transcription, 0.6 at most
  ///     NameReading.match(of: "Chan Tai-man", for: "陈大文")       // nil
  ///
  /// To ask about many spellings of one name, make a `NameMatcher` once.
  ///
  /// - Returns: The best way in which it can be one; `nil` if it cannot.
  /// - Complexity: O(*n*).
  public static func match(of latin: String, for characters: String) -> ReadingMatch? {
    NameMatcher(characters)?.match(latin)
  }
}
