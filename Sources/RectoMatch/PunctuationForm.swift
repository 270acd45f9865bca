/// Which punctuation marks are one mark in several forms: those of other scripts, fonts and keyboards.
enum PunctuationForm {
  /// What a mark is, by the first of its forms.
  enum Mark: UInt32 {
    case quote = 0x22
    case dash = 0x2D
    case wave = 0x7E
    case stop = 0x2E
    case comma = 0x2C
    case semicolon = 0x3B
    case colon = 0x3A
    case question = 0x3F
    case exclamation = 0x21
    case middleDot = 0xB7
    case ellipsis = 0x2026
    case slash = 0x2F
    case opening = 0x28
    case closing = 0x29
  }

  /// The mark that a scalar of folded text is a form of, or `nil`.
  ///
  /// Quotes, dashes and brackets go by their Unicode properties, the others by a table. Folding has taken the
  /// full-width, half-width, small and vertical forms away and written … as three full stops.
  static func mark(of scalar: UInt32) -> Mark? {
    if let mark = table[scalar] { return mark }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return nil }
    if properties.isQuotationMark { return .quote }
    if properties.isDash { return .dash }
    switch properties.generalCategory {
    case .openPunctuation: return .opening
    case .closePunctuation: return .closing
    default: return nil
    }
  }

  /// Whether a scalar of any text, folded or not, is a punctuation mark.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: table[scalar.value] != nil
    }
  }

  private static let forms: [(mark: Mark, scalars: String)] = [
    // Titles in Chinese, and what typewriters have for quotes.
    (.quote, "《》〈〉′‵`"),
    // By their properties these are dashes, but ~5 is not -5.
    (.wave, "~∼〜〰⁓"),
    (.stop, ".。।۔።။។։᠃꓿"),
    (.comma, ",、،߸፣᠂꓾⹁"),
    (.semicolon, ";؛⁏፤"),
    (.colon, ":∶፥"),
    (.question, "?؟⸮፧՞"),
    (.exclamation, "!՜߹᥄"),
    (.middleDot, "·・•‧∙⋅⸱"),
    (.ellipsis, "⋯⋮"),
    (.slash, "/⁄∕"),
  ]

  private static let table: [UInt32: Mark] = Dictionary(
    forms.flatMap { form in form.scalars.unicodeScalars.map { ($0.value, form.mark) } },
    uniquingKeysWith: { first, _ in first })
}
