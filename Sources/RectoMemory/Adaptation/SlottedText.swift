internal import RectoText

/// A text of a match with the slots in it and the words between them.
struct SlottedText {
  /// A word, or a whole slot.
  enum Part: Hashable {
    case token(Range<Int>)
    case slot(Int)
  }

  let text: ByteText
  let language: LanguageTag
  /// Ascending, without overlap. A number within a name belongs to the name.
  let slots: [Slot]
  /// Tokens and slots, ascending.
  let parts: [Part]

  init(
    _ segment: Segment, mentions: [NumberMention], names: [Slot], tokens: [Range<Int>]
  ) {
    text = ByteText(segment.text)
    language = segment.language
    var slots = names
    for mention in mentions where !names.contains(where: { $0.range.overlaps(mention.range) }) {
      slots.append(Slot(content: .number(mention), range: mention.range))
    }
    slots.sort { $0.range.lowerBound < $1.range.lowerBound }
    self.slots = slots
    parts = Self.parts(tokens, slots)
  }

  /// The tokens of a text in its UTF-8 bytes, as similarity counts them but of the text as it is written: where folding
  /// makes others of them, they meet no edit and nothing is adapted.
  static func tokens(of text: String) -> [Range<Int>] {
    var offsets = [0]
    var scalars: [UInt32] = []
    for scalar in text.unicodeScalars {
      scalars.append(scalar.value)
      offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
    }
    return SimilarityTokens.ranges(in: scalars).map {
      offsets[$0.lowerBound]..<offsets[$0.upperBound]
    }
  }

  private static func parts(_ tokens: [Range<Int>], _ slots: [Slot]) -> [Part] {
    var parts: [Part] = []
    var next = 0
    for token in tokens {
      while next < slots.count, slots[next].range.upperBound <= token.lowerBound { next += 1 }
      if next < slots.count, slots[next].range.overlaps(token) {
        if parts.last != .slot(next) { parts.append(.slot(next)) }
      } else {
        parts.append(.token(token))
      }
    }
    return parts
  }

  /// What counts outside the slots: digits of codes, Chinese numerals of vague numbers, words such as
  /// "hundreds". Two texts that differ here differ in more than their slots.
  var loose: [String] {
    var loose: [String] = []
    for case .token(let range) in parts where isLoose(range) {
      loose.append(Folding.fold(text[range]))
    }
    return loose
  }

  private func isLoose(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes[range]
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return bytes.contains { $0 >= 0x30 && $0 <= 0x39 }
        || Self.words.contains(text[range].lowercased())
    }
    return text[range].unicodeScalars.contains { scalar in
      Self.vague.contains(scalar) || scalar.properties.numericType != nil
    }
  }

  private static let vague = Set("两兩几幾半数數多余餘百千万萬亿億".unicodeScalars)

  private static let words: Set<String> = [
    "one", "zero", "half", "quarter", "double", "twice", "triple", "both", "single", "couple",
    "pair",
    "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "million", "millions",
    "billion",
    "billions", "first", "second", "several", "few",
  ]
}
