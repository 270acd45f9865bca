internal import RectoText

/// The words of a language's grammar, which say nothing of what a sentence is about: articles, pronouns,
/// prepositions, conjunctions, auxiliaries, adverbs of degree and time.
///
/// They are a closed class, written down here; words of content that happen to be frequent are not among them.
struct FunctionWords: Sendable {
  private let hashes: HashedWords

  /// `nil` for a language that has no list.
  init?(language: LanguageTag) {
    guard language.language == "en" else { return nil }
    self = Self.english
  }

  /// - Parameter hash: FNV-1a of the folded word.
  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }

  private init(_ words: String) {
    hashes = HashedWords(words.split(whereSeparator: \.isWhitespace).map { FNVHash($0.utf8).value })
  }

  private static let english = FunctionWords(
    """
    a an the this that these those he she it they him her them his its their hers theirs i me my mine we us
    our ours you your yours who whom whose which what there here each every all any some both either neither
    none few many more most much less least other others another such same own several enough and or but nor
    so yet for if then than as because since while although though unless until whether when where why how
    after before during once not no never in on at by to from with without within of off out over under up
    down into onto upon about above below between among against across through around behind beyond along
    toward towards per via except besides is am are was were be been being do does did done doing have has had
    having will would should can could may might must also just only even still already very too quite rather
    almost again ever now then perhaps however meanwhile moreover therefore thus s t don doesn didn re ve ll
    """)
}
