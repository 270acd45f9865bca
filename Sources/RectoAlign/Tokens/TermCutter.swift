internal import RectoText

/// Cuts texts of one language into the terms that alignments compare.
///
/// Words lose their endings where the language has a stemmer. Runs of Han characters are cut into the fewest headwords of
/// the lexicon; characters that no headword holds are taken in pairs.
///
/// Not Sendable: one a task.
final class TermCutter {
  private let language: LanguageTag
  private let stems: LexiconTerms
  private let lexicon: (any TranslationLexicon)?
  /// Words of this document beside the lexicon's, such as its names.
  private let headwords: Set<String>
  private let longestHeadword: Int

  init(
    _ language: LanguageTag, lexicon: (any TranslationLexicon)?, headwords: Set<String> = []
  ) {
    self.language = language
    self.lexicon = lexicon
    self.headwords = headwords
    stems = LexiconTerms(language)
    longestHeadword = headwords.reduce(0) { max($0, $1.unicodeScalars.count) }
  }

  /// The terms of a text, in its order.
  func terms(of text: String) -> [String] {
    let isCut = language.language == "zh" && (lexicon != nil || !headwords.isEmpty)
    let terms = Tokenizer.terms(in: text, cutting: isCut ? words : nil)
    return terms.map(stems.stem)
  }

  /// The fewest headwords and single characters that make a run; of those, the ones with fewer single characters, and of
  /// those, the longest first.
  private func words(_ run: [Unicode.Scalar]) -> [String] {
    // From the end: what the best way from each place on costs, and how long its first word is.
    var costs = [Int](repeating: 0, count: run.count + 1)
    var steps = [Int](repeating: 1, count: run.count)
    var isHeadword = [Bool](repeating: false, count: run.count)
    for start in run.indices.reversed() {
      costs[start] = costs[start + 1] + Self.wordCost + Self.singleCost
      for length in lengths(run[start...]) where start + length <= run.count {
        let cost = costs[start + length] + Self.wordCost + (length == 1 ? Self.singleCost : 0)
        if cost <= costs[start] {
          (costs[start], steps[start], isHeadword[start]) = (cost, length, true)
        }
      }
    }
    var words: [String] = []
    var start = 0
    while start < run.count {
      var end = start + steps[start]
      if !isHeadword[start] {
        while end < run.count, steps[end] == 1, !isHeadword[end] { end += 1 }
        words += Self.pairs(run[start..<end])
      } else {
        words.append(Self.string(run[start..<end]))
      }
      start = end
    }
    return words
  }

  /// Neighbouring characters two by two; one alone as it is.
  private static func pairs(_ run: ArraySlice<Unicode.Scalar>) -> [String] {
    guard run.count > 2 else { return [string(run)] }
    return (run.startIndex..<run.endIndex - 1).map { string(run[$0..<$0 + 2]) }
  }

  private static let wordCost = 1000
  private static let singleCost = 1

  /// The lengths of the headwords that a run starts with, ascending.
  private func lengths(_ run: ArraySlice<Unicode.Scalar>) -> [Int] {
    let known = lexicon?.headwordLengths(startingAt: run, of: language) ?? 0
    return (1...31).filter { length in
      if known & 1 << UInt32(length) != 0 { return true }
      return length <= longestHeadword && length <= run.count
        && headwords.contains(Self.string(run.prefix(length)))
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
