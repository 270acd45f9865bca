public import RectoText

/// What a harvest looks for.
public struct HarvestOptions: Hashable, Sendable {
  /// Pairs below this are left out: `0...1`.
  public var minimumScore: Double

  /// - Parameter minimumScore: Pairs below this are left out: `0...1`.
  public init(minimumScore: Double = 0.6) { self.minimumScore = minimumScore }
}

/// Finds names and terms in texts and their translations, one side of which is Chinese.
///
///     let harvester = TermHarvester(source: .english, target: .simplifiedChinese)
///     try harvester.terms(in: [AlignedText("Mayor Li Minghua said no.", "市长李明华说不。")])
///     // Li Minghua = 李明华, person, reading
///
/// Candidates are runs of capitalised words and runs of characters of one segment. A pair is one whose
/// characters are read as the words, sound like them, are translations of them word by word, stand behind
/// them in brackets, or stand in the same segments and hardly in others.
///
/// Deterministic: the same texts always give the same pairs.
///
/// - Note: Log-likelihood ratios after Dunning (1993).
public struct TermHarvester: Sendable {
  private let source: LanguageTag
  private let target: LanguageTag
  private let lexicon: (any TranslationLexicon)?
  private let options: HarvestOptions

  /// - Parameters:
  ///   - source: The language of the source texts.
  ///   - target: The language of the target texts; one of the two is Chinese, the other written in letters.
  ///   - lexicon: Translations of words, asked for Chinese headwords; without it readings, sounds, brackets
  ///     and co-occurrence must do.
  ///   - options: What is looked for.
  public init(
    source: LanguageTag, target: LanguageTag, lexicon: (any TranslationLexicon)? = nil,
    options: HarvestOptions = HarvestOptions()
  ) {
    self.source = source
    self.target = target
    self.lexicon = lexicon
    self.options = options
  }

  /// Whether there are rules for two languages: one is Chinese, the other has no Chinese characters.
  public static func supports(_ source: LanguageTag, _ target: LanguageTag) -> Bool {
    isChinese(source) != isChinese(target)
      && ![source, target].contains { ["ja", "ko"].contains($0.language) }
  }

  /// The pairs of some texts, the surest first.
  ///
  /// - Parameters:
  ///   - texts: In any order; they are held in memory.
  ///   - progress: Called with the number of texts done; what it throws stops the harvest.
  /// - Returns: Pairs with the minimum score and more, by score, then by count, then by text. Empty for
  ///   languages that are not supported.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(words · characters) a segment.
  public func terms(
    in texts: [AlignedText], progress: ((Int) throws -> Void)? = nil
  ) rethrows -> [HarvestedTerm] {
    guard Self.supports(source, target) else { return [] }
    let isReversed = Self.isChinese(source)
    let sides = texts.map { isReversed ? ($0.target, $0.source) : ($0.source, $0.target) }
    let finder = LinkFinder(
      lexicon: lexicon, latin: isReversed ? target : source, han: isReversed ? source : target)
    let common = Self.commonWords(sides.lazy.map(\.0))
    var found = FoundTerms()
    var rest = Cooccurrence(known: Self.knownNames(sides.lazy.map(\.0)))
    for (number, side) in sides.enumerated() {
      let segment = SegmentNames(latin: side.0, han: side.1, common: common, finder: finder)
      found.add(segment, latin: side.0, han: side.1, number: number)
      rest.add(segment)
      try progress?(number + 1)
    }
    found.add(rest.pairs())
    return found.terms(in: sides, atLeast: options.minimumScore, isReversed: isReversed)
  }

  private static func isChinese(_ language: LanguageTag) -> Bool {
    ["zh", "yue", "lzh", "cmn"].contains(language.language)
  }

  /// Words that have a capital where no sentence begins.
  private static func knownNames(_ texts: some Sequence<String>) -> Set<String> {
    var known: Set<String> = []
    for text in texts {
      for word in LatinWords(text).words where word.isCapitalised && !word.startsSentence {
        known.insert(word.folded)
      }
    }
    return known
  }

  /// Words that also stand in lower case: with a capital at the start of a sentence they are no names.
  private static func commonWords(_ texts: some Sequence<String>) -> Set<String> {
    var common: Set<String> = []
    for text in texts {
      for word in LatinWords(text).words where !word.isCapitalised { common.insert(word.folded) }
    }
    return common
  }
}
