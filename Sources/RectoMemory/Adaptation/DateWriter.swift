internal import RectoText

/// Writes a date as the target wrote the one that it replaces: its parts in their order and style.
struct DateWriter {
  private let side: NumberChange.Side
  private let old: CalendarDate
  private let new: CalendarDate
  private let writtenQuery: String
  private let writtenSource: String

  /// Fails where query, source and target do not say the same parts.
  init?(_ change: NumberChange) {
    guard case .date(let old) = change.target.mention.quantity else { return nil }
    (side, self.old) = (change.target, old)
    (writtenQuery, writtenSource) = (change.query.written, change.source.written)
    switch (change.query.mention.quantity, change.source.mention.quantity) {
    case (.date(let query), .date(let source)):
      guard source == old, Self.parts(query) == Self.parts(source),
        change.query.mention.form == change.source.mention.form
      else { return nil }
      new = query
    case (.amount(let query, .one), .amount(let source, .one)):
      // "in 2024" for 2024年
      guard old.month == nil, old.day == nil, let year = query.int, source.int == old.year,
        (1000...2999).contains(year), (1000...2999).contains(source.int ?? 0),
        change.query.numeral.count == 4, change.source.numeral.count == 4
      else { return nil }
      new = CalendarDate(year: year)
    default: return nil
    }
  }

  private static func parts(_ date: CalendarDate) -> [Bool] {
    [date.year == nil, date.month == nil, date.day == nil]
  }

  var rewrites: [Rewrite]? {
    var runs = DateRuns(side.text[side.mention.range])
    let isMarked = runs.runs.contains {
      $0.kind == .other && $0.text.contains { "年月日号號".contains($0) }
    }
    let isWritten =
      isMarked ? writeMarked(&runs) : isNumeric(runs) ? writeNumeric(&runs) : writeNamed(&runs)
    guard isWritten else { return nil }
    return [Rewrite(range: side.mention.range, text: runs.text)]
  }

  // MARK: 2024年3月5日

  private func writeMarked(_ runs: inout DateRuns) -> Bool {
    var written = 0
    for place in runs.runs.indices
    where runs.runs[place].kind == .digits || runs.runs[place].kind == .han {
      guard place + 1 < runs.runs.count, runs.runs[place + 1].kind == .other,
        let mark = runs.runs[place + 1].text.first(where: { !$0.isWhitespace }),
        let (was, isNow) = part(mark),
        let text = marked(runs.runs[place], was, isNow, mark, in: runs)
      else { return false }
      runs.runs[place].text = text
      written += 1
    }
    return written == Self.parts(old).count { !$0 }
  }

  private func part(_ mark: Character) -> (Int, Int)? {
    switch mark {
    case "年": pair(old.year, new.year)
    case "月": pair(old.month, new.month)
    case "日", "号", "號": pair(old.day, new.day)
    default: nil
    }
  }

  private func pair(_ a: Int?, _ b: Int?) -> (Int, Int)? {
    guard let a, let b else { return nil }
    return (a, b)
  }

  private func marked(
    _ run: DateRuns.Run, _ was: Int, _ isNow: Int, _ mark: Character, in runs: DateRuns
  ) -> String? {
    if run.kind == .digits {
      guard DateRuns.value(run.text) == was, mark != "年" || run.text.count == 4, isNow > 0 else {
        return nil
      }
      return mark == "年"
        ? DateRuns.digits(isNow, like: run.text, padding: 4) : twoDigits(run.text, isNow, runs)
    }
    if mark == "年" {
      return run.text == HanNumberWriter.digits(was) ? HanNumberWriter.digits(isNow) : nil
    }
    return run.text == HanNumberWriter.text(was) ? HanNumberWriter.text(isNow) : nil
  }

  /// A month or a day in digits, with a zero before it where the date has such.
  private func twoDigits(_ run: String, _ value: Int, _ runs: DateRuns) -> String? {
    let small = runs.digits.map { runs.runs[$0].text }.filter { $0.count <= 2 }
    let isPadded = small.contains { $0.hasPrefix("0") || $0.hasPrefix("０") }
    let isBare = small.contains { $0.count == 1 }
    if isPadded, isBare { return nil }
    // 12月25日 says nothing about zeros; bare is what is usual between 年, 月 and 日 and with names.
    return DateRuns.digits(value, like: run, padding: isPadded ? 2 : 1)
  }

  // MARK: 2024-03-05

  private func isNumeric(_ runs: DateRuns) -> Bool {
    runs.digits.count >= 2 && !runs.runs.contains { $0.kind == .letters || $0.kind == .han }
  }

  private func writeNumeric(_ runs: inout DateRuns) -> Bool {
    if writtenSource == side.written {
      runs = DateRuns(writtenQuery)
      return true
    }
    let places = runs.digits
    let small = places.filter { runs.runs[$0].text.count <= 2 }
    guard let (year, nextYear) = pair(old.year, new.year),
      let (month, nextMonth) = pair(old.month, new.month),
      let (day, nextDay) = pair(old.day, new.day), places.count == 3, small.count == 2,
      let yearPlace = places.first(where: { !small.contains($0) }),
      DateRuns.value(runs.runs[yearPlace].text) == year, yearPlace == places[0] || month != day
    else { return false }
    let values = small.map { DateRuns.value(runs.runs[$0].text) }
    let isMonthFirst = values == [month, day]
    guard isMonthFirst || values == [day, month] && yearPlace == places[2] else { return false }
    let isPadded = small.contains { runs.runs[$0].text.hasPrefix("0") }
    let isBare = small.contains { runs.runs[$0].text.count == 1 }
    // 2024-12-25 does not say how May is written.
    guard isPadded != isBare || nextMonth > 9 && nextDay > 9 else { return false }
    runs.runs[yearPlace].text = DateRuns.digits(
      nextYear, like: runs.runs[yearPlace].text, padding: 4)
    for (place, value) in zip(small, isMonthFirst ? [nextMonth, nextDay] : [nextDay, nextMonth]) {
      runs.runs[place].text = DateRuns.digits(
        value, like: runs.runs[place].text, padding: isPadded ? 2 : 1)
    }
    return true
  }

  // MARK: 5 March 2024

  private func writeNamed(_ runs: inout DateRuns) -> Bool {
    var written = 0
    for place in runs.runs.indices {
      let run = runs.runs[place]
      switch run.kind {
      case .digits where run.text.count == 4:
        guard let (was, isNow) = pair(old.year, new.year), DateRuns.value(run.text) == was,
          isNow > 999
        else {
          return false
        }
        runs.runs[place].text = DateRuns.digits(isNow, like: run.text, padding: 4)
        written += 1
      case .digits:
        guard let (was, isNow) = pair(old.day, new.day), run.text == String(was),
          !isFirstOfFrench(was, isNow)
        else { return false }
        runs.runs[place].text = String(isNow)
        written += 1
        if place + 1 < runs.runs.count, runs.runs[place + 1].text == EnglishNumberWords.suffix(was)
        {
          runs.runs[place + 1].text = EnglishNumberWords.suffix(isNow)
        }
      case .letters:
        if let (was, isNow) = pair(old.month, new.month), let name = month(run.text, was, isNow) {
          runs.runs[place].text = name
          written += 1
        } else if !Self.connecting.contains(run.text), !Self.suffixes.contains(run.text) {
          return false
        }
      case .han: return false
      case .other:
        // "Sept. 5": the full stop belongs to the style of the short form.
        if run.text.contains("."), side.language.language != "de", new.month != old.month {
          return false
        }
      }
    }
    return written == Self.parts(old).count { !$0 }
  }

  /// 1er mars, 2 mars
  private func isFirstOfFrench(_ a: Int, _ b: Int) -> Bool {
    ["fr", "it"].contains(side.language.language) && (a == 1) != (b == 1)
  }

  private func month(_ name: String, _ was: Int, _ isNow: Int) -> String? {
    guard was != isNow else {
      return CalendarNames.months(side.language.language)?[was - 1].lowercased().hasPrefix(
        name.lowercased().prefix(3)) == true
        ? name : nil
    }
    guard let months = CalendarNames.months(side.language.language) else { return nil }
    if name == months[was - 1] { return months[isNow - 1] }
    if name == months[was - 1].uppercased() { return months[isNow - 1].uppercased() }
    // Mar, Jun: some write Sept, and May has no short form.
    guard side.language.language == "en", name == CalendarNames.shortMonths[was - 1], isNow != 9,
      isNow != 5
    else { return nil }
    return CalendarNames.shortMonths[isNow - 1]
  }

  private static let connecting: Set<String> = ["of", "de", "del", "di", "do"]
  private static let suffixes: Set<String> = ["st", "nd", "rd", "th"]
}
