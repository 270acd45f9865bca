internal import CUnicode

/// A text as scalars, compatibility forms that numbers come in folded away: full-width ASCII is ASCII, every
/// decimal digit is one of 0 to 9, a Traditional numeral is the Simplified one.
///
/// One scalar of the text is one here, so reading is the same for ３００ and 300 by construction.
struct FoldedText {
  let scalars: [UInt32]
  /// The byte offset of each scalar, and the length of the text.
  let offsets: [Int]

  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(utf8.count)
    offsets.reserveCapacity(utf8.count + 1)
    var i = 0
    while i < utf8.count {
      offsets.append(i)
      let first = UInt32(utf8[i])
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      // A Swift string is well-formed; the bound keeps a mistake here from reading past its end.
      guard i + length <= utf8.count else { break }
      switch length {
      case 1: scalars.append(first)
      case 2: scalars.append(Self.folded((first & 0x1F) << 6 | UInt32(utf8[i + 1]) & 0x3F))
      case 3:
        let middle = (UInt32(utf8[i + 1]) & 0x3F) << 6
        let scalar = (first & 0x0F) << 12 | middle | UInt32(utf8[i + 2]) & 0x3F
        // A full-width comma groups full-width digits; after others it parts clauses.
        let isClause = scalar == 0xFF0C && !Self.isFullWidthDigit(utf8, endingAt: i)
        scalars.append(isClause ? scalar : Self.folded(scalar))
      default:
        let high = (first & 0x07) << 18 | (UInt32(utf8[i + 1]) & 0x3F) << 12
        let low = (UInt32(utf8[i + 2]) & 0x3F) << 6 | UInt32(utf8[i + 3]) & 0x3F
        scalars.append(Self.folded(high | low))
      }
      i += length
    }
    offsets.append(utf8.count)
    self.scalars = scalars
    self.offsets = offsets
  }

  var count: Int { scalars.count }

  /// The scalar, or 0 beyond either end.
  subscript(i: Int) -> UInt32 { i >= 0 && i < scalars.count ? scalars[i] : 0 }

  private static func isFullWidthDigit(_ utf8: UnsafeBufferPointer<UInt8>, endingAt end: Int)
    -> Bool
  {
    end >= 3 && utf8[end - 3] == 0xEF && utf8[end - 2] == 0xBC && utf8[end - 1] &- 0x90 < 10
  }

  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0..<0x660: return scalar
    case 0x4E00..<0xA000:
      switch scalar {
      case 0x842C: return 0x4E07  // 萬
      case 0x5104: return 0x4EBF  // 億
      case 0x5169: return 0x4E24  // 兩
      default: return scalar
      }
    case 0xAC00..<0xD7A4, 0x3041..<0x3400: return scalar
    case 0xFF01...0xFF5E: return scalar - 0xFEE0
    case 0x3000: return 0x20
    case 0xFFE0: return 0xA2
    case 0xFFE1: return 0xA3
    case 0xFFE5: return 0xA5
    case 0xFFE6: return 0x20A9
    case 0x66A, 0xFE6A: return 0x25  // Arabic and small per cent signs
    case 0x66B: return 0x2E  // Arabic decimal separator
    case 0x66C: return 0x2019  // Arabic thousands separator: as apostrophes, never a decimal
    case 0x3007: return 0x3007
    default:
      let digit = cu_digit_value(scalar)
      return digit >= 0 ? 0x30 + UInt32(digit) : scalar
    }
  }
}

/// Questions about folded scalars.
enum Glyph {
  static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  /// White space within a line, of any width.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0xA0, 0x202F, 0x2007, 0x2009, 0x200A, 0x2002...0x2006: true
    default: false
    }
  }

  /// Letters, marks and digits of scripts that part words with spaces, and `_`.
  static func isWordPart(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return scalar | 0x20 &- 0x61 < 26 || isDigit(scalar) || scalar == 0x5F
    }
    // ½ and the like are no parts of words.
    if scalar < 0xAA || scalar &- 0xBC < 3 || scalar &- 0x2150 < 15 { return false }
    return scalarClass(scalar) == .wordPart
  }

  static func isLetter(_ scalar: UInt32) -> Bool { isWordPart(scalar) && !isDigit(scalar) }

  static func isUpper(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? scalar &- 0x41 < 26 : cu_lower(scalar) != scalar
  }

  static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    if scalar >= 0x2E80 && scalar < 0xA640 || scalar >= 0xAC00 && scalar < 0xD7A4 { return scalar }
    return cu_lower(scalar)
  }

  /// Hyphens, the minus sign, dashes, waves: what stands between the ends of a range.
  static func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2010...0x2015, 0x2212, 0x7E, 0x301C, 0x223C: true
    default: false
    }
  }
}
