/// Terms that two languages share, as they are or nearly so.
enum Cognates {
  /// Calls `body` with each pair of equal terms and of words with the same start, and what it weighs.
  static func forEach(
    _ source: SentenceTokens, _ target: SentenceTokens,
    _ body: (_ source: Int, _ target: Int, _ weight: Float) -> Void
  ) {
    var byStart: [String: [Int]] = [:]
    for (type, term) in source.types.enumerated() where isCandidate(term) {
      byStart[String(term.prefix(start)), default: []].append(type)
    }
    for (type, term) in target.types.enumerated() {
      if let same = source.number(known: term) { body(same, type, 1) }
      guard isCandidate(term) else { continue }
      for other in byStart[String(term.prefix(start))] ?? [] where source.types[other] != term {
        let weight = likeness(source.types[other], term)
        if weight >= 0.3 { body(other, type, Float(weight * 0.6)) }
      }
    }
  }

  /// The letters at the start that cognates share at least.
  private static let start = 4

  private static func isCandidate(_ term: String) -> Bool {
    term.unicodeScalars.count > start && term.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
  }

  /// The square of the share of the longer word that the common start makes.
  private static func likeness(_ a: String, _ b: String) -> Double {
    let common = zip(a.unicodeScalars, b.unicodeScalars).prefix { $0 == $1 }.count
    let share = Double(common) / Double(max(a.unicodeScalars.count, b.unicodeScalars.count))
    return share * share
  }
}
