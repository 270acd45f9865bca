internal import RectoText

/// Chooses the sentences of a brief from the summaries of one or several articles.
///
/// Without wishes, one article gives the sentences of its summary. Else locked sentences are taken first, then ones
/// that hold the words which must be there, then all others in the order of what speaks for them, each that fits and
/// says nothing that stands there already. What speaks for a sentence is its score, a quarter more if every other article
/// says the same, less 0.3 times its largest cosine with one that is taken; with words of a query in it, it comes before
/// all that have none.
///
/// - Note: Maximal marginal relevance, Carbonell and Goldstein (1998).
public struct BriefComposer: Sendable {
  private let options: BriefOptions

  /// - Parameter options: Length and wishes.
  public init(_ options: BriefOptions) { self.options = options }

  /// The sentences of the brief.
  ///
  /// - Parameter articles: Summaries made with the same length; their order numbers them.
  /// - Throws: `BriefError` for a wish that names no sentence, several, or contradicts another; `TextError` when
  ///   libicu has no memory or no data.
  /// - Complexity: O(*s*²) in all sentences up to some thousands.
  public func selection(from articles: [Summary]) throws -> BriefSelection {
    let units = try BriefUnits(articles, length: options.length)
    let wishes = try BriefWishes(options, units, articles: articles.count)
    var choice = BriefChoice(units, wishes, severalArticles: articles.count > 1)
    if articles.count == 1, options.hasNoWishes {
      choice.take(summary: articles[0])
    } else {
      choice.choose()
    }
    return choice.selection(order: options.order)
  }
}
