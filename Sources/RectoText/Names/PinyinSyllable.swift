/// One syllable of Hanyu Pinyin, with its tone where it is known.
///
///     Romanizer.syllables(of: "吕").first?.readings.first?.marked    // "lǚ"
///
/// Only syllables of the language exist: they come from readings and from splitting, not from
/// spelling.
public struct PinyinSyllable: Hashable, Sendable {
  /// Its place among the syllables without tones.
  let base: UInt16
  private let toneNumber: UInt8

  init(base: UInt16, tone: Int) {
    self.base = base
    toneNumber = UInt8(clamping: tone)
  }

  /// 1 to 4; 5 is the neutral tone, 0 an unknown one.
  public var tone: Int { Int(toneNumber) }

  /// The letters in lower case without a tone mark: "lü", "xiang".
  public var letters: String { SyllableTable.shared.letters[Int(base)] }

  /// As `letters` with u for ü, as keys of names have it: "lu".
  public var key: String { SyllableTable.shared.keys[Int(base)] }

  /// With its tone mark: "lǚ", "xiàng"; as `letters` where the tone is neutral or unknown.
  public var marked: String {
    guard (1...4).contains(tone) else { return letters }
    let ascii = SyllableTable.shared.ascii[Int(base)]
    guard let vowel = Self.markedVowel(of: ascii),
      let row = Self.vowels.firstIndex(of: ascii[vowel])
    else { return letters }
    var utf8: [UInt8] = []
    for (place, letter) in ascii.enumerated() {
      if place == vowel {
        utf8 += Self.marks[row * 4 + tone - 1]
      } else if letter == UInt8(ascii: "v") {
        utf8 += Array("ü".utf8)
      } else {
        utf8.append(letter)
      }
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Whether it needs an apostrophe before it inside a word: Xi'an, Chang'e.
  var beginsWithVowel: Bool {
    guard let first = letters.utf8.first else { return false }
    return first == UInt8(ascii: "a") || first == UInt8(ascii: "e") || first == UInt8(ascii: "o")
  }

  /// The mark stands on a or e, else on the o of ou, else on the last vowel.
  private static func markedVowel(of letters: [UInt8]) -> Int? {
    letters.firstIndex { $0 == UInt8(ascii: "a") || $0 == UInt8(ascii: "e") }
      ?? (letters.suffix(2) == Array("ou".utf8)[...]
        ? letters.count - 2 : letters.lastIndex { "iouv".utf8.contains($0) })
  }

  private static let vowels = Array("aeiouv".utf8)

  /// Four tones of each of a, e, i, o, u and ü, as UTF-8.
  private static let marks: [[UInt8]] = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ".unicodeScalars
    .map { Array(String($0).utf8) }
}
