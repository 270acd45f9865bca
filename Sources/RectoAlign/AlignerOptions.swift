/// What the aligner weighs; the defaults suit edited translations.
public struct AlignerOptions: Sendable {
  /// What the parts of a bead's score weigh.
  package var weights = ScoreWeights.trained
  /// The likelihood that a term has nothing to do with the other side, as a factor of its background.
  package var floor = 0.88
  /// The exponent by which many terms dilute what each of them says.
  package var dilution = 0.9
  /// The most that one term may add, as a logarithm.
  package var clip = 6.0
  /// What the translations of a part of a word are worth.
  package var partWeight = 0.25
  /// What pairs that the first pass taught are worth.
  package var learnedWeight = 0.5
  /// The confidence from which on beads teach.
  package var trust = 0.5
  /// The score of a blank sentence that is left alone.
  package var blankScore: Float = -0.5
  /// What a nearness of 1 by the vectors of an embedder is worth (`SentenceVectors`).
  package var vectorWeight = 7.0
  /// The nearness that speaks neither for a bead nor against it.
  package var vectorOffset = 0.2
  /// From how many sentences on each side a second pass learns from the first.
  package var learningSize = 40
  /// How many passes there are.
  package var passes = 2
  /// Up to how many cells, of some 170 bytes, the whole lattice is searched; beyond, a band around a coarse path.
  package var cellLimit = 40_000
  /// Cells to each side of the coarse path. Doubled while the best path comes near the edge.
  package var halfWidth = 24

  /// The defaults.
  public init() {}
}
