internal import RectoText

/// Gathers what segments have found to pairs with counts.
struct FoundTerms {
  private struct Key: Hashable {
    var latin: String
    var han: String
  }

  private struct Entry {
    var score: Double
    var kinds: [NamePair.Kind: Int] = [:]
    var evidence: Set<TermEvidence>
    var aliases: [String] = []
    var together: Int
    var example: Int
  }

  private var entries: [Key: Entry] = [:]

  mutating func add(_ segment: SegmentNames, latin: String, han: String, number: Int) {
    var seen: Set<Key> = []
    for name in segment.names {
      let words = segment.latin.words
      let key = Key(latin: segment.latin.text(name.words), han: segment.han.text(name.characters))
      var entry =
        entries[key]
        ?? Entry(score: name.score, evidence: [], together: 0, example: number)
      entry.score = max(entry.score, name.score)
      entry.evidence.formUnion(name.evidence)
      entry.kinds[KindContext.kind(of: name, words: words), default: 0] += 1
      if seen.insert(key).inserted { entry.together += 1 }
      for alias in [
        BracketAliases.alias(in: latin, after: words[name.words.upperBound - 1].range.upperBound),
        BracketAliases.alias(in: han, after: segment.han.offset(name.characters.upperBound)),
      ].compactMap(\.self) {
        if alias == key.latin || alias == key.han {
          entry.evidence.insert(.bracket)
          entry.score = 1 - (1 - entry.score) * 0.5
        } else if !entry.aliases.contains(alias) {
          entry.aliases.append(alias)
        }
      }
      entries[key] = entry
    }
  }

  mutating func add(_ pairs: [Cooccurrence.Pair]) {
    for pair in pairs {
      let key = Key(latin: pair.latin, han: pair.han)
      guard entries[key] == nil else { continue }
      entries[key] = Entry(
        score: pair.score, kinds: [KindContext.kind(ofLatin: pair.latin): 1],
        evidence: [.cooccurrence], together: pair.counts.both, example: pair.example)
    }
  }

  /// The pairs, the surest first.
  func terms(
    in sides: [(String, String)], atLeast minimum: Double, isReversed: Bool
  ) -> [HarvestedTerm] {
    let entries = withoutLongForms()
    let best = Self.best(entries)
    let kept = entries.filter { key, entry in
      entry.score >= minimum
        && (entry.evidence.contains(.reading) || best[key.latin, default: 0] <= entry.together * 3)
    }
    let latin = PhraseCounts.ofWords(Set(kept.keys.map(\.latin)), in: sides.lazy.map(\.0))
    let han = PhraseCounts.ofCharacters(Set(kept.keys.map(\.han)), in: sides.lazy.map(\.1))
    let clipped = Self.clipped(kept.keys, counts: han)
    let terms = kept.filter { !clipped.contains($0.key) }.map { key, entry in
      let counts = LogLikelihood(
        both: entry.together, first: max(entry.together, latin[key.latin] ?? 0),
        second: max(entry.together, han[key.han] ?? 0), all: sides.count)
      var evidence = entry.evidence
      var score = entry.score
      if entry.together > 1, counts.dice >= 0.5, !evidence.contains(.cooccurrence) {
        evidence.insert(.cooccurrence)
        score = 1 - (1 - score) * (1 - 0.5 * counts.dice)
      }
      return HarvestedTerm(
        source: isReversed ? key.han : key.latin, target: isReversed ? key.latin : key.han,
        aliases: entry.aliases, kind: Self.kind(entry.kinds), score: score,
        evidence: TermEvidence.allCases.filter(evidence.contains),
        counts: .init(
          together: entry.together, source: isReversed ? counts.second : counts.first,
          target: isReversed ? counts.first : counts.second),
        example: entry.example)
    }
    return terms.sorted {
      ($1.score, $1.counts.together, $0.source, $0.target)
        < ($0.score, $0.counts.together, $1.source, $1.target)
    }
  }

  /// 北京市 counts as 北京 where that was found too.
  ///
  /// The longest first, so that of three forms all that was counted comes down to the shortest, whatever the order of
  /// a dictionary is.
  private func withoutLongForms() -> [Key: Entry] {
    var kept = entries
    let longestFirst = entries.keys.sorted {
      ($1.han.utf8.count, $0.han, $0.latin) < ($0.han.utf8.count, $1.han, $1.latin)
    }
    for key in longestFirst {
      guard let entry = kept[key], let ending = key.han.unicodeScalars.last?.value,
        ClassWords.shared.placeEndings.contains(ending)
      else { continue }
      let short = Key(latin: key.latin, han: String(key.han.dropLast()))
      guard kept[short] != nil else { continue }
      kept[short]?.together += entry.together
      kept[short]?.kinds[.place, default: 0] += 1
      kept[key] = nil
    }
    return kept
  }

  /// Forms that are the start of a longer one for the same words and stand in no other segments: 卡尔沃尼 beside 卡尔沃尼亚.
  private static func clipped(
    _ keys: some Sequence<Key>, counts: [String: Int]
  ) -> Set<Key> {
    var clipped: Set<Key> = []
    for (_, forms) in Dictionary(grouping: keys, by: \.latin) where forms.count > 1 {
      for form in forms {
        let isClipped = forms.contains { longer in
          longer.han.unicodeScalars.count > form.han.unicodeScalars.count
            && longer.han.unicodeScalars.starts(with: form.han.unicodeScalars)
            && counts[longer.han, default: 0] >= counts[form.han, default: 0]
        }
        if isClipped { clipped.insert(form) }
      }
    }
    return clipped
  }

  /// The count of each words' most frequent partner: another one that is far rarer is chance.
  private static func best(_ entries: [Key: Entry]) -> [String: Int] {
    var best: [String: Int] = [:]
    for (key, entry) in entries { best[key.latin] = max(best[key.latin] ?? 0, entry.together) }
    return best
  }

  private static func kind(_ votes: [NamePair.Kind: Int]) -> NamePair.Kind {
    NamePair.Kind.allCases.filter { $0 != .other && votes[$0] != nil }
      .max { (votes[$0] ?? 0) < (votes[$1] ?? 0) } ?? .other
  }
}
