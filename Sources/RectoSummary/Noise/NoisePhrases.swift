/// Words by which a kind of noise is known, in folded form, with the points that they are worth.
///
/// A line is noise from `NoiseEvidence.threshold` points on. `sure` phrases reach it alone; `strong` and `weak`
/// ones need each other, or a shape that prose does not have.
struct NoisePhrases {
  /// Where a phrase stands in the line.
  enum Place: UInt8 {
    /// At the beginning, behind brackets, bullets and signs.
    case start
    case anywhere
    /// At the end, before brackets and marks.
    case end
    /// The line is the phrase, apart from marks and numbers.
    case whole
  }

  static let sure = 6
  static let strong = 4
  static let weak = 2

  var noise: NoiseClass
  var place: Place
  var points: Int
  /// The longest line in which it counts, in words or Chinese characters.
  var maxWords: Int
  /// UTF-8 of the folded phrases, three bytes or more each.
  var phrases: [[UInt8]]

  /// - Parameter list: Phrases, parted by `|` or line ends; `_` is a space that counts at an end, and `¦` a bar.
  init(_ noise: NoiseClass, _ place: Place, _ points: Int, maxWords: Int, _ list: String) {
    self.noise = noise
    self.place = place
    self.points = points
    self.maxWords = maxWords
    phrases = list.utf8.split(whereSeparator: { $0 == 0x7C || $0 == 0x0A }).compactMap { part in
      var phrase: [UInt8] = []
      phrase.reserveCapacity(part.count)
      for byte in part {
        // ¦ is C2 A6.
        if byte == 0xA6, phrase.last == 0xC2 {
          phrase[phrase.count - 1] = 0x7C
        } else {
          phrase.append(byte)
        }
      }
      let first = phrase.firstIndex { $0 != 0x20 } ?? phrase.count
      let last = phrase.lastIndex { $0 != 0x20 } ?? first
      phrase = first < phrase.count ? Array(phrase[first...last]) : []
      for place in phrase.indices where phrase[place] == 0x5F { phrase[place] = 0x20 }
      return phrase.count < 3 ? nil : phrase
    }
  }

  static let all: [NoisePhrases] = english + chinese + european + asian
}
