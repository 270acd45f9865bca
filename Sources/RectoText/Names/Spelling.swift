/// A system of spelling Mandarin in Latin letters.
public enum RomanSystem: Hashable, Sendable, CaseIterable {
  /// Hanyu Pinyin: Qi Xiangdong.
  case pinyin
  /// Wade–Giles, with or without its apostrophes: Ch'i Hsiang-tung, Chou En-lai.
  case wadeGiles
}

/// One way to spell a syllable.
struct Spelling: Hashable, Sendable {
  /// Letters without apostrophe and marks; v is ü.
  let letters: [UInt8]
  /// After how many letters an apostrophe belongs, 0 for none: ch'i has it after 2.
  let apostrophe: Int
  /// How good a spelling it is of its syllable, 1 for the right one.
  let weight: Double
}

/// All spellings of all syllables in one system, both ways.
struct SpellingTable: Sendable {
  /// By the syllable's number, the right spelling first.
  let spellings: [[Spelling]]
  /// By letters: what they can spell, the best first.
  private let syllables: [PackedLetters: [(base: UInt16, spelling: Spelling)]]
  /// In letters.
  let longest: Int

  static let pinyin = SpellingTable(Spelling.pinyin)
  static let wadeGiles = SpellingTable(Spelling.wadeGiles)

  static func of(_ system: RomanSystem) -> SpellingTable {
    system == .pinyin ? pinyin : wadeGiles
  }

  private init(_ ways: (_ syllable: [UInt8]) -> [Spelling]) {
    let table = SyllableTable.shared.ascii
    spellings = table.map(ways)
    var syllables: [PackedLetters: [(base: UInt16, spelling: Spelling)]] = [:]
    for (base, spellings) in spellings.enumerated() {
      // Sounds without a vowel (hm, ng) would part every word anew.
      guard table[base].contains(where: { "aeiouv".utf8.contains($0) }) else { continue }
      for spelling in spellings {
        syllables[PackedLetters(spelling.letters), default: []].append((UInt16(base), spelling))
      }
    }
    self.syllables = syllables.mapValues { entries in
      entries.sorted { ($1.spelling.weight, $0.base) < ($0.spelling.weight, $1.base) }
    }
    longest = spellings.joined().map(\.letters.count).max() ?? 0
  }

  func syllables(spelled letters: PackedLetters) -> [(base: UInt16, spelling: Spelling)] {
    syllables[letters] ?? []
  }
}

extension Spelling {
  /// As Pinyin, in passports and as typed: lü, lyu, lu.
  static func pinyin(of syllable: [UInt8]) -> [Spelling] {
    var ways = [Spelling(letters: syllable, apostrophe: 0, weight: 1)]
    if let place = syllable.firstIndex(of: UInt8(ascii: "v")) {
      let before = syllable[..<place]
      let after = syllable[(place + 1)...]
      ways.append(Spelling(letters: before + Array("yu".utf8) + after, apostrophe: 0, weight: 1))
      // Lu is 卢 first of all; but nue and lue are no syllables of their own.
      let weight = after.isEmpty ? 0.95 : 1
      ways.append(
        Spelling(letters: before + Array("u".utf8) + after, apostrophe: 0, weight: weight))
    } else if let first = syllable.first, "jqxy".utf8.contains(first), syllable.count > 1,
      syllable[1] == UInt8(ascii: "u")
    {
      let letters = [first, UInt8(ascii: "v")] + syllable[2...]
      ways.append(Spelling(letters: letters, apostrophe: 0, weight: 0.98))
    }
    return ways
  }
}
