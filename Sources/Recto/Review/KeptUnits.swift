/// Units of an earlier run over two documents that a person stands for, found again in the documents as they are now.
///
/// What a person confirmed is not thrown away when the pair is aligned anew: the units stay, the new run goes through
/// them where both texts are found, and makes no unit of sentences that they hold.
public struct KeptUnits: Sendable {
  private struct Entry {
    var id: Int64
    var source: Range<Int>?
    var target: Range<Int>?
  }

  private var entries: [Entry]

  /// The units' numbers in their memory.
  public var ids: Set<Int64> { Set(entries.map(\.id)) }

  /// None.
  public init() { entries = [] }

  /// Finds units in documents: by their texts, by what stands around the source where its text was corrected. A text
  /// that stands in several places is found where its neighbours, or those of the units around it, leave one.
  ///
  /// - Complexity: O(sentences + units · places that start alike).
  public init(_ units: [TranslationUnit], in source: AlignmentSide, _ target: AlignmentSide) {
    let finder = (source: SentenceFinder(source), target: SentenceFinder(target))
    var entries: [Entry] = []
    var open: [(entry: Int, places: [Range<Int>])] = []
    for unit in units {
      let isForward = unit.sourceLanguage.map { $0.meets(source.language) } ?? true
      func text(_ side: AlignmentSide) -> String? {
        unit.variants.first { $0.language.meets(side.language) }?.text
      }
      func places(_ finder: SentenceFinder, hasContext: Bool) -> [Range<Int>] {
        guard let text = text(finder.side) else { return [] }
        return finder.places(of: text, context: hasContext ? unit.context : nil)
      }
      let sides = (
        places(finder.source, hasContext: isForward), places(finder.target, hasContext: !isForward)
      )
      // Of places that its context does not tell apart, the first is as good as any for what a unit covers.
      let entry = Entry(
        id: unit.id, source: sides.0.first, target: sides.1.count == 1 ? sides.1[0] : nil)
      if sides.1.count > 1 { open.append((entries.count, sides.1)) }
      entries.append(entry)
    }
    self.entries = entries
    for (index, places) in open { settle(index, among: places) }
  }

  /// A target that stands in several places, by what the units around it leave.
  private mutating func settle(_ index: Int, among places: [Range<Int>]) {
    guard let source = entries[index].source else { return }
    var bounds = 0..<Int.max
    for other in entries {
      guard let place = other.source, let target = other.target else { continue }
      if place.upperBound <= source.lowerBound, target.upperBound > bounds.lowerBound {
        bounds = min(target.upperBound, bounds.upperBound)..<bounds.upperBound
      } else if place.lowerBound >= source.upperBound, target.lowerBound < bounds.upperBound {
        bounds = bounds.lowerBound..<max(target.lowerBound, bounds.lowerBound)
      }
    }
    let left = places.filter {
      $0.lowerBound >= bounds.lowerBound && $0.upperBound <= bounds.upperBound
    }
    if left.count == 1 { entries[index].target = left[0] }
  }

  /// Those of which a review says nothing.
  public func besides(_ review: Review) -> KeptUnits {
    var kept = self
    let decided = review.confirmed.map(\.place) + review.rejected
    let source = Set(decided.flatMap(\.source)).union(review.deletedSource)
    let target = Set(decided.flatMap(\.target)).union(review.deletedTarget)
    kept.entries.removeAll { entry in
      (entry.source ?? 0..<0).contains(where: source.contains)
        || (entry.target ?? 0..<0).contains(where: target.contains)
    }
    return kept
  }

  /// How many of them a review takes out: those with a sentence that it rejects or leaves out, and none that it confirms.
  func count(leftOutBy review: Review) -> Int {
    let confirmed = (
      Set(review.confirmed.flatMap(\.place.source)), Set(review.confirmed.flatMap(\.place.target))
    )
    let source = Set(review.rejected.flatMap(\.source)).union(review.deletedSource)
    let target = Set(review.rejected.flatMap(\.target)).union(review.deletedTarget)
    return entries.count { entry in
      let sides = (entry.source ?? 0..<0, entry.target ?? 0..<0)
      return !sides.0.contains(where: confirmed.0.contains)
        && !sides.1.contains(where: confirmed.1.contains)
        && (sides.0.contains(where: source.contains) || sides.1.contains(where: target.contains))
    }
  }

  /// What an alignment must hold: given anchors, and the units whose two texts were found, in order. A unit that
  /// crosses a given anchor or the units before it is none.
  ///
  /// - Parameter given: Ascending, without contradictions.
  /// - Complexity: O(*n* log *n*).
  public func anchors(besides given: [Anchor] = []) -> [Anchor] {
    let found = entries.compactMap { entry -> (anchor: Anchor, isGiven: Bool)? in
      guard let source = entry.source, let target = entry.target else { return nil }
      return (Anchor(source: source, target: target), false)
    }
    let all = (given.map { (anchor: $0, isGiven: true) } + found).sorted { a, b in
      (a.anchor.source.lowerBound, a.anchor.source.count, a.anchor.target.lowerBound)
        < (b.anchor.source.lowerBound, b.anchor.source.count, b.anchor.target.lowerBound)
    }
    // Where the given ones that follow start in the target.
    var next = [Int](repeating: .max, count: all.count + 1)
    var nextSource = next
    for index in all.indices.reversed() {
      let isGiven = all[index].isGiven
      next[index] = isGiven ? all[index].anchor.target.lowerBound : next[index + 1]
      nextSource[index] = isGiven ? all[index].anchor.source.lowerBound : nextSource[index + 1]
    }
    var anchors: [Anchor] = []
    for (index, entry) in all.enumerated() {
      let (source, target) = (entry.anchor.source, entry.anchor.target)
      let fits =
        source.lowerBound >= anchors.last?.source.upperBound ?? 0
        && target.lowerBound >= anchors.last?.target.upperBound ?? 0
        && source.upperBound <= nextSource[index + 1] && target.upperBound <= next[index + 1]
      if entry.isGiven || fits { anchors.append(entry.anchor) }
    }
    return anchors
  }

  /// The sentences that the units hold.
  var sentences: (source: Set<Int>, target: Set<Int>) {
    (Set(entries.flatMap { $0.source ?? 0..<0 }), Set(entries.flatMap { $0.target ?? 0..<0 }))
  }
}

/// Finds runs of sentences by their joined text.
private struct SentenceFinder {
  /// The longest run that is looked for.
  private static let longest = 40

  let side: AlignmentSide
  /// Sentences by how they start.
  private var starts: [String: [Int]] = [:]

  init(_ side: AlignmentSide) {
    self.side = side
    for (number, sentence) in side.sentences.enumerated() {
      let start = String(ReviewText.plain(sentence).prefix(3))
      if !start.isEmpty { starts[start, default: []].append(number) }
    }
  }

  /// Where a text stands, ascending; by its context where that tells, alone where the text itself is nowhere.
  func places(of text: String, context: UnitContext?) -> [Range<Int>] {
    let wanted = ReviewText.plain(text)
    var found: [Range<Int>] = []
    for length in 1...3 {
      for start in starts[String(wanted.prefix(length)), default: []] {
        if let place = place(of: wanted, from: start), found.last != place { found.append(place) }
      }
      if wanted.count <= length { break }
    }
    found.sort { $0.lowerBound < $1.lowerBound }
    guard let context else { return found }
    if found.isEmpty { return place(between: context).map { [$0] } ?? [] }
    // As many of the two neighbours as there are.
    let scores = found.map { place in
      let here = side.context(of: place)
      return (here.previous == context.previous ? 1 : 0) + (here.next == context.next ? 1 : 0)
    }
    let best = scores.max() ?? 0
    return zip(found, scores).filter { $1 == best }.map(\.0)
  }

  private func place(of wanted: String, from start: Int) -> Range<Int>? {
    for end in start + 1...min(start + Self.longest, side.sentences.count) {
      let text = ReviewText.plain(side.joined(start..<end))
      if text == wanted { return start..<end }
      if text.utf8.count >= wanted.utf8.count { return nil }
    }
    return nil
  }

  /// The run between two neighbours, where exactly one is short enough.
  private func place(between context: UnitContext) -> Range<Int>? {
    guard let firsts = ends(of: context.previous, atBoundary: 0, { $0 + 1 }),
      let lasts = ends(of: context.next, atBoundary: side.sentences.count, { $0 })
    else { return nil }
    let runs = firsts.flatMap { first in
      lasts.filter { first < $0 && $0 - first <= 12 }.prefix(1).map { first..<$0 }
    }
    return runs.count == 1 ? runs[0] : nil
  }

  private func ends(
    of neighbour: UnitContext.Neighbour, atBoundary end: Int, _ edge: (Int) -> Int
  ) -> [Int]? {
    switch neighbour {
    case .unknown: return nil
    case .boundary: return [end]
    case .text(let text):
      return side.sentences.indices.filter { side.sentences[$0] == text }.map(edge)
    }
  }
}
