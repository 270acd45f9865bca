import Glibc
import RectoMatch
import RectoText
import Timing

/// Times an index in one process and one thread: how long it takes to make, and each query.
@main
struct LookupSpeed {
  static let usage = """
    usage: lookup-speed PAIRS.tsv QUERIES.tsv [--units N] [--min 70] [--limit 5]
                        [--by either|characters|tokens] [--index FILE] [--rounds 3]

    PAIRS.tsv: English, tab, Chinese, anything. QUERIES.tsv: language, tab, anything, tab, text.
    """

  private var files: [String] = []
  private var units = Int.max
  private var minimum = 70
  private var limit = 5
  private var rounds = 3
  private var indexPath: String?
  private var measure = FuzzySearch.Measure.either

  static func main() throws {
    guard let run = LookupSpeed(Array(CommandLine.arguments.dropFirst())) else {
      print(usage)
      exit(64)
    }
    try run.run()
  }

  private init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        files.append(argument)
        continue
      }
      guard let value = rest.popFirst() else { return nil }
      switch argument {
      case "--units": units = Int(value) ?? units
      case "--min": minimum = Int(value) ?? minimum
      case "--limit": limit = Int(value) ?? limit
      case "--rounds": rounds = Int(value) ?? rounds
      case "--index": indexPath = value
      case "--by":
        measure = value == "characters" ? .characters : value == "tokens" ? .tokens : .either
      default: return nil
      }
    }
    guard files.count == 2 else { return nil }
  }

  private func run() throws {
    let clock = ContinuousClock()
    let queries = Rows.read(files[1]).map { (language: $0[0], text: $0[$0.count - 1]) }
    let index = try makeIndex()
    for round in 1...max(1, rounds) {
      var times = Times()
      for language in ["en", "zh"] {
        guard let side = try index.side(language) else { continue }
        for query in queries where query.language == language {
          let folded = MatchText(query.text).folded
          var found = 0
          let start = clock.now
          try side.search(
            folded, minimum: minimum, wanted: limit, measure: measure
          ) { base, hits in
            times.checksum += base * min(hits.count, limit - found)
            found += hits.count
            return found >= limit ? 101 : 0
          }
          times.add(clock.now - start, language)
        }
      }
      times.report("round \(round), \(minimum) per cent")
    }
    print("\(Resident.megabytes) MB resident")
  }

  private func makeIndex() throws -> SegmentIndex {
    let clock = ContinuousClock()
    let pairs = Rows.read(files[0], limit: units)
    let start = clock.now
    let index = try SegmentIndex.build(
      at: indexPath, stamp: IndexStamp(mark: 0, generation: 0, fold: ""), groups: ["en", "zh"]
    ) { group, add in
      for (number, pair) in pairs.enumerated() where pair.count >= 2 {
        try add(
          IndexSide.Owner(id: Int64(number), kinds: 1),
          MatchText(pair[group == "en" ? 0 : 1]).folded)
      }
    }
    let seconds = Times.milliseconds(clock.now - start) / 1000
    print("index of \(pairs.count) pairs made in \(Times.rounded(seconds)) s")
    return index
  }
}
