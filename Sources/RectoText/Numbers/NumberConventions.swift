internal import CUnicode

/// How a language punctuates numbers and orders dates, as CLDR has it.
struct NumberConventions: Sendable {
  enum DateOrder: Sendable { case dayFirst, monthFirst, yearFirst }

  /// Whether a comma begins the decimals.
  let hasDecimalComma: Bool
  /// The order of 03/05/2024; `nil` where readers differ: English of no region.
  let dateOrder: DateOrder?
  /// Whether "3 millones de euros" has a word between.
  let hasConnector: Bool
  let language: String

  init(_ language: LanguageTag) {
    // South African English prints a comma by CLDR and a point in fact.
    self.hasDecimalComma = language.language != "en" && cu_has_decimal_comma(language.normalized)
    var order = [CChar](repeating: 0, count: 4)
    let fields = cu_date_order(language.normalized, &order)
    let isUndecided = language.language == "en" && language.region == nil
    switch fields == 3 && !isUndecided ? UInt8(bitPattern: order[0]) : 0 {
    case UInt8(ascii: "d"): self.dateOrder = .dayFirst
    case UInt8(ascii: "m"): self.dateOrder = .monthFirst
    case UInt8(ascii: "y"): self.dateOrder = .yearFirst
    default: self.dateOrder = nil
    }
    self.hasConnector = ["fr", "es", "pt", "it", "ro", "ca"].contains(language.language)
    self.language = language.language
  }
}
