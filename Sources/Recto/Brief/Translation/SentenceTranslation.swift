/// What memories know of a sentence that is to stand in another language.
///
/// A fuzzy match stays what it is, the translation of another sentence: `translation` is `nil` then. Nothing here is
/// made up: every text is stored in a memory, but for `Match.adapted` and `TranslatedNumber`, whose values were read back.
public struct SentenceTranslation: Sendable {
  /// How far the sentence is translated.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// The memory has the same sentence, in the same context.
    case context
    /// The memory has the same sentence.
    case exact
    /// The memory has the same sentence from an aligner that was not sure of the pair, and nobody has confirmed it.
    case doubtful
    /// The memory has it in one unit with sentences beside it, as translators join them.
    case wider
    /// The memory has a sentence that is like it.
    case fuzzy
    /// The memory has nothing at the minimum score or above.
    case none
  }

  /// The article's text around a sentence that a unit holds too, each empty or joined to it as the language joins
  /// sentences.
  public struct Beside: Hashable, Sendable {
    /// What the unit has before the sentence.
    public var before: String
    /// What it has after it.
    public var after: String

    /// - Parameters:
    ///   - before: What the unit has before the sentence, with the space between.
    ///   - after: What it has after it, with the space between.
    public init(before: String = "", after: String = "") {
      (self.before, self.after) = (before, after)
    }
  }

  /// The sentence, trimmed, with its language.
  public var source: Segment
  /// The wanted language.
  public var target: LanguageTag
  /// What stands around the sentence in its article.
  public var context: UnitContext
  /// The best match with its difference to the sentence; `nil` where there is none.
  public var match: Match?
  /// What the match holds besides the sentence; `nil` where it is for the sentence alone.
  public var beside: Beside?
  /// Other translations that the memories have of the very sentence, best first.
  public var alternatives: [Match]
  /// The names of the memory that stand in the sentence, in its order, with their form in the wanted language.
  public var names: [TranslatedName]
  /// The glossary's terms in the sentence, in its order; several translations of a term one after another, approved and
  /// forbidden.
  public var terms: [TermHit]
  /// The forbidden translations in the match's target, of terms in the sentence or in the match's own source.
  public var forbidden: [TermHit]
  /// The numbers of the sentence whose form in the wanted language is certain, in its order.
  public var numbers: [TranslatedNumber]

  /// How far the sentence is translated.
  public var state: State {
    guard let match else { return .none }
    if beside != nil { return .wider }
    switch match.kind {
    case .fuzzy: return .fuzzy
    case .context, .exact:
      if match.isDoubtful { return .doubtful }
      return match.kind == .context ? .context : .exact
    }
  }

  /// Whether a translator is asked for: the memory has not the sentence by itself, or only in a pair that an aligner
  /// doubted.
  public var isOpen: Bool { state != .context && state != .exact }

  /// The stored translation of this very sentence; `nil` where there is none.
  public var translation: Variant? {
    switch state {
    case .context, .exact, .doubtful: match?.target
    case .wider, .fuzzy, .none: nil
    }
  }
}

extension Match {
  /// Whether an aligner made the pair without being sure of it, and nobody has confirmed it: docs/matching.md charges
  /// it more than a point.
  var isDoubtful: Bool { unit.origin.confidence.map { $0 < 0.95 } ?? false }
}

/// A name in a sentence with its form in another language.
public struct TranslatedName: Hashable, Sendable {
  /// The name with all its forms.
  public var name: NamePair
  /// Where it stands in the sentence: UTF-8 byte offsets, ascending.
  public var ranges: [Range<Int>]
  /// The name as it is written in the sentence, the first time.
  public var source: String
  /// Its approved form in the wanted language.
  public var target: String
}

/// A number of a sentence with its form in another language.
public struct TranslatedNumber: Hashable, Sendable {
  /// Where it stands in the sentence: UTF-8 byte offsets.
  public var range: Range<Int>
  /// The number as the sentence has it, with its unit or currency.
  public var source: String
  /// As the wanted language writes it.
  public var target: String
}
