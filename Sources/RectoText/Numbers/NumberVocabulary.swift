internal import CUnicode
internal import Synchronization

/// Everything a reader knows of a language, made from the tables and from CLDR.
struct NumberVocabulary: Sendable {
  /// What may begin a mention: number words, months, weekdays, currencies, eras.
  let running: PhraseTrie
  /// What may follow a numeral: scales, per cent, currencies, measures.
  let following: PhraseTrie
  let conventions: NumberConventions
  /// Scalars of the basic plane that may begin a mention, for a quick look.
  let starters: [Bool]

  init(_ language: LanguageTag) {
    let code = ["no": "nb", "nn": "nb"][language.language] ?? language.language
    var running = PhraseTrie()
    var following = PhraseTrie()
    var starters = [Bool](repeating: false, count: 0x10000)
    let start = { (phrase: Substring, term: Term) in
      running.insert(phrase, term)
      guard let first = phrase.unicodeScalars.first else { return }
      for form in String(first).lowercased().unicodeScalars.prefix(1)
        + String(first).uppercased().unicodeScalars.prefix(1) where form.value < 0x10000
      {
        starters[Int(form.value)] = true
      }
    }
    let follow = { (phrase: Substring, term: Term) in following.insert(phrase, term) }

    forEachLine(HanWords.running, start)
    forEachLine(NumberWords.running(code), start)
    forEachLine(NumberWords.following("common"), follow)
    forEachLine(NumberWords.following("en"), follow)
    forEachLine(HanWords.following, follow)
    if code == "ja" { forEachLine(HanWords.japanese, follow) }
    forEachLine(NumberWords.following(code), follow)

    let money = { (phrase: Substring, packed: Int) in
      follow(phrase, Term(role: .currency, value: packed))
    }
    let price = { (phrase: Substring, packed: Int) in
      // "pen" and "try" are words, PEN and TRY are money.
      let isCode = phrase.unicodeScalars.allSatisfy { (0x41...0x5A).contains($0.value) }
      let term = Term(role: .currency, value: packed, initial: isCode ? .capitals : .any)
      start(phrase, term)
      follow(phrase, term)
    }
    let dollar = CurrencyWords.dollar(language.region)
    forEachCurrency(cldrCurrencies(language), dollar, money)
    for code in CurrencyWords.codes.split(separator: " ") {
      price(code, CurrencyWords.packed(code))
    }
    forEachCurrency(CurrencyWords.names("en"), dollar, money)
    forEachCurrency(CurrencyWords.han, dollar, money)
    for line in CurrencyWords.han.split(separator: "\n").prefix(2) {
      // 人民币300万元, 美元300万
      forEachCurrency(String(line), dollar, price)
    }
    forEachCurrency(CurrencyWords.names(code), dollar, money)
    forEachCurrency(CurrencyWords.afterScale(code), dollar) { phrase, packed in
      follow(phrase, Term(role: .currency, value: packed, isShort: true))
    }
    forEachCurrency(CurrencyWords.signs, dollar, price)
    price("$", CurrencyWords.packed(dollar))
    price("¥", CurrencyWords.packed(CurrencyWords.yenSign(language) ?? ""))
    if code != "ja" {
      for name in ["元", "圆", "圓", "元整"] {
        money(Substring(name), CurrencyWords.packed(CurrencyWords.yuan(language) ?? ""))
      }
    }

    // Months and weekdays of Chinese and Japanese are numerals, which the date reader knows.
    if code != "zh" {
      addCalendar(language, kind: CU_MONTHS, role: .month, start)
      addCalendar(language, kind: CU_WEEKDAYS, role: .weekday, start)
    }
    // CLDR knows Sep of American and Sept of British English; texts have both.
    if ["en", "zh", "ja", "ko"].contains(code) {
      for name in ["Sep", "Sept"] {
        start(Substring(name), Term(role: .month, value: 9, initial: .upper, isShort: true))
      }
    }
    // Texts in other scripts quote English dates.
    if ["zh", "ja", "ko"].contains(code) {
      addCalendar(.english, kind: CU_MONTHS, role: .month, start)
      addCalendar(.english, kind: CU_WEEKDAYS, role: .weekday, start)
    }
    if NumberWords.spelled.contains(code) {
      let ambiguous = NumberWords.ambiguous(code)
      forEachName(capacity: 8192, { cu_spelled_numbers(language.normalized, 100, $0, $1) }) {
        guard let value = Int($0), value > 1, !ambiguous.contains($1) else { return }
        start($1, Term(role: .spelled, value: value))
      }
    }
    for scalar in "〇零○一二两三四五六七八九十廿卅卌壹贰貳叁參肆伍陆陸柒捌玖½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒".unicodeScalars {
      starters[Int(scalar.value)] = true
    }
    self.running = running
    self.following = following
    self.starters = starters
    self.conventions = NumberConventions(language)
  }
}

/// The vocabulary of a language, made when the first text is read.
final class LazyVocabulary: Sendable {
  private let language: LanguageTag
  private let made = Mutex<NumberVocabulary?>(nil)

  init(_ language: LanguageTag) { self.language = language }

  var value: NumberVocabulary {
    made.withLock { made in
      if let made { return made }
      let vocabulary = NumberVocabulary(language)
      made = vocabulary
      return vocabulary
    }
  }
}

/// Calls `body` with the phrases of a table of lines "role value: phrase|phrase".
private func forEachLine(_ table: String, _ body: (Substring, Term) -> Void) {
  for line in table.split(separator: "\n") {
    guard let colon = line.firstIndex(of: ":") else { continue }
    let head = line[..<colon].split(separator: " ")
    guard head.count == 2, let role = Term.Role(rawValue: String(head[0])), let value = Int(head[1])
    else { continue }
    for phrase in line[line.index(after: colon)...].split(separator: "|") {
      let trimmed = phrase.drop { $0 == " " }
      body(trimmed, Term(role: role, value: value))
    }
  }
}

/// Calls `body` with the names of a table of lines "CODE: name|name"; `$` stands for the local dollar.
private func forEachCurrency(_ table: String, _ dollar: String, _ body: (Substring, Int) -> Void) {
  for line in table.split(separator: "\n") {
    guard let colon = line.firstIndex(of: ":") else { continue }
    let code = line[..<colon] == "$" ? Substring(dollar) : line[..<colon]
    let packed = code == "XXX" ? 0 : CurrencyWords.packed(code)
    for name in line[line.index(after: colon)...].split(separator: "|") {
      body(name.drop { $0 == " " }, packed)
    }
  }
}

/// CLDR's names of currencies in a language, as a table of lines "CODE: name".
private func cldrCurrencies(_ language: LanguageTag) -> String {
  var table = ""
  forEachName(
    capacity: 65536,
    { out, capacity in
      cu_currency_names(language.normalized, CurrencyWords.codes, out, capacity)
    }
  ) { code, name in
    // A sign such as $ or ¥ is decided by the region, and a code is known already.
    guard name.utf8.count > 3, name.unicodeScalars.allSatisfy({ $0.value != 0x24 }) else { return }
    table += "\(code): \(name)\n"
  }
  return table
}

private func addCalendar(
  _ language: LanguageTag, kind: Int, role: Term.Role, _ start: (Substring, Term) -> Void
) {
  var inFull: Set<Substring> = []
  forEachName(
    capacity: 8192, { cu_calendar_names(language.normalized, Int32(kind), $0, $1) }
  ) { label, name in
    let isShort = label.first.map { $0 > "1" } ?? false
    // German abbreviates Juni as Juni.
    if isShort, inFull.contains(name) { return }
    if !isShort { inFull.insert(name) }
    let bare = name.hasSuffix(".") ? name.dropLast() : name
    guard let first = bare.unicodeScalars.first, let value = Int(label.dropFirst()),
      bare.unicodeScalars.count > 1,
      !bare.unicodeScalars.contains(where: { $0.properties.numericType != nil })
    else { return }
    let lower = first.properties.lowercaseMapping != String(first)
    let upper = first.properties.uppercaseMapping != String(first)
    let term = Term(
      role: role, value: value, initial: lower ? .upper : upper ? .lower : .any, isShort: isShort)
    start(bare, term)
    // on Mondays
    guard role == .weekday, !isShort else { return }
    for suffix in NumberWords.weekdayEndings[language.language] ?? [] { start(bare + suffix, term) }
  }
}

/// Runs a function of the fence that writes lines "label\tname".
func forEachName(
  capacity: Int, _ write: (UnsafeMutablePointer<UInt8>, Int32) -> Int32,
  _ body: (_ label: Substring, _ name: Substring) -> Void
) {
  let lines = String(unsafeUninitializedCapacity: capacity) { out in
    guard let base = out.baseAddress else { return 0 }
    return max(0, Int(write(base, Int32(capacity))))
  }
  for line in lines.split(separator: "\n") {
    let fields = line.split(separator: "\t", maxSplits: 1)
    if fields.count == 2 { body(fields[0], fields[1]) }
  }
}
