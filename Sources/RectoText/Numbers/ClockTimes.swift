/// Times of day.
extension NumberScan {
  /// 9:30, 15:30:05, 3 pm, 7.55am, 15 Uhr, 15h30, 9时30分, 三点半, from a number.
  func time(at start: Int) -> MentionDraft? {
    if Glyph.isDigit(text[start]) {
      if let time = colonTime(start) ?? wordTime(start) { return time }
    } else if Glyph.isLetter(text[start]) {
      return spokenTime(start)
    }
    return hanTime(at: start, from: start, isAfternoon: nil)
  }

  /// 上午9时30分, 下午3点, from the word for the half of the day.
  func time(after term: Term, _ start: Int, _ end: Int) -> MentionDraft? {
    let isAfternoon = term.role == .afternoon
    let i = afterSpace(end)
    if Glyph.isDigit(text[i]), let time = colonTime(i), case .time(let value) = time.quantity {
      return MentionDraft(start, time.end, .time(shifted(value, isAfternoon)), time.form)
    }
    return hanTime(at: i, from: start, isAfternoon: isAfternoon)
  }

  private func shifted(_ time: TimeOfDay, _ isAfternoon: Bool) -> TimeOfDay {
    var time = time
    if isAfternoon, time.hour < 12 { time.hour += 12 }
    if !isAfternoon, time.hour == 12 { time.hour = 0 }
    return time
  }

  private func twoDigits(_ i: Int, below limit: Int) -> Int? {
    let end = afterDigits(i)
    guard end - i == 2, case let value = int(i..<end), value < limit else { return nil }
    return value
  }

  private func hour(_ start: Int) -> (value: Int, end: Int)? {
    let end = afterDigits(start)
    guard (1...2).contains(end - start), case let value = int(start..<end), value <= 24 else {
      return nil
    }
    return (value, end)
  }

  private func halfOfDay(_ i: Int) -> (isAfternoon: Bool, end: Int)? {
    guard let match = vocabulary.following.longestMatch(in: text, at: afterSpace(i)) else {
      return nil
    }
    switch match.term.role {
    case .forenoon: return (false, match.end)
    case .afternoon: return (true, match.end)
    default: return nil
    }
  }

  private func colonTime(_ start: Int) -> MentionDraft? {
    guard let hour = hour(start), text[hour.end] == 0x3A, text[start - 1] != 0x3A,
      let minute = twoDigits(hour.end + 1, below: 60)
    else { return nil }
    var time = TimeOfDay(hour: hour.value, minute: minute)
    var end = hour.end + 3
    if text[end] == 0x3A, let second = twoDigits(end + 1, below: 60) {
      time.second = second
      end += 3
    }
    if text[end] == 0x3A, Glyph.isDigit(text[end + 1]) { return nil }
    if hour.value <= 12, let half = halfOfDay(end) {
      return MentionDraft(start, half.end, .time(shifted(time, half.isAfternoon)), .digits)
    }
    return Glyph.isLetter(text[end]) ? nil : MentionDraft(start, end, .time(time), .digits)
  }

  private func wordTime(_ start: Int) -> MentionDraft? {
    guard let hour = hour(start) else { return nil }
    var time = TimeOfDay(hour: hour.value)
    var end = hour.end
    let isFrench = ["fr", "pt"].contains(conventions.language)
    let sign = afterSpace(end)
    if isFrench, text[sign] == 0x68, !Glyph.isLetter(text[sign + 1]) {
      let place = sign > end ? afterSpace(sign + 1) : sign + 1
      guard let minute = twoDigits(place, below: 60) else {
        return Glyph.isDigit(text[sign + 1])
          ? nil : MentionDraft(start, sign + 1, .time(time), .digits)
      }
      time.minute = minute
      return MentionDraft(start, place + 2, .time(time), .digits)
    }
    if text[end] == 0x2E, let minute = twoDigits(end + 1, below: 60) {
      time.minute = minute
      end += 3
    }
    if (1...12).contains(hour.value), let half = halfOfDay(end) {
      return MentionDraft(start, half.end, .time(shifted(time, half.isAfternoon)), .digits)
    }
    if let match = vocabulary.following.longestMatch(in: text, at: afterSpace(end)),
      match.term.role == .clock
    {
      return MentionDraft(start, match.end, .time(time), .digits)
    }
    return nil
  }

  /// six-thirty, nine o'clock, six p.m.
  private func spokenTime(_ start: Int) -> MentionDraft? {
    if let time = timeAround(start) { return time }
    guard let hour = vocabulary.running.longestMatch(in: text, at: start),
      hour.term.role == .cardinal, (1...12).contains(hour.term.value)
    else { return nil }
    var time = TimeOfDay(hour: hour.term.value)
    if let half = halfOfDay(hour.end) {
      return MentionDraft(start, half.end, .time(shifted(time, half.isAfternoon)), .words)
    }
    if let match = vocabulary.following.longestMatch(in: text, at: afterSpace(hour.end)),
      match.term.role == .clock
    {
      return MentionDraft(start, match.end, .time(time), .words)
    }
    guard text[hour.end] == 0x2D, case .numeral(let minute) = wordNumeral(at: hour.end + 1),
      !minute.isOrdinal, let value = minute.number.int, (10..<60).contains(value)
    else { return nil }
    time.minute = value
    return MentionDraft(start, minute.end, .time(time), .words)
  }

  /// half past six, a quarter to five
  private func timeAround(_ start: Int) -> MentionDraft? {
    var i = start
    if wordAt(i) == "a" { i += 2 }
    let part = wordAt(i)
    guard conventions.language == "en", part == "quarter" || part == "half" && i == start else {
      return nil
    }
    i += part.utf8.count + 1
    let side = wordAt(i)
    guard side == "past" || side == "to" && part == "quarter",
      let hour = vocabulary.running.longestMatch(in: text, at: i + side.utf8.count + 1),
      hour.term.role == .cardinal, (1...12).contains(hour.term.value)
    else { return nil }
    let minutes = hour.term.value * 60 + (part == "half" ? 30 : side == "past" ? 15 : -15)
    return MentionDraft(
      start, hour.end, .time(TimeOfDay(hour: minutes / 60, minute: minutes % 60)), .words)
  }

  /// N点 and N时 with minutes, 半, 整 or 钟; alone only after the word for the half of the day.
  private func hanTime(at i: Int, from start: Int, isAfternoon: Bool?) -> MentionDraft? {
    guard let hour = smallNumeral(i), hour.value <= 24 else { return nil }
    let mark = afterSpace(hour.end)
    guard [0x70B9, 0x9EDE, 0x65F6, 0x6642, 0xC2DC].contains(text[mark]) else { return nil }
    var time = TimeOfDay(hour: hour.value)
    var end = mark + 1
    var isAfternoon = isAfternoon
    // 今晚7点, 早7点; 15点 and 0点 are no points of a list.
    if text[i - 1] == 0x665A, text[i] != 0x4E00 { isAfternoon = true }
    if text[i - 1] == 0x65E9 || text[i - 1] == 0x6668, text[i] != 0x4E00 { isAfternoon = false }
    // "为 20 时" is "when it is 20".
    let isOClock = text[mark] == 0x70B9 || text[mark] == 0x9EDE
    let isWhen = mark > hour.end || text[afterSpace(i) - 1] == 0x4E3A || Glyph.isSpace(text[i - 1])
    var isSure =
      isAfternoon != nil || hour.value > 12 && (isOClock || !isWhen)
      || hour.value == 0 && isOClock && Glyph.isDigit(text[i])
    // 3点钟; 3时 alone and 3小时 are none.
    if let minute = smallNumeral(afterSpace(end)), minute.value < 60,
      [0x5206, 0xBD84].contains(text[afterSpace(minute.end)]),
      text[afterSpace(minute.end) + 1] != 0x4E4B
    {
      time.minute = minute.value
      end = afterSpace(minute.end) + 1
      isSure = true
      if let second = smallNumeral(afterSpace(end)), second.value < 60,
        text[afterSpace(second.end)] == 0x79D2
      {
        time.second = second.value
        end = afterSpace(second.end) + 1
      }
    } else if text[end] == 0x534A {  // 半
      time.minute = 30
      (end, isSure) = (end + 1, true)
    } else if text[end] == 0x6574 || text[end] == 0x949F || text[end] == 0x9418 {  // 整钟鐘
      (end, isSure) = (end + 1, true)
    } else if let quarter = smallNumeral(end), (1...3).contains(quarter.value),
      text[quarter.end] == 0x523B
    {
      time.minute = quarter.value * 15
      (end, isSure) = (quarter.end + 1, true)
    } else if isAfternoon != nil, let minute = smallNumeral(end), (10..<60).contains(minute.value) {
      time.minute = minute.value
      end = minute.end
    }
    guard isSure else { return nil }
    if let isAfternoon { time = shifted(time, isAfternoon) }
    let form: NumberMention.Form = Glyph.isDigit(text[i]) ? .digits : .hanNumerals
    return MentionDraft(start, end, .time(time), form)
  }

  private func smallNumeral(_ i: Int) -> (value: Int, end: Int)? {
    if Glyph.isDigit(text[i]) {
      let end = afterDigits(i)
      return end - i <= 2 ? (int(i..<end), end) : nil
    }
    // 点 would make decimals of 三点五十.
    var end = i
    while let sign = HanSign(text[end]), sign != .myriad(4), end - i < 4 { end += 1 }
    guard end > i, case .numeral(let numeral) = hanNumeral(at: i), let value = numeral.number.int,
      numeral.end == end, value < 100
    else {
      guard end == i + 1, case .digit(let digit)? = HanSign(text[i]) else { return nil }
      return (digit, end)
    }
    return (value, end)
  }
}
