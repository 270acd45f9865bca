internal import RectoText

/// The escapes of a catalogue's strings.
enum POString {
  /// Why a string is not one, and where.
  struct Fault: Error {
    var offset: Int
    var reason: String
  }

  /// What a string's characters stand for.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: Of the string, quotation marks included.
  ///   - encoding: What `\351` and `\xE9` are in.
  static func decoded(
    _ bytes: [UInt8], _ range: Range<Int>, encoding: String
  ) throws(Fault) -> [UInt8] {
    let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
    guard bytes[inner].contains(backslash) else { return Array(bytes[inner]) }
    var out: [UInt8] = []
    // Characters beyond ASCII may be written as several escapes.
    var coded: [UInt8] = []
    var place = inner.lowerBound
    while place < inner.upperBound {
      let step = try character(bytes, at: place, end: inner.upperBound)
      if step.isCode, step.byte >= 0x80 {
        coded.append(step.byte)
      } else {
        try flush(&coded, to: &out, encoding, at: place)
        out.append(step.byte)
      }
      place += step.length
    }
    try flush(&coded, to: &out, encoding, at: place)
    return out
  }

  /// A byte or an escape: what it stands for and how long it is.
  static func character(
    _ bytes: [UInt8], at place: Int, end: Int
  ) throws(Fault) -> (byte: UInt8, length: Int, isCode: Bool) {
    guard bytes[place] == backslash, place + 1 < end else { return (bytes[place], 1, false) }
    switch bytes[place + 1] {
    case UInt8(ascii: "n"): return (0x0A, 2, false)
    case UInt8(ascii: "t"): return (0x09, 2, false)
    case UInt8(ascii: "r"): return (0x0D, 2, false)
    case UInt8(ascii: "a"): return (0x07, 2, false)
    case UInt8(ascii: "b"): return (0x08, 2, false)
    case UInt8(ascii: "f"): return (0x0C, 2, false)
    case UInt8(ascii: "v"): return (0x0B, 2, false)
    case UInt8(ascii: "\\"), UInt8(ascii: "\""): return (bytes[place + 1], 2, false)
    case UInt8(ascii: "x"):
      return try number(bytes, from: place + 2, end: end, base: 16, most: end, escape: place)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      return try number(bytes, from: place + 1, end: end, base: 8, most: place + 4, escape: place)
    default:
      let shown = String(
        decoding: bytes[place..<min(end, place + 5)], as: UTF8.self
      ).prefix(2)
      throw Fault(
        offset: place,
        reason: "'\(shown)' is no escape of a catalogue; write \\\\ for a backslash")
    }
  }

  private static func number(
    _ bytes: [UInt8], from start: Int, end: Int, base: Int, most: Int, escape: Int
  ) throws(Fault) -> (byte: UInt8, length: Int, isCode: Bool) {
    var value = 0
    var place = start
    while place < min(end, most) {
      guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue, digit < base else {
        break
      }
      value = value * base + digit
      place += 1
      guard value < 256 else {
        throw Fault(offset: escape, reason: "the escape stands for more than a byte")
      }
    }
    guard place > start else { throw Fault(offset: escape, reason: "\\x lacks its digits") }
    return (UInt8(value), place - escape, true)
  }

  private static func flush(
    _ coded: inout [UInt8], to out: inout [UInt8], _ encoding: String, at place: Int
  ) throws(Fault) {
    guard !coded.isEmpty else { return }
    guard let text = try? DecodedText(coded, encoding: encoding).text else {
      throw Fault(offset: place, reason: "the escapes before it are no \(encoding) text")
    }
    out += text.utf8
    coded.removeAll()
  }

  /// A text as it stands between quotation marks.
  static func escaped(_ text: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    for byte in text {
      switch byte {
      case 0x0A: out += [backslash, UInt8(ascii: "n")]
      case 0x09: out += [backslash, UInt8(ascii: "t")]
      case 0x0D: out += [backslash, UInt8(ascii: "r")]
      case 0x07: out += [backslash, UInt8(ascii: "a")]
      case 0x08: out += [backslash, UInt8(ascii: "b")]
      case 0x0C: out += [backslash, UInt8(ascii: "f")]
      case 0x0B: out += [backslash, UInt8(ascii: "v")]
      case backslash, UInt8(ascii: "\""): out += [backslash, byte]
      default: out.append(byte)
      }
    }
    return out
  }

  private static let backslash = UInt8(ascii: "\\")
}
