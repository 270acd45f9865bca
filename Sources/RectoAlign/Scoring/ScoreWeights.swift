/// What a bead is weighed by.
package enum Feature: Int, CaseIterable, Sendable {
  /// The log-likelihood gain of the target's terms, given the source's, and the other way round.
  case targetTerms, sourceTerms
  /// How many terms have evidence on the other side at all, by their rarity.
  case targetHits, sourceHits
  /// Marks of a kind that one side has more of, two at most.
  case question, exclamation, quotation, colon, bracket
  /// Whether only one side quotes; starts with a quotation; ends with one.
  case quotationPresence, opensQuotation, closesQuotation
  /// Whether the sides end with other marks.
  case end
  /// How many more places to cut at, such as commas, one side has, four at most.
  case cuts
  /// The logarithm of the ratio of lengths, without sign; its square, weighed by the square root of the length in hundred
  /// bytes, as long texts vary less.
  case length, scaledLength
  /// The logarithm of the ratio of term counts, without sign.
  case sizes
  /// For a sentence that is left alone: the logarithm of its length over the usual one; whether it is short.
  case aloneLength, aloneShort
}

/// What the parts of a bead's score weigh, and how usual each shape is: a log-linear model.
///
/// - Note: Trained as a conditional random field over alignment paths (Lafferty, McCallum and Pereira 2001), so that
///   forward–backward gives calibrated confidences; docs/alignment.md says on what.
package struct ScoreWeights: Sendable {
  /// By `Feature`.
  package var features: [Float]
  /// By `BeadShape.all`: what the shape adds.
  package var shapes: [Float]

  package init(features: [Float], shapes: [Float]) {
    (self.features, self.shapes) = (features, shapes)
  }

  @inline(__always)
  subscript(feature: Feature) -> Float { features[feature.rawValue] }

  /// The trained ones.
  package static let trained = ScoreWeights(features: trainedFeatures, shapes: trainedShapes)
}
