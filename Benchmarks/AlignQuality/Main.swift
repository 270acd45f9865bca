import RectoAlign
import RectoText

#if canImport(Glibc)
  import Glibc
#endif

/// Strict F1 of the aligner on sets of documents with gold beads, in one process:
/// align-quality DATA SET… [option=value…]
@main struct Main {
  static func main() throws {
    var options = AlignerOptions()
    var sets: [String] = []
    var lexicon: TableLexicon?
    var isVerbose = false
    var dump: String?
    for argument in CommandLine.arguments.dropFirst(2) {
      let cells = argument.split(separator: "=", maxSplits: 1).map(String.init)
      if cells.count == 1 { sets.append(argument); continue }
      switch cells[0] {
      case "lexicon": lexicon = TableLexicon(try file(cells[1]), name: cells[1])
      case "v": isVerbose = true
      case "weights":
        // A line a weight, as training writes them.
        let values = try file(cells[1]).split(separator: "\n").compactMap { Float($0) }
        let count = Feature.allCases.count
        options.weights = ScoreWeights(
          features: Array(values.prefix(count)), shapes: Array(values.dropFirst(count)))
      case "dump": dump = cells[1]
      default:
        guard let value = Double(cells[1]), options.set(cells[0], value) else {
          fatal("option \(argument)")
        }
      }
    }
    let data = CommandLine.arguments[1]
    for set in sets {
      var total = BeadScore()
      let languages = try Self.languages(of: set)
      let clock = ContinuousClock()
      var time = Duration.zero
      for document in try Self.documents(data + "/" + set, languages) {
        let isChinese = languages.0.language == "zh"
        var alignment: Alignment?
        time += try clock.measure {
          alignment = try Aligner(lexicon: isChinese ? lexicon : nil, options: options).align(
            source: document.source, sourceLanguage: languages.0, target: document.target,
            targetLanguage: languages.1)
        }
        if let dump {
          try Self.dump(
            document, languages, Aligner(lexicon: isChinese ? lexicon : nil, options: options),
            options.passes > 1 ? alignment?.beads : nil, to: "\(dump)/\(set)-\(document.name).bin")
        }
        let score = BeadScore(alignment?.beads ?? [], gold: document.gold)
        if isVerbose { print("  \(document.name)", score) }
        total += score
      }
      print(set, total, time)
      if isVerbose { print(total.calibration) }
    }
  }

  static func languages(of set: String) throws -> (LanguageTag, LanguageTag) {
    switch set {
    case "text+berg": try (LanguageTag("de"), LanguageTag("fr"))
    case "ntrex-de": try (LanguageTag("de"), .english)
    case "ntrex-ja": try (LanguageTag("ja"), .english)
    default: try (LanguageTag("zh"), .english)
    }
  }

  static func dump(
    _ document: Pair, _ languages: (LanguageTag, LanguageTag), _ aligner: Aligner, _ beads: [Bead]?,
    to path: String
  ) throws {
    // The gold path's target position by source position.
    var low = [Int](repeating: Int.max, count: document.source.count + 1)
    var high = [Int](repeating: 0, count: document.source.count + 1)
    var place = (0, 0)
    for bead in document.gold {
      let next = (
        max(place.0, (bead.0.max() ?? place.0 - 1) + 1),
        max(place.1, (bead.1.max() ?? place.1 - 1) + 1)
      )
      for i in place.0...max(place.0, next.0) {
        low[i] = min(low[i], place.1)
        high[i] = max(high[i], next.1)
      }
      place = next
    }
    var words: [Int32] = []
    var values: [Float] = []
    let reach = 60
    aligner.scorerOfAll(
      source: document.source, languages.0, target: document.target, languages.1, taughtBy: beads
    ).forEachBead { i, j in
      j >= min(low[i], high[i]) - reach && j <= high[i] + reach
    } _: { i, j, shape, features in
      words += [Int32(i), Int32(j), Int32(shape)]
      values += features
    }
    guard let handle = fopen(path, "w") else { throw Missing() }
    var header = [
      Int32(document.source.count), Int32(document.target.count), Int32(Feature.allCases.count),
      Int32(words.count / 3),
    ]
    fwrite(&header, 4, 4, handle)
    fwrite(&words, 4, words.count, handle)
    fwrite(&values, 4, values.count, handle)
    fclose(handle)
  }

  struct Pair {
    var name: String
    var source: [String]
    var target: [String]
    var gold: [([Int], [Int])]
  }

  static func documents(_ folder: String, _ languages: (LanguageTag, LanguageTag)) throws -> [Pair]
  {
    var pairs: [Pair] = []
    for number in 1...999 {
      let name = String(String(number + 1000).dropFirst())
      guard let gold = try? file("\(folder)/\(name).gold") else { continue }
      func lines(_ language: LanguageTag) throws -> [String] {
        var lines = try file("\(folder)/\(name).\(language.language)").split(
          separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
      }
      func numbers(_ text: Substring) -> [Int] {
        text.split { !$0.isNumber }.compactMap { Int($0) }
      }
      pairs.append(
        Pair(
          name: name, source: try lines(languages.0), target: try lines(languages.1),
          gold: gold.split(separator: "\n").map { line in
            let sides = line.split(separator: ":")
            return (numbers(sides[0]), numbers(sides[1]))
          }))
    }
    return pairs
  }

  static func file(_ path: String) throws -> String {
    guard let handle = fopen(path, "r") else { throw Missing() }
    defer { fclose(handle) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = fread(&buffer, 1, buffer.count, handle)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  struct Missing: Error {}
  static func fatal(_ message: String) -> Never { print(message); exit(64) }
}
