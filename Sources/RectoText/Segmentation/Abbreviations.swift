/// Words with a full stop that do not end a sentence, in lower case and without their last stop.
struct Abbreviations: Sendable {
  /// Titles and the like, always before what they belong to: Dr., e.g.
  let neverFinal: Set<String>
  /// Only before a number: No. 5, Fig. 2, Jan. 14.
  let beforeNumber: Set<String>

  private init(_ neverFinal: String, beforeNumber: String) {
    self.neverFinal = Set(neverFinal.split(separator: " ").map(String.init))
    self.beforeNumber = Set(beforeNumber.split(separator: " ").map(String.init))
  }

  /// Those of a language, or none.
  static func of(_ language: LanguageTag) -> Abbreviations? { byLanguage[language.language] }

  private static let byLanguage: [String: Abbreviations] = [
    "en": Abbreviations(
      "mr mrs ms mx messrs dr drs prof st gen sen rep gov lt col capt sgt maj cmdr adm rev hon e.g i.e vs cf viz",
      beforeNumber:
        "no nos p pp vol fig figs sec art ch eq jan feb mar apr jun jul aug sep sept oct nov dec"),
    "de": Abbreviations(
      "dr prof hr hrn fr frl st bzw ca vgl ggf evtl inkl exkl zzgl sog z.b d.h",
      beforeNumber: "nr abb abs art bd kap jan feb apr aug sept okt nov dez"),
    "es": Abbreviations(
      "sr sra sres srta dr dra prof dña ud uds gral lic p.ej", beforeNumber: "núm pág págs art vol"),
    "fr": Abbreviations(
      "m mm mme mmes mlle dr pr me st ste cf", beforeNumber: "p pp no vol art fig chap"),
    "it": Abbreviations(
      "sig sigg dott dr prof avv ing on sen", beforeNumber: "n pag pagg art vol fig cap"),
    "nl": Abbreviations(
      "dhr mevr mr dr drs prof ir ing bijv o.a", beforeNumber: "nr blz art jan feb aug"),
    "pt": Abbreviations("sr sra srs dr dra prof eng", beforeNumber: "n pág págs art vol"),
  ]
}
