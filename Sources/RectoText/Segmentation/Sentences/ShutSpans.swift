/// The passages of a paragraph in which no sentence ends, asked in ascending order.
struct ShutSpans {
  private var ranges: [Range<Int>] = []
  private var place = 0
  /// Where quotations end that are part of a sentence around them.
  private(set) var embeddedEnds: Set<Int> = []
  /// Where brackets, titles and quotations end that stand inside a clause, in East Asian text.
  private(set) var phraseEnds: Set<Int> = []

  /// Takes the passages that the judge finds shut.
  init(_ spans: [EnclosedSpans.Span], judge: BoundaryJudge, end: Int) {
    for span in spans where judge.isPhrase(span) { phraseEnds.insert(span.end) }
    for span in spans where judge.isShut(span, to: end) {
      ranges.append(span.open..<span.end)
      if judge.isEmbedded(span) { embeddedEnds.insert(span.end) }
    }
    if ranges.count > 1 {
      ranges.sort { $0.lowerBound < $1.lowerBound }
      ranges = ranges.reduce(into: []) { merged, range in
        if let last = merged.last, range.lowerBound < last.upperBound {
          merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
          merged.append(range)
        }
      }
    }
  }

  /// Whether a boundary lies inside one; boundaries must ascend.
  mutating func contains(_ boundary: Int) -> Bool {
    while place < ranges.count, ranges[place].upperBound <= boundary { place += 1 }
    return place < ranges.count && ranges[place].lowerBound < boundary
  }
}
