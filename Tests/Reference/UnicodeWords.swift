import CUnicode

/// Words by libicu's break iterator: the twin of counting without one.
public enum UnicodeWords {
  /// The words of UAX 29 that hold a letter, a digit, kana or an ideograph. `nil` where libicu fails.
  public static func count(in text: String, locale: String) -> Int? {
    var error: Int32 = 0
    guard let breaker = cu_breaker_open(locale, Int32(CU_WORDS), &error) else { return nil }
    defer { cu_breaker_close(breaker) }
    let utf8 = Array(text.utf8)
    guard cu_breaker_set(breaker, utf8, Int64(utf8.count)) == 0 else { return nil }
    var count = 0
    while cu_breaker_next(breaker) >= 0 { count += cu_breaker_status(breaker) >= 100 ? 1 : 0 }
    return count
  }

  /// Each Han or kana character, and each run of other letters and digits, scalar by scalar.
  public static func countUnspaced(in text: String) -> Int {
    var (count, inRun) = (0, false)
    for scalar in text.unicodeScalars {
      let isCharacter = cu_is_cjk_letter(scalar.value)
      let isPart = !isCharacter && Int(cu_token_class(scalar.value)) == CU_WORD_PART
      if isCharacter || isPart && !inRun { count += 1 }
      inRun = isPart
    }
    return count
  }
}
