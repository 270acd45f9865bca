internal import Glibc
internal import RectoText

/// The terms of a document's sentences with their weights.
///
/// There is no background corpus yet: a term's weight comes from the document alone. Frequency counts with
/// a logarithm; terms in most sentences and very short alphabetic words, which are function words nearly
/// always, count little.
struct TermSpace {
  /// A sentence's distinct terms by number, ascending, with their weights at unit length.
  struct Vector {
    var terms: [Int] = []
    var weights: [Double] = []
  }

  /// How many letters of an alphabetic word are kept: a light stem for any alphabet.
  static let stem = 5

  let vectors: [Vector]
  let title: Vector?
  /// The sum of the weights of each sentence's distinct terms, before they are brought to unit length.
  let sums: [Double]
  /// How many terms each sentence has, repeated ones included.
  let lengths: [Int]
  let termCount: Int

  init(sentences: [String], title: String?) {
    let texts = sentences.map { Tokenizer.terms(in: $0, stem: Self.stem) }
    // Numbers by first appearance: the same document always gives the same sums, to the last bit.
    var numbers: [String: Int] = [:]
    var names: [String] = []
    let sequences = texts.map { terms in
      terms.map { term -> Int in
        if let number = numbers[term] { return number }
        let number = names.count
        numbers[term] = number
        names.append(term)
        return number
      }
    }
    var frequency = [Int](repeating: 0, count: names.count)
    var spread = [Int](repeating: 0, count: names.count)
    let distinct = sequences.map { Array(Set($0)).sorted() }
    for sequence in sequences { for term in sequence { frequency[term] += 1 } }
    for terms in distinct { for term in terms { spread[term] += 1 } }
    let weights = names.indices.map { term in
      Self.weight(
        names[term], frequency: frequency[term], spread: spread[term], sentences: sentences.count)
    }
    var sums: [Double] = []
    vectors = distinct.map { terms in
      let raw = terms.map { weights[$0] }
      sums.append(raw.reduce(0, +))
      return Self.unit(terms, raw)
    }
    self.sums = sums
    lengths = sequences.map(\.count)
    termCount = names.count
    self.title = title.map { title in
      let terms = Set(Tokenizer.terms(in: title, stem: Self.stem).compactMap { numbers[$0] })
      let known = terms.sorted()
      return Self.unit(known, known.map { weights[$0] })
    }
  }

  private static func weight(
    _ term: String, frequency: Int, spread: Int, sentences: Int
  ) -> Double {
    var weight = 1 + log(Double(frequency))
    if sentences >= 4, spread * 2 > sentences { weight *= 0.2 }
    let scalars = term.unicodeScalars
    let isAlphabetic = scalars.allSatisfy { $0.properties.isAlphabetic && $0.value < 0x2E80 }
    if isAlphabetic, scalars.count <= 3 { weight *= 0.3 }
    return weight
  }

  private static func unit(_ terms: [Int], _ weights: [Double]) -> Vector {
    let length = sqrt(weights.reduce(0) { $0 + $1 * $1 })
    return Vector(terms: terms, weights: length > 0 ? weights.map { $0 / length } : weights)
  }

  /// The sum of all sentences' vectors, dense: a number a term.
  var sum: [Double] {
    var sum = [Double](repeating: 0, count: termCount)
    for vector in vectors {
      for (term, weight) in zip(vector.terms, vector.weights) { sum[term] += weight }
    }
    return sum
  }

  /// The cosine of two vectors.
  static func cosine(_ a: Vector, _ b: Vector) -> Double {
    var (i, j, dot) = (0, 0, 0.0)
    while i < a.terms.count, j < b.terms.count {
      if a.terms[i] == b.terms[j] {
        dot += a.weights[i] * b.weights[j]
        (i, j) = (i + 1, j + 1)
      } else if a.terms[i] < b.terms[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return dot
  }
}
