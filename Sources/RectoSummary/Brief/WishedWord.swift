internal import RectoText

/// A word or phrase that an editor wishes for or does not want, and how it is found in sentences.
///
/// A word of an alphabet stands in a sentence where it does as a whole, or where another form of its stem does: *ship*
/// in *ships*; a phrase where its words do one after another. What holds a character of a script that is written
/// without spaces stands wherever its characters do; Traditional and Simplified Chinese meet.
struct WishedWord {
  /// How a word stands in a sentence.
  enum Standing: Int, Comparable {
    case absent, inAnotherForm, asWritten

    static func < (a: Standing, b: Standing) -> Bool { a.rawValue < b.rawValue }
  }

  /// As the editor wrote it.
  let text: String
  private let words: [String]
  /// Folded scalars, for what is searched as characters.
  private let characters: [UInt32]?

  /// - Returns: `nil` for a text without a letter or a digit.
  init?(_ text: String) {
    let words = Tokenizer.terms(in: text)
    guard !words.isEmpty else { return nil }
    self.text = text
    self.words = words
    let isUnspaced = Tokenizer.terms(in: text, cutting: { _ in [""] }).contains("")
    let isTriples = Folding.fold(text).unicodeScalars.contains { Self.southEastAsian($0.value) }
    characters = isUnspaced || isTriples ? Self.characters(of: text) : nil
  }

  /// Whether it is searched as characters, not as words.
  var isOfCharacters: Bool { characters != nil }

  /// The words of a sentence, for finding phrases in it.
  struct Words {
    fileprivate let written: [String]
    fileprivate let stems: [String]

    /// - Parameter stemmer: Of the sentence's language.
    init(_ text: String, stemmer: Stemmer?) {
      let written = Tokenizer.terms(in: text)
      self.written = written
      stems = stemmer.map { stemmer in written.map { stemmer.stem(of: $0) } } ?? written
    }
  }

  /// How it stands in a sentence as words.
  ///
  /// - Complexity: O(words of the sentence · words of the phrase).
  func standing(in sentence: Words, stemmer: Stemmer?) -> Standing {
    if Self.contains(sentence.written, words) { return .asWritten }
    guard let stemmer else { return .absent }
    let stems = words.map { stemmer.stem(of: $0) }
    return Self.contains(sentence.stems, stems) ? .inAnotherForm : .absent
  }

  /// How it stands in a sentence as characters.
  ///
  /// - Parameter sentence: As `characters(of:)` gives it.
  /// - Complexity: O(characters of both multiplied).
  func standing(in sentence: [UInt32]) -> Standing {
    Self.contains(sentence, characters ?? []) ? .asWritten : .absent
  }

  /// Where it stands in a sentence as words, numbers of words, ascending: as it is written or, else, in any form.
  ///
  /// - Complexity: O(words of the sentence · words of the phrase).
  func places(in sentence: Words, stemmer: Stemmer?, asWritten: Bool) -> [Range<Int>] {
    if asWritten { return Self.places(of: words, in: sentence.written) }
    guard let stemmer else { return [] }
    return Self.places(of: words.map { stemmer.stem(of: $0) }, in: sentence.stems)
  }

  /// Where it stands in a sentence as characters, numbers of characters, ascending.
  ///
  /// - Parameter sentence: As `characters(of:)` gives it.
  /// - Complexity: O(characters of both multiplied).
  func places(in sentence: [UInt32]) -> [Range<Int>] {
    Self.places(of: characters ?? [], in: sentence)
  }

  /// Folded, Simplified, variants of characters as the common ones.
  static func characters(of text: String) -> [UInt32] {
    let folded = Folding.simplified(Folding.fold(text))
    return SearchForm.converted.scalars(of: folded.unicodeScalars.map(\.value))
  }

  private static func contains<Element: Equatable>(_ whole: [Element], _ part: [Element]) -> Bool {
    guard let first = part.first, part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains {
      whole[$0] == first && whole[$0...].starts(with: part)
    }
  }

  private static func places<Element: Equatable>(
    of part: [Element], in whole: [Element]
  ) -> [Range<Int>] {
    guard let first = part.first, part.count <= whole.count else { return [] }
    return (0...whole.count - part.count).filter {
      whole[$0] == first && whole[$0...].starts(with: part)
    }.map { $0..<$0 + part.count }
  }

  /// Thai, Lao, Burmese, Khmer.
  private static func southEastAsian(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }
}
