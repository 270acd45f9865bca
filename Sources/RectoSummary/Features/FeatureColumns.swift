internal import Glibc
internal import RectoText

/// Features of all sentences, a column each, that several profiles share.
struct FeatureColumns {
  /// A feature: what it is called, what it counts, and a value a sentence.
  typealias Column = (name: String, weight: Double, values: [Double])

  let terms: TermSpace
  let places: [Document.SentencePlace]
  let signs: [SentenceSigns]
  /// The cosine with the whole document.
  let centroid: [Double]
  private let products: SentenceProducts

  /// - Parameters:
  ///   - terms: The vectors of the sentences.
  ///   - places: Where they stand.
  ///   - signs: What their wording says.
  init(terms: TermSpace, places: [Document.SentencePlace], signs: [SentenceSigns]) {
    self.terms = terms
    self.places = places
    self.signs = signs
    products = SentenceProducts(terms, leading: min(2, terms.count))
    centroid = Self.normalised(products.whole)
  }

  var count: Int { terms.count }

  /// 1 for the first sentence, then 1/2, 1/3.
  var position: [Double] { (0..<count).map { 1 / Double(1 + $0) } }

  /// From 1 for the first sentence down in equal steps.
  var order: [Double] { (0..<count).map { 1 - Double($0) / Double(count) } }

  /// The weights of a sentence's distinct terms over the root of its length: frequency here times rarity at large.
  var tfidf: [Double] {
    Self.normalised(zip(products.tfidf, terms.lengths).map { $0 / sqrt(Double(max(1, $1))) })
  }

  /// The same with the logarithm of the frequency and without the length: long sentences gain.
  var tfidfSum: [Double] {
    Self.normalised(terms.sums { (1 + log(Double(terms.frequencies[$0]))) * terms.rarities[$0] })
  }

  /// The cosine with the first two sentences together.
  var lead: [Double] { products.lead }

  /// The sum of the cosines with all other sentences: the degree that TextRank's first step takes.
  var overlap: [Double] {
    let sums = products.sums
    return Self.normalised(
      sums.indices.map { terms.entries(of: $0).isEmpty ? 0 : max(0, sums[$0] - 1) })
  }

  /// The cosine with the title.
  var title: [Double] { Self.normalised(products.title) }

  /// 1 for the first sentence of a paragraph that has more.
  var paragraph: [Double] {
    places.indices.map { place in
      let isFirst = place == 0 || places[place - 1].block != places[place].block
      let hasMore = place + 1 < places.count && places[place + 1].block == places[place].block
      return isFirst && hasMore ? 1 : 0
    }
  }

  /// The share that is missing from five terms.
  var short: [Double] { terms.lengths.map { $0 < 5 ? 1 - Double($0) / 5 : 0 } }

  /// From 60 terms on, up to 1 at 120.
  var long: [Double] { terms.lengths.map { $0 > 60 ? min(1, Double($0 - 60) / 60) : 0 } }

  /// 1 where a sign is seen.
  func sign(_ sign: SentenceSigns) -> [Double] { signs.map { $0.contains(sign) ? 1 : 0 } }

  /// Divided by the largest, and never below 0.
  static func normalised(_ values: [Double]) -> [Double] {
    guard let largest = values.max(), largest > 0 else { return values.map { _ in 0 } }
    return values.map { max(0, $0) / largest }
  }
}
