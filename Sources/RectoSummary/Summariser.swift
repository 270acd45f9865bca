public import RectoText

/// Scores the sentences of a document and chooses among them.
///
/// - Note: Sentence scores by position and TF-IDF after Edmundson (1969) and Luhn (1958); choice by maximal
///   marginal relevance, Carbonell and Goldstein (1998).
public struct Summariser: Sendable {
  private let length: SummaryLength
  private let profile: SummaryProfile?
  private let ranking: SummaryRanking

  /// - Parameters:
  ///   - length: The budget. One below a single sentence, word, character or second counts as one.
  ///   - profile: The weights; found from the text and the budget where they are not given.
  ///   - ranking: Which sentences are told their place in the order of choosing.
  public init(
    length: SummaryLength, profile: SummaryProfile? = nil, ranking: SummaryRanking = .all
  ) {
    self.length = length
    self.profile = profile
    self.ranking = ranking
  }

  /// - Throws: `TextError` when libicu has no memory or no data.
  public func summary(of document: Document, explain: Bool) throws(TextError) -> Summary {
    let places = document.sentencePlaces()
    let read = DocumentTerms(places, of: document)
    let noise = NoiseFilter(document, places: places, terms: read).classes
    let candidates = places.indices.filter { noise[$0] == nil }
    let words = SignWords.of(document.language)
    let (signs, groups) = document.withUTF8 { utf8 in
      let signs = places.map {
        SentenceSigns(UnsafeBufferPointer(rebasing: utf8[$0.range]), words: words)
      }
      return (signs, SentenceGroups(places, signs: signs, in: utf8, words: words).ranges)
    }
    let budget = try SummaryBudget(length, of: document, candidates.map { places[$0].range })
    let chosenPlaces = candidates.map { places[$0] }
    let terms = TermSpace(candidates, read: read, of: document)
    let columns = FeatureColumns(
      terms: terms, places: chosenPlaces, signs: candidates.map { signs[$0] })
    let profile = profile ?? Self.profile(document, columns, budget)
    let features = SentenceFeatures(columns, profile: profile, of: document)
    let units = ChoiceUnits(candidates: candidates, groups: groups)
    let choice = Choice(
      of: units, terms: terms, features: features, columns: columns, budget: budget,
      ranking: ranking)

    var ranks = [Int?](repeating: nil, count: candidates.count)
    var rank = 0
    for unit in choice.order {
      for candidate in units.members[unit] {
        rank += 1
        ranks[candidate] = rank
      }
    }
    var all: [ScoredSentence] = []
    all.reserveCapacity(places.count)
    var next = 0
    for (number, place) in places.enumerated() {
      var sentence = ScoredSentence(
        text: document.text(of: place), range: place.range,
        block: place.block, group: number..<number + 1, rank: nil, score: 0, isSelected: false,
        features: [], excluded: noise[number])
      if sentence.excluded == nil {
        let unit = units.members[units.unitOf[next]]
        sentence.group = candidates[unit.lowerBound]..<candidates[unit.upperBound - 1] + 1
        sentence.rank = ranks[next]
        sentence.score = features.score(of: next)
        sentence.isSelected = choice.taken[units.unitOf[next]]
        if explain { sentence.features = features.parts(of: next) }
        next += 1
      }
      all.append(sentence)
    }
    return Summary(language: document.language, profile: profile, all: all)
  }

  /// From this share of the text on, a summary is an extract.
  private static let extract = 0.25
  /// The same for texts of fewer than `few` sentences, of which a few are much.
  private static let extractOfFew = 0.45
  private static let few = 10
  /// Fewer sentences make no extract.
  private static let fewest = 6

  /// The profile that a text and a budget ask for.
  private static func profile(
    _ document: Document, _ columns: FeatureColumns, _ budget: SummaryBudget
  ) -> SummaryProfile {
    if TranscriptSigns.isTranscript(document, columns) { return .transcript }
    let share = columns.count < few ? extractOfFew : extract
    let isLong = budget.total > 0 && Double(budget.size) >= share * Double(budget.total)
    return isLong && columns.count >= fewest ? .document : .news
  }
}
