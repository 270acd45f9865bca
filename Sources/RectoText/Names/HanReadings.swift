/// The readings of Chinese characters, looked up in the generated tables as they lie in the program.
///
/// Nothing is built for them: a page of 64 characters is found by binary search, its bits tell which
/// characters it has, and the codes before the wanted one are passed over.
enum HanReadings {
  /// The readings of a character, most usual first; empty for other scalars.
  ///
  /// - Complexity: O(log *pages*), and at most 63 characters are passed over.
  static func readings(of scalar: UInt32) -> [PinyinSyllable] {
    guard scalar >= firstScalar, let (start, before) = place(of: scalar) else { return [] }
    let syllables = SyllableTable.shared.toned
    return ReadingTables.codes.withUTF8Buffer { codes in
      var at = start
      for _ in 0..<before {
        while number(codes, at * 2, digits: 2) >= moreFollow { at += 1 }
        at += 1
      }
      var readings: [PinyinSyllable] = []
      while true {
        let code = number(codes, at * 2, digits: 2)
        readings.append(syllables[code & (moreFollow - 1)])
        if code < moreFollow { return readings }
        at += 1
      }
    }
  }

  /// Whether the tables have the character.
  static func isRead(_ scalar: UInt32) -> Bool {
    scalar >= firstScalar && place(of: scalar) != nil
  }

  private static let firstScalar: UInt32 = 0x3007
  private static let moreFollow = 2048
  /// Number, first code, bits: 3, 3 and 11 digits.
  private static let pageBytes = 17

  /// The first code of the character's page, and how many of the page's characters stand before it.
  private static func place(of scalar: UInt32) -> (start: Int, before: Int)? {
    ReadingTables.pages.withUTF8Buffer { pages in
      let wanted = Int(scalar / 64)
      var low = 0
      var high = pages.count / pageBytes
      while low < high {
        let middle = (low + high) / 2
        let page = number(pages, middle * pageBytes, digits: 3)
        if page == wanted {
          let at = middle * pageBytes
          // Eleven digits hold 66 bits, of which the first two are never set.
          let bits = bitMap(pages, at + 6)
          let bit = UInt64(1) << UInt64(scalar % 64)
          guard bits & bit != 0 else { return nil }
          return (number(pages, at + 3, digits: 3), (bits & (bit - 1)).nonzeroBitCount)
        }
        if page < wanted { low = middle + 1 } else { high = middle }
      }
      return nil
    }
  }

  private static func bitMap(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    (0..<11).reduce(0) { $0 << 6 | UInt64(digit(bytes[at + $1])) }
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, digits: Int
  ) -> Int {
    (0..<digits).reduce(0) { $0 << 6 | digit(bytes[at + $1]) }
  }

  /// The value of a digit of base 64.
  static func digit(_ byte: UInt8) -> Int {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x5A: Int(byte) - 0x41 + 10
    case 0x61...0x7A: Int(byte) - 0x61 + 36
    default: byte == 0x2B ? 62 : 63
    }
  }
}
