/// How a line is written, where the article is written otherwise: one short sentence among paragraphs of several, a
/// small letter at its start, capitals as headlines have them.
enum NoiseManner {
  /// The longest line whose manner says something, in words.
  private static let longest = 25
  /// Interjections of a conversation are shorter.
  private static let shortest = 5
  /// Fewer lines have no manner of their own.
  private static let fewestLines = 4

  /// The points that a line's manner is worth.
  ///
  /// - Parameter typical: How many sentences the paragraphs of the article have in the middle.
  static func points(
    of place: Int, _ lines: [NoiseLine], _ text: UnsafeBufferPointer<UInt8>, typical: Int
  ) -> Int {
    let line = lines[place]
    guard line.length <= longest, lines.count >= fewestLines, line.kind == .paragraph,
      !line.isListItem, !line.opensQuotation
    else { return 0 }
    let utf8 = UnsafeBufferPointer(rebasing: text[line.range])
    var points = 0
    if typical >= 2, line.sentences.count == 1, line.length >= shortest {
      // That a line of seven words is short is counted elsewhere.
      points += line.length <= 7 ? 0 : line.length <= 14 ? 2 : 3
    }
    if opensSmall(utf8), place == 0 || lines[place - 1].isEnded { points += 2 }
    if hasHeadlineCase(utf8) { points += 2 }
    return points
  }

  /// Whether a line ends a quotation that an earlier line began: it is what somebody said.
  static func endsQuotation(_ line: NoiseLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.closesQuotation else { return false }
    let utf8 = text[line.range]
    if utf8.last == 0x22 { return utf8.count { $0 == 0x22 } == 1 }
    // ” and 」 without “ and 「.
    var place = utf8.startIndex
    while place + 2 < utf8.endIndex {
      switch (utf8[place], utf8[place + 1], utf8[place + 2]) {
      case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x9E), (0xE3, 0x80, 0x8C),
        (0xE3, 0x80, 0x8E):
        return false
      default: place += 1
      }
    }
    return true
  }

  private static func opensSmall(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Not iPhone.
    text.count > 1 && text[0] &- 0x61 < 26 && text[1] &- 0x41 >= 26
  }

  /// Whether nearly all words of four letters and more begin with a capital, as in English headlines; in a list of
  /// names they do too, and commas stand between.
  private static func hasHeadlineCase(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (capitals, small, commas) = (0, 0, 0)
    var place = 0
    while place < text.count {
      let start = place
      while place < text.count, text[place] > 0x20, text[place] != 0x2C { place += 1 }
      if place < text.count, text[place] == 0x2C { commas += 1 }
      if place - start >= 4 {
        if text[start] &- 0x41 < 26 {
          capitals += 1
        } else if text[start] &- 0x61 < 26 {
          small += 1
        }
      }
      place += 1
    }
    return capitals >= 3 && commas <= 1 && small * 5 <= capitals
  }
}
