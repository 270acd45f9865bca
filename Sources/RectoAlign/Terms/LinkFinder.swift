internal import RectoText

/// Finds what words and characters of a segment and its translation have to do with each other.
///
/// Not Sendable: it keeps what it has asked before.
final class LinkFinder {
  private let lexicon: (any TranslationLexicon)?
  private let latinLanguage: LanguageTag
  private let hanLanguage: LanguageTag
  private let latinTerms: LexiconTerms
  private var glosses: [String: [String: Double]] = [:]

  /// Characters of the longest headword that is asked for.
  private static let longestGloss = 6
  /// How many answers are kept before they are forgotten.
  private static let keptGlosses = 200_000

  init(lexicon: (any TranslationLexicon)?, latin: LanguageTag, han: LanguageTag) {
    self.lexicon = lexicon
    latinLanguage = latin
    hanLanguage = han
    latinTerms = LexiconTerms(latin)
  }

  /// All links between the words of some chains and the characters.
  func links(_ latin: LatinWords, _ chains: [Range<Int>], _ han: HanText) -> [NameLink] {
    var links: [NameLink] = []
    for chain in chains {
      links += ReadingLinks(latin, han).links(in: chain)
      links += SoundLinks(latin, han).links(in: chain)
      links += classLinks(latin, chain, han)
    }
    links += glossLinks(latin, chains, han)
    return links
  }

  func stem(_ word: String) -> String { latinTerms.stem(of: word) }

  // MARK: - Translations

  private func glossLinks(
    _ latin: LatinWords, _ chains: [Range<Int>], _ han: HanText
  ) -> [NameLink] {
    guard lexicon != nil else { return [] }
    var places: [String: [Int]] = [:]
    for chain in chains {
      for place in chain where !PlainWords.particles.contains(latin.words[place].folded) {
        places[stem(latin.words[place].folded), default: []].append(place)
      }
    }
    guard !places.isEmpty else { return [] }
    var links: [NameLink] = []
    for start in han.scalars.indices where han.isHan[start] {
      let end = han.endOfRun(from: start, longest: Self.longestGloss)
      for stop in start + 1...end {
        for (word, probability) in gloss(han.text(start..<stop)) {
          for place in places[word] ?? [] {
            links.append(
              NameLink(
                words: place..<place + 1, characters: start..<stop, kind: .gloss,
                weight: min(1, 0.6 + probability) * (stop - start == 1 ? 0.6 : 1)))
          }
        }
      }
    }
    // The order of a dictionary is another in every run.
    return links.sorted {
      ($0.characters.lowerBound, $0.characters.upperBound, $0.words.lowerBound)
        < ($1.characters.lowerBound, $1.characters.upperBound, $1.words.lowerBound)
    }
  }

  /// The stems that a headword is translated by.
  private func gloss(_ headword: String) -> [String: Double] {
    if let known = glosses[headword] { return known }
    if glosses.count > Self.keptGlosses { glosses.removeAll() }
    var found: [String: Double] = [:]
    for (token, probability) in lexicon?.translations(
      of: headword, from: hanLanguage, to: latinLanguage) ?? []
    where probability >= 0.02 {
      found[stem(token), default: 0] += probability
    }
    glosses[headword] = found
    return found
  }

  // MARK: - Words of classes

  private func classLinks(
    _ latin: LatinWords, _ chain: Range<Int>, _ han: HanText
  ) -> [NameLink] {
    var links: [NameLink] = []
    for place in chain {
      for entry in ClassWords.shared.entries(atStartOf: latin.words[place..<chain.upperBound]) {
        for form in entry.chinese {
          for start in han.scalars.indices.dropLast(form.count - 1)
          where han.scalars[start..<start + form.count].elementsEqual(form) {
            links.append(
              NameLink(
                words: place..<place + entry.english.count,
                characters: start..<start + form.count,
                kind: entry.kind.map { .classWord($0) } ?? .gloss,
                weight: form.count == 1 && entry.kind == nil ? 0.7 : 1))
          }
        }
      }
    }
    return links
  }
}
