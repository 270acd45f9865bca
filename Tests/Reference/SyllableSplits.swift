/// Every way to part letters into syllables, by trying them all.
///
/// - Parameters:
///   - letters: Letters of a spelling.
///   - cuts: Places before which a syllable must begin.
///   - syllables: What a run of letters spells, the best first, with weights.
/// - Returns: Fewest syllables first; among as many, those of more weight; then the longer first
///   syllable first, and so on.
public func allSyllableSplits<Syllable>(
  of letters: ArraySlice<UInt8>, cuts: Set<Int>,
  syllables: (ArraySlice<UInt8>) -> [(syllable: Syllable, weight: Double)]
) -> [[Syllable]] {
  typealias Way = (syllables: [Syllable], weight: Double)
  func ways(from place: Int) -> [Way] {
    if place == letters.endIndex { return [([], 1)] }
    var found: [Way] = []
    for end in (place + 1...letters.endIndex).reversed() {
      if (place + 1..<end).contains(where: cuts.contains) { continue }
      for entry in syllables(letters[place..<end]) {
        for rest in ways(from: end) {
          found.append(([entry.syllable] + rest.syllables, entry.weight * rest.weight))
        }
      }
    }
    return found.enumerated().sorted {
      ($0.element.syllables.count, -$0.element.weight, $0.offset)
        < ($1.element.syllables.count, -$1.element.weight, $1.offset)
    }.map(\.element)
  }
  return letters.isEmpty ? [] : ways(from: letters.startIndex).map(\.syllables)
}
