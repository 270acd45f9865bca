/// Short lines without an end mark, where most of the text has one: headings, headlines of other articles, links.
enum NoiseFragments {
  /// The longest line that counts as one, in words; half as many characters again.
  private static let longest = 30
  /// The same for the first line: a longer one is how the article begins, though its mark was forgotten.
  private static let longestFirst = 20

  static func mark(_ lines: [NoiseLine], hints: [NoiseClass?], _ found: inout [NoiseClass?]) {
    guard isPunctuated(lines, found) else { return }
    for place in lines.indices where found[place] == nil {
      let line = lines[place]
      guard isFragment(line, at: place), line.mark == .none || isLoose(place, lines, found),
        !isListed(place, lines, found)
      else { continue }
      found[place] = hints[place] ?? .heading
    }
  }

  /// Whether sentences of this text end with a mark: in its larger part, and in more lines or longer ones than
  /// those without. Poems, lists and languages without marks fail this.
  private static func isPunctuated(_ lines: [NoiseLine], _ found: [NoiseClass?]) -> Bool {
    var (prose, open) = (0, 0)
    var (proseWords, openWords) = (0, 0)
    for place in lines.indices where found[place] == nil && lines[place].kind != .listItem {
      let line = lines[place]
      if line.isEnded || hasSentences(line) {
        prose += 1
        proseWords += line.words
      } else if line.mark == .none {
        open += 1
        openWords += line.words
      }
    }
    guard prose > 0, open > 0, proseWords >= openWords else { return false }
    return prose >= open * 2 || proseWords * open * 10 >= openWords * prose * 13
  }

  /// Whether a line has a sentence's end inside it: it is a paragraph whatever stands at its own end.
  private static func hasSentences(_ line: NoiseLine) -> Bool {
    line.sentences.count > 1 && line.length > 6
  }

  /// Whether a line can be a headline: not too long, and not what somebody said.
  private static func isFragment(_ line: NoiseLine, at place: Int) -> Bool {
    line.length <= (place == 0 ? longestFirst : longest) && !hasSentences(line)
      && !(line.closesQuotation && line.length > 12)
  }

  /// Whether a line of a few words that ends with a comma goes on in no line beside it.
  private static func isLoose(_ place: Int, _ lines: [NoiseLine], _ found: [NoiseClass?]) -> Bool {
    guard lines[place].mark == .continued, lines[place].words <= 6 else { return false }
    let beside = [place - 1, place + 1].filter(lines.indices.contains)
    return beside.allSatisfy { found[$0] != nil || lines[$0].mark == .ended }
  }

  /// Whether a line is an item of a list: marked as one beside another, or one of several behind a colon.
  private static func isListed(_ place: Int, _ lines: [NoiseLine], _ found: [NoiseClass?]) -> Bool {
    if lines[place].kind == .listItem { return true }
    let next = place + 1 < lines.count ? lines[place + 1] : nil
    let previous = place > 0 ? lines[place - 1] : nil
    if lines[place].isListItem {
      return next?.isListItem == true || previous?.isListItem == true
        || previous?.introduces == true
    }
    if lines[place].opensWithDigit, lines[place].words >= 5 {
      let isChronicle = [previous, next].contains {
        $0.map { $0.opensWithDigit && $0.words >= 5 } ?? false
      }
      if isChronicle { return true }
    }
    var first = place
    while first > 0, found[first] == nil, lines[first].mark == .none, place - first < 30 {
      first -= 1
    }
    guard lines[first].introduces, found[first] == nil else { return false }
    if place - first >= 2 { return true }
    return next.map { $0.mark == .none && found[place + 1] == nil } ?? false
  }
}
