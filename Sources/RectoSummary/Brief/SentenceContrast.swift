internal import RectoText

/// What sets two sentences with like words against each other, so that they are two facts: other numbers, other names
/// or opposite words at the same place, or one word of a short sentence exchanged.
struct SentenceContrast {
  private var readers: [String: NumberReader] = [:]
  private var quantities: [String: [Quantity]] = [:]

  /// - Complexity: O(*m*²) in the words of the sentences, of which 200 at most are looked at.
  mutating func isBetween(_ a: String, _ b: String, language: LanguageTag) -> Bool {
    if numbersDiffer(a, b, language) { return true }
    let (left, right) = (Self.words(of: a), Self.words(of: b))
    let exchanges = Self.exchanges(left, right)
    guard exchanges.count <= 2, exchanges.allSatisfy({ !$0.left.isEmpty || !$0.right.isEmpty })
    else { return false }
    let swaps = exchanges.filter { !$0.left.isEmpty && !$0.right.isEmpty }
    guard let swap = swaps.first else { return false }
    let hasNames = language.language != "de" && language.language != "lb"
    let (leftNames, rightNames) = hasNames ? (Self.names(in: a), Self.names(in: b)) : ([], [])
    for swap in swaps {
      if OppositeWords.arePoles(swap.left, swap.right) { return true }
      if swap.left.contains(where: leftNames.contains),
        swap.right.contains(where: rightNames.contains), !Self.isSpelling(swap)
      {
        return true
      }
    }
    let isShort = min(Self.length(left), Self.length(right)) < 30
    return exchanges.count == 1 && isShort && !Self.isSpelling(swap) && !Self.isReporting(swap)
      && (swap.left + swap.right).contains(where: Self.isContent)
      && !isOneNumber(swap, language)
  }

  /// Whether both sides are the same number: *9* and *nine*.
  private mutating func isOneNumber(_ swap: Exchange, _ language: LanguageTag) -> Bool {
    let left = mentions(in: swap.left.joined(separator: " "), language)
    return !left.isEmpty && left == mentions(in: swap.right.joined(separator: " "), language)
  }

  /// How many amounts other than zero and one both have: dates, weekdays and times do not count.
  mutating func sharedAmounts(_ a: String, _ b: String, language: LanguageTag) -> Int {
    let right = mentions(in: b, language)
    return Set(mentions(in: a, language)).count { quantity in
      guard case .amount(let number, _) = quantity, number != 0 else { return false }
      return right.contains(quantity)
    }
  }

  /// Whether each has a number that the other lacks, of one kind.
  private mutating func numbersDiffer(_ a: String, _ b: String, _ language: LanguageTag) -> Bool {
    let (left, right) = (mentions(in: a, language), mentions(in: b, language))
    let onlyLeft = left.filter { !right.contains($0) }
    let onlyRight = right.filter { !left.contains($0) }
    return onlyLeft.contains { one in onlyRight.contains { Self.areOneKind(one, $0) } }
  }

  /// The quantities of a sentence but a plain one, which is an article in many languages.
  private mutating func mentions(in text: String, _ language: LanguageTag) -> [Quantity] {
    if let known = quantities[text] { return known }
    let reader = readers[language.group] ?? NumberReader(language: language)
    readers[language.group] = reader
    let found = reader.mentions(in: text).map(\.quantity.meetingValue)
      .filter { $0 != .amount(1, .one) }
    quantities[text] = found
    return found
  }

  private static func areOneKind(_ a: Quantity, _ b: Quantity) -> Bool {
    switch (a, b) {
    case (.amount(_, let a), .amount(_, let b)):
      switch (a, b) {
      case (.currency, .currency): true
      default: a == b
      }
    case (.date, .date), (.weekday, .weekday), (.time, .time), (.decade, .decade): true
    default: false
    }
  }

  /// Folded words; characters of scripts without spaces.
  private static func words(of text: String) -> [String] {
    Array(Tokenizer.terms(in: text, cutting: { $0.map { String($0) } }).prefix(200))
  }

  /// Words with a capital that do not begin the sentence, folded.
  private static func names(in text: String) -> Set<String> {
    let words = text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).dropFirst()
    return Set(words.filter { $0.first?.isUppercase == true }.map { Folding.fold(String($0)) })
  }

  /// Letters, a character of a script without spaces as two.
  private static func length(_ words: [String]) -> Int {
    words.reduce(0) { $0 + (isCharacter($1) ? 2 : isContent($1) ? 3 : 0) }
  }

  private static func isCharacter(_ word: String) -> Bool {
    word.unicodeScalars.count == 1 && (word.unicodeScalars.first?.value ?? 0) >= 0x2E80
  }

  /// Not a short word of an alphabet.
  private static func isContent(_ word: String) -> Bool {
    word.unicodeScalars.count > 3 || isCharacter(word)
  }

  /// The same word written or bent otherwise: *harbor* and *harbour*.
  private static func isSpelling(_ exchange: Exchange) -> Bool {
    guard exchange.left.count == exchange.right.count else { return false }
    return zip(exchange.left, exchange.right).allSatisfy { a, b in
      a == b || a.count > 3 && b.count > 3 && a.prefix(4) == b.prefix(4)
    }
  }

  private static func isReporting(_ exchange: Exchange) -> Bool {
    let (left, right) = (exchange.left.joined(), exchange.right.joined())
    return reporting.contains(left) && reporting.contains(right)
  }

  private static let reporting: Set<String> = [
    "said", "says", "stated", "told", "added", "reported", "reports", "announced", "wrote", "noted",
    "说", "称", "表示", "指出", "报道", "宣布", "透露", "說", "稱", "報道", "宣佈", "透露",
  ]

  /// A run of words of one sentence and what the other has in its place.
  struct Exchange {
    var left: [String] = []
    var right: [String] = []
  }

  /// What stands between the words that both have in the same order.
  private static func exchanges(_ a: [String], _ b: [String]) -> [Exchange] {
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i][j] =
          a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var found: [Exchange] = []
    var open = Exchange()
    func close() {
      if !open.left.isEmpty || !open.right.isEmpty { found.append(open) }
      open = Exchange()
    }
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        close()
        (i, j) = (i + 1, j + 1)
      } else if j == b.count || i < a.count && lengths[i + 1][j] >= lengths[i][j + 1] {
        open.left.append(a[i])
        i += 1
      } else {
        open.right.append(b[j])
        j += 1
      }
    }
    close()
    return found
  }
}

/// Words that say the opposite of each other.
enum OppositeWords {
  /// Whether one side has one pole of a pair and the other side the other.
  static func arePoles(_ left: [String], _ right: [String]) -> Bool {
    pairs.contains { a, b in
      holds(left, a) && holds(right, b) || holds(left, b) && holds(right, a)
    }
  }

  private static func holds(_ words: [String], _ pole: [String]) -> Bool {
    words.contains { word in pole.contains { word == $0 || $0.count > 3 && word.hasPrefix($0) } }
  }

  private static let pairs: [([String], [String])] = [
    (["north"], ["south"]), (["east"], ["west"]), (["left"], ["right"]),
    (
      ["rose", "rise", "rising", "raise", "gain", "grew", "grow", "increas", "higher", "climb"],
      ["fell", "fall", "falling", "lower", "lost", "shrank", "shrink", "decreas", "dropp", "cut"]
    ),
    (["open"], ["close", "closing", "shut"]),
    (["begin", "began", "start"], ["end", "ends", "ended", "finish"]),
    (
      ["accept", "back", "approv", "support", "welcom"],
      ["reject", "oppos", "refus", "criticis", "criticiz"]
    ),
    (["won", "win", "wins"], ["lost", "lose", "loses"]),
    (["arrest", "detain"], ["releas", "freed"]),
    (["more"], ["less", "fewer"]), (["before"], ["after"]), (["first"], ["last", "second"]),
    (["import"], ["export"]), (["buy", "bought"], ["sell", "sold"]), (["with"], ["without"]),
    (["上", "升", "增", "涨", "高", "漲"], ["下", "降", "减", "跌", "低", "減"]), (["东", "東"], ["西"]),
    (["南"], ["北"]),
    (["左"], ["右"]), (["开", "開"], ["关", "闭", "關", "閉"]), (["进", "進"], ["出"]),
    (["胜", "赢", "勝", "贏"], ["负", "输", "負", "輸"]),
    (["买", "買"], ["卖", "賣"]), (["前"], ["后", "後"]), (["男"], ["女"]), (["支"], ["反"]), (["多"], ["少"]),
  ]
}
