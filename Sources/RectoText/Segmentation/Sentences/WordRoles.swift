/// What a word may be to the sentence around it, by the lists of a language.
struct WordRoles: OptionSet {
  let rawValue: UInt16

  /// An abbreviation that always goes before what it belongs to: Dr., e.g.
  static let neverFinal = WordRoles(rawValue: 1)
  /// An abbreviation before a number: No. 5, Fig. 2, Jan. 14.
  static let beforeNumber = WordRoles(rawValue: 2)
  /// An abbreviation inside a sentence and at its end: etc., Inc., U.S.
  static let mayBeFinal = WordRoles(rawValue: 4)
  /// A word that often begins sentences and seldom names.
  static let starter = WordRoles(rawValue: 8)
  /// A word that begins an adverbial before the sentence proper, as in "At 5 a.m. Mr. Smith rose".
  static let introductory = WordRoles(rawValue: 16)
  /// A word for the hour, after which a capital begins a sentence: a.m., p.m.
  static let hour = WordRoles(rawValue: 32)
  /// What stands after the hour and belongs to it: time zones, weekdays.
  static let afterHour = WordRoles(rawValue: 64)
  /// A word with which letters open and close; read in informal text.
  static let greeting = WordRoles(rawValue: 128)

  /// A word of one letter that ends sentences as longer ones do: Danish "i", Vietnamese "ạ".
  static let word = WordRoles(rawValue: 256)

  static let abbreviation: WordRoles = [.neverFinal, .beforeNumber, .mayBeFinal]
}

/// The words of a language that have roles.
///
/// An entry in lower case stands for any case; one with a capital only for itself, as `Sun` does not mean "sun".
struct WordTable: Sendable {
  private var roles: [String: WordRoles] = [:]
  /// For each length in UTF-8 bytes the first letters that words have, as bits: most words are told apart by these.
  private var firstLetters = [UInt32](repeating: 0, count: WordTable.longest + 1)
  private static let longest = 47
  /// A bit for a hash of each word in ASCII, lower case: nearly every word of a text that is none of these is told by it
  /// without a `String`.
  private var known = [UInt64](repeating: 0, count: WordTable.knownBits / 64)
  private static let knownBits = 8_192

  /// Adds words, separated by blanks.
  mutating func add(_ words: String, as role: WordRoles) {
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let length = word.utf8.count
      precondition(length <= Self.longest, "entries are words")
      guard let first = word.utf8.first else { continue }
      roles[String(word), default: []].insert(role)
      firstLetters[length] |= Self.bit(first)
      let place = Array(word.utf8).withUnsafeBufferPointer { Self.place($0) }
      if let place { known[place / 64] |= 1 << UInt64(place % 64) }
    }
  }

  /// The roles of a word in a text: those of its lower-case form, and those of the form it has.
  func roles(of word: Range<Int>, in text: ScalarBuffer) -> WordRoles {
    let bytes = UnsafeBufferPointer(rebasing: text.bytes[word])
    guard bytes.count <= Self.longest, let first = bytes.first,
      first >= 0x80 || firstLetters[bytes.count] & Self.bit(first) != 0
    else { return [] }
    if let place = Self.place(bytes), known[place / 64] >> UInt64(place % 64) & 1 == 0 { return [] }
    let spelled = String(decoding: bytes, as: UTF8.self)
    let folded = spelled.lowercased()
    let common = roles[folded] ?? []
    return folded == spelled ? common : common.union(roles[spelled] ?? [])
  }

  /// Where the bit of a word in ASCII is, whatever its case; `nil` for other words.
  @inline(__always)
  private static func place(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var hash = FNVHash()
    for byte in bytes {
      if byte >= 0x80 { return nil }
      hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return Int(truncatingIfNeeded: hash.value ^ hash.value >> 32) & (knownBits - 1)
  }

  /// The roles of a word in lower case.
  func roles(of word: String) -> WordRoles { roles[word] ?? [] }

  /// A bit for a first byte without regard to case; other alphabets share one.
  private static func bit(_ byte: UInt8) -> UInt32 {
    byte < 0x80 ? 1 << UInt32(byte & 0x1F) : 1 << 31
  }
}
