internal import RectoText

/// Finds a date in a line of little else.
struct DateText {
  private let reader: NumberReader

  /// - Parameter language: It settles the names of months and the order of numbers.
  init(language: LanguageTag) { reader = NumberReader(language: language) }

  /// A line without its date, and the date with its time as written.
  ///
  /// - Returns: The date is `nil` where there is none with a year; then the rest is the whole line. The rest is without
  ///   words such as "published on", and empty where nothing else is left.
  /// - Complexity: O(*n*).
  func split(_ line: String) -> (rest: String, date: String?) {
    guard line.utf8.count <= 200, Self.mayHoldYear(line) else { return (line, nil) }
    guard let range = Self.timestamp(line) ?? mention(line) else { return (line, nil) }
    let utf8 = Array(line.utf8)
    let date = PublicationLine.trimmed(String(decoding: utf8[range], as: UTF8.self))
    let rest =
      String(decoding: utf8[..<range.lowerBound], as: UTF8.self) + " "
      + String(decoding: utf8[range.upperBound...], as: UTF8.self)
    return (Self.withoutFillers(rest), date)
  }

  /// Two digits of a century, or 年 and 〇.
  private static func mayHoldYear(_ line: String) -> Bool {
    let utf8 = Array(line.utf8)
    for place in utf8.indices.dropLast(3) {
      let isCentury =
        utf8[place] == 0x32 && utf8[place + 1] == 0x30
        || utf8[place] == 0x31 && utf8[place + 1] == 0x39
      if isCentury, (0x30...0x39).contains(utf8[place + 2]), (0x30...0x39).contains(utf8[place + 3])
      {
        return true
      }
    }
    return line.contains("年")
  }

  /// `2026-03-12T08:30:00+01:00`, `2026-03-12 08:30`, `2026/3/12`, in bytes.
  private static func timestamp(_ line: String) -> Range<Int>? {
    let utf8 = Array(line.utf8)
    func isDigit(_ place: Int) -> Bool { place < utf8.count && (0x30...0x39).contains(utf8[place]) }
    for start in utf8.indices where isDigit(start) && !(start > 0 && isDigit(start - 1)) {
      var place = start
      while isDigit(place) { place += 1 }
      guard place == start + 4, place < utf8.count, "-/.".utf8.contains(utf8[place]) else {
        continue
      }
      let mark = utf8[place]
      var end = place + 1
      guard isDigit(end) else { continue }
      while isDigit(end) { end += 1 }
      guard end < utf8.count, utf8[end] == mark, isDigit(end + 1) else { continue }
      end += 1
      while isDigit(end) { end += 1 }
      // A time behind it, with its zone.
      var time = end
      if time < utf8.count, utf8[time] == 0x54 || utf8[time] == 0x20 { time += 1 }
      if isDigit(time) {
        while time < utf8.count, isDigit(time) || ":.+-Zz".utf8.contains(utf8[time]) { time += 1 }
        if utf8[end..<time].contains(0x3A) { end = time }
      }
      return start..<end
    }
    return nil
  }

  /// From the first to the last mention of a date, a day of the week or a time that stand together.
  private func mention(_ line: String) -> Range<Int>? {
    let utf8 = Array(line.utf8)
    var range: Range<Int>?
    var hasYear = false
    for mention in reader.mentions(in: line) {
      switch mention.quantity {
      case .date(let date):
        hasYear = hasYear || date.year != nil
      case .weekday, .time: break
      default: continue
      }
      if let before = range {
        let gap = String(
          decoding: utf8[before.upperBound..<mention.range.lowerBound], as: UTF8.self)
        guard gap.count <= 12, Self.withoutFillers(gap).isEmpty else { break }
        range = before.lowerBound..<mention.range.upperBound
      } else {
        range = mention.range
      }
    }
    return hasYear ? range : nil
  }

  private static func withoutFillers(_ text: String) -> String {
    let parts = text.split { $0.isWhitespace || ",，;；()（）[]【】|-–—/:：".contains($0) }
    let kept = parts.filter { !fillers.contains($0.lowercased().filter { $0 != "." }) }
    return kept.isEmpty ? "" : PublicationLine.trimmed(text)
  }

  private static let fillers: Set<String> = [
    "published", "updated", "posted", "last", "modified", "first", "on", "at", "date", "am", "pm",
    "gmt",
    "utc", "est", "edt", "cet", "cest", "bst", "pst", "pdt", "et", "a", "the", "of", "uhr", "le",
    "à", "um",
    "am", "den", "der", "el", "a", "las", "il", "alle", "ore", "kl", "发布", "发布于", "更新", "更新于", "时间",
    "日期", "h", "h00", "发表", "发表于", "publié", "publicado", "veröffentlicht", "stand", "北京时间",
  ]
}
