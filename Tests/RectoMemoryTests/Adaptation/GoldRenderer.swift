import RectoText
import Reference

/// Fills the slots of a template as a careful translator writes them; it shares nothing with what is tested.
struct GoldRenderer {
  enum Value: Equatable {
    case number(Int)
    /// Number and decimals: 1250 and 2 are 12.50.
    case decimal(Int, Int)
    case date(year: Int, month: Int, day: Int)
    case time(Int, Int)
    case name(Int)
  }

  static let persons = [
    ("Qi Xiangdong", "齐向东"), ("Wang Xiaoming", "王小明"), ("Anna Weber", "安娜·韦伯"), ("Li Hua", "李华"),
    ("Peter Novak", "彼得·诺瓦克"), ("Zhao Min", "赵敏"),
  ]
  static let companies = [
    ("Qi An Xin", "奇安信"), ("Bluefin Motors", "蓝鳍汽车"), ("Norvik", "诺维克"), ("Yunhai", "云海"),
    ("Castor Energy", "卡斯特能源"), ("Brightleaf", "明叶"),
  ]
  static let places = [
    ("Hangzhou", "杭州"), ("Geneva", "日内瓦"), ("Lima", "利马"), ("Chengdu", "成都"), ("Nairobi", "内罗毕"),
    ("Riga", "里加"),
  ]

  /// The names as a memory has them.
  static var names: [NamePair] {
    [(persons, NamePair.Kind.person), (companies, .company), (places, .place)].flatMap {
      list, kind in
      list.map { name in
        NamePair(
          names: [
            Segment(name.0, language: .english), Segment(name.1, language: .simplifiedChinese),
          ],
          kind: kind)
      }
    }
  }

  /// A value that a slot may have.
  static func value(_ kind: String, _ random: inout SplitMix) -> Value {
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    switch kind {
    case "bp": return .number([5, 10, 15, 20, 25, 30, 50, 75, 100][pick(0...8)])
    case "pct", "apct":
      return pick(0...2) == 0 ? .number(pick(2...95)) : .decimal(pick(11...499), 1)
    case "pp": return .decimal(pick(1...39), 1)
    case "cny", "usd", "big":
      let digits = pick(0...2)
      let lead = digits == 0 ? pick(1...9) : digits == 1 ? pick(11...99) : pick(101...999)
      let zeros = kind == "cny" ? pick(4...9) : kind == "usd" ? pick(3...8) : pick(4...6)
      return .number((0..<zeros).reduce(lead) { number, _ in number * 10 })
    case "thou": return .number(pick(1000...9999))
    case "cnt": return .number(pick(2...60))
    case "cnt2", "han": return .number(pick(11...99))
    case "days", "weeks", "months", "years", "hours", "min", "secs": return .number(pick(1...24))
    case "price": return .decimal(pick(201...9999), 2)
    case "times": return .decimal(pick(11...59), 1)
    case "year": return .number(pick(1950...2030))
    case "dec": return .number(pick(195...199) * 10)
    case "qtr": return .number(pick(1...4))
    case "ord": return .number(pick(11...40))
    case "ordw": return .number(pick(2...9))
    case "wday": return .number(pick(1...7))
    case "t12": return .time(pick(13...17), pick(1...5) * 10)
    case "t24": return .time(pick(10...21), pick(10...59))
    case "md", "mdy", "dm", "dmy", "ymd", "my", "mon":
      return .date(year: pick(1998...2029), month: pick(1...12), day: pick(1...28))
    default: return .name(pick(0...5))
    }
  }

  static func text(_ value: Value, _ kind: String, _ language: String) -> String {
    switch value {
    case .number(let number): number_(number, kind, language)
    case .decimal(let number, let places): decimal(number, places, kind, language)
    case .date(let year, let month, let day): date(year, month, day, kind, language)
    case .time(let hour, let minute): time(hour, minute, kind, language)
    case .name(let place):
      [(kind == "person" ? persons : kind == "company" ? companies : places)[place]]
        .map { language == "zh" ? $0.1 : $0.0 }.joined()
    }
  }

  // MARK: Numbers

  private static func number_(_ number: Int, _ kind: String, _ language: String) -> String {
    let isHan = language == "zh"
    switch kind {
    case "cny": return isHan ? hanScaled(number) + "元" : englishScaled(number) + " yuan"
    case "usd": return isHan ? hanScaled(number) + "美元" : "$" + englishScaled(number)
    case "big": return isHan ? hanScaled(number) : englishScaled(number)
    case "thou":
      return isHan ? "\(number)" : NumberWriter.grouped(number, by: language == "de" ? "." : ",")
    case "cnt": return isHan || number > 9 ? "\(number)" : NumberWriter.english(number)
    case "han": return isHan ? han(number) : NumberWriter.english(number)
    case "apct":
      return isHan ? "\(number)" : (beginsWithVowel(number) ? "an " : "a ") + "\(number)%"
    case "days", "weeks", "months", "years", "hours", "min", "secs":
      return isHan ? "\(number)\(hanUnits[kind] ?? "")" : counted(number, kind)
    case "dec": return isHan ? "20世纪\(number % 100)年代" : "\(number)s"
    case "qtr":
      return isHan ? "第\(han(number))季度" : ["", "first", "second", "third", "fourth"][number]
    case "ord": return isHan ? "\(number)" : "\(number)" + suffix(number)
    case "ordw":
      let words = [
        "", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      ]
      return isHan ? han(number) : words[number]
    case "wday":
      let days = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      return isHan ? "周" + ["", "一", "二", "三", "四", "五", "六", "日"][number] : days[number]
    default: return "\(number)"
    }
  }

  private static let hanUnits = [
    "days": "天", "weeks": "周", "months": "个月", "years": "年", "hours": "小时", "min": "分钟",
    "secs": "秒",
  ]

  private static func counted(_ number: Int, _ kind: String) -> String {
    let unit =
      [
        "days": "day", "weeks": "week", "months": "month", "years": "year", "hours": "hour",
        "min": "minute", "secs": "second",
      ][kind] ?? ""
    return "\(number) \(unit)" + (number == 1 ? "" : "s")
  }

  private static func han(_ number: Int) -> String {
    let text = NumberWriter.han(number)
    return text.hasPrefix("一十") ? String(text.dropFirst()) : text
  }

  private static func beginsWithVowel(_ number: Int) -> Bool {
    number == 8 || number == 11 || number == 18 || (80...89).contains(number)
  }

  private static func suffix(_ number: Int) -> String {
    if number / 10 % 10 == 1 { return "th" }
    return ["th", "st", "nd", "rd"].indices.contains(number % 10)
      ? ["th", "st", "nd", "rd"][number % 10] : "th"
  }

  private static func hanScaled(_ number: Int) -> String {
    for (unit, size) in [("万亿", 1_000_000_000_000), ("亿", 100_000_000), ("万", 10_000)]
    where number >= size {
      return short(number, over: size) + unit
    }
    return "\(number)"
  }

  private static func englishScaled(_ number: Int) -> String {
    for (word, size) in [
      ("trillion", 1_000_000_000_000), ("billion", 1_000_000_000), ("million", 1_000_000),
    ]
    where number >= size {
      return short(number, over: size) + " " + word
    }
    return NumberWriter.grouped(number, by: ",")
  }

  /// A quotient with the decimals it needs.
  private static func short(_ number: Int, over size: Int) -> String {
    var text = "\(number / size)"
    var rest = number % size
    if rest > 0 { text += "." }
    var size = size
    while rest > 0 {
      size /= 10
      text += "\(rest / size)"
      rest %= size
    }
    return text
  }

  private static func decimal(_ number: Int, _ places: Int, _ kind: String, _ language: String)
    -> String
  {
    let unit = places == 1 ? 10 : 100
    let digits = String(number % unit)
    let fraction = String(repeating: "0", count: places - digits.count) + digits
    let sign = ["de", "fr", "es"].contains(language) ? "," : "."
    let text = "\(number / unit)\(sign)\(fraction)"
    switch kind {
    case "pp":
      if language == "zh" { return (number % 10 == 0 ? "\(number / 10)" : text) + "个百分点" }
      if number == 10 { return "1 percentage point" }
      return (number % 10 == 0 ? "\(number / 10)" : text) + " percentage points"
    case "apct" where language == "en":
      return (beginsWithVowel(number / 10) ? "an " : "a ") + text + "%"
    default: return text
    }
  }

  // MARK: Dates

  private static let months: [String: [String]] = [
    "en": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October",
      "November", "December",
    ],
    "de": [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
      "November", "Dezember",
    ],
  ]

  private static func date(
    _ year: Int, _ month: Int, _ day: Int, _ kind: String, _ language: String
  ) -> String {
    let two = { (number: Int) in (number < 10 ? "0" : "") + "\(number)" }
    if kind == "ymd" { return "\(year)-\(two(month))-\(two(day))" }
    if language == "zh" {
      switch kind {
      case "mdy", "dmy": return "\(year)年\(month)月\(day)日"
      case "my": return "\(year)年\(month)月"
      case "mon": return "\(month)月"
      default: return "\(month)月\(day)日"
      }
    }
    let name = (months[language] ?? [])[month - 1]
    if language == "de" { return "\(day). \(name)" }
    switch kind {
    case "md": return "\(name) \(day)"
    case "mdy": return "\(name) \(day), \(year)"
    case "dm": return "\(day) \(name)"
    case "dmy": return "\(day) \(name) \(year)"
    case "my": return "\(name) \(year)"
    default: return name
    }
  }

  private static func time(_ hour: Int, _ minute: Int, _ kind: String, _ language: String) -> String
  {
    if kind == "t24" { return "\(hour):\(minute)" }
    return language == "zh" ? "下午\(hour - 12)点\(minute)分" : "\(hour - 12):\(minute) p.m."
  }
}
