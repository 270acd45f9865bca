/// A text with byte offsets, and the questions that adaptation asks about what is around a place.
struct ByteText {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  subscript(range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The character that ends before a place.
  func character(before place: Int) -> Character? {
    // No cluster of interest is longer.
    var start = max(0, place - 16)
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return self[start..<place].last
  }

  /// The character that begins at a place.
  func character(after place: Int) -> Character? {
    var end = min(bytes.count, place + 16)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return self[place..<end].first
  }

  /// The Latin, Greek or Cyrillic word that ends at a place.
  func word(before place: Int) -> String {
    var word: [Character] = []
    for character in self[0..<place].reversed() {
      guard character.isLetter, !character.isHan else { break }
      word.append(character)
    }
    return String(word.reversed())
  }

  /// The word that begins at a place.
  func word(after place: Int) -> String {
    String(self[place..<bytes.count].prefix { $0.isLetter && !$0.isHan })
  }

  /// The place after white space.
  func afterSpace(_ place: Int) -> Int {
    var place = place
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    if self[place..<min(place + 2, bytes.count)] == "\u{A0}" { place += 2 }
    return place
  }

  /// The place before white space.
  func beforeSpace(_ place: Int) -> Int {
    if place >= 2, self[place - 2..<place] == "\u{A0}" { return place - 2 }
    var place = place
    while place > 0, bytes[place - 1] == 0x20 { place -= 1 }
    return place
  }
}

extension Character {
  /// A Chinese character or kana.
  var isHan: Bool {
    unicodeScalars.first.map {
      (0x2E80...0x9FFF).contains($0.value) || (0x20000...0x3FFFF).contains($0.value)
    } ?? false
  }
}
