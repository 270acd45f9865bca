/// The line of a subtitle that says when it is shown: `00:01:02,500 --> 00:01:04,000`.
struct SubtitleTimes {
  /// As they are written.
  var start: String
  var end: String
  /// Behind them: WebVTT's settings, SubRip's place on the screen.
  var settings: String
  /// In milliseconds; `nil` for one that is no time of a film.
  var startMilliseconds: Int?
  var endMilliseconds: Int?

  /// `nil` for a line that is not two times with an arrow between.
  init?(_ line: String) {
    guard let arrow = line.firstRange(of: "-->") else { return nil }
    start = DelimitedColumns.trimmed(String(line[..<arrow.lowerBound]))
    let behind = DelimitedColumns.trimmed(String(line[arrow.upperBound...]))
    // A space may stand in a time that lacks a digit; settings begin with a letter.
    let time = behind.prefix { !$0.isLetter }
    end = DelimitedColumns.trimmed(String(time))
    settings = DelimitedColumns.trimmed(String(behind[time.endIndex...]))
    guard Self.isTime(start), Self.isTime(end) else { return nil }
    startMilliseconds = Self.milliseconds(start)
    endMilliseconds = Self.milliseconds(end)
  }

  /// Digits in two or three groups with `:`, and a fraction behind `,` or `.`; a sign and spaces do no harm.
  private static func isTime(_ text: String) -> Bool {
    let groups = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...4).contains(groups.count) else { return false }
    return groups.allSatisfy { group in
      let digits = group.filter { $0.isASCII && $0.isNumber }
      return !digits.isEmpty
        && group.allSatisfy { $0.isASCII && $0.isNumber || " ,.-".contains($0) }
    }
  }

  private static func milliseconds(_ text: String) -> Int? {
    let parts = text.filter { $0 != " " }.split(whereSeparator: { ":,.".contains($0) })
    let hasFraction = text.contains { $0 == "," || $0 == "." }
    guard !text.contains("-"), let last = parts.last, parts.count >= 2 else { return nil }
    var seconds = 0
    for part in hasFraction ? parts.dropLast() : parts[...] {
      guard part.count <= 4, let number = Int(part) else { return nil }
      seconds = seconds * 60 + number
    }
    guard hasFraction else { return seconds * 1_000 }
    guard let number = Int(last.prefix(3)) else { return nil }
    return seconds * 1_000 + number * [1: 100, 2: 10, 3: 1][last.prefix(3).count, default: 1]
  }
}
