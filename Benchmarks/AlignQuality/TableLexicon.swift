import RectoText

/// A lexicon from lines of `headword TAB term TAB weight`, for trying things out.
final class TableLexicon: TranslationLexicon, Sendable {
  let name: String
  private let entries: [String: [(token: String, probability: Double)]]
  private let words: Set<String>

  init(_ text: String, name: String) {
    self.name = name
    var entries: [String: [(token: String, probability: Double)]] = [:]
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      entries[String(cells[0]), default: []].append((String(cells[1]), Double(cells[2]) ?? 0))
    }
    self.entries = entries
    words = Set(entries.keys)
  }

  func translations(
    of token: String, from source: LanguageTag, to target: LanguageTag
  ) -> [(token: String, probability: Double)] {
    source.language == "zh" ? entries[token] ?? [] : []
  }

  func headwordLengths(
    startingAt scalars: ArraySlice<Unicode.Scalar>, of language: LanguageTag
  ) -> UInt32 {
    guard language.language == "zh" else { return 0 }
    var found: UInt32 = 0
    var view = String.UnicodeScalarView()
    for (place, scalar) in scalars.prefix(8).enumerated() {
      view.append(scalar)
      if words.contains(String(view)) { found |= 1 << UInt32(place + 1) }
    }
    return found
  }
}
