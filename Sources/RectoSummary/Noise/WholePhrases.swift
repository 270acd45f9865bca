internal import RectoText

/// Phrases that fill a line, apart from marks and digits.
struct WholePhrases: Sendable {
  private var classes: [[UInt8]: NoiseClass] = [:]
  /// The hashes of all of them.
  private var hashes: Set<UInt64> = []
  private var longest = 0
  /// A bit for a hash of the first four bytes of each, which tell nearly every line.
  private var headBits = [UInt64](repeating: 0, count: 64)

  /// Adds a folded phrase; of two classes the first stays.
  mutating func add(_ phrase: [UInt8], _ noise: NoiseClass) {
    guard classes[phrase] == nil else { return }
    classes[phrase] = noise
    longest = max(longest, phrase.count)
    hashes.insert(FNVHash(phrase).value)
    guard phrase.count >= 4 else { return }
    let bit = Self.bit(FNVHash(phrase.prefix(4)).value)
    headBits[bit / 64] |= 1 << UInt64(bit % 64)
  }

  private static func bit(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & 4_095
  }

  /// What a folded line is.
  ///
  /// - Complexity: O(1) for nearly every line: its first four letters tell.
  func noise(of text: UnsafeBufferPointer<UInt8>) -> NoiseClass? {
    var hash = FNVHash()
    var count = 0
    let isPossible = Self.forEachLetter(of: text) { byte in
      hash.add(byte)
      count += 1
      if count == 4 {
        let bit = Self.bit(hash.value)
        return headBits[bit / 64] >> UInt64(bit % 64) & 1 != 0
      }
      return count <= longest
    }
    guard isPossible, hashes.contains(hash.value) else { return nil }
    var letters: [UInt8] = []
    _ = Self.forEachLetter(of: text) { byte in
      letters.append(byte)
      return true
    }
    return classes[letters]
  }

  /// Calls `body` for the bytes of a text without marks and digits, single spaces between, until it says no.
  ///
  /// - Returns: Whether it never said no.
  @inline(__always)
  private static func forEachLetter(
    of text: UnsafeBufferPointer<UInt8>, _ body: (UInt8) -> Bool
  ) -> Bool {
    var (place, isFirst, isParted) = (0, true, false)
    while place < text.count {
      let byte = text[place]
      var end = place + 1
      if byte >= 0x80 {
        // Signs: general punctuation, arrows, shapes; CJK marks; emoji.
        let isSign =
          byte == 0xE2 || byte == 0xC2 || byte == 0xF0 || byte == 0xEF
          || (byte == 0xE3 && place + 1 < text.count && text[place + 1] == 0x80)
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        end = min(text.count, place + length)
        if isSign {
          place = end
          continue
        }
      } else if !(byte &- 0x61 < 26 || byte == 0x27 || byte == 0x2D) {
        isParted = !isFirst
        place = end
        continue
      }
      if isParted, !body(0x20) { return false }
      for letter in text[place..<end] where !body(letter) { return false }
      (isFirst, isParted) = (false, false)
      place = end
    }
    return true
  }
}
