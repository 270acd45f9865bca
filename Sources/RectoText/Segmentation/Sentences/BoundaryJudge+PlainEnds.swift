extension BoundaryJudge {
  /// Whether a sentence plainly ends at a stop, so that no other rule need be asked: a lone full stop behind a word of
  /// ASCII that is in no list and has a small letter and a vowel, then a blank and a capital. Most stops of English are so.
  ///
  /// - Parameters:
  ///   - boundary: Where the next sentence would begin.
  ///   - sentence: Where the sentence before the stop began.
  func isPlainEnd(_ stop: Stop, at boundary: Int, sentence: Int) -> Bool {
    let bytes = text.bytes
    guard stop.kind == .fullStop, stop.marksEnd == stop.start + 1, boundary == stop.marksEnd + 1,
      boundary == stop.next, !stop.isClosed, boundary < bytes.count, bytes[boundary] &- 0x41 < 26,
      bytes[stop.start] == 0x2E, bytes[stop.marksEnd] == 0x20, !pack.traits.contains(.pausingStops),
      pack.endings.isEmpty
    else { return false }
    let floor = max(sentence, stop.start - 40)
    var (start, hasSmall, hasVowel) = (stop.start, false, false)
    while start > floor {
      let byte = bytes[start - 1]
      guard (byte | 0x20) &- 0x61 < 26 else { break }
      hasSmall = hasSmall || byte >= 0x60
      hasVowel = hasVowel || Self.vowels >> UInt32(byte & 0x1F) & 1 != 0
      start -= 1
    }
    guard hasSmall, hasVowel, stop.start - start >= 2,
      start == sentence || bytes[start - 1] == 0x20
    else { return false }
    return pack.words.roles(of: start..<stop.start, in: text).isEmpty
  }

  /// The letters a, e, i, o, u, y by their place in the alphabet.
  private static let vowels: UInt32 = "aeiouy".utf8.reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
}
