internal import RectoText

/// Compares the bytes of an input with what its text is encoded to, as both come.
struct ByteCheck {
  private let encoder: TextEncoder
  /// Bytes of the input that no text has come for yet.
  private var waiting: [UInt8] = []
  /// Of the byte-order mark, which is no text.
  private var markLeft: Int

  init(encoding: String, mark: [UInt8]) throws(TextError) {
    encoder = try TextEncoder(encoding: encoding)
    markLeft = mark.count
  }

  /// Whether the text, which ends what was given so far, comes from the bytes that were given so far.
  mutating func accepts(_ text: String, from bytes: [UInt8]) -> Bool {
    waiting += bytes.dropFirst(markLeft)
    markLeft -= min(markLeft, bytes.count)
    guard let encoded = try? encoder.encode(text.utf8), waiting.starts(with: encoded) else {
      return false
    }
    waiting.removeFirst(encoded.count)
    return true
  }
}
