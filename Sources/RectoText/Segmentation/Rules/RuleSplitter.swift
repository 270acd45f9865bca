/// Cuts text into sentences by a user's rules.
///
///     let splitter = try RuleSplitter(rules, language: .english)
///     try splitter.ranges(in: "One. Two.")       // [0..<5, 5..<9]
///
/// At each place the first rule that fits it decides; where none fits, nothing is cut. A rule that
/// breaks is searched for from left to right, as every tool does: `[.?!]+` fits after the last mark
/// of `?!`, not between them. A rule that joins fits wherever some match of its `before` ends, up
/// to `window` UTF-16 units long, and its `after` starts. A sentence runs to the start of the next
/// one, so that the white space between them belongs to the first, on whichever side of it the rule
/// breaks.
///
/// A rule that takes too long on a text, or too much memory, is named and ends the work: the same
/// rule on the same text is refused on every machine, but for work that libicu does not count,
/// which a clock stops.
///
/// Not Sendable: make one a task.
public final class RuleSplitter {
  /// The longest text before a place that a rule which joins looks at, in UTF-16 units.
  public static let window = 256

  /// Whose rules sentences are cut by.
  public let language: LanguageTag
  /// Whether the rules say anything about the language; a text is left whole otherwise.
  public let hasRules: Bool

  private let rules: SegmentationRules
  private let breaking: [BreakingRule]
  private let joining: [JoiningRule]
  private let afters: [RegularExpression]
  private let base: BreakIterator?
  private let count: Int
  /// How many texts there were.
  private var texts = 0

  /// Selects and prepares a language's rules.
  ///
  /// - Parameters:
  ///   - rules: A user's rules.
  ///   - language: The language of the texts.
  /// - Throws: `TextError`: `hostileRule` for a mapping that takes too long on the tag,
  ///   `unicodeLibrary` when libicu has no memory or no data.
  public init(_ rules: SegmentationRules, language: LanguageTag) throws(TextError) {
    self.rules = rules
    self.language = language
    let selected = try rules.rules(for: language)
    base = rules.header.base == .unicode ? try BreakIterator(.sentence, language: language) : nil
    count = selected.count
    hasRules = !selected.isEmpty || base != nil
    var afters = AfterPatterns()
    var breaking: [BreakingRule] = []
    var joining: [JoiningRule] = []
    do throws(RegularExpression.Fault) {
      for (number, rule) in selected.enumerated() {
        switch rule.effect {
        case .breaks: breaking.append(try BreakingRule(rule, number: number, &afters))
        case .joins:
          joining.append(JoiningRule(rule, number: number, after: try afters.number(rule)))
        }
      }
    } catch {
      throw TextError(.unicodeLibrary, error.reason, at: rules.location(nil))
    }
    // What stands behind the last rule that breaks has nothing left to join.
    let last = base == nil ? breaking.last?.number ?? -1 : count
    self.breaking = breaking
    self.joining = joining.filter { $0.number < last }
    self.afters = afters.expressions
  }

  /// The sentences of a text, as UTF-8 byte offsets: each runs to the start of the next, so that
  /// they concatenate to the text, and all but the first begin with text. White space alone is one
  /// sentence; an empty text has none.
  ///
  /// - Throws: `TextError`: `hostileRule` with the rule's line; `unicodeLibrary` for a text of 1
  ///   GiB and more.
  /// - Complexity: O(*n* · *b* + *k* · *r*), *b* the rules that break, *k* the places where one
  ///   fits, *r* all rules, for patterns that match in time linear in what they match. Whatever the
  ///   patterns, it ends after 0.02 ms a character and five seconds beyond.
  public func ranges(in text: String) throws(TextError) -> [Range<Int>] {
    texts += 1
    let units = try UnitText(text, number: texts)
    guard units.count > 0 else { return [] }
    // Ten times the steps and three times the seconds that the largest files take.
    var budget = SearchBudget(
      steps: 4_000 + units.count / 10, seconds: 5 + Double(units.count) * 20e-6)
    var deciding = try firstBreaks(in: units, &budget)
    if let base { Self.add(base, count, to: &deciding, text, units) }
    let states = AfterStates(count: afters.count)
    var boundaries: [Int] = []
    for place in 1..<units.count where deciding[place] < .max {
      if try !isJoined(at: place, before: Int(deciding[place]), units, states, &budget) {
        boundaries.append(place)
      }
    }
    return SentencePieces.ranges(boundaries, in: units)
  }

  /// The first rule that breaks at each place, `max` where none does.
  private func firstBreaks(
    in text: UnitText, _ budget: inout SearchBudget
  ) throws(TextError) -> [Int32] {
    var deciding = [Int32](repeating: .max, count: text.count + 1)
    // One rule of many must not spend everything: it would be another one that is named.
    let share = max(1, budget.steps / 4)
    for rule in breaking {
      do throws(SearchFailure) {
        try budget.spending(atMost: share) { budget throws(SearchFailure) in
          try rule.mark(&deciding, in: text, afters, &budget)
        }
      } catch {
        throw failure(error, rule.rule)
      }
    }
    return deciding
  }

  /// Whether a rule before the one that breaks at a place joins what it parts.
  private func isJoined(
    at place: Int, before number: Int, _ text: UnitText, _ states: AfterStates,
    _ budget: inout SearchBudget
  ) throws(TextError) -> Bool {
    states.begin(place)
    for rule in joining {
      if rule.number >= number { break }
      guard rule.tail.mayEnd(text, at: place) else { continue }
      do throws(SearchFailure) {
        let fits = try budget.spending(atMost: JoiningRule.steps) { budget throws(SearchFailure) in
          guard try states.holds(rule.after, of: afters, in: text, &budget) else { return false }
          return try rule.ends(at: place, in: text, &budget)
        }
        if fits { return true }
      } catch {
        throw failure(error, rule.rule)
      }
    }
    return false
  }

  private func failure(_ failure: SearchFailure, _ rule: SegmentationRules.Rule) -> TextError {
    let parts = [("beforebreak", rule.before), ("afterbreak", rule.after)].filter { !$0.1.isEmpty }
    let shown = parts.map { "\($0) \(SegmentationRules.quoted($1))" }.joined(separator: ", ")
    return TextError(
      .hostileRule, "the rule with \(shown) \(failure.reason) on this text; simplify it",
      at: rules.location(rule.line))
  }

  /// Adds libicu's own boundaries as a last rule. They stand behind the white space, and rules want
  /// to see it: each is moved back.
  private static func add(
    _ base: BreakIterator, _ number: Int, to deciding: inout [Int32], _ text: String,
    _ units: UnitText
  ) {
    var (place, byte) = (0, 0)
    base.forEachPiece(in: text) { piece, _ in
      let start = place
      while byte < piece.upperBound, place < units.count {
        byte += units.width(at: place)
        place += 1
      }
      var end = place
      while end > start, units.isBlank(at: end - 1) { end -= 1 }
      if end > start { deciding[end] = min(deciding[end], Int32(number)) }
    }
  }
}
