/// Looks the sentences of briefs up in memories: what is translated, what is like it, and what names, terms and numbers
/// become.
///
///     var translator = try BriefTranslator(MemorySet([.init(memory)]), to: .simplifiedChinese)
///     let said = try translator.translation(of: Segment("Ferries sail again.", language: .english))
///     said.state             // .exact
///     said.translation?.text // "渡轮恢复航行。"
///
/// Nothing is written to any memory. The lookup of a language is made at its first sentence.
public struct BriefTranslator {
  /// The wanted language.
  public let target: LanguageTag

  private let memories: MemorySet
  private let options: LookupOptions
  private let glossary: Glossary
  private var lookups: [LanguageTag: MemoriesLookup] = [:]
  private var numbers: [LanguageTag: NumberModels] = [:]

  /// - Parameters:
  ///   - memories: Where translations are looked up, the preferred one first.
  ///   - target: The wanted language.
  ///   - minimumScore: The lowest score of interest, per cent, `1...101`.
  /// - Throws: `MemoryError`.
  public init(_ memories: MemorySet, to target: LanguageTag, minimumScore: Int = 70) throws {
    self.memories = memories
    self.target = target
    options = LookupOptions(
      target: target, minimumScore: minimumScore, limit: Self.limit, detail: .edits)
    glossary = try memories.glossary()
  }

  /// Whether sentences of a language are to be translated at all: those of the wanted language are not.
  public func translates(_ language: LanguageTag) -> Bool { !language.meets(target) }

  /// What the memories know of a sentence.
  ///
  /// - Parameters:
  ///   - sentence: Trimmed, in a language that is to be translated.
  ///   - context: What stands around it in its article, as far as it is known.
  ///   - besides: Sentences beside it that one unit may hold with it, those that are asked for first.
  /// - Throws: `MemoryError`.
  /// - Complexity: A lookup, and one for each of `besides` where the memory has not the sentence; O(*n* · forms)
  ///   for names.
  public mutating func translation(
    of sentence: Segment, context: UnitContext = UnitContext(),
    besides: [SentenceTranslation.Beside] = []
  ) throws -> SentenceTranslation {
    let terms = glossary.hits(
      in: sentence.text, language: Self.known(sentence.language), target: target)
    let found = try matches(for: sentence, context).map { match in
      (match: match, forbidden: forbidden(in: match, given: terms))
    }
    let isSame = { (match: Match) in match.kind != .fuzzy }
    // Of several translations of the very sentence one without a forbidden term.
    let best =
      found.first { isSame($0.match) && !$0.match.isDoubtful && $0.forbidden.isEmpty }
      ?? found.first { isSame($0.match) && !$0.match.isDoubtful } ?? found.first
    let others = found.map(\.match).filter { other in
      isSame(other) && best.map { $0.match.target.text != other.target.text } ?? false
    }
    var translation = SentenceTranslation(
      source: sentence, target: target, context: context, match: best?.match, beside: nil,
      alternatives: others, names: try names(in: sentence), terms: terms,
      forbidden: best?.forbidden ?? [], numbers: [])
    if translation.state == .none || translation.state == .fuzzy,
      let (match, beside) = try wider(sentence, besides)
    {
      translation.match = match
      translation.beside = beside
      translation.forbidden = forbidden(in: match, given: terms)
    }
    // Where the very sentence is translated, its numbers are.
    if translation.translation == nil {
      translation.numbers = models(sentence.language).numbers(in: sentence.text)
    }
    return translation
  }

  // MARK: Matches

  /// How many matches are looked through for one of the very sentence.
  private static let limit = 5

  private mutating func matches(
    for sentence: Segment, _ context: UnitContext
  ) throws -> [Match] {
    try lookup(for: sentence.language)
      .matches(for: LookupQuery(sentence.text, context: context))
  }

  /// The first unit that holds the sentence and some beside it, and nothing else.
  private mutating func wider(
    _ sentence: Segment, _ besides: [SentenceTranslation.Beside]
  ) throws -> (Match, SentenceTranslation.Beside)? {
    for beside in besides {
      let text = beside.before + sentence.text + beside.after
      let matches = try matches(
        for: Segment(text, language: sentence.language), UnitContext())
      if let match = matches.first(where: { $0.kind != .fuzzy }) {
        return (match, beside)
      }
    }
    return nil
  }

  /// The forbidden translations in a match's target, of terms in the sentence or in the match's own source.
  private func forbidden(in match: Match, given terms: [TermHit]) -> [TermHit] {
    let own = glossary.hits(
      in: match.source.text, language: match.source.language, target: match.target.language)
    return glossary.forbidden(in: match.target.segment, given: terms + own)
  }

  /// `nil` for a language that nobody knows: then all of the memory's are looked through.
  private static func known(_ language: LanguageTag) -> LanguageTag? {
    language == .undetermined ? nil : language
  }

  private mutating func lookup(for language: LanguageTag) throws -> MemoriesLookup {
    if let known = lookups[language] { return known }
    var options = options
    options.source = Self.known(language)
    let lookup = try memories.lookup(options)
    lookups[language] = lookup
    return lookup
  }

  // MARK: Names and numbers

  private func names(in sentence: Segment) throws -> [TranslatedName] {
    let bytes = Array(sentence.text.utf8)
    return try memories.names(in: sentence.text).compactMap { hit in
      guard let range = hit.ranges.first, let form = hit.name.form(in: target) else { return nil }
      return TranslatedName(
        name: hit.name, ranges: hit.ranges, source: String(decoding: bytes[range], as: UTF8.self),
        target: form)
    }
  }

  private mutating func models(_ language: LanguageTag) -> NumberModels {
    if let known = numbers[language] { return known }
    let models = NumberModels(from: language, to: target)
    numbers[language] = models
    return models
  }
}

extension NamePair {
  /// The approved form in a language, else in another region or script of it.
  func form(in language: LanguageTag) -> String? {
    (names.first { $0.language == language } ?? names.first { $0.language.meets(language) })?.text
  }
}
