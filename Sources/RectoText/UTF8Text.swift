/// Questions about well-formed UTF-8 bytes.
enum UTF8Text {
  /// Whether the bytes are White_Space only.
  static func isBlank(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    if let first = utf8.first, first > 0x20, first < 0x80 { return false }
    return String(decoding: utf8, as: UTF8.self).unicodeScalars.allSatisfy(isWhiteSpace)
  }
}
