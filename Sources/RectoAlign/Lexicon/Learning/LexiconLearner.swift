public import RectoText

/// Learns a lexicon from sentence pairs that come one after another, and goes on where an earlier one ended.
///
///     var learner = try LexiconLearner(continuing: lexicon, words: dictionary)
///     for unit in units { learner.add(…) }        // those behind learner.position
///     let bytes = try learner.bytes(runs: 2)
///
/// The pairs of the last block that is not full are in what is learned but not in the counts for good: `position` is
/// before them and they are given again. So a lexicon that was learned in many runs is the same, byte for byte but for
/// the number of runs, as one that was learned in one, as long as the pairs themselves stay what they were.
///
/// Memory is bounded: two million pairs of terms and a million terms a side, some 300 MB at most.
public struct LexiconLearner {
  /// The units that are in the counts for good: the last of them.
  public var position: (generation: Int64, unit: Int64) { (state.generation, state.unit) }
  /// Sentence pairs learned from, in all runs.
  public var count: Int { state.examples + block.count }

  private var info: LexiconInfo
  private let headTerms: LearnerTerms
  private let otherTerms: LearnerTerms
  private var state: LearnerState
  private var headNumbers: KnownTerms
  private var otherNumbers: KnownTerms
  private var block: [PairLearner.Example] = []
  private var last: (generation: Int64, unit: Int64)

  /// A sentence with more distinct terms than this is a paragraph, and tells little about words.
  private static let mostTerms = 60

  /// Starts from nothing.
  ///
  /// - Parameters:
  ///   - head: One language; the side of the headwords is Chinese where one of them is.
  ///   - other: Another.
  ///   - words: What divides Chinese text into words.
  ///   - learned: What the pairs are from.
  public init(
    _ first: LanguageTag, _ second: LanguageTag, words: (any TranslationLexicon)?,
    learned: LexiconInfo.Learned
  ) {
    let isSwapped = !LexiconTerms.areWhole(in: first) && LexiconTerms.areWhole(in: second)
    let (head, other) = isSwapped ? (second, first) : (first, second)
    self.init(
      LexiconInfo(head: head, other: other, learned: learned), LearnerState(), words: words)
  }

  /// Goes on from a learned lexicon.
  ///
  /// - Parameter words: What divides Chinese text into words: the same as before.
  /// - Throws: `AlignError` `damaged`, also for a lexicon that was not learned.
  public init(
    continuing lexicon: Lexicon, words: (any TranslationLexicon)?
  ) throws(AlignError) {
    guard lexicon.info.learned != nil, let state = try lexicon.withState({ LearnerState($0) })
    else {
      throw AlignError(
        .damaged, "\(lexicon.name): holds nothing that learning can go on from; learn anew")
    }
    self.init(lexicon.info, state, words: words)
  }

  private init(_ info: LexiconInfo, _ state: LearnerState, words: (any TranslationLexicon)?) {
    self.info = info
    self.state = state
    headTerms = LearnerTerms(info.head, words: words)
    otherTerms = LearnerTerms(info.other, words: words)
    headNumbers = KnownTerms(state.heads)
    otherNumbers = KnownTerms(state.others)
    last = (state.generation, state.unit)
  }

  /// The side of the headwords.
  public var head: LanguageTag { info.head }
  /// The other side.
  public var other: LanguageTag { info.other }

  /// Takes the next sentence pair.
  ///
  /// - Parameters:
  ///   - head: In the language of the headwords.
  ///   - other: In the other language.
  ///   - generation: Of the memory, that the unit's last change made.
  ///   - unit: Its id: units come in the order of generation and id.
  /// - Complexity: O(*m* · *n*), the terms of the two.
  public mutating func add(head: String, other: String, generation: Int64, unit: Int64) {
    last = (generation, unit)
    let heads = headTerms.terms(in: head).prefix(Self.mostTerms + 1)
    let others = otherTerms.terms(in: other).prefix(Self.mostTerms + 1)
    let isUseful =
      !heads.isEmpty && !others.isEmpty && heads.count <= Self.mostTerms
      && others.count <= Self.mostTerms
    block.append(
      PairLearner.Example(
        head: isUseful ? heads.compactMap { headNumbers.number(of: $0) } : [],
        other: isUseful ? others.compactMap { otherNumbers.number(of: $0) } : []))
    guard block.count == PairLearner.blockSize else { return }
    state.learner.learn(block, heads: headNumbers.count, others: otherNumbers.count)
    state.examples += block.count
    (state.generation, state.unit) = last
    (state.heads, state.others) = (headNumbers.terms, otherNumbers.terms)
    block.removeAll(keepingCapacity: true)
  }

  /// The lexicon's file.
  ///
  /// - Parameter runs: How often was learned, this time included.
  /// - Throws: `AlignError` `tooLarge`.
  /// - Complexity: O(*n* log *n*), the pairs of terms.
  public func bytes(runs: Int) throws(AlignError) -> [UInt8] {
    var info = info
    info.learned?.units = count
    info.learned?.generation = last.generation
    info.learned?.lastUnit = last.unit
    info.learned?.runs = runs
    var learner = state.learner
    if !block.isEmpty {
      learner.learn(block, heads: headNumbers.count, others: otherNumbers.count)
    }
    let found = Self.pairs(of: learner)
    var heads = TermNumbers()
    var others = TermNumbers()
    let pairs = found.map { pair in
      WeightedPair(
        head: Int(heads.number(of: headNumbers.terms[pair.head])),
        other: Int(others.number(of: otherNumbers.terms[pair.other])),
        otherGivenHead: pair.otherGivenHead, headGivenOther: pair.headGivenOther)
    }
    let writer = LexiconWriter(info: info, heads: heads.terms, others: others.terms, pairs: pairs)
    guard let bytes = writer.bytes(state: state.bytes) else {
      throw AlignError(.tooLarge, "more was learned than a lexicon can hold")
    }
    return bytes
  }

  /// Pairs that are seen once at least and are likely in one direction.
  private static func pairs(of learner: PairLearner) -> [WeightedPair] {
    learner.counts.sorted.compactMap { key, count in
      guard max(count.forward, count.backward) >= 1 else { return nil }
      let (head, other) = PairCounts.terms(of: key)
      // One occurrence proves little: half a count is spread over nothing.
      let forward = count.forward / (learner.headTotals[head] + 0.5)
      let backward = count.backward / (learner.otherTotals[other] + 0.5)
      guard max(forward, backward) >= 0.03 else { return nil }
      return WeightedPair(
        head: head, other: other, otherGivenHead: Double(forward), headGivenOther: Double(backward))
    }
  }
}

/// Numbers for terms, up to a million; later ones have none.
private struct KnownTerms {
  private static let most = 1 << 20
  private(set) var terms: [String]
  private var numbers: [String: UInt32]

  init(_ terms: [String]) {
    self.terms = terms
    numbers = Dictionary(
      terms.enumerated().map { ($0.element, UInt32($0.offset)) },
      uniquingKeysWith: { first, _ in first })
  }

  var count: Int { terms.count }

  mutating func number(of term: String) -> UInt32? {
    if let number = numbers[term] { return number }
    guard terms.count < Self.most else { return nil }
    let number = UInt32(terms.count)
    numbers[term] = number
    terms.append(term)
    return number
  }
}
