internal import CUnicode

/// Chinese characters in Latin letters: Hanyu Pinyin, one reading a character.
public enum Romanizer {
  /// The reading with tone marks, a syllable a word: "qí ān xìn".
  ///
  /// The first call in a process opens libicu's transform, 160–300 ms; later ones cost about 10 µs a
  /// character.
  ///
  /// - Note: Han characters are read as Mandarin in whatever language they stand.
  public static func pinyin(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { cu_is_cjk_letter($0.value) }) else { return text }
    return transformed(text) { utf8, length, out, capacity, error in
      cu_transliterate("Han-Latin", utf8, length, out, capacity, error)
    } ?? text
  }

  /// What spellings of one name share: the reading without tones, spaces, hyphens, apostrophes and
  /// case. `奇安信`, `Qi An Xin`, `Qi'anxin` and `Qí Ān Xìn` answer "qianxin".
  public static func readingKey(_ text: String) -> String {
    let latin = transformed(pinyin(text)) { utf8, length, out, capacity, error in
      cu_transliterate("Latin-ASCII", utf8, length, out, capacity, error)
    }
    return String(
      String.UnicodeScalarView(
        Folding.fold(latin ?? text).unicodeScalars.filter {
          cu_is_alphabetic($0.value) || $0.properties.numericType != nil
        }))
  }
}
