public import RectoText

/// What a concordance looks for: variants in which all of it stands.
public struct ConcordanceQuery: Hashable, Sendable {
  /// Words or parts of words, each as a phrase; all must stand in the variant, in any order.
  public var phrases: [String]
  /// The same of another variant of the unit, in the target language where one is asked for.
  public var translated: [String]
  /// A regular expression in ICU's spelling for the text as it is written; `nil` for none.
  public var pattern: String?

  /// - Parameters:
  ///   - phrases: All must stand in the variant.
  ///   - translated: All must stand in another variant of the unit.
  ///   - pattern: A regular expression in ICU's spelling; case matters unless it says `(?i)`.
  public init(phrases: [String] = [], translated: [String] = [], pattern: String? = nil) {
    self.phrases = phrases
    self.translated = translated
    self.pattern = pattern
  }

  /// A phrase: any substring under folding.
  public init(_ phrase: String) { self.init(phrases: [phrase]) }
}

/// How a concordance is made.
public struct ConcordanceOptions: Hashable, Sendable {
  /// The side to search; `nil` searches all.
  public var language: LanguageTag?
  /// Units have a variant in this language; `nil` where any will do.
  public var target: LanguageTag?
  /// Which units count; those that are deleted never do.
  public var filter: UnitFilter
  /// How many hits at most.
  public var limit: Int
  /// How many hits are passed over.
  public var offset: Int
  /// How long a regular expression may take, in seconds of processor time.
  public var patternSeconds: Double

  /// - Parameters:
  ///   - language: The side to search; `nil` searches all.
  ///   - target: The other language that units must have; `nil` where any will do.
  ///   - filter: Which units count.
  ///   - limit: The most hits of a page. Must not be negative.
  ///   - offset: How many hits come before the page. Must not be negative.
  ///   - patternSeconds: How long a regular expression may take.
  public init(
    language: LanguageTag? = nil, target: LanguageTag? = nil, filter: UnitFilter = .all,
    limit: Int = 50, offset: Int = 0, patternSeconds: Double = 10
  ) {
    self.language = language
    self.target = target
    self.filter = filter
    self.limit = limit
    self.offset = offset
    self.patternSeconds = patternSeconds
  }
}

/// A variant in which the words stand.
public struct ConcordanceHit: Hashable, Sendable {
  /// The unit that the variant stands in, with its translations.
  public var unit: TranslationUnit
  /// The place of the variant that holds the words among the unit's variants.
  public var position: Int
  /// Where what was looked for stands: by position of a variant, UTF-8 byte offsets into its text, ascending. In other
  /// variants than the one of the hit that is what was asked for in them, and names that the memory knows to
  /// be those of the query.
  public var ranges: [Int: [Range<Int>]]
  /// Whether the text says it only as another region of Chinese does: 軟體 for 软件.
  public var isRegional: Bool
  /// Which of several memories it is from; `nil` where one was searched.
  public var memory: String? = nil

  /// The text that holds the words.
  public var variant: Variant { unit.variants[position] }
}

/// A part of a concordance.
public struct ConcordancePage: Hashable, Sendable {
  /// At most as many as the limit, best first.
  public var hits: [ConcordanceHit]
  /// How many variants hold the words in all: exact.
  public var total: Int
}

extension TranslationMemory {
  /// Every use of some words: any substring under folding, one Chinese character included.
  ///
  /// Simplified and Traditional Chinese find each other where the scripts of query and variant differ; what
  /// the query is written in is told by its characters. In Chinese, variants of a character count as it (峯 and 峰), and
  /// so do whole words that another region says (软件 and 軟體): docs/words.md lists both.
  ///
  /// - Returns: Hits in this order: the query's own words before other regions', words hit whole before words hit
  ///   inside, shorter texts before longer, lowest unit. None for a query that folds to nothing.
  /// - Throws: `MemoryError`; `query` for a pattern that is none, `timeLimit` for one that took too long.
  /// - Complexity: O(uses of the rarest part of a phrase, and hits); O(characters in the memory) for a pattern.
  public func concordance(
    of query: ConcordanceQuery, options: ConcordanceOptions = ConcordanceOptions()
  ) throws -> ConcordancePage {
    try MemorySet([MemorySet.Member(self)]).concordance(of: query, options: options)
  }

  /// Every use of a phrase.
  ///
  /// - Throws: `MemoryError`.
  public func concordance(
    of phrase: String, options: ConcordanceOptions = ConcordanceOptions()
  ) throws -> ConcordancePage {
    try concordance(of: ConcordanceQuery(phrase), options: options)
  }
}
