/// Answers for Latin spellings whether they can be readings of one Chinese name.
///
///     let matcher = NameMatcher("曾国藩")
///     matcher?.match("Zeng Guofan")     // pinyin, 1
///     matcher?.match("Tseng Kuo-fan")   // wadeGiles, 0.85
public struct NameMatcher: Sendable {
  private let name: HanName
  private let candidates: [[Candidate]]
  private let transcription: Transcription

  private struct Candidate: Sendable {
    var syllable: PinyinSyllable
    var weight: Double
  }

  /// What each way of reading is worth at best. A rarer reading, a wrong tone and a spelling less
  /// usual are charged on top.
  private enum Worth {
    static let surnameLast = 0.95
    static let wadeGiles = 0.85
    static let unknownSurname = 0.9
    static let surnameAndInitials = 0.5
    static let surnameAndFirstInitial = 0.4
    static let initials = 0.3
    static let givenName = 0.5
    static let shortGivenName = 0.2
    static let surname = 0.3
    static let transcription = 0.6
    static let partTranscription = 0.5
  }

  private static let otherTone = 0.9

  /// - Parameter characters: A name in Chinese characters; middle dots and white space may part it.
  /// - Returns: `nil` if there is anything else in it.
  /// - Complexity: O(*n*).
  public init?(_ characters: String) {
    guard let name = HanName(characters) else { return nil }
    self.name = name
    transcription = Transcription(name)
    let surname = name.surnameLengths.first ?? 0
    candidates = name.readings.enumerated().map { place, readings in
      let asSurname = place < surname ? name.surnameWays.map { $0[place] } : []
      return readings.enumerated().map { number, syllable in
        let isUsual = number == 0 || asSurname.contains(syllable)
        return Candidate(
          syllable: syllable, weight: isUsual ? 1 - 0.02 * Double(number) : Self.weight(of: number))
      }
    }
  }

  /// Of a character's reading by its place in the list.
  private static func weight(of number: Int) -> Double { max(0.8, 1 - 0.05 * Double(number)) }

  /// - Returns: The best way in which the spelling can be a reading of the name; `nil` if it cannot.
  /// - Complexity: O(*n*): a spelling too long for the characters is refused at once.
  public func match(_ latin: String) -> ReadingMatch? {
    // No syllable has more than six letters, with a mark, a digit and a break each.
    guard latin.utf8.count <= 64 + 32 * name.characters.count else { return nil }
    let letters = LatinLetters(latin)
    if letters.isWhole, !letters.letters.isEmpty {
      if let whole = bestWhole(letters) { return whole }
      let part = [bestPart(letters), bestInitials(letters)].compactMap(\.self)
        .max { $0.score < $1.score }
      if let part { return part }
    }
    if isChinese(letters) { return nil }
    return transcription.likeness(of: latin).map { likeness in
      let worth = likeness.isWhole ? Worth.transcription : Worth.partTranscription
      return ReadingMatch(kind: .transcription, score: worth * likeness.value)
    }
  }

  /// How much a Latin spelling sounds like the characters, which need not be a whole name.
  ///
  /// - Returns: Likeness up to 1, and whether all words took part; `nil` for another name.
  /// - Complexity: O(letters · syllables).
  package func likeness(of latin: String) -> (value: Double, isWhole: Bool)? {
    transcription.likeness(of: latin)
  }

  /// Whether both sides are Chinese names: two that sound alike are not one.
  private func isChinese(_ letters: LatinLetters) -> Bool {
    !name.surnameLengths.isEmpty && letters.isWhole && letters.wordStarts.count > 1
      && !SyllableSplits(letters, .pinyin, limit: 1).all.isEmpty
  }

  private func bestWhole(_ letters: LatinLetters) -> ReadingMatch? {
    if let weight = weight(of: name.characters.indices, in: letters, .pinyin) {
      return ReadingMatch(kind: .pinyin, score: weight)
    }
    if let weight = surnameLast(letters, .pinyin) {
      return ReadingMatch(kind: .surnameLast, score: Worth.surnameLast * weight)
    }
    if let weight = weight(of: name.characters.indices, in: letters, .wadeGiles) {
      return ReadingMatch(kind: .wadeGiles, score: Worth.wadeGiles * weight)
    }
    if let weight = surnameLast(letters, .wadeGiles) {
      return ReadingMatch(
        kind: .wadeGiles, score: Worth.wadeGiles * Worth.surnameLast * weight)
    }
    return nil
  }

  private func surnameLast(_ letters: LatinLetters, _ system: RomanSystem) -> Double? {
    let end = letters.letters.count
    // A name without a surname of the list may have one that is rarer still.
    let isKnown = !name.surnameLengths.isEmpty
    let lengths = isKnown ? name.surnameLengths : name.mayHaveSurname ? [1] : []
    var best: Double?
    for length in lengths where length < name.characters.count {
      // A surname of two syllables may be two words.
      for start in letters.wordStarts.suffix(length) where start > 0 {
        guard let last = weight(of: 0..<length, in: letters, start..<end, system),
          let given = weight(of: length..<name.characters.count, in: letters, 0..<start, system)
        else { continue }
        best = max(best ?? 0, last * given * (isKnown ? 1 : Worth.unknownSurname))
      }
    }
    return best
  }

  private func bestPart(_ letters: LatinLetters) -> ReadingMatch? {
    var best: ReadingMatch?
    for length in name.surnameLengths {
      let given = length..<name.characters.count
      if let weight = weight(of: 0..<length, in: letters, .pinyin) {
        best = better(best, ReadingMatch(kind: .surname, score: Worth.surname * weight))
      }
      if !given.isEmpty, let weight = weight(of: given, in: letters, .pinyin) {
        let worth = given.count > 1 ? Worth.givenName : Worth.shortGivenName
        best = better(best, ReadingMatch(kind: .givenName, score: worth * weight))
      }
    }
    return best
  }

  private func better(_ a: ReadingMatch?, _ b: ReadingMatch) -> ReadingMatch {
    a.map { $0.score >= b.score ? $0 : b } ?? b
  }
}

// MARK: - Initials

extension NameMatcher {
  /// Capitals for all characters, or the surname and capitals for the given name.
  private func bestInitials(_ letters: LatinLetters) -> ReadingMatch? {
    let all = letters.letters.indices
    if name.characters.count > 1, areInitials(all, of: name.characters.indices, letters) {
      return ReadingMatch(kind: .initials, score: Worth.initials)
    }
    var best: Double?
    for length in name.surnameLengths where length < name.characters.count {
      let given = length..<name.characters.count
      for start in letters.wordStarts.dropFirst() {
        for (surname, initials) in [(0..<start, start..<all.count), (start..<all.count, 0..<start)]
        {
          guard let weight = weight(of: 0..<length, in: letters, surname, .pinyin) else { continue }
          if areInitials(initials, of: given, letters) {
            best = max(best ?? 0, Worth.surnameAndInitials * weight)
          } else if areInitials(initials, of: given.prefix(1), letters) {
            best = max(best ?? 0, Worth.surnameAndFirstInitial * weight)
          }
        }
      }
    }
    return best.map { ReadingMatch(kind: .initials, score: $0) }
  }

  private func areInitials(
    _ range: Range<Int>, of characters: Range<Int>, _ letters: LatinLetters
  ) -> Bool {
    guard range.count == characters.count else { return false }
    return zip(range, characters).allSatisfy { place, character in
      letters.capitals[place] && letters.tones[place] == 0
        && candidates[character].contains {
          SyllableTable.shared.ascii[Int($0.syllable.base)].first == letters.letters[place]
        }
    }
  }
}

// MARK: - Syllables against letters

extension NameMatcher {
  /// Places in the letters that are kept a character: more only come of letters like "aaaa".
  private static let keptPlaces = 16

  private func weight(
    of characters: Range<Int>, in letters: LatinLetters, _ system: RomanSystem
  ) -> Double? {
    weight(of: characters, in: letters, letters.letters.indices, system)
  }

  /// The best product of weights with which the characters, in order, use up the letters; `nil` if
  /// they cannot.
  private func weight(
    of characters: Range<Int>, in letters: LatinLetters, _ range: Range<Int>, _ system: RomanSystem
  ) -> Double? {
    let table = SpellingTable.of(system)
    var states: [(place: Int, weight: Double)] = [(range.lowerBound, 1)]
    for character in characters {
      var next: [(place: Int, weight: Double)] = []
      for state in states {
        for candidate in candidates[character] {
          for spelling in table.spellings[Int(candidate.syllable.base)] {
            let end = state.place + spelling.letters.count
            guard end <= range.upperBound,
              let fit = letters.fit(spelling, at: state.place)
            else { continue }
            let isOtherTone = fit.tone != 0 && fit.tone != candidate.syllable.tone
            let weight =
              state.weight * candidate.weight * spelling.weight * fit.weight
              * (isOtherTone ? Self.otherTone : 1)
            if let same = next.firstIndex(where: { $0.place == end }) {
              next[same].weight = max(next[same].weight, weight)
            } else {
              next.append((end, weight))
            }
          }
        }
      }
      guard !next.isEmpty else { return nil }
      if next.count > Self.keptPlaces {
        next.sort { $0.weight > $1.weight }
        next.removeLast(next.count - Self.keptPlaces)
      }
      states = next
    }
    return states.first { $0.place == range.upperBound }?.weight
  }
}

extension Range<Int> {
  /// The first places of a range, as a range.
  fileprivate func prefix(_ count: Int) -> Range<Int> {
    lowerBound..<Swift.min(upperBound, lowerBound + count)
  }
}
