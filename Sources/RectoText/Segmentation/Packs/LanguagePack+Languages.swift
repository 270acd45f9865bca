extension LanguagePack {
  /// The pack of a language. Without one of its own a language has what all share: Latin abbreviations of names and
  /// measures.
  static func pack(for language: LanguageTag) -> LanguagePack {
    switch language.language {
    case "en": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "nl": dutch
    case "pl": polish
    case "ru": russian
    case "da": danish
    case "el": greek
    case "hy": armenian
    case "sk": slovak
    case "ja": japanese
    case "zh": language.script == "Hant" ? traditionalChinese : simplifiedChinese
    default: other
    }
  }

  private static let other = LanguagePack()
}
