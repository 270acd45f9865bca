/// The ways in which a Latin spelling parts into syllables.
struct SyllableSplits {
  /// At most this many suffixes are kept, all places together: long texts keep fewer ways.
  private static let budget = 1 << 18

  /// A way to part the letters from some place on.
  private struct Way {
    var syllable: PinyinSyllable
    var length: Int
    /// Of the spellings, multiplied to the end.
    var weight: Double
    /// Syllables to the end.
    var count: Int
    /// Which way of the place after the syllable it goes on with.
    var next: Int
  }

  private let letters: LatinLetters
  private let table: SpellingTable
  /// By place, best first. One more than letters.
  private var ways: [[Way]]

  /// - Complexity: O(*n* · limit).
  init(_ letters: LatinLetters, _ system: RomanSystem, limit: Int) {
    self.letters = letters
    table = .of(system)
    let count = letters.letters.count
    ways = Array(repeating: [], count: count + 1)
    guard letters.isWhole, count > 0, limit > 0 else { return }
    let kept = max(1, min(limit, Self.budget / count))
    for place in (0..<count).reversed() { ways[place] = best(kept, from: place) }
  }

  /// Fewest syllables first; among as many, the better spelled, then the longer first syllable first.
  var all: [[PinyinSyllable]] {
    guard let first = ways.first, ways.count > 1 else { return [] }
    return first.indices.map { number in
      var syllables: [PinyinSyllable] = []
      var (place, number) = (0, number)
      while place < letters.letters.count {
        let way = ways[place][number]
        syllables.append(way.syllable)
        place += way.length
        number = way.next
      }
      return syllables
    }
  }

  private func best(_ limit: Int, from place: Int) -> [Way] {
    var found: [Way] = []
    let end = letters.letters.count
    for item in syllables(at: place) {
      let next = place + item.length
      if next == end {
        found.append(
          Way(syllable: item.syllable, length: item.length, weight: item.weight, count: 1, next: 0))
      }
      for (number, rest) in ways[next].enumerated() {
        found.append(
          Way(
            syllable: item.syllable, length: item.length, weight: item.weight * rest.weight,
            count: rest.count + 1, next: number))
      }
    }
    // The sort is stable: what is equal keeps the order of lengths and of the ways that follow.
    found.sort { ($0.count, -$0.weight) < ($1.count, -$1.weight) }
    return Array(found.prefix(limit))
  }

  /// Syllables that stand at a place, the longest first.
  private func syllables(
    at place: Int
  ) -> [(syllable: PinyinSyllable, length: Int, weight: Double)] {
    var found: [(syllable: PinyinSyllable, length: Int, weight: Double)] = []
    var packed = PackedLetters()
    for length in 1...min(table.longest, letters.letters.count - place) {
      packed.append(letters.letters[place + length - 1])
      for entry in table.syllables(spelled: packed).reversed() {
        guard let fit = letters.fit(entry.spelling, at: place) else { continue }
        found.append(
          (
            PinyinSyllable(base: entry.base, tone: fit.tone), length,
            entry.spelling.weight * fit.weight
          )
        )
      }
    }
    return found.reversed()
  }
}

extension LatinLetters {
  /// Whether a spelling stands at a place: its letters, no break inside but its own apostrophe, and
  /// one tone at most.
  ///
  /// - Returns: The tone, 0 for none, and 1 or less where an apostrophe is left out.
  func fit(_ spelling: Spelling, at place: Int) -> (tone: Int, weight: Double)? {
    let length = spelling.letters.count
    guard place + length <= letters.count else { return nil }
    var tone: UInt8 = 0
    var weight = spelling.apostrophe > 0 ? 0.97 : 1
    for offset in 0..<length {
      guard letters[place + offset] == spelling.letters[offset] else { return nil }
      if offset > 0, breaks[place + offset] != .none {
        guard offset == spelling.apostrophe, breaks[place + offset] == .apostrophe else {
          return nil
        }
        weight = 1
      }
      if tones[place + offset] != 0 {
        if tone != 0 { return nil }
        tone = tones[place + offset]
      }
    }
    return (Int(tone), weight)
  }
}
