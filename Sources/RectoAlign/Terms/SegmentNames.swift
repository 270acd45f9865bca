internal import RectoText

/// The names of one segment and its translation.
struct SegmentNames {
  let latin: LatinWords
  let han: HanText
  let chains: [Range<Int>]
  /// Without overlap on either side, in the order of the words.
  private(set) var names: [NameCandidate] = []

  /// - Parameter common: Words that the texts also have in lower case.
  init(latin: String, han: String, common: Set<String>, finder: LinkFinder) {
    self.latin = LatinWords(latin)
    self.han = HanText(han)
    chains = NameChains.chains(in: self.latin, common: common)
    let links = finder.links(self.latin, chains, self.han)
    var candidates: [NameCandidate] = []
    for chain in chains {
      candidates += LinkCover(self.latin, self.han, chain: chain, links: links).candidates()
    }
    // What is read as a word is not asked for its sound.
    let read = Set(candidates.filter { $0.evidence == [.reading] }.map(\.words))
    candidates.removeAll { $0.evidence == [.sound] && read.contains($0.words) }
    names = chosen(from: candidates.map { withGivenNames($0, links) })
  }

  /// The best that do not overlap.
  private func chosen(from candidates: [NameCandidate]) -> [NameCandidate] {
    let sorted = candidates.sorted { a, b in
      (b.weight, b.score, a.characters.lowerBound, a.words.lowerBound)
        < (a.weight, a.score, b.characters.lowerBound, b.words.lowerBound)
    }
    var takenWords: Set<Int> = []
    var takenCharacters: Set<Int> = []
    var chosen: [NameCandidate] = []
    for candidate in sorted
    where takenWords.isDisjoint(with: candidate.words)
      && takenCharacters.isDisjoint(with: candidate.characters)
    {
      takenWords.formUnion(candidate.words)
      takenCharacters.formUnion(candidate.characters)
      chosen.append(candidate)
    }
    return chosen.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// Chinese often writes the surname of a foreigner alone: Roger Federer and 费德勒.
  private func withGivenNames(_ candidate: NameCandidate, _ links: [NameLink]) -> NameCandidate {
    guard candidate.evidence == [.sound], candidate.kind != .place,
      !han.isDot[candidate.characters].contains(true),
      let chain = chains.first(where: { $0.contains(candidate.words.lowerBound) })
    else { return candidate }
    var start = candidate.words.lowerBound
    while start > chain.lowerBound {
      let word = latin.words[start - 1]
      let isElsewhere = links.contains {
        $0.words.contains(start - 1) && !$0.characters.overlaps(candidate.characters)
          && ($0.characters.count > 1 || $0.kind == .reading)
      }
      guard word.isCapitalised, !PlainWords.titles.contains(word.folded),
        !PlainWords.others.contains(word.folded), !ClassWords.shared.knows(word.folded),
        !isElsewhere
      else { break }
      start -= 1
    }
    guard start < candidate.words.lowerBound, candidate.words.upperBound - start <= 4 else {
      return candidate
    }
    var whole = candidate
    whole.words = start..<candidate.words.upperBound
    whole.score *= 0.95
    whole.kind = .person
    return whole
  }
}
