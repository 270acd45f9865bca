internal import RectoText

/// How likely each token of one side is, given a token of the other.
struct Evidence {
  /// For each target type, source types with t(target | source).
  private(set) var targetGivenSource: [[(type: Int, weight: Double)]]
  /// For each source type, target types with t(source | target).
  private(set) var sourceGivenTarget: [[(type: Int, weight: Double)]]

  /// Shared strings and cognates, then what the lexicon says.
  init(
    _ source: SentenceTokens, _ sourceLanguage: LanguageTag, _ target: SentenceTokens,
    _ targetLanguage: LanguageTag, lexicon: (any TranslationLexicon)?
  ) {
    targetGivenSource = [[(type: Int, weight: Double)]](repeating: [], count: target.types.count)
    sourceGivenTarget = [[(type: Int, weight: Double)]](repeating: [], count: source.types.count)
    addShared(source, target)
    guard let lexicon else { return }
    for (type, token) in source.types.enumerated() {
      for entry in lexicon.translations(of: token, from: sourceLanguage, to: targetLanguage) {
        guard let other = target.number(known: entry.token) else { continue }
        targetGivenSource[other].append((type, entry.probability))
      }
    }
    for (type, token) in target.types.enumerated() {
      for entry in lexicon.translations(of: token, from: targetLanguage, to: sourceLanguage) {
        guard let other = source.number(known: entry.token) else { continue }
        sourceGivenTarget[other].append((type, entry.probability))
      }
    }
  }

  private mutating func addShared(_ source: SentenceTokens, _ target: SentenceTokens) {
    var byStart: [String: [Int]] = [:]
    for (type, token) in source.types.enumerated() where Self.isCognateCandidate(token) {
      byStart[String(token.prefix(4)), default: []].append(type)
    }
    for (type, token) in target.types.enumerated() {
      if let same = source.number(known: token) { add(same, type, 1) }
      guard Self.isCognateCandidate(token) else { continue }
      for other in byStart[String(token.prefix(4))] ?? [] where source.types[other] != token {
        let weight = Self.likeness(source.types[other], token)
        if weight >= 0.3 { add(other, type, weight * 0.6) }
      }
    }
  }

  /// Adds evidence in both directions.
  private mutating func add(_ source: Int, _ target: Int, _ weight: Double) {
    targetGivenSource[target].append((source, weight))
    sourceGivenTarget[source].append((target, weight))
  }

  /// Adds what was learned from a first pass.
  mutating func add(_ learned: LearnedPairs) {
    for pair in learned.targetGivenSource {
      targetGivenSource[pair.target].append((pair.source, pair.weight))
    }
    for pair in learned.sourceGivenTarget {
      sourceGivenTarget[pair.source].append((pair.target, pair.weight))
    }
  }

  private static func isCognateCandidate(_ token: String) -> Bool {
    token.unicodeScalars.count >= 5 && token.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
  }

  /// The square of the share of the longer word that the common start makes.
  private static func likeness(_ a: String, _ b: String) -> Double {
    let common = zip(a.unicodeScalars, b.unicodeScalars).prefix { $0 == $1 }.count
    let share = Double(common) / Double(max(a.unicodeScalars.count, b.unicodeScalars.count))
    return share * share
  }
}
