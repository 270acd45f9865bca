/// Nouns that follow numbers, in singular and plural.
enum EnglishNouns {
  /// Whether a word is the regular plural of another.
  static func isPlural(_ plural: String, of singular: String) -> Bool {
    singular.utf8.count > 2 && (plural == singular + "s" || plural == singular + "es")
  }

  /// The singular or plural of a unit, in the case it is written in; `nil` for other nouns.
  static func form(of word: String, isPlural: Bool) -> String? {
    let lower = word.lowercased()
    guard lower == word else { return nil }
    for unit in units where lower == unit || lower == unit + "s" {
      return isPlural ? unit + "s" : unit
    }
    return nil
  }

  /// Whether a noun is the same for one and many.
  static func isInvariant(_ word: String) -> Bool { invariant.contains(word.lowercased()) }

  /// Words whose form hangs on a noun before them: where one follows, the noun is left alone.
  static func isAgreeing(_ word: String) -> Bool { agreeing.contains(word.lowercased()) }

  private static let units = [
    "day", "week", "month", "year", "hour", "minute", "second", "point", "dollar", "euro",
    "kilometre", "kilometer", "metre", "meter", "mile", "tonne", "ton", "kilogram", "gram", "litre",
    "liter", "degree", "pixel", "byte", "goal", "page", "file", "item", "copy", "share", "vote",
    "user",
  ].filter { $0 != "copy" }

  private static let invariant: Set<String> = [
    "percent", "per", "yuan", "yen", "renminbi", "baht", "won", "pc", "km", "kg", "mm", "cm", "m",
    "g",
    "s", "ms", "min", "h", "mph", "gb", "mb", "kb", "tb", "mw", "gw", "kw", "kwh", "hz", "mhz",
    "ghz",
    "px", "pt", "am", "pm", "a", "p", "million", "billion", "trillion", "thousand", "hundred",
    "bps", "bn",
    "tn", "mn", "aircraft", "series", "species",
  ]

  private static let agreeing: Set<String> = [
    "is", "are", "was", "were", "has", "have", "does", "do", "that", "which", "who", "this",
    "these",
    "it", "they", "its", "their", "remains", "remain", "goes", "go", "makes", "make",
  ]
}
