public import RectoText

/// Scores the sentences of a document and chooses among them.
///
/// - Note: Sentence scores by position and TF-IDF after Edmundson (1969) and Luhn (1958); choice by maximal
///   marginal relevance, Carbonell and Goldstein (1998).
public struct Summariser: Sendable {
  private let length: SummaryLength

  /// - Parameter length: The budget. One below a single sentence, word or character counts as one.
  public init(length: SummaryLength) { self.length = length }

  /// - Throws: `TextError` when libicu has no memory or no data.
  public func summary(of document: Document, explain: Bool) throws(TextError) -> Summary {
    let sentences = document.sentences()
    let noise = NoiseFilter(document, sentences: sentences).classes
    let counter = try TextCounter(language: document.language)
    let candidates = sentences.indices.filter { noise[$0] == nil }
    let lengths = sentences.map { measure($0.text, counter) }
    let budget = self.budget(lengths: candidates.map { lengths[$0] })
    let total = candidates.reduce(0) { $0 + lengths[$1] }
    let isLong = total > 0 && Double(budget) >= 0.3 * Double(total) && candidates.count >= 6
    let profile: SummaryProfile = isLong ? .document : .news

    let terms = TermSpace(
      sentences: candidates.map { sentences[$0].text }, title: document.title)
    let features = SentenceFeatures(
      sentences: candidates.map { sentences[$0] }, terms: terms, profile: profile,
      isOverBudget: candidates.map { lengths[$0] > budget && !isCounted })
    let order = GreedyOrder(
      scores: features.totals, terms: terms, redundancy: profile == .news ? 0.3 : 0.1)
    let chosen = choose(order.places, lengths: candidates.map { lengths[$0] }, budget: budget)

    var all = sentences.enumerated().map { place, sentence in
      ScoredSentence(
        text: sentence.text, range: sentence.range, block: sentence.block,
        group: place..<place + 1, rank: nil, score: 0,
        isSelected: false, features: [], excluded: noise[place])
    }
    for (rank, place) in order.places.enumerated() {
      all[candidates[place]].rank = rank + 1
      all[candidates[place]].score = features.score(of: place)
      all[candidates[place]].isSelected = chosen.contains(place)
      if explain { all[candidates[place]].features = features.parts(of: place) }
    }
    return Summary(language: document.language, profile: profile, all: all)
  }

  /// Whether the budget is in sentences, so that none is too long.
  private var isCounted: Bool {
    if case .sentences = length { true } else { false }
  }

  private func measure(_ text: String, _ counter: TextCounter) -> Int {
    switch length {
    case .sentences: 1
    case .words, .ratio: counter.words(in: text)
    case .characters: counter.characters(in: text)
    }
  }

  private func budget(lengths: [Int]) -> Int {
    switch length {
    case .sentences(let count), .words(let count), .characters(let count): max(1, count)
    case .ratio(let share):
      max(1, Int((share > 0 ? min(1, share) : 0) * Double(lengths.reduce(0, +))))
    }
  }

  /// In the order of choosing, every sentence that still fits; the first one when none does.
  private func choose(_ places: [Int], lengths: [Int], budget: Int) -> Set<Int> {
    var chosen: Set<Int> = []
    var left = budget
    for place in places where lengths[place] <= left {
      chosen.insert(place)
      left -= lengths[place]
    }
    if chosen.isEmpty, let first = places.first { chosen.insert(first) }
    return chosen
  }
}
