/// Knows Thai in Windows code page 874 by its spelling, as libicu's statistics do not know Thai.
enum ThaiSpelling {
  private enum Sign {
    case other, consonant, vowelBefore, vowelAfter, mark

    /// `nil` for a byte that no Thai text has.
    init?(_ byte: UInt8) {
      switch byte {
      case 0..<0x80, 0x80, 0x85, 0x91...0x97, 0xA0, 0xCF, 0xDF, 0xE5, 0xE6, 0xEF...0xFB:
        self = .other
      case 0xA1...0xCE: self = .consonant
      case 0xE0...0xE4: self = .vowelBefore
      case 0xD0, 0xD2, 0xD3: self = .vowelAfter
      case 0xD1, 0xD4...0xDA, 0xE7...0xEE: self = .mark
      default: return nil
      }
    }
  }

  /// Whether every vowel and mark stands where Thai spelling puts it, and there are as many as in Thai.
  ///
  /// - Complexity: O(*n*).
  static func holds(in bytes: [UInt8]) -> Bool {
    var (signs, marks, marksInRow, before, after) = (0, 0, 0, 0, 0)
    var last = Sign.other
    for byte in bytes {
      guard let sign = Sign(byte) else { return false }
      switch (last, sign) {
      case (.vowelBefore, .consonant), (.consonant, _), (.mark, _): break
      case (.vowelAfter, .vowelAfter): break
      case (.vowelBefore, _), (_, .mark), (_, .vowelAfter): return false
      default: break
      }
      marksInRow = sign == .mark ? marksInRow + 1 : 0
      guard marksInRow <= 2 else { return false }
      if byte > 0xA0 { signs += 1 }
      switch sign {
      case .mark: marks += 1
      case .vowelBefore: before += 1
      case .vowelAfter: after += 1
      case .consonant, .other: break
      }
      last = sign
    }
    // In Thai 22, 9 and 13 % of the signs.
    return signs >= 24 && marks * 8 >= signs && before * 25 >= signs && after * 20 >= signs
  }
}
