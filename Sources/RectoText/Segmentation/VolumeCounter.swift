internal import CUnicode

/// Counts texts of one language in all units that translators are paid by.
///
///     try VolumeCounter(language: .simplifiedChinese).volume(of: "GDP增长5%，超预期。")
///     // words 2 (GDP, 5), cjk 7 (GDP 增 长 5 超 预 期), with punctuation 9
///
/// Not Sendable: it keeps a word iterator. Make one a task.
public struct VolumeCounter {
  private let counter: TextCounter
  private let isUnspaced: Bool

  /// - Throws: `TextError` when libicu has no memory or no data.
  public init(language: LanguageTag) throws(TextError) {
    counter = try TextCounter(language: language)
    isUnspaced = ["zh", "ja"].contains(language.language)
  }

  /// One segment with its words and characters.
  ///
  /// A mark of ASCII that touches a letter or digit of an alphabet belongs to it, as in 3.5 and 5%; any other
  /// punctuation mark or symbol counts for itself.
  ///
  /// - Complexity: O(*n*).
  public func volume(of text: String) -> TextVolume {
    var volume = TextVolume(segments: 1, characters: counter.characters(in: text))
    if text.utf8.allSatisfy({ $0 < 0x80 }), !isUnspaced {
      volume.words = counter.words(in: text)
      return volume
    }
    let scan = Scan(text, isUnspaced: isUnspaced)
    if isUnspaced {
      volume.words = scan.runs
      volume.cjk = counter.words(in: text)
    } else {
      volume.words = counter.words(in: scan.letters > 0 ? Self.withoutCharacters(text) : text)
      volume.cjk = scan.letters
    }
    volume.cjkWithPunctuation = volume.cjk + scan.marks
    return volume
  }

  /// A text of an alphabet without the Chinese and Japanese characters in it.
  private static func withoutCharacters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { isCharacter($0) ? " " : $0 }))
  }

  fileprivate static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x2E80 else { return false }
    // The sound marks of kana are of no script.
    return cu_is_cjk_letter(scalar.value) || scalar.value == 0x30FC || scalar.value == 0xFF70
  }
}

/// What stands in a text with Chinese or Japanese characters.
private struct Scan {
  /// Characters.
  var letters = 0
  /// Runs of letters and digits of alphabets.
  var runs = 0
  /// Punctuation marks and symbols that are no part of such a run.
  var marks = 0

  private enum Kind { case character, word, asciiMark, mark, other }

  init(_ text: String, isUnspaced: Bool) {
    var inRun = false
    /// Whether what came before is a letter or digit, or a mark of ASCII that belongs to one.
    var touches = false
    /// Marks of ASCII that count unless a letter or digit follows.
    var pending = 0
    for scalar in text.unicodeScalars {
      let kind = Self.kind(scalar)
      switch kind {
      case .word:
        if !inRun { runs += 1 }
        pending = 0
        touches = true
      case .asciiMark:
        if isUnspaced, !touches { pending += 1 }
      case .character, .mark, .other:
        marks += pending
        pending = 0
        touches = false
        if kind == .character { letters += 1 }
        if kind == .mark, isUnspaced || Self.isEastAsian(scalar) { marks += 1 }
      }
      inRun = kind == .word
    }
    marks += pending
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    if VolumeCounter.isCharacter(scalar) { return .character }
    switch scalarClass(scalar.value) {
    case .wordPart: return .word
    case .space: return .other
    case .alone: break
    }
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .connectorPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      return scalar.isASCII ? .asciiMark : .mark
    default: return .other
    }
  }

  private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    (0x3000...0x303F).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
  }
}
