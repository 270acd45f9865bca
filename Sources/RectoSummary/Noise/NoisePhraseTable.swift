/// Phrases by their first three bytes, so that one pass over a line finds all of them.
struct NoisePhraseTable: Sendable {
  struct Entry: Sendable {
    var phrase: [UInt8]
    var noise: NoiseClass
    var place: NoisePhrases.Place
    var points: Int
    var maxWords: Int
    /// Whether the phrase ends in a letter of an alphabet, so that it must end where a word ends.
    var endsInLetter: Bool
  }

  private let entries: [Entry]
  /// The first eight bytes of each phrase, fewer where it is shorter, and the bits of them that count: most places that
  /// a hash points to differ in these.
  private let heads: [(bytes: UInt64, mask: UInt64)]
  /// By hash of three bytes, where its entries begin; one more at the end.
  private let starts: [UInt16]
  /// The phrases that are a line of their own.
  private let wholes: [[UInt8]: NoiseClass]

  static let shared = NoisePhraseTable(NoisePhrases.all)

  private static let bits = 13

  init(_ groups: [NoisePhrases]) {
    var wholes: [[UInt8]: NoiseClass] = [:]
    var hashed: [(key: Int, entry: Entry)] = []
    for group in groups {
      for phrase in group.phrases.map({ NoiseFolding.folded(phrase: $0) }) where phrase.count >= 3 {
        if group.place == .whole {
          if wholes[phrase] == nil { wholes[phrase] = group.noise }
          continue
        }
        let entry = Entry(
          phrase: phrase, noise: group.noise, place: group.place, points: group.points,
          maxWords: group.maxWords, endsInLetter: Self.isLetter(phrase[phrase.count - 1]))
        hashed.append((Self.key(phrase[0], phrase[1], phrase[2]), entry))
      }
    }
    let order = hashed.indices.sorted { (hashed[$0].key, $0) < (hashed[$1].key, $1) }
    var starts = [UInt16](repeating: 0, count: (1 << Self.bits) + 1)
    for item in hashed { starts[item.key + 1] += 1 }
    for key in 0..<1 << Self.bits { starts[key + 1] += starts[key] }
    entries = order.map { hashed[$0].entry }
    heads = entries.map { entry in
      let bytes = entry.phrase.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return (bytes, entry.phrase.count >= 8 ? .max : (1 << UInt64(8 * entry.phrase.count)) - 1)
    }
    self.starts = starts
    self.wholes = wholes
  }

  private static func key(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    let value = UInt32(a) | UInt32(b) << 8 | UInt32(c) << 16
    return Int((value &* 0x9E37_79B1) >> UInt32(32 - bits))
  }

  /// Whether a phrase that ends in this byte ends in a letter of an alphabet.
  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  /// Whether a character that begins with these bytes is part of a word, in scripts that part words by spaces.
  private static func isInWord(_ byte: UInt8, _ next: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10 || (byte >= 0xC3 && byte <= 0xDF)
      || (byte == 0xE1 && next & 0xFE == 0xBA)
  }

  /// Whether a byte goes on with a word of an alphabet.
  private static func continuesWord(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || (byte >= 0xC3 && byte <= 0xD4)
  }

  /// Calls `body` for each phrase in a folded text with the phrase's number and the offset at which it begins.
  func forEachMatch(in text: UnsafeBufferPointer<UInt8>, _ body: (Entry, Int, Int) -> Void) {
    guard text.count >= 3 else { return }
    starts.withUnsafeBufferPointer { starts in
      heads.withUnsafeBufferPointer { heads in
        var isInWord = false
        for place in 0...text.count - 3 {
          let byte = text[place]
          if byte & 0xC0 == 0x80 { continue }
          let isWord = Self.isInWord(byte, text[place + 1])
          if isWord, isInWord { continue }
          isInWord = isWord
          let key = Self.key(byte, text[place + 1], text[place + 2])
          let (first, last) = (Int(starts[key]), Int(starts[key + 1]))
          if first == last { continue }
          let head = Self.head(text, place)
          for number in first..<last where head & heads[number].mask == heads[number].bytes {
            guard Self.matches(entries[number], text, place) else { continue }
            body(entries[number], number, place)
          }
        }
      }
    }
  }

  /// The eight bytes from a place on; zeros behind the text's end.
  @inline(__always)
  private static func head(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64 {
    if place + 8 <= text.count {
      return UInt64(
        littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
          fromByteOffset: place, as: UInt64.self))
    }
    return text[place...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func matches(
    _ entry: Entry, _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    let count = entry.phrase.count
    guard place + count <= text.count else { return false }
    for offset in 0..<count where entry.phrase[offset] != text[place + offset] { return false }
    return !entry.endsInLetter || place + count == text.count
      || !continuesWord(text[place + count])
  }

  /// What a line is that has these letters only.
  func noise(ofWhole letters: [UInt8]) -> NoiseClass? { wholes[letters] }
}
