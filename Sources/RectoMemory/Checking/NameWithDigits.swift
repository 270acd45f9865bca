/// A word that holds digits and something else: IPv4, F-16, 1.11.4, $1prop.
///
/// Two of one shape whose digits differ are likely to be one that went wrong.
struct NameWithDigits: Hashable {
  /// As it is written.
  var text: String
  /// The same with `#` for each digit.
  var shape: String

  /// Those of a text, in its order.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - isOpen: Whether a digit at a place is no part of a number.
  static func all(in bytes: [UInt8], where isOpen: (Int) -> Bool) -> [NameWithDigits] {
    var names: [NameWithDigits] = []
    var start = 0
    while start < bytes.count {
      guard isPart(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, isPart(bytes[end]) { end += 1 }
      var (first, last) = (start, end)
      while first < last, isMark(bytes[first]) { first += 1 }
      while last > first, isMark(bytes[last - 1]) { last -= 1 }
      let word = bytes[first..<last]
      let isNamed = word.contains { !isDigit($0) }
      if isNamed, word.indices.contains(where: { isDigit(bytes[$0]) && isOpen($0) }) {
        names.append(
          NameWithDigits(
            text: String(decoding: word, as: UTF8.self),
            shape: String(decoding: word.map { isDigit($0) ? 0x23 : $0 }, as: UTF8.self)))
      }
      start = end
    }
    return names
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A mark that stands between the parts of a name, and at its end is none of it.
  private static func isMark(_ byte: UInt8) -> Bool { ".-_".utf8.contains(byte) }

  private static func isPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || isMark(byte)
      || byte == UInt8(ascii: "$")
  }
}
