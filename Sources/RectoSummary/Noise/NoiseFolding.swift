/// A line as phrases are searched in it: lower case, plain forms of wide signs, single spaces.
///
/// Lighter than `Folding.fold`, which every line would pay for: Latin, Greek, Cyrillic and Vietnamese letters lose
/// their case, full-width ASCII becomes ASCII, curly apostrophes straight ones, © becomes (c). All else stays.
struct NoiseFolding {
  /// Room for the longest line so far, reused from line to line.
  private var room: [UInt8] = []
  private var count = 0
  /// Words; characters in Chinese and Japanese; thirds of the letters in Thai, Lao, Khmer, Burmese.
  private(set) var words = 0
  private(set) var digits = 0
  /// Letters of alphabets, and characters.
  private(set) var letters = 0
  /// Bars, arrows and bullets, as menus and paths have them.
  private(set) var separators = 0
  /// Whether there is an @, of an address or a name.
  private(set) var hasAddress = false
  /// The words, characters counted as two thirds of one.
  var length: Int { isDense ? words * 2 / 3 : words }
  /// Whether most characters are Han or kana: "words" are characters.
  var isDense: Bool { dense * 2 > words }
  private var dense = 0

  /// The folded text, UTF-8.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    room.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Folds a text and counts on the way.
  mutating func fold(_ utf8: UnsafeBufferPointer<UInt8>) {
    // © grows from two bytes to three, nothing else grows.
    let needed = utf8.count + utf8.count / 2 + 4
    if room.count < needed { room = [UInt8](repeating: 0, count: needed) }
    let counts = room.withUnsafeMutableBufferPointer { Self.fold(utf8, into: $0) }
    (count, words, dense) = (counts.bytes, counts.words, counts.dense)
    (digits, letters, separators) = (counts.digits, counts.letters, counts.separators)
    hasAddress = counts.hasAddress
  }

  struct Counts {
    var bytes = 0
    var words = 0
    var dense = 0
    var digits = 0
    var letters = 0
    var separators = 0
    var hasAddress = false
  }

  private static func fold(
    _ utf8: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>
  ) -> Counts {
    var counts = Counts()
    ascii.withUnsafeBufferPointer { ascii in
      var place = 0
      var isInWord = false
      var closeLetters = 0
      while place < utf8.count {
        let byte = utf8[place]
        if byte < 0x80 {
          place = foldBlocks(utf8, from: place, &isInWord, out, &counts)
          place = foldASCII(utf8, from: place, ascii, &isInWord, out, &counts)
          continue
        }
        if byte &- 0xE4 < 6 {
          place = copyHan(utf8, from: place, out, &counts)
          isInWord = false
          continue
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        let end = min(utf8.count, place + length)
        switch kind(utf8, place, end) {
        case .space:
          addSpace(out, &counts)
          isInWord = false
        case .character:
          counts.words &+= 1
          counts.dense &+= 1
          counts.letters &+= 1
          isInWord = false
          copy(utf8, place, end, out, &counts)
        case .closeLetter:
          counts.letters &+= 1
          closeLetters += 1
          if closeLetters % 3 == 1 { counts.words &+= 1 }
          copy(utf8, place, end, out, &counts)
        case .separator:
          counts.separators &+= 1
          append(utf8, place, end, out, &counts)
        case .other:
          if byte >= 0xC3, byte != 0xE2, byte < 0xEF { counts.letters &+= 1 }
          append(utf8, place, end, out, &counts)
          if !isInWord {
            isInWord = true
            counts.words &+= 1
          }
        }
        place = end
      }
    }
    if counts.bytes > 0, out[counts.bytes - 1] == 0x20 { counts.bytes -= 1 }
    return counts
  }

  /// What ASCII is to the folding, by byte: the folded byte, and bits that are added up as they are.
  private enum Sign {
    static let space: UInt64 = 1 << 8
    /// A letter or a digit, which makes a word.
    static let wordPart: UInt64 = 1 << 9
    /// From here on what is counted: sums of a short run do not touch each other.
    static let counted: UInt64 = 16
    static let letter: UInt64 = 1 << 16
    static let digit: UInt64 = 1 << 24
    static let separator: UInt64 = 1 << 32
    static let address: UInt64 = 1 << 40
    /// As many bytes as fill no field, and few: behind them blocks of eight may do again.
    static let longestRun = 8
  }

  private static let ascii: [UInt64] = (0..<UInt64(128)).map { byte in
    switch byte {
    case 0...0x20: 0x20 | Sign.space
    case 0x41...0x5A: byte | 0x20 | Sign.wordPart | Sign.letter
    case 0x61...0x7A: byte | Sign.wordPart | Sign.letter
    case 0x30...0x39: byte | Sign.wordPart | Sign.digit
    case 0x7C, 0x3E: byte | Sign.separator
    case 0x40: byte | Sign.address
    default: byte
    }
  }

  /// Folds a run of ASCII, without a branch a byte.
  ///
  /// - Returns: Where it ends.
  @inline(__always)
  private static func foldASCII(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, _ ascii: UnsafeBufferPointer<UInt64>,
    _ isInWord: inout Bool, _ out: UnsafeMutableBufferPointer<UInt8>, _ counts: inout Counts
  ) -> Int {
    let limit = min(utf8.count, start + Sign.longestRun)
    var place = start
    var bytes = counts.bytes
    var words: UInt64 = 0
    var sums: UInt64 = 0
    // 1 or 0: a space goes where none is yet.
    var wasSpace: UInt64 = bytes == 0 || out[bytes &- 1] == 0x20 ? 1 : 0
    var inWord: UInt64 = isInWord ? 1 : 0
    while place < limit, utf8[place] < 0x80 {
      let sign = ascii[Int(utf8[place])]
      place &+= 1
      let isSpace = sign >> 8 & 1
      let isWordPart = sign >> 9 & 1
      out[bytes] = UInt8(truncatingIfNeeded: sign)
      bytes &+= Int(truncatingIfNeeded: 1 &- (isSpace & wasSpace))
      wasSpace = isSpace
      words &+= isWordPart & (inWord ^ 1)
      inWord = (inWord | isWordPart) & (isSpace ^ 1)
      sums &+= sign >> Sign.counted
    }
    isInWord = inWord != 0
    counts.bytes = bytes
    counts.words &+= Int(truncatingIfNeeded: words)
    counts.letters &+= Int(truncatingIfNeeded: sums & 0xFF)
    counts.digits &+= Int(truncatingIfNeeded: sums >> 8 & 0xFF)
    counts.separators &+= Int(truncatingIfNeeded: sums >> 16 & 0xFF)
    if sums >> 24 != 0 { counts.hasAddress = true }
    return place
  }

  /// Copies characters of the blocks that begin with E4 to E9, each of which is a word and no mark is among.
  ///
  /// - Returns: Where the first other one begins.
  private static func copyHan(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, _ out: UnsafeMutableBufferPointer<UInt8>,
    _ counts: inout Counts
  ) -> Int {
    var (place, bytes, characters) = (start, counts.bytes, 0)
    while place < utf8.count, utf8[place] &- 0xE4 < 6 {
      let end = min(utf8.count, place + 3)
      while place < end {
        out[bytes] = utf8[place]
        bytes &+= 1
        place &+= 1
      }
      characters &+= 1
    }
    counts.bytes = bytes
    counts.words &+= characters
    counts.dense &+= characters
    counts.letters &+= characters
    return place
  }

  private static func addSpace(
    _ out: UnsafeMutableBufferPointer<UInt8>, _ counts: inout Counts
  ) {
    if counts.bytes > 0, out[counts.bytes &- 1] != 0x20 { put(0x20, out, &counts) }
  }

  private static func put(
    _ byte: UInt8, _ out: UnsafeMutableBufferPointer<UInt8>, _ counts: inout Counts
  ) {
    out[counts.bytes] = byte
    counts.bytes &+= 1
  }

  private static func copy(
    _ utf8: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int,
    _ out: UnsafeMutableBufferPointer<UInt8>, _ counts: inout Counts
  ) {
    for source in place..<end { put(utf8[source], out, &counts) }
  }

  private enum Kind {
    case space, character, closeLetter, separator, other
  }

  private static func kind(_ utf8: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int) -> Kind {
    let second = place + 1 < end ? utf8[place + 1] : 0
    let third = place + 2 < end ? utf8[place + 2] : 0
    switch utf8[place] {
    case 0xE4...0xE9: return .character
    case 0xE3:
      if second == 0x80 { return third == 0x80 ? .space : .other }
      return .character
    case 0xC2:
      return second == 0xA0 ? .space : second == 0xB7 || second == 0xBB ? .separator : .other
    case 0xE0: return second >= 0xB8 && second <= 0xBB ? .closeLetter : .other
    case 0xE1: return second == 0x80 || second == 0x81 || second == 0x9E ? .closeLetter : .other
    case 0xE2:
      // › • → ▶ and the like; dashes are not.
      let isBullet = second == 0x80 && (third == 0xBA || third == 0xA2)
      return isBullet || second == 0x86 || second == 0x96 ? .separator : .other
    case 0xEF: return second == 0xBD && third == 0x9C ? .separator : .other
    default: return .other
    }
  }

  /// Appends one character that is not ASCII, folded.
  private static func append(
    _ utf8: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int,
    _ out: UnsafeMutableBufferPointer<UInt8>, _ counts: inout Counts
  ) {
    let second = place + 1 < end ? utf8[place + 1] : 0
    let third = place + 2 < end ? utf8[place + 2] : 0
    switch (utf8[place], second) {
    case (0xC2, 0xA9):
      put(0x28, out, &counts)
      put(0x63, out, &counts)
      put(0x29, out, &counts)
    case (0xC4, 0xB0): put(0x69, out, &counts)
    case (0xC3...0xD0, _):
      let (first, last) = lowered(utf8[place], second)
      put(first, out, &counts)
      put(last, out, &counts)
    case (0xE1, 0xBA), (0xE1, 0xBB):
      put(0xE1, out, &counts)
      put(second, out, &counts)
      put(third | 1, out, &counts)
    case (0xE2, 0x80) where third == 0x98 || third == 0x99: put(0x27, out, &counts)
    case (0xE3, 0x80) where third == 0x90 || third == 0x94: put(0x5B, out, &counts)
    case (0xE3, 0x80) where third == 0x91 || third == 0x95: put(0x5D, out, &counts)
    case (0xEF, 0xBC) where third >= 0x81 && third <= 0xBF:
      putWide(third - 0x81 + 0x21, out, &counts)
    case (0xEF, 0xBD) where third >= 0x80 && third <= 0x9E:
      putWide(third - 0x80 + 0x60, out, &counts)
    default: copy(utf8, place, end, out, &counts)
    }
  }

  /// A full-width sign as the ASCII it stands for.
  private static func putWide(
    _ byte: UInt8, _ out: UnsafeMutableBufferPointer<UInt8>, _ counts: inout Counts
  ) {
    put(byte &- 0x41 < 26 ? byte | 0x20 : byte, out, &counts)
    if byte &- 0x30 < 10 { counts.digits &+= 1 }
  }

  /// The small letter of a letter of two bytes: Latin, Greek, Cyrillic.
  static func lowered(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    switch (first, second) {
    case (0xC3, 0x80...0x9E) where second != 0x97: return (first, second + 0x20)
    // Latin Extended-A: capitals are even, but odd from U+0139 to U+0148.
    case (0xC4, 0xBF): return (0xC5, 0x80)
    case (0xC4, 0x80...0xB0), (0xC4, 0xB2...0xB7), (0xC5, 0x8A...0xB7):
      return (first, second | 1)
    case (0xC4, 0xB9...0xBE), (0xC5, 0x81...0x87):
      return (first, second & 1 == 1 ? second + 1 : second)
    case (0xC5, 0xB9...0xBE): return (first, second & 1 == 1 ? second + 1 : second)
    case (0xCE, 0x91...0x9F): return (first, second + 0x20)
    case (0xCE, 0xA0...0xA9): return (0xCF, second - 0x20)
    case (0xD0, 0x80...0x8F): return (0xD1, second + 0x10)
    case (0xD0, 0x90...0x9F): return (first, second + 0x20)
    case (0xD0, 0xA0...0xAF): return (0xD1, second - 0x20)
    default: return (first, second)
    }
  }

  /// A phrase in the form that lines are searched in; spaces at its ends stay.
  mutating func folded(phrase: [UInt8]) -> [UInt8] {
    phrase.withUnsafeBufferPointer { fold($0) }
    var bytes = withBytes { Array($0) }
    if phrase.last == 0x20 { bytes.append(0x20) }
    if phrase.first == 0x20 { bytes.insert(0x20, at: 0) }
    return bytes
  }
}
