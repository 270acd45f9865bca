/// An embedder with how it is asked about documents: the join of `Embedder` and `SentenceVectors`.
public struct DocumentEmbedder: Sendable {
  /// The command that is asked.
  public let embedder: Embedder
  /// Up to how many neighbouring sentences are embedded as one text; longer runs are put together from these.
  public let longestRun: Int

  /// - Parameter longestRun: 1 to 6. Each more makes vectors of merged sentences better and costs as many texts again,
  ///   longer ones.
  public init(_ embedder: Embedder, longestRun: Int = 5) {
    precondition((1...6).contains(longestRun), "a bead holds up to six sentences of a side")
    self.embedder = embedder
    self.longestRun = longestRun
  }

  /// What the embedder says of two documents.
  ///
  /// - Parameter progress: Called now and then with how many texts of how many are done.
  /// - Returns: `nil` where one side has no text.
  /// - Throws: `InterchangeError`: `embedder`, `malformed`, `interrupted`.
  public func vectors(
    _ source: AlignmentSide, _ target: AlignmentSide,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> SentenceVectors? {
    let (runs, otherRuns) = (texts(of: source), texts(of: target))
    let texts = (runs + otherRuns).filter { !$0.isEmpty }
    guard runs.contains(where: { !$0.isEmpty }), otherRuns.contains(where: { !$0.isEmpty }) else {
      return nil
    }
    let answers = try embedder.vectors(of: texts) { progress($0, texts.count) }
    let dimension = answers.first?.count ?? 0
    var next = 0
    func side(_ side: AlignmentSide, _ runs: [String]) -> RunVectors {
      let count = side.sentences.count
      var rows = [[Float]](
        repeating: [Float](repeating: 0, count: count * dimension), count: longestRun)
      for (place, text) in runs.enumerated() where !text.isEmpty {
        let (length, first) = place.quotientAndRemainder(dividingBy: count)
        rows[length].replaceSubrange(
          first * dimension..<(first + 1) * dimension, with: answers[next])
        next += 1
      }
      return RunVectors(
        weights: side.sentences.map { Double($0.utf8.count) }, dimension: dimension, runs: rows)
    }
    let left = side(source, runs)
    return SentenceVectors(source: left, target: side(target, otherRuns))
  }

  /// By sentences in the run − 1, then by its first sentence; empty where a run is blank or leaves the document.
  private func texts(of side: AlignmentSide) -> [String] {
    let count = side.sentences.count
    return (1...longestRun).flatMap { length in
      (0..<count).map { $0 + length <= count ? side.joined($0..<$0 + length) : "" }
    }
  }
}
