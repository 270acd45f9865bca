internal import CMatch

/// Words in the order they were first seen.
struct Vocabulary {
  /// One after another.
  private(set) var text: [UInt16] = []
  private var starts: [Int] = [0]
  private var hashes: [Int] = []
  /// Open addressing: a word's number and one, 0 where free. At most half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  static func hash(_ word: UnsafeBufferPointer<UInt16>) -> Int {
    let bytes = UnsafeRawBufferPointer(word)
    let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    return Int(truncatingIfNeeded: cm_checksum(start, bytes.count))
  }

  func word(_ number: Int) -> ArraySlice<UInt16> { text[starts[number]..<starts[number + 1]] }

  /// The number of a word; a new one gets the next.
  mutating func number(of word: UnsafeBufferPointer<UInt16>) -> UInt32 {
    let hash = Self.hash(word)
    var slot = hash & (slots.count - 1)
    while slots[slot] > 0 {
      let other = Int(slots[slot] - 1)
      if hashes[other] == hash, self.word(other).elementsEqual(word) { return UInt32(other) }
      slot = (slot + 1) & (slots.count - 1)
    }
    text += word
    starts.append(text.count)
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    if hashes.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      for (number, hash) in hashes.enumerated() {
        var slot = hash & (slots.count - 1)
        while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(number + 1)
      }
    }
    return UInt32(hashes.count - 1)
  }
}
