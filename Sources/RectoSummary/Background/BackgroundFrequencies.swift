internal import RectoText

/// How rare a term is in a language at large, whatever a document holds.
///
/// - Note: Inverse document frequency in the place of which stands that of a large collection: Spärck Jones
///   (1972). In place of documents that hold a term, its share of all words is counted.
struct BackgroundFrequencies: Sendable {
  /// `nil` where there is no table for the language.
  private let table: BackgroundTable?

  /// Whether there is a table for the language.
  var isKnown: Bool { table != nil }

  init(language: LanguageTag) { table = BackgroundTables.shared.table(for: language.language) }

  /// From 0 for a term that makes 1 in 100 of all words to 1 for one that makes 1 in 10 million or is not
  /// known; `nil` where the language has no table.
  ///
  /// A number says how much, not what: it counts as a word of middling rarity.
  func rarity(of term: HashedTerm) -> Double? {
    guard let table else { return nil }
    if term.traits.contains(.digits) { return 0.55 }
    return table.level(of: term.hash).map { Double($0) / 15 } ?? 1
  }
}
