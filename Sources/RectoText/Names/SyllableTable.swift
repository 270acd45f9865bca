/// The syllables of Hanyu Pinyin, read once from the generated table.
struct SyllableTable: Sendable {
  /// Lower-case letters of each syllable, with ü.
  let letters: [String]
  /// The same with u for ü.
  let keys: [String]
  /// The same with v for ü, as ASCII.
  let ascii: [[UInt8]]
  /// Syllables with tones, in the order of the codes of the table of characters.
  let toned: [PinyinSyllable]
  private let places: [PackedLetters: UInt16]

  static let shared = SyllableTable()

  private init() {
    var letters: [String] = []
    var keys: [String] = []
    var ascii: [[UInt8]] = []
    var toned: [PinyinSyllable] = []
    var places: [PackedLetters: UInt16] = [:]
    var current: [UInt8] = []
    func close() {
      guard !current.isEmpty else { return }
      places[PackedLetters(current)] = UInt16(letters.count)
      letters.append(Self.text(current, umlaut: "ü"))
      keys.append(Self.text(current, umlaut: "u"))
      ascii.append(current)
      current.removeAll(keepingCapacity: true)
    }
    ReadingTables.syllables.withUTF8Buffer { table in
      for byte in table {
        if (0x31...0x35).contains(byte) {
          toned.append(PinyinSyllable(base: UInt16(letters.count), tone: Int(byte) - 0x30))
        } else if byte > 0x35 {
          current.append(byte)
        } else {
          close()
        }
      }
    }
    close()
    self.letters = letters
    self.keys = keys
    self.ascii = ascii
    self.toned = toned
    self.places = places
  }

  private static func text(_ ascii: [UInt8], umlaut: Unicode.Scalar) -> String {
    String(
      String.UnicodeScalarView(
        ascii.map { $0 == UInt8(ascii: "v") ? umlaut : Unicode.Scalar($0) }))
  }

  /// The syllable that ASCII letters spell, v for ü.
  func base(of letters: some Collection<UInt8>) -> UInt16? {
    letters.count > PackedLetters.limit ? nil : places[PackedLetters(letters)]
  }

  /// A syllable as "shan4".
  func syllable(numbered text: Substring) -> PinyinSyllable? {
    guard let last = text.utf8.last, (0x31...0x35).contains(last) else { return nil }
    return base(of: Array(text.utf8.dropLast())).map {
      PinyinSyllable(base: $0, tone: Int(last) - 0x30)
    }
  }
}

/// Up to eight ASCII letters in one word, so that spellings compare and hash as numbers.
struct PackedLetters: Hashable, Sendable {
  static let limit = 8
  private var word: UInt64 = 0

  init() {}

  init(_ letters: some Collection<UInt8>) {
    for letter in letters { append(letter) }
  }

  /// A ninth letter pushes the first one out: ask for `limit` first.
  mutating func append(_ letter: UInt8) { word = word << 8 | UInt64(letter) }
}
