internal import RectoText

/// Chinese names by their reading: two to four characters whose readings make a word of the other side.
enum NameReadings {
  /// The characters of the longest name.
  private static let longest = 4

  /// For each Chinese sentence, the words of the other side that its characters can be read as.
  ///
  /// - Parameters:
  ///   - chinese: Sentences.
  ///   - other: The other side's sentences; their capitalised words are candidates.
  /// - Complexity: O(*n*).
  static func tokens(of chinese: [String], wordsOf other: [String]) -> [[String]] {
    let words = capitalised(other)
    guard !words.isEmpty else { return chinese.map { _ in [] } }
    return chinese.map { sentence in
      let characters = Romanizer.syllables(of: sentence)
      var found: [String] = []
      for start in characters.indices {
        for way in readings(atStartOf: characters[start...].prefix(longest))
        where words.contains(way) && !found.contains(way) {
          found.append(way)
        }
      }
      return found
    }
  }

  /// What the first two, three and more characters of a run are read as; the first also as a surname.
  private static func readings(atStartOf run: ArraySlice<CharacterReadings>) -> [String] {
    guard let first = run.first else { return [] }
    var ways = (first.readings.prefix(1) + first.surnameReadings).map(\.key)
    var readings: [String] = []
    var end = first.range.upperBound
    for character in run.dropFirst() {
      guard character.range.lowerBound == end, let next = character.readings.first else { break }
      end = character.range.upperBound
      ways = ways.map { $0 + next.key }
      readings += ways
    }
    return readings
  }

  private static func capitalised(_ texts: [String]) -> Set<String> {
    var words: Set<String> = []
    for text in texts {
      for word in text.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }
      )
      where word.first?.isUppercase == true && word.utf8.count >= 4 {
        words.insert(Romanizer.readingKey(String(word)))
      }
    }
    return words
  }
}
