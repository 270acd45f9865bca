internal import RectoText

/// Writes a time of day as the target wrote the one that it replaces.
struct TimeWriter {
  private let side: NumberChange.Side
  private let old: TimeOfDay
  private let query: TimeOfDay
  private let source: TimeOfDay
  private let writtenQuery: String
  private let writtenSource: String

  /// Fails where query and source are not written alike, or the target says another half of the day.
  init?(_ change: NumberChange) {
    guard case .time(let old) = change.target.mention.quantity,
      case .time(let query) = change.query.mention.quantity,
      case .time(let source) = change.source.mention.quantity,
      DateRuns(change.query.written).residue == DateRuns(change.source.written).residue,
      old.minute == source.minute, old.second == source.second,
      (query.second == nil) == (old.second == nil),
      change.target.mention.form == .digits
    else { return nil }
    (side, self.old, self.query, self.source) = (change.target, old, query, source)
    (writtenQuery, writtenSource) = (change.query.written, change.source.written)
  }

  var rewrites: [Rewrite]? {
    // 0:35 on both sides: what the query writes serves both.
    if writtenSource == side.written, side.written.allSatisfy({ $0.isAnyDigit || $0 == ":" }) {
      return [Rewrite(range: side.mention.range, text: writtenQuery)]
    }
    var runs = DateRuns(side.written)
    let places = runs.digits
    guard let hourPlace = places.first, let shown = DateRuns.value(runs.runs[hourPlace].text),
      let hour = hour(shown, runs)
    else { return nil }
    let isBare = runs.runs[hourPlace].text.count == 1
    let isPadded = !isBare && runs.runs[hourPlace].text.hasPrefix("0")
    // 15:30 does not say how nine is written.
    if hour < 10, !isBare, !isPadded, isColon(runs), isDayLong { return nil }
    runs.runs[hourPlace].text = DateRuns.digits(
      hour, like: runs.runs[hourPlace].text, padding: isPadded ? 2 : 1)
    if places.count > 1 {
      guard write(query.minute, for: old.minute, at: places[1], &runs) else { return nil }
    } else if query.minute != old.minute || runs.text.contains(where: { "半刻".contains($0) }) {
      return nil
    }
    if places.count > 2 {
      guard let second = query.second, let was = old.second,
        write(second, for: was, at: places[2], &runs)
      else { return nil }
    }
    guard places.count <= 3, places.count > 2 || query.second == old.second else { return nil }
    return [Rewrite(range: side.mention.range, text: runs.text)]
  }

  /// The clock has 24 hours, as far as the time tells.
  private var isDayLong: Bool { old.hour > 12 && !hasHalf }

  private var hasHalf: Bool {
    let text = side.written.lowercased()
    return text.contains("m") || Self.halves.contains { text.contains($0.word) }
  }

  private func isColon(_ runs: DateRuns) -> Bool {
    runs.runs.contains { $0.text == ":" || $0.text == "：" }
  }

  private func write(_ value: Int, for was: Int, at place: Int, _ runs: inout DateRuns) -> Bool {
    let run = runs.runs[place].text
    guard DateRuns.value(run) == was else { return false }
    if isColon(runs) {
      guard run.count == 2 else { return false }
      runs.runs[place].text = DateRuns.digits(value, like: run, padding: 2)
      return true
    }
    // 9时05分 and 9时5分; 9时0分 is 9时.
    guard value > 9 || run.count == 2 && run.hasPrefix("0") && value > 0 else { return false }
    runs.runs[place].text = DateRuns.digits(value, like: run, padding: 2)
    return true
  }

  /// The hour that is written for the query's.
  private func hour(_ shown: Int, _ runs: DateRuns) -> Int? {
    let hours = [old.hour, query.hour, source.hour]
    if hasHalf {
      // Noon and midnight are said in several ways, and a word for the half of the day must fit the new hour too.
      guard old.hour == source.hour, !hours.contains(where: { [0, 12, 24].contains($0) }),
        (old.hour < 12) == (query.hour < 12), fitsHalf
      else { return nil }
      let shift = old.hour - shown
      guard shift == 0 || shift == 12 else { return nil }
      return query.hour - shift > 0 ? query.hour - shift : nil
    }
    guard shown == old.hour else { return nil }
    if source.hour == shown { return query.hour }
    if source.hour - 12 == shown, query.hour > 12, query.hour < 24 { return query.hour - 12 }
    if source.hour + 12 == shown, query.hour > 0, query.hour < 12 { return query.hour + 12 }
    return nil
  }

  private var fitsHalf: Bool {
    let fitting = Self.halves.filter { side.written.contains($0.word) }
    return fitting.allSatisfy { $0.hours.contains(query.hour) }
  }

  private static let halves: [(word: String, hours: ClosedRange<Int>)] = [
    ("上午", 6...11), ("下午", 13...18), ("晚上", 18...23), ("今晚", 18...23), ("凌晨", 1...5),
    ("早上", 6...10),
    ("清晨", 5...7), ("傍晚", 17...19), ("中午", 12...12), ("深夜", 23...23),
  ]
}
