internal import RectoText

/// Writes a weekday as the target wrote the one that it replaces.
enum WeekdayWriter {
  static func rewrites(_ change: NumberChange) -> [Rewrite]? {
    guard case .weekday(let old) = change.target.mention.quantity,
      case .weekday(let was) = change.source.mention.quantity, was == old,
      case .weekday(let new) = change.query.mention.quantity
    else { return nil }
    let side = change.target
    let written = side.written
    guard let text = text(written, old, new, side.language.language) else { return nil }
    return [Rewrite(range: side.mention.range, text: text)]
  }

  private static func text(_ written: String, _ old: Int, _ new: Int, _ language: String) -> String?
  {
    if language == "zh" {
      let prefix = ["周", "星期", "礼拜", "週", "禮拜"].first { written.hasPrefix($0) }
      guard let prefix, String(written.dropFirst(prefix.count)) == CalendarNames.hanDays[old - 1]
      else {
        return nil
      }
      // 星期日 and 星期天
      if new == 7, prefix != "周", prefix != "週" { return nil }
      return prefix + CalendarNames.hanDays[new - 1]
    }
    guard let days = CalendarNames.weekdays(language), written == days[old - 1] else { return nil }
    return days[new - 1]
  }
}

/// Writes a decade as the target wrote the one that it replaces.
enum DecadeWriter {
  static func rewrites(_ change: NumberChange) -> [Rewrite]? {
    guard case .decade(let old) = change.target.mention.quantity,
      case .decade(let was) = change.source.mention.quantity, was == old,
      case .decade(let new) = change.query.mention.quantity
    else { return nil }
    let side = change.target
    var runs = DateRuns(side.written)
    guard runs.digits.count == 1, let place = runs.digits.first else { return nil }
    let digits = runs.runs[place].text
    if digits == String(old) {
      runs.runs[place].text = String(new)
    } else if digits == String(old % 100), old / 100 == new / 100, new % 100 > 0 {
      runs.runs[place].text = String(new % 100)
    } else {
      return nil
    }
    return [Rewrite(range: side.mention.range, text: runs.text)]
  }
}
