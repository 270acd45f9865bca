extension SegmentationRules {
  /// What finding a language's mappings may cost, in ten thousand steps; a tag is short.
  private static let mappingSteps = 1_000

  /// The rules that a language has, in the order in which they are asked.
  ///
  /// A mapping fits where its pattern matches the whole tag, without case: as the tag was spelled,
  /// or with `-` or with `_` between its parts. Where none fits, the language alone is tried: `zh`
  /// for `zh-Hant`. With `cascades` all mappings that fit give their rules, each name once, else
  /// the first.
  ///
  /// - Parameter language: The language of a text.
  /// - Returns: Its rules; none where no mapping fits.
  /// - Throws: `TextError` `hostileRule` for a pattern that takes too long on a tag.
  /// - Complexity: O(*m*) in the mappings; about 10 µs each.
  public func rules(for language: LanguageTag) throws(TextError) -> [Rule] {
    var spellings = [language.rawValue, language.normalized]
    spellings.append(language.normalized.replacing("-", with: "_"))
    var budget = SearchBudget(steps: Self.mappingSteps, seconds: 5)
    var names = try names(fitting: spellings, &budget)
    if names.isEmpty { names = try self.names(fitting: [language.language], &budget) }
    let byName = Dictionary(grouping: languageRules, by: \.name)
    return names.flatMap { byName[$0, default: []].flatMap(\.rules) }
  }

  private func names(
    fitting spellings: [String], _ budget: inout SearchBudget
  ) throws(TextError) -> [String] {
    var texts: [UnitText] = []
    for (place, spelling) in spellings.enumerated()
    where spellings.firstIndex(of: spelling) == place {
      texts.append(try UnitText(spelling, number: texts.count + 1))
    }
    var names: [String] = []
    var known: Set<String> = []
    for mapping in languageMap where try fits(mapping, texts, &budget) {
      if known.insert(mapping.languageRule).inserted { names.append(mapping.languageRule) }
      if !header.cascades { break }
    }
    return names
  }

  private func fits(
    _ mapping: LanguageMapping, _ texts: [UnitText], _ budget: inout SearchBudget
  ) throws(TextError) -> Bool {
    guard !mapping.pattern.isEmpty else { return false }
    let expression: RegularExpression
    do throws(RegularExpression.Fault) {
      expression = try RegularExpression(mapping.pattern, ignoresCase: true)
    } catch {
      throw TextError(.badPattern, error.reason, at: location(mapping.line))
    }
    do throws(SearchFailure) {
      for text in texts {
        expression.use(text)
        if try expression.covers(0..<text.count, &budget) { return true }
      }
      return false
    } catch {
      throw TextError(
        .hostileRule,
        "the languagepattern \(Self.quoted(mapping.pattern)) \(error.reason); simplify it",
        at: location(mapping.line))
    }
  }
}
