internal import Glibc
internal import RectoText

/// The terms of a document's sentences with their weights.
///
/// A term counts by how often it stands in the document and how rare it is in the language at large. For a
/// language without a table of those frequencies, terms in most sentences and very short alphabetic words,
/// which are function words nearly always, count little, and the others alike.
struct TermSpace {
  /// How many letters of an alphabetic word are kept: a light stem for any alphabet.
  static let stem = 5

  /// How many sentences there are.
  let count: Int
  /// How many different terms.
  let termCount: Int
  /// Whether the language has a table of frequencies.
  let hasBackground: Bool
  /// How many terms each sentence has, repeated ones included.
  let lengths: [Int]
  /// Where each sentence's distinct terms begin in `terms`; one more than there are sentences.
  let starts: [Int]
  /// Distinct terms by number, sentence after sentence; ascending in each.
  let terms: [Int32]
  /// Their weights, each sentence's at unit length.
  let weights: [Double]
  /// How often each term stands in the document.
  let frequencies: [Int]
  /// In how many sentences.
  let spreads: [Int]
  /// How much it says, `0...1`, whatever its frequency here.
  let rarities: [Double]
  /// The title's known terms with their weights, at unit length; empty without a title.
  let title: [(term: Int32, weight: Double)]

  /// - Parameters:
  ///   - places: The sentences that may be chosen.
  ///   - document: What they are of; its title counts too.
  init(_ places: [Document.SentencePlace], of document: Document) {
    var reader = TermReader(stem: Self.stem)
    let background = BackgroundFrequencies(language: document.language)
    hasBackground = background.isKnown
    count = places.count

    var read: [HashedTerm] = []
    var ends: [Int] = []
    ends.reserveCapacity(places.count)
    document.withUTF8 { utf8 in
      read.reserveCapacity(utf8.count / 5)
      for place in places {
        reader.read(utf8, in: place.range, into: &read)
        ends.append(read.count)
      }
    }
    var numbers = TermNumbers(capacity: read.count)
    var firsts: [HashedTerm] = []
    var frequencies: [Int] = []
    let sequence = read.map { term -> Int32 in
      let number = numbers.number(of: term.hash)
      if number == frequencies.count {
        frequencies.append(1)
        firsts.append(term)
      } else {
        frequencies[number] += 1
      }
      return Int32(truncatingIfNeeded: number)
    }
    let runs = SentenceTerms(sequence, ends: ends)
    var spreads = [Int](repeating: 0, count: firsts.count)
    for term in runs.terms { spreads[Int(term)] += 1 }

    let sentences = places.count
    let rarities = firsts.indices.map { term in
      background.rarity(of: firsts[term])
        ?? Self.rarity(of: firsts[term], spread: spreads[term], sentences: sentences)
    }
    weights = runs.weights(rarities: rarities)
    starts = runs.starts
    terms = runs.terms
    lengths = runs.lengths
    termCount = firsts.count
    self.frequencies = frequencies
    self.spreads = spreads
    self.rarities = rarities

    var known: [Int32] = []
    for term in document.title.map({ reader.terms(in: $0) }) ?? [] {
      if let number = numbers.known(term.hash) { known.append(Int32(truncatingIfNeeded: number)) }
    }
    let distinct = Array(Set(known)).sorted()
    let length = sqrt(distinct.reduce(0) { $0 + rarities[Int($1)] * rarities[Int($1)] })
    title = length > 0 ? distinct.map { ($0, rarities[Int($0)] / length) } : []
  }

  /// Where there is no table.
  private static func rarity(of term: HashedTerm, spread: Int, sentences: Int) -> Double {
    var rarity = 1.0
    if sentences >= 4, spread * 2 > sentences { rarity *= 0.2 }
    if term.length <= 3, term.traits.contains(.letters) { rarity *= 0.3 }
    return rarity
  }

  /// The places of a sentence's distinct terms in `terms` and `weights`.
  func entries(of sentence: Int) -> Range<Int> { starts[sentence]..<starts[sentence + 1] }

  /// The sum of the vectors of some sentences, a number a term.
  func sum(of sentences: Range<Int>) -> [Double] {
    var sum = [Double](repeating: 0, count: termCount)
    for entry in starts[sentences.lowerBound]..<starts[sentences.upperBound] {
      sum[Int(terms[entry])] += weights[entry]
    }
    return sum
  }

  /// Each sentence's product with a vector of a number a term.
  func products(with vector: [Double]) -> [Double] {
    (0..<count).map { sentence in
      entries(of: sentence).reduce(0) { $0 + vector[Int(terms[$1])] * weights[$1] }
    }
  }

  /// The sum over each sentence's distinct terms.
  func sums(_ value: (Int) -> Double) -> [Double] {
    let values = (0..<termCount).map(value)
    return (0..<count).map { sentence in
      entries(of: sentence).reduce(0) { $0 + values[Int(terms[$1])] }
    }
  }

  /// The cosine of two sentences.
  func cosine(_ a: Int, _ b: Int) -> Double {
    var (i, j, dot) = (starts[a], starts[b], 0.0)
    while i < starts[a + 1], j < starts[b + 1] {
      if terms[i] == terms[j] {
        dot += weights[i] * weights[j]
        (i, j) = (i + 1, j + 1)
      } else if terms[i] < terms[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return dot
  }
}
