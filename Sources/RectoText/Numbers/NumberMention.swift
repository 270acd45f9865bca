/// A place in a text that says a quantity.
public struct NumberMention: Hashable, Sendable {
  /// How a quantity is written.
  public enum Form: Hashable, Sendable {
    /// In digits, with or without words of scale: 3.5, 300万, 3 million.
    case digits
    /// In Chinese numerals: 三百万, 二〇二四年.
    case hanNumerals
    /// In words: three million, a dozen, third.
    case words
    /// By a name alone: March, Tuesday, 周二.
    case name
  }

  /// The whole mention in UTF-8 bytes of the text: numeral, sign, unit and currency. A measure word or
  /// a noun is not part of it.
  public var range: Range<Int>
  /// The numeral in it, without minus, currency and sign of unit: `3.5亿` of `3.5亿元`, `25` of `25个基点`. For
  /// dates, times and names the same as `range`.
  public var numeral: Range<Int>
  /// What it says.
  public var quantity: Quantity
  /// How it is written.
  public var form: Form

  /// A mention.
  public init(range: Range<Int>, numeral: Range<Int>, quantity: Quantity, form: Form) {
    self.range = range
    self.numeral = numeral
    self.quantity = quantity
    self.form = form
  }
}
