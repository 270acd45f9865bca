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
  init?(
    _ lines: [NoiseLine], places: [Document.SentencePlace], text: UnsafeBufferPointer<UInt8>,
    isArticle: [Bool]
  ) {
    var reader = TermReader(stem: 5)
    var numbers = TermNumbers(capacity: text.count / 8)
    var read: [HashedTerm] = []
    /// For each term, the line that had it last.
    var last: [Int] = []
    var spread: [Int] = []
    var terms: [[Int]] = []
    for (place, line) in lines.enumerated() {
      var own: [Int] = []
      read.removeAll(keepingCapacity: true)
      for sentence in line.sentences { reader.read(text, in: places[sentence].range, into: &read) }
      for term in read where Self.isTelling(term) {
        let number = numbers.number(of: term.hash)
        if number == spread.count {
          spread.append(0)
          last.append(-1)
        }
        guard last[number] != place else { continue }
        last[number] = place
        own.append(number)
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

  /// Whether a term carries meaning: a pair of characters, or a word of four letters that not any story has.
  private static func isTelling(_ term: HashedTerm) -> Bool {
    (term.length > 3 || !term.traits.contains(.letters)) && !common.contains(term.hash)
  }

  /// English words of four letters and more that any story has, cut to five letters.
  private static let common: Set<UInt64> = Set(
    """
    that with from this have were said would their been which when they will about after more than also
    other could there year years people first time over into some what them only just like most such being
    made before against between under while where those these then even both because since during through
    told says here very many much still back last week month today around among should does doing down each
    every upon your yours whom whose make take taken came come goes going went well good great another three
    four five including however according
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { FNVHash($0.prefix(5).utf8).value })
}
