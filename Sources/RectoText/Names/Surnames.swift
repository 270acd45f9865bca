/// Chinese surnames, with those that are read otherwise than their characters.
///
/// The lists are of our own making: the surnames borne by nearly all people, and the rarer ones whose
/// reading surprises. A surname that is not here is read as its character is.
struct Surnames: Sendable {
  static let shared = Surnames()

  /// The readings of a single surname, most usual first, where they are not the character's own.
  private let special: [UInt32: [PinyinSyllable]]
  private let single: Set<UInt32>
  private let double: [UInt64: [[PinyinSyllable]]]

  private init() {
    var special: [UInt32: [PinyinSyllable]] = [:]
    var double: [UInt64: [[PinyinSyllable]]] = [:]
    for entry in Self.read.description.split(whereSeparator: \.isWhitespace) {
      let scalars = entry.unicodeScalars
      let characters = scalars.prefix { $0.value > 0x7F }.map(\.value)
      let ways = entry.drop { !$0.isASCII }.split(separator: "/").map(Self.syllables)
      if characters.count == 1 {
        special[characters[0]] = ways.compactMap(\.first)
      } else if characters.count == 2 {
        double[Self.key(characters[0], characters[1])] = ways
      }
    }
    self.special = special
    self.double = double
    let plain = Self.plain.description.unicodeScalars.map(\.value).filter { $0 > 0x7F }
    single = Set(plain).union(special.keys)
  }

  /// Whether a character is a surname, Traditional or Simplified.
  func isSingle(_ scalar: UInt32) -> Bool {
    single.contains(scalar) || single.contains(ReadingWords.shared.simplified(scalar))
  }

  /// How a single surname is read; empty where the character's own readings hold.
  func readings(of scalar: UInt32) -> [PinyinSyllable] {
    special[scalar] ?? special[ReadingWords.shared.simplified(scalar)] ?? []
  }

  /// How a surname of two characters is read; empty where the two are none.
  func readings(of first: UInt32, _ second: UInt32) -> [[PinyinSyllable]] {
    double[Self.key(first, second)]
      ?? double[
        Self.key(ReadingWords.shared.simplified(first), ReadingWords.shared.simplified(second))]
      ?? []
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// "yu4chi2" as two syllables.
  private static func syllables(_ text: Substring) -> [PinyinSyllable] {
    var syllables: [PinyinSyllable] = []
    var start = text.startIndex
    for place in text.indices where text[place].isNumber {
      let end = text.index(after: place)
      if let syllable = SyllableTable.shared.syllable(numbered: text[start..<end]) {
        syllables.append(syllable)
      }
      start = end
    }
    return syllables
  }
}
