internal import RectoText

/// The words of a text in an alphabet, as names are made of them.
struct LatinWords {
  /// How a word stands to the one before it.
  enum Joint {
    /// A space between, or the full stop of an abbreviation.
    case space
    case hyphen
    /// Anything else, or nothing before it: no name goes across.
    case broken
  }

  struct Word {
    /// Without a possessive ending.
    var text: String
    var folded: String
    /// UTF-8 bytes in the text.
    var range: Range<Int>
    var isCapitalised: Bool
    /// A capital says nothing here.
    var startsSentence: Bool
    var joint: Joint
  }

  private(set) var words: [Word] = []
  private let utf8: [UInt8]

  /// - Complexity: O(*n*).
  init(_ text: String) {
    utf8 = Array(text.utf8)
    var reader = Reader()
    var offset = 0
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      reader.read(scalar, next: next, at: offset)
      offset += UTF8.width(scalar)
    }
    reader.close(at: offset)
    words = reader.words
  }

  /// The text of a run of words as it stands, what stands between them included.
  func text(_ span: Range<Int>) -> String {
    guard let first = words[span].first, let last = words[span].last else { return "" }
    return String(decoding: utf8[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  /// Whether a scalar is part of a word of an alphabet.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x41...0x5A).contains(scalar.value & 0xDF) || (0x30...0x39).contains(scalar.value)
    }
    guard scalar.value < 0x2E80 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return scalar.properties.isAlphabetic
    }
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}" || scalar == "\u{02BB}"
  }
}

/// Goes through a text and puts words together.
private struct Reader {
  var words: [LatinWords.Word] = []
  private var text = String.UnicodeScalarView()
  private var start = 0
  private var joint = LatinWords.Joint.broken
  private var startsSentence = true

  mutating func read(_ scalar: Unicode.Scalar, next: Unicode.Scalar?, at offset: Int) {
    if LatinWords.isLetter(scalar) {
      if text.isEmpty { start = offset }
      text.append(scalar)
      return
    }
    if LatinWords.isApostrophe(scalar), !text.isEmpty, let next, LatinWords.isLetter(next) {
      text.append(scalar)
      return
    }
    let isAfterWord = !text.isEmpty
    let isAbbreviation = isAfterWord && Self.isAbbreviation(text)
    close(at: offset)
    switch scalar {
    case " ", "\u{A0}": if joint != .broken { joint = .space }
    case "-", "\u{2010}", "\u{2011}": joint = isAfterWord ? .hyphen : .broken
    case ".":
      if isAfterWord, isAbbreviation || next.map(LatinWords.isLetter) == true {
        joint = .space
      } else {
        breakOff(startingSentence: true)
      }
    case "&":
      if joint == .broken { breakOff(startingSentence: false) } else { addAmpersand(offset) }
    case "!", "?", ":", "。", "！", "？", "：", "\"", "“", "”", "«", "»", "„", "‘", "\n", "•", "–", "—":
      breakOff(startingSentence: true)
    default: breakOff(startingSentence: false)
    }
  }

  mutating func close(at offset: Int) {
    guard !text.isEmpty else { return }
    var word = String(text)
    var end = offset
    for ending in ["'s", "’s", "'S", "’S"]
    where word.hasSuffix(ending) && word != ending
      && !Self.ownersInNames.contains(word.dropLast(2).lowercased())
    {
      word = String(word.dropLast(2))
      end -= ending.utf8.count
    }
    words.append(
      LatinWords.Word(
        text: word, folded: Folding.fold(word), range: start..<end,
        isCapitalised: text.contains { $0.properties.isUppercase },
        startsSentence: startsSentence, joint: joint))
    text.removeAll(keepingCapacity: true)
    // What owns something is another name than what it owns: Li Minghua's Beijing.
    joint = end == offset ? .space : .broken
    startsSentence = false
  }

  /// People's Bank, Children's Hospital: nobody's name stands before what is owned.
  private static let ownersInNames: Set<String> = ["people", "women", "children", "men"]

  private mutating func addAmpersand(_ offset: Int) {
    words.append(
      LatinWords.Word(
        text: "&", folded: "&", range: offset..<offset + 1, isCapitalised: false,
        startsSentence: false, joint: joint))
    joint = .space
  }

  private mutating func breakOff(startingSentence: Bool) {
    joint = .broken
    if startingSentence { startsSentence = true }
  }

  /// An initial, or what is written short before a name.
  private static func isAbbreviation(_ word: String.UnicodeScalarView) -> Bool {
    if word.count == 1 { return word.first?.properties.isUppercase == true }
    return ["st", "mt", "dr", "mr", "mrs", "ms", "prof", "gen", "col", "capt", "gov", "sen", "rev"]
      .contains(String(word).lowercased())
  }
}
