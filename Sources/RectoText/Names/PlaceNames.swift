internal import CUnicode

/// Names of places that CLDR has in many languages: countries, and a city for each time zone.
public enum PlaceNames {
  /// The places' names in a language.
  ///
  ///     PlaceNames.names(in: .german)["FR"]            // Frankreich
  ///     PlaceNames.names(in: .german)["Europe/Rome"]   // Rom
  ///
  /// - Returns: Names by ISO 3166 code, or by the time zone; those that CLDR lacks in the language are missing, or are the
  ///   English ones.
  /// - Complexity: About 20 ms.
  public static func names(in language: LanguageTag) -> [String: String] {
    var names: [String: String] = [:]
    forEachName(
      capacity: 1 << 16, { cu_place_names(language.normalized, $0, $1) }
    ) { label, name in names[String(label)] = String(name) }
    return names
  }
}
