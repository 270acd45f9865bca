internal import RectoText

/// Words that say what bears a name, in English and Chinese: University and 大学, County and 县.
///
/// They make the name of one language fit that of the other where it is part reading, part translation, and
/// tell its kind. The table is of our own making.
struct ClassWords: Sendable {
  static let shared = ClassWords()

  struct Entry: Sendable {
    /// Folded English words, one or two.
    var english: [String]
    /// Chinese characters.
    var chinese: [[UInt32]]
    /// `nil` for words that only narrow down: National, New.
    var kind: NamePair.Kind?
  }

  let entries: [Entry]
  /// The places in `entries` of those that begin with a word.
  private let byWord: [String: [Int]]
  /// Chinese characters that close the name of a place where English may leave them out: 县, 岛.
  let placeEndings: Set<UInt32>

  private init() {
    var entries: [Entry] = []
    for (table, kind) in [
      (Self.institutions, NamePair.Kind.institution), (Self.places, .place),
      (Self.companies, .company), (Self.narrowing, nil),
    ] as [(StaticString, NamePair.Kind?)] {
      for line in table.description.split(separator: "\n") {
        let sides = line.split(separator: ":", maxSplits: 1)
        guard sides.count == 2 else { continue }
        let chinese = sides[1].split(separator: " ").map { $0.unicodeScalars.map(\.value) }
        for english in sides[0].split(separator: ",") {
          entries.append(
            Entry(
              english: english.split(separator: " ").map(String.init), chinese: chinese, kind: kind)
          )
        }
      }
    }
    self.entries = entries
    byWord = Dictionary(grouping: entries.indices) { entries[$0].english.first ?? "" }
    placeEndings = Set("市县区省镇乡村州郡岛旗港".unicodeScalars.map(\.value))
  }

  /// The entries that a run of words begins with.
  func entries(atStartOf words: ArraySlice<LatinWords.Word>) -> [Entry] {
    guard let first = words.first else { return [] }
    return (byWord[first.folded] ?? []).map { entries[$0] }
      .filter {
        zip($0.english, words).allSatisfy { $0 == $1.folded } && $0.english.count <= words.count
      }
  }
}

extension ClassWords {
  /// Whether a folded word begins an entry.
  func knows(_ word: String) -> Bool { byWord[word] != nil }

  /// Whether a folded word only narrows down: new, first, great.
  func isNarrowing(_ word: String) -> Bool {
    byWord[word]?.contains { entries[$0].kind == nil } == true
  }
}
