/// From the places where rules break to sentences.
enum SentencePieces {
  /// The sentences of a text, as UTF-8 byte offsets. Each boundary moves up over white space, and
  /// one with nothing but that before it or after it is none.
  ///
  /// - Parameters:
  ///   - boundaries: Numbers of UTF-16 units, ascending, within the text.
  ///   - text: Not empty.
  static func ranges(_ boundaries: [Int], in text: UnitText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (place, byte, start) = (0, 0, 0)
    var isBlank = true
    func advance(while condition: (Int) -> Bool) {
      while place < text.count, condition(place) {
        isBlank = isBlank && text.isBlank(at: place)
        byte += text.width(at: place)
        place += 1
      }
    }
    for boundary in boundaries where boundary > place {
      advance { $0 < boundary }
      if isBlank { continue }
      advance { text.isBlank(at: $0) }
      if place == text.count { break }
      ranges.append(start..<byte)
      (start, isBlank) = (byte, true)
    }
    advance { _ in true }
    ranges.append(start..<byte)
    return ranges
  }
}
