internal import RectoText

/// Writes a number in digits, with the separators, decimals and scale of the one that it replaces.
struct DigitWriter {
  private let amount: AmountWriter
  private let format: DigitFormat
  private let language: String
  /// How the source and the query write theirs, where they write digits.
  private let source: DigitFormat?
  private let query: DigitFormat?

  private var old: ExactNumber { amount.old }
  private var new: ExactNumber { amount.new }
  private var isHan: Bool { ["zh", "ja"].contains(language) }

  init?(_ amount: AmountWriter, _ format: DigitFormat) {
    self.amount = amount
    self.format = format
    language = amount.change.target.language.language
    source = Self.format(amount.change.source)
    query = Self.format(amount.change.query)
  }

  private static func format(_ side: NumberChange.Side) -> DigitFormat? {
    guard let number = side.mention.quantity.number else { return nil }
    return DigitFormat(side.numeral, value: number, decimalComma: hasComma(side))
  }

  var numeral: (text: String, isScaled: Bool)? {
    let written = amount.change.query.numeral
    // Single letters are written large by some and small by others.
    if format.scale.utf8.count == 1, format.scale != query?.scale { return nil }
    if isVerbatim { return isStyled ? (written, !format.scale.isEmpty) : nil }
    // 007, 13½, 1/4
    let isPlain = !written.hasPrefix("0") || written.hasPrefix("0.") || written.hasPrefix("0,")
    guard isPlain, written.allSatisfy({ !"½¼¾⅓⅔/⁄".contains($0) }) else { return nil }
    return format.scale.isEmpty ? plain.map { ($0, false) } : scaled
  }

  /// Whether source and target write the number in the same signs, so that the query's writing serves both.
  private var isVerbatim: Bool {
    let texts = [amount.change.query.numeral, amount.change.source.numeral]
    guard texts[1] == amount.change.target.numeral, query?.groupSign == source?.groupSign,
      texts.allSatisfy({ $0.allSatisfy(Self.isCommon) }), new < 1000 || !(old < 1000)
    else { return false }
    // Many leave four digits together and part five.
    if !isHan, source?.groupSign == nil, (new < 10_000) != (old < 10_000), !(new < 1000) {
      return false
    }
    let isEven = Self.hasComma(amount.change.query) == Self.hasComma(amount.change.target)
    return isEven || texts.allSatisfy { $0.allSatisfy(\.isAnyDigit) }
  }

  private static func isCommon(_ character: Character) -> Bool {
    character.isAnyDigit || ".,½¼¾⅓⅔/⁄kKMG".contains(character)
  }

  /// Whether a comma begins the decimals in a text's language.
  private static func hasComma(_ side: NumberChange.Side) -> Bool {
    !["en", "zh", "ja", "ko", "th"].contains(side.language.language)
  }

  // MARK: With a word of scale

  private var scaled: (text: String, isScaled: Bool)? {
    let ladders = ScaleLadder.ladders(of: format.scale, language: language)
    guard !ladders.isEmpty else { return unladdered }
    var answers: Set<String> = []
    var isScaled = true
    for ladder in ladders {
      guard let answer = scaled(on: ladder) else { return nil }
      answers.insert(answer.text)
      isScaled = answer.isScaled
    }
    // Below bn stand m and mn: who writes which cannot be told.
    guard answers.count == 1, let text = answers.first else { return nil }
    return (text, isScaled)
  }

  private func scaled(on ladder: ScaleLadder) -> (text: String, isScaled: Bool)? {
    let limit = isHan ? 4 : 3
    guard let current = ladder.step(of: format.scale), current.power == format.power,
      isWithin(format.coefficient, limit: limit, isLast: current.power == ladder.steps.last?.power)
    else { return nil }
    for step in ladder.steps.reversed() {
      let coefficient = new.scaled(byPowerOfTen: -step.power)
      guard !(coefficient < 1) else { continue }
      let isLast = step.power == ladder.steps.last?.power
      guard isWithin(coefficient, limit: limit, isLast: isLast) else { return nil }
      guard let decimals = decimals(coefficient, power: step.power) else { return nil }
      return (format.written(coefficient, decimals: decimals) + format.gap + step.word, true)
    }
    // Below the first step: digits alone. "3m" and "3k" are of a style that has other words there.
    guard DigitFormat.decimals(of: new) == 0, ["million", "万", "萬"].contains(ladder.steps[0].word),
      isHan || !(new < 1000), !format.isFullWidth
    else { return nil }
    var digits = format
    digits.groupSign = isHan ? nil : ","
    return (digits.written(new, decimals: 0), false)
  }

  /// Another language's word of scale, which stays as it is.
  private var unladdered: (text: String, isScaled: Bool)? {
    let coefficient = new.scaled(byPowerOfTen: -format.power)
    guard !(coefficient < 1), isWithin(coefficient, limit: 3, isLast: false),
      isWithin(format.coefficient, limit: 3, isLast: false),
      PluralClass.of(format.coefficient, language) == PluralClass.of(coefficient, language),
      let decimals = decimals(coefficient, power: format.power)
    else { return nil }
    return (format.written(coefficient, decimals: decimals) + format.gap + format.scale, true)
  }

  private func isWithin(_ coefficient: ExactNumber, limit: Int, isLast: Bool) -> Bool {
    let end = isLast ? 5 : limit
    return !(coefficient < 1) && coefficient < ExactNumber(1).scaled(byPowerOfTen: end)
  }

  // MARK: Without

  private var plain: String? {
    guard let decimals = decimals(new, power: 0), isStyled, let groupSign = groupSign else {
      return nil
    }
    var format = format
    format.groupSign = groupSign.isEmpty ? nil : groupSign
    return format.written(new, decimals: decimals)
  }

  /// Whether digits are surely what is written for the new number as for the old one.
  private var isStyled: Bool {
    if isHan {
      // 12000 or 1.2万: only where nobody uses a scale, for want of a round number.
      if !(new < 10_000), old < 10_000 { return isFollowed(digits: 3) && format.groupSign == nil }
      return true
    }
    if !(new < 1_000_000), old < 1_000_000 { return isFollowed(digits: 4) }
    guard amount.isCount, DigitFormat.decimals(of: new) == 0 || DigitFormat.decimals(of: old) == 0
    else { return true }
    // "25 people" and "five people" are of one style, so that the smaller number may be a word.
    let limit = language == "en" ? ExactNumber(10) : ExactNumber(13)
    if new < limit, !(old < limit) { return MeasureSigns.follow(amount.change.target) }
    return true
  }

  /// Whether source and query have digits alone, and the new number more of them than a scale would leave.
  private func isFollowed(digits: Int) -> Bool {
    source?.scale.isEmpty == true && query?.scale.isEmpty == true
      && new.significand.utf8.count > digits
  }

  /// The sign between groups in the new number, empty for none; `nil` where that is open.
  private var groupSign: String? {
    let wasLong = format.wholeDigits > 3
    let isLong = !(new < 1000)
    guard isLong else { return "" }
    if let sign = format.groupSign {
      // In some languages four digits stand together and five do not.
      let isSure = ["en", "zh", "ja", "ko", "de"].contains(language)
      return isSure || !(new < 10_000) ? sign : nil
    }
    if isHan { return "" }
    if wasLong {
      // Years and style "5000": five digits are grouped by many who leave four together.
      let isFour = new < 10_000 && old < 10_000
      return isFour || !(old < 10_000) ? "" : nil
    }
    guard language == "en" else { return nil }
    if case .amount(_, .currency) = amount.change.target.mention.quantity { return "," }
    // A year, or a style without signs: who wrote 512 pixels may write 4096 pixels.
    return query?.groupSign == "," ? "," : nil
  }

  // MARK: Decimals

  /// How many decimals are written: as many as the query has where both texts count alike, else what the
  /// value needs; `nil` where that is open or too many to be what a person would write.
  private func decimals(_ value: ExactNumber, power: Int) -> Int? {
    let needed = DigitFormat.decimals(of: value)
    let isPadded = [source, query, format].contains {
      $0.map { DigitFormat.decimals(of: $0.coefficient) < $0.decimals } ?? false
    }
    if let source, let query, source.power == format.power, query.power == power,
      source.decimals == format.decimals
    {
      return max(needed, query.decimals)
    }
    if isPadded { return nil }
    guard power == 0 || needed <= max(isHan ? 2 : 3, format.decimals) else { return nil }
    return needed
  }
}

/// Signs of measures after a number, before which numbers are written in digits however small.
enum MeasureSigns {
  static func follow(_ side: NumberChange.Side) -> Bool {
    let start = side.text.afterSpace(side.mention.range.upperBound)
    if let sign = side.text.character(after: start), "%‰°℃×x".contains(sign) {
      return sign != "x" || side.text.word(after: start) == "x"
    }
    return signs.contains(side.text.word(after: start))
  }

  private static let signs: Set<String> = [
    "km", "kg", "mm", "cm", "m", "g", "mg", "ml", "ms", "s", "kW", "MW", "GW", "kWh", "Hz", "kHz",
    "MHz",
    "GHz", "KB", "MB", "GB", "TB", "px", "pt", "mAh", "W", "V", "A", "GWh", "MWh", "dB", "fps",
    "Mbps",
    "Gbps", "ha",
  ]
}
