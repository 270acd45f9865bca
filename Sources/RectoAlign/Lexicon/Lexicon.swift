public import RectoText

/// A compiled bilingual lexicon: pairs of terms with weights, and the headwords that divide Chinese text.
///
///     let lexicon = try Lexicon(path: "en-zh.recto-lexicon")
///     lexicon.translations(of: "渡轮", from: .simplifiedChinese, to: .english)    // ferri 1.0
///     lexicon.headwordLengths(startingAt: scalars[3...], of: .simplifiedChinese)
///
/// **Terms.** On the Chinese side they are whole headwords, folded (`Folding.fold`), in both scripts. On any other side
/// they are `Tokenizer.terms(in:)` reduced by the language's `Stemmer`, if it has one: `LexiconTerms` makes them.
///
/// **Weights.** A pair has a weight t(other | headword), the share of the headword's senses that it makes; those of
/// one headword sum to at most 1. Asked from the other side, the same pairs come with the same weights, which then
/// sum to anything. In a learned lexicon a pair has a weight for each direction, each the conditional probability of
/// what is answered given what is asked for.
///
/// The file is mapped and checked when it is opened; one that is damaged is an error, never a crash.
public final class Lexicon: TranslationLexicon {
  /// The file's name with what it holds: `en-zh.recto-lexicon (CC-CEDICT 2025-10-02)`.
  public let name: String
  /// Languages, sources, what was learned.
  public let info: LexiconInfo

  private let image: LexiconImage
  // Point into `image`, which lives as long.
  private nonisolated(unsafe) let head: LexiconSide
  private nonisolated(unsafe) let other: LexiconSide

  /// Maps a compiled lexicon.
  ///
  /// - Throws: `AlignError`: `cannotOpen`, `notALexicon`, `damaged`.
  /// - Complexity: O(bytes); CC-CEDICT, 9.8 MB, adds 2.5 ms to a run that aligns three sentences.
  public convenience init(path: String) throws(AlignError) {
    try self.init(LexiconImage(path: path), path: path)
  }

  /// Takes bytes that `LexiconBuilder` made.
  ///
  /// - Parameters:
  ///   - bytes: What a file would hold.
  ///   - path: What messages and `name` call it.
  /// - Throws: `AlignError`: `notALexicon`, `damaged`.
  public convenience init(_ bytes: [UInt8], path: String) throws(AlignError) {
    try self.init(LexiconImage(bytes, name: path), path: path)
  }

  private init(_ image: LexiconImage, path: String) throws(AlignError) {
    guard
      let info = LexiconInfo(text: String(decoding: image.section(.info), as: UTF8.self))
    else { throw AlignError(.damaged, "\(path): does not say its languages; make it anew") }
    self.image = image
    self.info = info
    head = LexiconSide(head: image)
    other = LexiconSide(other: image)
    let file = path.split(separator: "/").last.map(String.init) ?? path
    name = info.label.isEmpty || info.label == file ? file : "\(file) (\(info.label))"
  }

  /// Whether the first bytes of a file are those of a compiled lexicon.
  ///
  /// - Parameter prefix: Eight bytes or more.
  public static func isCompiled(_ prefix: some Collection<UInt8>) -> Bool {
    LexiconImage.isLexicon(prefix)
  }

  /// Headwords, spellings counted each.
  public var headwordCount: Int { head.count }
  /// Distinct terms of the other side.
  public var termCount: Int { other.count }
  /// Pairs of terms.
  ///
  /// - Complexity: O(headwords).
  public var pairCount: Int { head.pairCount }

  /// Whether it has pairs of two languages, regions and scripts aside.
  public func covers(_ a: LanguageTag, _ b: LanguageTag) -> Bool {
    info.pair == LexiconInfo.pair(a, b)
  }

  /// The partners of a term with the weights of the pairs, largest first.
  ///
  /// - Parameter token: A term as the type's description has it.
  /// - Returns: Empty for a term or languages that it does not have.
  /// - Complexity: O(log terms + *k*), *k* the partners.
  public func translations(
    of token: String, from source: LanguageTag, to target: LanguageTag
  ) -> [(token: String, probability: Double)] {
    let (asked, answered): (LexiconSide, LexiconSide)
    if source.meets(info.head), target.meets(info.other) {
      (asked, answered) = (head, other)
    } else if source.meets(info.other), target.meets(info.head) {
      (asked, answered) = (other, head)
    } else {
      return []
    }
    guard let term = asked.number(of: token) else { return [] }
    return asked.partners(of: term).map { (answered.text($0.term), $0.weight) }
  }

  /// The lengths, as bits, of the Chinese headwords that a text starts with; 0 for other languages, and where the
  /// lexicon was learned: its words are no others than those of the one it was learned with.
  ///
  /// - Complexity: O(log headwords) for each of at most twelve scalars.
  public func headwordLengths(
    startingAt scalars: ArraySlice<Unicode.Scalar>, of language: LanguageTag
  ) -> UInt32 {
    guard info.learned == nil, language.meets(info.head), LexiconTerms.areWhole(in: info.head)
    else { return 0 }
    return head.termLengths(startingAt: scalars)
  }

  /// Calls `body` with what learning stored.
  func withState<Result>(
    _ body: (UnsafeRawBufferPointer) throws(AlignError) -> Result
  ) throws(AlignError) -> Result {
    try image.withState(name: name, body)
  }
}
