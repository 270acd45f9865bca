/// How much the letter runs of words speak for each language of a script, read from a generated table.
///
/// A gram is a word (`_the_`) or a run of one to four letters of one, with `_` at the word's ends; its levels
/// are logarithms of its share in a language's text, in steps.
struct GramTable: Sendable {
  let languages: [LanguageTag]
  /// Open addressing by a gram's hash; 0 is free. At most half full.
  private var hashes: [UInt64]
  /// Where each slot's levels are in `levels`.
  private var ranges: [Range<Int>]
  private var levels: [(language: UInt8, level: UInt8)] = []

  /// - Parameters:
  ///   - names: A language a line, its tag first.
  ///   - grams: Grams, each followed by levels 1–9 before the letters of the languages that have them.
  /// - Complexity: O(*n*): about 2 ms for the Latin table.
  init(languages names: StaticString, grams: StaticString) {
    languages = names.description.split(separator: "\n").compactMap { line in
      line.split(separator: " ").first.flatMap { try? LanguageTag(String($0)) }
    }
    hashes = [UInt64](repeating: 0, count: 1 << 16)
    ranges = [Range<Int>](repeating: 0..<0, count: 1 << 16)
    var hash = Self.emptyHash
    var level: UInt8 = 0
    var start = 0
    let space: UInt32 = 0x20
    for scalar in grams.description.unicodeScalars {
      switch scalar.value {
      case space, 0x0A:
        insert(hash, start..<levels.count)
        (hash, level, start) = (Self.emptyHash, 0, levels.count)
      case 0x31...0x39: level = UInt8(scalar.value - 0x30)
      case let value where level > 0:
        levels.append((UInt8(value < 0x60 ? value - 0x41 : value - 0x61 + 26), level))
      case let value: hash = Self.extend(hash, by: value)
      }
    }
    insert(hash, start..<levels.count)
  }

  private mutating func insert(_ hash: UInt64, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var slot = Int(truncatingIfNeeded: hash >> 40) & (hashes.count - 1)
    while hashes[slot] != 0 { slot = (slot + 1) & (hashes.count - 1) }
    hashes[slot] = hash
    ranges[slot] = range
  }

  /// FNV-1a over scalars.
  private static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325
  private static func extend(_ hash: UInt64, by scalar: UInt32) -> UInt64 {
    (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
  }

  /// The sum of levels for each language over all grams of the words.
  ///
  /// - Parameter words: Lower-case scalars of each word.
  func scores(of words: [[UInt32]]) -> [Int] {
    var scores = [Int](repeating: 0, count: languages.count)
    for word in words {
      let padded = [0x5F] + word + [0x5F]
      for start in padded.indices {
        var hash = Self.emptyHash
        for end in start..<min(start + 4, padded.count) {
          hash = Self.extend(hash, by: padded[end])
          add(hash, to: &scores)
        }
      }
      if padded.count > 4 {
        add(padded.reduce(Self.emptyHash) { Self.extend($0, by: $1) }, to: &scores)
      }
    }
    return scores
  }

  private func add(_ hash: UInt64, to scores: inout [Int]) {
    var slot = Int(truncatingIfNeeded: hash >> 40) & (hashes.count - 1)
    while hashes[slot] != 0 {
      if hashes[slot] == hash {
        for entry in levels[ranges[slot]] { scores[Int(entry.language)] += Int(entry.level) }
        return
      }
      slot = (slot + 1) & (hashes.count - 1)
    }
  }

  static let latin = GramTable(
    languages: LanguageProfiles.latinLanguages, grams: LanguageProfiles.latin)
  static let cyrillic = GramTable(
    languages: LanguageProfiles.cyrillicLanguages, grams: LanguageProfiles.cyrillic)
  static let arabic = GramTable(
    languages: LanguageProfiles.arabicLanguages, grams: LanguageProfiles.arabic)
  static let devanagari = GramTable(
    languages: LanguageProfiles.devanagariLanguages, grams: LanguageProfiles.devanagari)
}
