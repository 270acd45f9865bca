/// What a sentence's wording says of it, whatever it is about.
struct SentenceSigns: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// It begins with a quotation mark.
  static let opensWithQuotation = SentenceSigns(rawValue: 1)
  /// It has a quotation mark.
  static let holdsQuotation = SentenceSigns(rawValue: 2)
  /// Its first word points back to a sentence before it.
  static let dangles = SentenceSigns(rawValue: 4)
  /// A quotation is still open at its end.
  static let leavesQuotationOpen = SentenceSigns(rawValue: 8)
}
