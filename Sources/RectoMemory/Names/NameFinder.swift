internal import RectoMatch
internal import RectoText

/// Finds names in a text, the longest first, without overlap.
struct NameFinder {
  private let text: MatchText
  private let map: FoldMap
  private var taken: [Range<Int>] = []
  private var hits: [(name: Int64, range: Range<Int>)] = []

  init(_ text: String) {
    self.text = MatchText(text)
    map = FoldMap(self.text)
  }

  mutating func find(_ form: String, of name: Int64) {
    let needle = Folding.fold(form).unicodeScalars.map(\.value)
    for range in FoldedSearch.occurrences(of: needle, in: text.folded)
    where FoldedSearch.isWhole(range, in: text.folded)
      && !taken.contains(where: { $0.overlaps(range) })
    {
      taken.append(range)
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
