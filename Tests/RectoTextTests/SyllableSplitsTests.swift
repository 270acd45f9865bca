import Reference
import Testing

@testable import RectoText

@Suite struct SyllableSplitsTests {
  @Test(
    "pinyin parts in all ways, fewest syllables first",
    arguments: [
      ("xian", ["xian", "xi an"]), ("Xi'an", ["xi an"]), ("XI-AN", ["xi an"]),
      ("fangan", ["fang an", "fan gan"]), ("Xī’ān", ["xī ān"]), ("Xi1an", ["xī an"]),
      ("Qi2 Xiang4dong1", ["qí xiàng dōng", "qí xi àng dōng"]), ("lüe", ["lüe", "lü e"]),
      ("Lyu", ["lü"]), ("lv4", ["lǜ"]), ("zhe\u{300}", ["zhè"]), ("yu", ["yu"]), ("jü", ["ju"]),
      ("", []), ("'", []), ("Musk", []), ("qi$", []), ("hm", []), ("xi̋an", []),
    ])
  func pinyin(_ latin: String, ways: [String]) {
    #expect(Self.spelled(Romanizer.splits(of: latin)) == ways)
  }

  @Test(
    "Wade-Giles is understood with its apostrophes, and without them in more ways",
    arguments: [
      ("Ch'i", ["qi"]), ("Chi", ["ji", "qi"]), ("Hsiang-tung", ["xiang dong", "xiang tong"]),
      ("Chou", ["zhou", "chou"]), ("T'ai-pei", ["tai bei", "tai pei"]), ("Ssu-ma", ["si ma"]),
      ("Tz'u", ["ci"]), ("erh", ["er"]), ("Lü", ["lü"]), ("Hsüeh", ["xue"]), ("Jên", ["ren"]),
      ("Q", []), ("Qi", []), ("Ch''", []),
    ])
  func wadeGiles(_ latin: String, ways: [String]) {
    let found = Self.spelled(Romanizer.splits(of: latin, as: .wadeGiles))
    #expect(Array(found.prefix(ways.count)) == ways)
    #expect(found.isEmpty == ways.isEmpty)
  }

  @Test("every syllable parts back into itself", arguments: RomanSystem.allCases)
  func everySyllable(system: RomanSystem) {
    for (base, letters) in SyllableTable.shared.ascii.enumerated()
    where letters.contains(where: "aeiouv".utf8.contains) {
      for spelling in SpellingTable.of(system).spellings[base] {
        var latin = String(decoding: spelling.letters, as: UTF8.self)
        if spelling.apostrophe > 0 {
          latin.insert("'", at: latin.index(latin.startIndex, offsetBy: spelling.apostrophe))
        }
        let ways = Romanizer.splits(of: latin, as: system)
        #expect(ways.contains([PinyinSyllable(base: UInt16(base), tone: 0)]), "\(latin)")
      }
      guard system == .pinyin else { continue }
      for tone in 1...4 {
        let syllable = PinyinSyllable(base: UInt16(base), tone: tone)
        let ways = Romanizer.splits(of: syllable.marked)
        #expect(ways.contains([syllable]), "\(syllable.marked)")
      }
    }
  }

  @Test("the ways are those of trying them all, in order", arguments: RomanSystem.allCases)
  func twin(system: RomanSystem) {
    var random = SplitMix(3)
    let table = SpellingTable.of(system)
    let pieces = [
      "xi", "an", "g", "a", "n", "e", "lü", "lu", "ch", "ü", "ng", "o", "ssu", "hs", "i", "zh",
      "er",
      "h", "an ", "a-", "i'", " ",
    ]
    var hits = 0
    for _ in 0..<1_500 {
      let latin = (0..<Int.random(in: 1...7, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "a" }.joined()
      let letters = LatinLetters(latin)
      // Apostrophes inside syllables are the business of the table above.
      if system == .wadeGiles, latin.contains("'") { continue }
      let cuts = Set(letters.breaks.indices.filter { letters.breaks[$0] != .none })
      let all: [[PinyinSyllable]] = allSyllableSplits(of: letters.letters[...], cuts: cuts) { run in
        guard run.count <= PackedLetters.limit else { return [] }
        return table.syllables(spelled: PackedLetters(run)).map {
          let weight = $0.spelling.weight * ($0.spelling.apostrophe > 0 ? 0.97 : 1)
          return (PinyinSyllable(base: $0.base, tone: 0), weight)
        }
      }
      hits += all.count > 1 ? 1 : 0
      #expect(Romanizer.splits(of: latin, as: system, limit: 10_000) == all, "\(latin)")
      #expect(
        Romanizer.splits(of: latin, as: system, limit: 3) == Array(all.prefix(3)), "\(latin)")
    }
    #expect(hits > 50)
  }

  @Test("long letters part in few ways, and quickly")
  func long() {
    let ways = Romanizer.splits(of: String(repeating: "an", count: 3_000))
    #expect(!ways.isEmpty && ways.allSatisfy { $0.count >= 2_000 })
    #expect(Romanizer.splits(of: "xian", limit: 0).isEmpty)
    #expect(Romanizer.splits(of: "xian", limit: 1).count == 1)
  }

  private static func spelled(_ ways: [[PinyinSyllable]]) -> [String] {
    ways.map { $0.map(\.marked).joined(separator: " ") }
  }
}
