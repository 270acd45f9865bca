internal import RectoText

/// How much a line has in common with the rest of its document: other stories' headlines and teasers have little.
struct NoiseKinship {
  /// The terms of each line that carry meaning, each once; empty for lines that are noise already.
  private let terms: [[Int]]
  /// In how many lines each term is.
  private let spread: [Int]
  /// What each term counts.
  private let weights: [Double]
  /// The middle share among lines of the article.
  private var median: Double

  /// A document of fewer lines has no middle to compare with.
  private static let fewestLines = 4

  /// - Parameters:
  ///   - lines: The document's lines.
  ///   - read: The terms of all sentences, words cut to five letters.
  ///   - isArticle: For each line, whether it is taken for the article so far.
  ///   - language: What the document is written in: how rare its words are.
  init?(
    _ lines: [NoiseLine], terms read: DocumentTerms, isArticle: [Bool], language: LanguageTag
  ) {
    let background = BackgroundFrequencies(language: language)
    var numbers = TermNumbers(capacity: 0)
    /// For each term, the line that had it last.
    var last: [Int] = []
    var spread: [Int] = []
    var weights: [Double] = []
    var terms: [[Int]] = []
    for (place, line) in lines.enumerated() {
      var own: [Int] = []
      let range =
        read.range(of: line.sentences.lowerBound)
        .lowerBound..<read.range(of: line.sentences.upperBound - 1).upperBound
      own.reserveCapacity(range.count)
      read.withTerms { all in
        for term in all[range] {
          let weight = Self.weight(of: term, background)
          guard weight > 0 else { continue }
          let number = numbers.number(of: term.hash)
          if number == spread.count {
            spread.append(0)
            weights.append(weight)
            last.append(-1)
          }
          guard last[number] != place else { continue }
          last[number] = place
          own.append(number)
        }
      }
      if isArticle[place] { for number in own { spread[number] += 1 } }
      terms.append(own)
    }
    self.terms = terms
    self.spread = spread
    self.weights = weights
    median = 1
    var shares: [Double] = []
    for place in lines.indices where isArticle[place] && terms[place].count >= 5 {
      shares.append(share(of: place, above: 1))
    }
    guard shares.count >= Self.fewestLines else { return nil }
    shares.sort()
    median = shares[shares.count / 2]
    guard median > 0 else { return nil }
  }

  /// The share of a line's terms that other lines of the article have, over the article's middle share; `nil`
  /// where it has none.
  func closeness(of place: Int, isArticle: Bool) -> Double? {
    let own = terms[place]
    guard !own.isEmpty else { return nil }
    return share(of: place, above: isArticle ? 1 : 0) / median
  }

  /// The share of a line's terms that are in more lines than so many.
  private func share(of place: Int, above count: Int) -> Double {
    var (common, all) = (0.0, 0.0)
    for term in terms[place] {
      all += weights[term]
      if spread[term] > count { common += weights[term] }
    }
    return all > 0 ? common / all : 0
  }

  /// How many terms of a line carry meaning.
  func termCount(of place: Int) -> Int { terms[place].count { weights[$0] >= Self.telling } }

  /// What a term weighs at least that any story would not have.
  private static let telling = 0.35

  /// What a term tells: as much as it is rare in the language. Where that is not known, a pair of characters, a number and
  /// a word of four letters and more tell the same, and shorter words nothing.
  private static func weight(of term: HashedTerm, _ background: BackgroundFrequencies) -> Double {
    background.rarity(of: term)
      ?? (term.length > 3 || !term.traits.contains(.letters) ? 1 : 0)
  }
}
