/// How an editor names a sentence: by its number or by how it begins.
///
///     SentenceSelector("2.7")           // the seventh sentence of the second article
///     SentenceSelector("7")             // of the only article
///     SentenceSelector("The harbour")   // the sentence that begins so
public enum SentenceSelector: Hashable, Sendable {
  /// Numbers from 1; no article where there is only one.
  case number(article: Int?, sentence: Int)
  /// Its first words, compared folded.
  case beginning(String)

  /// Reads a number such as `7` or `2.7`; any other text is a beginning.
  public init(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int? in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    switch (parts.count, numbers.count) {
    case (1, 1): self = .number(article: nil, sentence: numbers[0])
    case (2, 2): self = .number(article: numbers[0], sentence: numbers[1])
    default: self = .beginning(text)
    }
  }
}

extension SentenceSelector: CustomStringConvertible {
  /// As an editor writes it.
  public var description: String {
    switch self {
    case .number(let article, let sentence):
      article.map { "\($0).\(sentence)" } ?? "\(sentence)"
    case .beginning(let text): text
    }
  }
}

/// What a brief shall be like.
public struct BriefOptions: Hashable, Sendable {
  /// How long it may be, all articles together.
  public var length: SummaryLength
  /// Sentences with these words or phrases come first, then those that are near them.
  public var query: [String]
  /// Each of these words or phrases shall stand in the brief.
  public var must: [String]
  /// No sentence with one of these words or phrases.
  public var without: [String]
  /// Sentences that stand in the brief whatever speaks against them, noise too.
  public var locked: [SentenceSelector]
  /// Sentences that do not.
  public var excluded: [SentenceSelector]
  /// The order of the sentences.
  public var order: SummaryOrder

  /// A brief of some length without wishes.
  public init(
    length: SummaryLength, query: [String] = [], must: [String] = [], without: [String] = [],
    locked: [SentenceSelector] = [], excluded: [SentenceSelector] = [],
    order: SummaryOrder = .document
  ) {
    self.length = length
    self.query = query
    self.must = must
    self.without = without
    self.locked = locked
    self.excluded = excluded
    self.order = order
  }

  /// Whether the length alone decides.
  public var hasNoWishes: Bool {
    query.isEmpty && must.isEmpty && without.isEmpty && locked.isEmpty && excluded.isEmpty
  }
}
