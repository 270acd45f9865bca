/// How well Chinese characters write down the sound of a foreign name: 马斯克 and Musk.
///
/// The letters of a word are shared out among the syllables, in order. A syllable takes a consonant, the
/// vowels after it and a nasal or a weak consonant behind them; what does not sound alike is charged,
/// letters left out are charged, and so are syllables that take none. Costs are in hundredths.
struct Transcription: Sendable {
  /// The parts of the name; of each character, the syllables to try.
  private let parts: [[[SyllableSound]]]

  private enum Limit {
    static let partSyllables = 16
    static let wordLetters = 40
    /// Readings of a character that are tried.
    static let readings = 2
    /// Likeness under which a part is another name, and under which all of them together are.
    static let part = 0.45
    static let name = 0.65
    /// Names of two syllables meet by chance.
    static let shortName = 0.85
  }

  private enum Cost {
    static let syllable = 100
    static let unreachable = 1 << 20
    /// The letters that one syllable takes, at most.
    static let letters = 7
  }

  init(_ name: HanName) {
    parts = name.dotted.map { part in
      name.readings[part].map { $0.prefix(Limit.readings).map(SyllableSound.init(of:)) }
    }
  }

  /// - Parameter latin: Words of a name.
  /// - Returns: Likeness up to 1, and whether all words took part; `nil` for another name.
  /// - Complexity: O(letters · syllables).
  func likeness(of latin: String) -> (value: Double, isWhole: Bool)? {
    let keys = latin.split(whereSeparator: \.isWhitespace).prefix(8)
      .map { Romanizer.letterKey(String($0)) }
    guard keys.allSatisfy({ $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }) else { return nil }
    let words = keys.filter { !$0.isEmpty }.map(LatinSounds.init)
    guard let last = words.last, parts.allSatisfy({ $0.count <= Limit.partSyllables }) else {
      return nil
    }
    var best: (value: Double, isWhole: Bool)?
    func consider(_ pairs: [(LatinSounds, [[SyllableSound]])], isWhole: Bool) {
      guard let value = likeness(of: pairs), value > best?.value ?? 0 else { return }
      best = (value, isWhole)
    }
    if parts.count == 1 {
      // The surname alone is what most texts write; it may be of two words: De Gaulle.
      consider([(last, parts[0])], isWhole: words.count == 1)
      if words.count > 2 { consider([(joined(words.suffix(2)), parts[0])], isWhole: false) }
      if words.count > 1 { consider([(joined(words[...]), parts[0])], isWhole: true) }
    } else if words.count == parts.count {
      consider(Array(zip(words, parts)), isWhole: true)
    } else if words.count > parts.count {
      // Middle names are often left out in Chinese, and particles written with the surname.
      let before = words.prefix(parts.count - 1)
      consider(Array(zip(before + [last], parts)), isWhole: false)
      let rest = joined(words.dropFirst(parts.count - 1))
      consider(Array(zip(before + [rest], parts)), isWhole: true)
    } else if words.count == 1, let part = parts.last {
      consider([(last, part)], isWhole: false)
    }
    return best
  }

  private func joined(_ words: ArraySlice<LatinSounds>) -> LatinSounds {
    LatinSounds(String(decoding: words.flatMap(\.letters), as: UTF8.self))
  }

  private func likeness(of pairs: [(LatinSounds, [[SyllableSound]])]) -> Double? {
    var sum = 0.0
    var syllables = 0
    for (word, part) in pairs {
      guard let cost = cost(of: word, as: part) else { return nil }
      let likeness = 1 - Double(cost) / Double(Cost.syllable * part.count)
      guard likeness >= Limit.part else { return nil }
      sum += likeness * Double(part.count)
      syllables += part.count
    }
    let value = sum / Double(syllables)
    return syllables < 2 || value < (syllables == 2 ? Limit.shortName : Limit.name) ? nil : value
  }

  /// The least cost of sharing the letters out among the syllables.
  private func cost(of word: LatinSounds, as part: [[SyllableSound]]) -> Int? {
    let count = word.letters.count
    guard count <= Limit.wordLetters, count <= part.count * Cost.letters else { return nil }
    var costs = [Int](repeating: Cost.unreachable, count: count + 1)
    costs[0] = 0
    leaveOut(word, &costs)
    for syllables in part {
      // A syllable that takes no letter.
      var next = costs.map { $0 + Cost.syllable }
      for start in 0..<count where costs[start] < Cost.unreachable {
        for end in start + 1...min(count, start + Cost.letters) {
          for syllable in syllables {
            guard let cost = word.cost(of: start..<end, as: syllable) else { continue }
            next[end] = min(next[end], costs[start] + cost)
          }
        }
      }
      leaveOut(word, &next)
      costs = next
    }
    return costs[count] < Cost.unreachable ? costs[count] : nil
  }

  private func leaveOut(_ word: LatinSounds, _ costs: inout [Int]) {
    for place in word.letters.indices {
      costs[place + 1] = min(costs[place + 1], costs[place] + word.costToLeaveOut(place))
    }
  }
}
