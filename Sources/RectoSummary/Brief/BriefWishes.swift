internal import RectoText

/// An editor's wishes, brought to sentences: which are locked, which are left out, which have which word.
struct BriefWishes {
  /// Units in the order in which their sentences were locked.
  private(set) var lockedUnits: [Int] = []
  /// Sentences.
  private(set) var locked: Set<Int> = []
  /// Sentences that an editor excluded.
  private(set) var excluded: Set<Int> = []
  /// Sentences with an unwanted word, and the first such word.
  private(set) var unwanted: [Int: String] = [:]
  /// A word with the sentences that have it, ascending.
  struct Word {
    var text: String
    /// As it is written; in any form where no sentence has that.
    var written: [Int]
    /// In any form.
    var sentences: [Int]
    /// Where it stands apart from the other words of the query: one *ships* does not meet *ship* and *ships*.
    var apart: [Int]
  }

  private(set) var must: [Word] = []
  private(set) var query: [Word] = []

  /// - Throws: `BriefError`.
  init(_ options: BriefOptions, _ units: BriefUnits, articles: Int) throws {
    let selectors = Selectors(units, articles: articles)
    for selector in options.locked {
      let sentence = try selectors.one(selector)
      locked.insert(sentence)
      let unit = units.unitOfSentence[sentence]
      if !lockedUnits.contains(unit) { lockedUnits.append(unit) }
    }
    for selector in options.excluded { excluded.formUnion(try selectors.all(selector)) }
    for sentence in excluded.sorted() {
      let unit = units.unitOfSentence[sentence]
      guard lockedUnits.contains(unit) else { continue }
      let place = units.places[sentence]
      throw BriefError(
        description: locked.contains(sentence)
          ? "sentence \(place) is locked and excluded; do one of the two"
          : "sentence \(place) is excluded but belongs to one that is locked, which is taken with it or not at all"
      )
    }
    let finder = WordFinder(units)
    for word in options.without {
      for sentence in try finder.find(word, of: "--without").sentences
      where unwanted[sentence] == nil { unwanted[sentence] = word }
    }
    must = try Self.distinct(options.must).map { try finder.find($0, of: "--must") }
    query = try finder.findApart(Self.distinct(options.query.flatMap(Self.queryWords)))
  }

  /// Whether no sentence of a unit is excluded or unwanted, and none is noise.
  func allows(_ unit: BriefUnit, _ units: BriefUnits) -> Bool {
    !units.isNoise(unit)
      && unit.members.allSatisfy { !excluded.contains($0) && unwanted[$0] == nil }
  }

  /// A query is a list of words; quotation marks make one of several: `rate "central bank"`.
  private static func queryWords(_ query: String) -> [String] {
    var words: [String] = []
    for (number, part) in query.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
    {
      if number % 2 == 1 {
        words.append(String(part))
      } else {
        words += part.split(whereSeparator: \.isWhitespace).map(String.init)
      }
    }
    return words.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert(Folding.fold($0)).inserted }
  }
}

/// Finds the sentences that an editor names.
private struct Selectors {
  private let units: BriefUnits
  private let articles: Int

  init(_ units: BriefUnits, articles: Int) {
    self.units = units
    self.articles = articles
  }

  /// Folded, without what stands before the first letter or digit: a quotation mark, a dash.
  private static func start(of text: String) -> String {
    let folded = Folding.fold(text)
    let start = folded.drop { !$0.isLetter && !$0.isNumber }
    return start.isEmpty ? folded : String(start)
  }

  /// The sentence to lock: of several with the same text the first.
  func one(_ selector: SentenceSelector) throws -> Int {
    let found = try all(selector)
    let texts = Set(found.map { Self.start(of: units.sentences[$0].text) })
    guard texts.count == 1, let first = found.first else {
      let places = found.prefix(5).map { units.places[$0].description }.joined(separator: ", ")
      throw BriefError(
        description:
          "several sentences begin with '\(selector)': \(places); give more of it, or a number")
    }
    return first
  }

  /// The sentences to exclude, ascending; never none.
  func all(_ selector: SentenceSelector) throws -> [Int] {
    switch selector {
    case .number(let article, let sentence):
      guard article != nil || articles == 1 else {
        throw BriefError(
          description:
            "there are \(articles) articles: write sentence \(sentence) of the second one as 2.\(sentence)"
        )
      }
      let place = SentencePlace(article: (article ?? 1) - 1, sentence: sentence - 1)
      guard let number = units.number(of: place) else {
        throw BriefError(
          description:
            "there is no sentence \(selector); --format json --explain numbers all of them")
      }
      return [number]
    case .beginning(let text):
      let beginning = Self.start(of: text)
      let found = units.sentences.indices.filter {
        !beginning.isEmpty && Self.start(of: units.sentences[$0].text).hasPrefix(beginning)
      }
      guard !found.isEmpty else {
        throw BriefError(description: "no sentence begins with '\(text)'")
      }
      return found
    }
  }
}

/// Finds the sentences that have a word; they are prepared when the first word needs it.
private final class WordFinder {
  private let units: BriefUnits
  /// One a language.
  private var stemmers: [String: Stemmer?] = [:]
  private lazy var words = units.places.indices.map {
    WishedWord.Words(units.sentences[$0].text, stemmer: stemmer($0))
  }
  private lazy var characters = units.sentences.map { WishedWord.characters(of: $0.text) }

  init(_ units: BriefUnits) { self.units = units }

  private func stemmer(_ sentence: Int) -> Stemmer? {
    let language = units.languages[sentence]
    if let known = stemmers[language.language] { return known }
    let stemmer = Stemmer(language)
    stemmers[language.language] = stemmer
    return stemmer
  }

  /// - Parameter option: Where the word was given, for the error.
  func find(_ text: String, of option: String) throws -> BriefWishes.Word {
    guard let word = WishedWord(text) else {
      throw BriefError(description: "\(option) '\(text)' has no letter and no digit")
    }
    let standings =
      word.isOfCharacters
      ? characters.map(word.standing)
      : words.indices.map { word.standing(in: words[$0], stemmer: stemmer($0)) }
    let sentences = standings.indices.filter { standings[$0] > .absent }
    let written = sentences.filter { standings[$0] == .asWritten }
    return BriefWishes.Word(
      text: text, written: written.isEmpty ? sentences : written, sentences: sentences,
      apart: sentences)
  }

  /// The words of a query, each with the sentences where it has a place of its own.
  func findApart(_ texts: [String]) throws -> [BriefWishes.Word] {
    var found = try texts.map { try find($0, of: "--query") }
    guard found.count > 1 else { return found }
    let wished = texts.compactMap(WishedWord.init)
    // What is longer has fewer places.
    let order = wished.indices.sorted {
      (wished[$1].text.utf8.count, $0) < (wished[$0].text.utf8.count, $1)
    }
    for word in found.indices { found[word].apart = [] }
    for sentence in Set(found.flatMap(\.sentences)).sorted() {
      for word in wordsApart(in: sentence, wished, order) { found[word].apart.append(sentence) }
    }
    return found
  }

  /// The words that meet a sentence at places that do not overlap: first those that stand there as they are written,
  /// then those of another form.
  private func wordsApart(in sentence: Int, _ wished: [WishedWord], _ order: [Int]) -> Set<Int> {
    var met: Set<Int> = []
    var taken: (words: [Range<Int>], characters: [Range<Int>]) = ([], [])
    for asWritten in [true, false] {
      for word in order where !met.contains(word) {
        if wished[word].isOfCharacters {
          let places = wished[word].places(in: characters[sentence])
          guard let place = Self.free(places, taken.characters) else { continue }
          taken.characters.append(place)
        } else {
          let places = wished[word].places(
            in: words[sentence], stemmer: stemmer(sentence), asWritten: asWritten)
          guard let place = Self.free(places, taken.words) else { continue }
          taken.words.append(place)
        }
        met.insert(word)
      }
    }
    return met
  }

  private static func free(_ places: [Range<Int>], _ taken: [Range<Int>]) -> Range<Int>? {
    places.first { place in !taken.contains { $0.overlaps(place) } }
  }
}
