internal import CUnicode

/// Finds out which character set bytes are in.
public enum TextEncoding {
  /// The encoding of an input by its first bytes: a byte-order mark, well-formed UTF-8, the zero
  /// bytes of UTF-16 and UTF-32, then libicu's statistics.
  ///
  /// - Parameters:
  ///   - prefix: The first bytes, some kilobytes where there are as many.
  ///   - isWhole: Whether that is the whole input; if not, a character may be cut at its end.
  /// - Returns: A name for `TextDecoder`.
  /// - Complexity: O(*n*).
  public static func detect(_ prefix: [UInt8], isWhole: Bool) -> String {
    if let marked = byteOrderMark(prefix) { return marked }
    if let zeros = wideEncoding(prefix) { return zeros }
    if isUTF8(prefix, isWhole: isWhole) || isDamagedUTF8(prefix) { return "UTF-8" }
    if let wide = unmarkedUTF16(prefix) { return wide }
    if ThaiSpelling.holds(in: prefix) { return "windows-874" }
    let guess = statisticalGuess(prefix)
    if guess == "ISO-8859-1" || guess == "windows-1252", isPairsOfGB2312(prefix) {
      return "GB18030"
    }
    return guess ?? "UTF-8"
  }

  /// The encoding that a byte-order mark names.
  public static func byteOrderMark(_ bytes: some Collection<UInt8>) -> String? {
    let start = Array(bytes.prefix(4))
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { return "UTF-8" }
    if start == [0xFF, 0xFE, 0, 0] || start == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    if start == [0x84, 0x31, 0x95, 0x33] { return "GB18030" }
    return nil
  }

  /// Latin text in UTF-16 and UTF-32 is full of zero bytes at fixed places; no text in a byte-wise
  /// encoding holds any.
  private static func wideEncoding(_ bytes: [UInt8]) -> String? {
    var zeros = [0, 0, 0, 0]
    for (index, byte) in bytes.prefix(4096).enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let quarter = max(1, min(bytes.count, 4096) / 4)
    let isMany = zeros.map { $0 * 10 >= quarter * 4 }
    switch (isMany[0], isMany[1], isMany[2], isMany[3]) {
    case (true, true, _, false): return "UTF-32BE"
    case (false, _, true, true): return "UTF-32LE"
    case (true, false, true, false): return "UTF-16BE"
    case (false, true, false, true): return "UTF-16LE"
    default: return nil
    }
  }

  private static func isUTF8(_ bytes: [UInt8], isWhole: Bool) -> Bool {
    if String(validating: bytes, as: UTF8.self) != nil { return true }
    guard !isWhole else { return false }
    // Up to three bytes of a cut character.
    return (1...3).contains { cut in
      bytes.count > cut && bytes[bytes.count - cut] >= 0xC2
        && String(validating: bytes.dropLast(cut), as: UTF8.self) != nil
    }
  }

  /// Whether most characters beyond ASCII are well-formed UTF-8: then the rest is damage, which is to be reported and
  /// not to be read as something else. A character that is cut off at the end counts for UTF-8.
  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var (good, bad, place) = (0, 0, 0)
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte < 0x80 { continue }
      let length = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
      let rest = bytes[place..<min(bytes.count, place + length)]
      guard length > 0, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) else {
        bad += 1
        continue
      }
      if rest.count < length {
        // Cut off: a lone lead byte alone says little.
        if !rest.isEmpty { good += 1 }
        break
      }
      good += 1
      place += length
    }
    return good > 0 && good >= 2 * bad
  }

  /// UTF-16 of Chinese or Japanese without a mark: nearly every second byte is one that such text has above, many of
  /// these are below 0x80, where no lead byte of another encoding is, and the bytes between are not those of letters.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> String? {
    let units = min(bytes.count, 4096) / 2
    guard bytes.count % 2 == 0 || bytes.count > 4096, units >= 6 else { return nil }
    for (parity, name) in [(1, "UTF-16LE"), (0, "UTF-16BE")] {
      var (plausible, telling, letters) = (0, 0, 0)
      for unit in 0..<units {
        if (0x20...0x7E).contains(bytes[2 * unit + 1 - parity]) { letters += 1 }
        switch bytes[2 * unit + parity] {
        case 0x4E...0x7F, 0x30:
          plausible += 1
          telling += 1
        case 0x80...0x9F, 0x00, 0x20, 0xFF: plausible += 1
        default: break
        }
      }
      if plausible * 20 >= units * 19, telling * 5 >= units * 2, letters * 3 <= units * 2 {
        return name
      }
    }
    return nil
  }

  /// Whether the bytes beyond ASCII are whole pairs of GB 2312, at least two: a short Chinese text, where statistics
  /// see Western letters.
  private static func isPairsOfGB2312(_ bytes: [UInt8]) -> Bool {
    var (pairs, place) = (0, 0)
    while place < bytes.count {
      guard bytes[place] >= 0x80 else {
        place += 1
        continue
      }
      guard place + 1 < bytes.count, (0xA1...0xF7).contains(bytes[place]),
        (0xA1...0xFE).contains(bytes[place + 1])
      else { return false }
      pairs += 1
      place += 2
    }
    return pairs >= 2
  }

  /// The likeliest set by statistics in which the bytes are text; the likeliest of all where they are in none.
  private static func statisticalGuess(_ bytes: [UInt8]) -> String? {
    let capacity = 8
    var names = [UnsafePointer<CChar>?](repeating: nil, count: capacity)
    var confidences = [Int32](repeating: 0, count: capacity)
    var error: Int32 = 0
    let count = bytes.withUnsafeBufferPointer {
      cu_detect_charset(
        $0.baseAddress, Int32(min($0.count, 1 << 20)), &names, &confidences, Int32(capacity), &error
      )
    }
    var first: String?
    for index in 0..<max(0, Int(count)) where confidences[index] >= 10 {
      guard let pointer = names[index] else { continue }
      let name = String(cString: pointer)
      // Statistics over single bytes call much that is no text by these names.
      if name.hasPrefix("IBM4") || name.hasPrefix("UTF-") || name.hasPrefix("ISO-2022") { continue }
      if isText(bytes, in: name) { return name }
      first = first ?? name
    }
    return first
  }

  /// Whether bytes, which may end inside a character, are text in an encoding: nothing damaged, nothing for private
  /// use, no control characters beyond ASCII.
  private static func isText(_ bytes: [UInt8], in encoding: String) -> Bool {
    guard let decoder = try? TextDecoder(encoding: encoding), let text = try? decoder.decode(bytes)
    else { return false }
    return decoder.faults == 0
      && !text.unicodeScalars.contains {
        (0xE000...0xF8FF).contains($0.value) || (0x80...0x9F).contains($0.value)
      }
  }
}
