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
  static func isWhole(_ range: Range<Int>, in text: [UInt32]) -> Bool {
    let tokens = SimilarityTokens.ranges(in: text)
    func cuts(_ place: Int) -> Bool {
      tokens.contains { $0.lowerBound < place && place < $0.upperBound }
    }
    return !cuts(range.lowerBound) && !cuts(range.upperBound)
  }
}
