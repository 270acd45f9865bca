internal import RectoText

/// Whether somebody says I, we or you in a sentence, outside of quotations.
enum SpokenSentence {
  /// - Parameters:
  ///   - utf8: Its text, trimmed.
  ///   - words: By what words its language's speakers mean somebody.
  /// - Complexity: O(*n*), one pass up to the first such word.
  static func speaks(_ utf8: UnsafeBufferPointer<UInt8>, words: SignWords) -> Bool {
    var quotation = QuotationState()
    var place = 0
    while place < utf8.count {
      let byte = utf8[place]
      if byte == 0x22 {
        quotation.straight()
        place += 1
      } else if byte < 0x80, quotation.isOpen || !isLetter(byte) {
        place += 1
      } else if let mark = QuotationMark(utf8, at: place) {
        quotation.meet(mark)
        place += mark.length
      } else if byte < 0x80 || (0xC3..<0xE0).contains(byte) && !quotation.isOpen {
        let end = wordEnd(utf8, from: place)
        if words.maySpeak(byte), words.speaks(utf8, place..<end) { return true }
        place = end
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if length == 3, words.maySpeak(byte), !quotation.isOpen, place + 2 < utf8.count,
          words.speaks(byte, utf8[place + 1], utf8[place + 2])
        {
          return true
        }
        place += length
      }
    }
    return false
  }

  /// Where the word ends that begins at a byte.
  private static func wordEnd(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < utf8.count, isLetter(utf8[end]) || (0xC3..<0xE0).contains(utf8[end]) {
      end += utf8[end] < 0x80 ? 1 : 2
    }
    return min(end, utf8.count)
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
