internal import RectoText

/// A text in Chinese characters, by character, as names are cut from it.
struct HanText {
  /// Every scalar of the text.
  let scalars: [UInt32]
  /// Where each begins in UTF-8; one more than scalars.
  private let offsets: [Int]
  private let utf8: [UInt8]
  /// Whether each is a Chinese character.
  let isHan: [Bool]
  /// Whether each is one of the dots between the parts of a foreign name, with characters at both sides.
  let isDot: [Bool]
  /// The letters that a reading of each may begin with, a bit each from a.
  let initials: [UInt32]

  /// - Complexity: O(*n*).
  init(_ text: String) {
    utf8 = Array(text.utf8)
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars.map(\.value)
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    self.offsets = offsets
    var isHan = [Bool](repeating: false, count: scalars.count)
    var initials = [UInt32](repeating: 0, count: scalars.count)
    var places: [Int: Int] = [:]
    for (place, offset) in offsets.enumerated() { places[offset] = place }
    for character in Romanizer.syllables(of: text) {
      guard let place = places[character.range.lowerBound] else { continue }
      isHan[place] = true
      for syllable in character.readings + character.surnameReadings {
        initials[place] |= Self.bit(syllable.key.utf8.first)
      }
    }
    self.isHan = isHan
    self.initials = initials
    isDot = scalars.indices.map { place in
      place > 0 && place + 1 < scalars.count && isHan[place - 1] && isHan[place + 1]
        && "·・‧•･".unicodeScalars.contains(scalars[place])
    }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: utf8[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
  }

  /// Where a place stands in the text, in UTF-8 bytes.
  func offset(_ place: Int) -> Int { offsets[place] }

  /// Where the characters that stand together from a place on end.
  func endOfRun(from place: Int, longest: Int) -> Int {
    var end = place
    while end < scalars.count, end - place < longest, isHan[end] { end += 1 }
    return end
  }

  /// The bit of a letter's place in the alphabet; none for anything else.
  static func bit(_ letter: UInt8?) -> UInt32 {
    guard let letter, (0x61...0x7A).contains(letter) else { return 0 }
    return 1 << UInt32(letter - 0x61)
  }
}
