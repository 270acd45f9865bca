internal import RectoText

/// How much a line has in common with the rest of its document: other stories' headlines and teasers have little.
struct NoiseKinship {
  /// The terms of each line that carry meaning, each once; empty for lines that are noise already.
  private let terms: [[Int]]
  /// In how many lines each term is.
  private let spread: [Int]
  /// The middle share among lines of the article.
  private let median: Double

  /// A document of fewer lines has no middle to compare with.
  private static let fewestLines = 4

  /// - Parameter isArticle: For each line, whether it is taken for the article so far.
  init?(_ lines: [NoiseLine], sentences: [Document.Sentence], isArticle: [Bool]) {
    var numbers: [String: Int] = [:]
    var spread: [Int] = []
    var terms: [[Int]] = []
    for (place, line) in lines.enumerated() {
      var own: [Int] = []
      var seen: Set<Int> = []
      for sentence in line.sentences {
        for term in Tokenizer.terms(in: sentences[sentence].text, stem: 5)
        where term.utf8.count > 3 && !Self.common.contains(term) {
          let number = numbers[term] ?? numbers.count
          if number == numbers.count {
            numbers[term] = number
            spread.append(0)
          }
          if seen.insert(number).inserted { own.append(number) }
        }
      }
      if isArticle[place] { for number in own { spread[number] += 1 } }
      terms.append(own)
    }
    self.terms = terms
    self.spread = spread
    var shares: [Double] = []
    for place in lines.indices where isArticle[place] && terms[place].count >= 5 {
      let common = terms[place].count { spread[$0] > 1 }
      shares.append(Double(common) / Double(terms[place].count))
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
    let common = own.count { spread[$0] > (isArticle ? 1 : 0) }
    return Double(common) / Double(own.count) / median
  }

  /// How many terms of a line carry meaning.
  func termCount(of place: Int) -> Int { terms[place].count }

  /// English words of four letters and more that any story has, cut to five letters.
  private static let common: Set<String> = Set(
    """
    that with from this have were said would their been which when they will about after more than also
    other could there year years people first time over into some what them only just like most such being
    made before against between under while where those these then even both because since during through
    told says here very many much still back last week month today around among should does doing down each
    every upon your yours whom whose make take taken came come goes going went well good great another three
    four five including however according
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { String($0.prefix(5)) })
}
