internal import Glibc
internal import RectoText

/// Features of all sentences, a column each, that several profiles share.
struct FeatureColumns {
  /// A feature: what it is called, what it counts, and a value a sentence.
  typealias Column = (name: String, weight: Double, values: [Double])

  let terms: TermSpace
  let places: [Document.SentencePlace]
  let signs: [SentenceSigns]

  var count: Int { terms.count }

  /// 1 for the first sentence, then 1/2, 1/3.
  var position: [Double] { (0..<count).map { 1 / Double(1 + $0) } }

  /// From 1 for the first sentence down in equal steps.
  var order: [Double] { (0..<count).map { 1 - Double($0) / Double(count) } }

  /// The weights of a sentence's distinct terms over the root of its length: frequency here times rarity at large.
  var tfidf: [Double] {
    let sums = terms.sums { Double(terms.frequencies[$0]) * terms.rarities[$0] }
    return Self.normalised(zip(sums, terms.lengths).map { $0 / sqrt(Double(max(1, $1))) })
  }

  /// The same with the logarithm of the frequency and without the length: long sentences gain.
  var tfidfSum: [Double] {
    Self.normalised(terms.sums { (1 + log(Double(terms.frequencies[$0]))) * terms.rarities[$0] })
  }

  /// The cosine with the whole document.
  var centroid: [Double] { Self.normalised(cosines(with: 0..<count)) }

  /// The cosine with the first two sentences together.
  var lead: [Double] { cosines(with: 0..<min(2, count)) }

  /// The sum of the cosines with all other sentences: the degree that TextRank's first step takes.
  var overlap: [Double] {
    let sums = terms.products(with: terms.sum(of: 0..<count))
    return Self.normalised(
      sums.indices.map { terms.entries(of: $0).isEmpty ? 0 : max(0, sums[$0] - 1) })
  }

  /// The cosine with the title.
  var title: [Double] {
    var vector = [Double](repeating: 0, count: terms.termCount)
    for (term, weight) in terms.title { vector[Int(term)] = weight }
    return Self.normalised(terms.products(with: vector))
  }

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

  private func cosines(with sentences: Range<Int>) -> [Double] {
    let sum = terms.sum(of: sentences)
    let length = sqrt(sum.reduce(0) { $0 + $1 * $1 })
    guard length > 0 else { return [Double](repeating: 0, count: count) }
    return terms.products(with: sum).map { $0 / length }
  }

  /// Divided by the largest, and never below 0.
  static func normalised(_ values: [Double]) -> [Double] {
    guard let largest = values.max(), largest > 0 else { return values.map { _ in 0 } }
    return values.map { max(0, $0) / largest }
  }
}
