internal import RectoText

/// The best matches so far, one for each pair of source and target.
struct BestMatches {
  private let limit: Int
  private(set) var sorted: [Match] = []

  init(limit: Int) { self.limit = limit }

  var isFull: Bool { sorted.count >= limit }
  var lowestScore: Int { sorted.last?.score ?? 0 }

  mutating func insert(_ match: Match) {
    if let same = sorted.firstIndex(where: {
      $0.source.text.utf8.elementsEqual(match.source.text.utf8)
        && $0.target.text.utf8.elementsEqual(match.target.text.utf8)
    }) {
      guard Self.isBetter(match, than: sorted[same]) else { return }
      sorted.remove(at: same)
    }
    let place = sorted.firstIndex { Self.isBetter(match, than: $0) } ?? sorted.count
    guard place < limit else { return }
    sorted.insert(match, at: place)
    if sorted.count > limit { sorted.removeLast() }
  }

  private static func isBetter(_ a: Match, than b: Match) -> Bool {
    isBetterApartFromUnit(a, than: b) ?? (a.unit.id < b.unit.id)
  }

  /// Whether a match comes first by all but its place in the memory; `nil` where that alone decides.
  static func isBetterApartFromUnit(_ a: Match, than b: Match) -> Bool? {
    if a.score != b.score { return a.score > b.score }
    if (a.kind == .context) != (b.kind == .context) { return a.kind == .context }
    let isReviewed = (a: a.unit.origin.confidence == nil, b: b.unit.origin.confidence == nil)
    if isReviewed.a != isReviewed.b { return isReviewed.a }
    let dates = (a: a.unit.lastChange?.rawValue ?? "", b: b.unit.lastChange?.rawValue ?? "")
    return dates.a == dates.b ? nil : dates.a > dates.b
  }
}
