internal import RectoText

/// A fixed set of words by their hashes, asked for every word of a text.
struct HashedWords: Sendable {
  /// Open addressing; 0, which no word has, is free. At most a quarter full.
  private var slots: [UInt64]

  /// - Parameter hashes: FNV-1a of the words.
  init(_ hashes: some Collection<UInt64>) {
    var size = 16
    while size < 4 * hashes.count { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for hash in hashes where !contains(hash) {
      var slot = first(hash)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = hash
    }
  }

  @inline(__always)
  private func first(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }

  /// Whether a word is one of them.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    var slot = first(hash)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}
