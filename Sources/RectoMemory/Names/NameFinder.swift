internal import RectoMatch
internal import RectoText

/// Finds names in a text, the longest first, without overlap.
struct NameFinder {
  private let text: MatchText
  private let map: FoldMap
  /// Whether each folded scalar is in a name already.
  private var isTaken: [Bool]
  private var hits: [(name: Int64, range: Range<Int>)] = []

  init(_ text: String) {
    self.text = MatchText(text)
    map = FoldMap(self.text)
    isTaken = [Bool](repeating: false, count: self.text.folded.count)
  }

  mutating func find(_ form: String, of name: Int64) {
    let needle = Folding.fold(form).unicodeScalars.map(\.value)
    for range in FoldedSearch.occurrences(of: needle, in: text.folded)
    where FoldedSearch.isWhole(range, tokens: text.tokens)
      && !isTaken[range].contains(true)
    {
      for place in range { isTaken[place] = true }
      hits.append((name, range))
    }
  }

  /// The names in the order of their first place, with all their places in the text as written.
  var found: [(name: Int64, ranges: [Range<Int>])] {
    var found: [(name: Int64, ranges: [Range<Int>])] = []
    for hit in hits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let bytes = map.bytes(of: hit.range)
      if let place = found.firstIndex(where: { $0.name == hit.name }) {
        found[place].ranges.append(bytes)
      } else {
        found.append((hit.name, [bytes]))
      }
    }
    return found
  }
}
