@testable import RectoSummary

/// The slow twin of `NoiseFolding`: scalar by scalar.
struct PlainNoiseFolding {
  private(set) var bytes: [UInt8] = []
  private(set) var words = 0
  private(set) var dense = 0
  private(set) var digits = 0
  private(set) var letters = 0
  private(set) var separators = 0
  private(set) var hasAddress = false

  init(_ text: String) {
    var isInWord = false
    var closeLetters = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0...0x20, 0xA0, 0x3000:
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
        isInWord = false
        continue
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39:
        if scalar.value < 0x40 { digits += 1 } else { letters += 1 }
        begin(&isInWord)
      case 0x7C, 0x3E, 0xB7, 0xBB, 0x203A, 0x2022, 0x2180...0x21BF, 0x2580...0x25BF, 0xFF5C:
        separators += 1
      case 0x40: hasAddress = true
      case 0..<0x80: break
      case 0x3040...0x9FFF:
        words += 1
        dense += 1
        letters += 1
        isInWord = false
      case 0xE00...0xEFF, 0x1000...0x107F, 0x1780...0x17BF:
        letters += 1
        closeLetters += 1
        if closeLetters % 3 == 1 { words += 1 }
      default:
        // Letters are those of two bytes and three, without general punctuation and presentation forms.
        let isSign = scalar.value < 0xC0 || (0x2000...0x2FFF).contains(scalar.value)
        if !isSign, scalar.value < 0xF000 { letters += 1 }
        begin(&isInWord)
      }
      append(scalar)
    }
    if bytes.last == 0x20 { bytes.removeLast() }
  }

  private mutating func begin(_ isInWord: inout Bool) {
    if !isInWord { words += 1 }
    isInWord = true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let utf8 = Array(String(scalar).utf8)
    switch scalar.value {
    case 0x41...0x5A: bytes.append(utf8[0] | 0x20)
    case 0..<0x80: bytes.append(utf8[0])
    case 0xA9: bytes += "(c)".utf8
    case 0x130: bytes.append(0x69)
    case 0xC0..<0x440:
      let (first, second) = NoiseFolding.lowered(utf8[0], utf8[1])
      bytes += [first, second]
    case 0x1E80...0x1EFF: bytes += [utf8[0], utf8[1], utf8[2] | 1]
    case 0x2018, 0x2019: bytes.append(0x27)
    case 0x3010, 0x3014: bytes.append(0x5B)
    case 0x3011, 0x3015: bytes.append(0x5D)
    case 0xFF01...0xFF5E:
      let plain = UInt8(scalar.value - 0xFF01 + 0x21)
      bytes.append((0x41...0x5A).contains(plain) ? plain | 0x20 : plain)
      if (0x30...0x39).contains(plain) { digits += 1 }
    default: bytes += utf8
    }
  }
}
