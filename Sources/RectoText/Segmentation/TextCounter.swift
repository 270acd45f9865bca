internal import CUnicode

/// How long a text is, as translators and editors count.
///
/// Not Sendable: it keeps a word iterator. Make one a task.
public struct TextCounter {
  private let counter: Counter

  private enum Counter {
    case spaced(BreakIterator, isColonInside: Bool)
    case unspaced
  }

  /// - Throws: `TextError` when libicu has no memory or no data.
  public init(language: LanguageTag) throws(TextError) {
    switch language.language {
    case "zh", "ja": counter = .unspaced
    case let code:
      counter = .spaced(
        try BreakIterator(.word, language: language), isColonInside: code == "sv" || code == "fi")
    }
  }

  /// The words of a text: ICU words that hold a letter or a digit; in Chinese and Japanese each Han
  /// or kana character, and each run of other letters and digits as one (字数 without punctuation).
  ///
  /// - Complexity: O(*n*).
  public func words(in text: String) -> Int {
    var text = text
    return text.withUTF8 { words(in: $0) }
  }

  /// The words of a text, of which no `String` is made.
  ///
  /// - Parameter utf8: Well-formed.
  /// - Complexity: O(*n*): some nanoseconds a byte, and ten times that in scripts that need a dictionary.
  public func words(in utf8: UnsafeBufferPointer<UInt8>) -> Int {
    switch counter {
    case .spaced(let iterator, let isColonInside):
      if let count = WordCount.words(in: utf8, isColonInside: isColonInside) { return count }
      var count = 0
      iterator.forEachPiece(in: utf8) { _, status in count += status >= 100 ? 1 : 0 }
      return count
    case .unspaced: return Self.unspacedWords(in: utf8)
    }
  }

  private static func unspacedWords(in utf8: UnsafeBufferPointer<UInt8>) -> Int {
    let text = ScalarBuffer(bytes: utf8)
    var count = 0
    var inRun = false
    var place = 0
    while place < utf8.count {
      if utf8[place] >= 0x80, TermReader.isHan(utf8, place) {
        count += 1
        inRun = false
        place += 3
        continue
      }
      guard let (scalar, next) = text.scalar(at: place) else { break }
      place = next
      if scalar.value >= 0x80, cu_is_cjk_letter(scalar.value) {
        count += 1
        inRun = false
      } else if scalarClass(scalar.value) == .wordPart {
        count += inRun ? 0 : 1
        inRun = true
      } else {
        inRun = false
      }
    }
    return count
  }

  /// Grapheme clusters that are not white space.
  ///
  /// - Complexity: O(*n*).
  public func characters(in text: String) -> Int {
    var text = text
    return text.withUTF8 { characters(in: $0) }
  }

  /// Grapheme clusters that are not white space.
  ///
  /// - Parameter utf8: Well-formed.
  /// - Complexity: O(*n*).
  public func characters(in utf8: UnsafeBufferPointer<UInt8>) -> Int {
    if let count = Self.simpleCharacters(in: utf8) { return count }
    return String(decoding: utf8, as: UTF8.self).count(where: { !$0.isWhitespace })
  }

  /// The same where every scalar is known to be a cluster of its own; `nil` elsewhere.
  private static func simpleCharacters(in utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = 0
    var place = 0
    while place < utf8.count {
      let first = utf8[place]
      if first < 0x80 {
        // CR and LF are white space, together or alone.
        if first != 0x20, !(0x09...0x0D).contains(first) { count += 1 }
        place += 1
        continue
      }
      guard let width = simpleWidth(utf8, place) else { return nil }
      count += 1
      place += width
    }
    return count
  }

  /// The length of a letter, mark or character that neither joins with others nor is white space: of Latin, Han, kana,
  /// or one of the marks of these. `nil` for all else.
  @inline(__always)
  private static func simpleWidth(_ utf8: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    switch utf8[place] {
    case 0xC3, 0xC4, 0xC5: 2
    case 0xE2:
      // General punctuation from ‐ to ‧.
      utf8[place + 1] == 0x80 && (0x90...0xA7).contains(utf8[place + 2]) ? 3 : nil
    case 0xE3:
      switch utf8[place + 1] {
      // 、 to 〟; Hiragana and Katakana but for their sound marks.
      case 0x80: (0x81...0x9F).contains(utf8[place + 2]) ? 3 : nil
      case 0x81: 3
      case 0x82: utf8[place + 2] <= 0x96 || utf8[place + 2] >= 0xA0 ? 3 : nil
      case 0x83: 3
      default: nil
      }
    case 0xE5...0xE9: 3
    case 0xE4: utf8[place + 1] >= 0xB8 ? 3 : nil
    case 0xEF: utf8[place + 1] == 0xBC && utf8[place + 2] >= 0x81 ? 3 : nil
    default: nil
    }
  }
}
