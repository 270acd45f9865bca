public import RectoMatch
public import RectoText

/// A translation that a memory offers for a segment.
public struct Match: Sendable {
  /// How the source relates to the query.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// The same source in the same context: score 101, or 100 where penalties are ignored and less where its memory
    /// is charged.
    case context
    /// The same source after NFC and white-space collapse.
    case exact
    /// A source that is like the query: score 100 and less. Texts that fold alike reach 100 where
    /// penalties are ignored.
    case fuzzy
  }

  /// How the source relates to the query.
  public var kind: Kind
  /// The stored segment that is like the query.
  public var source: Variant
  /// Its translation, in the wanted language.
  public var target: Variant
  /// The translation with the query's numbers, dates and names in place of the source's; `nil` where they do not
  /// differ, where it is not certain how, or where it was not asked for. `target` stays as it is stored.
  public var adapted: AdaptedTarget?
  /// The unit that both stand in.
  public var unit: TranslationUnit

  /// Whole per cent, `0...101`: penalties taken off, 101 for a context match. Where penalties are
  /// ignored, the base.
  public var score: Int

  /// The similarity that the score starts from.
  public var similarity: Similarity

  /// What was taken off, in the order of `Penalty.Kind`.
  public var penalties: [Penalty]

  /// What differs, from the query to the source; empty unless asked for.
  public var edits: [Comparison.Edit]

  /// What query and source differ in; the score does not depend on it.
  public var difference: Difference

  /// Which of several memories it is from; `nil` where one was asked.
  public var memory: String? = nil
}

/// Points that were taken off a match, with the reason.
public struct Penalty: Hashable, Sendable, Codable {
  /// Why points come off. The first six are what folding hid, as `HiddenDifference` names it;
  /// `script` also stands for a target in the other Chinese script.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case `case`, width, spacing, invisible, form, script
    /// The regions of query and source, or of wanted and stored target, differ.
    case variant
    /// Inline codes that the query has not.
    case codes
    /// Numbers, dates or names of the query were put in place: `Match.adapted` has the text.
    case adapted
    /// The memory has another translation of this source.
    case ambiguous
    /// An aligner made the unit and nobody has confirmed it.
    case unreviewed
    /// What the user sets for the memory that the match is from.
    case memory
  }

  /// Why they come off.
  public var kind: Kind
  /// Whole per cent, from 1; docs/matching.md has the table.
  public var points: Int

  /// - Parameters:
  ///   - kind: Why they come off.
  ///   - points: Whole per cent, from 1.
  public init(_ kind: Kind, _ points: Int) {
    self.kind = kind
    self.points = points
  }
}
