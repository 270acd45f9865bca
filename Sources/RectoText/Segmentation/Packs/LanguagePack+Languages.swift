extension LanguagePack {
  /// The pack of a language. Without one of its own a language has what all share: Latin
  /// abbreviations of names and measures.
  static func pack(for language: LanguageTag) -> LanguagePack {
    switch language.language {
    case "am": amharic
    case "ar": arabic
    case "bg": bulgarian
    case "bn": bengali
    case "ca": catalan
    case "cs": czech
    case "da": danish
    case "de": german
    case "el": greek
    case "en": english
    case "es": spanish
    case "fa": persian
    case "fi": finnish
    case "fr": french
    case "he": hebrew
    case "hi": hindi
    case "hu": hungarian
    case "hy": armenian
    case "id", "ms": indonesian
    case "it": italian
    case "ja": japanese
    case "kk": kazakh
    case "ko": korean
    case "mr": marathi
    case "my": burmese
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
    case "th": thai
    case "tr": turkish
    case "uk": ukrainian
    case "ur": urdu
    case "vi": vietnamese
    case "zh": language.script == "Hant" ? traditionalChinese : simplifiedChinese
    default: other
    }
  }

  private static let other = LanguagePack()

  // What Latin abbreviations stand in texts of other scripts.
  static let latinTitles = "mr mrs ms dr prof st mt vs cf e.g i.e"
  static let latinReferences = "no nos p pp fig figs vol vols ch chap sec art eq tab"
  static let latinEndings = "etc inc ltd co corp jr sr u.s u.k ph.d a.m p.m"
}
