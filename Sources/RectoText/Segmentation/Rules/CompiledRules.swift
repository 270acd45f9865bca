/// The patterns for what stands after a place, each once.
struct AfterPatterns {
  private(set) var expressions: [RegularExpression] = []
  private var numbers: [String: Int] = [:]

  /// The number of a rule's pattern; `nil` where anything may follow.
  mutating func number(
    _ rule: SegmentationRules.Rule
  ) throws(RegularExpression.Fault) -> Int? {
    if rule.after.isEmpty { return nil }
    if let number = numbers[rule.after] { return number }
    numbers[rule.after] = expressions.count
    expressions.append(try RegularExpression(rule.after))
    return expressions.count - 1
  }
}

/// Which of the patterns after a place hold there; each is asked once a place.
final class AfterStates {
  private var place = 0
  private var places: [Int]
  private var states: [Bool]

  init(count: Int) {
    places = Array(repeating: 0, count: count)
    states = Array(repeating: false, count: count)
  }

  /// - Parameter place: Above 0.
  func begin(_ place: Int) { self.place = place }

  func holds(
    _ number: Int?, of afters: [RegularExpression], in text: UnitText, _ budget: inout SearchBudget
  ) throws(SearchFailure) -> Bool {
    guard let number else { return true }
    if places[number] == place { return states[number] }
    afters[number].use(text)
    let holds = try afters[number].starts(at: place, &budget)
    places[number] = place
    states[number] = holds
    return holds
  }
}

/// A rule that breaks, as one expression that is searched for in the whole text.
struct BreakingRule {
  let rule: SegmentationRules.Rule
  /// Its place among the language's rules.
  let number: Int
  private let search: RegularExpression
  /// What must stand after a match, where the search does not see to it.
  private let after: Int?

  init(
    _ rule: SegmentationRules.Rule, number: Int, _ afters: inout AfterPatterns
  ) throws(RegularExpression.Fault) {
    self.rule = rule
    self.number = number
    // As one, so that the part before gives back what the part after needs: Okapi's files hold
    // `[.?!]+\s*` before `\s+`. Groups of the part after would be counted from the part before, and
    // an open comment or quotation would swallow it: then each stands alone.
    if !Self.refersToGroups(rule.after), let joined = try? Self.joined(rule) {
      search = joined
      after = nil
    } else {
      search = try RegularExpression(rule.before.isEmpty ? "(?:)" : rule.before)
      after = try afters.number(rule)
    }
  }

  private static func joined(
    _ rule: SegmentationRules.Rule
  ) throws(RegularExpression.Fault) -> RegularExpression {
    let before = rule.before.isEmpty ? "" : try RegularExpression(rule.before).spelling
    let after = rule.after.isEmpty ? "" : try RegularExpression(rule.after).spelling
    return try RegularExpression("(?:\(before))" + (after.isEmpty ? "" : "(?=\(after))"))
  }

  /// Whether a pattern holds `\1`, `\k<name>` or `(?<name>…)`, or what looks like one.
  private static func refersToGroups(_ pattern: String) -> Bool {
    let scalars = Array(pattern.unicodeScalars)
    return scalars.indices.dropFirst().contains { place in
      let next = scalars[place]
      if scalars[place - 1] == "\\" { return ("1"..."9").contains(next) || next == "k" }
      guard scalars[place - 1] == "?", next == "<", place + 1 < scalars.count else { return false }
      return scalars[place + 1] != "=" && scalars[place + 1] != "!"
    }
  }

  /// Marks the places where the rule breaks and none before it does.
  func mark(
    _ deciding: inout [Int32], in text: UnitText, _ afters: [RegularExpression],
    _ budget: inout SearchBudget
  ) throws(SearchFailure) {
    search.use(text)
    while let end = try search.nextEnd(&budget) {
      guard deciding[end] > number else { continue }
      if let after {
        afters[after].use(text)
        guard try afters[after].starts(at: end, &budget) else { continue }
      }
      deciding[end] = Int32(number)
    }
  }
}

/// A rule that joins, asked only where another one breaks; most never are, and are never compiled.
final class JoiningRule {
  /// What a rule may cost at one place, in ten thousand steps.
  static let steps = 100

  let rule: SegmentationRules.Rule
  /// Its place among the language's rules.
  let number: Int
  /// What must stand after.
  let after: Int?
  let tail: PatternTail
  private var before: RegularExpression?

  init(_ rule: SegmentationRules.Rule, number: Int, after: Int?) {
    self.rule = rule
    self.number = number
    self.after = after
    tail = PatternTail(of: rule.before)
  }

  /// Whether some match of the part before ends at a place.
  ///
  /// A search tells which starts match anything at all; for each of those the expression is asked
  /// to match up to the place and no further.
  func ends(
    at place: Int, in text: UnitText, _ budget: inout SearchBudget
  ) throws(SearchFailure) -> Bool {
    if rule.before.isEmpty { return true }
    let expression = try expression()
    expression.use(text)
    if tail.isWhole {
      guard let start = tail.start(endingAt: place, in: text) else { return false }
      return try expression.covers(start..<place, &budget)
    }
    var start = text.aligned(max(0, place - RuleSplitter.window))
    while start <= place, let match = try expression.match(within: start..<place, &budget) {
      if match.upperBound == place { return true }
      if try expression.covers(match.lowerBound..<place, &budget) { return true }
      start = text.aligned(match.lowerBound + 1)
    }
    return false
  }

  private func expression() throws(SearchFailure) -> RegularExpression {
    if let before { return before }
    do throws(RegularExpression.Fault) {
      let compiled = try RegularExpression(rule.before)
      before = compiled
      return compiled
    } catch {
      throw .failed
    }
  }
}
