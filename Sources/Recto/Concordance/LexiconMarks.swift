extension ConcordancePage {
  /// Marks in the translations of the hits what a lexicon knows as translations of the words that were looked for.
  ///
  /// A translation in which something is marked already, a name or what was asked for there, is left as it is.
  ///
  /// - Parameters:
  ///   - phrases: What was looked for.
  ///   - lexicon: Gives the lexicon of two languages, or `nil`.
  /// - Throws: What `lexicon` throws.
  /// - Complexity: O(characters of the page · partners of a word).
  public mutating func markTranslations(
    of phrases: [String],
    with lexicon: (LanguageTag, LanguageTag) throws -> (any TranslationLexicon)?
  ) rethrows {
    var known: [[LanguageTag]: LexiconMarks?] = [:]
    for number in hits.indices {
      let language = hits[number].variant.language
      for (position, variant) in hits[number].unit.variants.enumerated()
      where position != hits[number].position && !variant.language.meets(language)
        && hits[number].ranges[position] == nil
      {
        let pair = [language, variant.language]
        if known[pair] == nil {
          known[pair] = .some(
            try lexicon(language, variant.language).map {
              LexiconMarks(phrases, from: language, to: variant.language, lexicon: $0)
            })
        }
        guard let marks = known[pair] ?? nil else { continue }
        let ranges = marks.ranges(in: variant.text)
        if !ranges.isEmpty { hits[number].ranges[position] = ranges }
      }
    }
  }
}

/// Finds in a text what a lexicon knows as translations of some words.
struct LexiconMarks {
  /// Partners of less weight are chance: a headword's sixth gloss, a word's rare sense.
  private static let least = 0.1
  /// What stands beside a partner of so much more weight is not what translates the words.
  private static let share = 0.5
  /// A single character stands in too many words.
  private static let leastOfOneCharacter = 0.4

  /// By the partner as the lexicon has it: its weight, a mean over the words.
  private let partners: [String: Double]
  private let target: LanguageTag
  private let terms: LexiconTerms
  /// The partners as terms, for texts that are not cut into words.
  private let glossary: Glossary?

  init(
    _ phrases: [String], from source: LanguageTag, to target: LanguageTag,
    lexicon: any TranslationLexicon
  ) {
    let words = phrases.flatMap { Self.words(of: $0, source, target, lexicon) }
    var partners: [String: Double] = [:]
    for word in words {
      for (partner, weight) in lexicon.translations(of: word, from: source, to: target) {
        partners[partner, default: 0] += weight / Double(words.count)
      }
    }
    self.target = target
    self.partners = partners.filter { partner, weight in
      let isShort = target.language == "zh" && partner.unicodeScalars.count < 2
      return weight >= (isShort ? Self.leastOfOneCharacter : Self.least)
    }
    terms = LexiconTerms(target)
    glossary =
      target.language == "zh"
      ? Glossary(
        self.partners.keys.sorted().map {
          GlossaryTerm(
            source: Segment($0, language: target), target: Segment("-", language: source),
            status: .forbidden)
        }) : nil
  }

  /// The words that a lexicon is asked for: a phrase's, or in Chinese the whole phrase, else its headwords.
  private static func words(
    of phrase: String, _ language: LanguageTag, _ target: LanguageTag,
    _ lexicon: any TranslationLexicon
  ) -> [String] {
    let words = LexiconTerms(language).terms(in: phrase)
    guard language.language == "zh", let whole = words.first else { return words }
    if !lexicon.translations(of: whole, from: language, to: target).isEmpty { return [whole] }
    let scalars = Array(whole.unicodeScalars)
    var parts: [String] = []
    var place = 0
    while place < scalars.count {
      let lengths = lexicon.headwordLengths(startingAt: scalars[place...], of: language)
      let length = max(1, 31 - (lengths | 1).leadingZeroBitCount)
      let end = min(scalars.count, place + length)
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[place..<end])
      parts.append(String(part))
      place = end
    }
    return parts
  }

  /// The places of the partners, the weightiest and those near them in weight: UTF-8 bytes, ascending.
  func ranges(in text: String) -> [Range<Int>] {
    let found = places(in: text)
    let best = found.map(\.weight).max() ?? 0
    return found.filter { $0.weight >= best * Self.share }.map(\.range)
  }

  private func places(in text: String) -> [(range: Range<Int>, weight: Double)] {
    if let glossary {
      return glossary.hits(in: text, language: target).map {
        ($0.range, partners[$0.term.source.text] ?? 0)
      }
    }
    var offsets = [0]
    let scalars = text.unicodeScalars.map { scalar in
      offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
      return scalar.value
    }
    let bytes = Array(text.utf8)
    return SimilarityTokens.ranges(in: scalars).compactMap { token in
      let range = offsets[token.lowerBound]..<offsets[token.upperBound]
      let word = Folding.fold(String(decoding: bytes[range], as: UTF8.self))
      return partners[terms.stem(of: word)].map { (range, $0) }
    }
  }
}
