internal import RectoText

/// Finds characters that write down the sound of foreign names.
struct SoundLinks {
  private let latin: LatinWords
  private let han: HanText

  private enum Limit {
    static let words = 4
    /// Characters of a part of a name.
    static let part = 7
    /// Characters of a name, dots included.
    static let name = 16
    /// Letters that one character stands for, at most and at least.
    static let lettersPerCharacter = 4
    /// Likeness of names of three syllables, and of longer ones.
    static let shortLikeness = 0.76
    static let likeness = 0.7
    static let wholeLikeness = 0.66
    /// What an end is worth behind which no such character stands; one that is none itself costs as much.
    static let endFit = 0.1
  }

  init(_ latin: LatinWords, _ han: HanText) {
    self.latin = latin
    self.han = han
  }

  /// - Complexity: O(words · windows).
  func links(in chain: Range<Int>) -> [NameLink] {
    let windows = windows()
    guard !windows.isEmpty else { return [] }
    let spans = spans(of: chain)
    guard !spans.isEmpty else { return [] }
    var links: [NameLink] = []
    for window in windows {
      let hasDot = window.contains { han.isDot[$0] }
      let count = window.count { han.isHan[$0] }
      let initials = han.initials[window.lowerBound]
      var matcher: NameMatcher?
      for span in spans {
        // A name in parts is written in parts.
        guard !hasDot || span.words.count > 1, span.initials & initials != 0,
          isLength(span, of: count, inParts: hasDot)
        else { continue }
        if matcher == nil { matcher = NameMatcher(han.text(window)) }
        guard let likeness = matcher?.likeness(of: span.text),
          likeness.value >= least(count, isWhole: likeness.isWhole),
          !isDoubtful(span.words) || hasDot || hasFreeEnds(window)
        else { continue }
        links.append(
          NameLink(
            words: span.words, characters: window, kind: likeness.isWhole ? .sound : .partSound,
            weight: likeness.value, isPerson: hasDot))
      }
    }
    return best(of: links)
  }

  /// Of windows for the same words that overlap, the one that sounds most like them, then the longest; one at
  /// whose ends no more characters of foreign names stand is likelier to be the whole.
  private func best(of links: [NameLink]) -> [NameLink] {
    let ranked = links.enumerated().map { offset, link in
      (link: link, fit: link.weight + fitOfEnds(link.characters), offset: offset)
    }
    let sorted = ranked.sorted { a, b in
      (b.fit, b.link.characters.count, a.offset) < (a.fit, a.link.characters.count, b.offset)
    }.map(\.link)
    var kept: [NameLink] = []
    for link in sorted
    where !kept.contains(where: {
      $0.words == link.words && $0.characters.overlaps(link.characters)
    }) {
      kept.append(link)
    }
    return kept
  }

  /// A word at the start of a sentence may be no name: Trains from there were late.
  private func isDoubtful(_ words: Range<Int>) -> Bool {
    words.count == 1 && latin.words[words.lowerBound].startsSentence
  }

  private func hasFreeEnds(_ window: Range<Int>) -> Bool {
    fitOfEnds(window) > 1.5 * Limit.endFit
  }

  private func fitOfEnds(_ window: Range<Int>) -> Double {
    let outside = [window.lowerBound - 1, window.upperBound].filter { place in
      han.scalars.indices.contains(place)
        && TranscriptionCharacters.all.contains(han.scalars[place])
    }
    let foreign = [window.lowerBound, window.upperBound - 1].filter {
      !TranscriptionCharacters.all.contains(han.scalars[$0])
    }
    return Double(2 - outside.count - foreign.count) * Limit.endFit
  }

  /// The likeness that is asked for: less of names that are long and whole.
  private func least(_ count: Int, isWhole: Bool) -> Double {
    count <= 3 ? Limit.shortLikeness : isWhole ? Limit.wholeLikeness : Limit.likeness
  }

  /// Whether as many characters can be written for the letters.
  private func isLength(_ span: Span, of count: Int, inParts: Bool) -> Bool {
    let fitting = count - 1...count * Limit.lettersPerCharacter
    return fitting.contains(span.letters) || !inParts && fitting.contains(span.lastLetters)
  }

  private struct Span {
    var words: Range<Int>
    var text: String
    var letters: Int
    /// Of the last word, which may be written alone.
    var lastLetters: Int
    /// What the first character's reading may begin with: a name may begin with any of the words.
    var initials: UInt32
  }

  private func spans(of chain: Range<Int>) -> [Span] {
    var spans: [Span] = []
    for start in chain where isName(start) {
      for end in start + 1...min(start + Limit.words, chain.upperBound) {
        if PlainWords.dividers.contains(latin.words[end - 1].folded) { break }
        guard isName(end - 1) else { continue }
        let text = latin.text(start..<end)
        let last = latin.words[end - 1].folded.utf8.count
        guard last > 1 || end - start > 1 else { continue }
        // With Chinese characters at hand, what reads as Chinese is asked for its reading.
        if !Romanizer.splits(of: text, limit: 1).isEmpty, end - start > 1 { continue }
        // Of words before the last one, the sound may be left out.
        let initials = latin.words[start..<end].reduce(0) { mask, word in
          mask | FirstSounds.initials(of: Romanizer.readingKey(word.folded).utf8.first)
        }
        spans.append(
          Span(
            words: start..<end, text: text, letters: text.utf8.count, lastLetters: last,
            initials: initials))
      }
    }
    return spans
  }

  private func isName(_ place: Int) -> Bool {
    let word = latin.words[place]
    return word.isCapitalised && !PlainWords.titles.contains(word.folded)
      && !PlainWords.others.contains(word.folded) && !ClassWords.shared.knows(word.folded)
  }

  /// Where a name may stand: a run of characters that such names are written with, or any between dots.
  private func windows() -> [Range<Int>] {
    var windows: [Range<Int>] = []
    for start in han.scalars.indices where han.isHan[start] && !follows(dot: start) {
      var end = start
      var length = 0
      var hasDot = false
      var unusual = 0
      while end < han.scalars.count, end - start < Limit.name {
        if han.isDot[end] {
          hasDot = true
          length = 0
        } else if han.isHan[end] {
          length += 1
          if !TranscriptionCharacters.all.contains(han.scalars[end]) { unusual += 1 }
        } else {
          break
        }
        guard length <= Limit.part else { break }
        end += 1
        // Before the dot comes, it is not known whether there is one.
        if !hasDot, unusual > 0, !leads(toDot: end) { break }
        let isWhole = end == han.scalars.count || !han.isDot[end] && !isInside(part: end)
        if isWhole, !han.isDot[end - 1], hasDot || unusual == 0, end - start > 1 {
          windows.append(start..<end)
        }
      }
    }
    return windows
  }

  /// Whether usual characters go on to a dot: the part of a name is not at its end.
  private func isInside(part place: Int) -> Bool {
    var end = place
    while end < han.scalars.count, end - place < Limit.part, han.isHan[end],
      TranscriptionCharacters.all.contains(han.scalars[end])
    {
      end += 1
    }
    return end > place && end < han.scalars.count && han.isDot[end]
  }

  private func follows(dot place: Int) -> Bool { place > 0 && han.isDot[place - 1] }

  private func leads(toDot place: Int) -> Bool {
    var end = place
    while end < han.scalars.count, end - place < Limit.part, han.isHan[end] { end += 1 }
    return end < han.scalars.count && han.isDot[end]
  }
}
