public import RectoMatch
public import RectoText

/// A translation that a memory offers for a segment.
public struct Match: Sendable {
  /// How the source relates to the query.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// The same source in the same context: score 101.
    case context
    /// The same source after NFC and white-space collapse.
    case exact
    case fuzzy
  }

  public var kind: Kind
  public var source: Variant
  public var target: Variant
  /// The unit that both stand in.
  public var unit: TranslationUnit

  /// Whole per cent, penalties taken off; 101 for a context match.
  public var score: Int

  /// The similarity that the score starts from.
  public var similarity: Similarity

  /// What was taken off, in the order of `Penalty.Kind`.
  public var penalties: [Penalty]

  /// What differs, from the query to the source; empty unless asked for.
  public var edits: [Comparison.Edit]
}

/// Points that were taken off a match, with the reason.
public struct Penalty: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case `case`, width, spacing, invisible, form, script
    /// The regions of query and source, or of wanted and stored target, differ.
    case variant
    /// Inline codes that the query has not.
    case codes
    /// The memory has another translation of this source.
    case ambiguous
    /// An aligner made the unit and nobody has confirmed it.
    case unreviewed
  }

  public var kind: Kind
  public var points: Int

  public init(_ kind: Kind, _ points: Int) {
    self.kind = kind
    self.points = points
  }
}
