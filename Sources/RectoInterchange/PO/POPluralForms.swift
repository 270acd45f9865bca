/// The plural forms of a language as a catalogue's header has them: `nplurals=2; plural=(n != 1);`.
///
/// - Note: The expression is C's, over the one variable `n`, as gettext's manual describes it.
struct POPluralForms {
  /// How many there are, at least 1.
  let count: Int
  private let expression: Expression

  /// `nil` where the text is of another form.
  init?(_ text: String) {
    var fields: [Substring: Substring] = [:]
    for part in text.split(separator: ";") {
      guard let sign = part.firstIndex(of: "=") else { continue }
      let name = part[..<sign].filter { !$0.isWhitespace }
      fields[Substring(name)] = part[part.index(after: sign)...]
    }
    guard let number = fields["nplurals"], let plural = fields["plural"],
      let count = Int(number.filter { !$0.isWhitespace }), (1...1_000).contains(count)
    else { return nil }
    var parser = Parser(plural)
    guard let expression = parser.whole() else { return nil }
    self.count = count
    self.expression = expression
  }

  /// Which form a number takes; `nil` where the expression divides by zero or names a form that there is not.
  func form(of number: Int) -> Int? {
    guard let value = expression.value(number), (0..<count).contains(value) else { return nil }
    return value
  }

  private indirect enum Expression {
    case n
    case number(Int)
    case not(Expression)
    case binary(String, Expression, Expression)
    case choice(Expression, Expression, Expression)

    func value(_ n: Int) -> Int? {
      switch self {
      case .n: return n
      case .number(let number): return number
      case .not(let inner): return inner.value(n).map { $0 == 0 ? 1 : 0 }
      case .choice(let condition, let yes, let no):
        guard let chosen = condition.value(n) else { return nil }
        return chosen != 0 ? yes.value(n) : no.value(n)
      case .binary(let sign, let left, let right):
        guard let a = left.value(n) else { return nil }
        if sign == "&&", a == 0 { return 0 }
        if sign == "||", a != 0 { return 1 }
        guard let b = right.value(n) else { return nil }
        return Self.applied(sign, a, b)
      }
    }

    private static func applied(_ sign: String, _ a: Int, _ b: Int) -> Int? {
      switch sign {
      case "&&", "||": b != 0 ? 1 : 0
      case "==": a == b ? 1 : 0
      case "!=": a != b ? 1 : 0
      case "<": a < b ? 1 : 0
      case ">": a > b ? 1 : 0
      case "<=": a <= b ? 1 : 0
      case ">=": a >= b ? 1 : 0
      case "+": a &+ b
      case "-": a &- b
      case "*": a &* b
      case "/": b == 0 ? nil : a / b
      case "%": b == 0 ? nil : a % b
      default: nil
      }
    }
  }

  private struct Parser {
    private let text: [Character]
    private var place = 0
    private var depth = 0

    init(_ text: Substring) { self.text = text.filter { !$0.isWhitespace } }

    mutating func whole() -> Expression? {
      guard let expression = choice(), place == text.count else { return nil }
      return expression
    }

    private static let levels: [[String]] = [
      ["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"],
    ]

    private mutating func choice() -> Expression? {
      depth += 1
      defer { depth -= 1 }
      guard depth <= 100, let condition = binary(0) else { return nil }
      guard take("?") else { return condition }
      guard let yes = choice(), take(":"), let no = choice() else { return nil }
      return .choice(condition, yes, no)
    }

    private mutating func binary(_ level: Int) -> Expression? {
      guard level < Self.levels.count else { return unary() }
      guard var left = binary(level + 1) else { return nil }
      var signs = 0
      while let sign = Self.levels[level].first(where: { take($0) }) {
        signs += 1
        guard signs <= 100, let right = binary(level + 1) else { return nil }
        left = .binary(sign, left, right)
      }
      return left
    }

    private mutating func unary() -> Expression? {
      var negations = 0
      while place < text.count, text[place] == "!",
        !(place + 1 < text.count && text[place + 1] == "=")
      {
        negations += 1
        place += 1
      }
      guard var inner = primary() else { return nil }
      if negations > 0 { inner = .not(inner) }
      if negations > 0, negations % 2 == 0 { inner = .not(inner) }
      return inner
    }

    private mutating func primary() -> Expression? {
      if take("n") { return .n }
      if take("(") {
        guard let inner = choice(), take(")") else { return nil }
        return inner
      }
      let digits = text[place...].prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty, let number = Int(String(digits)) else { return nil }
      place += digits.count
      return .number(number)
    }

    private mutating func take(_ sign: String) -> Bool {
      guard text[place...].starts(with: sign) else { return false }
      place += sign.count
      return true
    }
  }
}
