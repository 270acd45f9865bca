internal import CUnicode

/// Boundaries in a text by libicu's rules. One per task; opening costs 2–10 µs, so keep it.
final class BreakIterator {
  enum Kind {
    case grapheme, word, sentence

    var code: Int32 {
      switch self {
      case .grapheme: Int32(CU_GRAPHEMES)
      case .word: Int32(CU_WORDS)
      case .sentence: Int32(CU_SENTENCES)
      }
    }
  }

  private let handle: OpaquePointer

  init(_ kind: Kind, language: LanguageTag) throws(TextError) {
    var error: Int32 = 0
    let locale = language.normalized.replacing("-", with: "_")
    guard let handle = cu_breaker_open(locale, kind.code, &error) else {
      throw TextError(
        .unicodeLibrary, "libicu cannot break text: \(String(cString: cu_error_name(error)))")
    }
    self.handle = handle
  }

  deinit { cu_breaker_close(handle) }

  /// Calls `body` with each piece of the text, as UTF-8 byte offsets, and its rule status. The pieces
  /// follow one another and cover the text.
  ///
  /// - Complexity: O(*n*).
  func forEachPiece(in text: String, _ body: (_ piece: Range<Int>, _ status: Int32) -> Void) {
    var text = text
    text.withUTF8 { forEachPiece(in: $0, body) }
  }

  /// The same for well-formed UTF-8.
  func forEachPiece(
    in utf8: UnsafeBufferPointer<UInt8>, _ body: (_ piece: Range<Int>, _ status: Int32) -> Void
  ) {
    guard cu_breaker_set(handle, utf8.baseAddress, Int64(utf8.count)) == 0 else {
      // Longer than libicu takes: one piece is better than none.
      if !utf8.isEmpty { body(0..<utf8.count, 0) }
      return
    }
    var start = 0
    while true {
      let end = cu_breaker_next(handle)
      guard end >= 0 else { break }
      body(start..<Int(end), cu_breaker_status(handle))
      start = Int(end)
    }
  }
}
