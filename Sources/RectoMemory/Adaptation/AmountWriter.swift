internal import RectoText

/// Writes a number as the target wrote the one that it replaces.
struct AmountWriter {
  let change: NumberChange
  /// What the target says and shall say, in the target's unit and without sign.
  let old: ExactNumber
  let new: ExactNumber

  /// Fails where the units differ, or the sign.
  init?(_ change: NumberChange) {
    self.change = change
    guard case .amount(let inTarget, let unit) = change.target.mention.quantity,
      var old = change.source.mention.quantity.number,
      var new = change.query.mention.quantity.number,
      Self.isAlike(change.query.mention.quantity, change.source.mention.quantity)
    else { return nil }
    if case .amount(_, let sourceUnit) = change.source.mention.quantity {
      guard let power = Self.power(from: sourceUnit, to: unit) else { return nil }
      (old, new) = (old.scaled(byPowerOfTen: power), new.scaled(byPowerOfTen: power))
    } else if unit != .one, unit != .ordinal {
      return nil
    }
    guard old == inTarget, old.isNegative == new.isNegative, old.divisor == 1, new.divisor == 1,
      old.significand != "0", new.significand != "0",
      change.query.mention.form == change.source.mention.form,
      Self.marks(change.query) == Self.marks(change.source)
    else { return nil }
    self.old = old.isNegative ? old.negated : old
    self.new = new.isNegative ? new.negated : new
  }

  private static func isAlike(_ a: Quantity, _ b: Quantity) -> Bool {
    switch (a, b) {
    case (.amount(_, .currency(nil)), _): false
    case (.amount(_, let a), .amount(_, let b)): a == b
    // Years and days that are named alone.
    case (.date(let a), .date(let b)):
      (a.year == nil) == (b.year == nil) && a.month == nil && b.month == nil
        && (a.day == nil) == (b.day == nil)
    default: false
    }
  }

  /// The power of ten between two units, or `nil` where one is not measured in the other.
  private static func power(from source: Quantity.Unit, to target: Quantity.Unit) -> Int? {
    switch (source, target) {
    case (.basisPoint, .percentagePoint): -2
    case (.percentagePoint, .basisPoint): 2
    case (.one, .ordinal), (.ordinal, .one): 0
    default: source == target ? 0 : nil
    }
  }

  /// What makes a number more or less than the one that is said: 300多万.
  private static func marks(_ side: NumberChange.Side) -> [Character] {
    side.written.filter { "多余餘几约約半+＋".contains($0) }
  }

  var rewrites: [Rewrite]? {
    guard !LabelContext.isLabel(change.query), !LabelContext.isLabel(change.source),
      !LabelContext.isLabel(change.target), let numeral = numeral
    else { return nil }
    let side = change.target
    var rewrites = [Rewrite(range: side.mention.numeral, text: numeral.text)]
    guard let agreement = Agreement(side, old: old, new: new, isScaled: numeral.isScaled),
      let others = agreement.rewrites(with: numeral.text)
    else { return nil }
    rewrites += others
    return rewrites
  }

  /// The new numeral, and whether a word of scale follows in it.
  private var numeral: (text: String, isScaled: Bool)? {
    let text = change.target.numeral
    let comma = !["en", "zh", "ja", "ko", "th"].contains(change.target.language.language)
    if let format = DigitFormat(text, value: old, decimalComma: comma) {
      return DigitWriter(self, format)?.numeral
    }
    if change.target.mention.form == .hanNumerals {
      return HanWriter(self).text.map { ($0, false) }
    }
    if change.target.mention.form == .words, change.target.language.language == "en" {
      return WordWriter(self).numeral
    }
    return nil
  }

  /// Whether the number counts things, rather than a measure with a sign of its own.
  var isCount: Bool {
    switch change.target.mention.quantity {
    case .amount(_, .one), .amount(_, .ordinal): true
    default: false
    }
  }
}
