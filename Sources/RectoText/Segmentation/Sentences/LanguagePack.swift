/// What a language adds to the rules of sentences, as data.
///
/// Abbreviations stand without their last full stop; lists are words between blanks.
struct LanguagePack: Sendable {
  /// The words that matter before and after a full stop.
  let words: WordTable
  /// Properties of the language that change rules.
  let traits: Traits
  /// Marks that end a sentence in this language alone.
  let terminators: Set<Unicode.Scalar>
  /// What the scanner does at each byte.
  let actions: ScanActions
  /// What compounds end in that are short before a number: Hauptstr. 5.
  let endings: [String]
  /// What continues a sentence right after a closing quotation mark: particles.
  let continuations: [String]
  /// Verbs of speech before a pause, in scripts without blanks.
  let speechVerbs: [String]
  /// Endings of sentences, in lower case where they have one, behind which an ornament stands in place of a full stop:
  /// `です☆`.
  let ornamented: [String]
  /// Endings of a line that the next line goes on with, in scripts without blanks.
  let lineJoining: [String]

  struct Traits: OptionSet {
    let rawValue: UInt8

    /// A number with a full stop is an ordinal: 12. Juni.
    static let ordinals = Traits(rawValue: 1)
    /// Words may have no vowel, as in Slavic languages; elsewhere one without is short for something.
    static let syllabicConsonants = Traits(rawValue: 2)
    /// Nearly every word ends in a vowel, as in Italian, so that a sentence may begin in lower case after one.
    static let finalVowels = Traits(rawValue: 4)
    /// The full stop is a pause inside a sentence, as in Armenian, which ends it with a mark of its own.
    static let pausingStops = Traits(rawValue: 8)
    /// Sentences end with another mark, as in Hindi: a full stop behind what may be short ends none.
    static let fullStopsShorten = Traits(rawValue: 16)
  }

  init(
    neverFinal: String = "", beforeNumber: String = "", mayBeFinal: String = "",
    starters: String = "", introductory: String = "", greetings: String = "", hours: String = "",
    afterHours: String = "", letterWords: String = "", endings: String = "", traits: Traits = [],
    terminators: Set<Unicode.Scalar> = [],
    continuations: String = "", speechVerbs: String = "", ornamented: String = "",
    lineJoining: String = ""
  ) {
    var words = Self.shared
    words.add(neverFinal, as: .neverFinal)
    words.add(beforeNumber, as: .beforeNumber)
    words.add(mayBeFinal, as: .mayBeFinal)
    words.add(starters, as: .starter)
    words.add(introductory, as: .introductory)
    words.add(greetings, as: .greeting)
    words.add(hours, as: .hour)
    words.add(afterHours, as: .afterHour)
    words.add(letterWords, as: .word)
    self.words = words
    self.traits = traits
    self.terminators = terminators
    actions = ScanActions(terminators: terminators)
    self.endings = Self.list(endings)
    self.continuations = Self.list(continuations)
    self.speechVerbs = Self.list(speechVerbs)
    self.ornamented = Self.list(ornamented)
    self.lineJoining = Self.list(lineJoining)
  }

  private static func list(_ words: String) -> [String] {
    words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  /// What names of people and companies, and references, have in texts of every language.
  private static let shared: WordTable = {
    var words = WordTable()
    words.add("mr mrs ms dr prof vs", as: .neverFinal)
    words.add("no nos nr n° nº № p pp vol fig", as: .beforeNumber)
    words.add("inc ltd corp bros jr etc u.s u.k e.u u.s.a d.c ph.d", as: .mayBeFinal)
    return words
  }()
}
