import RectoMemory
import RectoText
import Reference
import Testing

/// The slow twin of lookup: every unit is compared with the query by textbook distances.
private struct ReferenceLookup {
  struct Answer: Equatable {
    var unit: Int64
    var source: String
    var target: String
    var score: Int
    var char: Int
    var token: Int
  }

  let units: [TranslationUnit]
  var charged = false

  /// Every distinct pair at or above the threshold, best first.
  func answers(to query: String, minimum: Int) -> [Answer] {
    let folded = Folding.fold(query)
    if folded.isEmpty { return [] }
    var found: [(answer: Answer, unit: TranslationUnit)] = []
    for unit in units {
      let (source, target) = (unit.variants[0], unit.variants[1])
      if charged, let confidence = unit.origin.confidence, confidence < 0.5 { continue }
      let other = Folding.fold(source.text)
      let char = Self.perCent(Array(folded.unicodeScalars), Array(other.unicodeScalars))
      let token = Self.perCent(Self.tokens(folded), Self.tokens(other))
      let score = max(0, max(char, token) - (charged ? points(unit) : 0))
      guard score >= minimum else { continue }
      found.append(
        (
          Answer(
            unit: unit.id, source: source.text, target: target.text, score: score, char: char,
            token: token), unit
        ))
    }
    found.sort { Self.isBetter($0, than: $1) }
    var pairs: Set<[String]> = []
    return found.map(\.answer).filter { pairs.insert([$0.source, $0.target]).inserted }
  }

  private static func isBetter(
    _ a: (answer: Answer, unit: TranslationUnit), than b: (answer: Answer, unit: TranslationUnit)
  ) -> Bool {
    if a.answer.score != b.answer.score { return a.answer.score > b.answer.score }
    let (one, two) = (a.unit.origin.confidence == nil, b.unit.origin.confidence == nil)
    if one != two { return one }
    let dates = [a, b].map { ($0.unit.history.changed ?? $0.unit.history.created)?.rawValue ?? "" }
    return dates[0] != dates[1] ? dates[0] > dates[1] : a.unit.id < b.unit.id
  }

  /// What is taken off a unit whose text hides nothing: codes, another target, the aligner's doubt.
  private func points(_ unit: TranslationUnit) -> Int {
    let others = units.filter { $0.variants[0].text == unit.variants[0].text }
    let isAmbiguous = Set(others.map { $0.variants[1].text }).count > 1
    let doubt = unit.origin.confidence.map { $0 >= 0.95 ? 1 : $0 >= 0.7 ? 5 : 15 } ?? 0
    return min(5, unit.variants[0].codes.count) + (isAmbiguous ? 1 : 0) + doubt
  }

  /// Runs of Latin letters and digits, every other character alone: enough for the texts of this test.
  private static func tokens(_ folded: String) -> [String] {
    var tokens: [String] = []
    var isOpen = false
    for scalar in folded.unicodeScalars {
      if scalar == " " {
        isOpen = false
        continue
      }
      let isWord = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
      if isWord, isOpen {
        tokens[tokens.count - 1].unicodeScalars.append(scalar)
      } else {
        tokens.append(String(scalar))
      }
      isOpen = isWord
    }
    return tokens
  }

  private static func perCent<Symbol: Equatable>(_ a: [Symbol], _ b: [Symbol]) -> Int {
    let longer = max(a.count, b.count)
    return longer == 0 ? 100 : 100 * (longer - referenceDistance(a, b)) / longer
  }
}

@Suite struct LookupPropertyTests {
  private let folder = TemporaryFolder()

  private static let words = [
    "the", "port", "ports", "is", "open", "a", "25", "tram", "don't", "x",
  ]
  private static let characters = ["港", "口", "开", "放", "，", "电车", "Ｑ", "25"]

  /// Random units: Latin words, or Chinese characters with some Latin; some alike, some aligned.
  private func units(
    _ numbers: inout SplitMix, _ vocabulary: [String], separator: String
  ) -> [TranslationUnit] {
    var texts: [String] = []
    for _ in 0..<70 {
      var parts = (0..<Int.random(in: 0...7, using: &numbers)).map { _ in
        vocabulary[Int.random(in: vocabulary.indices, using: &numbers)]
      }
      if let known = texts.randomElement(using: &numbers), Bool.random(using: &numbers) {
        parts = [known] + parts.prefix(1)
      }
      texts.append(parts.joined(separator: separator))
    }
    return texts.map { text in
      let codes = (0..<Int.random(in: 0...2, using: &numbers)).map { _ in
        InlineCode(.standalone, element: "ph", offset: 0)
      }
      let isAligned = Int.random(in: 0..<3, using: &numbers) == 0
      return unit(
        text, ["alpha", "beta", "gamma"][Int.random(in: 0..<3, using: &numbers)], from: .english,
        to: .german, codes: codes,
        created: Bool.random(using: &numbers)
          ? "202\(Int.random(in: 0...9, using: &numbers))0101T000000Z" : nil,
        confidence: isAligned ? Double.random(in: 0.3...1, using: &numbers) : nil)
    }
  }

  private func compare(
    _ memory: TranslationMemory, _ reference: ReferenceLookup, queries: [String], minimum: Int,
    _ penalties: LookupOptions.PenaltyRule
  ) throws {
    for limit in [3, 1_000] {
      let options = LookupOptions(
        source: .english, target: .german, minimumScore: minimum, limit: limit,
        penalties: penalties, unreviewed: penalties == .charged ? .confident : .all)
      let lookup = try MemoryLookup(memory, options: options)
      for query in queries {
        let answers = try lookup.matches(for: LookupQuery(query)).map {
          ReferenceLookup.Answer(
            unit: $0.unit.id, source: $0.source.text, target: $0.target.text, score: $0.score,
            char: $0.similarity.char, token: $0.similarity.token)
        }
        let expected = reference.answers(to: query, minimum: minimum)
        #expect(answers == Array(expected.prefix(limit)), "\(query)")
      }
    }
  }

  @Test("lookup answers what brute force over all units gives", arguments: [50, 70, 100])
  func bases(_ minimum: Int) throws {
    for (words, separator) in [(Self.words, " "), (Self.characters, "")] {
      var numbers = SplitMix(UInt64(minimum))
      let memory = try folder.memory(name: "\(separator.count).db")
      _ = try memory.add(units(&numbers, words, separator: separator))
      let stored = try memory.units()
      let texts = stored.map { $0.variants[0].text }
      try compare(
        memory, ReferenceLookup(units: stored),
        queries: texts.prefix(6) + texts.suffix(3).map { $0 + separator + words[3] },
        minimum: minimum, .ignored)
    }
  }

  @Test("with penalties, too, nothing better is missed", arguments: [50, 70, 100])
  func scores(_ minimum: Int) throws {
    var numbers = SplitMix(UInt64(minimum) + 1)
    let memory = try folder.memory()
    // Spaces around every token, so that folding hides nothing.
    let words = Self.words.filter { !$0.contains("'") }
    _ = try memory.add(units(&numbers, words, separator: " "))
    let stored = try memory.units()
    try compare(
      memory, ReferenceLookup(units: stored, charged: true),
      queries: stored.prefix(9).map { $0.variants[0].text }, minimum: minimum, .charged)
  }
}
