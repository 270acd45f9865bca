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
  private let incidence: TermIncidence

  /// The sentences of each term.
  ///
  /// - Complexity: O(*n*).
  var postings: Postings { Postings(incidence, weights: weights) }

  /// - Parameters:
  ///   - sentences: The numbers of the sentences that may be chosen.
  ///   - read: The terms of all sentences.
  ///   - document: What they are of; its title counts too.
  init(_ sentences: [Int], read: DocumentTerms, of document: Document) {
    let background = BackgroundFrequencies(language: document.language)
    hasBackground = background.isKnown
    count = sentences.count
    let asked = document.title.map { title in
      var reader = TermReader(stem: Self.stem)
      return reader.terms(in: title)
    }
    let incidence = read.withTerms {
      TermIncidence($0, ranges: sentences.map { read.range(of: $0) }, asked: asked ?? [])
    }
    self.incidence = incidence
    termCount = incidence.firsts.count
    let columnStarts = incidence.columnStarts
    spreads = (0..<termCount).map { columnStarts[$0 + 1] - columnStarts[$0] }
    let spreads = spreads
    let rarities = incidence.firsts.indices.map { term in
      background.rarity(of: incidence.firsts[term])
        ?? Self.rarity(
          of: incidence.firsts[term], spread: spreads[term], sentences: sentences.count)
    }
    weights = Self.weights(incidence, rarities: rarities)
    starts = incidence.starts
    terms = incidence.terms
    lengths = incidence.lengths
    frequencies = incidence.frequencies
    self.rarities = rarities

    let distinct = Set(incidence.known).sorted()
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

  /// (1 + ln frequency in the sentence) · rarity, each sentence's at unit length.
  private static func weights(_ incidence: TermIncidence, rarities: [Double]) -> [Double] {
    let count = incidence.terms.count
    return [Double](unsafeUninitializedCapacity: count) { weights, initialized in
      initialized = count
      incidence.terms.withUnsafeBufferPointer { terms in
        incidence.counts.withUnsafeBufferPointer { counts in
          rarities.withUnsafeBufferPointer { rarities in
            for sentence in incidence.lengths.indices {
              let entries = incidence.starts[sentence]..<incidence.starts[sentence + 1]
              var square = 0.0
              for entry in entries {
                let count = counts[entry]
                let rarity = rarities[Int(terms[entry])]
                // Nearly every term stands in a sentence once.
                let weight = count == 1 ? rarity : (1 + log(Double(count))) * rarity
                weights[entry] = weight
                square += weight * weight
              }
              guard square > 0 else { continue }
              let length = sqrt(square)
              for entry in entries { weights[entry] /= length }
            }
          }
        }
      }
    }
  }

  /// The places of a sentence's distinct terms in `terms` and `weights`.
  func entries(of sentence: Int) -> Range<Int> { starts[sentence]..<starts[sentence + 1] }

  /// The sum over each sentence's distinct terms.
  func sums(_ value: (Int) -> Double) -> [Double] {
    let values = (0..<termCount).map(value)
    return values.withUnsafeBufferPointer { values in
      withEntries { terms, _ in
        (0..<count).map { sentence in
          var sum = 0.0
          for entry in entries(of: sentence) { sum += values[Int(terms[entry])] }
          return sum
        }
      }
    }
  }

  /// Calls `body` with `terms` and `weights`.
  @inline(__always)
  func withEntries<Result>(
    _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Double>) -> Result
  ) -> Result {
    terms.withUnsafeBufferPointer { terms in
      weights.withUnsafeBufferPointer { body(terms, $0) }
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
