internal import RectoText

/// Sentences that are chosen together or not at all, so that no quotation is cut open.
///
/// The sentences of one quotation stand together; so do a sentence that is nothing but a quotation and the one
/// behind it that says who speaks, and a sentence that ends in a colon and the quotation that it announces.
/// Groups never leave their paragraph: where a quotation goes on in the next one, its sentences up to the end of the paragraph
/// are a group. One of more than `longest` sentences is left in parts. Straight single marks, which apostrophes are too, are
/// not seen.
struct SentenceGroups {
  /// For each sentence, the numbers of its group's; a sentence alone is a group.
  let ranges: [Range<Int>]

  /// How many sentences a group has at most.
  static let longest = 12

  /// - Parameters:
  ///   - places: All sentences of the document.
  ///   - signs: Their signs.
  ///   - utf8: The document's text.
  ///   - words: The language's.
  init(
    _ places: [Document.SentencePlace], signs: [SentenceSigns],
    in utf8: UnsafeBufferPointer<UInt8>, words: SignWords
  ) {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < places.count {
      let end = Self.end(from: start, places, signs, utf8, words)
      for _ in start..<end { ranges.append(start..<end) }
      start = end
    }
    self.ranges = ranges
  }

  /// Behind the last sentence of the group that begins at `start`.
  private static func end(
    from start: Int, _ places: [Document.SentencePlace], _ signs: [SentenceSigns],
    _ utf8: UnsafeBufferPointer<UInt8>, _ words: SignWords
  ) -> Int {
    func isSameBlock(_ other: Int) -> Bool {
      other < places.count && places[other].block == places[start].block && other - start < longest
    }
    func text(_ place: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: utf8[places[place].range])
    }
    var end = start + 1
    if signs[start].contains(.leavesQuotationOpen) {
      // Until the next sentence with a mark: it closes.
      var next = start + 1
      while isSameBlock(next) {
        if signs[next].contains(.holdsQuotation) { break }
        next += 1
      }
      if isSameBlock(next) {
        end = next + 1
      } else {
        // Nothing closes it: a mark of inches, or a quotation that goes on in the next paragraph.
        guard signs[start].contains(.opensWithQuotation), next - start < longest else { return end }
        end = next
      }
    } else if isSameBlock(end), signs[end].contains(.opensWithQuotation), endsInColon(text(start)) {
      end += 1
      if signs[start + 1].contains(.leavesQuotationOpen) {
        let inner = self.end(from: start + 1, places, signs, utf8, words)
        return inner - start <= longest ? inner : start + 1
      }
    }
    if signs[end - 1].contains(.holdsQuotation), endsInMark(text(end - 1)),
      signs[start].contains(.opensWithQuotation), isSameBlock(end),
      !signs[end].contains(.opensWithQuotation), words.reports(text(end))
    {
      end += 1
    }
    return end
  }

  private static func endsInColon(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.last == 0x3A || utf8.suffix(3).elementsEqual([0xEF, 0xBC, 0x9A])
  }

  /// Whether a text ends in a quotation mark, of whatever side.
  private static func endsInMark(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    if utf8.last == 0x22 { return true }
    if utf8.count >= 3, SingleQuotationMark(utf8, at: utf8.count - 3) != nil { return true }
    for length in 2...3 where utf8.count >= length {
      if let mark = QuotationMark(utf8, at: utf8.count - length), mark.length == length {
        return true
      }
    }
    return false
  }
}
