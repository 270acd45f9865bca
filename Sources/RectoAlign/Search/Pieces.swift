/// Two documents cut at what is given of their alignment.
struct Pieces {
  enum Part {
    case given(Anchor)
    /// Positions between sentences, first and last included.
    case open(source: ClosedRange<Int>, target: ClosedRange<Int>)
  }

  private(set) var parts: [Part] = []

  /// - Throws: `AlignError` `contradictoryAnchors`.
  init(_ sourceCount: Int, _ targetCount: Int, anchors: [Anchor]) throws(AlignError) {
    let anchors = anchors.sorted {
      ($0.source.lowerBound, $0.target.lowerBound, $0.source.upperBound, $0.target.upperBound)
        < ($1.source.lowerBound, $1.target.lowerBound, $1.source.upperBound, $1.target.upperBound)
    }
    var (source, target) = (0, 0)
    var last: Anchor?
    for anchor in anchors where anchor != last {
      guard anchor.source.lowerBound >= 0, anchor.target.lowerBound >= 0,
        anchor.source.upperBound <= sourceCount, anchor.target.upperBound <= targetCount
      else {
        throw AlignError(
          .contradictoryAnchors,
          "the anchor \(anchor) lies outside documents of \(sourceCount) and \(targetCount) sentences"
        )
      }
      guard anchor.source.lowerBound >= source, anchor.target.lowerBound >= target else {
        throw AlignError(
          .contradictoryAnchors,
          "the anchor \(anchor) crosses or overlaps \(last.map(\.description) ?? "another")")
      }
      addOpen(source...anchor.source.lowerBound, target...anchor.target.lowerBound)
      parts.append(.given(anchor))
      (source, target) = (anchor.source.upperBound, anchor.target.upperBound)
      last = anchor
    }
    addOpen(source...sourceCount, target...targetCount)
  }

  private mutating func addOpen(_ source: ClosedRange<Int>, _ target: ClosedRange<Int>) {
    guard source.count > 1 || target.count > 1 else { return }
    parts.append(.open(source: source, target: target))
  }
}

extension Anchor: CustomStringConvertible {
  /// As in a ladder: `[0,1]:[2]`.
  public var description: String {
    func list(_ range: Range<Int>) -> String {
      "[" + range.map(String.init).joined(separator: ",") + "]"
    }
    return list(source) + ":" + list(target)
  }

  /// One bead, or each sentence alone where one side is empty; none for a border.
  var beads: [Bead] {
    guard source.isEmpty || target.isEmpty else {
      return [Bead(source: source, target: target, cost: 0, confidence: 1)]
    }
    return source.map {
      Bead(
        source: $0..<$0 + 1, target: target.lowerBound..<target.lowerBound, cost: 0, confidence: 1)
    }
      + target.map {
        Bead(
          source: source.upperBound..<source.upperBound, target: $0..<$0 + 1, cost: 0, confidence: 1
        )
      }
  }
}
