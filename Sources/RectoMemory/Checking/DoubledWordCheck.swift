internal import RectoText

/// Finds a word that stands twice, one beside the other.
enum DoubledWordCheck {
  static func findings(in pair: CheckedPair) -> [CheckFinding] {
    let language = pair.target.language.language
    guard !reduplicating.contains(language) else { return [] }
    let doubled = words(of: pair.target.text, allowed: allowed[language] ?? [])
    guard let first = doubled.first, words(of: pair.source.text, allowed: []).isEmpty else {
      return []
    }
    return [CheckFinding(.doubledWords, nil, "'\(first) \(first)'")]
  }

  /// Words in lower case that are followed by themselves.
  private static func words(of text: String, allowed: Set<String>) -> [String] {
    var doubled: [String] = []
    var last = ""
    for part in text.split(separator: " ", omittingEmptySubsequences: false) {
      let word = part.lowercased()
      // A mark between two words parts them: "no, no".
      guard !word.isEmpty, word.allSatisfy(\.isLetter) else {
        // A word with a mark behind it ends a pair but begins none.
        let core = word.prefix { $0.isLetter }
        if core == last, !core.isEmpty, core.count < word.count,
          word.dropFirst(core.count).allSatisfy(\.isPunctuation), !allowed.contains(last)
        {
          doubled.append(last)
        }
        last = ""
        continue
      }
      // Names are doubled: New York New York, Duran Duran.
      if word == last, !allowed.contains(word), part.first?.isUppercase == false {
        doubled.append(word)
      }
      last = word
    }
    return doubled
  }

  /// Languages that are written without blanks, or in which words are doubled for their sense.
  private static let reduplicating: Set<String> = [
    "zh", "ja", "th", "lo", "km", "my", "vi", "id", "ms", "tl", "fil", "tr", "ko", "hi", "bn", "ta",
    "te", "mr", "gu", "sw", "haw", "mi", "sm",
  ]

  /// Pairs that grammar makes.
  private static let allowed: [String: Set<String>] = [
    "en": ["that", "had", "is", "very", "so", "blah", "bye", "no", "ha", "well"],
    "de": ["die", "der", "das", "den", "dem", "sie", "denen", "was"],
    "fr": ["nous", "vous", "en"],
    "nl": ["die", "dat", "er", "te", "een", "het", "zij"],
    "it": ["via", "mano", "poco", "piano", "così"],
    "es": ["muy"], "sv": ["som", "den", "det", "de"], "da": ["der", "den", "det", "de"],
    "nb": ["som", "det", "den", "de"],
    "af": ["nie", "gou"], "he": ["לאט"], "ru": ["чуть", "ещё"],
  ]
}
