internal import RectoText

/// The strings of a JSON text that a parser has found to be one.
enum JSONString {
  /// What a string's characters stand for.
  ///
  /// - Parameter range: With its quotation marks.
  static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    let inner = (range.lowerBound + 1)..<max(range.lowerBound + 1, range.upperBound - 1)
    guard bytes[inner].contains(backslash) else { return Array(bytes[inner]) }
    var out: [UInt8] = []
    var place = inner.lowerBound
    while place < inner.upperBound {
      let step = character(bytes, at: place, end: inner.upperBound)
      out += step.utf8
      place += step.length
    }
    return out
  }

  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: decoded(bytes, range), as: UTF8.self)
  }

  /// A byte or an escape: what it stands for, and how long it is.
  private static func character(
    _ bytes: [UInt8], at place: Int, end: Int
  ) -> (utf8: [UInt8], length: Int) {
    guard bytes[place] == backslash, place + 1 < end else { return ([bytes[place]], 1) }
    switch bytes[place + 1] {
    case UInt8(ascii: "n"): return ([0x0A], 2)
    case UInt8(ascii: "t"): return ([0x09], 2)
    case UInt8(ascii: "r"): return ([0x0D], 2)
    case UInt8(ascii: "b"): return ([0x08], 2)
    case UInt8(ascii: "f"): return ([0x0C], 2)
    case UInt8(ascii: "u"):
      guard let first = unit(bytes, place + 2, end) else { return ([bytes[place + 1]], 2) }
      if (0xD800..<0xDC00).contains(first), place + 7 < end, bytes[place + 6] == backslash,
        let second = unit(bytes, place + 8, end), (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return (Array(String(scalar).utf8), 12)
      }
      return (Array(String(Unicode.Scalar(first) ?? "\u{FFFD}").utf8), 6)
    default: return ([bytes[place + 1]], 2)
    }
  }

  private static func unit(_ bytes: [UInt8], _ place: Int, _ end: Int) -> UInt32? {
    guard place + 4 <= end else { return nil }
    return UInt32(String(decoding: bytes[place..<(place + 4)], as: UTF8.self), radix: 16)
  }

  /// What is changed so that a string reads differently; `nil` where it is the same already.
  ///
  /// What both texts begin and end with stays as it is written.
  ///
  /// - Parameters:
  ///   - new: UTF-8.
  ///   - isASCII: Whether the file writes characters beyond ASCII as `\u`.
  static func change(
    _ bytes: [UInt8], _ range: Range<Int>, to new: [UInt8], isASCII: Bool
  ) -> (range: Range<Int>, bytes: [UInt8])? {
    let old = decoded(bytes, range)
    guard old != new else { return nil }
    let difference = TextDifference(from: old, to: new)
    var (place, offset) = (range.lowerBound + 1, 0)
    var start: Int?
    while true {
      if start == nil, offset >= difference.gone.lowerBound { start = place }
      if offset >= difference.gone.upperBound { break }
      let step = character(bytes, at: place, end: range.upperBound - 1)
      place += step.length
      offset += step.utf8.count
    }
    let slashes = bytes[range].indices.contains {
      bytes[$0] == backslash && bytes[$0 + 1] == UInt8(ascii: "/")
    }
    return (
      (start ?? place)..<place,
      escaped(difference.come, isASCII: isASCII, escapesSlashes: slashes)
    )
  }

  /// A text as it stands between quotation marks.
  static func escaped(
    _ text: some Collection<UInt8>, isASCII: Bool, escapesSlashes: Bool = false
  ) -> [UInt8] {
    var out: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n": out += Array(#"\n"#.utf8)
      case "\t": out += Array(#"\t"#.utf8)
      case "\r": out += Array(#"\r"#.utf8)
      case "\u{8}": out += Array(#"\b"#.utf8)
      case "\u{C}": out += Array(#"\f"#.utf8)
      case "\\", "\"": out += [backslash, UInt8(scalar.value)]
      case "/" where escapesSlashes: out += [backslash, 0x2F]
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || isASCII && !scalar.isASCII:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          out += [backslash, UInt8(ascii: "u")]
          out += [UInt8](repeating: 0x30, count: 4 - digits.utf8.count)
          out += digits.utf8
        }
      default: out += String(scalar).utf8
      }
    }
    return out
  }

  private static let backslash = UInt8(ascii: "\\")
}
