internal import RectoText

/// Pairs that stand in the same segments, and hardly in others, where nothing else explains them.
///
/// A run of capitalised words and a run of characters are a pair if each is the other's best partner.
struct Cooccurrence {
  struct Pair {
    var latin: String
    var han: String
    var score: Double
    var counts: LogLikelihood
    var example: Int
  }

  private enum Limit {
    static let words = 5
    static let characters = 2...8
    static let ratio = 15.0
    static let dice = 0.65
    /// Segments of one candidate that are looked through.
    static let segments = 300
  }

  /// What is left of a segment: runs of words and runs of characters that no name has taken.
  struct Rest {
    var spans: [String]
    var runs: [[UInt32]]
  }

  /// Words that have a capital inside sentences too.
  private let known: Set<String>
  private var rests: [Rest] = []
  private var segments: [String: [Int]] = [:]

  /// - Parameter known: Words that have a capital inside sentences too.
  init(known: Set<String>) { self.known = known }

  mutating func add(_ segment: SegmentNames) {
    let rest = Rest(spans: spans(segment), runs: Self.runs(segment))
    for span in Set(rest.spans) { segments[span, default: []].append(rests.count) }
    rests.append(rest)
  }

  /// - Complexity: O(characters of all segments), and the segments of each candidate.
  func pairs() -> [Pair] {
    let candidates = candidates()
    guard !candidates.isEmpty else { return [] }
    var partners: [(latin: String, grams: [UInt64: (count: Int, gram: [UInt32])])] = []
    var wanted: Set<UInt64> = []
    for latin in candidates {
      let grams = grams(of: latin)
      wanted.formUnion(grams.keys)
      partners.append((latin, grams))
    }
    let totals = totals(of: wanted)
    var best: [Pair] = []
    for (latin, grams) in partners {
      if let pair = bestPartner(of: latin, grams, totals) { best.append(pair) }
    }
    return mutual(best)
  }

  /// Words that stand in two segments or more; of one inside another in the same segments, the longer.
  private func candidates() -> [String] {
    var covered: Set<String> = []
    for rest in rests {
      for span in rest.spans {
        guard let count = segments[span]?.count, count > 1 else { continue }
        for other in rest.spans
        where other.utf8.count < span.utf8.count && span.contains(other)
          && segments[other]?.count == count
        {
          covered.insert(other)
        }
      }
    }
    return segments.filter { $0.value.count > 1 && !covered.contains($0.key) }.keys.sorted()
  }

  private func grams(of latin: String) -> [UInt64: (count: Int, gram: [UInt32])] {
    let places = (segments[latin] ?? []).prefix(Limit.segments)
    var found: [UInt64: (count: Int, gram: [UInt32])] = [:]
    for place in places {
      var seen: Set<UInt64> = []
      for run in rests[place].runs {
        Self.forEachGram(of: run) { hash, range in
          guard seen.insert(hash).inserted else { return }
          if let known = found[hash] {
            found[hash] = (known.count + 1, known.gram)
          } else if HanBoundaries.mayBeName(run[range]) {
            found[hash] = (1, Array(run[range]))
          }
        }
      }
    }
    let least = max(2, (places.count + 1) / 2)
    return found.filter { $0.value.count >= least }
  }

  private func totals(of wanted: Set<UInt64>) -> [UInt64: Int] {
    var totals: [UInt64: Int] = [:]
    for rest in rests {
      var seen: Set<UInt64> = []
      for run in rest.runs {
        Self.forEachGram(of: run) { hash, _ in
          if wanted.contains(hash), seen.insert(hash).inserted { totals[hash, default: 0] += 1 }
        }
      }
    }
    return totals
  }

  private func bestPartner(
    of latin: String, _ grams: [UInt64: (count: Int, gram: [UInt32])], _ totals: [UInt64: Int]
  ) -> Pair? {
    guard let places = segments[latin] else { return nil }
    let looked = min(places.count, Limit.segments)
    var best: (counts: LogLikelihood, gram: [UInt32])?
    for (hash, found) in grams {
      // What was seen in a part of the segments stands for all of them.
      let both = found.count * places.count / looked
      let counts = LogLikelihood(
        both: both, first: places.count, second: max(both, totals[hash] ?? 0), all: rests.count)
      guard counts.dice >= Limit.dice, counts.ratio >= Limit.ratio else { continue }
      let isBetter =
        best.map {
          (
            counts.dice, Double(found.gram.count),
            $0.gram.lexicographicallyPrecedes(found.gram) ? 1 : 0
          )
            > ($0.counts.dice, Double($0.gram.count), 0)
        } ?? true
      if isBetter { best = (counts, found.gram) }
    }
    guard let best, let example = places.first else { return nil }
    let certainty = best.counts.both >= 5 ? 0.9 : best.counts.both >= 3 ? 0.8 : 0.58
    var text = String.UnicodeScalarView()
    for value in best.gram { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
    return Pair(
      latin: latin, han: String(text), score: best.counts.dice * certainty, counts: best.counts,
      example: example)
  }

  /// Of pairs with the same characters, or characters within each other's, the best.
  private func mutual(_ pairs: [Pair]) -> [Pair] {
    let sorted = pairs.sorted {
      ($1.counts.dice, $1.counts.ratio, $1.latin.utf8.count, $0.latin)
        < ($0.counts.dice, $0.counts.ratio, $0.latin.utf8.count, $1.latin)
    }
    var kept: [Pair] = []
    for pair in sorted
    where !kept.contains(where: {
      $0.han == pair.han
        || $0.counts.dice > pair.counts.dice
          && ($0.han.contains(pair.han) || pair.han.contains($0.han))
    }) {
      kept.append(pair)
    }
    return kept
  }

  // MARK: - What is left

  private func spans(_ segment: SegmentNames) -> [String] {
    let taken = Set(segment.names.flatMap { Array($0.words) })
    let words = segment.latin.words
    var spans: [String] = []
    func isName(_ place: Int) -> Bool {
      let word = words[place]
      return word.isCapitalised && !taken.contains(place) && word.folded.utf8.count > 1
        && !PlainWords.titles.contains(word.folded) && !PlainWords.others.contains(word.folded)
    }
    for chain in segment.chains {
      for start in chain where isName(start) {
        for end in start + 1...min(start + Limit.words, chain.upperBound) {
          if taken.contains(end - 1) { break }
          guard isName(end - 1) else { continue }
          if end - start == 1, ClassWords.shared.knows(words[start].folded) { continue }
          // A capital at the start of a sentence says nothing.
          if words[start].startsSentence, !known.contains(words[start].folded) { continue }
          spans.append(segment.latin.text(start..<end))
        }
      }
    }
    return spans
  }

  private static func runs(_ segment: SegmentNames) -> [[UInt32]] {
    let han = segment.han
    let taken = Set(segment.names.flatMap { Array($0.characters) })
    var runs: [[UInt32]] = []
    var run: [UInt32] = []
    for place in han.scalars.indices {
      if (han.isHan[place] || han.isDot[place]) && !taken.contains(place) {
        run.append(han.scalars[place])
      } else if !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    if !run.isEmpty { runs.append(run) }
    return runs
  }

  /// Calls `body` with every run of characters of the lengths that names have; the hash is that of their values.
  private static func forEachGram(of run: [UInt32], _ body: (UInt64, Range<Int>) -> Void) {
    for start in run.indices {
      var hash = FNVHash()
      for end in start..<min(run.count, start + Limit.characters.upperBound) {
        hash.add(whole: run[end])
        if end + 1 - start >= Limit.characters.lowerBound { body(hash.value, start..<end + 1) }
      }
    }
  }
}
