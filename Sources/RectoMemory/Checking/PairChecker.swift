internal import RectoText

/// Checks translations one by one.
///
///     let checker = PairChecker(glossary: try memory.glossary())
///     checker.findings(in: pair)
///
/// Rules keep quiet where a good translation may do the same: they are tuned on pairs that people translated, and
/// `docs/check.md` says how often each is wrong. Sendable: several tasks may use one.
public struct PairChecker: Sendable {
  private let rules: Set<CheckRule>
  private let glossary: Glossary
  private let numbers = NumberCheck()

  /// - Parameters:
  ///   - rules: What is looked for; those that compare units are `ConsistencyCheck`'s.
  ///   - glossary: Whose terms are asked for.
  public init(
    rules: Set<CheckRule> = Set(CheckRule.allCases), glossary: Glossary = Glossary([])
  ) {
    self.rules = rules
    self.glossary = glossary
  }

  /// What is wrong with a translation, in the order of the rules.
  ///
  /// - Complexity: O(*n*), apart from brackets and terms a few times over.
  public func findings(in pair: CheckedPair) -> [CheckFinding] {
    guard !pair.source.text.allSatisfy(\.isWhitespace) else { return [] }
    if pair.target.text.allSatisfy(\.isWhitespace) {
      // Codes alone say nothing; of marks alone a translation may have none.
      let isSaid = pair.source.text.contains { $0.isLetter || $0.isNumber }
      guard rules.contains(.empty), isSaid || pair.targetCodes.isEmpty else { return [] }
      return [CheckFinding(.empty, nil, "there is no translation")]
    }
    if UntranslatedCheck.isSame(pair) {
      guard rules.contains(.untranslated), UntranslatedCheck.holdsWords(pair) else { return [] }
      return [CheckFinding(.untranslated, nil, "the translation is its source")]
    }
    var findings: [CheckFinding] = []
    if rules.contains(.numbers) { findings += lenient(pair, numbers.numbers) }
    if rules.contains(.dates) { findings += lenient(pair, numbers.dates) }
    if rules.contains(.codes) { findings += CodeCheck.findings(in: pair) }
    if rules.contains(.placeholders) { findings += lenient(pair, PlaceholderCheck.findings) }
    if !glossary.isEmpty {
      findings += TermCheck(glossary).findings(in: pair).filter { rules.contains($0.rule) }
    }
    if rules.contains(.doubledWords) { findings += DoubledWordCheck.findings(in: pair) }
    if rules.contains(.blanks) { findings += BlankCheck.findings(in: pair) }
    if rules.contains(.endMark) { findings += EndMarkCheck.findings(in: pair) }
    if rules.contains(.brackets) { findings += BracketCheck.findings(in: pair) }
    if rules.contains(.length) { findings += LengthCheck.findings(in: pair) }
    return findings
  }

  /// Findings that none of the sources takes back which the translation may follow.
  private func lenient(
    _ pair: CheckedPair, _ check: (CheckedPair) -> [CheckFinding]
  ) -> [CheckFinding] {
    let findings = check(pair)
    if findings.isEmpty { return [] }
    for other in pair.alternatives where other != pair.source.text {
      var second = pair
      second.source.text = other
      if check(second).isEmpty { return [] }
    }
    return findings
  }
}
