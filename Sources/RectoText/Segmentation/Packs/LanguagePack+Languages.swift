extension LanguagePack {
  /// The pack of a language. Without one of its own a language has what all share: Latin
  /// abbreviations of names and measures.
  static func pack(for language: LanguageTag) -> LanguagePack {
    switch language.language {
    case "bg": bulgarian
    case "ca": catalan
    case "cs": czech
    case "da": danish
    case "de": german
    case "el": greek
    case "en": english
    case "es": spanish
    case "fi": finnish
    case "fr": french
    case "hu": hungarian
    case "hy": armenian
    case "id", "ms": indonesian
    case "it": italian
    case "ja": japanese
    case "kk": kazakh
    case "nb", "nn", "no": norwegian
    case "nl": dutch
    case "pl": polish
    case "pt": portuguese
    case "ro": romanian
    case "ru": russian
    case "sk": slovak
    case "sl": slovenian
    case "sr", "hr", "bs", "sh": serboCroatian
    case "sv": swedish
    case "tr": turkish
    case "uk": ukrainian
    case "vi": vietnamese
    case "zh": language.script == "Hant" ? traditionalChinese : simplifiedChinese
    default: other
    }
  }

  private static let other = LanguagePack()
}
