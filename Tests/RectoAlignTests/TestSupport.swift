import RectoText
import Reference

@testable import RectoAlign

extension SplitMix {
  /// Sentences of a small vocabulary, so that documents share words, numbers and marks; some blank.
  mutating func sentences(_ counts: ClosedRange<Int>) -> [String] {
    let words = [
      "bank", "Hafen", "harbour", "25", "7", "tram,", "利率", "央行", "Northaven", "\"station\"", "the",
    ]
    let ends = [".", "?", "!", ":", "。", ""]
    return (0..<Int.random(in: counts, using: &self)).map { _ in
      let length = Int.random(in: 0...7, using: &self)
      if length == 0 { return "" }
      return (0..<length).map { _ in words[Int.random(in: 0..<words.count, using: &self)] }
        .joined(separator: " ") + ends[Int.random(in: 0..<ends.count, using: &self)]
    }
  }
}

/// A lexicon of single tokens.
struct TableLexicon: TranslationLexicon {
  var name: String { "table" }
  var pairs: [(source: String, target: String)]

  func translations(
    of token: String, from source: LanguageTag, to target: LanguageTag
  ) -> [(token: String, probability: Double)] {
    let found = pairs.compactMap {
      $0.source == token ? $0.target : $0.target == token ? $0.source : nil
    }
    return found.map { ($0, 1 / Double(found.count)) }
  }
}

/// Two documents with what the kernels need of them.
struct Case {
  var documents: TokenisedPair
  var evidence: EvidenceRows
  var options = AlignerOptions()

  init(
    _ source: [String], _ target: [String], lexicon: (any TranslationLexicon)? = nil,
    languages: (LanguageTag, LanguageTag) = (.english, .german)
  ) {
    documents = TokenisedPair(source, languages.0, target, languages.1, lexicon: lexicon)
    evidence = Evidence(documents, lexicon: lexicon, partWeight: 0.25).rows(nil, weight: 0)
  }

  static func random(_ numbers: inout SplitMix, _ counts: ClosedRange<Int>) -> Case {
    let lexicon = TableLexicon(pairs: [("harbour", "haf"), ("bank", "央行"), ("bank", "利率")])
    return Case(numbers.sentences(counts), numbers.sentences(counts), lexicon: lexicon)
  }

  func scorer(in band: Band) -> BeadScorer {
    BeadScorer(
      ScoredPair(documents, options), evidence: evidence, band: band, options: options)
  }

  var counts: (source: Int, target: Int) { (documents.source.count, documents.target.count) }
  var full: Band { Band(full: 0...counts.source, 0...counts.target) }

  /// The cells around the line of lengths.
  func band(_ halfWidth: Int) -> Band {
    let path = CoarsePath(chain: [], documents.source.lengths, documents.target.lengths)
    return Band(
      0...counts.source, 0...counts.target, around: path,
      halfWidths: [Int](repeating: halfWidth, count: counts.source + 1))
  }
}

extension TranslationLexicon {
  /// How many scalars the longest headword has that a text starts with.
  func longestHeadword(
    startingAt scalars: ArraySlice<Unicode.Scalar>, of language: LanguageTag
  ) -> Int {
    let lengths = headwordLengths(startingAt: scalars, of: language)
    return lengths == 0 ? 0 : 31 - lengths.leadingZeroBitCount
  }
}
