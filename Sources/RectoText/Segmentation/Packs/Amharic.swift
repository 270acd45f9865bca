extension LanguagePack {
  /// Amharic: sentences end at its own mark; the full stop stands between and behind initials.
  static let amharic = LanguagePack(
    neverFinal: """
      ዶ ዶ.ር ዶር ፕ ፕ.ር ፕሮፌ ፕሮፍ ወ.ሮ ወሮ ወ.ት ወት አ ኢ.ር ኢንጂ ኮ.ል ሻ.ል ሻ.ቃ ጄ.ል ሌ.ጄ ሜ.ጄ ብ.ጄ ቅ ቀሲ መ.አ ለም.ሣ ምሳ
      \(latinTitles)
      """,
    beforeNumber: """
      ቁ ገ ስ ስ.ቁ ፖ.ሣ.ቁ የመ.ሣ.ቁ መ.ሣ.ቁ ቤ.ቁ አን ምዕ \(latinReferences)
      """,
    mayBeFinal: """
      ዓ.ም አ.ም ዓ.ዓ እ.ኤ.አ እ.አ.አ ቅ.ል.ክ ከክ.ል.በ ክ.በ ወ.ዘ.ተ ወዘተ ኪ.ሜ ሴ.ሜ ሚ.ሜ ኪ.ግ ሜ ኃ.የተ.የግ.ማ ኃ.የተ አ.ማ አ.አ
      ት.ቤት ጠ.ሚ \(latinEndings)
      """,
    traits: [.fullStopsShorten])
}
