internal import RectoText

/// What speaks for each sentence, as weighted parts of a sum.
struct SentenceFeatures {
  /// Which weights count.
  let profile: SummaryProfile
  /// What each sentence's parts come to.
  let totals: [Double]
  /// What pointing back takes off a sentence; given back once what it points to is chosen.
  let dangling: Double
  /// What being the same as one that is chosen takes off, in the unit of the totals.
  let redundancy: Double
  private let columns: [FeatureColumns.Column]
  private let range: ClosedRange<Double>

  /// - Parameters:
  ///   - columns: The features of the sentences.
  ///   - profile: Which weights count.
  ///   - document: What the sentences are of.
  init(_ columns: FeatureColumns, profile: SummaryProfile, of document: Document) {
    self.profile = profile
    let count = columns.count
    switch profile {
    case .news: (self.columns, redundancy) = (Self.news(columns), 0.3)
    case .document: (self.columns, redundancy) = (Self.document(columns, document), 0.1)
    case .transcript: (self.columns, redundancy) = (Self.transcript(columns), 0)
    }
    let columns = self.columns
    var totals = [Double](repeating: 0, count: count)
    totals.withUnsafeMutableBufferPointer { totals in
      for column in columns {
        column.values.withUnsafeBufferPointer { values in
          for place in 0..<count { totals[place] += column.weight * values[place] }
        }
      }
    }
    self.totals = totals
    dangling = columns.first { $0.name == "dangling" }.map { -$0.weight } ?? 0
    range = (totals.min() ?? 0)...(totals.max() ?? 0)
  }

  /// `0...1` between the lowest and the highest of the document.
  func score(of place: Int) -> Double {
    let width = range.upperBound - range.lowerBound
    return width > 0 ? (totals[place] - range.lowerBound) / width : 1
  }

  /// The features that are not zero.
  func parts(of place: Int) -> [ScoredSentence.Feature] {
    columns.compactMap { column in
      let value = column.weight * column.values[place]
      return value == 0 ? nil : ScoredSentence.Feature(name: column.name, value: value)
    }
  }

  /// A brief of what matters first.
  private static func news(_ columns: FeatureColumns) -> [FeatureColumns.Column] {
    let centroid = columns.centroid
    let title = columns.title
    return [
      ("position", 2.0, columns.position),
      ("order", 0.4, columns.order),
      ("tfidf", 1.0, columns.tfidf),
      ("centroid", 0.25, centroid),
      ("lead", 0.2, columns.lead),
      ("title", 2.0, title),
      ("titleCentroid", 2.0, zip(title, centroid).map { $0 * $1 }),
      ("paragraph", 0.1, columns.paragraph),
      ("short", -4.0, columns.short),
      ("long", -1.0, columns.long),
      ("quotation", -0.1, columns.sign(.opensWithQuotation)),
      ("speech", -0.2, columns.sign(.holdsQuotation)),
      ("dangling", -0.4, columns.sign(.dangles)),
    ]
  }

  /// A long extract.
  private static func document(
    _ columns: FeatureColumns, _ document: Document
  ) -> [FeatureColumns.Column] {
    if let words = FunctionWords(language: document.language) {
      let shared = SharedWords(columns.places, of: document, without: words)
      return [
        ("overlap", 1.0, FeatureColumns.normalised(shared.degrees)),
        ("position", 0.1, columns.position),
        ("title", 0.1, columns.title),
        ("short", -0.3, columns.short),
        ("quotation", -0.1, columns.sign(.opensWithQuotation)),
        ("dangling", -0.05, columns.sign(.dangles)),
      ]
    }
    return [
      ("tfidf", 1.0, columns.tfidfSum),
      ("position", 0.6, columns.position),
      ("overlap", 0.5, columns.overlap),
      ("short", -1.0, columns.short),
      ("dangling", -0.1, columns.sign(.dangles)),
    ]
  }

  /// What is said again and again: see `CoverageOrder`, which chooses by it.
  private static func transcript(_ columns: FeatureColumns) -> [FeatureColumns.Column] {
    [("coverage", 1.0, FeatureColumns.normalised(CoverageOrder.gains(columns.terms)))]
  }
}
