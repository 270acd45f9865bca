internal import RectoText

/// In how many texts phrases stand.
enum PhraseCounts {
  /// - Parameter phrases: As they stand in the texts; a phrase begins and ends with a whole word.
  static func ofWords(
    _ phrases: Set<String>, in texts: some Sequence<String>
  ) -> [String: Int] {
    let parted = phrases.map { (text: $0, words: LatinWords($0).words.map(\.text)) }
    let byFirst = Dictionary(grouping: parted) { $0.words.first ?? "" }
    var counts: [String: Int] = [:]
    for text in texts {
      let words = LatinWords(text).words.map(\.text)
      var seen: Set<String> = []
      for place in words.indices {
        for phrase in byFirst[words[place]] ?? []
        where words[place...].starts(with: phrase.words) && seen.insert(phrase.text).inserted {
          counts[phrase.text, default: 0] += 1
        }
      }
    }
    return counts
  }

  /// - Parameter phrases: Runs of characters, found anywhere.
  static func ofCharacters(
    _ phrases: Set<String>, in texts: some Sequence<String>
  ) -> [String: Int] {
    let parted = phrases.map { (text: $0, scalars: $0.unicodeScalars.map(\.value)) }
    let byFirst = Dictionary(grouping: parted) { $0.scalars.first ?? 0 }
    var counts: [String: Int] = [:]
    for text in texts {
      let scalars = text.unicodeScalars.map(\.value)
      var seen: Set<String> = []
      for place in scalars.indices {
        for phrase in byFirst[scalars[place]] ?? []
        where scalars[place...].starts(with: phrase.scalars) && seen.insert(phrase.text).inserted {
          counts[phrase.text, default: 0] += 1
        }
      }
    }
    return counts
  }
}
