internal import RectoText

/// Chinese names of a document that the other side writes by their reading, as words of a small lexicon of its own.
struct DocumentNames {
  struct Entry: Hashable {
    /// As they stand in the Chinese text, folded.
    var characters: String
    /// The other side's term.
    var term: String
    var weight: Double
  }

  private(set) var entries: [Entry] = []

  /// No names.
  init() {}

  /// The characters of the longest name.
  private static let longest = 4
  /// The ways of reading that are followed, where characters have several.
  private static let mostWays = 16

  /// - Parameters:
  ///   - chinese: Sentences.
  ///   - other: The other side's sentences; their capitalised words are candidates.
  ///   - cutter: Of the other side's language.
  /// - Complexity: O(*n*).
  init(_ chinese: [String], _ other: [String], cutter: TermCutter) {
    let words = Self.names(in: other)
    guard !words.isEmpty else { return }
    var seen: Set<Entry> = []
    for sentence in chinese {
      let characters = Romanizer.syllables(of: sentence)
      let bytes = Array(sentence.utf8)
      for start in characters.indices {
        for (length, key) in Self.readings(atStartOf: characters[start...].prefix(Self.longest)) {
          guard let found = words[key] else { continue }
          let text = Self.text(characters[start..<start + length], of: bytes)
          let terms = found.flatMap(cutter.terms)
          for term in terms {
            let weight = (length == 1 ? 0.35 : 1) / Double(terms.count)
            let entry = Entry(characters: text, term: term, weight: weight)
            if seen.insert(entry).inserted { entries.append(entry) }
          }
        }
      }
    }
  }

  /// What the first one, two, three and more characters of a run are read as.
  private static func readings(
    atStartOf run: ArraySlice<CharacterReadings>
  ) -> [(length: Int, key: String)] {
    guard let first = run.first else { return [] }
    var ways = [""]
    var found: [(length: Int, key: String)] = []
    var end = first.range.lowerBound
    for (place, character) in run.enumerated() {
      guard character.range.lowerBound == end else { break }
      end = character.range.upperBound
      var keys = character.readings.prefix(3).map(\.key)
      if place == 0 { keys += character.surnameReadings.map(\.key) }
      var next: [String] = []
      for way in ways { for key in keys where !next.contains(way + key) { next.append(way + key) } }
      ways = Array(next.prefix(mostWays))
      found += ways.map { (place + 1, $0) }
    }
    return found
  }

  private static func text(_ characters: ArraySlice<CharacterReadings>, of bytes: [UInt8]) -> String
  {
    guard let first = characters.first, let last = characters.last else { return "" }
    let range = first.range.lowerBound..<last.range.upperBound
    return Folding.fold(String(decoding: bytes[range], as: UTF8.self))
  }

  /// Capitalised words, and two of them in a row, by what they are read as; words that are also written small are none.
  private static func names(in texts: [String]) -> [String: [String]] {
    var small: Set<String> = []
    var found: [String: [String]] = [:]
    for text in texts {
      var before: String?
      for piece in text.split(separator: " ") {
        let word = piece.filter { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" }
        let name = word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
        guard let first = name.first else { before = nil; continue }
        if first.isLowercase { small.insert(name.lowercased()) }
        guard first.isUppercase, name.unicodeScalars.allSatisfy(\.isASCII), name.count > 1 else {
          before = nil
          continue
        }
        found[Romanizer.readingKey(name)] = [name]
        if let before { found[Romanizer.readingKey(before + name)] = [before, name] }
        before = name
      }
    }
    return found.filter { $0.value.allSatisfy { !small.contains($0.lowercased()) } }
  }
}
