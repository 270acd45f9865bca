public import RectoText

/// How long a summary may be.
public enum SummaryLength: Hashable, Sendable {
  /// At most so many sentences.
  case sentences(Int)
  /// At most so many words, as `TextCounter` counts them: characters in Chinese and Japanese.
  case words(Int)
  /// At most so many characters without white space.
  case characters(Int)
  /// At most what is read in so many seconds, as `ReadingSpeed` has it.
  case seconds(Int)
  /// At most this share of the document's words, `0...1`.
  case ratio(Double)
}

/// A sentence of a document with what speaks for it.
public struct ScoredSentence: Hashable, Sendable {
  /// A part of the score.
  public struct Feature: Hashable, Sendable {
    /// Such as `position`, `tfidf` or `title`; each profile has its own.
    public var name: String
    /// What it adds to the sum that the score is made from; below 0 where it speaks against.
    public var value: Double
  }

  /// Trimmed, otherwise unchanged.
  public var text: String
  /// UTF-8 byte offsets into the document's text.
  public var range: Range<Int>
  /// The number of its block in the document.
  public var block: Int
  /// The sentences, by their number in the document, that are chosen together or not at all, this one
  /// among them: the parts of one quotation, a quotation and who says it.
  public var group: Range<Int>
  /// Its place in the order of choosing, from 1; carried on past the budget. `nil` for noise, and for sentences that
  /// were not come to where only those of the summary are ranked.
  public var rank: Int?
  /// `0...1` within this document; 0 for noise.
  public var score: Double
  /// Whether it is part of the summary.
  public var isSelected: Bool
  /// The parts of the score that are not zero; empty unless asked for.
  public var features: [Feature]
  /// Why it can never be chosen, or `nil`.
  public var excluded: NoiseClass?
}

/// The sentences that say most of a document.
public struct Summary: Hashable, Sendable {
  /// The document's language, which says how sentences are joined.
  public var language: LanguageTag
  /// The weights that scored it.
  public var profile: SummaryProfile
  /// Every sentence in document order.
  public var all: [ScoredSentence]
  /// How the chosen sentences follow each other.
  public var order = SummaryOrder.document

  /// The chosen sentences in their order.
  public var sentences: [ScoredSentence] {
    let chosen = all.filter(\.isSelected)
    return order == .document ? chosen : chosen.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
  }

  /// The chosen sentences as one text in their order, joined as the language joins them.
  public var text: String {
    sentences.map(\.text).joined(separator: language.joinsWithoutSpace ? "" : " ")
  }
}

extension Document {
  /// The sentences that say most, unchanged and in their order.
  ///
  ///     let summary = try document.summary(length: .words(60))
  ///
  /// The budget is never exceeded but by a lone first sentence that is itself longer. A text that is not
  /// blank has a summary that is not empty.
  ///
  /// - Parameters:
  ///   - length: How long it may be.
  ///   - profile: Which weights score it; found from the text and the budget where it is not given.
  ///   - explain: Whether sentences say what features their score is made from.
  ///   - ranking: Which sentences are told their place in the order of choosing; the summary is the same.
  /// - Throws: `TextError` when libicu has no memory or no data.
  /// - Complexity: O(*n*) in the text; the choice is quadratic in sentences up to some thousands, then linear.
  public func summary(
    length: SummaryLength, profile: SummaryProfile? = nil, explain: Bool = false,
    ranking: SummaryRanking = .all
  ) throws(TextError) -> Summary {
    try Summariser(length: length, profile: profile, ranking: ranking)
      .summary(of: self, explain: explain)
  }
}
