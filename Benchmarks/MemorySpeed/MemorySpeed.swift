import Glibc
import Recto
import RectoMatch
import RectoMemory
import Timing

/// Times a memory in one process and one thread: matches, concordances, a unit added and found, the index made anew.
@main
struct MemorySpeed {
  static let usage = """
    usage: memory-speed MEMORY QUERIES.tsv TERMS.tsv [--min 70] [--rounds 3] [--check] [--rebuild]

    MEMORY has English and Chinese. QUERIES.tsv: language, tab, anything, tab, text. TERMS.tsv: language, tab, phrase.
    --check compares each concordance with a scan of the whole memory. --rebuild makes the index anew first.
    The memory gets a unit for each round, which is deleted again: use a copy.
    """

  static func main() throws {
    var rest = CommandLine.arguments.dropFirst()
    var files: [String] = []
    var (minimum, rounds, isChecked, isRebuilt) = (70, 3, false, false)
    while let argument = rest.popFirst() {
      switch argument {
      case "--min": minimum = rest.popFirst().flatMap { Int($0) } ?? minimum
      case "--rounds": rounds = rest.popFirst().flatMap { Int($0) } ?? rounds
      case "--check": isChecked = true
      case "--rebuild": isRebuilt = true
      default: files.append(argument)
      }
    }
    guard files.count == 3 else {
      print(usage)
      exit(64)
    }
    let memory = try TranslationMemory(at: files[0], access: .writing)
    let clock = ContinuousClock()
    if isRebuilt {
      let start = clock.now
      try memory.rebuildIndex()
      print("index made in \(Times.rounded(Times.milliseconds(clock.now - start) / 1000)) s")
    }
    try memory.refreshIndex()
    let queries = Rows.read(files[1]).map { ($0[0], $0[$0.count - 1]) }
    let terms = Rows.read(files[2]).map { ($0[0], $0[1]) }
    for round in 1...max(1, rounds) {
      try timeMatches(memory, queries, minimum, "round \(round), matches at \(minimum)")
      try timeMatches(memory, queries, 100, "round \(round), matches at 100")
      try timeConcordances(memory, terms, "round \(round), concordance")
      try timeAdding(memory, "round \(round), a unit added and found")
    }
    print("\(Resident.megabytes) MB resident")
    if isChecked { try check(memory, terms) }
  }

  private static func tag(_ language: String) throws -> LanguageTag { try LanguageTag(language) }

  private static func timeMatches(
    _ memory: TranslationMemory, _ queries: [(String, String)], _ minimum: Int, _ title: String
  ) throws {
    var times = Times()
    for language in ["en", "zh"] {
      let lookup = try MemoryLookup(
        memory,
        options: LookupOptions(
          source: tag(language), target: tag(language == "en" ? "zh" : "en"),
          minimumScore: minimum))
      for query in queries where query.0 == language {
        try times.measure(language) {
          try lookup.matches(for: LookupQuery(query.1)).reduce(0) { $0 + $1.score }
        }
      }
    }
    times.report(title)
  }

  private static func timeConcordances(
    _ memory: TranslationMemory, _ terms: [(String, String)], _ title: String
  ) throws {
    var times = Times()
    for term in terms {
      let isChinese = term.0 == "zh"
      let kind = isChinese ? "zh, \(min(4, term.1.count)) characters" : "\(term.0) phrase"
      try times.measure(kind) {
        try memory.concordance(
          of: term.1, options: ConcordanceOptions(language: tag(term.0), limit: 50)
        ).total
      }
    }
    times.report(title)
  }

  private static func timeAdding(_ memory: TranslationMemory, _ title: String) throws {
    var times = Times()
    let text = "A sentence that stood nowhere before, number \(clockSeed())"
    var ids: [Int64] = []
    let lookup = try MemoryLookup(
      memory, options: LookupOptions(source: tag("en"), target: tag("zh")))
    try times.measure("en") {
      _ = try memory.add([
        TranslationUnit(variants: [
          Variant(text, language: tag("en")), Variant("从未有过的句子", language: tag("zh")),
        ])
      ])
      ids = try lookup.matches(for: LookupQuery(text)).map(\.unit.id)
      return ids.count
    }
    times.report(title)
    _ = try memory.delete(unitIDs: Array(ids.prefix(1)))
  }

  private static func clockSeed() -> UInt64 { UInt64.random(in: 0 ... .max) }

  /// Every concordance against a scan: nothing is missed.
  private static func check(_ memory: TranslationMemory, _ terms: [(String, String)]) throws {
    let needles = terms.map { (language: $0.0, text: Array(Folding.fold($0.1).unicodeScalars)) }
    var expected = [Int](repeating: 0, count: terms.count)
    for language in ["en", "zh"] {
      let own = needles.indices.filter { needles[$0].language == language }
      if own.isEmpty { continue }
      try memory.forEachVariant(group: language) { row in
        let text = Array(Folding.fold(row.text).unicodeScalars)
        for number in own where holds(text, needles[number].text) { expected[number] += 1 }
      }
    }
    var (missed, more) = (0, 0)
    for (number, term) in terms.enumerated() {
      let total = try memory.concordance(
        of: term.1, options: ConcordanceOptions(language: tag(term.0), limit: 1)
      ).total
      if total < expected[number] { missed += 1 }
      // Variants of characters and other regions' words add to what a plain scan finds.
      if total > expected[number] { more += 1 }
    }
    print(
      "\(terms.count) concordances against a plain scan: \(missed) lack something, \(more) have more, "
        + "by variants of characters and regional words")
  }

  private static func holds(_ text: [Unicode.Scalar], _ needle: [Unicode.Scalar]) -> Bool {
    guard let first = needle.first, needle.count <= text.count else { return false }
    for start in 0...text.count - needle.count where text[start] == first {
      if text[start..<start + needle.count].elementsEqual(needle) { return true }
    }
    return false
  }
}
