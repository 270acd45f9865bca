internal import RectoText

/// Searches in the scalars of folded text.
enum FoldedSearch {
  /// The places of a needle, ascending, without overlap.
  ///
  /// - Complexity: O(*n* · *m*) at worst; nearly always O(*n*), as few places begin alike.
  static func occurrences(of needle: [UInt32], in text: [UInt32]) -> [Range<Int>] {
    guard let first = needle.first, needle.count <= text.count else { return [] }
    var found: [Range<Int>] = []
    text.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { needle in
        var place = 0
        while place <= text.count - needle.count {
          if text[place] == first, matches(needle, text, at: place) {
            found.append(place..<place + needle.count)
            place += needle.count
          } else {
            place += 1
          }
        }
      }
    }
    return found
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
