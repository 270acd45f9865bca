internal import RectoText

/// Some words of a text and the characters that are the same thing in the other language.
struct NameLink: Sendable {
  enum Kind: Hashable, Sendable {
    /// The characters are read as the words, two syllables and more.
    case reading
    /// One character, read as a word: too little alone.
    case syllable
    /// The sound of a foreign name.
    case sound
    /// The words' sound, of the last of them only.
    case partSound
    /// The lexicon, or a word of the narrowing kind.
    case gloss
    /// What bears the name: City, University.
    case classWord(NamePair.Kind)
  }

  /// Places among the text's words.
  var words: Range<Int>
  /// Places among the other text's scalars.
  var characters: Range<Int>
  var kind: Kind
  /// How sure it is: above 0, at most 1.
  var weight: Double
  /// The characters begin with a surname, and the words are two or more.
  var isPerson = false

  var isAnchor: Bool {
    switch kind {
    case .reading, .sound, .partSound: true
    default: false
    }
  }

  var isClass: Bool {
    if case .classWord = kind { true } else { false }
  }
}
