internal import RectoText

/// What a brief takes whole or not at all: a sentence, or the sentences of a group.
struct BriefUnit {
  /// Ascending; more than one for a group.
  var members: [Int]
  /// What it takes of the budget.
  var length: Int
  /// What speaks for it, `0...1` within its article.
  var value: Double
  /// Its place in its article's order of choosing, from 1; `Int.max` for noise.
  var rank: Int
}

/// All sentences of all articles, numbered one after another, and the units that they make.
struct BriefUnits {
  /// The place of each sentence.
  let places: [SentencePlace]
  let sentences: [ScoredSentence]
  let languages: [LanguageTag]
  /// Ascending. Sentences that are noise make units of their own.
  let units: [BriefUnit]
  /// The unit of each sentence.
  let unitOfSentence: [Int]
  let budget: Int
  /// What one of what an editor counts is in `budget` and in the units' lengths.
  let scale: Int

  /// - Throws: `TextError` when libicu has no memory or no data.
  init(_ articles: [Summary], length: SummaryLength) throws(TextError) {
    var places: [SentencePlace] = []
    var sentences: [ScoredSentence] = []
    var languages: [LanguageTag] = []
    var lengths: [Int] = []
    var units: [BriefUnit] = []
    var unitOfSentence: [Int] = []
    for (article, summary) in articles.enumerated() {
      let measure = try BriefLength(length, language: summary.language)
      let base = sentences.count
      let last = summary.all.reduce(0) { max($0, $1.rank ?? 0) }
      var unitOfGroup: [Range<Int>: Int] = [:]
      for (number, sentence) in summary.all.enumerated() {
        let own = measure.length(of: sentence.text)
        let isNoise = sentence.excluded != nil
        // Of one article its order of choosing decides; of several their scores, which are of one measure.
        let value =
          articles.count > 1
          ? sentence.score : sentence.rank.map { 1 - Double($0 - 1) / Double(max(1, last)) } ?? 0
        if !isNoise, let unit = unitOfGroup[sentence.group] {
          units[unit].members.append(base + number)
          units[unit].length += own
          units[unit].value = max(units[unit].value, value)
          units[unit].rank = min(units[unit].rank, sentence.rank ?? .max)
          unitOfSentence.append(unit)
        } else {
          if !isNoise { unitOfGroup[sentence.group] = units.count }
          unitOfSentence.append(units.count)
          units.append(
            BriefUnit(
              members: [base + number], length: own, value: value, rank: sentence.rank ?? .max))
        }
        places.append(SentencePlace(article: article, sentence: number))
        languages.append(summary.language)
        lengths.append(own)
        sentences.append(sentence)
      }
    }
    self.places = places
    self.sentences = sentences
    self.languages = languages
    self.units = units
    self.unitOfSentence = unitOfSentence
    let total = zip(sentences, lengths).reduce(0) { $0 + ($1.0.excluded == nil ? $1.1 : 0) }
    budget = length.size(total: total)
    scale = length.scale
  }

  func isNoise(_ unit: BriefUnit) -> Bool { unit.rank == .max }

  /// The number of a sentence among all.
  func number(of place: SentencePlace) -> Int? { places.firstIndex(of: place) }
}

/// How a budget counts a sentence of one language.
struct BriefLength {
  private let length: SummaryLength
  private let counter: TextCounter
  private let speed: ReadingSpeed

  init(_ length: SummaryLength, language: LanguageTag) throws(TextError) {
    self.length = length
    counter = try TextCounter(language: language)
    speed = ReadingSpeed(language: language)
  }

  func length(of text: String) -> Int {
    switch length {
    case .sentences: 1
    case .words, .ratio: counter.words(in: text)
    case .characters: counter.characters(in: text)
    // In milliseconds, as articles in several languages are read at several speeds.
    case .seconds: speed.milliseconds(words: counter.words(in: text))
    }
  }
}
