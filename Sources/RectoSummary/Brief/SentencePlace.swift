/// Which sentence of which article: `2.7` is the seventh sentence of the second article.
///
/// All sentences are counted, those that are noise too, so that a number stays what it is when rules or wishes change.
public struct SentencePlace: Hashable, Sendable {
  /// The article's number among those given, from 0.
  public var article: Int
  /// The sentence's number in `Summary.all`, from 0.
  public var sentence: Int

  /// - Parameters:
  ///   - article: The article's number among those given, from 0.
  ///   - sentence: The sentence's number in `Summary.all`, from 0.
  public init(article: Int, sentence: Int) {
    self.article = article
    self.sentence = sentence
  }
}

extension SentencePlace: Comparable {
  /// In the order of the articles, then of their sentences.
  public static func < (a: SentencePlace, b: SentencePlace) -> Bool {
    (a.article, a.sentence) < (b.article, b.sentence)
  }
}

extension SentencePlace: CustomStringConvertible {
  /// As people count: `2.7`.
  public var description: String { "\(article + 1).\(sentence + 1)" }
}
