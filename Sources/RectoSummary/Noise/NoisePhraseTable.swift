/// Phrases by their first bytes, so that one pass over a line finds all of them.
///
/// At nearly every place of a text no phrase begins, which two bits of a sieve tell.
struct NoisePhraseTable: Sendable {
  /// A phrase; its bytes are the table's.
  struct Entry: Sendable {
    /// Where its bytes begin in the table's.
    fileprivate var start: Int32
    /// How many bytes it has.
    var count: Int32
    /// The longest line in which it counts, in words or Chinese characters.
    var maxWords: Int32
    var points: Int16
    var noise: NoiseClass
    var place: NoisePhrases.Place
    /// Whether the phrase ends in a letter of an alphabet, so that it must end where a word ends.
    fileprivate var endsInLetter: Bool
  }

  /// The first eight bytes of a phrase, fewer where it is shorter, and the bits of them that count.
  private struct Head {
    var bytes: UInt64
    var mask: UInt64
  }

  private let entries: [Entry]
  /// The folded phrases, UTF-8, one behind another.
  private let bytes: [UInt8]
  /// One an entry: most places that a hash points to differ in these.
  private let heads: [Head]
  /// By hash of three bytes, where its entries begin; one more at the end.
  private let starts: [UInt16]
  private let sieve: NoiseSieve
  /// The phrases that are a line of their own.
  private let wholes: WholePhrases

  static let shared = NoisePhraseTable(NoisePhrases.all)

  private static let bits = 13

  init(_ groups: [NoisePhrases]) {
    var wholes = WholePhrases()
    var sieve = NoiseSieve()
    var bytes: [UInt8] = []
    var entries: [(key: Int, entry: Entry)] = []
    var folding = NoiseFolding()
    for group in groups {
      for phrase in group.phrases {
        let phrase = folding.folded(phrase: phrase)
        guard phrase.count >= 3 else { continue }
        if group.place == .whole {
          wholes.add(phrase, group.noise)
          continue
        }
        let entry = Entry(
          start: Int32(bytes.count), count: Int32(phrase.count), maxWords: Int32(group.maxWords),
          points: Int16(group.points), noise: group.noise, place: group.place,
          endsInLetter: phrase[phrase.count - 1] &- 0x61 < 26)
        sieve.add(phrase)
        bytes += phrase
        entries.append((Self.key(Self.head(phrase)), entry))
      }
    }
    var starts = [UInt16](repeating: 0, count: (1 << Self.bits) + 1)
    for item in entries { starts[item.key + 1] += 1 }
    for key in 0..<1 << Self.bits { starts[key + 1] += starts[key] }
    var next = starts
    var order = [Int](repeating: 0, count: entries.count)
    for (number, item) in entries.enumerated() {
      order[Int(next[item.key])] = number
      next[item.key] += 1
    }
    self.entries = order.map { entries[$0].entry }
    heads = self.entries.map { entry in
      let phrase = bytes[Int(entry.start)..<Int(entry.start + entry.count)]
      let mask: UInt64 = phrase.count >= 8 ? .max : (1 << UInt64(8 * phrase.count)) - 1
      return Head(bytes: Self.head(phrase), mask: mask)
    }
    self.bytes = bytes
    self.starts = starts
    self.sieve = sieve
    self.wholes = wholes
  }

  @inline(__always)
  private static func key(_ head: UInt64) -> Int {
    let value = UInt32(truncatingIfNeeded: head & 0xFF_FFFF)
    return Int((value &* 0x9E37_79B1) >> UInt32(32 - bits))
  }

  /// The first eight bytes, the first one lowest; zeros behind the end.
  private static func head(_ bytes: some BidirectionalCollection<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Whether a byte goes on with a word of an alphabet.
  private static func continuesWord(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || (byte >= 0xC3 && byte <= 0xD4)
  }

  /// What a byte is to the places at which phrases may begin.
  private enum Kind {
    /// Letters and digits of scripts that part words by spaces: inside a word no phrase begins.
    static let word: UInt8 = 0
    static let continuation: UInt8 = 1
    static let other: UInt8 = 2
    /// The first byte of Vietnamese letters and others.
    static let mayBeWord: UInt8 = 3
  }

  private static let kinds: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0xC3...0xDF: Kind.word
    case 0x80...0xBF: Kind.continuation
    case 0xE1: Kind.mayBeWord
    default: Kind.other
    }
  }

  /// Calls `body` for each phrase in a folded text with the phrase's number and the offset at which it begins.
  ///
  /// - Complexity: O(*n*), where few phrases begin alike.
  @inline(__always)
  func forEachMatch(in text: UnsafeBufferPointer<UInt8>, _ body: (Entry, Int, Int) -> Void) {
    guard text.count >= 3 else { return }
    let last = text.count - 3
    sieve.withBits { sieve in
      Self.kinds.withUnsafeBufferPointer { kinds in
        var isInWord = false
        var place = 0
        while place <= last {
          let kind = kinds[Int(text[place])]
          if kind == Kind.continuation || kind == Kind.word && isInWord {
            place &+= 1
            continue
          }
          let isWord =
            kind == Kind.word || kind == Kind.mayBeWord && text[place + 1] & 0xFE == 0xBA
          if !(isWord && isInWord) {
            let head = Self.head(text, place)
            if sieve.mayBegin(head) { matches(head, text, place, body) }
          }
          isInWord = isWord
          place &+= 1
        }
      }
    }
  }

  /// Calls `body` for each phrase that begins at a place.
  private func matches(
    _ head: UInt64, _ text: UnsafeBufferPointer<UInt8>, _ place: Int,
    _ body: (Entry, Int, Int) -> Void
  ) {
    let key = Self.key(head)
    for number in Int(starts[key])..<Int(starts[key + 1])
    where head & heads[number].mask == heads[number].bytes {
      let entry = entries[number]
      if isWhole(entry, text, place) { body(entry, number, place) }
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
    var head: UInt64 = 0
    for back in (place..<text.count).reversed() { head = head << 8 | UInt64(text[back]) }
    return head
  }

  /// Whether all of a phrase stands at a place, and a word ends where it does.
  private func isWhole(
    _ entry: Entry, _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    let count = Int(entry.count)
    guard place + count <= text.count else { return false }
    let start = Int(entry.start)
    for offset in 0..<count where bytes[start + offset] != text[place + offset] { return false }
    return !entry.endsInLetter || place + count == text.count
      || !Self.continuesWord(text[place + count])
  }

  /// What a line is whose letters are one of the phrases that fill a line.
  ///
  /// - Parameter text: The folded line.
  func noise(ofWhole text: UnsafeBufferPointer<UInt8>) -> NoiseClass? { wholes.noise(of: text) }
}
