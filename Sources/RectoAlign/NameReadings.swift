internal import RectoText

/// Chinese names by their reading: two to four characters whose readings make a word of the other side.
enum NameReadings {
  /// For each Chinese sentence, the words of the other side that its characters can be read as.
  ///
  /// - Parameters:
  ///   - chinese: Sentences.
  ///   - other: The other side's sentences; their capitalised words are candidates.
  /// - Complexity: O(*n*); the first call in a process opens libicu's transform.
  static func tokens(of chinese: [String], wordsOf other: [String]) -> [[String]] {
    let words = capitalised(other)
    guard !words.isEmpty else { return chinese.map { _ in [] } }
    return chinese.map { sentence in
      // A syllable a word; what is no Chinese character breaks runs.
      let syllables = Romanizer.pinyin(sentence).split(separator: " ").map { part in
        part.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
          ? Romanizer.readingKey(String(part)) : ""
      }
      var found: [String] = []
      for start in syllables.indices {
        var reading = ""
        for end in start..<min(start + 4, syllables.count) {
          if syllables[end].isEmpty { break }
          reading += syllables[end]
          if end > start, words.contains(reading), !found.contains(reading) {
            found.append(reading)
          }
        }
      }
      return found
    }
  }

  private static func capitalised(_ texts: [String]) -> Set<String> {
    var words: Set<String> = []
    for text in texts {
      for word in text.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }
      )
      where word.first?.isUppercase == true && word.utf8.count >= 4 {
        words.insert(Folding.fold(word.filter(\.isLetter)))
      }
    }
    return words
  }
}
