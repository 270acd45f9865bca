/// A case where a number of the query must not be put in place, or only in one way.
struct AdaptationTrap: Sendable {
  var from: String
  var to: String
  var source: String
  var target: String
  var query: String
  /// What may be given; `nil` where nothing may.
  var adapted: String?
}

/// Traps of our own making: one a line, source, target, query and what may be given, if anything.
enum AdaptationTraps {
  static let all: [AdaptationTrap] =
    traps(AdaptationTrapTexts.hanToEnglish, "zh", "en")
    + traps(AdaptationTrapTexts.englishToHan, "en", "zh")
    + traps(AdaptationTrapTexts.englishToGerman, "en", "de")
    + traps(AdaptationTrapTexts.englishToRussian, "en", "ru")
    + traps(AdaptationTrapTexts.germanToFrench, "de", "fr")

  private static func traps(_ lines: String, _ from: String, _ to: String) -> [AdaptationTrap] {
    lines.split(separator: "\n").map { line in
      let parts = line.split(separator: "|").map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      return AdaptationTrap(
        from: from, to: to, source: parts[0], target: parts[1], query: parts[2],
        adapted: parts.count > 3 ? parts[3] : nil)
    }
  }
}
