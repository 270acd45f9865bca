internal import RectoText

/// Puts links together to names: words of a chain and characters that explain each other without a gap.
///
/// Liaoning University and 辽宁大学 are a reading and a word of a class; World Health Organization and
/// 世界卫生组织 three translations. Both sides may have their own order: University of Liaoning.
struct LinkCover {
  private let latin: LatinWords
  private let han: HanText
  private let chain: Range<Int>
  /// Those of the chain, by the character they begin with.
  private var byStart: [Int: [NameLink]] = [:]

  private enum Limit {
    static let links = 6
    /// Links of one place that are tried.
    static let branches = 10
    static let states = 4000
  }

  /// A run of characters, link by link.
  private struct State {
    var start: Int
    var end: Int
    var words: UInt32
    var links: [NameLink]
    var hasGap: Bool
  }

  init(_ latin: LatinWords, _ han: HanText, chain: Range<Int>, links: [NameLink]) {
    self.latin = latin
    self.han = han
    self.chain = chain
    var own = Dictionary(
      grouping: links.filter {
        chain.contains($0.words.lowerBound) && $0.words.upperBound <= chain.upperBound
      },
      by: \.characters.lowerBound)
    for (start, links) in own {
      own[start] = Array(
        links.enumerated().sorted {
          let a = $0.element.weight * Double($0.element.characters.count + $0.element.words.count)
          let b = $1.element.weight * Double($1.element.characters.count + $1.element.words.count)
          return (b, $0.offset) < (a, $1.offset)
        }.map(\.element).prefix(Limit.branches))
    }
    byStart = own
  }

  /// Every way to explain some of the chain's words by characters that stand together.
  ///
  /// - Complexity: O(characters · branches ^ links) at worst; cut off at a number of states.
  func candidates() -> [NameCandidate] {
    var candidates: [NameCandidate] = []
    var budget = Limit.states
    for start in byStart.keys.sorted() {
      var open = [State(start: start, end: start, words: 0, links: [], hasGap: false)]
      while let state = open.popLast(), budget > 0 {
        budget -= 1
        if let candidate = candidate(state) { candidates.append(candidate) }
        guard state.links.count < Limit.links else { continue }
        open += continuations(of: state)
      }
    }
    return candidates
  }

  private func continuations(of state: State) -> [State] {
    var next: [State] = []
    for link in byStart[state.end] ?? [] {
      let words = mask(link.words)
      guard words & state.words == 0 else { continue }
      next.append(
        State(
          start: state.start, end: link.characters.upperBound, words: state.words | words,
          links: state.links + [link], hasGap: state.hasGap))
    }
    if !state.links.isEmpty, !state.hasGap, state.end < han.scalars.count, han.isHan[state.end],
      !HanBoundaries.isFunctional(han.scalars[state.end]),
      byStart[state.end + 1] != nil
    {
      var skipping = state
      skipping.end += 1
      skipping.hasGap = true
      for var other in continuations(of: skipping) {
        other.hasGap = true
        next.append(other)
      }
    }
    return next
  }

  private func mask(_ words: Range<Int>) -> UInt32 {
    words.reduce(0) { $0 | 1 << UInt32($1 - chain.lowerBound) }
  }

  // MARK: - Judging

  private func candidate(_ state: State) -> NameCandidate? {
    guard let first = state.links.map(\.words.lowerBound).min(),
      let end = state.links.map(\.words.upperBound).max(), let last = state.links.last
    else { return nil }
    let span = first..<end
    let missing = span.filter {
      state.words & (1 << UInt32($0 - chain.lowerBound)) == 0
        && !PlainWords.particles.contains(latin.words[$0].folded)
    }.count
    guard isWhole(span, state.links) else { return nil }
    if state.links.count == 1 { return single(last, span) }
    let anchors = state.links.filter(\.isAnchor)
    if anchors.isEmpty { return translated(state, span, missing: missing) }
    return anchored(state, span, missing: missing)
  }

  /// A reading or a sound, alone.
  private func single(_ link: NameLink, _ span: Range<Int>) -> NameCandidate? {
    switch link.kind {
    case .reading:
      return reading(link)
    case .sound, .partSound:
      let score = link.weight * (link.kind == .sound ? 0.9 : 0.85)
      if link.kind == .sound, !link.isPerson, let end = endOfPlace(link) {
        return NameCandidate(
          words: span, characters: link.characters.lowerBound..<end, score: score, kind: .place,
          evidence: [.sound])
      }
      return NameCandidate(
        words: span, characters: link.characters, score: score,
        kind: link.isPerson || link.kind == .partSound ? .person : .other, evidence: [.sound])
    case .syllable, .gloss, .classWord: return nil
    }
  }

  private func reading(_ link: NameLink) -> NameCandidate {
    var characters = link.characters
    var kind: NamePair.Kind = link.isPerson ? .person : .other
    if !link.isPerson, link.words.count == 1, let end = endOfPlace(link) {
      characters = characters.lowerBound..<end
      kind = .place
    }
    return NameCandidate(
      words: link.words, characters: characters,
      // Of two words the first is a surname, mostly one of the list.
      score: link.weight * (link.words.count > 1 && !link.isPerson ? 0.98 : 1), kind: kind,
      evidence: [.reading])
  }

  /// Where a place's name ends if English has left out that it is a county: 聂拉木县 and Nyalam.
  private func endOfPlace(_ link: NameLink) -> Int? {
    let end = link.characters.upperBound
    guard end < han.scalars.count, ClassWords.shared.placeEndings.contains(han.scalars[end]),
      link.words.upperBound == latin.words.count
        || !ClassWords.shared.knows(latin.words[link.words.upperBound].folded)
    else { return nil }
    // The city of Luoyang: English has not left it out.
    let before = latin.words[..<link.words.lowerBound].suffix(2)
    if before.count == 2, before.last?.folded == "of",
      before.first.map({ ClassWords.shared.knows($0.folded) }) == true
    {
      return nil
    }
    return ClassWords.isOtherWord(han.scalars[end...]) ? nil : end + 1
  }

  /// A reading or a sound with words of a class: 辽宁大学, 理县.
  private func anchored(_ state: State, _ span: Range<Int>, missing: Int) -> NameCandidate? {
    guard missing == 0, !state.hasGap, let last = state.links.last, isBounded(span, state)
    else { return nil }
    if let prefixed = prefixed(state, span) { return prefixed }
    guard case .classWord(let kind) = last.kind else { return nil }
    let weakest = state.links.map(\.weight).min() ?? 0
    let isSound = state.links.contains { $0.kind == .sound }
    if state.links.contains(where: { $0.kind == .partSound }) { return nil }
    return NameCandidate(
      words: span, characters: state.start..<state.end,
      score: max(0.5, weakest) * (isSound ? 0.9 : 0.97), kind: kind,
      evidence: [isSound ? .sound : .reading, .gloss])
  }

  /// A sound with one character for the word before it: 圣马洛 and St Malo, 西米德兰兹 and West Midlands.
  private func prefixed(_ state: State, _ span: Range<Int>) -> NameCandidate? {
    guard state.links.count == 2, let last = state.links.last, last.kind == .sound,
      state.links[0].kind == .gloss, state.links[0].characters.count == 1,
      state.links[0].words.upperBound == last.words.lowerBound,
      ClassWords.shared.isNarrowing(latin.words[state.links[0].words.lowerBound].folded)
    else { return nil }
    return NameCandidate(
      words: span, characters: state.start..<state.end, score: 0.9 * last.weight, kind: .place,
      evidence: [.sound, .gloss])
  }

  /// Words that are all translated, or one syllable with a word of a class.
  private func translated(_ state: State, _ span: Range<Int>, missing: Int) -> NameCandidate? {
    guard let last = state.links.last else { return nil }
    if let syllable = state.links.first, syllable.kind == .syllable {
      guard state.links.count == 2, case .classWord(let kind) = last.kind, !state.hasGap,
        missing == 0, span.count == syllable.words.count + last.words.count, isBounded(span, state),
        last.characters.count == 1 || kind != .place
      else { return nil }
      return NameCandidate(
        words: span, characters: state.start..<state.end, score: 0.93 * syllable.weight, kind: kind,
        evidence: [.reading, .gloss])
    }
    guard !state.links.contains(where: { $0.kind == .syllable }) else { return nil }
    let content = span.count { !PlainWords.particles.contains(latin.words[$0].folded) }
    let single = state.links.count { $0.characters.count == 1 }
    guard content >= 2, state.end - state.start >= 3, missing == 0 || content >= 4 && missing == 1,
      single * 2 <= state.links.count, isOutermost(span, state),
      !state.hasGap || state.links.count > 2 || single == 0
    else { return nil }
    let kind: NamePair.Kind
    if case .classWord(let named) = last.kind { kind = named } else { kind = .other }
    // Two names side by side, or a name and where it is, are not one.
    if kind == .other || kind == .place,
      span.contains(where: {
        latin.words[$0].folded != "of" && PlainWords.dividers.contains(latin.words[$0].folded)
      })
    {
      return nil
    }
    let mean = state.links.map(\.weight).reduce(0, +) / Double(state.links.count)
    var score = 0.9 * mean
    if state.hasGap { score *= 0.8 }
    if missing > 0 { score *= 0.8 }
    return NameCandidate(
      words: span, characters: state.start..<state.end, score: score, kind: kind,
      evidence: [.gloss])
  }

  /// Whether a span can be a name for itself: it begins with a capital and with no title.
  private func isWhole(_ span: Range<Int>, _ links: [NameLink]) -> Bool {
    let first = latin.words[span.lowerBound]
    let isSpelled = links.contains { $0.words.lowerBound == span.lowerBound && $0.isAnchor }
    guard first.isCapitalised, isSpelled || !PlainWords.titles.contains(first.folded) else {
      return false
    }
    let last = latin.words[span.upperBound - 1]
    let closing = links.first { $0.words.upperBound == span.upperBound }
    if closing?.isAnchor == true || closing?.kind == .syllable { return true }
    if !last.isCapitalised { return closing?.isClass == true }
    return closing?.isClass == true || !PlainWords.titles.contains(last.folded)
  }

  /// Whether the words beside a span are no part of its name, or have characters of their own.
  private func isBounded(_ span: Range<Int>, _ state: State) -> Bool {
    isFree(span.lowerBound - 1, of: state) && isFree(span.upperBound, of: state)
  }

  private func isFree(_ place: Int, of state: State) -> Bool {
    guard chain.contains(place), latin.words[place].isCapitalised else { return true }
    if PlainWords.titles.contains(latin.words[place].folded) { return true }
    return byStart.values.joined().contains {
      $0.words.contains(place) && $0.characters.count > 1
        && !$0.characters.overlaps(state.start..<state.end)
    }
  }

  /// Whether no other word of a name stands beside a span.
  private func isOutermost(_ span: Range<Int>, _ state: State) -> Bool {
    func ends(_ place: Int, _ next: Int) -> Bool {
      guard chain.contains(place) else { return true }
      let word = latin.words[place]
      // Steel and Iron Institute: what stands before must be found elsewhere.
      if word.folded == "and" || word.folded == "&" { return isFree(next, of: state) }
      return PlainWords.dividers.contains(word.folded) || PlainWords.titles.contains(word.folded)
        || word.folded == "the" && ends(next, next)
    }
    return ends(span.lowerBound - 1, span.lowerBound - 2)
      && ends(span.upperBound, span.upperBound + 1)
  }
}

extension ClassWords {
  /// Whether a character that may end a place's name begins another word: 市长 the mayor, 市中心 the
  /// centre of the town, 区别 the difference; but 市长大 is 市 and 长大.
  static func isOtherWord(_ scalars: ArraySlice<UInt32>) -> Bool {
    guard let ending = scalars.first, let follower = scalars.dropFirst().first,
      followers[ending]?.contains(follower) == true
    else { return false }
    let grows =
      follower == UInt32(0x957F) && scalars.dropFirst(2).first.map(afterGrow.contains) == true
    return !grows
  }

  /// 长大, 长期, 长久, 长途, 长达.
  private static let afterGrow: Set<UInt32> = Set("大期久途达".unicodeScalars.map(\.value))

  private static let followers: [UInt32: Set<UInt32>] = {
    var followers: [UInt32: Set<UInt32>] = [:]
    for entry in [
      "市长民场区委内外政郊面议容府中价值", "县长城委政府内", "区长域别间分委内外政", "省长委会内外城略政", "镇长压静定政府",
      "乡长村亲下镇政", "村民长庄委", "州长府立", "岛屿上内", "旗下帜", "港口湾币元人", "郡王主",
    ] {
      let scalars = entry.unicodeScalars.map(\.value)
      followers[scalars[0]] = Set(scalars.dropFirst())
    }
    return followers
  }()
}
