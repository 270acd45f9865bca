/// A bead that an alignment must hold; with both ranges empty, a border that every path passes.
public struct Anchor: Hashable, Sendable {
  /// Sentence numbers in the source document.
  public var source: Range<Int>
  /// Sentence numbers in the target document.
  public var target: Range<Int>

  /// - Parameters:
  ///   - source: Sentence numbers in the source document, from 0; may be empty.
  ///   - target: Sentence numbers in the target document.
  public init(source: Range<Int>, target: Range<Int>) {
    self.source = source
    self.target = target
  }
}

extension AlignedDocuments {
  /// Aligns two documents between anchors, each stretch for itself; anchors that are beads have confidence 1.
  ///
  /// - Parameter anchors: Ascending, without contradictions.
  /// - Throws: `AlignError`; `notCovering` for anchors that contradict each other.
  public init(
    _ source: AlignmentSide, _ target: AlignmentSide, with aligner: Aligner, anchors: [Anchor]
  ) throws {
    var beads: [Bead] = []
    var (from, to) = (0, 0)
    func fill(_ sourceEnd: Int, _ targetEnd: Int) throws {
      guard from <= sourceEnd, to <= targetEnd else {
        throw AlignError(.notCovering, "anchors contradict each other at \(sourceEnd):\(targetEnd)")
      }
      guard from < sourceEnd || to < targetEnd else { return }
      let part = try aligner.align(
        source: Array(source.sentences[from..<sourceEnd]), sourceLanguage: source.language,
        target: Array(target.sentences[to..<targetEnd]), targetLanguage: target.language)
      for bead in part.beads {
        beads.append(
          Bead(
            source: bead.source.lowerBound + from..<bead.source.upperBound + from,
            target: bead.target.lowerBound + to..<bead.target.upperBound + to, cost: bead.cost,
            confidence: bead.confidence))
      }
    }
    for anchor in anchors {
      try fill(anchor.source.lowerBound, anchor.target.lowerBound)
      if !anchor.source.isEmpty || !anchor.target.isEmpty {
        beads.append(
          Bead(source: anchor.source, target: anchor.target, cost: 0, confidence: 1))
      }
      (from, to) = (anchor.source.upperBound, anchor.target.upperBound)
    }
    try fill(source.sentences.count, target.sentences.count)
    self.init(source, target, alignment: try Alignment(beads: beads))
  }
}
