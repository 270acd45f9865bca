internal import Glibc
internal import RectoText

/// The sentences of all articles as weighted terms: how alike two are, and whether they say the same.
///
/// Terms are words cut to five letters; for scripts without spaces, characters and pairs of them. A term's weight is
/// ln(1 + sentences / sentences with it), × 0.3 for an alphabetic one of three letters at most.
final class Statements {
  /// The cosine from which on two sentences say the same, if nothing in them is set against each other.
  static let sameness = 0.45
  /// The same where the shorter one has fewer terms than `containment` needs: names alone make no statement.
  static let samenessOfShort = 0.6
  /// What each amount that both have, up to two, takes off that.
  static let amount = 0.08
  /// The share of the shorter one's weights from which on it is contained in the longer, with the cosine and the number
  /// of terms that are needed beside it.
  static let containment = (share: 0.85, cosine: 0.3, terms: 8)
  /// A term in more sentences brings no two together that have no rarer one in common.
  private static let commonest = 400
  /// The cosine by rarer terms alone below which two sentences are not looked at.
  private static let likely = 0.05

  private let texts: [String]
  private let languages: [LanguageTag]
  /// By sentence: the numbers of its distinct terms, ascending.
  private var terms: [[Int]] = []
  private var weights: [Double] = []
  private var postings: [[Int]] = []
  /// By sentence: the square root of the sum of squares, and the sum, of its weights.
  private var norms: [Double] = []
  private var sums: [Double] = []
  private var contrast: SentenceContrast
  /// By sentence, all zero between calls: sums that are being made.
  private var sum: [Double]

  /// - Parameters:
  ///   - texts: All sentences that may be chosen.
  ///   - languages: What each is written in.
  /// - Complexity: O(*n*).
  init(_ texts: [String], languages: [LanguageTag]) {
    let texts = zip(texts, languages).map { text, language in
      language.language == "zh" ? Folding.simplified(text) : text
    }
    self.texts = texts
    self.languages = languages
    contrast = SentenceContrast()
    sum = [Double](repeating: 0, count: texts.count)
    var numbers: [String: Int] = [:]
    var names: [String] = []
    for (place, text) in texts.enumerated() {
      var own: Set<Int> = []
      for term in Self.terms(in: text) {
        let number = numbers[term] ?? names.count
        if number == names.count {
          numbers[term] = number
          names.append(term)
          postings.append([])
        }
        if own.insert(number).inserted { postings[number].append(place) }
      }
      terms.append(own.sorted())
    }
    weights = names.indices.map { term in
      log(1 + Double(texts.count) / Double(postings[term].count)) * Self.share(of: names[term])
    }
    norms = terms.map { sqrt($0.reduce(0) { $0 + weights[$1] * weights[$1] }) }
    sums = terms.map { $0.reduce(0) { $0 + weights[$1] } }
  }

  private static func terms(in text: String) -> [String] {
    let characters = Tokenizer.terms(in: text, cutting: { $0.map { "\u{1}\($0)" } })
      .filter { $0.hasPrefix("\u{1}") }
    return Tokenizer.terms(in: text, stem: 5) + characters
  }

  private static func share(of term: String) -> Double {
    let scalars = term.unicodeScalars
    let isShort =
      scalars.count <= 3
      && scalars.allSatisfy { $0.properties.isAlphabetic && $0.value < 0x2E80 }
    return isShort ? 0.3 : 1
  }

  /// The cosines of a sentence with all others that share a term with it.
  ///
  /// - Complexity: O(postings of its terms).
  func cosines(of place: Int) -> [(other: Int, cosine: Double)] {
    products(of: place, commonest: .max)
  }

  /// The sentences that say the same as one, ascending.
  ///
  /// - Complexity: O(postings of its rarer terms), and O(*m*²) in the words of each that is alike.
  func same(as place: Int) -> [Int] {
    products(of: place, commonest: Self.commonest)
      .filter { $0.cosine >= Self.likely && saySame(place, $0.other) }.map(\.other).sorted()
  }

  /// The part of the cosines that comes from terms in no more than so many sentences.
  private func products(of place: Int, commonest: Int) -> [(other: Int, cosine: Double)] {
    var touched: [Int] = []
    for term in terms[place] where postings[term].count <= commonest {
      let square = weights[term] * weights[term]
      for other in postings[term] where other != place {
        if sum[other] == 0 { touched.append(other) }
        sum[other] += square
      }
    }
    return touched.map { other in
      defer { sum[other] = 0 }
      return (other, sum[other] / (norms[place] * norms[other]))
    }
  }

  /// Whether two sentences say the same, as far as their terms tell.
  func saySame(_ a: Int, _ b: Int) -> Bool {
    guard languages[a].meets(languages[b]), norms[a] > 0, norms[b] > 0 else { return false }
    var (i, j, product, shared) = (0, 0, 0.0, 0.0)
    while i < terms[a].count, j < terms[b].count {
      let (left, right) = (terms[a][i], terms[b][j])
      if left == right {
        product += weights[left] * weights[left]
        shared += weights[left]
      }
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    let cosine = product / (norms[a] * norms[b])
    let share = shared / min(sums[a], sums[b])
    let isShort = min(terms[a].count, terms[b].count) < Self.containment.terms
    let isContained =
      !isShort && share >= Self.containment.share && cosine >= Self.containment.cosine
    let needed = isShort ? Self.samenessOfShort : Self.sameness
    guard cosine >= needed - 2 * Self.amount || isContained else { return false }
    if Folding.fold(texts[a]) == Folding.fold(texts[b]) { return true }
    if !isContained, cosine < needed {
      let shared = contrast.sharedAmounts(texts[a], texts[b], language: languages[a])
      guard cosine >= needed - Double(min(2, shared)) * Self.amount else { return false }
    }
    return !contrast.isBetween(texts[a], texts[b], language: languages[a])
  }
}
