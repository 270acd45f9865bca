internal import RectoText

/// Writes a number in English words.
struct WordWriter {
  private let amount: AmountWriter

  init(_ amount: AmountWriter) { self.amount = amount }

  var numeral: (text: String, isScaled: Bool)? {
    let written = amount.change.target.numeral
    let lower = written.lowercased()
    let text: (String, Bool)?
    if let scale = lower.split(separator: " ").last.map(String.init),
      let power = ["million": 6, "billion": 9, "trillion": 12][scale]
    {
      text = Self.small(
        amount.old.scaled(byPowerOfTen: -power), amount.new.scaled(byPowerOfTen: -power)
      )
      .flatMap { old, new in lower == "\(old) \(scale)" ? ("\(new) \(scale)", true) : nil }
    } else if isOrdinal {
      text = ordinal.map { ($0, false) }
    } else {
      text = Self.small(amount.old, amount.new)
        .flatMap { old, new in lower == old ? (new, false) : nil }
    }
    guard let text else { return nil }
    if written == lower { return text }
    guard written.dropFirst() == lower.dropFirst() else { return nil }
    return (text.0.prefix(1).uppercased() + text.0.dropFirst(), text.1)
  }

  private var isOrdinal: Bool {
    if case .amount(_, .ordinal) = amount.change.target.mention.quantity { return true }
    return false
  }

  /// third, ninth; beyond, some write 10th.
  private var ordinal: String? {
    guard let old = amount.old.int, let new = amount.new.int, Self.isOneStyle(old, new),
      amount.change.target.numeral.lowercased() == EnglishNumberWords.ordinal(old)
    else { return nil }
    return EnglishNumberWords.ordinal(new)
  }

  /// Whether who wrote the old number in words does so with the new one: words up to nine, to ten or to
  /// ninety-nine are the usual styles.
  private static func isOneStyle(_ old: Int, _ new: Int) -> Bool {
    new <= (old < 10 ? 9 : old == 10 ? 10 : 99)
  }

  /// Both in words.
  private static func small(_ old: ExactNumber, _ new: ExactNumber) -> (String, String)? {
    guard let old = old.int, let new = new.int, old > 1, new > 1, isOneStyle(old, new),
      let a = EnglishNumberWords.cardinal(old), let b = EnglishNumberWords.cardinal(new)
    else { return nil }
    return (a, b)
  }
}
