/// Why a sentence stands in a brief.
public enum BriefReason: Hashable, Sendable {
  /// An editor locked it.
  case locked
  /// It holds a word that must be there.
  case must(String)
  /// It holds a word of the query.
  case query(String)
  /// It belongs to a sentence that was chosen: the same quotation, or who says it.
  case group
  /// What speaks for it: the score that the article's summary gives it.
  case score
}

/// What an editor is told of a brief: a wish that could not be met, or only in part.
public enum BriefFinding: Hashable, Sendable {
  /// No sentence has this word of the query.
  case queryNowhere(String)
  /// No sentence has this word that must be there.
  case mustNowhere(String)
  /// The word stands only in a sentence that is left out: noise, excluded, or one with an unwanted word.
  case mustLeftOut(String, SentencePlace)
  /// The word stands only where a sentence says what a taken one says without it.
  case mustAlike(String, SentencePlace)
  /// No sentence with the word fits into what is left of the budget; the place is the shortest one.
  case mustTooLong(String, SentencePlace)
  /// The locked sentences alone are longer than the budget, counted as it is; nothing else was taken.
  case lockedTooLong(length: Int, budget: Int)
  /// A locked sentence has a word that none should have.
  case lockedHas(String, SentencePlace)
  /// Two locked sentences say the same.
  case lockedAlike(SentencePlace, SentencePlace)
  /// No sentence fits into the budget; the brief is the first choice alone.
  case nothingFits(length: Int, budget: Int)
  /// Every sentence is noise, excluded or has an unwanted word.
  case nothingLeft
}

/// The sentences that make a brief.
public struct BriefSelection: Hashable, Sendable {
  /// A sentence that was chosen.
  public struct Sentence: Hashable, Sendable {
    /// Which one.
    public var place: SentencePlace
    /// Why, the strongest reason first; never empty.
    public var reasons: [BriefReason]
    /// Sentences that say the same and were left out for that, ascending.
    public var alike: [SentencePlace]
  }

  /// In the order of the brief.
  public var sentences: [Sentence]
  /// What could not be met.
  public var findings: [BriefFinding]
}

/// A wish that names what is not there or contradicts another.
public struct BriefError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What, and what to do: one line, no trailing full stop.
  public var description: String
}
