/// How a Chinese name is read, a part of the name a word: surname, then given name.
///
///     Romanizer.nameReadings(of: "单雄信").first?.marked      // "Shàn Xióngxìn"
public struct NameReading: Hashable, Sendable {
  /// The syllables of each part. A person's name has the surname first; other names have one part,
  /// and a foreign name one between any two middle dots.
  public let parts: [[PinyinSyllable]]

  /// With tone marks, each part one word with a capital: "Shàn Xióngxìn", "Xī'ān".
  public var marked: String { spelled(\.marked) }

  /// Without tone marks, as newspapers print it: "Shan Xiongxin", "Lü Bu".
  public var plain: String { spelled(\.letters) }

  /// As passports spell it, in ASCII: "Lyu Bu".
  public var passport: String { spelled { $0.letters.replacing("ü", with: "yu") } }

  private func spelled(_ spelling: (PinyinSyllable) -> String) -> String {
    parts.map { part in
      var word = ""
      for syllable in part {
        if !word.isEmpty, syllable.beginsWithVowel { word += "'" }
        word += spelling(syllable)
      }
      return word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}

extension Romanizer {
  /// The readings of a person's name, best first.
  ///
  /// The surname is read as a surname (单 Shàn, 尉迟 Yùchí), the given name as words are. Then follow
  /// the other readings of the surname, and of each character of the given name in turn.
  ///
  ///     Romanizer.nameReadings(of: "曾乐").map(\.marked)    // ["Zēng Lè", "Céng Lè", "Zēng Yuè"]
  ///
  /// - Parameters:
  ///   - name: Chinese characters, and middle dots between the parts of a foreign name. White space is
  ///     left out.
  ///   - limit: At most so many readings are answered.
  /// - Returns: Empty if anything else stands in the name, or a character without a known reading.
  /// - Complexity: O(*n* · limit).
  public static func nameReadings(of name: String, limit: Int = 8) -> [NameReading] {
    HanName(name).map { nameReadings(of: $0, limit: limit) } ?? []
  }

  /// - Parameter depth: How many readings of a character are tried.
  static func nameReadings(of name: HanName, limit: Int, depth: Int = .max) -> [NameReading] {
    let best = name.readings.map { $0.first }
    guard limit > 0, !best.contains(nil) else { return [] }
    let first = best.compactMap(\.self)
    var ways = [first]
    for way in name.surnameWays where way != Array(first.prefix(way.count)) {
      ways.append(way + first.dropFirst(way.count))
    }
    // One other reading at a time: all combinations would be mostly nonsense.
    for place in name.readings.indices {
      for other in name.readings[place].prefix(depth).dropFirst() {
        if ways.count >= limit { break }
        var way = first
        way[place] = other
        if !ways.contains(way) { ways.append(way) }
      }
    }
    return ways.prefix(limit).map { way in
      NameReading(parts: name.parts.map { Array(way[$0]) })
    }
  }
}
