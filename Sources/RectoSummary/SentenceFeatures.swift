internal import Glibc
internal import RectoText

/// What speaks for each sentence, as weighted parts of a sum.
struct SentenceFeatures {
  /// Features by sentence: names in a fixed order, values between 0 and 1 times their weight.
  private let table: [[ScoredSentence.Feature]]
  let totals: [Double]
  private let range: ClosedRange<Double>

  init(
    sentences: [Document.Sentence], terms: TermSpace, profile: SummaryProfile, isOverBudget: [Bool]
  ) {
    let columns =
      profile == .news
      ? Self.news(sentences, terms, isOverBudget) : Self.document(sentences, terms)
    table = sentences.indices.map { place in
      columns.map { ScoredSentence.Feature(name: $0.name, value: $0.weight * $0.values[place]) }
    }
    let totals = table.map { $0.reduce(0) { $0 + $1.value } }
    self.totals = totals
    range = (totals.min() ?? 0)...(totals.max() ?? 0)
  }

  /// `0...1` between the lowest and the highest of the document.
  func score(of place: Int) -> Double {
    let width = range.upperBound - range.lowerBound
    return width > 0 ? (totals[place] - range.lowerBound) / width : 1
  }

  /// The features that are not zero.
  func parts(of place: Int) -> [ScoredSentence.Feature] { table[place].filter { $0.value != 0 } }

  private typealias Column = (name: String, weight: Double, values: [Double])

  /// A brief of what matters first.
  private static func news(
    _ sentences: [Document.Sentence], _ terms: TermSpace, _ isOverBudget: [Bool]
  ) -> [Column] {
    let count = sentences.count
    let centroid = normalised(self.centroid(terms))
    let title = normalised(
      terms.vectors.map { vector in
        terms.title.map { TermSpace.cosine(vector, $0) } ?? 0
      })
    return [
      ("position", 2.0, (0..<count).map { 1 / Double(1 + $0) }),
      ("order", 0.5, (0..<count).map { 1 - Double($0) / Double(count) }),
      (
        "tfidf", 1.0,
        normalised(zip(terms.sums, terms.lengths).map { $0 / sqrt(Double(max(1, $1))) })
      ),
      ("centroid", 0.25, centroid),
      ("title", 2.0, title),
      ("titleCentroid", 1.0, zip(title, centroid).map { $0 * $1 }),
      ("paragraph", 0.2, paragraphStarts(sentences)),
      ("short", -4.0, terms.lengths.map { $0 < 5 ? 1 - Double($0) / 5 : 0 }),
      ("long", -1.0, terms.lengths.map { $0 > 60 ? min(1, Double($0 - 60) / 60) : 0 }),
      ("overBudget", -2.0, isOverBudget.map { $0 ? 1 : 0 }),
      ("quotation", -0.1, sentences.map { SentenceOpening.isQuotation($0.text) ? 1 : 0 }),
      ("dangling", -0.3, sentences.map { SentenceOpening.isDangling($0.text) ? 1 : 0 }),
    ]
  }

  /// A long extract.
  private static func document(
    _ sentences: [Document.Sentence], _ terms: TermSpace
  ) -> [Column] {
    [
      ("tfidf", 1.0, normalised(terms.sums)),
      ("position", 0.6, sentences.indices.map { 1 / Double(1 + $0) }),
      ("overlap", 0.5, normalised(overlap(terms))),
      ("short", -1.0, terms.lengths.map { $0 < 5 ? 1 - Double($0) / 5 : 0 }),
      ("dangling", -0.1, sentences.map { SentenceOpening.isDangling($0.text) ? 1 : 0 }),
    ]
  }

  /// The cosine of each sentence with the whole document.
  private static func centroid(_ terms: TermSpace) -> [Double] {
    let sum = terms.sum
    let length = sqrt(sum.reduce(0) { $0 + $1 * $1 })
    return terms.vectors.map { vector in
      guard length > 0 else { return 0 }
      return zip(vector.terms, vector.weights).reduce(0) { $0 + sum[$1.0] * $1.1 } / length
    }
  }

  /// The sum of a sentence's cosines with all others: the degree that TextRank's first step takes.
  private static func overlap(_ terms: TermSpace) -> [Double] {
    let sum = terms.sum
    return terms.vectors.map { vector in
      let own = vector.weights.reduce(0) { $0 + $1 * $1 }
      return zip(vector.terms, vector.weights).reduce(0) { $0 + sum[$1.0] * $1.1 } - own
    }
  }

  /// 1 for the first sentence of a paragraph that has more.
  private static func paragraphStarts(_ sentences: [Document.Sentence]) -> [Double] {
    sentences.indices.map { place in
      let isFirst = place == 0 || sentences[place - 1].block != sentences[place].block
      let hasMore =
        place + 1 < sentences.count && sentences[place + 1].block == sentences[place].block
      return isFirst && hasMore ? 1 : 0
    }
  }

  /// Divided by the largest.
  private static func normalised(_ values: [Double]) -> [Double] {
    guard let largest = values.max(), largest > 0 else { return values }
    return values.map { max(0, $0) / largest }
  }
}
