/// The features of every bead of two documents, one by one, as training wants them.
package struct FeatureReader {
  private let gains: BeadScorer
  private let hits: BeadScorer
  private let counts: (source: Int, target: Int)

  init(_ documents: TokenisedPair, _ evidence: EvidenceRows, _ options: AlignerOptions) {
    counts = (documents.source.count, documents.target.count)
    let band = Band(full: 0...counts.source, 0...counts.target)
    let scored = ScoredPair(documents, options)
    func scorer(gain: Float, hit: Float) -> BeadScorer {
      var options = options
      for (feature, weight) in [
        (Feature.targetTerms, gain), (.sourceTerms, gain), (.targetHits, hit), (.sourceHits, hit),
      ] {
        options.weights.features[feature.rawValue] = weight
      }
      return BeadScorer(scored, evidence: evidence, band: band, options: options)
    }
    gains = scorer(gain: 1, hit: 0)
    hits = scorer(gain: 0, hit: 1)
  }

  /// Calls `body` with each bead that `includes` wants: where it starts, its shape's place, and its features.
  package func forEachBead(
    where includes: (_ i: Int, _ j: Int) -> Bool,
    _ body: (_ i: Int, _ j: Int, _ shape: Int, _ features: [Float]) -> Void
  ) {
    var features = [Float](repeating: 0, count: Feature.allCases.count)
    for i in 0...counts.source {
      for j in 0...counts.target where includes(i, j) {
        for (place, shape) in BeadShape.all.enumerated()
        where i + shape.source <= counts.source && j + shape.target <= counts.target {
          for part in features.indices { features[part] = 0 }
          if shape.source > 0, shape.target > 0, let gain = gains.terms(i, j, shape),
            let hit = hits.terms(i, j, shape)
          {
            features[Feature.targetTerms.rawValue] = gain.target
            features[Feature.sourceTerms.rawValue] = gain.source
            features[Feature.targetHits.rawValue] = hit.target
            features[Feature.sourceHits.rawValue] = hit.source
          }
          gains.forEachFeature(i, j, shape) { features[$0.rawValue] = $1 }
          body(i, j, place, features)
        }
      }
    }
  }
}
