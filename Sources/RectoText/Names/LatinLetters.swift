/// The letters of a Latin spelling with what stands on them and between them.
///
/// Case, width and tone marks are taken off the letters; `v` stands for ü, as in many a typed name.
struct LatinLetters: Sendable {
  /// What parts a letter from the one before it, the weakest first.
  enum Break: UInt8, Comparable, Sendable {
    case none, apostrophe, hyphen, word
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// `a` to `z`.
  private(set) var letters: [UInt8] = []
  /// For each letter the tone marked on it or written after it, 0 for none.
  private(set) var tones: [UInt8] = []
  /// For each letter what stands before it. The first letter begins a word.
  private(set) var breaks: [Break] = []
  private(set) var capitals: [Bool] = []
  /// Whether the text held nothing but letters, tones and what parts syllables and words.
  private(set) var isWhole = true

  /// - Complexity: O(*n*).
  init(_ text: String) {
    var pending = Break.word
    var isAfterLetter = false
    for scalar in text.unicodeScalars {
      if let letter = Self.letter(scalar) {
        letters.append(letter.byte)
        tones.append(letter.tone)
        breaks.append(letters.count == 1 ? .word : pending)
        capitals.append(letter.isCapital)
        pending = .none
        isAfterLetter = true
      } else if isAfterLetter, let tone = Self.toneDigit(scalar) {
        mark(tone)
        pending = max(pending, .apostrophe)
        isAfterLetter = false
      } else if pending == .none, addMark(scalar) {
        continue
      } else if let found = Self.partition(scalar) {
        pending = max(pending, found)
        isAfterLetter = false
      } else if !Self.isInvisible(scalar) {
        isWhole = false
        pending = .word
        isAfterLetter = false
      }
    }
  }

  /// Where the words begin, as places of letters.
  var wordStarts: [Int] { breaks.indices.filter { breaks[$0] == .word } }

  /// The same with the letters from a place on put first.
  func rotated(from place: Int) -> LatinLetters {
    var copy = self
    copy.letters = Array(letters[place...] + letters[..<place])
    copy.tones = Array(tones[place...] + tones[..<place])
    copy.breaks = Array(breaks[place...] + breaks[..<place])
    copy.capitals = Array(capitals[place...] + capitals[..<place])
    return copy
  }

  /// A lower-case letter without its tone mark, ü as u; any other scalar as it is.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard !scalar.isASCII, let found = accented[scalar] else { return scalar }
    return found.byte == UInt8(ascii: "v") ? "u" : Unicode.Scalar(found.byte)
  }

  private mutating func mark(_ tone: UInt8) {
    // A second tone on one letter is no tone of ours.
    if tones[tones.count - 1] != 0 { isWhole = false }
    tones[tones.count - 1] = tone
  }

  /// Adds a combining mark to the last letter.
  private mutating func addMark(_ scalar: Unicode.Scalar) -> Bool {
    guard let last = letters.last, (0x300...0x36F).contains(scalar.value) else { return false }
    switch scalar.value {
    case 0x304: mark(1)
    case 0x301: mark(2)
    case 0x30C, 0x306: mark(3)
    case 0x300: mark(4)
    case 0x308 where last == UInt8(ascii: "u"): letters[letters.count - 1] = UInt8(ascii: "v")
    case 0x302 where last == UInt8(ascii: "e"): break
    default: return false
    }
    return true
  }

  private static func letter(
    _ scalar: Unicode.Scalar
  ) -> (byte: UInt8, tone: UInt8, isCapital: Bool)? {
    var value = scalar.value
    if (0xFF21...0xFF5A).contains(value) { value -= 0xFEE0 }
    if value < 0x80 {
      let small = UInt8(value) | 0x20
      guard (0x61...0x7A).contains(small) else { return nil }
      return (small, 0, value < 0x61)
    }
    guard value < 0x1F00 else { return nil }
    if let found = accented[scalar] { return (found.byte, found.tone, false) }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard lower.count == 1, let plain = lower.first, let found = accented[plain] else { return nil }
    return (found.byte, found.tone, true)
  }

  private static func toneDigit(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x31...0x35: UInt8(scalar.value) - 0x30
    case 0x30: 5
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2074: 4
    default: nil
    }
  }

  private static func partition(_ scalar: Unicode.Scalar) -> Break? {
    switch scalar {
    case "'", "’", "‘", "ʼ", "ʻ", "ʹ", "`", "´", "′", "＇": .apostrophe
    case "-", "‐", "‑", "‒", "–", "—", "－": .hyphen
    case ".", ",", "，", "．", "·", "・", "‧", "•", "･", "_": .word
    default: scalar.properties.isWhitespace ? .word : nil
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Letters with tone marks; the breve is often typed for the caron.
  private static let accented: [Unicode.Scalar: (byte: UInt8, tone: UInt8)] = {
    var table: [Unicode.Scalar: (byte: UInt8, tone: UInt8)] = [:]
    let rows: [(letter: Unicode.Scalar, toned: String)] = [
      ("a", "āáǎàă"), ("e", "ēéěèĕ"), ("i", "īíǐìĭ"), ("o", "ōóǒòŏ"), ("u", "ūúǔùŭ"),
      ("v", "ǖǘǚǜ"), ("e", "\u{1}ế\u{1}ề"), ("n", "\u{1}ńňǹ"), ("m", "\u{1}ḿ"),
    ]
    for row in rows {
      for (place, scalar) in row.toned.unicodeScalars.enumerated() where scalar.value > 1 {
        table[scalar] = (UInt8(ascii: row.letter), place == 4 ? 3 : UInt8(place + 1))
      }
    }
    table["ü"] = (UInt8(ascii: "v"), 0)
    table["ê"] = (UInt8(ascii: "e"), 0)
    return table
  }()
}
