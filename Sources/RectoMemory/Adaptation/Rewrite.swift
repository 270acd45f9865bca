internal import RectoText

/// New text for a part of a target.
struct Rewrite {
  /// UTF-8 bytes of the target.
  var range: Range<Int>
  var text: String
}

/// A number that is to be written anew: what the target has, and what source and query have.
struct NumberChange {
  /// A mention in its text.
  struct Side {
    var text: ByteText
    var language: LanguageTag
    var mention: NumberMention

    var written: String { text[mention.range] }
    var numeral: String { text[mention.numeral] }
  }

  var query: Side
  var source: Side
  var target: Side

  /// What is written for it, the number itself first; `nil` where that is not certain.
  var rewrites: [Rewrite]? {
    switch target.mention.quantity {
    case .amount: AmountWriter(self)?.rewrites
    case .date: DateWriter(self)?.rewrites
    case .weekday: WeekdayWriter.rewrites(self)
    case .decade: DecadeWriter.rewrites(self)
    case .time: TimeWriter(self)?.rewrites
    }
  }
}
