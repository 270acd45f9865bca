internal import RectoText

/// Runs of capitalised words in which names are looked for.
enum NameChains {
  private static let longest = 12

  /// The longest runs of words that names can be part of: capitalised ones, particles between them, what a
  /// hyphen joins to them, and words in lower case that say what bears the name.
  ///
  /// - Parameter common: Words that the texts also have in lower case; at the start of a sentence they are none
  ///   of a name.
  static func chains(in latin: LatinWords, common: Set<String>) -> [Range<Int>] {
    let words = latin.words
    var chains: [Range<Int>] = []
    var place = 0
    while place < words.count {
      guard begins(words[place], common) || isSurname(at: place, in: words) else {
        place += 1
        continue
      }
      let start = place
      var end = place + 1
      while end < words.count, end - start < longest, words[end].joint != .broken {
        let word = words[end]
        if isName(word) || word.joint == .hyphen || isSurname(at: end, in: words)
          || isGivenName(at: end, in: words)
        {
          end += 1
        } else if let next = afterParticles(words, from: end), next - start < longest {
          end = next + 1
        } else {
          break
        }
      }
      let closing = closingWords(words, from: end)
      chains.append(start..<end + closing)
      place = end + closing
    }
    return chains
  }

  private static func begins(_ word: LatinWords.Word, _ common: Set<String>) -> Bool {
    guard isName(word) else { return false }
    guard word.startsSentence else { return true }
    return !PlainWords.others.contains(word.folded) && !common.contains(word.folded)
  }

  /// A surname that is also a word: He Jinli. Both it and the word behind it are read as Chinese.
  private static func isSurname(at place: Int, in words: [LatinWords.Word]) -> Bool {
    guard place + 1 < words.count, words[place].isCapitalised, words[place + 1].joint == .space,
      words[place + 1].isCapitalised, isSyllable(words[place])
    else { return false }
    return isName(words[place + 1]) && isChinese(words[place + 1])
      || ClassWords.shared.knows(words[place + 1].folded)
  }

  /// The same behind a surname: Zheng He.
  private static func isGivenName(at place: Int, in words: [LatinWords.Word]) -> Bool {
    place > 0 && words[place].isCapitalised && words[place].joint == .space
      && isSyllable(words[place]) && words[place - 1].isCapitalised && isChinese(words[place - 1])
  }

  private static func isSyllable(_ word: LatinWords.Word) -> Bool {
    word.folded.utf8.count < 7 && Romanizer.splits(of: word.text, limit: 1).first?.count == 1
  }

  private static func isChinese(_ word: LatinWords.Word) -> Bool {
    !Romanizer.splits(of: word.text, limit: 1).isEmpty
  }

  /// A capitalised word that is no day, month or the like.
  private static func isName(_ word: LatinWords.Word) -> Bool {
    guard word.isCapitalised else { return false }
    guard PlainWords.others.contains(word.folded) else { return true }
    return !word.startsSentence && ClassWords.shared.isNarrowing(word.folded)
  }

  /// The capitalised word behind one or two particles.
  private static func afterParticles(_ words: [LatinWords.Word], from place: Int) -> Int? {
    var next = place
    while next < words.count, next - place < 2, words[next].joint != .broken,
      PlainWords.particles.contains(words[next].folded)
    {
      next += 1
    }
    guard next > place, next < words.count, words[next].joint != .broken, isName(words[next]) else {
      return nil
    }
    return next
  }

  /// How many words in lower case say what bears the name: district, ethnic group.
  private static func closingWords(_ words: [LatinWords.Word], from place: Int) -> Int {
    guard place < words.count, words[place].joint == .space else { return 0 }
    return ClassWords.shared.entries(atStartOf: words[place...].prefix(2))
      .filter { $0.kind != nil && ($0.english.count == 1 || words[place + 1].joint == .space) }
      .map(\.english.count).max() ?? 0
  }
}
