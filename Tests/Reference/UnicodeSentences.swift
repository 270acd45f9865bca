import CUnicode

/// Sentence boundaries by libicu, UAX 29 with no rules of ours: the twin of plain text without abbreviations.
public enum UnicodeSentences {
  /// The UTF-8 offsets at which sentences end; the last is the length of the text. `nil` where libicu fails.
  public static func ends(in text: String, locale: String) -> [Int]? {
    var error: Int32 = 0
    guard let breaker = cu_breaker_open(locale, Int32(CU_SENTENCES), &error) else { return nil }
    defer { cu_breaker_close(breaker) }
    let utf8 = Array(text.utf8)
    guard cu_breaker_set(breaker, utf8, Int64(utf8.count)) == 0 else { return nil }
    var ends: [Int] = []
    while true {
      let end = cu_breaker_next(breaker)
      if end < 0 { return ends }
      ends.append(Int(end))
    }
  }

  /// Whether a scalar ends sentences or lines by its property.
  public static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    cu_ends_sentence(scalar.value)
  }
}
