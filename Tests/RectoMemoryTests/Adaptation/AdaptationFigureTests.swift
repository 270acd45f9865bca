import RectoMatch
import RectoMemory
import RectoText
import Reference
import Testing

/// An adapter with the names of the templates.
let templateAdapter = MatchAdapter(names: GoldRenderer.names)

/// What the adapter makes of a target.
func adapted(
  _ query: String, _ source: String, _ target: String, from: String, to: String,
  adapter: MatchAdapter = templateAdapter
) throws -> AdaptedTarget? {
  let edits = Comparison(query: MatchText(query), other: MatchText(source)).edits
  return adapter.adapted(
    query: query, source: Segment(source, language: try LanguageTag(from)),
    target: Segment(target, language: try LanguageTag(to)), edits: edits)
}

@Suite struct AdaptationFigureTests {
  private struct Outcome {
    var given = 0
    var right = 0
    var all = 0
    var faults: [String] = []
    var missed: [String: Int] = [:]
  }

  @Test("of 1,000 pairs and the traps, what is given is right, and most is given")
  func figures() throws {
    var outcome = Outcome()
    var random = SplitMix(20_261_127)
    let templates = AdaptationTemplates.english + AdaptationTemplates.others
    #expect(AdaptationTemplates.english.count >= 120)
    for number in 0..<1000 {
      let (one, oneLanguage, two, twoLanguage) = templates[number % templates.count]
      let stored = TemplateFilling(one, &random)
      let asked = stored.changed(&random)
      let isReversed = Bool.random(using: &random)
      let (a, from, b, to) =
        isReversed ? (two, twoLanguage, one, oneLanguage) : (one, oneLanguage, two, twoLanguage)
      try add(
        query: asked.text(a, from), source: stored.text(a, from), target: stored.text(b, to),
        gold: asked.text(b, to), from, to, &outcome)
    }
    let recall = Double(outcome.right) / Double(outcome.all)
    let pairs = (given: outcome.given, right: outcome.right)
    for trap in AdaptationTraps.all {
      let result = try adapted(trap.query, trap.source, trap.target, from: trap.from, to: trap.to)?
        .text
      guard let result else { continue }
      outcome.given += 1
      if result == trap.adapted {
        outcome.right += 1
      } else {
        outcome.faults.append("\(trap.query) | \(trap.source) | \(trap.target) -> \(result)")
      }
    }
    let precision = Double(outcome.right) / Double(outcome.given)
    print(
      "adaptation: \(outcome.all) pairs, \(pairs.given) given, \(pairs.right) right; \(AdaptationTraps.all.count) traps,",
      "\(outcome.given - pairs.given) given, \(outcome.right - pairs.right) right; precision \(precision),",
      "recall \(recall)")
    for fault in outcome.faults { print("  fault: \(fault)") }
    for (missed, count) in outcome.missed.sorted(by: { $0.value > $1.value }).prefix(40) {
      print("  missed \(count): \(missed)")
    }
    #expect(AdaptationTraps.all.count >= 200)
    #expect(precision >= 0.995)
    #expect(recall >= 0.8)
  }

  private func add(
    query: String, source: String, target: String, gold: String, _ from: String, _ to: String,
    _ outcome: inout Outcome
  ) throws {
    outcome.all += 1
    guard let result = try adapted(query, source, target, from: from, to: to) else {
      outcome.missed["\(query) | \(source) | \(target)", default: 0] += 1
      return
    }
    outcome.given += 1
    if result.text == gold {
      outcome.right += 1
    } else {
      outcome.faults.append("\(query) | \(source) | \(target) -> \(result.text), not \(gold)")
    }
  }
}
