/// The runs that a date or a time is written in: digits, Chinese numerals, letters, everything else.
struct DateRuns {
  enum Kind {
    case digits, han, letters, other
  }

  struct Run {
    var kind: Kind
    var text: String
  }

  var runs: [Run]

  init(_ text: String) {
    runs = []
    for character in text {
      let kind = Self.kind(character)
      if let last = runs.last, last.kind == kind {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append(Run(kind: kind, text: String(character)))
      }
    }
  }

  /// All runs together.
  var text: String { runs.map(\.text).joined() }

  /// The places of the runs of digits.
  var digits: [Int] { runs.indices.filter { runs[$0].kind == .digits } }

  /// What is left without digits and numerals: 年月日, full stops, names of months.
  var residue: String {
    runs.map { $0.kind == .digits || $0.kind == .han ? "0" : $0.text.filter { !$0.isWhitespace } }
      .joined()
  }

  private static func kind(_ character: Character) -> Kind {
    if character.isAnyDigit { return .digits }
    if "〇○零一二三四五六七八九十廿".contains(character) { return .han }
    return character.isLetter && !character.isHan ? .letters : .other
  }

  /// A run of digits with another number: as wide and with a zero before it as it was.
  ///
  /// - Parameter padding: How many digits there are at least.
  static func digits(_ value: Int, like run: String, padding: Int) -> String {
    var text = String(value)
    while text.count < padding { text = "0" + text }
    return run.contains { !$0.isASCII } ? String(text.map(\.wide)) : text
  }

  /// The number that a run of digits says.
  static func value(_ run: String) -> Int? { Int(String(run.map(\.narrow))) }
}
