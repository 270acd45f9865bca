internal import RectoText

/// Finds characters that are read as words.
struct ReadingLinks {
  private let latin: LatinWords
  private let han: HanText

  private enum Limit {
    static let words = 5
    static let syllables = 6
    static let score = 0.8
  }

  init(_ latin: LatinWords, _ han: HanText) {
    self.latin = latin
    self.han = han
  }

  /// - Complexity: O(words · characters).
  func links(in chain: Range<Int>) -> [NameLink] {
    var links: [NameLink] = []
    for start in chain where latin.words[start].isCapitalised {
      for end in start + 1...min(start + Limit.words, chain.upperBound) {
        let last = latin.words[end - 1]
        // A name goes on after a hyphen: Hsiang-tung; it does not end before one.
        guard last.isCapitalised || last.joint == .hyphen else { break }
        links += self.links(of: start..<end)
      }
    }
    return links
  }

  private func links(of span: Range<Int>) -> [NameLink] {
    let text = latin.text(span)
    let ways =
      Romanizer.splits(of: text, limit: 4) + Romanizer.splits(of: text, as: .wadeGiles, limit: 4)
    guard !ways.isEmpty else { return [] }
    let lengths = Set(ways.map(\.count)).filter { $0 <= Limit.syllables }.sorted()
    let initials = ways.joined().reduce(0) { $0 | HanText.bit($1.key.utf8.first) }
    var links: [NameLink] = []
    for start in han.scalars.indices where han.isHan[start] && han.initials[start] & initials != 0 {
      for length in lengths {
        guard let end = end(of: length, from: start, initials),
          let match = NameMatcher(han.text(start..<end))?.match(text), match.score >= Limit.score
        else { continue }
        switch match.kind {
        case .pinyin, .surnameLast, .wadeGiles:
          links.append(
            NameLink(
              words: span, characters: start..<end, kind: length == 1 ? .syllable : .reading,
              weight: match.score, isPerson: isPerson(span, start..<end)))
        default: break
        }
      }
    }
    return links
  }

  /// Where so many characters end; dots between them are part of a name, and no part between dots is one.
  private func end(of length: Int, from start: Int, _ initials: UInt32) -> Int? {
    guard start == 0 || !han.isDot[start - 1] else { return nil }
    var (end, count) = (start, 0)
    while count < length {
      guard end < han.scalars.count else { return nil }
      if !han.isDot[end] {
        guard han.isHan[end], han.initials[end] & initials != 0 else { return nil }
        count += 1
      }
      end += 1
    }
    return end < han.scalars.count && han.isDot[end] ? nil : end
  }

  private func isPerson(_ span: Range<Int>, _ characters: Range<Int>) -> Bool {
    span.count > 1
      && Romanizer.nameReadings(of: han.text(characters), limit: 1).first?.parts.count == 2
  }
}
