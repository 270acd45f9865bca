internal import CUnicode

/// What scalars are to the rules of sentences. Ranges are asked before properties: these are most of the time that
/// splitting takes.
extension Unicode.Scalar {
  var isBlank: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// A line or paragraph separator: nothing joins over a paragraph separator.
  var endsLine: Bool {
    switch self {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Whether sentences end with it by its Unicode property: Sentence_Break STerm or ATerm.
  var endsSentence: Bool { cu_ends_sentence(value) }

  var isUpper: Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) }
    return mayBeCased
      && (properties.isUppercase || properties.generalCategory == .titlecaseLetter)
  }
  var isLower: Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value) }
    return mayBeCased && properties.isLowercase
  }
  var isLetter: Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value | 0x20) }
    return (0x4E00...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value)
      || properties.isAlphabetic
  }
  var isDigit: Bool {
    if value < 0x80 { return (0x30...0x39).contains(value) }
    return value >= 0x660 && !(0x3000...0x9FFF).contains(value)
      && properties.generalCategory == .decimalNumber
  }
  var isLetterOrDigit: Bool { isLetter || isDigit }

  /// A vowel sign, an accent or a virama, which belongs to the letter before it.
  var isMark: Bool {
    guard value >= 0x300, !(0x2E80...0xD7FF).contains(value) else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  /// A letter of a script without upper and lower case.
  var isUncased: Bool { value >= 0x80 && isLetter && !(mayBeCased && properties.isCased) }

  private var mayBeCased: Bool {
    value < 0x2E80 || value >= 0xA640 && !(0xAC00...0xD7FF).contains(value)
  }

  /// Han, kana, and other marks of East Asian text, which is written without spaces.
  var isEastAsian: Bool {
    switch value {
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Scalars without width that stand between others: direction marks, joiners, the soft hyphen.
  var isInvisible: Bool {
    value >= 0xAD && !(0x2070...0xFEFE).contains(value) && properties.generalCategory == .format
  }

  /// An emoji, or what makes one of several.
  var isPictograph: Bool {
    value >= 0x2600 && (value == 0xFE0F || value >= 0x1F000 || value < 0x2E80)
      && (properties.isEmoji || properties.isVariationSelector)
  }

  /// A digit above the line, as reference marks are.
  var isRaisedDigit: Bool {
    switch self {
    case "¹", "²", "³", "\u{2070}", "\u{2074}"..."\u{2079}": true
    default: false
    }
  }

  /// Signs of emphasis in Markdown.
  var isEmphasis: Bool { self == "*" || self == "_" || self == "`" || self == "~" }

  var isDash: Bool {
    switch self {
    case "-", "\u{2010}"..."\u{2015}", "−": true
    default: false
    }
  }

  /// Marks that open what follows.
  var opens: Bool {
    switch self {
    case "(", "[", "{", "¿", "¡", "“", "‘", "«", "„", "〈", "《", "「", "『", "【", "〔", "〖", "〘", "〚",
      "〝", "（",
      "［", "｛", "｟", "｢":
      true
    default:
      mayBePunctuation
        && (properties.generalCategory == .openPunctuation
          || properties.generalCategory == .initialPunctuation)
    }
  }

  /// Marks that close what went before.
  var closes: Bool {
    switch self {
    case ")", "]", "}", "”", "’", "»", "〉", "》", "」", "』", "】", "〕", "〗", "〙", "〛", "〞", "〟", "）",
      "］", "｝",
      "｠", "｣":
      true
    default:
      mayBePunctuation
        && (properties.generalCategory == .closePunctuation
          || properties.generalCategory == .finalPunctuation)
    }
  }

  private var mayBePunctuation: Bool {
    switch value {
    case 0xAB, 0xBB, 0x2018...0x2E5D, 0xFD3E, 0xFD3F, 0xFE17...0xFE68: true
    default: false
    }
  }

  /// Straight quotation marks, which open and close.
  var isStraightQuote: Bool { self == "\"" || self == "'" }

  /// A quotation mark of any kind.
  var isQuote: Bool {
    switch self {
    case "\"", "'", "“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»", "‹", "›", "「", "」", "『", "』",
      "〝", "〞", "〟", "｢", "｣", "＂":
      true
    default: false
    }
  }
}
