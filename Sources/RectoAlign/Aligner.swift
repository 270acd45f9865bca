public import RectoText

/// What the aligner weighs; the defaults suit edited translations.
public struct AlignerOptions: Hashable, Sendable {
  /// The weight of what the source says of the target's tokens; the rest is the other direction's.
  public var targetWeight = 0.57
  /// The likelihood that a token has nothing to do with the other side, as a factor of its background.
  public var floor = 0.88
  /// The exponent by which many tokens dilute what each of them says.
  public var dilution = 0.9
  /// The most that one token may add.
  public var clip = 6.0
  /// The standard deviation of the logarithm of length ratios.
  public var lengthDeviation = 0.35
  /// What a question mark, exclamation mark, quotation mark, colon or semicolon too many costs.
  public var markWeight = 0.75
  /// The score of a sentence that is left alone.
  public var aloneScore = -6.0
  /// The score of a blank one that is left alone.
  public var blankScore = -0.5
  /// From how many sentences on a second pass learns from the first.
  public var learningSize = 40
  /// How many cells of some 50 bytes the search holds before it keeps to a band, which may grow to eight times as
  /// many.
  public var cellLimit = 3_000_000

  /// The defaults.
  public init() {}
}

/// Pairs the sentences of two documents that translate each other.
///
///     let alignment = try Aligner().align(
///       source: ["Hallo.", "Wie geht es?"], sourceLanguage: .german,
///       target: ["Hello. How are you?"], targetLanguage: .english)
///
/// Deterministic: the same input always gives the same beads and the same figures.
///
/// - Note: Dynamic programme over beads after Gale and Church (1993); token likelihoods in the manner of Moore
///   (2002), "Fast and accurate sentence alignment of bilingual corpora", and a second pass that learns from
///   the first.
public struct Aligner: Sendable {
  private let lexicon: (any TranslationLexicon)?
  private let options: AlignerOptions

  /// - Parameters:
  ///   - lexicon: Translations of words; without it strings, numbers, cognates, readings, lengths and
  ///     punctuation must do.
  ///   - options: What is weighed, and how much.
  public init(
    lexicon: (any TranslationLexicon)? = nil, options: AlignerOptions = AlignerOptions()
  ) {
    self.lexicon = lexicon
    self.options = options
  }

  /// Aligns two documents.
  ///
  /// - Parameters:
  ///   - source: The sentences of one side; blank ones keep their number.
  ///   - sourceLanguage: What that side is written in.
  ///   - target: The sentences of the other.
  ///   - targetLanguage: What the other is written in.
  /// - Returns: Beads that hold every sentence once.
  /// - Complexity: O(*m* · *n*) up to the cell limit of the options, then O(*m* + *n*) times the band's width.
  public func align(
    source: [String], sourceLanguage: LanguageTag, target: [String], targetLanguage: LanguageTag
  ) throws(AlignError) -> Alignment {
    guard (source.count + 1) * Self.narrowestBand <= Self.mostCells else {
      throw AlignError(
        .tooLarge, "\(source.count) sentences are too many at once; align it chapter by chapter")
    }
    let (readings, otherReadings) = Self.readings(source, sourceLanguage, target, targetLanguage)
    let left = SentenceTokens(source, extra: readings)
    let right = SentenceTokens(target, extra: otherReadings)
    var evidence = Evidence(left, sourceLanguage, right, targetLanguage, lexicon: lexicon)
    var prior = BeadPrior.general
    var beads: [Bead]
    var lattice: Lattice
    (beads, lattice) = search(left, right, evidence, prior)
    if min(source.count, target.count) >= options.learningSize {
      let trusted = lattice.withConfidence(beads)
      prior = prior.adapted(to: trusted)
      evidence.add(
        LearnedPairs(
          trusted.filter { $0.confidence >= 0.5 && !$0.source.isEmpty && !$0.target.isEmpty },
          left, right))
      (beads, lattice) = search(left, right, evidence, prior)
    }
    return try Alignment(beads: lattice.withConfidence(beads))
  }

  /// Cells of the narrowest band of documents that are aligned at all: some 1.2 GB.
  private static let mostCells = 24_000_000
  /// Target sentences in a row of the narrowest band.
  private static let narrowestBand = 120
  /// How many times the cell limit a band may grow to while the best path comes near its edge.
  private static let wideCells = 8

  private func search(
    _ source: SentenceTokens, _ target: SentenceTokens, _ evidence: Evidence, _ prior: BeadPrior
  ) -> (beads: [Bead], lattice: Lattice) {
    let counts = (source.sentences.count, target.sentences.count)
    var halfWidth = max(Self.narrowestBand / 2, options.cellLimit / (4 * max(1, counts.0)))
    while true {
      let isFull = (counts.0 + 1) * (counts.1 + 1) <= options.cellLimit
      let band =
        isFull
        ? Band(full: counts.0, counts.1)
        : Band(around: source.lengths, target.lengths, halfWidth: halfWidth)
      let lattice = Lattice(
        BeadScorer(
          source, target, evidence: evidence, prior: prior, band: band, options: options))
      let beads = lattice.bestPath()
      let isWhole = beads.first.map { $0.source.lowerBound + $0.target.lowerBound == 0 } ?? true
      let mayWiden =
        !isFull && halfWidth < counts.1 && band.cellCount < Self.wideCells * options.cellLimit
      guard mayWiden, !isWhole || band.isTouched(by: beads) else { return (beads, lattice) }
      halfWidth *= 2
    }
  }

  /// Readings of Chinese names as tokens of the side that is Chinese.
  private static func readings(
    _ source: [String], _ sourceLanguage: LanguageTag, _ target: [String],
    _ targetLanguage: LanguageTag
  ) -> ([[String]], [[String]]) {
    let none = (source.map { _ in [String]() }, target.map { _ in [String]() })
    switch (sourceLanguage.language == "zh", targetLanguage.language == "zh") {
    case (true, false): return (NameReadings.tokens(of: source, wordsOf: target), none.1)
    case (false, true): return (none.0, NameReadings.tokens(of: target, wordsOf: source))
    default: return none
    }
  }
}
