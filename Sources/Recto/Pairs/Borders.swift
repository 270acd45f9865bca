/// Places that stand for each other in two documents: chapter headings, or lines that mark an end, such as `.EOA`.
///
/// Sentences that a pattern is found in are counted on each side, and the first of one side stands for the first of the
/// other: no pair of sentences reaches from before one to after it.
public struct Borders: Sendable {
  /// A border before each such pair of sentences.
  public let anchors: [Anchor]
  /// Pairs of such sentences that are the same on both sides: marks, and no text to translate.
  public let marks: Set<ReviewRow.Place>

  /// Finds the borders of two documents.
  ///
  /// - Parameters:
  ///   - pattern: A regular expression as ICU spells it, for one sentence at a time.
  ///   - source: The source document.
  ///   - target: The target document.
  ///   - seconds: Of processor time, after which the search is given up.
  /// - Throws: `PairError` for a pattern that is none or takes too long, and where the two documents have not as many.
  public init(
    _ pattern: String, in source: AlignmentSide, _ target: AlignmentSide, seconds: Double = 10
  ) throws(PairError) {
    let places = try (
      Self.places(of: pattern, in: source.sentences, seconds),
      Self.places(of: pattern, in: target.sentences, seconds)
    )
    guard places.0.count == places.1.count else {
      let last =
        places.0.count > places.1.count
        ? source.sentences[places.0[places.1.count]] : target.sentences[places.1[places.0.count]]
      throw PairError(
        "the borders '\(pattern)' stand \(places.0.count) times in the source and \(places.1.count) in the target"
          + " (the first without a counterpart, if none is missing before: '\(last.prefix(40))'); they must be as many"
      )
    }
    anchors = zip(places.0, places.1).map { Anchor(source: $0..<$0, target: $1..<$1) }
    marks = Set(
      zip(places.0, places.1).compactMap { first, second in
        guard source.sentences[first] == target.sentences[second] else { return nil }
        return ReviewRow.Place(source: first..<first + 1, target: second..<second + 1)
      })
  }

  private static func places(
    of pattern: String, in sentences: [String], _ seconds: Double
  ) throws(PairError) -> [Int] {
    do {
      let pattern = try TextPattern(pattern, seconds: seconds)
      var places: [Int] = []
      for (number, sentence) in sentences.enumerated() {
        if try !pattern.ranges(in: sentence, limit: 1).isEmpty { places.append(number) }
      }
      return places
    } catch {
      switch error {
      case .malformed(let reason):
        throw PairError("the border '\(pattern)' is no pattern: \(reason)")
      case .timeLimit: throw PairError("the border '\(pattern)' takes too long to look for")
      case .failed(let reason): throw PairError("the border '\(pattern)': \(reason)")
      }
    }
  }
}
