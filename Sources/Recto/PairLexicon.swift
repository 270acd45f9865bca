/// A lexicon made from pairs of words or phrases, such as a glossary or a list of names.
public struct PairLexicon: TranslationLexicon {
  /// The file's name, without its folder, or what the lexicon was made as.
  public let name: String
  private var entries: [Key: [String: Double]] = [:]

  private struct Key: Hashable {
    var from: String
    var to: String
    var token: String
  }

  /// Reads a TSV whose first row names the languages, or a list of names.
  ///
  /// - Throws: `InterchangeError`.
  /// - Complexity: O(rows).
  public init(path: String) throws {
    self.init(name: path.split(separator: "/").last.map(String.init) ?? path)
    let source = try InputBytes(path: path)
    let reader = try DelimitedReader(source, dialect: .tsv)
    while let unit = try reader.next() {
      add(unit.variants.map(\.segment))
    }
    if entries.isEmpty {
      throw InterchangeError(
        .malformed, "no pair of words in it", at: SourceLocation(file: path))
    }
  }

  /// An empty lexicon.
  public init(name: String) { self.name = name }

  /// Adds what some forms say about each other: every token of one may be any token of another.
  public mutating func add(_ forms: [Segment]) {
    for source in forms {
      for target in forms where !target.language.meets(source.language) {
        let (from, to) = (Tokenizer.terms(in: source.text), Tokenizer.terms(in: target.text))
        for token in from {
          let key = Key(from: source.language.group, to: target.language.group, token: token)
          for other in to { entries[key, default: [:]][other, default: 0] += 1 / Double(to.count) }
        }
      }
    }
  }

  /// The translations of a token, most probable first; the probabilities sum to 1. Regions of the
  /// languages do not matter.
  ///
  /// - Parameter token: Folded, as `Tokenizer.terms(in:)` gives it.
  /// - Returns: Empty for a token that no pair holds.
  public func translations(
    of token: String, from source: LanguageTag, to target: LanguageTag
  ) -> [(token: String, probability: Double)] {
    let key = Key(from: source.group, to: target.group, token: token)
    guard let found = entries[key] else { return [] }
    let sorted = found.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    // In this order, so that the sum is the same in every run.
    let total = sorted.reduce(0) { $0 + $1.value }
    return sorted.map { ($0.key, $0.value / total) }
  }
}
