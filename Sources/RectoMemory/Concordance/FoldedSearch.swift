internal import RectoText

/// Searches in the scalars of folded text.
enum FoldedSearch {
  /// The places of a needle, ascending, without overlap.
  ///
  /// - Complexity: O(*n* · *m*) at worst; nearly always O(*n*), as few places begin alike.
  static func occurrences(of needle: [UInt32], in text: [UInt32]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    guard !needle.isEmpty else { return [] }
    var start = 0
    while let place = firstOccurrence(of: needle, in: text, from: start) {
      start = place + needle.count
      found.append(place..<start)
    }
    return found
  }

  /// The first place of a needle that is not empty from a place on.
  static func firstOccurrence(of needle: [UInt32], in text: [UInt32], from start: Int) -> Int? {
    guard let first = needle.first, needle.count <= text.count - start else { return nil }
    return text.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { needle in
        for place in start...text.count - needle.count
        where text[place] == first && matches(needle, text, at: place) { return place }
        return nil
      }
    }
  }

  private static func matches(
    _ needle: UnsafeBufferPointer<UInt32>, _ text: UnsafeBufferPointer<UInt32>, at place: Int
  ) -> Bool {
    for offset in 1..<max(1, needle.count) where text[place + offset] != needle[offset] {
      return false
    }
    return true
  }

  /// Whether a place neither begins nor ends inside a word; in scripts without spaces any place does.
  ///
  /// - Parameter tokens: Those of the text, ascending.
  /// - Complexity: O(log tokens).
  static func isWhole(_ range: Range<Int>, tokens: [Range<Int>]) -> Bool {
    func cuts(_ place: Int) -> Bool {
      var (low, high) = (0, tokens.count)
      while low < high {
        let middle = (low + high) / 2
        if tokens[middle].upperBound <= place { low = middle + 1 } else { high = middle }
      }
      return low < tokens.count && tokens[low].lowerBound < place
    }
    return !cuts(range.lowerBound) && !cuts(range.upperBound)
  }
}
