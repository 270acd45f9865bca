/// Tells Simplified from Traditional Chinese in a text of any length.
public enum ChineseScript {
  /// What a text is written in, by the characters that only one of the two has: `zh-Hans` or `zh-Hant`, and `nil`
  /// where it has none or as many of both.
  ///
  /// - Complexity: O(*n*).
  public static func language(of text: String) -> LanguageTag? {
    var lead = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x2E80 {
      if HanCharacters.simplified.contains(scalar.value) { lead -= 1 }
      if HanCharacters.traditional.contains(scalar.value) { lead += 1 }
    }
    return lead == 0 ? nil : lead > 0 ? .traditionalChinese : .simplifiedChinese
  }
}
