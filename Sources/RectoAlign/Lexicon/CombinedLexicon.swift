public import RectoText

/// Several lexicons as one: the weights of a pair are added, up to 1.
public struct CombinedLexicon: TranslationLexicon {
  /// The members' names, joined by ` + `.
  public var name: String { members.map(\.name).joined(separator: " + ") }
  /// In the order they were given.
  public let members: [any TranslationLexicon]

  /// - Parameter members: Any number.
  public init(_ members: [any TranslationLexicon]) { self.members = members }

  /// The partners of a term in any member, largest sum of weights first.
  public func translations(
    of token: String, from source: LanguageTag, to target: LanguageTag
  ) -> [(token: String, probability: Double)] {
    let answers = members.map { $0.translations(of: token, from: source, to: target) }
      .filter { !$0.isEmpty }
    guard answers.count > 1 else { return answers.first ?? [] }
    var sums: [String: Double] = [:]
    // Member by member, so that sums are the same in every run.
    for answer in answers {
      for pair in answer { sums[pair.token, default: 0] += pair.probability }
    }
    return sums.map { (token: $0.key, probability: min(1, $0.value)) }
      .sorted { ($1.probability, $0.token) < ($0.probability, $1.token) }
  }

  /// Those of any member.
  public func headwordLengths(
    startingAt scalars: ArraySlice<Unicode.Scalar>, of language: LanguageTag
  ) -> UInt32 {
    members.reduce(0) { $0 | $1.headwordLengths(startingAt: scalars, of: language) }
  }
}
