internal import RectoText

/// Lines that end as sentences do and belong to other stories all the same: questions as headlines, teasers under
/// a foreign headline, prompts in words that no list knows, what stands behind the article's end.
enum NoiseStrangers {
  /// Below this closeness a line is a stranger; 1 to 2 % of real paragraphs are, and half to nine tenths of those
  /// of other stories.
  private static let far = 0.3
  /// Below this one it shares words of grammar at most.
  private static let nothing = 0.1
  /// Below this one it is doubtful.
  private static let doubtful = 0.5

  /// - Parameters:
  ///   - terms: The terms of all sentences.
  ///   - points: For each line, the points that its phrases and shape have so far.
  ///   - hints: For each line, the class that they point to.
  static func mark(
    _ lines: [NoiseLine], terms: DocumentTerms, places: [Document.SentencePlace],
    text: UnsafeBufferPointer<UInt8>, points: [Int], hints: [NoiseClass?], language: LanguageTag,
    _ found: inout [NoiseClass?]
  ) {
    let end = articleEnd(lines, found)
    let typical = typicalSentences(lines, found)
    let manners = lines.indices.map { place in
      found[place] == nil ? NoiseManner.points(of: place, lines, text, typical: typical) : 0
    }
    // Kinship costs the terms of the whole text: only where it can decide.
    let candidates = lines.indices.filter { place in
      guard found[place] == nil, !lines[place].opensQuotation else { return false }
      if place > end { return true }
      guard !NoiseManner.endsQuotation(lines[place], text) else { return false }
      let most = lines[place].length >= 6 ? 4 : 3
      let above = place > 0 && found[place - 1] == .heading ? headlineAbove : 0
      return shown(place, lines, points, found) + manners[place] + most + above
        >= needed(lines[place], manners[place])
    }
    guard !candidates.isEmpty,
      let kinship = NoiseKinship(
        lines, terms: terms, isArticle: found.map { $0 == nil }, language: language)
    else { return }
    for place in candidates where place < end {
      guard let closeness = kinship.closeness(of: place, isArticle: true), closeness < doubtful
      else { continue }
      var sum = shown(place, lines, points, found) + manners[place]
      sum += strangeness(closeness, terms: kinship.termCount(of: place))
      if place > 0, found[place - 1] == .heading, lines[place].length <= 45,
        kinship.closeness(of: place - 1, isArticle: false) ?? 1 < far
      {
        sum += headlineAbove
      }
      if sum >= needed(lines[place], manners[place]) { found[place] = hints[place] ?? .readMore }
    }
    markBehind(end, lines, kinship, &found)
  }

  /// From the last line backwards, up to one that belongs to the article.
  private static func markBehind(
    _ end: Int, _ lines: [NoiseLine], _ kinship: NoiseKinship, _ found: inout [NoiseClass?]
  ) {
    for place in lines.indices.reversed() where place > end && found[place] == nil {
      guard !lines[place].opensQuotation else { return }
      guard let closeness = kinship.closeness(of: place, isArticle: true) else { continue }
      guard closeness < (lines[place].length <= 14 ? doubtful : far) else { return }
      found[place] = .afterEnd
    }
  }

  /// Points for a headline of another story above.
  private static let headlineAbove = 2

  /// The points that are enough: a long line needs one more, unless its manner speaks against it.
  private static func needed(_ line: NoiseLine, _ manner: Int) -> Int {
    NoiseEvidence.threshold + (line.length > 14 && manner == 0 ? 1 : 0)
  }

  /// How many sentences the paragraphs of the article have in the middle.
  private static func typicalSentences(_ lines: [NoiseLine], _ found: [NoiseClass?]) -> Int {
    let counts = lines.indices.lazy.filter { found[$0] == nil }.map { lines[$0].sentences.count }
    let sorted = counts.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  /// The points that a line and its neighbours show before its words are compared with the article's.
  private static func shown(
    _ place: Int, _ lines: [NoiseLine], _ points: [Int], _ found: [NoiseClass?]
  ) -> Int {
    let line = lines[place]
    // In a long line a phrase says little.
    var sum = line.length <= 25 ? points[place] : 0
    if isShort(line) { sum += line.length <= 7 ? 2 : 1 }
    if line.asksOrCalls { sum += 1 }
    if place > 0, found[place - 1] != nil { sum += 1 }
    if place + 1 < lines.count, found[place + 1] != nil { sum += 1 }
    return sum
  }

  /// The first notice, credit, or heading of links in the last half; the number of lines where there is none.
  private static func articleEnd(_ lines: [NoiseLine], _ found: [NoiseClass?]) -> Int {
    let length = lines.last?.range.upperBound ?? 0
    return lines.indices.first { place in
      guard lines[place].range.lowerBound * 2 >= length else { return false }
      switch found[place] {
      case .disclaimer, .editorCredit: return true
      case .readMore, .comment, .newsletter, .share: return !lines[place].isEnded
      default: return false
      }
    } ?? lines.count
  }

  private static func strangeness(_ closeness: Double, terms: Int) -> Int {
    if closeness < nothing, terms >= 6 { return 4 }
    return closeness < far ? 3 : 2
  }

  private static func isShort(_ line: NoiseLine) -> Bool {
    line.length <= 14 && line.sentences.count == 1 && line.kind != .listItem && !line.isListItem
  }
}
