/// Words for powers of ten that are written in one style: million, billion, trillion.
struct ScaleLadder {
  struct Step {
    var word: String
    var power: Int
  }

  /// Ascending.
  let steps: [Step]
  /// The powers of ten that the first step is above: numbers below are written in digits.
  var lowestPower: Int { steps.first?.power ?? 0 }

  private init(_ steps: [(String, Int)]) { self.steps = steps.map { Step(word: $0, power: $1) } }

  /// The ladders that a word stands in, in a language.
  ///
  /// - Returns: Several for *bn*, below which some write *m* and some *mn*.
  static func ladders(of word: String, language: String) -> [ScaleLadder] {
    let ladders = ["en": english, "zh": chinese, "ja": japanese][language, default: []]
    return ladders.filter { ladder in ladder.steps.contains { $0.word == word } }
  }

  func step(of word: String) -> Step? { steps.first { $0.word == word } }

  private static let english = [
    ScaleLadder([("million", 6), ("billion", 9), ("trillion", 12)]),
    ScaleLadder([("m", 6), ("bn", 9), ("tn", 12)]),
    ScaleLadder([("mn", 6), ("bn", 9), ("tn", 12)]),
    ScaleLadder([("M", 6), ("B", 9), ("T", 12)]),
    ScaleLadder([("thousand", 3)]),
    ScaleLadder([("k", 3)]),
    ScaleLadder([("K", 3)]),
  ]

  private static let chinese = [
    ScaleLadder([("万", 4), ("亿", 8), ("万亿", 12)]),
    ScaleLadder([("萬", 4), ("億", 8), ("兆", 12)]),
  ]

  private static let japanese = [ScaleLadder([("万", 4), ("億", 8), ("兆", 12)])]
}
