import RectoText
import Synchronization

extension Quantity {
  /// Short for tables: `350000000 CNY`, `5%`, `2024-3-5`, `_-3-5`, `1990s`, `day 2`, `15:30`, `#3`.
  var short: String {
    switch self {
    case .amount(let number, .one): "\(number)"
    case .amount(let number, .ordinal): "#\(number)"
    case .amount(let number, .percent): "\(number)%"
    case .amount(let number, .percentagePoint): "\(number)pp"
    case .amount(let number, .basisPoint): "\(number)bp"
    case .amount(let number, .currency(let code)): "\(number) \(code ?? "?")"
    case .date(let date):
      [date.year, date.month, date.day].map { $0.map(String.init) ?? "_" }.joined(separator: "-")
    case .decade(let year): "\(year)s"
    case .weekday(let day): "day \(day)"
    case .time(let time):
      "\(time.hour):\(time.minute)" + (time.second.map { ":\($0)" } ?? "")
    }
  }
}

/// Readers by language: each is slow to make its vocabulary in a debug build.
private let readers = Mutex<[LanguageTag: NumberReader]>([:])

func reader(_ language: LanguageTag) -> NumberReader {
  readers.withLock { readers in
    let reader = readers[language] ?? NumberReader(language: language)
    readers[language] = reader
    return reader
  }
}

/// Mentions of a text as "part=quantity", parted by spaces.
func reading(_ text: String, _ language: String) throws -> [String] {
  let bytes = Array(text.utf8)
  return try reader(LanguageTag(language)).mentions(in: text).map {
    String(decoding: bytes[$0.range], as: UTF8.self) + "=" + $0.quantity.short
  }
}

/// The quantities alone.
func quantities(_ text: String, _ language: String) throws -> [String] {
  try reader(LanguageTag(language)).mentions(in: text).map(\.quantity.short)
}
